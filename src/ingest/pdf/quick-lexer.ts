import {
  exchange,
  isExchanged,
  isKnown,
  type Method,
  noteExchanged,
  onFirstSet,
  ownerOf,
} from './known-methods.ts';
import { BYTE, DIGITS, type Source, SPECIAL, stringOfByte, stringOfPair } from './page-bytes.ts';
import { PLACED, stringOfCode, takePlacedLetters } from './placed-letters.ts';
import { quickInflate } from './quick-inflate.ts';

/**
 * Most of what pdf.js does for a page is to cut the page's program into numbers, strings and commands, letter by letter: many
 * files place each letter of the text by itself. Its lexer asks for each byte through two calls and puts each token together
 * out of a list of letters. What is written here takes the same tokens out of the bytes that are unpacked already; whatever
 * is rarer than plain numbers, strings and commands, or not unpacked yet, is left to the original.
 *
 * The lexer is reached by no import. It is caught while the first document is opened, and left as it is when it is not the
 * one that this was written for: reading then takes longer, and nothing else changes.
 */

/** What is used of pdf.js' lexer. The byte in `currentChar` is taken; `stream.pos` is where the next one stands. */
interface Lexer {
  currentChar: number;
  readonly stream: Source;
  readonly knownCommands: object | null;
  nextChar(): number;
}

/** What reads the commands of a page with their arguments. */
interface Commands {
  readonly parser: Parameters<typeof takePlacedLetters>[0] & {
    readonly lexer: { readonly knownCommands: Readonly<Record<string, Command | null>> | null };
    getObj(): unknown;
  };
  readonly stateManager: { readonly state: Partial<TextState> | undefined };
  _isPathOp: boolean;
  _numInvalidPathOPS: number;
  preprocessCommand(command: number, args: unknown[] | null): void;
}

interface Command {
  readonly id: number;
  readonly numArgs: number;
  readonly variableArgs: boolean;
}

/** What pdf.js knows when it comes to a text. */
interface TextState {
  readonly font: Font | null;
  readonly textRenderingMode: number;
  readonly fillColorSpace: { readonly name: string };
}

interface Font {
  readonly data: unknown;
  readonly disableFontFace: boolean;
  charsToGlyphs(chars: string): unknown[];
}

interface Operation {
  fn: number;
  args: unknown[] | null;
}

/**
 * Catches the classes while the library makes its first objects of them: by a setter for a property that only they have.
 * @returns what ends the catching; to be called when the first document has been read, caught or not
 */
