import type {
  Actor,
  Contribution,
  Echo,
  Finding,
  LanguagePack,
  PracticeOf,
  RecurringPhrase,
  SourceDocument,
  Statement,
  StatementKind,
  StatementPair,
  VisionEcho,
  Word,
} from '../model/index.ts';

/** What the advice looks at: everything the analysis knows of the policies. */
export interface Policies {
  readonly documents: readonly Pick<SourceDocument, 'id'>[];
  readonly statements: ReadonlyMap<string, Statement>;
  readonly findings: readonly Finding[];
  /** Id of the relatives policy; null without one. */
  readonly anchor: string | null;
}

/** What is wished for, and what is done about it. */
const WISHES: ReadonlySet<StatementKind> = new Set(['vision', 'goal', 'principle']);
const EFFORTS: ReadonlySet<StatementKind> = new Set(['commitment', 'responsibility', 'followup']);

/**
 * Departments, committees and groups of staff, as a document names them: each name once.
 * @param statements those of the document
 */
export function actorsOf(
  document: Pick<SourceDocument, 'id' | 'facts'>,
  statements: readonly Statement[],
  pack: LanguagePack,
): Actor[] {
  const actors: Actor[] = [];
  const seen = new Set<string>();
  const add = (name: string, role: Actor['role'], statement: string | null): void => {
    const key = name.toLowerCase();
    if (name === '' || seen.has(key)) return;
    seen.add(key);
    actors.push({ document: document.id, name, role, statement });
  };
  for (const statement of statements) {
    const role = roleFor(statement.kind);
    if (role === null) continue;
    for (const match of statement.text.matchAll(pack.checks.bodies)) {
      add(midSentence(match[0], match.index, pack), role, statement.id);
    }
  }
  for (const fact of document.facts ?? []) {
    if (fact.kind === 'department') add(fact.value, 'made', null);
    if (fact.kind === 'adopted-by') add(fact.value, 'adopted', null);
  }
  return actors;
}

/** "Hver afdeling" at the beginning of a sentence is "hver afdeling" elsewhere; a name keeps its capital. */
function midSentence(name: string, start: number, pack: LanguagePack): string {
  const words = pack.words(name);
  const last = words.at(-1);
  const isSmall = start === 0 && words.length > 1 && last !== undefined && last.text === last.lower;
  return isSmall ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
}

function roleFor(kind: StatementKind): Actor['role'] | null {
  if (kind === 'responsibility' || kind === 'followup') return 'carries-out';
  return kind === 'involvement' ? 'made' : null;
}

/** How each other policy contributes to the relatives policy; empty without one. */
export function contributionsOf(policies: Policies): Contribution[] {
  const { documents, anchor, statements } = policies;
  if (anchor === null) return [];
  const { pairs, references, clashes } = toldOf(policies, anchor);
  const kindOf = (statement: string): StatementKind | undefined => statements.get(statement)?.kind;
  const isCarriedOut = ({ anchor: wish, related }: StatementPair): boolean =>
    WISHES.has(kindOf(wish) ?? 'scope') && EFFORTS.has(kindOf(related) ?? 'scope');
  return documents
    .filter(({ id }) => id !== anchor)
    .map(({ id }) => ({
      document: id,
      references: references.get(id) ?? [],
      supports: (pairs.get(id) ?? []).filter((pair) => !isCarriedOut(pair)),
      carriesOut: (pairs.get(id) ?? []).filter(isCarriedOut),
      clashes: clashes.get(id) ?? [],
    }));
}

/** What the findings tell of the relatives policy and each other one, by its id, in their order. */
interface Told {
  /** Overlaps, the relatives policy's side first. */
  readonly pairs: ReadonlyMap<string, readonly StatementPair[]>;
  readonly references: ReadonlyMap<string, Contribution['references']>;
  readonly clashes: ReadonlyMap<string, readonly string[]>;
}

/** Gathered in one go: each finding is of one other policy, and a large folder has many of both. */
function toldOf({ findings, statements }: Policies, anchor: string): Told {
  const pairs = new Map<string, StatementPair[]>();
  const references = new Map<string, Contribution['references'][number][]>();
  const clashes = new Map<string, string[]>();
  for (const finding of findings) {
    const sides = finding.statements.map((id) => statements.get(id)?.document);
    if (finding.type === 'overlap') {
      const [first = '', second = ''] = finding.statements;
      if (sides[0] === anchor) addTo(pairs, sides[1], { anchor: first, related: second });
    } else if (finding.type === 'contradiction') {
      if (sides.includes(anchor)) for (const side of new Set(sides)) addTo(clashes, side, finding.id);
    } else if (finding.type === 'reference') {
      const from = finding.document === anchor ? 'anchor' : finding.target === anchor ? 'related' : null;
      if (from === null) continue;
      const other = from === 'anchor' ? finding.target : finding.document;
      addTo(references, other ?? undefined, {
        finding: finding.id,
        from,
        relation: finding.evidence.relation,
      });
    }
  }
  return { pairs, references, clashes };
}

