/**
 * Makes whole words and whole lines of what a page or a hard-wrapped file has broken up.
 *
 * A hyphen at a line end is one of three things: a mark of division that the writer never typed ("betydnings-/fuld"),
 * a suspended compound ("borger- og dialogmøder"), or part of the word ("e-mail"). Only the first is undone.
 */

const HYPHENS = '-\u00ad\u2010';
const SOFT_HYPHEN = '\u00ad';

/** Conjunctions after which a hyphen is a suspended compound. Words that also end other words ("lang-som") are left out. */
const SUSPENDING = new Set(['og', 'eller', 'samt', 'såvel', 'and', 'or']);

/** Short first parts that are written with a hyphen in Danish. Only those that hyphenation never leaves alone on a line. */
const HYPHENATED_FIRST_PARTS = new Set(['ikke', 'it', 'tv', 'pc', 'cd', 'dvd', 'gps', 'app']);

/** Days and months stand with a hyphen between them when they are a stretch of time ("mandag-fredag"). */
const DAYS_AND_MONTHS = new Set(
  'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december'.split(
    ' ',
  ),
);

/** Two of these are written with a hyphen when they say about how many ("seks-otte uger"), and make no word together. */
const NUMBERS = new Set('to tre fire fem seks syv otte ni ti elleve tolv fjorten femten tyve'.split(' '));

const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const WORDS = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** Invisible characters that carry no text: zero-width marks, direction overrides, control characters, private glyphs. */
const INVISIBLE = /(?![\s\u00ad])[\p{Cc}\p{Cf}\p{Co}\ufffc]/gu;
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** What a line must hold for anything to be done to it: most lines are clean, and every line is looked at several times. */
const UNCLEAN = /[^ !-~\u00a1-\u00ac\u00ae-\u024f\u2013\u2014\u2018-\u201e\u2022\u2026]|^ | {2}| $/u;

/**
 * Words of a document as they stand whole on a line, in lower case; they decide doubtful hyphens. Among them stands the sign
 * U+2010 when hyphens at its line ends are the writer's own: it divides words with another sign, or none.
 */
export type Vocabulary = ReadonlySet<string>;

/** The text of several pieces and where each begins in it. */
export interface JoinedText {
  readonly text: string;
  /** For each piece the offset in `text` at which it begins, in characters. */
  readonly starts: readonly number[];
}

/**
 * One line of raw text made plain: NFC, ligatures spelt out, every kind of space one space, invisible characters and
 * soft hyphens inside the line dropped. A soft hyphen at the end stays, for `joinLines` to judge.
 */
export function cleanLine(line: string): string {
  if (!UNCLEAN.test(line)) return line;
  const plain = line
    .replace(INVISIBLE, '')
    .replace(/[\ufb00-\ufb06]/g, (glyph) => LIGATURES[glyph] ?? glyph)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\u2011/g, '-')
    .replace(/[\u00ad\u2010](?=.)/gu, (hyphen) => (hyphen === SOFT_HYPHEN ? '' : '-'));
  return plain.normalize('NFC');
}

/**
 * Collects the words that stand whole in the given lines, in lower case, compounds with a hyphen as one word.
 * The first word of a line after a hyphen and the last before one are left out: they are halves. The first part of a
 * compound with a hyphen stands there with its hyphen, too.
 */
export function collectVocabulary(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  const divided: Divided = { lines: 0, signs: 0, hyphens: [] };
  let isAfterHyphen = false;
  let before = '';
  for (const raw of lines) {
    const line = cleanLine(raw);
    if (line === '') continue;
    divided.lines += 1;
    const found = line.match(WORDS) ?? [];
    let end = 0;
    const endsInHyphen = HYPHENS.includes(line.at(-1) ?? ' ');
    if (isAfterHyphen) noteDivision(divided, before, found[0] ?? '');
    before = line;
    found.forEach((match, index) => {
      const isHalf = (index === 0 && isAfterHyphen) || (index === found.length - 1 && endsInHyphen);
      // Between two words stands no letter, so that the first place is the word's own.
      end = line.indexOf(match, end) + match.length;
      const follows = line[end];
      const isSuspended = follows !== undefined && HYPHENS.includes(follows);
      if (isHalf || (isSuspended && !isWordByItself(line.slice(end + 1)))) return;
      const word = match.toLowerCase();
      words.add(word);
      // That the document puts a word together with a hyphen once speaks for the same elsewhere ("video-").
      const hyphen = word.indexOf('-');
      if (hyphen > 0) words.add(word.slice(0, hyphen + 1));
    });
    isAfterHyphen = endsInHyphen;
  }
  if (hasOwnHyphens(divided, words)) words.add(DIVISION);
  return words;
}

