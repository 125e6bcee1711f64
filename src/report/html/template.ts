import { clean } from '../clean.ts';

/** Markup that is made when it is written: as many pieces as there are items. */
class Later {
  readonly #make: () => Iterable<Piece>;

  constructor(make: () => Iterable<Piece>) {
    this.#make = make;
  }

  *pieces(): Generator<string> {
    for (const piece of this.#make()) yield* markupOf(piece).pieces();
  }
}

/** Markup that may go into a page as it is. Made by `html` alone, so that nothing else passes unescaped. */
export class Markup {
  readonly #parts: readonly (string | Later)[];

  constructor(...parts: readonly (string | Later)[]) {
    this.#parts = parts;
  }

  /** The parts in their order: text that stands, and what is made when it is written. */
  get parts(): readonly (string | Later)[] {
    return this.#parts;
  }

  /** The text in pieces, so that a long list is never held in memory as a whole. */
  *pieces(): Generator<string> {
    for (const part of this.#parts) {
      if (typeof part === 'string') yield part;
      else yield* part.pieces();
    }
  }

  toString(): string {
    return [...this.pieces()].join('');
  }
}

export type Piece = Markup | string | number | null | false | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Text made safe for both running text and quoted attributes; control and direction characters go. */
export function escapeHtml(text: string): string {
  return clean(text).replace(/[&<>"'`]/gu, (character) => ENTITIES[character] ?? '');
}

/**
 * A template that escapes by default: strings are escaped, markup goes in as it is, lists are joined, null and
 * false vanish. Attributes must be quoted in the template.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const writer = new Writer();
  strings.forEach((part, index) => {
    writer.text(part);
    writer.piece(pieces[index] ?? null);
  });
  return writer.markup();
}

/** A list of which each item is made when it is written. */
export function each<Item>(items: readonly Item[], make: (item: Item, index: number) => Piece): Markup {
  return new Markup(
    new Later(function* () {
      for (const [index, item] of items.entries()) yield make(item, index);
    }),
  );
}

/** Our own constant text (style, script) as markup. Never for anything that comes from a document. */
export function trusted(constant: string): Markup {
  return new Markup(constant);
}

function markupOf(piece: Piece): Markup {
  if (piece instanceof Markup) return piece;
  const writer = new Writer();
  writer.piece(piece);
  return writer.markup();
}

/** Puts text together until something comes that is made later. */
class Writer {
  readonly #parts: (string | Later)[] = [];
  #open: string[] = [];

  text(text: string): void {
    this.#open.push(text);
  }

  piece(piece: Piece): void {
    if (piece === null || piece === false) return;
    if (typeof piece === 'string') this.text(escapeHtml(piece));
    else if (typeof piece === 'number') this.text(String(piece));
    else if (piece instanceof Markup) for (const part of piece.parts) this.#part(part);
    else for (const inner of piece) this.piece(inner);
  }

  markup(): Markup {
    this.#close();
    return new Markup(...this.#parts);
  }

  #part(part: string | Later): void {
    if (typeof part === 'string') this.text(part);
    else {
      this.#close();
      this.#parts.push(part);
    }
  }

  #close(): void {
    if (this.#open.length > 0) this.#parts.push(this.#open.join(''));
    this.#open = [];
  }
}
