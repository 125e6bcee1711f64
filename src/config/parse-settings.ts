import type { Document } from 'yaml';
import type { z } from 'zod';
import { libraries } from '../text/libraries.ts';
import { ConfigError } from './config-error.ts';
import { nearest } from './nearest.ts';
import { type FileShape, SETTINGS_SHAPE, type SettingsFile } from './schema.ts';

/**
 * The settings written in a file's text.
 * @param file name of the file, for the message only
 * @throws ConfigError with the line, when the text is no YAML, uses aliases, or holds an unknown key or a value that does not fit
 */
export function parseSettings(source: string, file: string): SettingsFile {
  return parseFile(source, file, SETTINGS_SHAPE);
}

/**
 * What a file of the user's holds, by its shape.
 * @param file name of the file, for the message only
 * @throws ConfigError as `parseSettings` does
 */
export function parseFile<T>(source: string, file: string, shape: FileShape<T>): T {
  const { LineCounter, parseDocument } = libraries().yaml;
  const lines = new LineCounter();
  // Its warnings are read here; the library would print them to stderr by itself.
  const options = { lineCounter: lines, prettyErrors: false, strict: true, logLevel: 'error' } as const;
  const document = parseDocument(source, options);
  const lineOf = (offset: number): number => Math.max(1, lines.linePos(offset).line);

  const [broken] = [...document.errors, ...document.warnings];
  if (broken) throw new ConfigError(file, lineOf(broken.pos[0]), { code: 'syntax', detail: broken.code });
  refuseAliases(document, shape.keysAt([]), file, lineOf);

  const value: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  const parsed = shape.schema().safeParse(value);
  if (parsed.success) return parsed.data;
  throw faultFrom(parsed.error, shape, document, value, file, lineOf);
}

/** An alias repeats a part of the file. Nobody needs it here, and a few nested ones unfold to gigabytes. */
function refuseAliases(
  document: Document,
  allowed: readonly string[],
  file: string,
  lineOf: (offset: number) => number,
): void {
  const { isNode, visit } = libraries().yaml;
  visit(document, {
    Alias(_key, node) {
      const line = node.range ? lineOf(node.range[0]) : null;
      throw new ConfigError(file, line, { code: 'alias', name: node.source });
    },
    // No setting has this name, and what is made from it is left out without a word.
    Pair(_key, { key }) {
      if (String(key) !== '__proto__') return;
      const line = isNode(key) && key.range ? lineOf(key.range[0]) : null;
      throw new ConfigError(file, line, {
        code: 'unknown-key',
        key: '__proto__',
        allowed,
        nearest: null,
      });
    },
  });
}

/** The line on which a setting of the outermost level stands, from 1; null when it does not. */
export function lineOfSetting(source: string, key: string): number | null {
  const { LineCounter, parseDocument } = libraries().yaml;
  const lines = new LineCounter();
  const offset = offsetOf(parseDocument(source, { lineCounter: lines }), [key]);
  return offset === null ? null : lines.linePos(offset).line;
}

/** The first complaint, in the file's order, as a fault with its line. */
function faultFrom(
  error: z.ZodError,
  shape: Pick<FileShape<unknown>, 'keysAt' | 'expectedAt'>,
  document: Document,
  value: unknown,
  file: string,
  lineOf: (offset: number) => number,
): ConfigError {
  const faults = error.issues.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = unknown === undefined ? issue.path : [...issue.path, unknown];
    const offset = offsetOf(document, path);
    const line = offset === null ? null : lineOf(offset);
    if (unknown !== undefined) {
      const allowed = shape.keysAt(issue.path);
      const near = nearest(unknown, allowed);
      return new ConfigError(file, line, {
        code: 'unknown-key',
        key: path.join('.'),
        allowed,
        nearest: near,
      });
    }
    const expected = issue.code === 'invalid_key' ? 'name' : shape.expectedAt(path);
    // Messages end up in logs; a password does not.
    const found = path[0] === 'passwords' ? '…' : describe(valueAt(value, path));
    return new ConfigError(file, line, { code: 'wrong-value', key: path.join('.'), expected, found });
  });
  faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const [first] = faults;
  return (
    first ?? new ConfigError(file, null, { code: 'wrong-value', key: '', expected: 'settings', found: '' })
  );
}

/** Where the last key of the path stands; the nearest place above it when the path ends in something without a place. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | null {
  const { isNode } = libraries().yaml;
  let node: unknown = document.contents;
  let offset = isNode(node) && node.range ? node.range[0] : null;
  for (const step of path) {
    const item: unknown = itemAt(node, step);
    const place = isPair(item) ? item.key : item;
    if (isNode(place) && place.range) offset = place.range[0];
    node = isPair(item) ? item.value : item;
  }
  return offset;
}

function itemAt(node: unknown, step: PropertyKey): unknown {
  if (typeof node !== 'object' || node === null || !('items' in node) || !Array.isArray(node.items))
    return null;
  const items: readonly unknown[] = node.items;
  if (typeof step === 'number') return items[step] ?? null;
  return items.find((item) => isPair(item) && String(item.key) === String(step)) ?? null;
}

function isPair(item: unknown): item is { readonly key: unknown; readonly value: unknown } {
  return typeof item === 'object' && item !== null && 'key' in item && 'value' in item;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.entries(found).find(([key]) => key === String(step))?.[1];
  }
  return found;
}

/** What stands there, short enough for one line of a message. */
function describe(value: unknown): string {
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
}
