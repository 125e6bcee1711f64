import type {
  DocumentFact,
  LanguagePack,
  OverlapFinding,
  ReferenceFinding,
  SourceDocument,
  Statement,
} from '../model/index.ts';
import { nameSimilarity } from '../text/natural.ts';
import { findingId } from './finding-id.ts';

/** Names this alike are the same name in another spelling ("frivillig-" and "frivillighedspolitik"). */
const SAME_NAME = 0.93;
/** So many repetitions or paraphrases of the relatives policy, and a policy leans on it. Own choice: one may be chance. */
const LEANS = 2;

type Found = ReferenceFinding & { readonly rank: number };

/** How a document is called and what others it names; worked out of the document alone. */
export interface Naming {
  /** The names under which it may be mentioned, brought to their bases. */
  readonly names: readonly string[];
  readonly mentions: readonly Mention[];
}

/** How a document is called, and the policies that it names. */
export function namingOf(document: SourceDocument, pack: LanguagePack): Naming {
  return { names: namesOf(document, pack), mentions: mentionsIn(document, pack) };
}

/** A document as far as references ask for it. */
export interface NamedDocument extends Naming {
  readonly id: string;
  readonly facts: readonly DocumentFact[];
  /** The laws that it rests on and that may have moved. */
  readonly laws: readonly ReferenceFinding[];
}

/**
 * Which other policies each document names, one finding for each document named; the clearest mention is kept. Besides, names
 * of what is outdated or replaced, documents that lean on the relatives policy without naming it, and laws to check.
 * @param overlaps the overlaps between the relatives policy and the others
 * @param leaning ids of the statements of other policies in these overlaps that speak of relatives
 */
export function findReferences(
  documents: readonly NamedDocument[],
  statements: ReadonlyMap<string, Statement>,
  anchor: string | null,
  overlaps: readonly OverlapFinding[],
  leaning: ReadonlySet<string>,
): ReferenceFinding[] {
  const called = createNames(documents);
  const successors = successorsIn(documents, called);
  const references = documents.flatMap((document) => {
    const found = new Map<string, Found>();
    for (const mention of document.mentions) {
      const reference = referenceOf(mention, document, called, successors);
      if (reference === null) continue;
      const key = reference.target ?? mention.base;
      const known = found.get(key);
      if (known === undefined || known.rank < reference.rank) found.set(key, reference);
    }
    return [...found.values()].map(({ rank: _rank, ...finding }) => finding);
  });
  return [
    ...references,
    ...findMissing(references, documents, statements, anchor, overlaps, leaning),
    ...documents.flatMap(({ laws }) => laws),
  ];
}

/** The documents that go by a name, in their order. */
type Names = (base: string) => readonly NamedDocument[];

/** Policies of many municipalities have few names: each that is asked for is held against them once. */
function createNames(documents: readonly NamedDocument[]): Names {
  const byName = new Map<string, number[]>();
  documents.forEach(({ names }, place) => {
    for (const name of new Set(names)) {
      const places = byName.get(name);
      if (places === undefined) byName.set(name, [place]);
      else places.push(place);
    }
  });
  const known = new Map<string, readonly NamedDocument[]>();
  return (base) => {
    const found = known.get(base);
    if (found !== undefined) return found;
    const places = new Set([...byName].flatMap(([name, all]) => (isSame(name, base) ? all : [])));
    const called = [...places].sort((one, two) => one - two).flatMap((place) => documents[place] ?? []);
    known.set(base, called);
    return called;
  };
}

