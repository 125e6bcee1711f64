import type { LanguagePack, OverlapFinding, ReferenceFinding, SourceDocument } from '../model/index.ts';
import { nameSimilarity } from '../text/natural.ts';
import { findingId } from './finding-id.ts';
import { findLegalBases } from './legal-basis.ts';
import type { Profile } from './profile.ts';

/** Names this alike are the same name in another spelling ("frivillig-" and "frivillighedspolitik"). */
const SAME_NAME = 0.93;
/** So many repetitions or paraphrases of the relatives policy, and a policy leans on it. Own choice: one may be chance. */
const LEANS = 2;

type Found = ReferenceFinding & { readonly rank: number };

/**
 * Which other policies each document names, one finding for each document named; the clearest mention is kept. Besides, names
 * of what is outdated or replaced, documents that lean on the relatives policy without naming it, and laws to check.
 * @param overlaps the overlaps between the relatives policy and the others
 */
export function findReferences(
  documents: readonly SourceDocument[],
  profiles: readonly Profile[],
  anchor: string | null,
  overlaps: readonly OverlapFinding[],
  pack: LanguagePack,
): ReferenceFinding[] {
  const named = documents.map((document) => ({ document, names: namesOf(document, pack) }));
  const mentions = new Map(documents.map((document) => [document, mentionsIn(document, pack)]));
  const successors = successorsIn(named, mentions, pack);
  const references = documents.flatMap((document) => {
    const own = named.find((entry) => entry.document === document)?.names ?? [];
    const found = new Map<string, Found>();
    for (const mention of mentions.get(document) ?? []) {
      const reference = referenceOf(mention, { document, own, named, successors }, pack);
      if (reference === null) continue;
      const key = reference.target ?? mention.base;
      const known = found.get(key);
      if (known === undefined || known.rank < reference.rank) found.set(key, reference);
    }
    return [...found.values()].map(({ rank: _rank, ...finding }) => finding);
  });
  return [
    ...references,
    ...findMissing(references, documents, profiles, anchor, overlaps),
    ...findLegalBases(documents, pack),
  ];
}

interface Named {
  readonly document: SourceDocument;
  readonly names: readonly string[];
}

interface Scene {
  readonly document: SourceDocument;
  readonly own: readonly string[];
  readonly named: readonly Named[];
  readonly successors: readonly Succession[];
}

function referenceOf(mention: Mention, scene: Scene, pack: LanguagePack): Found | null {
  const { document, own, named, successors } = scene;
  if (own.some((name) => isSame(name, mention.base))) return null;
  const target = named.find(
    (entry) => entry.document !== document && entry.names.some((name) => isSame(name, mention.base)),
  )?.document;
  if (target === undefined && !isOneDocument(mention, pack)) return null;
  const relation = relationOf(mention, pack);
  // The document that says "X replaces Y" refers to neither as if it still held.
  const successor =
    relation === 'replaces'
      ? undefined
      : successors.find((each) => each.document !== document && isSame(each.former, mention.base))?.document;
  const period = target === undefined ? null : otherPeriod(mention, target);
  const sort = successor !== undefined ? 'replaced' : period !== null ? 'outdated' : 'named';
  const isStale = sort !== 'named' || (target === undefined && relation !== 'replaces');
  return {
    rank: (relation === null ? 0 : 1) + (sort === 'named' ? 0 : 2),
    id: findingId(
      'reference',
      `${mention.base}|${target === undefined ? '' : 'found'}${sort === 'named' ? '' : `|${sort}`}`,
      { text: mention.quote },
    ),
    type: 'reference',
    subtype: target === undefined ? 'unresolved' : 'explicit',
    severity: isStale ? 'warning' : 'info',
    statements: [],
    score: relation === null ? 0.8 : 1,
    document: document.id,
    target: target?.id ?? null,
    evidence: {
      sort,
      mention: period === null ? mention.text : mention.quote.slice(mention.start, period.end),
      quote: mention.quote,
      page: mention.page,
      section: mention.section,
      relation,
      toward: successor?.id ?? null,
      now: sort === 'outdated' && period !== null ? period.read : null,
    },
  };
}

function relationOf(
  mention: Mention,
  { references }: LanguagePack,
): ReferenceFinding['evidence']['relation'] {
  const lower = mention.quote.toLowerCase();
  return references.relations.find(({ pattern }) => pattern.test(lower))?.relation ?? null;
}