/** Behind a suspended hyphen inside a line ("bruger-, …", "bruger- og …"): what stands before it is whole. */
function isWordByItself(after: string): boolean {
  return after.startsWith(',') || (after.startsWith(' ') && SUSPENDING.has(firstWord(after.slice(1))));
}

/** The sign that programs divide words with where their writer typed no hyphen; others use a soft hyphen, or the plain one. */
const DIVISION = '\u2010';
/** So many words must be divided with it, and the hyphens at line ends be fewer than this share of them. */
const DIVISIONS = 4;
const HYPHEN_SHARE = 0.25;

/**
 * Where words are divided, one line in ten or so ends in a hyphen. So few among so many lines are compounds that happened to be broken at
 * their own hyphen ("video-/samtaler"); of a shorter text nothing can be said. Own choice.
 */
const UNDIVIDED_SHARE = 0.007;

/** The words that a document divides: how many with a sign of their own, and those that have a hyphen at the line end. */
interface Divided {
  lines: number;
  signs: number;
  readonly hyphens: string[];
}

function noteDivision(divided: Divided, line: string, next: string): void {
  if (!LOWER.test(next[0] ?? '') || SUSPENDING.has(next)) return;
  if (line.endsWith('-')) divided.hyphens.push((lastWord(line.slice(0, -1)) + next).toLowerCase());
  else divided.signs += 1;
}

/** Whether the hyphens at line ends are the writer's. Where one divides a word that stands undivided elsewhere, it is one sign of several. */
function hasOwnHyphens({ lines, signs, hyphens }: Divided, words: ReadonlySet<string>): boolean {
  const isDividedOtherwise = signs >= DIVISIONS && hyphens.length <= signs * HYPHEN_SHARE;
  const isUndivided = signs === 0 && hyphens.length > 0 && hyphens.length <= lines * UNDIVIDED_SHARE;
  if (!isDividedOtherwise && !isUndivided) return false;
  return hyphens.every((word) => !words.has(word));
}

/** Joins the lines of one paragraph to one text: one space for a line break, line-end hyphens undone. */
export function healLines(lines: readonly string[], vocabulary: Vocabulary = new Set()): string {
  return joinLines(lines, vocabulary).text;
}

/**
 * Joins lines like `healLines` and tells where each line begins in the result.
 * Empty lines add nothing; their start is where the next text begins.
 */
export function joinLines(lines: readonly string[], vocabulary: Vocabulary = new Set()): JoinedText {
  // Parts, and the last characters of what they make: growing one string line by line would copy it each time.
  const parts: string[] = [];
  const starts: number[] = [];
  let length = 0;
  let tail = '';
  for (const [index, raw] of lines.entries()) {
    const line = healInside(cleanLine(raw), vocabulary);
    if (line === '') continue;
    if (parts.length > 0) {
      const closed = closeLine(tail, line, vocabulary);
      length += closed.length - tail.length;
      parts[parts.length - 1] = replaceEnd(parts.at(-1) ?? '', tail, closed);
      tail = closed;
    }
    // Empty lines before this one begin where it does.
    while (starts.length <= index) starts.push(length);
    parts.push(line);
    length += line.length;
    tail = (tail + line).slice(-TAIL);
  }
  while (starts.length < lines.length) starts.push(length);
  // What is left at the very end has no second half: a soft hyphen says nothing, a plain one may be suspended.
  return {
    text: parts
      .join('')
      .replace(/\u00ad$/u, '')
      .replace(/\u2010$/u, '-'),
    starts,
  };
}

/** Longer than any word with its hyphens. */
const TAIL = 100;

/** The part with its end changed as `closed` differs from `tail`: at most the last character gone and two added. */
function replaceEnd(part: string, tail: string, closed: string): string {
  const kept = closed.startsWith(tail) ? part : part.slice(0, -1);
  return kept + closed.slice(closed.startsWith(tail) ? tail.length : tail.length - 1);
}

/** True when `line` ends in a hyphen that belongs to a word, so that what follows is the rest of the word or its partner. */
export function endsInsideWord(line: string): boolean {
  const end = line.trimEnd();
  return HYPHENS.includes(end.at(-1) ?? ' ') && WORD_CHARACTER.test(end.at(-2) ?? ' ');
}

