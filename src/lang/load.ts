import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';

/** A fault in the language data that ships with the program: a bug of ours, so it fails loudly with file and line. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}

/**
 * Reads a YAML file of the language data and validates it.
 * @throws LexiconError naming file and line for broken YAML, unknown keys and wrong types.
 */
export function loadLexicon<T>(url: URL, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(url, 'utf8'), { lineCounter: lines, uniqueKeys: true });
  const name = url.pathname.split('/').at(-1) ?? '';
  const broken = document.errors[0];
  if (broken !== undefined) throw new LexiconError(`${name}: ${broken.message}`);
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path ?? [];
  throw new LexiconError(`${name}:${lineOf(path)}: ${path.join('.')}: ${issue?.message ?? ''}`);

  function lineOf(keys: readonly PropertyKey[]): number {
    let node: unknown = document.contents;
    let offset = 0;
    for (const key of keys) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
        if (isScalar(pair?.key)) offset = pair.key.range?.[0] ?? offset;
        node = pair?.value;
      } else if (isSeq(node)) {
        node = node.items[Number(key)];
      }
      if (isScalar(node) || isMap(node) || isSeq(node)) offset = node.range?.[0] ?? offset;
    }
    return lines.linePos(offset).line;
  }
}

/** Words written as one string with white space between, a form that keeps long lists readable in YAML. */
export const wordList = z.string().transform((text) => text.split(/\s+/u).filter((word) => word !== ''));
