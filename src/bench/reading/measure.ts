import { AROUND } from './layout.ts';
import { HIDDEN_WORDS } from './redraw.ts';
import type { Source, SourceBlock } from './source.ts';

/** What a reader made of a document: its text in order, and its headings. */
export interface Reading {
  readonly text: string;
  readonly headings: readonly string[];
}

/** How far a reading is from the text that was laid out. */
export interface Measures {
  /** Words of the text. */
  readonly words: number;
  /** Words added, left out or changed. */
  readonly errors: number;
  readonly headings: {
    readonly hit: number;
    readonly found: number;
    readonly expected: number;
    /** Headings that were not found, and what was taken for one. */
    readonly faults: readonly string[];
  };
  /** Words of running heads, page numbers, contents list and colophon that stand in the reading. */
  readonly leaked: readonly string[];
  /** Words of the text that came back in halves, with a hyphen too many or without their own. */
  readonly hyphens: readonly string[];
  /** The places where reading and text differ, for whoever looks for the cause. */
  readonly differences: readonly string[];
}

/** Measures a reading against its source. Capitals, punctuation and the marks of numbered items count for nothing. */
export function measureReading(source: Source, reading: Reading, hasLooseQuotes: boolean): Measures {
  const loose = source.blocks.filter(
    ({ kind, isLoose }) => isLoose === true || (hasLooseQuotes && kind === 'quote'),
  );
  const fixed = source.blocks.filter((block) => !loose.includes(block));
  const expected = wordsOf(fixed.map(({ text }) => text).join('\n'));
  const blocks = reading.text.split('\n').map((text) => wordsOf(text));
  const apart: SourceBlock[] = [];
  // A sentence that is pulled out of a text stands in it, too: the one that stands by itself is the quotation.
  for (const block of loose) {
    const words = wordsOf(block.text).join(' ');
    const at = blocks.findIndex((own) => own.join(' ') === words);
    if (at === -1) apart.push(block);
    else blocks.splice(at, 1);
  }
  let actual = blocks.flat();
  let missing = 0;
  for (const quote of apart) {
    const words = wordsOf(quote.text);
    const at = indexOfRun(actual, words);
    if (at === -1) missing += words.length;
    else actual = [...actual.slice(0, at), ...actual.slice(at + words.length)];
  }
  const edits = align(expected, actual);
  const around = new Set(
    wordsOf([...source.colophon, ...Object.values(AROUND), 'side af indhold', HIDDEN_WORDS].join(' ')),
  );
  const leaked = edits.flatMap(({ added, lost }) =>
    added.filter((word) => !lost.includes(word) && (around.has(word) || /^\d{1,3}$/u.test(word))),
  );
  return {
    words: expected.length + loose.flatMap(({ text }) => wordsOf(text)).length,
    errors: missing + edits.reduce((sum, { added, lost }) => sum + Math.max(added.length, lost.length), 0),
    headings: matchHeadings(source, reading.headings),
    leaked,
    hyphens: edits.flatMap(hyphenFaults),
    differences: edits.map(({ lost, added }) => `-[${lost.join(' ')}] +[${added.join(' ')}]`),
  };
}

function matchHeadings(source: Source, found: readonly string[]) {
  const plain = (text: string) => wordsOf(text).join(' ');
  const wanted = source.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => plain(text));
  const left = [...wanted];
  const wrong: string[] = [];
  let hit = 0;
  for (const heading of found) {
    const at = left.indexOf(plain(heading));
    if (at === -1) {
      wrong.push(`heading too much: ${plain(heading)}`);
      continue;
    }
    left.splice(at, 1);
    hit += 1;
  }
  const missing = left.map((text) => `heading missing: ${text}`);
  return { hit, found: found.length, expected: wanted.length, faults: [...missing, ...wrong] };
}

/** Words as they are compared: lower case, without the punctuation around them; a suspended hyphen stays. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const raw of text.normalize('NFC').toLowerCase().split(/\s+/u)) {
    if (/^\(?\d{1,2}[.)]$/u.test(raw)) continue;
    const word = raw.replace(/^[^\p{L}\p{N}-]+|^-+(?![\p{L}])|[^\p{L}\p{N}-]+$/gu, '');
    if (/[\p{L}\p{N}]/u.test(word)) words.push(word);
  }
  return words;
}

interface Edit {
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/** The stretches where two lists of words differ, by the shortest way from one to the other. */
function align(expected: readonly string[], actual: readonly string[]): Edit[] {
  let start = 0;
  while (start < expected.length && expected[start] === actual[start]) start += 1;
  const [a, b] = [expected.slice(start), actual.slice(start)];
  const width = b.length + 1;
  const cost = new Uint32Array((a.length + 1) * width);
  for (let j = 0; j < width; j += 1) cost[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    cost[i * width] = i;
    for (let j = 1; j < width; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const across = (cost[(i - 1) * width + j - 1] ?? 0) + same;
      const down = (cost[(i - 1) * width + j] ?? 0) + 1;
      const right = (cost[i * width + j - 1] ?? 0) + 1;
      cost[i * width + j] = Math.min(across, down, right);
    }
  }
  const edits: { lost: string[]; added: string[] }[] = [];
  let isOpen = false;
  let [i, j] = [a.length, b.length];
  while (i > 0 || j > 0) {
    const here = cost[i * width + j] ?? 0;
    const [x, y] = [a[i - 1] ?? '', b[j - 1] ?? ''];
    if (i > 0 && j > 0 && x === y && cost[(i - 1) * width + j - 1] === here) {
      isOpen = false;
      i -= 1;
      j -= 1;
      continue;
    }
    if (!isOpen) edits.unshift({ lost: [], added: [] });
    isOpen = true;
    const isAcross = i > 0 && j > 0 && (cost[(i - 1) * width + j - 1] ?? 0) + 1 === here;
    if (isAcross || (i > 0 && (cost[(i - 1) * width + j] ?? 0) + 1 === here)) {
      edits[0]?.lost.unshift(x);
      i -= 1;
      if (!isAcross) continue;
    }
    edits[0]?.added.unshift(y);
    j -= 1;
  }
  return edits;
}

/** The same letters otherwise parted or joined. */
function hyphenFaults({ lost, added }: Edit): string[] {
  const [before, after] = [lost.join(' '), added.join(' ')];
  const bare = (text: string) => text.replace(/[\s-]/gu, '');
  return before !== after && before !== '' && bare(before) === bare(after) ? [`${before} → ${after}`] : [];
}

function indexOfRun(words: readonly string[], run: readonly string[]): number {
  for (let at = 0; at + run.length <= words.length; at += 1)
    if (run.every((word, index) => words[at + index] === word)) return at;
  return -1;
}
