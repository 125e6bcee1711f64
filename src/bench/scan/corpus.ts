import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { divideWords } from '../reading/divide.ts';
import { htmlOf } from '../reading/html.ts';
import { LAYOUTS } from '../reading/layouts.ts';
import { loadSources, type Source, type SourceBlock } from '../reading/source.ts';

/** How large the folder is that is read. */
export interface CorpusSize {
  readonly documents: number;
  readonly pages: number;
}

/** Folders with the known texts, in the repository. */
export const TEXTS: readonly string[] = [
  'policies',
  'fixtures/policies-source',
  'fixtures/gold/mosevig/policies',
  'fixtures/gold/sundmark/policies',
  'fixtures/gold/fuglevig/policies',
];

/** Words that fill a page of the widest layout, and some more: what is too much is not printed. */
const WORDS_A_PAGE = 900;
/** Layouts as policies have them; what is a torture for readers is measured elsewhere. */
const PLAIN = LAYOUTS.filter(({ redraw }) => redraw === null);

/**
 * A folder of PDFs as Chromium prints them: sections of the known texts in a drawn order, in the project's layouts turn by
 * turn. The same texts and sizes give the same documents; what lies in the folder already is taken as it is.
 * @returns the paths
 * @throws when Chromium is not installed
 */
export async function makeCorpus(
  folder: string,
  size: CorpusSize,
  texts: readonly string[],
  executablePath: string,
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const sections = loadSources(texts).flatMap(sectionsOf);
  const missing = Array.from({ length: size.documents }, (_, index) => index).filter(
    (index) => !existsSync(join(folder, nameOf(index))),
  );
  if (missing.length > 0) {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    try {
      for (const index of missing) {
        const layout = PLAIN[index % PLAIN.length];
        if (layout === undefined) throw new Error('there are no layouts');
        const source = layout.prepare(drawn(sections, index, size.pages * WORDS_A_PAGE));
        const page = await browser.newPage();
        await page.setContent(htmlOf(source, layout, divideWords));
        const bytes = await page.pdf({
          preferCSSPageSize: true,
          printBackground: true,
          tagged: layout.isTagged,
          pageRanges: `1-${size.pages}`,
        });
        writeFileSync(join(folder, nameOf(index)), bytes);
        await page.close();
      }
    } finally {
      await browser.close();
    }
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .sort()
    .map((name) => join(folder, name));
}

/** The first is the relatives policy. */
function nameOf(index: number): string {
  return index === 0 ? 'paaroerendepolitik.pdf' : `politik-${String(index).padStart(4, '0')}.pdf`;
}

/** A heading with all up to the next one. */
export function sectionsOf({ blocks }: Source): SourceBlock[][] {
  const sections: SourceBlock[][] = [];
  for (const block of blocks) {
    const open = sections.at(-1);
    if (open === undefined || block.kind === 'heading') sections.push([block]);
    else open.push(block);
  }
  return sections;
}

/** Sections by lot until there are enough words, under a title that no other document has. */
export function drawn(sections: readonly SourceBlock[][], index: number, words: number): Source {
  const lot = lots(index + 1);
  const title = index === 0 ? 'Pårørendepolitik' : `Politik for område ${index}`;
  const blocks: SourceBlock[] = [{ kind: 'heading', level: 1, text: title, bold: '' }];
  const taken = new Set<number>();
  for (let count = 0; count < words && taken.size < sections.length; ) {
    const place = Math.floor(lot() * sections.length);
    if (taken.has(place)) continue;
    taken.add(place);
    const section = sections[place] ?? [];
    blocks.push(...section);
    count += section.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  }
  return { name: nameOf(index), blocks, colophon: [] };
}

/** Numbers from 0 up to 1 that look drawn and are the same each time (Lehmer's generator with Park and Miller's numbers). */
export function lots(seed: number): () => number {
  let state = (seed * 48271) % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