/** A name that has gone, and the document that has come in its place. */
interface Succession {
  readonly former: string;
  readonly document: SourceDocument;
}

/** Who says that it replaces what: the name behind the verb has gone; the name before it, or the speaker, has come. */
function successorsIn(
  named: readonly Named[],
  mentions: ReadonlyMap<SourceDocument, readonly Mention[]>,
  pack: LanguagePack,
): Succession[] {
  const replaces = pack.references.relations.filter(({ relation }) => relation === 'replaces');
  return [...mentions].flatMap(([document, all]) =>
    all.flatMap((mention): Succession[] => {
      const lower = mention.quote.toLowerCase();
      const verb = replaces.map(({ pattern }) => pattern.exec(lower)?.index ?? -1).find((at) => at !== -1);
      if (verb === undefined || mention.start < verb) return [];
      const before = all.find((each) => each.quote === mention.quote && each.start < verb);
      const speaker =
        before === undefined
          ? document
          : named.find(({ names }) => names.some((name) => isSame(name, before.base)))?.document;
      const itself = named.find((entry) => entry.document === speaker)?.names ?? [];
      // "Politikken afløser Seniorpolitikken fra 2018": the same name of another year, and no other document.
      if (speaker === undefined || itself.some((name) => isSame(name, mention.base))) return [];
      return [{ former: mention.base, document: speaker }];
    }),
  );
}

const PERIOD = /^\W{0,3}((?:19|20)\d{2}) ?[-–] ?((?:19|20)?\d{2})(?!\d)/u;

/** The period of a document where the mention gives it another one ("Sundhedspolitik 2018-2022"), and where that ends; or null. */
function otherPeriod(
  mention: Mention,
  target: SourceDocument,
): { readonly read: string; readonly end: number } | null {
  const said = PERIOD.exec(mention.quote.slice(mention.end));
  const period = target.facts?.find(({ kind }) => kind === 'period')?.value ?? null;
  if (said === null || period === null) return null;
  return period.startsWith(said[1] ?? '') ? null : { read: period, end: mention.end + said[0].length };
}

/** Policies that say again what the relatives policy says, about relatives at least once, and never name it. */
function findMissing(
  references: readonly ReferenceFinding[],
  documents: readonly SourceDocument[],
  profiles: readonly Profile[],
  anchor: string | null,
  overlaps: readonly OverlapFinding[],
): ReferenceFinding[] {
  if (anchor === null) return [];
  const byId = new Map(profiles.map((profile) => [profile.statement.id, profile]));
  return documents.flatMap(({ id }): ReferenceFinding[] => {
    if (references.some(({ document, target }) => document === id && target === anchor)) return [];
    const leaning = overlaps.flatMap((overlap) => {
      const there = byId.get(overlap.statements[1] ?? '');
      return there?.statement.document === id && overlap.subtype !== 'complement' ? [{ overlap, there }] : [];
    });
    const [best] = leaning
      .filter(({ there }) => there.parties.has('relative'))
      .sort((one, two) => two.overlap.score - one.overlap.score);
    if (best === undefined || leaning.length < LEANS) return [];
    const { overlap } = best;
    const there = best.there.statement;
    return [
      {
        id: findingId('reference', 'missing', there),
        type: 'reference',
        subtype: 'unresolved',
        severity: 'info',
        statements: [],
        score: overlap.score,
        document: id,
        target: null,
        evidence: {
          sort: 'missing',
          mention: '',
          quote: there.text,
          page: there.page,
          section: there.section,
          relation: null,
          toward: anchor,
          now: null,
        },
      },
    ];
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
  /** Where the words stand in the quote, in characters. */
  readonly start: number;
  readonly end: number;
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
          start: match.index,
          end: match.index + match[0].length,
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
  // A text that opens with the name of a policy is that one; what its first sentence names besides is another.
  const opening = /^\p{L}+(?:politik|strategi)\p{L}*/iu.exec(first)?.[0];
  const candidates = [...title, spaced, ...(opening === undefined ? [] : [opening])];
  const found = candidates.flatMap((text) =>
    Array.from(text.matchAll(pack.references.mention), (match) => splitShared(match[0])).flat(),
  );
  return [...new Set(found.map(pack.references.base))];
}

function isSame(one: string, two: string): boolean {
  return one === two || (one.charAt(0) === two.charAt(0) && nameSimilarity(one, two) >= SAME_NAME);
}
