/**
 * Text from documents is not trusted: a PDF may carry escape sequences that repaint a terminal, or marks that
 * make a line read from right to left. Every renderer for people sends document text through here first.
 */

// Whole terminal sequences go before single controls, so that no "[31m" stays behind. The bound on the
// payload keeps the pattern linear on hostile text.
const TERMINAL_SEQUENCES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  /(?:\u001b\[|\u009b)[0-?]{0,32}[ -/]{0,8}[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]{0,512}(?:\u0007|\u001b\\|\u009c)/gu;

const LINE_AND_TAB = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

// C0, DEL, C1; direction marks, embeddings and isolates; invisible joiners and tag characters.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

const LONE_SURROGATE = /\p{Surrogate}/gu;

// Any of the above, or half a pair, which may be half of one of them: a text without, as nearly all are, is clean as it stands.
const MAYBE_UNCLEAN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]/;

/**
 * One line of harmless text: line breaks and tabs become a space; terminal sequences, control characters,
 * direction marks and invisible characters go; half a surrogate pair becomes U+FFFD.
 */
export function clean(text: string): string {
  if (!MAYBE_UNCLEAN.test(text)) return text;
  return text
    .replace(TERMINAL_SEQUENCES, '')
    .replace(LINE_AND_TAB, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\ufffd');
}

/** At most `max` characters, cut at a space where there is one, with an ellipsis when something was left out. */
export function shorten(text: string, max: number): string {
  const characters = [...clean(text)];
  if (characters.length <= max) return characters.join('');
  const cut = characters.slice(0, Math.max(1, max - 1)).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > max / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:]+$/u, '')}…`;
}
