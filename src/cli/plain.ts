/**
 * Text of unknown origin (a file name, a heading) made safe for a terminal: control characters, line breaks and marks
 * that turn the writing direction become visible escapes.
 */
export function plain(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
