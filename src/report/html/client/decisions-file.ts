import type { ReviewEntry } from './client-data.ts';

/** A line that could not be read, counted from 1. */
export class DecisionsFault extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`line ${line}`);
    this.line = line;
  }
}

export const EMPTY_ENTRY: ReviewEntry = {
  verdict: null,
  reason: '',
  who: '',
  until: '',
  department: '',
  note: '',
};

/** A text as one line: what is noted is a sentence or two, and files fold their lines as they like. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Whether anything has been noted. */
export function isNoted(entry: ReviewEntry): boolean {
  return entry.verdict !== null || entry.department !== '' || entry.note !== '';
}

// A JSON string is a double-quoted YAML scalar; what YAML does not print becomes an escape.
function scalar(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The assessments as the text of a file of decisions, ordered by id.
 * @param head lines of comment, without "#"
 */
export function writeDecisions(entries: ReadonlyMap<string, ReviewEntry>, head: readonly string[]): string {
  const sorted = [...entries].sort(([one], [two]) => (one < two ? -1 : 1));
  const decisions = sorted.flatMap(([id, { verdict, reason, who, until }]) =>
    verdict === null
      ? []
      : [
          `  - finding: ${id}`,
          `    decision: ${verdict}`,
          `    reason: ${scalar(reason)}`,
          `    who: ${scalar(who)}`,
          ...(until === '' ? [] : [`    until: ${until}`]),
        ],
  );
  const notes = sorted.flatMap(([id, { department, note }]) =>
    department === '' && note === ''
      ? []
      : [
          `  - finding: ${id}`,
          ...(department === '' ? [] : [`    department: ${scalar(department)}`]),
          ...(note === '' ? [] : [`    note: ${scalar(note)}`]),
        ],
  );
  const lines = [
    ...head.map((line) => `# ${line}`),
    ...(decisions.length === 0 ? ['decisions: []'] : ['decisions:', ...decisions]),
    ...(notes.length === 0 ? [] : ['notes:', ...notes]),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * Reads a file of decisions: the part of YAML that such files are written in (lists of records of texts, quoted, plain
 * or as blocks). A whole YAML reader would be five times the size of this script.
 * @throws DecisionsFault with the line that is not of that sort, or where a record lacks something
 */
export function readDecisions(source: string): ReadonlyMap<string, ReviewEntry> {
  const entries = new Map<string, ReviewEntry>();
  for (const { part, line, fields } of new Reader(source).records()) {
    const id = fields.get('finding') ?? '';
    if (!/^[a-z]+-[0-9a-f]{6,64}$/u.test(id)) throw new DecisionsFault(line);
    const before = entries.get(id) ?? EMPTY_ENTRY;
    entries.set(id, part === 'notes' ? withNote(before, fields, line) : withDecision(before, fields, line));
  }
  return entries;
}

type Fields = ReadonlyMap<string, string>;

function withDecision(before: ReviewEntry, fields: Fields, line: number): ReviewEntry {
  refuseOthers(fields, ['finding', 'decision', 'reason', 'who', 'until'], line);
  const verdict = fields.get('decision');
  const reason = fields.get('reason') ?? '';
  const who = fields.get('who') ?? '';
  const until = fields.get('until') ?? '';
  if (verdict !== 'accept' && verdict !== 'dismiss') throw new DecisionsFault(line);
  if (reason === '' || who === '' || before.verdict !== null) throw new DecisionsFault(line);
  if (until !== '' && !/^\d{4}-\d{2}-\d{2}$/u.test(until)) throw new DecisionsFault(line);
  return { ...before, verdict, reason, who, until };
}

function withNote(before: ReviewEntry, fields: Fields, line: number): ReviewEntry {
  refuseOthers(fields, ['finding', 'department', 'note'], line);
  return { ...before, department: fields.get('department') ?? '', note: fields.get('note') ?? '' };
}

function refuseOthers(fields: Fields, known: readonly string[], line: number): void {
  if ([...fields.keys()].some((key) => !known.includes(key))) throw new DecisionsFault(line);
}

interface FileRecord {
  readonly part: 'decisions' | 'notes';
  readonly line: number;
  readonly fields: Fields;
}

const KEY = /^([a-z]+):(?:[ \t]+(.*))?$/su;

/** Goes through the lines once; `#at` is the line to be read next. */
class Reader {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#lines = source.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u);
  }

  records(): readonly FileRecord[] {
    const records: FileRecord[] = [];
    for (this.#skip(); this.#at < this.#lines.length; this.#skip()) {
      const text = this.#line();
      if (/^(?:---|\.\.\.)\s*$/u.test(text)) {
        this.#at += 1;
        continue;
      }
      const [, part, rest = ''] = /^(decisions|notes):(?:\s+(.*))?$/su.exec(text) ?? [];
      if (part !== 'decisions' && part !== 'notes') throw this.#fault();
      if (!/^(?:\[\s*\]|~|null)?\s*$/u.test(withoutComment(rest))) throw this.#fault();
      this.#at += 1;
      for (this.#skip(); /^\s*- /u.test(this.#line()); this.#skip()) records.push(this.#record(part));
    }
    return records;
  }

  #record(part: FileRecord['part']): FileRecord {
    const line = this.#at + 1;
    const fields = new Map<string, string>();
    const [, dash = '', first = ''] = /^(\s*-\s+)(.*)$/su.exec(this.#line()) ?? [];
    const indent = dash.length;
    this.#field(first, indent, fields);
    for (this.#skip(); this.#at < this.#lines.length && indentOf(this.#line()) === indent; this.#skip()) {
      this.#field(this.#line().slice(indent), indent, fields);
    }
    return { part, line, fields };
  }

  #field(text: string, indent: number, fields: Map<string, string>): void {
    const [, key, rest = ''] = KEY.exec(text) ?? [];
    if (key === undefined || fields.has(key)) throw this.#fault();
    this.#at += 1;
    fields.set(key, oneLine(this.#value(rest, indent)));
  }

  /** The value whose first line is `text`, of a key that stands at `indent`; the next lines may go on with it. */
  #value(text: string, indent: number): string {
    const start = text.trim();
    if (withoutComment(start) === '') {
      this.#skip();
      const next = this.#line();
      if (indentOf(next) <= indent || next.trim() === '') return '';
      this.#at += 1;
      return this.#value(next, indent);
    }
    if (start.startsWith('"') || start.startsWith("'")) return this.#quoted(start, start.charAt(0));
    if (/^[|>]/u.test(start)) return this.#block(start, indent);
    // Signs that begin what such a file has no use for: maps in braces, anchors, tags.
    if (/^(?:[[\]{}&*!%@`,]|\?(?:\s|$))/u.test(start)) throw this.#fault(-1);
    return this.#plain(start, indent);
  }

  #plain(start: string, indent: number): string {
    const lines = [withoutComment(start)];
    for (; lines[0] === start && this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#line();
      const text = line.trim();
      if (text !== '' && (indentOf(line) <= indent || text.startsWith('#'))) break;
      lines.push(withoutComment(text));
    }
    const value = lines.join(' ').trim();
    return value === '~' || value === 'null' ? '' : value;
  }

  #quoted(start: string, sign: string): string {
    const opened = this.#at;
    let text = start.slice(1);
    const end = sign === '"' ? /^((?:[^"\\]|\\[\s\S])*)"\s*(?:#.*)?$/su : /^((?:[^']|'')*)'\s*(?:#.*)?$/su;
    for (let found = end.exec(text); ; found = end.exec(text)) {
      const inner = found?.[1];
      if (inner !== undefined) {
        return sign === '"' ? unescaped(inner, opened) : inner.replaceAll("''", "'");
      }
      if (this.#at >= this.#lines.length) throw new DecisionsFault(opened);
      text = folded(text, this.#line(), sign);
      this.#at += 1;
    }
  }

  #block(start: string, indent: number): string {
    const [, style] = /^([|>])[+-]?[1-9]?[+-]?\s*(?:#.*)?$/su.exec(start) ?? [];
    if (style === undefined) throw this.#fault(-1);
    const lines: string[] = [];
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#line();
      if (line.trim() !== '' && indentOf(line) <= indent) break;
      lines.push(line);
    }
    return lines.join(' ');
  }

  /** Passes over empty lines and lines of comment. */
  #skip(): void {
    while (this.#at < this.#lines.length && /^\s*(?:#.*)?$/su.test(this.#line())) this.#at += 1;
  }

  #line(): string {
    return this.#lines[this.#at] ?? '';
  }

  #fault(offset = 0): DecisionsFault {
    return new DecisionsFault(this.#at + 1 + offset);
  }
}

function indentOf(line: string): number {
  return /^ */u.exec(line)?.[0].length ?? 0;
}

function withoutComment(text: string): string {
  return text.replace(/(?:^|\s+)#.*$/su, '').trimEnd();
}

/** The next line of a quoted text joined to what was read. */
function folded(text: string, next: string, sign: string): string {
  // An odd number of backslashes at the end escapes the break itself.
  const isEscaped = sign === '"' && (/\\+$/u.exec(text)?.[0].length ?? 0) % 2 === 1;
  return isEscaped ? text.slice(0, -1) + next.trimStart() : `${text} ${next.trim()}`;
}

// By their numbers: as texts they would stand raw in the bundled script, line ends and all.
const ESCAPES: Readonly<Record<string, number>> = {
  '0': 0,
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  e: 27,
  ' ': 32,
  '"': 34,
  '/': 47,
  '\\': 92,
  N: 0x85,
  _: 0xa0,
  L: 0x2028,
  P: 0x2029,
};

function unescaped(text: string, line: number): string {
  return text.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/gu,
    (_all, two?: string, four?: string, eight?: string, sign?: string) => {
      const code = two ?? four ?? eight;
      if (code === undefined) {
        const plain = ESCAPES[sign ?? ''];
        if (plain === undefined) throw new DecisionsFault(line);
        return String.fromCharCode(plain);
      }
      const point = Number.parseInt(code, 16);
      if (point > 0x10ffff) throw new DecisionsFault(line);
      // Half of a pair stays a half: the other half follows as an escape of its own.
      return point > 0xffff ? String.fromCodePoint(point) : String.fromCharCode(point);
    },
  );
}
