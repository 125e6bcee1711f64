import { readFileSync } from 'node:fs';
import type { DataPlace } from '../model/index.ts';
import { libraries } from '../text/libraries.ts';
import { fileName } from './load.ts';

type Finder = (id: string, entry: string | null) => DataPlace | null;

/**
 * Finds where an entry of a file of language data stands. Only explanations ask, so the file is read a second time then, and
 * the ordinary run carries no positions along.
 * @param under the key of the list in the file, or null when the file is the list
 * @returns a function from the entry's id, and one of its words if wanted, to file and line; null for what the file lacks
 */
export function createPlaceFinder(url: URL, under: string | null): Finder {
  let known: ReturnType<typeof readEntries> | null = null;
  return (id, entry) => {
    known ??= readEntries(url, under);
    const found = known.entries.get(id);
    if (found === undefined) return null;
    let offset = found.range?.[0] ?? 0;
    if (entry !== null) {
      const { visit } = libraries().yaml;
      visit(found, {
        Scalar(key, node) {
          if (key === 'key' || node.value !== entry) return undefined;
          offset = node.range?.[0] ?? offset;
          return visit.BREAK;
        },
      });
    }
    const note = found.get('note');
    return {
      file: fileName(url),
      line: known.lines.linePos(offset).line,
      note: typeof note === 'string' ? note : null,
    };
  };
}

function readEntries(url: URL, under: string | null) {
  const { isMap, isSeq, LineCounter, parseDocument } = libraries().yaml;
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(url, 'utf8'), { lineCounter: lines });
  const list = under === null ? document.contents : document.get(under);
  const items = isSeq(list) ? list.items : [];
  const entries = new Map(
    items.flatMap((item) => {
      const id = isMap(item) ? item.get('id') : undefined;
      return isMap(item) && typeof id === 'string' ? [[id, item] as const] : [];
    }),
  );
  return { lines, entries };
}
