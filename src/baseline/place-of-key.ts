import type { Document } from 'yaml';
import { libraries } from '../text/libraries.ts';

/** Where the last key of the path stands, or the nearest place above it. */
export function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const { isMap, isScalar, isSeq } = libraries().yaml;
  let node: unknown = document.contents;
  let offset = 0;
  const stepTo = (place: unknown): void => {
    if (typeof place !== 'object' || place === null || !('range' in place)) return;
    if (Array.isArray(place.range) && typeof place.range[0] === 'number') offset = place.range[0];
  };
  stepTo(node);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      stepTo(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      stepTo(node);
    } else break;
  }
  return offset;
}
