/**
 * pdf.js hands what it has read of a page from one half of itself to the other as if they were two threads: a deep copy, for
 * which Node sends a message to itself. Both halves run in this one. Of the list of drawing operators, with an object for each
 * letter, only the lists themselves are emptied afterwards, so that a copy of the lists is copy enough; what consists of plain
 * objects and lists is copied here. Everything else is copied as before.
 */
export function shareOperatorLists(): void {
  const copy = globalThis.structuredClone;
  if (copy === sharing) return;
  deepCopy = copy;
  globalThis.structuredClone = sharing;
}

let deepCopy = globalThis.structuredClone;

function sharing<T>(value: T, options?: Parameters<typeof structuredClone>[1]): T {
  if (typeof value !== 'object' || value === null) return deepCopy(value, options);
  if ('chunk' in value) {
    const chunk = copyOfLists(value.chunk);
    return chunk === null ? deepCopy(value, options) : { ...value, chunk };
  }
  if ((options?.transfer?.length ?? 0) > 0 || !isPlain(value, 0)) return deepCopy(value, options);
  return copyOfPlain(value);
}

function copyOfLists(chunk: unknown): object | null {
  if (typeof chunk !== 'object' || chunk === null || !('fnArray' in chunk) || !('argsArray' in chunk))
    return null;
  const { fnArray, argsArray } = chunk;
  if (!Array.isArray(fnArray) || !Array.isArray(argsArray)) return null;
  return { ...chunk, fnArray: fnArray.slice(), argsArray: argsArray.slice() };
}

/** Deeper than any message; what goes round in a circle is deeper still. */
const DEEPEST = 40;

/** Nothing but texts, numbers and the like in plain objects and lists without gaps. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null)
    return typeof value !== 'function' && typeof value !== 'symbol';
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) {
    for (const each of value) if (!isPlain(each, depth + 1)) return false;
    return Object.keys(value).length === value.length;
  }
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== null) return false;
  // Setting this name would set something else.
  if (Object.hasOwn(value, '__proto__')) return false;
  for (const each of Object.values(value)) if (!isPlain(each, depth + 1)) return false;
  return true;
}

/** A deep copy of what is plain. */
function copyOfPlain<T>(value: T): T;
function copyOfPlain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => copyOfPlain(each));
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) copy[name] = copyOfPlain(Reflect.get(value, name));
  return copy;
}
