import { clean } from '../clean.ts';

/** Markup that may go into a page as it is. Made by `html` alone, so that nothing else passes unescaped. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
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
  return new Markup(strings.map((part, index) => part + toText(pieces[index] ?? null)).join(''));
}

/** Our own constant text (style, script) as markup. Never for anything that comes from a document. */
export function trusted(constant: string): Markup {
  return new Markup(constant);
}

function toText(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (piece instanceof Markup) return piece.toString();
  if (typeof piece === 'string') return escapeHtml(piece);
  if (typeof piece === 'number') return String(piece);
  return piece.map(toText).join('');
}
