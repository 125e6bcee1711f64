import type {
  DocumentFact,
  LanguagePack,
  OverlapFinding,
  ReferenceFinding,
  Statement,
} from '../model/index.ts';
import { nameSimilarity } from '../text/natural.ts';
import { findingId } from './finding-id.ts';
import type { Mention, Naming } from './naming.ts';

/** Names this alike are the same name in another spelling ("frivillig-" and "frivillighedspolitik"). */
const SAME_NAME = 0.93;
/** So many repetitions or paraphrases of the relatives policy, and a policy leans on it. Own choice: one may be chance. */
const LEANS = 2;

type Found = ReferenceFinding & { readonly rank: number };

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
  pack: LanguagePack,
): ReferenceFinding[] {
  const called = createNames(documents, pack);
  const successors = successorsIn(documents, called, pack);
  const references = documents.flatMap((document) => {
    const found = new Map<string, Found>();
    for (const mention of document.mentions) {
      const reference = referenceOf(mention, document, called, successors);
      if (reference === null) continue;
      // "Børne- og ungepolitikken" is one document that is not there, not two.
      const key = reference.target ?? pack.references.base(mention.text);
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

/** The documents that a mention may mean, in their order; one that names the document it stands in means that one alone. */
type Names = (mention: Pick<Mention, 'base' | 'isTitle'>) => readonly NamedDocument[];

/**
 * Documents by their names. Where none goes by a name, one may go by it with another word for its kind: municipalities call one
 * text now a policy, now a strategy.
 */
function createNames(documents: readonly NamedDocument[], { references }: LanguagePack): Names {
  const called = createExactNames(documents);
  return ({ base, isTitle }) => {
    if (isTitle) return documents.filter(({ titles }) => titles.some((title) => isTitleAt(base, title)));
    const exact = called(base);
    return exact.length > 0 ? exact : references.otherHeads(base).flatMap(called);
  };
}

/** Whether words begin with a title, perhaps with an ending ("bosætningsplanen"). */
function isTitleAt(words: string, title: string): boolean {
  return words.startsWith(title) && /^(?:\p{L}{0,3}$|\p{L}{0,3}[ ,-])/u.test(words.slice(title.length));
}

/** Policies of many municipalities have few names: each that is asked for is held against them once. */
function createExactNames(documents: readonly NamedDocument[]): (base: string) => readonly NamedDocument[] {
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
  const meant = called(mention);
  if (meant.includes(document)) return null;
  const target = meant[0];
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
    rank:
      (relation === null ? 0 : 1) +
      (sort === 'named' ? 0 : 2) -
      (mention.inHeading || mention.isTitle ? 2 : 0),
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
      mention: period === null ? nameIn(mention, target) : mention.quote.slice(mention.start, period.end),
      quote: mention.quote,
      page: mention.page,
      section: mention.section,
      relation,
      toward: successor?.id ?? null,
      now: sort === 'outdated' && period !== null ? period.read : null,
    },
  };
}

/** The name in what may be a title and some words behind it. */
function nameIn({ text, isTitle }: Mention, target: NamedDocument | undefined): string {
  if (!isTitle || target === undefined) return text;
  const lower = text.toLowerCase();
  const title = target.titles.find((each) => isTitleAt(lower, each));
  const ending = title === undefined ? '' : (/^\p{L}*/u.exec(text.slice(title.length))?.[0] ?? '');
  return title === undefined ? text : text.slice(0, title.length + ending.length);
}

/** A name that has gone, and the document that has come in its place. */
interface Succession {
  readonly former: string;
  readonly document: NamedDocument;
}

/** Who says that it replaces what: the name behind the verb has gone; the name before it, or the speaker, has come. */
function successorsIn(documents: readonly NamedDocument[], called: Names, pack: LanguagePack): Succession[] {
  return documents.flatMap((document) =>
    document.mentions.flatMap((mention): Succession[] => {
      const verb = mention.replacesAt;
      if (verb === null || mention.start < verb) return [];
      if (mention.isTitle || !isDirectlyBehind(mention, verb, pack)) return [];
      const before = document.mentions.find(
        (each) => !each.isTitle && each.quote === mention.quote && each.start < verb,
      );
      const speaker = before === undefined ? document : called(before)[0];
      // "Politikken afløser Seniorpolitikken fra 2018": the same name of another year, and no other document.
      if (speaker === undefined || speaker.names.some((name) => isSame(name, mention.base))) return [];
      return [{ former: mention.base, document: speaker }];
    }),
  );
}

/** "X afløser Y og ses i sammenhæng med Z": Z has not gone. */
function isDirectlyBehind({ quote, start }: Mention, verb: number, { references }: LanguagePack): boolean {
  const between = quote.slice(verb, start).toLowerCase();
  return references.relations.every(
    ({ relation, pattern }) => relation === 'replaces' || !pattern.test(between),
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
  // Of an open period only one end is known.
  if (said === null || period === null || !/^\d{4}-\d{4}$/u.test(period)) return null;
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

function isSame(one: string, two: string): boolean {
  return one === two || (one.charAt(0) === two.charAt(0) && nameSimilarity(one, two) >= SAME_NAME);
}
