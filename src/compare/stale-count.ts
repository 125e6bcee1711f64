import type {
  Block,
  ContradictionFinding,
  CountLexicon,
  LanguagePack,
  SourceDocument,
  Statement,
} from '../model/index.ts';
import { findingId } from './finding-id.ts';

/** How sure a miscount is; the reading of a page may have cut a list in two. */
const SURE = 0.7;
/** A difference greater than this says that something else was counted. */
const MOST_OFF = 2;
/** Patterns look no further than this: bounded work on hostile text. */
const REACH = 1500;
/** So much of an item is shown. */
const SHOWN = 80;
/** Formats whose lists are marked as lists, so that one with too few items is whole. */
const MARKED_LISTS: ReadonlySet<string> = new Set(['markdown', 'docx', 'odt', 'html']);

/** "fem temaer", and where it stands. */
interface Count {
  readonly text: string;
  readonly value: number;
  /** Index of the part among those that policies count. */
  readonly part: number;
}

/**
 * Counts of a document's own parts that its list or its headings do not bear out ("fem temaer" over six). Asked only where the
 * parts are there to be counted: a list that follows at once, headings below, or headings with running numbers.
 * @param own the document's statements
 * @returns clashes between two of them
 */
export function findStaleCounts(
  document: SourceDocument,
  own: readonly Statement[],
  { counts, sentences }: LanguagePack,
): ContradictionFinding[] {
  const blocks = document.blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'quote');
  const found = new Map<string, ContradictionFinding>();
  blocks.forEach((block, index) => {
    for (const { start, end } of block.kind === 'heading'
      ? [{ start: 0, end: block.text.length }]
      : sentences(block.text)) {
      const sentence = block.text.slice(start, end);
      const count = countIn(sentence, counts);
      if (count === null) continue;
      const parts = partsOf(count, blocks, index, end === block.text.length, counts);
      const last = parts.at(-1);
      if (last === undefined || !isMiscount(count.value, parts.length, document)) continue;
      const first = statementIn(sentence, own) ?? statementOf(parts[0], own);
      const second = statementOf(last, own);
      if (first === null || second === null || first.id === second.id) continue;
      const finding = findingOf(count, last, first, second);
      found.set(finding.id, finding);
    }
  });
  return [...found.values()];
}

/** The count of a sentence, when it counts one thing once, and all of it. */
function countIn(sentence: string, { parts, numbers, notOwn }: CountLexicon): Count | null {
  const lower = sentence.toLowerCase().slice(0, REACH);
  const found = parts.flatMap(({ counted }, part): Count[] => {
    const match = counted.exec(lower);
    const word = match?.groups?.number ?? '';
    const value = numbers.get(word) ?? Number(word);
    if (match === null || !Number.isInteger(value) || value < 2) return [];
    return [{ text: sentence.slice(match.index, match.index + match[0].length), value, part }];
  });
  // Few sentences count at all; only they are asked what they count.
  const [only] = found;
  return only === undefined || found.length > 1 || notOwn.test(lower) ? null : only;
}

/** What is there to be counted: list items that follow, headings below, or headings with running numbers. */
function partsOf(
  { part }: Count,
  blocks: readonly Block[],
  index: number,
  isLast: boolean,
  counts: CountLexicon,
): readonly Block[] {
  const block = blocks[index];
  if (block === undefined) return [];
  const numbered = numberedHeadings(part, blocks, counts);
  if (numbered.length > 0) return numbered;
  // Only a sentence that hands over to the list counts it.
  if (block.kind === 'heading') return headingsBelow(blocks, index);
  if (!isLast || !/[:]\s*$/u.test(block.text)) return [];
  return listBelow(blocks, index);
}

/** "Tema 1" to "Tema 6": all numbers once, in order; otherwise none. */
function numberedHeadings(part: number, blocks: readonly Block[], counts: CountLexicon): readonly Block[] {
  const pattern = counts.parts[part]?.numbered;
  if (pattern === undefined) return [];
  const found = blocks.flatMap((block) => {
    if (block.kind !== 'heading') return [];
    const number = Number(pattern.exec(block.text.toLowerCase())?.groups?.number ?? Number.NaN);
    return Number.isNaN(number) ? [] : [{ block, number }];
  });
  return found.length > 1 && found.every(({ number }, at) => number === at + 1)
    ? found.map(({ block }) => block)
    : [];
}

/** The headings one level below a heading, when it has nothing else below it but their text. */
function headingsBelow(blocks: readonly Block[], index: number): readonly Block[] {
  const level = blocks[index]?.level ?? 1;
  const after = blocks.slice(index + 1);
  const end = after.findIndex((block) => block.kind === 'heading' && (block.level ?? 1) <= level);
  const inside = end === -1 ? after : after.slice(0, end);
  return inside.filter((block) => block.kind === 'heading' && block.level === level + 1);
}

/** The items of the list right below, of its first level, up to the first block that is none. */
function listBelow(blocks: readonly Block[], index: number): readonly Block[] {
  const after = blocks.slice(index + 1);
  const end = after.findIndex((block) => block.kind !== 'list-item');
  const items = end === -1 ? after : after.slice(0, end);
  // A list that goes on behind a paragraph was cut by it; how many it has is then not sure.
  if (end !== -1 && after[end]?.kind !== 'heading' && after[end + 1]?.kind === 'list-item') return [];
  const level = items[0]?.level ?? 1;
  return items.filter((item) => item.level === level);
}

function isMiscount(said: number, there: number, { format }: SourceDocument): boolean {
  if (there < 2 || said === there || Math.abs(said - there) > MOST_OFF) return false;
  return there > said || MARKED_LISTS.has(format);
}

function statementIn(sentence: string, own: readonly Statement[]): Statement | null {
  return own.find(({ text }) => sentence.includes(text) || text.includes(sentence)) ?? null;
}

/** The statement that an item is, or the first one below a heading. */
function statementOf(block: Block | undefined, own: readonly Statement[]): Statement | null {
  if (block === undefined) return null;
  const found =
    block.kind === 'heading'
      ? own.find(({ section }) => section.includes(block.text))
      : own.find(({ text }) => block.text.includes(text));
  return found ?? null;
}

function findingOf(count: Count, last: Block, first: Statement, second: Statement): ContradictionFinding {
  return {
    id: findingId('contradiction', `stale-count|${count.text.toLowerCase()}`, first, second),
    type: 'contradiction',
    subtype: 'quantity',
    verdict: 'contradiction',
    severity: 'warning',
    statements: [first.id, second.id],
    score: SURE,
    evidence: {
      clash: {
        rule: 'quantity/stale-count',
        first: count.text,
        second: last.text.length > SHOWN ? `${last.text.slice(0, SHOWN).trimEnd()} …` : last.text,
      },
      shared: [],
      against: [],
    },
  };
}
