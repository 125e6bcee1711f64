/** What the bytes of a page's program mean, for those who read it without pdf.js' lexer. */

/** For each byte: 1 for white space, 2 for a sign that ends a token, 0 for all others. */
export const SPECIAL = new Uint8Array(256);
for (const space of [0, 9, 10, 12, 13, 32]) SPECIAL[space] = 1;
for (const sign of '()<>[]{}/%') SPECIAL[sign.charCodeAt(0)] = 2;

/** For each byte the worth of the hexadecimal digit, 255 for all others. */
export const DIGITS = new Uint8Array(256).fill(255);
for (const [worth, digit] of [...'0123456789abcdef'].entries()) {
  DIGITS[digit.charCodeAt(0)] = worth;
  DIGITS[digit.toUpperCase().charCodeAt(0)] = worth;
}

export const BYTE = {
  minus: 0x2d,
  dot: 0x2e,
  zero: 0x30,
  nine: 0x39,
  capitalE: 0x45,
  smallE: 0x65,
  open: 0x28,
  close: 0x29,
  slash: 0x2f,
  backslash: 0x5c,
  less: 0x3c,
  greater: 0x3e,
  numberSign: 0x23,
} as const;

/** A stream; one that is being unpacked has what is unpacked so far. */
export interface Source {
  pos: number;
  readonly buffer?: Uint8Array;
  readonly bufferLength?: number;
}

/** Strings of one and two bytes, which is how most fonts number their letters: each made once, and then found at once. */
const singles: string[] = [];
const pairs: string[] = [];

/** The string of one byte. */
export function stringOfByte(byte: number): string {
  singles[byte] ??= String.fromCharCode(byte);
  return singles[byte];
}

/** The string of two bytes, given as the first times 256 and the second. */
export function stringOfPair(number: number): string {
  pairs[number] ??= String.fromCharCode(number >> 8, number & 255);
  return pairs[number];
}
