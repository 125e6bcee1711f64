import type { LanguagePack, ReferenceFinding, SourceDocument } from '../model/index.ts';
import { nameSimilarity } from '../text/natural.ts';
import { findingId } from './finding-id.ts';

/** Names this alike are the same name in another spelling ("frivillig-" and "frivillighedspolitik"). */
const SAME_NAME = 0.93;

/** Which other policies each document names, one finding for each document named; the clearest mention is kept. */
export function findReferences(documents: readonly SourceDocument[], pack: LanguagePack): ReferenceFinding[] {
  const names = documents.map((document) => ({ document, names: namesOf(document, pack) }));
  return documents.flatMap((document) => {
    const found = new Map<string, ReferenceFinding & { readonly rank: number }>();
    for (const mention of mentionsIn(document, pack)) {
      const own = names.find((entry) => entry.document === document)?.names ?? [];
      const isOwn = own.some((name) => isSame(name, mention.base));
      const target = isOwn
        ? undefined
        : names.find(
            (entry) => entry.document !== document && entry.names.some((name) => isSame(name, mention.base)),
          );
      if (isOwn || (target === undefined && !isOneDocument(mention, pack))) continue;
      const key = target?.document.id ?? mention.base;
      const relation =
        pack.references.relations.find(({ pattern }) => pattern.test(mention.quote.toLowerCase()))
          ?.relation ?? null;
      const rank = relation === null ? 0 : 1;
      const known = found.get(key);
      if (known !== undefined && known.rank >= rank) continue;
      found.set(key, {
        rank,
        id: findingId('reference', `${mention.base}|${target === undefined ? '' : 'found'}`, {
          text: mention.quote,
        }),
        type: 'reference',
        subtype: target === undefined ? 'unresolved' : 'explicit',
        severity: target === undefined && relation !== 'replaces' ? 'warning' : 'info',
        statements: [],
        score: relation === null ? 0.8 : 1,
        document: document.id,
        target: target?.document.id ?? null,
        evidence: {
          mention: mention.text,
          quote: mention.quote,
          page: mention.page,
          section: mention.section,
          relation,
        },
      });
    }
    return [...found.values()].map(({ rank: _rank, ...finding }) => finding);
  });
}

/** "Boligpolitikken" means one document that ought to be there; "en boligpolitik" only the kind. */
function isOneDocument(mention: Mention, pack: LanguagePack): boolean {
  if (pack.references.generic.has(mention.base)) return false;
  const isName = /^\p{Lu}/u.test(mention.text) && !mention.quote.startsWith(mention.text);
  return isName || pack.references.definite.test(mention.text.toLowerCase());
}

interface Mention {
  readonly text: string;
  readonly base: string;
  readonly quote: string;
  readonly page: number | null;
  readonly section: readonly string[];
}

function mentionsIn(document: SourceDocument, pack: LanguagePack): Mention[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === 'furniture' || block.kind === 'heading' || block.kind === 'quote') return [];
    return pack.sentences(block.text).flatMap((span) => {
      const quote = block.text.slice(span.start, span.end);
      const page = block.pages.findLast((mark) => mark.offset <= span.start)?.page ?? null;
      return Array.from(quote.matchAll(pack.references.mention)).flatMap((match) =>
        splitShared(match[0]).map((text) => ({
          text: match[0],
          base: pack.references.base(text),
          quote,
          page,
          section: block.section,
        })),
      );
    });
  });
}

/** "værdigheds- og seniorpolitikken" names one merged policy or two; both readings are tried. */
function splitShared(text: string): string[] {
  const shared = /^(\p{L}+)- (?:og|eller) (\p{L}+?)((?:politik|strategi|plan)\p{L}*)$/iu.exec(text);
  if (shared === null) return [text];
  return [`${shared[1]}${shared[3]}`, `${shared[2]}${shared[3]}`];
}

/** The names under which a document may be mentioned: from its title and its file name. */
function namesOf(document: SourceDocument, pack: LanguagePack): string[] {
  const file = (document.path.split('/').at(-1) ?? '')
    .replace(/\.[^.]+$/u, '')
    .replaceAll('aa', 'å')
    .replaceAll('ae', 'æ')
    .replaceAll('oe', 'ø')
    .replace(/[-_]+/gu, ' ');
  const headings = document.blocks.filter((block) => block.kind === 'heading').slice(0, 2);
  const first = document.blocks.find((block) => block.kind === 'paragraph')?.text.slice(0, 120) ?? '';
  const title = [document.title, file, ...headings.map((block) => block.text)];
  const spaced = file.replace(/(\p{L}+) og (\p{L}+)/u, '$1- og $2');
  const candidates = [...title, spaced, ...(/^(?:\p{L}+)(?:politik|strategi)/iu.test(first) ? [first] : [])];
  const found = candidates.flatMap((text) =>
    Array.from(text.matchAll(pack.references.mention), (match) => splitShared(match[0])).flat(),
  );
  return [...new Set(found.map(pack.references.base))];
}

function isSame(one: string, two: string): boolean {
  return one === two || (one.charAt(0) === two.charAt(0) && nameSimilarity(one, two) >= SAME_NAME);
}
