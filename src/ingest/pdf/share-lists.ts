/**
 * pdf.js hands what it has read of a page from one half of itself to the other as if they were two threads: a deep copy. Both
 * run in this one. What takes time is the list of drawing operators with an object for each letter; of those only the lists
 * themselves are emptied afterwards, so that a copy of the lists is copy enough. Everything else is copied as before.
 */
export function shareOperatorLists(): void {
  const copy = globalThis.structuredClone;
  if (copy === sharing) return;
  deepCopy = copy;
  globalThis.structuredClone = sharing;
}

let deepCopy = globalThis.structuredClone;

function sharing<T>(value: T, options?: Parameters<typeof structuredClone>[1]): T {
  if (typeof value !== 'object' || value === null || !('chunk' in value)) return deepCopy(value, options);
  const chunk = copyOfLists(value.chunk);
  return chunk === null ? deepCopy(value, options) : { ...value, chunk };
}

function copyOfLists(chunk: unknown): object | null {
  if (typeof chunk !== 'object' || chunk === null || !('fnArray' in chunk) || !('argsArray' in chunk))
    return null;
  const { fnArray, argsArray } = chunk;
  if (!Array.isArray(fnArray) || !Array.isArray(argsArray)) return null;
  return { ...chunk, fnArray: fnArray.slice(), argsArray: argsArray.slice() };
}