function addTo<Value>(lists: Map<string, Value[]>, key: string | undefined, value: Value): void {
  if (key === undefined) return;
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** What the others do with each vision of the relatives policy; its goals stand in where it has no vision. */
export function visionsOf(policies: Policies): VisionEcho[] {
  const { anchor, statements, documents, findings } = policies;
  const own = [...statements.values()].filter(({ document }) => document === anchor);
  const visions = own.filter(({ kind }) => kind === 'vision');
  const shown = visions.length > 0 ? visions : own.filter(({ kind }) => kind === 'goal');
  const referring = new Set(
    findings.flatMap((finding) =>
      finding.type === 'reference' && finding.target === anchor ? finding.document : [],
    ),
  );
  const echoes = echoesOf(policies);
  return shown.map((vision) => ({
    statement: vision.id,
    echoes: documents
      .filter(({ id }) => id !== anchor)
      .map(({ id }) => {
        const best = echoes.get(vision.id)?.get(id);
        if (best !== undefined) return { document: id, ...best };
        return {
          document: id,
          echo: referring.has(id) ? ('referred' as const) : ('none' as const),
          statement: null,
        };
      }),
  }));
}

type NearestEcho = Pick<VisionEcho['echoes'][number], 'echo' | 'statement'>;

/** By statement and document the nearest echo; of several that are as near the first. */
function echoesOf({ findings, statements }: Policies): ReadonlyMap<string, ReadonlyMap<string, NearestEcho>> {
  const echoes = new Map<string, Map<string, NearestEcho>>();
  for (const finding of findings) {
    if (finding.type !== 'overlap') continue;
    const [first = '', second = ''] = finding.statements;
    const document = statements.get(second)?.document;
    if (document === undefined) continue;
    const echo = ECHO_OF[finding.subtype];
    const own = echoes.get(first) ?? new Map<string, NearestEcho>();
    const known = own.get(document);
    if (known === undefined || ORDER.indexOf(echo) < ORDER.indexOf(known.echo))
      own.set(document, { echo, statement: second });
    echoes.set(first, own);
  }
  return echoes;
}

const ECHO_OF = { repeat: 'repeated', paraphrase: 'reworded', complement: 'touched' } as const;
const ORDER: readonly Echo[] = ['repeated', 'reworded', 'touched'];

/** Whether any policy says how the relatives policy's statements become practice. Source: advice 3. */
export function practiceOf(policies: Policies, concrete: ReadonlySet<string>): PracticeOf[] {
  const { anchor, statements, findings } = policies;
  const own = [...statements.values()].filter(({ document }) => document === anchor);
  return own
    .filter(({ kind }) => WISHES.has(kind) || kind === 'commitment')
    .map(({ id }) => {
      if (concrete.has(id)) return { statement: id, how: 'itself', by: [] };
      const under = own.filter(({ kind, meaning }) => meaning?.under === id && EFFORTS.has(kind));
      if (under.length > 0) return { statement: id, how: 'under', by: under.map((each) => each.id) };
      const other = findings.flatMap((finding) => {
        const second = finding.statements[1];
        if (finding.type !== 'overlap' || finding.statements[0] !== id || second === undefined) return [];
        const kind = statements.get(second)?.kind;
        return kind !== undefined && EFFORTS.has(kind) ? second : [];
      });
      return { statement: id, how: other.length > 0 ? 'other' : 'none', by: other };
    });
}

/** A phrase is at least three words long, two of them words with a meaning of their own. */
const SHORTEST = 3;
const LONGEST = 9;
const MEANING_WORDS = 2;
const MOST_PHRASES = 8;

/** The words of a document's sentences, each spelt once. */
export interface SpokenWords {
  /** In lower case, in the order of their first use. */
  readonly spelt: readonly string[];
  /** Of these, the places of those that have a meaning of their own. */
  readonly telling: readonly number[];
  /** The text as places in `spelt`, counted from 1; 0 ends a sentence. */
  readonly text: readonly number[];
}

/**
 * The words of the sentences of a document, as the search for recurring phrases takes them.
 * @param sentences the words of each
 */
export function spokenWords(
  sentences: readonly (readonly Word[])[],
  pack: Pick<LanguagePack, 'isStop' | 'isWeak'>,
): SpokenWords {
  const places = new Map<string, number>();
  const spelt: string[] = [];
  const telling: number[] = [];
  const text: number[] = [];
  for (const words of sentences) {
    for (const word of words) {
      let place = places.get(word.lower);
      if (place === undefined) {
        place = spelt.push(word.lower);
        places.set(word.lower, place);
        if (!pack.isStop(word) && !pack.isWeak(word)) telling.push(place - 1);
      }
      text.push(place);
    }
    text.push(0);
  }
  return { spelt, telling, text };
}

/** Looks for words that recur in several policies. */
export interface PhraseSearch {
  /** The words of one document; documents in their order. */
  add(document: string, words: SpokenWords): void;
  /** The longest first; what lies inside of a longer one is left out. */
  recurring(): RecurringPhrase[];
}

/** A document as the numbers of its words; 0 parts sentences, and the highest bit is set for telling words. */
interface Numbered {
  readonly id: string;
  readonly words: Uint32Array;
}

const TELLING_BIT = 0x8000_0000;

/**
 * The phrases of a folder are many times its words, so they are not gathered: words are kept as numbers, those phrases of one
 * length are counted that may stand in two policies, the longest first, and only these are spelt out, until there are enough.
 */
export function createPhraseSearch(stopPhrases: readonly string[]): PhraseSearch {
  const numbers = new Map<string, number>();
  const spelt: string[] = [''];
  const texts: Numbered[] = [];
  const stops = stopPhrases.map((phrase) => phrase.toLowerCase());
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, spelt.length);
    return spelt.push(word) - 1;
  };
  return {
    add(id, { spelt: own, telling, text }) {
      const numbersHere = Uint32Array.from([0, ...own.map(numberOf)]);
      for (const place of telling) numbersHere[place + 1] = (numbersHere[place + 1] ?? 0) + TELLING_BIT;
      texts.push({ id, words: Uint32Array.from(text, (place) => numbersHere[place] ?? 0) });
    },
    recurring() {
      const kept: RecurringPhrase[] = [];
      for (let size = LONGEST; size >= SHORTEST; size -= 1) {
        const shared = [...placesOf(texts, size, spelt)]
          .filter(([words, ids]) => ids.length > 1 && !stops.some((phrase) => phrase.includes(words)))
          .sort(([one], [two]) => (one < two ? -1 : 1));
        for (const [words, ids] of shared) {
          if (kept.length === MOST_PHRASES) return kept;
          if (!kept.some((other) => overlapping(other.words, words))) kept.push({ words, documents: ids });
        }
      }
      return kept;
    },
  };
}

