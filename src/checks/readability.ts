import type {
  Block,
  DocumentReadability,
  LanguagePack,
  SectionReadability,
  SourceDocument,
} from '../model/index.ts';
import { measureLix, sumLix } from '../text/lix.ts';

/** What a citizen reads of a policy. Headings are no sentences, and cells of a table would make short ones. */
const READ: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'quote']);

/** How heavy a document is to read, as a whole and section by section. */
export function readabilityOf(document: SourceDocument, pack: LanguagePack): DocumentReadability {
  const sections: SectionReadability[] = [];
  let open: Block[] = [];
  for (const block of document.blocks) {
    if (!READ.has(block.kind)) continue;
    if (open[0] !== undefined && !isSameSection(open[0], block)) close();
    open.push(block);
  }
  close();
  return { ...sumLix(sections), sections };

  function close(): void {
    const [first] = open;
    if (first === undefined) return;
    const sentences = open.flatMap(({ text }) =>
      pack.sentences(text).map(({ start, end }) => text.slice(start, end)),
    );
    sections.push({
      ...measureLix(sentences),
      section: first.section,
      page: first.pages[0]?.page ?? null,
    });
    open = [];
  }
}

function isSameSection({ section: one }: Block, { section: two }: Block): boolean {
  return one === two || (one.length === two.length && one.every((heading, level) => heading === two[level]));
}
