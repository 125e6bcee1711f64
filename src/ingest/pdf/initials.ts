import type { Fragment } from './line.ts';

/** Height of a figure or capital, in sizes. */
const CAPITAL = 0.72;

/** Letters that are words by themselves at the start of a Danish sentence. */
const WORDS = /^[IÅØ]$/u;

/** Sentences that begin by speaking to several readers: "I tæller strøsukker." */
const SPEAKS_TO_ALL = /(?:^|[.!?]\s)I \p{Ll}+er\b/u;
/** A verb in the present that may follow: with letters before its vowel that a Danish word can begin with. */
const PRESENT =
  /^(?:[bcdfghjklmnprstv]|[bdfgkptv][lrj]|[gkf]n|hv|kv|tv|dv|s[jklmnptv]|s[kpt][rlj])?[aeiouyæøå]\p{Ll}*er$/u;

/**
 * Puts large initials back before the line they begin: "K" three lines high, and "lokken er halv syv" beside its top.
 * Fragments come back in their order, without the initials.
 */
export function joinInitials(fragments: readonly Fragment[]): Fragment[] {
  const initials = fragments.filter((fragment) =>
    /^[»”“"„]?(?:\p{Lu}|\d{1,2}\.?)$/u.test(fragment.text.trim()),
  );
  const joined = new Map<Fragment, Fragment>();
  const gone = new Set<Fragment>();
  for (const initial of initials) {
    const beside = lineBeside(initial, fragments);
    const line = beside ?? headingUnder(initial, fragments);
    if (line === undefined || joined.has(line)) continue;
    gone.add(initial);
    const whole = withInitial(initial, line, fragments);
    joined.set(
      line,
      beside === undefined
        ? { ...whole, rise: line.y - initial.y + (initial.size - line.size) * CAPITAL }
        : whole,
    );
  }
  return fragments
    .filter((fragment) => !gone.has(fragment))
    .map((fragment) => joined.get(fragment) ?? fragment);
}

/** The topmost line that begins right behind the initial, within its height and in much smaller type. */
function lineBeside(initial: Fragment, fragments: readonly Fragment[]): Fragment | undefined {
  // The number of a card stands further off than a letter of the word.
  const reach = initial.size * (/\d/u.test(initial.text) ? 1.2 : 0.45);
  const beside = fragments.filter(
    (other) =>
      other.size < initial.size * 0.62 &&
      other.left >= initial.right - initial.size * 0.15 &&
      other.left < initial.right + reach &&
      other.y > initial.y - initial.size &&
      other.y <= initial.y + other.size * 0.4,
  );
  return beside.toSorted((a, b) => a.y - b.y)[0];
}

/** The heading right under a number that is much larger than it, at the same edge: the number counts it. */
function headingUnder(number: Fragment, fragments: readonly Fragment[]): Fragment | undefined {
  if (!/\d/u.test(number.text)) return undefined;
  const under = fragments.filter(
    (other) =>
      other !== number &&
      other.y > number.y + other.size * 0.5 &&
      other.y < number.y + number.size &&
      other.right > number.left &&
      other.left < number.right,
  );
  const nearest = under.toSorted((a, b) => a.y - b.y)[0];
  if (nearest === undefined || Math.abs(nearest.left - number.left) > number.size * 0.12) return undefined;
  const sizes = fragments.filter((other) => other !== number).map(({ size }) => size);
  const title = nearest.text.trim();
  const isHeading = nearest.size > median(sizes) * 1.5 && (/^\p{Lu}/u.test(title) || COUNTED.test(title));
  return isHeading && nearest.size < number.size * 0.62 ? nearest : undefined;
}

/** Told without a pattern, since it is asked of every line. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The number of a heading: "3", "3.2", "12." */
const NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,2}\.?$/u;

/** So much larger than the middle of all lines, in sizes, is a heading that its number is sought for. */
const LARGER = 1.2;

/** How far left of its heading a number hangs, in sizes of the heading. */
const HANGING = 3;

/** How far its heading may stand above the line of a larger number, in sizes of the number. */
const RAISED = 0.35;

/**
 * Puts the numbers of headings that hang in the margin right before them, where the file draws them at another time: on
 * the same baseline, in type like theirs, with nothing between. The others keep their order.
 */
export function joinHangingNumbers(fragments: readonly Fragment[]): readonly Fragment[] {
  const numbers = fragments.filter(({ text }) => {
    const own = text.trim();
    return isDigit(own.charCodeAt(0)) && NUMBER.test(own);
  });
  if (numbers.length === 0) return fragments;
  const usual = median(fragments.map(({ size }) => size));
  const numberOf = new Map<Fragment, Fragment>();
  for (const number of numbers) {
    const heading = headingBeside(number, fragments);
    if (heading === undefined || heading.size < usual * LARGER || numberOf.has(heading)) continue;
    numberOf.set(heading, number);
  }
  if (numberOf.size === 0) return fragments;
  const moved = new Set(numberOf.values());
  return fragments.flatMap((fragment) => {
    if (moved.has(fragment)) return [];
    const number = numberOf.get(fragment);
    return number === undefined ? [fragment] : [number, fragment];
  });
}

/** What stands next on the baseline of a number, where it begins like a heading and is about as large. */
function headingBeside(number: Fragment, fragments: readonly Fragment[]): Fragment | undefined {
  const next = fragments
    .filter(
      (other) =>
        other !== number &&
        other.y < number.y + other.size * 0.2 &&
        other.y > number.y - Math.max(number.size * RAISED, other.size * 0.2) &&
        other.left >= number.right &&
        other.left < number.right + other.size * HANGING,
    )
    .toSorted((a, b) => a.left - b.left)[0];
  if (next === undefined || !/^\p{Lu}/u.test(next.text.trim())) return undefined;
  return number.size > next.size * 0.7 && number.size < next.size * 1.65 ? next : undefined;
}

function median(sizes: readonly number[]): number {
  return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}

/** A heading that has a number of its own. */
const COUNTED = /^\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}/u;

function withInitial(initial: Fragment, line: Fragment, fragments: readonly Fragment[]): Fragment {
  const letter = initial.text.trim();
  const rest = line.text.trimStart();
  const next = /^[\p{L}]+/u.exec(rest)?.[0] ?? '';
  // "I dag" and "Ingen" look the same once the initial is set apart; the words of the page decide.
  const rows = fragments.filter((each) => each !== line);
  const others = new Set(rows.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  const isName = /^\p{Lu}\p{Ll}/u.test(next);
  const isKnown = !others.has((letter + next).toLowerCase()) && others.has(next.toLowerCase());
  const isSpokenTo = () => PRESENT.test(next) && fragments.some(({ text }) => SPEAKS_TO_ALL.test(text));
  const isWord = WORDS.test(letter) && (isName || isKnown || (letter === 'I' && isSpokenTo()));
  // A number counts what it stands before, unless it is itself cut in two ("1." and "1").
  const isApart = !/^\d/u.test(rest) || (!letter.endsWith('.') && COUNTED.test(rest));
  const isNumber = /^\d/u.test(letter) && isApart;
  const lead = isWord || isNumber || /^\s/u.test(line.text) ? `${letter} ` : letter;
  const first = line.glyphs[0];
  const own = initial.glyphs.find((run) => run.text.trim() !== '');
  const base = first ?? own;
  if (base === undefined) return line;
  const glyph = { ...base, text: lead, x: line.left - 0.1, y: line.y, width: 0.1, size: line.size };
  // The column begins at the initial, and so does the line.
  return { ...line, text: lead + rest, glyphs: [glyph, ...line.glyphs], left: initial.left };
}
