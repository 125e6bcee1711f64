import type { Block, DocumentFact, FactKind } from '../model/index.ts';
import {
  ADOPTED,
  ADOPTING,
  DEPARTMENT,
  LANGUAGES,
  MONTHS,
  PERIOD,
  POLICY_KINDS,
  STATES,
} from './fact-rules.ts';

/** What a word processor keeps beside the text. */
export interface Revisions {
  /** Insertions and deletions that nobody has accepted or refused yet. */
  readonly changes: number;
  readonly comments: number;
}

/** How much of the start and of the end of a document speaks about the document. */
const OPENING = 14;
const CLOSING = 14;
/** Words from which the language can be told. */
const ENOUGH_WORDS = 30;

/**
 * What a document says about itself, each fact with the words it was read in. Looked for where documents say it: title,
 * first and last blocks with running heads and colophon; an adoption by its wording anywhere.
 */
export function factsOf(
  blocks: readonly Block[],
  title: string,
  path: string,
  revisions: Revisions | null,
): DocumentFact[] {
  const around = [
    ...blocks.slice(0, OPENING),
    ...blocks.slice(-CLOSING).filter((_, i, all) => blocks.length - all.length + i >= OPENING),
  ];
  const adoption = adoptionIn(blocks);
  const facts: (DocumentFact | null)[] = [
    ...policyKinds(blocks, title, path),
    periodIn(blocks.slice(0, OPENING), title),
    ...adoption,
    departmentIn(around),
    stateOf(around, title, path, adoption),
    languageOf(blocks),
    count('tracked-changes', revisions?.changes),
    count('comments', revisions?.comments),
  ];
  return facts.filter((fact) => fact !== null);
}

function fact(kind: FactKind, value: string, quote: string | null, block: Block | null): DocumentFact {
  return { kind, value, page: block?.pages[0]?.page ?? null, quote };
}

function count(kind: FactKind, number: number | undefined): DocumentFact | null {
  return number === undefined || number === 0 ? null : fact(kind, String(number), null, null);
}

/** By the title; where it is a slogan, by the first heading that names a kind, then by the file name. */
function policyKinds(blocks: readonly Block[], title: string, path: string): DocumentFact[] {
  const file = (path.split('/').at(-1) ?? '').toLowerCase().replace(/[-_.]+/gu, ' ');
  const spelled = file.replace(/aa/gu, 'å').replace(/ae/gu, 'æ').replace(/oe/gu, 'ø');
  const opening = blocks.slice(0, 6).filter(({ text }) => text.length < 140);
  const places = [
    { text: title, block: opening.find(({ text }) => title.includes(text)) ?? null },
    ...opening.map((block) => ({ text: block.text, block })),
    { text: spelled, block: null },
  ];
  for (const { text, block } of places) {
    const kinds = POLICY_KINDS.filter(({ pattern }) => pattern.test(text));
    if (kinds.length > 0) return kinds.map(({ kind }) => fact('policy-kind', kind, text, block));
  }
  return [];
}

function periodIn(opening: readonly Block[], title: string): DocumentFact | null {
  const short = opening.filter(({ text }) => text.length < 160);
  const places = [{ text: title, block: short.find(({ text }) => title.includes(text)) ?? null }];
  for (const { text, block } of [...places, ...short.map((each) => ({ text: each.text, block: each }))]) {
    const [quote, from = '', to = ''] = PERIOD.exec(text) ?? [];
    const end = to.length === 2 ? from.slice(0, 2) + to : to;
    if (quote !== undefined && Number(end) > Number(from))
      return fact('period', `${from}-${end}`, quote, block);
  }
  return null;
}

/** Date and body of the adoption: the last that is told, for a revised edition names the first as well. */
function adoptionIn(blocks: readonly Block[]): DocumentFact[] {
  let best: { date: string; facts: DocumentFact[] } | null = null;
  for (const block of blocks) {
    const match = ADOPTED.exec(block.text) ?? ADOPTING.exec(block.text);
    const date = isoDate(match?.groups?.date ?? '');
    if (match === null || date === null || (best !== null && date <= best.date)) continue;
    const body = match.groups?.body;
    const facts = [fact('adopted', date, match[0], block)];
    if (body !== undefined)
      facts.push(fact('adopted-by', body.charAt(0).toUpperCase() + body.slice(1), match[0], block));
    best = { date, facts };
  }
  return best?.facts ?? [];
}

/** "19. juni 2024" as 2024-06-19, "juni 2024" as 2024-06; null for what is no date. */
function isoDate(text: string): string | null {
  const two = (value: number): string => String(value).padStart(2, '0');
  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u.exec(text);
  if (numbers !== null) return `${numbers[3]}-${two(Number(numbers[2]))}-${two(Number(numbers[1]))}`;
  const words = /(?:(\d{1,2})\.? )?(\p{L}+) (\d{4})$/u.exec(text);
  const month = [...MONTHS, ''].indexOf(words?.[2]?.toLowerCase() ?? '') + 1;
  if (words === null || month < 1 || month > 12) return null;
  const day = words[1] === undefined ? '' : `-${two(Number(words[1]))}`;
  return `${words[3]}-${two(month)}${day}`;
}

/** In the colophon and other furniture first: there it is the sender, in the text it may be anybody. */
function departmentIn(around: readonly Block[]): DocumentFact | null {
  const ordered = [
    ...around.filter(({ kind }) => kind === 'furniture'),
    ...around.filter(({ text }) => text.length < 160),
  ];
  for (const block of ordered) {
    const [department] = DEPARTMENT.exec(block.text) ?? [];
    if (department !== undefined) return fact('department', department, department, block);
  }
  return null;
}

/** A draft says so in its title, its name or around the text; what tells of its adoption is adopted. */
function stateOf(
  around: readonly Block[],
  title: string,
  path: string,
  adoption: readonly DocumentFact[],
): DocumentFact | null {
  const file = (path.split('/').at(-1) ?? '').replace(/[-_.]+/gu, ' ').replace(/oe/gu, 'ø');
  const labels = around.filter(({ text }) => text.length < 90 && !/[.!?]$/u.test(text));
  const places = [
    { text: title, block: null },
    { text: file, block: null },
    ...labels.map((block) => ({ text: block.text, block })),
  ];
  for (const { text, block } of places)
    for (const { state, pattern } of STATES) {
      const [quote] = pattern.exec(text) ?? [];
      if (quote !== undefined) return fact('state', state, quote, block);
    }
  const adopted = adoption.find(({ kind }) => kind === 'adopted');
  return adopted === undefined ? null : { ...adopted, kind: 'state', value: 'adopted' };
}

/** By small words. Null where the text is too short, or where no language stands out. */
function languageOf(blocks: readonly Block[]): DocumentFact | null {
  const counts = new Map(LANGUAGES.map(({ code }) => [code, 0]));
  let words = 0;
  for (const block of blocks) {
    if (block.kind === 'furniture') continue;
    for (const word of block.text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      words += 1;
      for (const language of LANGUAGES)
        if (language.words.has(word)) counts.set(language.code, (counts.get(language.code) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (words < ENOUGH_WORDS || first === undefined || first[1] < words * 0.03) return null;
  return first[1] > (second?.[1] ?? 0) * 1.2 ? fact('language', first[0], null, null) : null;
}