/** The phrases of a length that may stand in two texts or more, with the texts that have them in their order. */
function placesOf(
  texts: readonly Numbered[],
  size: number,
  spelt: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const count = texts.reduce((sum, { words }) => sum + words.length, 0);
  // A bit for each phrase that was met; two phrases that share a bit are told apart by their letters.
  const bits = 2 ** Math.min(MOST_BITS, Math.max(10, Math.ceil(Math.log2(count * 16 + 1))));
  const met = new Uint8Array(bits / 8);
  const again = new Uint8Array(bits / 8);
  for (const { words } of texts) {
    const own = phrasesIn(words, size).map((start) => bitOf(words, start, size, bits));
    for (const bit of own) if (has(met, bit)) set(again, bit);
    for (const bit of own) set(met, bit);
  }
  const places = new Map<string, string[]>();
  for (const { id, words } of texts)
    for (const start of phrasesIn(words, size)) {
      if (!has(again, bitOf(words, start, size, bits))) continue;
      const phrase = Array.from(
        words.subarray(start, start + size),
        (word) => spelt[word & NUMBER] ?? '',
      ).join(' ');
      const ids = places.get(phrase);
      if (ids === undefined) places.set(phrase, [id]);
      else if (ids.at(-1) !== id) ids.push(id);
    }
  return places;
}

/** The number of a word without its bit. */
const NUMBER = 0x7fff_ffff;
/** At most 16 MiB of bits. */
const MOST_BITS = 27;

/** Where phrases of a length begin: within a sentence, with enough telling words, one of them first or last. */
function phrasesIn(words: Uint32Array, size: number): number[] {
  const starts: number[] = [];
  const isTelling = (at: number): boolean => (words[at] ?? 0) >= TELLING_BIT;
  let [telling, length] = [0, 0];
  for (let end = 0; end < words.length; end += 1) {
    if (words[end] === 0) {
      [telling, length] = [0, 0];
      continue;
    }
    length += 1;
    if (isTelling(end)) telling += 1;
    if (length > size && isTelling(end - size)) telling -= 1;
    const start = end - size + 1;
    if (length >= size && telling >= MEANING_WORDS && (isTelling(start) || isTelling(end)))
      starts.push(start);
  }
  return starts;
}

/** Fowler, Noll and Vo's hash over the numbers of the words. */
function bitOf(words: Uint32Array, start: number, size: number, bits: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + size; at += 1) hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) & (bits - 1);
}

function has(list: Uint8Array, bit: number): boolean {
  return ((list[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

function set(list: Uint8Array, bit: number): void {
  list[bit >>> 3] = (list[bit >>> 3] ?? 0) | (1 << (bit & 7));
}

/** True when one lies in the other, or the end of one is the beginning of the other: pieces of one sentence. */
function overlapping(long: string, short: string): boolean {
  if (` ${long} `.includes(` ${short} `)) return true;
  const words = short.split(' ');
  return words.some((_, at) => {
    const end = words.slice(at).join(' ');
    const start = words.slice(0, words.length - at).join(' ');
    const enough = words.length - at >= 2;
    return enough && (long.startsWith(`${end} `) || long.endsWith(` ${start}`));
  });
}
