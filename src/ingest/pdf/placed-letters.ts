import { BYTE, DIGITS, type Source, SPECIAL, stringOfByte, stringOfPair } from './page-bytes.ts';

/**
 * Browsers write a page letter by letter: a place, a letter, a place, a letter, two commands for each. Here such a row is read
 * at one go, as one command to show a list: the mark `PLACED`, then how far it is to the place of each letter, across and up, in
 * one list of numbers, then what stands at each. Nobody but `text-on-page.ts` reads what pdf.js makes of the commands that show text.
 */
export const PLACED = 'placed';

/** Letters that are read at one go at most. */
const LONGEST_ROW = 1333;
/** Codes of two bytes lie behind those of one. */
const TWO_BYTES = 0x100;

/** What reads the tokens of a page: it is two tokens ahead. */
interface Tokens {
  buf1: unknown;
  buf2: unknown;
  readonly lexer: { readonly stream: Source; readonly currentChar: number; nextChar(): number };
  shift(): void;
}

/** Takes bytes as far as they are what is looked for; `at` stays where they were not. */
class Cursor {
  at = 0;
  end = 0;
  bytes: Uint8Array = new Uint8Array(0);
  /** The number that was taken last. */
  value = 0;

  skipSpace(): void {
    while (this.at < this.end && SPECIAL[this.bytes[this.at] ?? 0] === 1) this.at += 1;
  }

  /** A plain number with space behind it, as pdf.js works it out. */
  takeNumber(): boolean {
    this.skipSpace();
    const { bytes, end } = this;
    let at = this.at;
    let byte = bytes[at] ?? 0;
    let sign = 1;
    if (byte === BYTE.minus) {
      sign = -1;
      at += 1;
      byte = bytes[at] ?? 0;
    }
    let [value, divisor, count] = [0, 0, 0];
    while (at < end) {
      if (byte >= BYTE.zero && byte <= BYTE.nine) {
        if (divisor !== 0) divisor *= 10;
        value = value * 10 + (byte - BYTE.zero);
        count += 1;
      } else if (byte === BYTE.dot && divisor === 0) divisor = 1;
      else break;
      at += 1;
      byte = bytes[at] ?? 0;
    }
    if (count === 0 || at >= end || SPECIAL[byte] !== 1) return false;
    this.at = at;
    this.value = sign * (divisor === 0 ? value : value / divisor);
    return true;
  }

  /** A command of a capital T and this letter, with the end of a token behind it that is there already. */
  takeCommand(letter: number): boolean {
    this.skipSpace();
    const { bytes, at, end } = this;
    if (at + 2 >= end || bytes[at] !== 0x54 || bytes[at + 1] !== letter) return false;
    if (SPECIAL[bytes[at + 2] ?? 0] === 0) return false;
    this.at = at + 2;
    return true;
  }

  /** A string of one or two bytes: its code becomes the value. */
  takeString(): boolean {
    this.skipSpace();
    const { bytes, at, end } = this;
    if (bytes[at] === BYTE.open) {
      const code = bytes[at + 1] ?? 0;
      if (at + 2 >= end || bytes[at + 2] !== BYTE.close || isEscaped(code)) return false;
      this.value = code;
      this.at = at + 3;
      return true;
    }
    if (bytes[at] !== BYTE.less || at + 3 >= end) return false;
    const first = byteOf(bytes, at + 1);
    if (first < 0) return false;
    if (bytes[at + 3] === BYTE.greater) {
      this.value = first;
      this.at = at + 4;
      return true;
    }
    const second = at + 5 < end ? byteOf(bytes, at + 3) : -1;
    if (second < 0 || bytes[at + 5] !== BYTE.greater) return false;
    this.value = TWO_BYTES + first * 256 + second;
    this.at = at + 6;
    return true;
  }
}

/** What two hexadecimal digits say; less than nothing where they are none. */
function byteOf(bytes: Uint8Array, at: number): number {
  const high = DIGITS[bytes[at] ?? 0] ?? 255;
  const low = DIGITS[bytes[at + 1] ?? 0] ?? 255;
  return high === 255 || low === 255 ? -1 : high * 16 + low;
}

function isEscaped(code: number): boolean {
  return code === BYTE.backslash || code === BYTE.open || code === BYTE.close;
}

const cursor = new Cursor();

/**
 * The row of placed letters that begins with the next token, as pdf.js would find it token by token; null where there is none.
 * What reads the tokens then stands behind the row.
 */
export function takePlacedLetters(tokens: Tokens): unknown[] | null {
  const { buf1, buf2, lexer } = tokens;
  const { stream } = lexer;
  const { buffer, bufferLength = 0, pos } = stream;
  if (typeof buf1 !== 'number' || typeof buf2 !== 'number' || buffer === undefined) return null;
  // The lexer has taken one byte beyond the second number.
  if (pos < 1 || pos > bufferLength || buffer[pos - 1] !== lexer.currentChar) return null;
  cursor.bytes = buffer;
  cursor.at = pos - 1;
  cursor.end = bufferLength;
  let x = buf1;
  let y = buf2;
  let end = 0;
  let count = 0;
  while (count < LONGEST_ROW && cursor.takeCommand(SMALL_D) && cursor.takeString()) {
    const code = cursor.value;
    if (!cursor.takeCommand(SMALL_J)) break;
    places[count * 2] = x;
    places[count * 2 + 1] = y;
    codes[count] = code;
    count += 1;
    end = cursor.at;
    if (!cursor.takeNumber()) break;
    x = cursor.value;
    if (!cursor.takeNumber()) break;
    y = cursor.value;
  }
  if (count === 0) return null;
  stream.pos = end;
  lexer.nextChar();
  // Twice, since it is two tokens ahead; nothing stands in the way of the first.
  tokens.buf2 = null;
  tokens.shift();
  tokens.shift();
  const row: unknown[] = [PLACED, places.slice(0, count * 2)];
  for (let at = 0; at < count; at += 1) row.push(codes[at]);
  return row;
}

/** Where the letters of the row stand that is being read, each from the one before it, and their codes. */
const places = new Float64Array(LONGEST_ROW * 2);
const codes = new Int32Array(LONGEST_ROW);

const SMALL_D = 0x64;
const SMALL_J = 0x6a;

/** The string that a code of a row stands for. */
export function stringOfCode(code: number): string {
  return code < TWO_BYTES ? stringOfByte(code) : stringOfPair(code - TWO_BYTES);
}
