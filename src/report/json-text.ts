import { whole } from './pieces.ts';

// JSON.stringify leaves these as they are; written as escapes they are the same data, and harmless when a
// terminal or an editor shows the file.
const UNSAFE_TO_SHOW =
  /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g;
const INDENT = '  ';

/** JSON text without characters that steer a terminal or turn a line round; the same data to whoever parses it. */
export function escapeJson(json: string): string {
  return json.replace(UNSAFE_TO_SHOW, (match) =>
    Array.from({ length: match.length }, (_, at) => escapeUnit(match.charCodeAt(at))).join(''),
  );
}

/** A list whose items are made when they are written, one after the other; they hold no such list themselves. */
export class Listed<Item> {
  readonly #items: () => Iterable<Item>;

  constructor(items: () => Iterable<Item>) {
    this.#items = items;
  }

  /** The list of what `make` makes of each of the given. */
  static of<Given, Item>(given: readonly Given[], make: (each: Given) => Item): Listed<Item> {
    return new Listed(function* () {
      for (const each of given) yield make(each);
    });
  }

  [Symbol.iterator](): Iterator<Item> {
    return this.#items()[Symbol.iterator]();
  }
}

/** A value as JSON for a file or a stream: indented by two, safe to show, with a line break at the end. */
export function jsonText(value: unknown): string {
  return whole(jsonPieces(value));
}

/**
 * The same in pieces, which follow one another.
 * @param value plain data, in which a `Listed` may stand for a list
 */
export function* jsonPieces(value: unknown): Generator<string> {
  yield* written(value, '');
  yield '\n';
}

function* written(value: unknown, indent: string): Generator<string> {
  if (value instanceof Listed) {
    yield* enclosed('[]', indent, value, (item, inner) => [stringified(item, inner)]);
  } else if (Array.isArray(value)) {
    yield* enclosed('[]', indent, value, written);
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    yield* enclosed('{}', indent, entries, function* ([key, each], inner) {
      yield `${stringified(key, '')}: `;
      yield* written(each, inner);
    });
  } else yield stringified(value, '');
}

/** What stands between two brackets, each item on a line; the brackets alone where there is none. */
function* enclosed<Item>(
  [open, close]: string,
  indent: string,
  items: Iterable<Item>,
  write: (item: Item, indent: string) => Iterable<string>,
): Generator<string> {
  const inner = indent + INDENT;
  let isEmpty = true;
  for (const item of items) {
    yield `${isEmpty ? open : ','}\n${inner}`;
    yield* write(item, inner);
    isEmpty = false;
  }
  yield isEmpty ? `${open}${close}` : `\n${indent}${close}`;
}

function stringified(value: unknown, indent: string): string {
  // As JSON.stringify writes what it has no word for inside a list.
  const text = JSON.stringify(value, null, INDENT) ?? 'null';
  return escapeJson(indent === '' ? text : text.replaceAll('\n', `\n${indent}`));
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
