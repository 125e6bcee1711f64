import type { Element } from './page.ts';

/** What the page says of a part of its text. */
export interface Mark {
  readonly element: Element | null;
  readonly isArtifact: boolean;
  /** It stands in a layer that is switched off. */
  readonly isOff: boolean;
}

/** What characters that are drawn alike have in common; one object for all that follow one another. */
export interface Look {
  readonly font: string;
  readonly mark: Mark;
  /** The direction of writing in quarter turns, 0 is from left to right, 4 is aslant. */
  readonly turn: number;
  readonly color: string;
  readonly isInkless: boolean;
}

const FIRST_ROOM = 1024;

/**
 * The letters of a page in the order in which they are drawn. A page has thousands: their places are kept in lists of numbers,
 * not in an object for each. Lengths in points, from the upper left corner of the page.
 */
export class Letters {
  count = 0;
  /** One of the letters may be a sign of which the file does not say which letters it draws. */
  hasUnnamed = false;
  readonly texts: string[] = [];
  readonly looks: Look[] = [];
  /** For each letter: place, baseline, width, size. */
  private numbers = new Float64Array(FIRST_ROOM * 4);
  private blanks = new Uint8Array(FIRST_ROOM);

  add(text: string, x: number, y: number, width: number, size: number, look: Look): void {
    const index = this.count;
    if (index === this.blanks.length) this.grow();
    const { numbers } = this;
    numbers[index * 4] = x;
    numbers[index * 4 + 1] = y;
    numbers[index * 4 + 2] = width;
    numbers[index * 4 + 3] = size;
    const first = text.charCodeAt(0);
    const isPlain = first > 32 && first < 127;
    this.blanks[index] = !isPlain && isBlank(text) ? 1 : 0;
    if (!isPlain && isUnnamed(text)) this.hasUnnamed = true;
    this.texts.push(text);
    this.looks.push(look);
    this.count = index + 1;
  }

  /** Forgets the letters from this one on. */
  dropFrom(index: number): void {
    if (index >= this.count) return;
    this.texts.length = index;
    this.looks.length = index;
    this.count = index;
  }

  text(index: number): string {
    return this.texts[index] ?? '';
  }

  look(index: number): Look {
    return this.looks[index] ?? NO_LOOK;
  }

  setLook(index: number, look: Look): void {
    this.looks[index] = look;
  }

  x(index: number): number {
    return this.numbers[index * 4] ?? 0;
  }

  /** The baseline. */
  y(index: number): number {
    return this.numbers[index * 4 + 1] ?? 0;
  }

  width(index: number): number {
    return this.numbers[index * 4 + 2] ?? 0;
  }

  size(index: number): number {
    return this.numbers[index * 4 + 3] ?? 0;
  }

  /** Whether it is a space of some kind. */
  isBlank(index: number): boolean {
    return this.blanks[index] === 1;
  }

  private grow(): void {
    const { numbers, blanks } = this;
    this.numbers = new Float64Array(numbers.length * 2);
    this.numbers.set(numbers);
    this.blanks = new Uint8Array(blanks.length * 2);
    this.blanks.set(blanks);
  }
}

const UNMARKED: Mark = { element: null, isArtifact: false, isOff: false };
const NO_LOOK: Look = { font: '', mark: UNMARKED, turn: 0, color: '', isInkless: false };

/** A sign that draws letters without saying which. */
export function isUnnamed(text: string): boolean {
  return text === '\0' || text === '\ufffd';
}

/** A space of any kind. Nearly all characters are told by their number alone. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127 ? false : text.trim() === '';
}
