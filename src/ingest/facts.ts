import type { Block, DocumentFact, FactKind } from '../model/index.ts';
import { type FactRecord, recordsIn } from './fact-records.ts';
import {
  ADOPTED,
  ADOPTING,
  ADOPTING_ON,
  AREAS_ALONE,
  ASKS_FOR_ANSWERS,
  BODIES,
  BODY_AND_DATE,
  DATES,
  DEPARTMENT,
  FIELD_ALONE,
  FORMER,
  HAPPENED,
  HOLDS,
  HOLDS_FROM,
  HOLDS_TO,
  LANGUAGES,
  LETTERHEAD,
  MONTHS,
  NAMED_DEPARTMENT,
  NAMED_TEXT,
  NOT_YET,
  OTHER_DATE,
  OTHER_KIND,
  PERIOD,
  POLICY_KINDS,
  RECORDS,
  SAYS_STATE,
  SHORT_MONTHS,
  STATES,
  YEARS,
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
/** So many small words of another language at least: a document in it is told to be read in part. */
const ENOUGH_SIGNS = 5;

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
  const kinds = policyKinds(blocks, title, path);
  const records = recordsIn(around);
  const told = adoptionIn(blocks, [title, ...kinds.map(({ value }) => value)].join(' '));
  const adoption = told.length === 2 ? told : recordedAdoption(records, told, around);
  const facts: (DocumentFact | null)[] = [
    ...kinds,
    periodIn(blocks.slice(0, OPENING), around, title) ??
      recordedPeriod(records) ??
      openPeriodIn(around, title),
    ...adoption,
    recordedDepartment(records) ?? departmentIn(around),
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
  const own = [title, spelled].map((text) => ({ text, kind: OTHER_KIND.exec(text)?.[1] }));
  const named = own.find(({ kind }) => kind !== undefined);
  if (named?.kind === undefined) return [];
  return [fact('policy-kind', named.kind.toLowerCase(), named.text, places[0]?.block ?? null)];
}

/**
 * In the title, in a line at the start that is no sentence, or in a sentence that says how long the policy holds. Years in other
 * sentences tell of something else.
 */
function periodIn(opening: readonly Block[], around: readonly Block[], title: string): DocumentFact | null {
  const lines = opening.filter(({ text }) => text.length < 160 && !/[.!?]$/u.test(text));
  const places = [
    { text: title, block: lines.find(({ text }) => title.includes(text)) ?? null, pattern: PERIOD },
    ...around.map((block) => ({ text: block.text.slice(0, LONGEST_PLACE), block, pattern: HOLDS })),
    ...lines.map((block) => ({ text: block.text, block, pattern: PERIOD })),
    ...lines.map((block) => ({ text: block.text, block, pattern: YEARS })),
  ];
  for (const { text, block, pattern } of places) {
    const found = pattern.exec(text);
    const [quote, from = '', to = ''] = found ?? [];
    if (found !== null && HAPPENED.test(text.slice(found.index + found[0].length))) continue;
    const end = to.length === 2 ? from.slice(0, 2) + to : to;
    if (quote !== undefined && Number(end) > Number(from))
      return fact('period', `${from}-${end}`, quote, block);
  }
  return null;
}

/** A period of which only the start or only the end is told: "2025-", "-2027". */
function openPeriodIn(around: readonly Block[], title: string): DocumentFact | null {
  const heading = around.find(({ text }) => title.includes(text)) ?? null;
  const places = [{ text: title, block: heading }, ...around.map((block) => ({ text: block.text, block }))];
  for (const { text: whole, block } of places) {
    const text = whole.slice(0, LONGEST_PLACE);
    const [begins, ...years] = HOLDS_FROM.exec(text) ?? [];
    const from = years.find((year) => year !== undefined) ?? '';
    if (begins !== undefined) return fact('period', `${from}-`, begins, block);
    const [ends, last] = HOLDS_TO.exec(text) ?? [];
    if (ends !== undefined) return fact('period', `-${last ?? ''}`, ends, block);
  }
  return null;
}

/** "Gyldig fra: 1. januar 2025", "Gyldig til: 31. december 2028". */
function recordedPeriod(records: readonly FactRecord[]): DocumentFact | null {
  const yearOf = (label: RegExp) => {
    const record = records.find((each) => label.test(each.label));
    return { record, year: /20\d\d/u.exec(record?.value ?? '')?.[0] ?? '' };
  };
  const [from, to] = [yearOf(RECORDS.from), yearOf(RECORDS.to)];
  if (from.record !== undefined && from.year !== '' && to.record === undefined)
    return fact('period', `${from.year}-`, from.record.block.text, from.record.block);
  if (from.year === '' || !(Number(to.year) > Number(from.year)) || to.record === undefined) return null;
  return fact('period', `${from.year}-${to.year}`, to.record.block.text, to.record.block);
}

/** So much of a block is looked at for what it says of the document. */
const LONGEST_PLACE = 1500;

/**
 * Who adopted the text and when, where that is told as in a form. A date without a word of what it is the date of counts beside
 * one who adopted.
 * @param told what sentences tell of it
 */
function recordedAdoption(
  records: readonly FactRecord[],
  told: readonly DocumentFact[],
  around: readonly Block[],
): DocumentFact[] {
  const adopting = records.filter(({ label }) => RECORDS.adopted.test(label));
  if (adopting.length === 0) return told.length > 0 ? [...told] : treatedBy(records, around);
  const dated = [...adopting, ...records.filter(({ label }) => RECORDS.date.test(label))];
  const dates = dated.flatMap(({ value, block }) => {
    const [quote] = [...value.matchAll(DATES)].at(-1) ?? [];
    const date = quote === undefined ? null : isoDate(quote);
    return date === null ? [] : [fact('adopted', date, block.text, block)];
  });
  const bodies = adopting.flatMap(({ value, block }) => {
    const [body] = [...value.matchAll(BODIES)].at(-1) ?? [];
    return body === undefined ? [] : [fact('adopted-by', nameOf(body), block.text, block)];
  });
  const known = told.find(({ kind }) => kind === 'adopted') ?? dates[0];
  return known === undefined ? [] : [known, ...bodies.slice(0, 1)];
}

/** So many lines below such a title belong to it. */
const TREATED = 6;

/** "Sundhedsudvalget: 3. juni 2025", "Byrådet: 24. juni 2025" below "Politisk behandling": the last of them adopted it. */
function treatedBy(records: readonly FactRecord[], around: readonly Block[]): DocumentFact[] {
  const lines = around.flatMap((block) => {
    const { body, date } = BODY_AND_DATE.exec(block.text)?.groups ?? {};
    return body === undefined || date === undefined ? [] : [{ label: body, value: date, block }];
  });
  const found = [...records, ...lines].flatMap(({ label, value, block }) => {
    const at = around.indexOf(block);
    const isTreated = around
      .slice(Math.max(0, at - TREATED), at)
      .some(({ text }) => RECORDS.treated.test(text));
    const date = isoDate(value.replace(/\.$/u, ''));
    return isTreated && isBody(label) && date !== null ? [{ label, date, block }] : [];
  });
  const last = found.sort((one, two) => (one.date < two.date ? 1 : -1))[0];
  if (last === undefined) return [];
  const { label, date, block } = last;
  return [fact('adopted', date, block.text, block), fact('adopted-by', nameOf(label), block.text, block)];
}

/** "Byrådsmødet" is the council's. */
function nameOf(body: string): string {
  const whole = body.replace(/(?<=råd)s$/u, 'et').replace(/(?<=styrelse)s$/u, 'n');
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

interface Adoption {
  readonly date: string;
  readonly body: string | null;
  readonly quote: string;
}

/** Date and body of the adoption: the last that is told, for a revised edition names the first as well. */
function adoptionIn(blocks: readonly Block[], names: string): DocumentFact[] {
  let best: (Adoption & { block: Block }) | null = null;
  for (const block of blocks)
    for (const adoption of adoptionsIn(block.text, names))
      if (best === null || adoption.date > best.date) best = { ...adoption, block };
  if (best === null) return [];
  const { date, body, quote, block } = best;
  const facts = [fact('adopted', date, quote, block)];
  if (body !== null) facts.push(fact('adopted-by', nameOf(body), quote, block));
  return facts;
}

/** What comes after the word reaches so far at most. */
const LONGEST_ADOPTION = 200;
/** The first date stands so near to the word. */
const NEAR = 90;

function adoptionsIn(text: string, names: string): Adoption[] {
  const found: Adoption[] = [];
  // Every date that counts ends in its year, be it a short one ("12/3-25").
  if (!/\d{4}|\d[./-] ?\d\d(?!\d)/u.test(text)) return found;
  for (const verb of text.matchAll(ADOPTED)) {
    const before = text
      .slice(Math.max(0, verb.index - LONGEST_ADOPTION), verb.index)
      .split(/[.!?]\s+(?=\p{Lu})/u);
    const opening = before.at(-1) ?? '';
    if (NOT_YET.test(opening) || FORMER.test(opening) || namesAnother(opening, names)) continue;
    found.push(...datesAfter(text.slice(verb.index, verb.index + LONGEST_ADOPTION), opening));
  }
  const active = ADOPTING.exec(text) ?? ADOPTING_ON.exec(text);
  const date = isoDate(active?.groups?.date ?? '');
  const isFormer = active !== null && FORMER.test(text.slice(0, active.index));
  if (active !== null && date !== null && !isFormer)
    found.push({ date, body: active.groups?.body ?? null, quote: active[0] });
  return found;
}

/** "af Økonomiudvalget den 2. maj 2023 og af Byrådet den 31. maj 2023": a second date needs a body of its own. */
function datesAfter(text: string, opening: string): Adoption[] {
  // A full stop after a figure is that of a date.
  const sentence =
    text.split(/(?<!\d|(?<!\p{L})(?:d|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec))[.!?]\s/u)[0] ?? '';
  const found: Adoption[] = [];
  const bodies = [...sentence.matchAll(BODIES)];
  let last = 0;
  for (const match of sentence.matchAll(DATES)) {
    const date = isoDate(match[0]);
    const between = bodies.filter(({ index }) => index >= last && index < match.index);
    const end = match.index + match[0].length;
    // "den 30. april 2025 af Socialudvalget og den 21. maj 2025 af Byrådet"
    const behind = bodies.find(
      ({ index }) => index > end && /^,? (?:af|i|på) $/u.test(sentence.slice(end, index)),
    );
    const isOwn = between.some(({ index }) => !isBehindDate(sentence, index));
    const body = (isOwn ? between.at(-1) : (behind ?? between.at(-1)))?.[0] ?? null;
    const isFirst = found.length === 0 && match.index <= NEAR && !/\d/u.test(sentence.slice(0, match.index));
    const isOther = OTHER_DATE.test(sentence.slice(last, match.index));
    if (date === null || isOther || !(isFirst || (found.length > 0 && body !== null))) continue;
    last = match.index + match[0].length;
    const named = body ?? (found.length === 0 ? ([...opening.matchAll(BODIES)].at(-1)?.[0] ?? null) : null);
    found.push({ date, body: named, quote: sentence.slice(0, last) });
  }
  return found;
}

/** A body that a date stands right before is that date's. */
function isBehindDate(sentence: string, index: number): boolean {
  return /\d{4},? (?:af|i|på) $/u.test(sentence.slice(Math.max(0, index - 12), index));
}

/** The sentence tells of another policy or of a law, not of the one that is called by these names. */
function namesAnother(opening: string, names: string): boolean {
  return [...opening.matchAll(NAMED_TEXT)].some(
    ([, name = '', kind = '']) =>
      /^(?:lov|aftale|budget)$/iu.test(kind) || !names.toLowerCase().includes(name.toLowerCase()),
  );
}

/** "19. juni 2024" as 2024-06-19, "juni 2024" as 2024-06; null for what is no date. */
function isoDate(text: string): string | null {
  const two = (value: number): string => String(value).padStart(2, '0');
  const numbers = /^(\d{1,2})[./-] ?(\d{1,2})(?:\. ?|[/ -]| - )(\d{4}|\d\d)$/u.exec(text);
  if (numbers !== null && Number(numbers[2]) > 12) return null;
  if (numbers !== null)
    return `${(numbers[3] ?? '').padStart(4, '20')}-${two(Number(numbers[2]))}-${two(Number(numbers[1]))}`;
  const words = /(?:(\d{1,2})\.? ?)?(\p{L}+)\.? (\d{4})$/u.exec(text);
  const named = words?.[2]?.toLowerCase() ?? '';
  const [whole, short]: (readonly string[])[] = [MONTHS, SHORT_MONTHS];
  const month =
    Math.max(whole?.indexOf(named) ?? -1, short?.indexOf(named.replace(/^sept$/u, 'sep')) ?? -1) + 1;
  if (words === null || month < 1 || month > 12) return null;
  const day = words[1] === undefined ? '' : `-${two(Number(words[1]))}`;
  return `${words[3]}-${two(month)}${day}`;
}

/** "Dokumentejer: Kulturafdelingen". */
function recordedDepartment(records: readonly FactRecord[]): DocumentFact | null {
  const record = records.find(
    ({ label, value }) =>
      RECORDS.department.test(label) && !isBody(value) && (FIELD_ALONE.test(value) || DEPARTMENT.test(value)),
  );
  return record === undefined ? null : fact('department', record.value, record.value, record.block);
}

/** A council or committee is no part of the administration. */
function isBody(value: string): boolean {
  return value.match(BODIES)?.[0] === value;
}

/** A letterhead set in columns is among the first rows of a document. */
const LETTERHEAD_ROWS = 3;

/** In the colophon and other furniture first: there it is the sender, in the text it may be anybody. */
function departmentIn(around: readonly Block[]): DocumentFact | null {
  const ordered = [
    ...around.filter(({ kind }) => kind === 'furniture'),
    // Whoever stands in the tables and lists of a text has to do something in it.
    ...around.filter(
      ({ kind, text }, index) =>
        text.length < 160 && (index < LETTERHEAD_ROWS || (kind !== 'table-row' && kind !== 'list-item')),
    ),
  ];
  // On a cover lines stand below one another in one look; what stands right over text heads it.
  const text = around.findIndex(({ kind }) => kind !== 'heading' && kind !== 'furniture');
  const cover = new Set(around.slice(0, Math.max(0, text - 1)));
  for (const block of ordered) {
    const named = NAMED_DEPARTMENT.exec(block.text)?.groups?.name;
    const areas = block.kind === 'heading' && !cover.has(block) ? undefined : areasIn(block.text);
    const head = LETTERHEAD.exec(block.text)?.groups?.name;
    const department = named ?? head ?? areas ?? DEPARTMENT.exec(block.text)?.[0];
    if (department !== undefined) return fact('department', department, department, block);
  }
  return null;
}

/** Areas in a line of their own, or beside other lines of a letterhead. */
function areasIn(text: string): string | undefined {
  for (const part of / [|·•] /u.test(text) ? text.split(/ [|·•] /u) : [text]) {
    const name = AREAS_ALONE.exec(part.trim())?.groups?.name;
    if (name !== undefined) return name;
  }
  return undefined;
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
  const sentences = around.filter(({ text }) => SAYS_STATE.test(text));
  const all = [
    ...places,
    ...sentences.map((block) => ({ text: SAYS_STATE.exec(block.text)?.[0] ?? '', block })),
  ];
  for (const block of around) {
    const [asking] = ASKS_FOR_ANSWERS.exec(block.text.slice(0, LONGEST_PLACE)) ?? [];
    if (asking !== undefined) return fact('state', 'hearing', asking, block);
  }
  // A draft that is in hearing says both.
  for (const { state, pattern } of STATES)
    for (const { text, block } of all) {
      const [quote] = pattern.exec(text) ?? [];
      if (quote !== undefined) return fact('state', state, quote, block);
    }
  const adopted = adoption.find(({ kind }) => kind === 'adopted');
  return adopted === undefined ? null : { ...adopted, kind: 'state', value: 'adopted' };
}

/** The languages that each small word speaks for. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(LANGUAGES.flatMap(({ words }) => [...words]))].map((word) => [
    word,
    LANGUAGES.filter(({ words }) => words.has(word)).map(({ code }) => code),
  ]),
);

/** By small words. Null where the text is too short, or where no language stands out. */
function languageOf(blocks: readonly Block[]): DocumentFact | null {
  const counts = new Map(LANGUAGES.map(({ code }) => [code, 0]));
  let words = 0;
  for (const block of blocks) {
    if (block.kind === 'furniture') continue;
    for (const word of block.text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      words += 1;
      const codes = LANGUAGES_OF.get(word);
      if (codes === undefined) continue;
      for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (words < ENOUGH_WORDS || first === undefined || first[1] < words * 0.03) return null;
  if (first[0] !== 'da' && first[1] < ENOUGH_SIGNS) return null;
  return first[1] > (second?.[1] ?? 0) * 1.2 ? fact('language', first[0], null, null) : null;
}