function referenceOf(
  mention: Mention,
  document: NamedDocument,
  called: Names,
  successors: readonly Succession[],
): Found | null {
  if (document.names.some((name) => isSame(name, mention.base))) return null;
  const target = called(mention.base).find((other) => other !== document);
  if (target === undefined && !mention.isOne) return null;
  const { relation } = mention;
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

type Relation = ReferenceFinding['evidence']['relation'];

function relationOf(lower: string, { references }: LanguagePack): Relation {
  return references.relations.find(({ pattern }) => pattern.test(lower))?.relation ?? null;
}

/** Where a sentence says that one document comes in the place of another; null where it does not. */
function replacesAt(lower: string, { references }: LanguagePack): number | null {
  for (const { relation, pattern } of references.relations) {
    const found = relation === 'replaces' ? pattern.exec(lower) : null;
    if (found !== null) return found.index;
  }
  return null;
}

/** A name that has gone, and the document that has come in its place. */
interface Succession {
  readonly former: string;
  readonly document: NamedDocument;
}

/** Who says that it replaces what: the name behind the verb has gone; the name before it, or the speaker, has come. */
function successorsIn(documents: readonly NamedDocument[], called: Names): Succession[] {
  return documents.flatMap((document) =>
    document.mentions.flatMap((mention): Succession[] => {
      const verb = mention.replacesAt;
      if (verb === null || mention.start < verb) return [];
      const before = document.mentions.find((each) => each.quote === mention.quote && each.start < verb);
      const speaker = before === undefined ? document : called(before.base)[0];
      // "Politikken afløser Seniorpolitikken fra 2018": the same name of another year, and no other document.
      if (speaker === undefined || speaker.names.some((name) => isSame(name, mention.base))) return [];
      return [{ former: mention.base, document: speaker }];
    }),
  );
}

const PERIOD = /^\W{0,3}((?:19|20)\d{2}) ?[-–] ?((?:19|20)?\d{2})(?!\d)/u;

/** The period of a document where the mention gives it another one ("Sundhedspolitik 2018-2022"), and where that ends; or null. */
function otherPeriod(
  mention: Mention,
  target: NamedDocument,
): { readonly read: string; readonly end: number } | null {
  const said = PERIOD.exec(mention.quote.slice(mention.end));
  const period = target.facts.find(({ kind }) => kind === 'period')?.value ?? null;
  if (said === null || period === null) return null;
  return period.startsWith(said[1] ?? '') ? null : { read: period, end: mention.end + said[0].length };
}

/** Policies that say again what the relatives policy says, about relatives at least once, and never name it. */
function findMissing(
  references: readonly ReferenceFinding[],
  documents: readonly NamedDocument[],
  statements: ReadonlyMap<string, Statement>,
  anchor: string | null,
  overlaps: readonly OverlapFinding[],
  aboutRelatives: ReadonlySet<string>,
): ReferenceFinding[] {
  if (anchor === null) return [];
  const naming = new Set(references.flatMap(({ document, target }) => (target === anchor ? document : [])));
  const byDocument = new Map<string, { readonly overlap: OverlapFinding; readonly there: Statement }[]>();
  for (const overlap of overlaps) {
    const there = statements.get(overlap.statements[1] ?? '');
    if (there === undefined || overlap.subtype === 'complement') continue;
    const known = byDocument.get(there.document) ?? [];
    known.push({ overlap, there });
    byDocument.set(there.document, known);
  }
  return documents.flatMap(({ id }): ReferenceFinding[] => {
    if (naming.has(id)) return [];
    const leaning = byDocument.get(id) ?? [];
    const [best] = leaning
      .filter(({ there }) => aboutRelatives.has(there.id))
      .sort((one, two) => two.overlap.score - one.overlap.score);
    if (best === undefined || leaning.length < LEANS) return [];
    const { overlap, there } = best;
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
function isOneDocument(text: string, base: string, quote: string, pack: LanguagePack): boolean {
  if (pack.references.generic.has(base)) return false;
  const isName = /^\p{Lu}/u.test(text) && !quote.startsWith(text);
  return isName || pack.references.definite.test(text.toLowerCase());
}

/** A policy that is named in a text. */
export interface Mention {
  readonly text: string;
  readonly base: string;
  readonly quote: string;
  /** Where the words stand in the quote, in characters. */
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
  readonly section: readonly string[];
  /** It means one certain document, not a kind. */
  readonly isOne: boolean;
  /** How the other document is related, when the sentence says so. */
  readonly relation: Relation;
  /** Where in the quote one document comes in the place of another; null where it does not. */
  readonly replacesAt: number | null;
}

function mentionsIn(document: SourceDocument, pack: LanguagePack): Mention[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === 'furniture' || block.kind === 'heading' || block.kind === 'quote') return [];
    if (!pack.references.mayMention(block.text)) return [];
    return pack.sentences(block.text).flatMap((span) => {
      const quote = block.text.slice(span.start, span.end);
      const page = block.pages.findLast((mark) => mark.offset <= span.start)?.page ?? null;
      return Array.from(quote.matchAll(pack.references.mention)).flatMap((match) =>
        splitShared(match[0]).map((text) => {
          const base = pack.references.base(text);
          return {
            text: match[0],
            base,
            quote,
            start: match.index,
            end: match.index + match[0].length,
            page,
            section: block.section,
            isOne: isOneDocument(match[0], base, quote, pack),
            relation: relationOf(quote.toLowerCase(), pack),
            replacesAt: replacesAt(quote.toLowerCase(), pack),
          };
        }),
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