export function catchLexer(): () => void {
  const ends = [
    onFirstSet('knownCommands', (prototype) => {
      exchange(prototype, 'getNumber', quickNumber);
      exchange(prototype, 'getString', quickString);
      exchange(prototype, 'getHexString', quickHexString);
      exchange(prototype, 'getName', quickName);
      exchange(prototype, 'getObj', quickObject);
    }),
    onFirstSet('nonProcessedArgs', (prototype) => exchange(prototype, 'read', quickRead)),
    onFirstSet('_regionalImageCache', (prototype) => exchange(prototype, 'handleText', quickText)),
    onFirstSet('_charsCache', (prototype) => exchange(prototype, 'charsToGlyphs', quickGlyphs)),
    onFirstSet('codeBuf', (prototype) => exchange(prototype, 'readBlock', quickInflate)),
    onFirstSet('_streamSink', (prototype) => {
      listNoTransfers(prototype);
      handOverWhole(prototype);
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

const {
  numberSign: NUMBER_SIGN,
  minus: MINUS,
  dot: DOT,
  zero: ZERO,
  nine: NINE,
  capitalE: CAPITAL_E,
  smallE: SMALL_E,
  open: OPEN,
  close: CLOSE,
  slash: SLASH,
  backslash: BACKSLASH,
  greater: GREATER,
} = BYTE;
const NO_BYTES = new Uint8Array(0);
/** Longer strings are left to the original. */
const LONGEST = 2000;

function quickNumber(original: Method<Lexer, number>): Method<Lexer, number> {
  return function (this: Lexer): number {
    const { stream } = this;
    const buffer = stream.buffer ?? NO_BYTES;
    const end = stream.bufferLength ?? 0;
    let at = stream.pos;
    let byte = this.currentChar;
    let sign = 1;
    if (byte === MINUS && at < end) {
      sign = -1;
      byte = buffer[at++] ?? 0;
    }
    let [value, divisor, count] = [0, 0, 0];
    while (true) {
      if (byte >= ZERO && byte <= NINE) {
        if (divisor !== 0) divisor *= 10;
        value = value * 10 + (byte - ZERO);
        count += 1;
      } else if (byte === DOT && divisor === 0) divisor = 1;
      else break;
      if (at >= end) return original.call(this);
      byte = buffer[at++] ?? 0;
    }
    const isOdd = byte === DOT || byte === MINUS || byte === CAPITAL_E || byte === SMALL_E;
    if (count === 0 || isOdd) return original.call(this);
    stream.pos = at;
    this.currentChar = byte;
    if (divisor !== 0) value /= divisor;
    return sign * value;
  };
}

function quickString(original: Method<Lexer, string>): Method<Lexer, string> {
  return function (this: Lexer): string {
    const { stream } = this;
    const buffer = stream.buffer ?? NO_BYTES;
    const end = Math.min(stream.bufferLength ?? 0, stream.pos + LONGEST);
    for (let at = stream.pos; at < end; at += 1) {
      const byte = buffer[at] ?? 0;
      if (byte === OPEN || byte === BACKSLASH) break;
      if (byte !== CLOSE) continue;
      const text = textOfBytes(buffer, stream.pos, at);
      stream.pos = at + 1;
      this.nextChar();
      return text;
    }
    return original.call(this);
  };
}

/** Names are few and come often; a longer one, or one with a sign written as a number, is left to the original. */
const LONGEST_NAME = 6;
const MOST_NAMES = 5000;

function quickName(original: Method<Lexer, unknown>): Method<Lexer, unknown> {
  const names = new Map<number, unknown>();
  return function (this: Lexer): unknown {
    const { stream } = this;
    const buffer = stream.buffer ?? NO_BYTES;
    const end = Math.min(stream.bufferLength ?? 0, stream.pos + LONGEST_NAME + 1);
    let at = stream.pos;
    let key = 0;
    for (; at < end; at += 1) {
      const byte = buffer[at] ?? 0;
      if (byte === NUMBER_SIGN) return original.call(this);
      if (SPECIAL[byte] !== 0) break;
      key = key * 256 + byte;
    }
    if (at >= end || key === 0) return original.call(this);
    let name = names.get(key);
    if (name === undefined) {
      name = original.call(this);
      if (names.size >= MOST_NAMES) names.clear();
      names.set(key, name);
    } else {
      stream.pos = at;
      this.nextChar();
    }
    return name;
  };
}

function quickHexString(original: Method<Lexer, string>): Method<Lexer, string> {
  const codes = new Uint8Array(LONGEST);
  return function (this: Lexer): string {
    const { stream } = this;
    const buffer = stream.buffer ?? NO_BYTES;
    const end = Math.min(stream.bufferLength ?? 0, stream.pos + LONGEST);
    let at = stream.pos;
    let byte = this.currentChar;
    let count = 0;
    while (byte !== GREATER) {
      const high = DIGITS[byte] ?? 255;
      const low = at + 1 < end ? (DIGITS[buffer[at] ?? 0] ?? 255) : 255;
      if (high === 255 || low === 255) return original.call(this);
      codes[count] = high * 16 + low;
      count += 1;
      byte = buffer[at + 1] ?? 0;
      at += 2;
    }
    stream.pos = at;
    this.nextChar();
    return textOfBytes(codes, 0, count);
  };
}

function textOfBytes(bytes: Uint8Array, from: number, to: number): string {
  const first = bytes[from] ?? 0;
  if (to - from === 1) return stringOfByte(first);
  if (to - from === 2) return stringOfPair(first * 256 + (bytes[from + 1] ?? 0));
  if (bytes !== viewed) {
    viewed = bytes;
    view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  return view.toString('latin1', from, to);
}

/** The bytes that longer strings were last made of, as what makes strings of bytes at once. */
let viewed: Uint8Array = NO_BYTES;
let view: Buffer = Buffer.alloc(0);

function quickObject(original: Method<Lexer & Tokens, unknown>): Method<Lexer & Tokens, unknown> {
  // By the bytes of their names, for the table of commands that they are looked up in.
  const commands = new Map<number, unknown>();
  let table: object | null = null;
  return function (this: Lexer & Tokens): unknown {
    let byte = this.currentChar;
    while (SPECIAL[byte] === 1) byte = this.nextChar();
    if ((byte >= ZERO && byte <= NINE) || byte === MINUS || byte === DOT) return this.getNumber();
    if (byte === OPEN) return this.getString();
    if (byte === SLASH) return this.getName();
    if (this.knownCommands === null || byte < 0x41 || byte > 0x7a) return original.call(this);
    if (this.knownCommands !== table) {
      commands.clear();
      table = this.knownCommands;
    }
    const { stream } = this;
    const name = nameAt(stream, byte);
    const known = name === 0 ? undefined : commands.get(name);
    if (known !== undefined) {
      stream.pos += name < 0x100 ? 0 : name < 0x10000 ? 1 : 2;
      this.nextChar();
      return known;
    }
    const before = stream.pos;
    const found = original.call(this);
    // Only where it has taken the whole name: "Tjx" is read as "Tj" and what follows.
    const isWhole = stream.pos - before === (name < 0x100 ? 1 : name < 0x10000 ? 2 : 3);
    if (name !== 0 && isWhole && isCommand(found)) commands.set(name, found);
    return found;
  };
}

interface Tokens {
  getNumber(): number;
  getString(): string;
  getName(): unknown;
}

/** The name of up to three letters that begins with this byte and is followed by the end of the token; 0 for any other. */
function nameAt({ buffer = NO_BYTES, bufferLength = 0, pos }: Source, first: number): number {
  let name = first;
  for (let at = pos; at < bufferLength && at < pos + 3; at += 1) {
    const byte = buffer[at] ?? 0;
    if (SPECIAL[byte] !== 0) return name;
    if (at < pos + 2) name = name * 256 + byte;
  }
  return 0;
}

function isCommand(value: unknown): value is { readonly cmd: string } {
  return typeof value === 'object' && value !== null && 'cmd' in value && typeof value.cmd === 'string';
}

/** Commands of pictures that stand in the page's own program: what follows them is cut in another way. */
const INLINE = new Set(['BI', 'ID', 'EI']);
/** A command with more arguments is a fault, which the original tells of. */
const MOST_ARGUMENTS = 33;
/** The numbers of the first and the last command that draw a path. */
const [FIRST_PATH, LAST_PATH] = [13, 28];

/**
 * The original gathers arguments in lists that grow, with room for sixteen more each. Here a command with as many arguments as
 * it takes gets a list of that length; everything else is told by the original, which goes on with what has been gathered.
 */
function quickRead(original: Method<Commands, boolean, [Operation]>): Method<Commands, boolean, [Operation]> {
  // Emptying a list would give its room away: the arguments of one command after the other are written over one another.
  const gathered: unknown[] = new Array(MOST_ARGUMENTS).fill(null);
  return function (this: Commands, operation: Operation): boolean {
    const { parser } = this;
    const table = parser.lexer.knownCommands;
    if (operation.args !== null || table === null) return original.call(this, operation);
    // What a page shows is worked out for drawing it; pdf.js has another way to ask for its text, which knows no rows.
    const { state } = this.stateManager;
    if (isExchanged('handleText') && isObject(state?.font) && isObject(state.fillColorSpace)) {
      const row = takePlacedLetters(parser);
      if (row !== null) {
        this._numInvalidPathOPS = 0;
        this._isPathOp = false;
        operation.fn = SHOW_TEXT;
        operation.args = [row];
        return true;
      }
    }
    let count = 0;
    while (count < MOST_ARGUMENTS) {
      const next = parser.buf1;
      if (typeof next === 'symbol') break;
      if (isCommand(next) && next.cmd !== '[' && next.cmd !== '<<') {
        const command = table[next.cmd];
        if (command === undefined || command === null || command.variableArgs) break;
        if (command.numArgs !== count || INLINE.has(next.cmd)) break;
        parser.getObj();
        if (!this._isPathOp) this._numInvalidPathOPS = 0;
        this._isPathOp = command.id >= FIRST_PATH && command.id <= LAST_PATH;
        operation.fn = command.id;
        operation.args = argumentsOf(gathered, count);
        this.preprocessCommand(operation.fn, operation.args);
        return true;
      }
      const argument = parser.getObj();
      if (argument === null) continue;
      gathered[count] = argument;
      count += 1;
    }
    operation.args = argumentsOf(gathered, count);
    return original.call(this, operation);
  };
}

function argumentsOf(gathered: readonly unknown[], count: number): unknown[] | null {
  if (count === 0) return null;
  if (count === 1) return [gathered[0]];
  return count === 2 ? [gathered[0], gathered[1]] : gathered.slice(0, count);
}

/** What is used of pdf.js' fonts. */
interface GlyphSource {
  readonly cMap: { readCharCode(text: string, at: number, out: CharCode): void } | null | undefined;
  _charToGlyph(code: number, isSpace: boolean): unknown;
}

interface CharCode {
  charcode: number;
  length: number;
}

const SPACE_CODE = 0x20;

/**
 * The original keeps the glyphs of each string that it has ever been asked for. One letter comes again, and is asked of it; a word is
 * hardly ever cut at the same places twice, and making a name of it takes longer than putting its glyphs together.
 */
function quickGlyphs(original: Method<GlyphSource, unknown[], [string]>): typeof original {
  const code: CharCode = { charcode: 0, length: 0 };
  return function (this: GlyphSource, text: string): unknown[] {
    if (text.length <= 2) return original.call(this, text);
    const glyphs: unknown[] = [];
    const { cMap } = this;
    if (!cMap)
      for (let at = 0; at < text.length; at += 1) {
        const charcode = text.charCodeAt(at);
        glyphs.push(this._charToGlyph(charcode, charcode === SPACE_CODE));
      }
    else
      for (let at = 0; at < text.length; ) {
        cMap.readCharCode(text, at, code);
        at += code.length;
        const isSpace = code.length === 1 && text.charCodeAt(at - 1) === SPACE_CODE;
        glyphs.push(this._charToGlyph(code.charcode, isSpace));
      }
    return glyphs;
  };
}

/** The number of the command that shows text. */
const SHOW_TEXT = 44;
/** Of the modes to show text in: the letters are to clip what comes after. */
const CLIPPING = 4;

/** The original makes glyphs of one string; here a row of placed letters gets its glyphs too, in the place of the codes. */
function quickText(
  original: Method<object, unknown[], [unknown, TextState]>,
): Method<object, unknown[], [unknown, TextState]> {
  const known = new WeakMap<Font, unknown[][]>();
  return function (this: object, row: unknown, state: TextState): unknown[] {
    const { font } = state;
    if (!Array.isArray(row) || row[0] !== PLACED || font === null) return original.call(this, row, state);
    const isMode = (state.textRenderingMode & CLIPPING) !== 0;
    const isOutlined = isMode || state.fillColorSpace.name === 'Pattern' || font.disableFontFace;
    const glyphs = known.get(font) ?? [];
    known.set(font, glyphs);
    for (let at = 2; at < row.length; at += 1) {
      const code = Number(row[at]);
      if (isOutlined) row[at] = original.call(this, stringOfCode(code), state);
      else row[at] = glyphs[code] ??= font.charsToGlyphs(stringOfCode(code));
    }
    return row;
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** pdf.js lists what its halves could hand over instead of copying; where nothing is copied there is nothing to hand over. */
function listNoTransfers(from: object): void {
  const name = '_transfers';
  const prototype = ownerOf(from, name);
  const original = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!isKnown(name, original)) return;
  Object.defineProperty(prototype, name, { get: () => [], configurable: true });
  noteExchanged(name);
}

/** Operators of a page that go from one half of pdf.js to the other at a time; by default 1,000, each time with a dozen promises. */
const WHOLE_PAGE = 1_000_000;

function handOverWhole(prototype: object): void {
  const kind: unknown = Reflect.get(prototype, 'constructor');
  if (typeof kind !== 'function') return;
  const isKnownSize =
    Reflect.get(kind, 'CHUNK_SIZE') === 1000 && Reflect.get(kind, 'CHUNK_SIZE_ABOUT') === 995;
  if (!isKnownSize) return;
  Object.assign(kind, { CHUNK_SIZE: WHOLE_PAGE, CHUNK_SIZE_ABOUT: WHOLE_PAGE - 5 });
  noteExchanged('CHUNK_SIZE');
}