/** The text so far with what has to stand between it and the next line: nothing, a space, or a hyphen kept or dropped. */
function closeLine(text: string, next: string, vocabulary: Vocabulary): string {
  const last = text.at(-1) ?? '';
  if (HYPHENS.includes(last) && WORD_CHARACTER.test(text.at(-2) ?? ' ')) {
    const stem = text.slice(0, -1);
    if (last === SOFT_HYPHEN) return stem;
    const [head, tail] = [lastWord(stem), firstWord(next)];
    const verdict = judgeHyphen(head, last, tail, vocabulary);
    // Whole words on both sides, and another hyphen behind the second: "bruger-pårørende-rådene".
    const isChain =
      /^-\p{L}/u.test(next.slice(tail.length)) && [head, tail].every((word) => isWhole(word, vocabulary));
    if (verdict === 'drop' && !isChain) return stem;
    if (isChain) return `${stem}-`;
    return verdict === 'keep' ? `${stem}-` : `${stem}- `;
  }
  const first = next[0] ?? '';
  if (last === '/' && WORD_CHARACTER.test(text.at(-2) ?? ' ') && LETTER.test(first)) return text;
  if (last === '–' && /\p{N}/u.test(text.at(-2) ?? ' ') && /\p{N}/u.test(first)) return text;
  return `${text} `;
}

/**
 * What becomes of a hyphen between the last word of a line and the first of the next: dropped (a divided word),
 * kept (a compound written with a hyphen), or suspended (kept, and a space follows).
 */
function judgeHyphen(
  head: string,
  sign: string,
  tail: string,
  vocabulary: Vocabulary,
): 'drop' | 'keep' | 'suspend' {
  if (tail === '') return 'suspend';
  if (SUSPENDING.has(tail.toLowerCase())) return 'suspend';
  const part = head.slice(head.lastIndexOf('-') + 1);
  const lowerHead = head.toLowerCase();
  const lowerTail = tail.toLowerCase();
  if ([DAYS_AND_MONTHS, NUMBERS].some((each) => each.has(lowerHead) && each.has(lowerTail))) return 'keep';
  if (vocabulary.has(lowerHead + lowerTail)) return 'drop';
  if (vocabulary.has(`${lowerHead}-${lowerTail}`)) return 'keep';
  if (!LOWER.test(tail[0] ?? '')) return isCapitals(part) && isCapitals(tail) ? 'drop' : 'keep';
  if (vocabulary.has(`${lowerHead}-`)) return 'keep';
  if (sign === '-' && vocabulary.has(DIVISION)) return 'keep';
  // A word that has a hyphen already and a whole word before this one is put together with hyphens throughout.
  if (part !== head && vocabulary.has(part.toLowerCase()) && [...part].length >= 4) return 'keep';
  if ([...part].length === 1 || /\p{N}/u.test(part) || isCapitals(part)) return 'keep';
  return HYPHENATED_FIRST_PARTS.has(part.toLowerCase()) ? 'keep' : 'drop';
}

function isWhole(word: string, vocabulary: Vocabulary): boolean {
  return [...word].length >= 4 && vocabulary.has(word.toLowerCase());
}

/** Undoes a hyphen left inside a line ("selvbestem- melse"), but only where the document has the whole word elsewhere. */
function healInside(line: string, vocabulary: Vocabulary): string {
  if (vocabulary.size === 0 || !line.includes('- ')) return line;
  return line.replace(/([\p{L}]{2,40})- (\p{Ll}{2,40})(?![\p{L}-])/gu, (whole, head: string, tail: string) =>
    !SUSPENDING.has(tail) && vocabulary.has((head + tail).toLowerCase()) ? head + tail : whole,
  );
}

function isCapitals(word: string): boolean {
  const letters = [...word].filter((character) => LETTER.test(character));
  return letters.length > 1 && letters.every((character) => UPPER.test(character));
}

/** The word at the end of the text, with the hyphens inside it. A word longer than 80 characters is cut: no Danish word is. */
function lastWord(text: string): string {
  const tail = text.slice(-80);
  let start = tail.length;
  while (start > 0 && isWordOrHyphen(tail[start - 1])) start -= 1;
  return tail.slice(start).replace(/^-+/, '');
}

/** The word at the start of the text, up to the first character that is neither letter nor digit. */
function firstWord(text: string): string {
  let end = 0;
  while (end < Math.min(text.length, 80) && WORD_CHARACTER.test(text[end] ?? ' ')) end += 1;
  return text.slice(0, end);
}

function isWordOrHyphen(character: string | undefined): boolean {
  return character !== undefined && (character === '-' || WORD_CHARACTER.test(character));
}
