/** Whoever takes the parts of a JSON object: the value of a key, or of a list under a key each item. */
export interface TakeParts {
  /** Keys whose value, where it is a list, is handed on item by item. */
  readonly isListed: (key: string) => boolean;
  /** @param index place in the list; null for a value that is handed on as a whole */
  readonly take: (key: string, index: number | null, value: unknown) => void;
  /** The list under a key begins; what was taken of an earlier list of that key counts no more, as in any JSON. */
  readonly begin: (key: string) => void;
}

/** Bytes. No part of a result is nearly so long; V8 makes no string of twice as many. */
const LONGEST_PART = 256 * 1024 * 1024;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Reads a JSON object of any size without ever holding all of it: its parts are cut out and parsed one by one. What JSON.parse
 * would refuse is refused.
 * @param pieces the bytes of the text, one after the other
 * @throws SyntaxError for what is no JSON object, TypeError for what is no UTF-8
 */
export function cutJson(pieces: Iterable<Uint8Array>, parts: TakeParts): void {
  const cutter = new Cutter(parts);
  for (const piece of pieces) cutter.read(piece);
  cutter.end();
}

/** What is looked for next. */
type Place =
  | 'object'
  | 'first-key'
  | 'key'
  | 'colon'
  | 'value'
  | 'first-item'
  | 'item'
  | 'after-item'
  | 'after-value'
  | 'end';

class Cutter {
  readonly #parts: TakeParts;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #place: Place = 'object';
  #key = '';
  #index = 0;
  /** The part that is being cut out: what earlier pieces held of it, and how deep its end lies. */
  #held: Uint8Array[] | null = null;
  #size = 0;
  #depth = 0;
  #isInText = false;
  #isEscaped = false;

  constructor(parts: TakeParts) {
    this.#parts = parts;
  }

  read(piece: Uint8Array): void {
    let at = 0;
    while (at < piece.length) {
      if (this.#held === null) at = this.#step(piece, at);
      else at = this.#goOn(piece, at);
    }
  }

  end(): void {
    if (this.#place === 'end') return;
    // What is no UTF-8 is told as such, wherever it breaks off.
    this.#decoder.decode(Buffer.concat(this.#held ?? []));
    throw new SyntaxError('the text breaks off');
  }

  /** One byte between the parts. */
  #step(piece: Uint8Array, at: number): number {
    const byte = piece[at] ?? 0;
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) return at + 1;
    switch (this.#place) {
      case 'object':
        return this.#expect(byte, OPEN_OBJECT, 'first-key', at);
      case 'first-key':
        if (byte === CLOSE_OBJECT) return this.#expect(byte, CLOSE_OBJECT, 'end', at);
        return this.#start(piece, at);
      case 'key':
      case 'item':
        return this.#start(piece, at);
      case 'colon':
        return this.#expect(byte, COLON, 'value', at);
      case 'value':
        if (byte !== OPEN_LIST || !this.#parts.isListed(this.#key)) return this.#start(piece, at);
        this.#index = 0;
        this.#parts.begin(this.#key);
        return this.#expect(byte, OPEN_LIST, 'first-item', at);
      case 'first-item':
        if (byte === CLOSE_LIST) return this.#expect(byte, CLOSE_LIST, 'after-value', at);
        return this.#start(piece, at);
      case 'after-item':
        if (byte === CLOSE_LIST) return this.#expect(byte, CLOSE_LIST, 'after-value', at);
        return this.#expect(byte, COMMA, 'item', at);
      case 'after-value':
        if (byte === CLOSE_OBJECT) return this.#expect(byte, CLOSE_OBJECT, 'end', at);
        return this.#expect(byte, COMMA, 'key', at);
      default:
        throw new SyntaxError('something follows the end');
    }
  }

  #expect(byte: number, wanted: number, next: Place, at: number): number {
    if (byte !== wanted) throw new SyntaxError(`unexpected byte ${byte}`);
    this.#place = next;
    return at + 1;
  }

  #start(piece: Uint8Array, at: number): number {
    this.#held = [];
    this.#size = 0;
    this.#depth = 0;
    this.#isInText = false;
    this.#isEscaped = false;
    return this.#goOn(piece, at);
  }

  /** Goes on with a part: to its end, or to that of the piece. */
  #goOn(piece: Uint8Array, from: number): number {
    const isKey = this.#place === 'key' || this.#place === 'first-key';
    let at = from;
    for (; at < piece.length; at += 1) {
      const byte = piece[at];
      if (this.#isInText) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === BACKSLASH) this.#isEscaped = true;
        else if (byte === QUOTE) this.#isInText = false;
      } else if (byte === QUOTE) this.#isInText = true;
      else if (byte === OPEN_LIST || byte === OPEN_OBJECT) this.#depth += 1;
      else if (this.#depth > 0) {
        if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) this.#depth -= 1;
      } else if (
        byte === COMMA ||
        byte === CLOSE_LIST ||
        byte === CLOSE_OBJECT ||
        (isKey && byte === COLON)
      ) {
        this.#hold(piece.subarray(from, at));
        this.#finish(isKey);
        return at;
      }
    }
    // A copy, since the piece may be used again for what follows; `slice` of a buffer is none.
    this.#hold(new Uint8Array(piece.subarray(from)));
    return at;
  }

  #hold(bytes: Uint8Array): void {
    this.#size += bytes.length;
    if (this.#size > LONGEST_PART) throw new SyntaxError('a part is too long');
    this.#held?.push(bytes);
  }

  #finish(isKey: boolean): void {
    const bytes = this.#held ?? [];
    this.#held = null;
    const [only] = bytes;
    const whole = bytes.length === 1 && only !== undefined ? only : Buffer.concat(bytes);
    const value: unknown = JSON.parse(this.#decoder.decode(whole));
    if (isKey) {
      if (typeof value !== 'string') throw new SyntaxError('a key is no text');
      this.#key = value;
      this.#place = 'colon';
    } else if (this.#place === 'value') {
      this.#parts.take(this.#key, null, value);
      this.#place = 'after-value';
    } else {
      this.#parts.take(this.#key, this.#index, value);
      this.#index += 1;
      this.#place = 'after-item';
    }
  }
}
