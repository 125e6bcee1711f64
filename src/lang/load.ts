import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { LineCounter } from 'yaml';
import type { ZodType } from 'zod';
import { libraries, type Zod } from '../text/libraries.ts';

/** A fault in the language data that ships with the program: a bug of ours, so it fails loudly with file and line. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}

/** The name of the file in which the build keeps what it read and validated, beside the YAML that it was made of. */
export const COMPILED_FILE = 'compiled.json';

/** By file name: the digest of the YAML, and what its schema made of it. */
export type CompiledLexicons = Readonly<Record<string, { readonly source: string; readonly data: unknown }>>;

const compiled = new Map<string, CompiledLexicons>();
let recorded: Record<string, CompiledLexicons[string]> | null = null;

/**
 * Reads a YAML file of the language data and validates it. What the build has validated is taken as it is, as long as the
 * file is still the same to the byte: parsing and checking it anew takes longer than reading a policy.
 * @param schemaOf makes the schema; only called for data that the build has not seen
 * @throws LexiconError naming file and line for broken YAML, unknown keys and wrong types.
 */
export function loadLexicon<T>(url: URL, schemaOf: (z: Zod) => ZodType<T>): T {
  const bytes = readFileSync(url);
  const name = fileName(url);
  const source = createHash('sha256').update(bytes).digest('hex');
  const known = recorded === null ? compiledBeside(url)[name] : undefined;
  // The build wrote down what this very schema had made of this very file.
  if (known?.source === source) return known.data as T;
  const data = parseLexicon(bytes.toString('utf8'), name, schemaOf);
  if (recorded !== null) recorded[name] = { source, data };
  return data;
}

/**
 * Everything that is loaded meanwhile, validated anew, in the form in which the build keeps it.
 * @throws LexiconError when any of it is broken
 */
export function compileLexicons(load: () => void): CompiledLexicons {
  recorded = {};
  try {
    load();
    return recorded;
  } finally {
    recorded = null;
  }
}

function compiledBeside(url: URL): CompiledLexicons {
  const file = new URL(COMPILED_FILE, url);
  const known = compiled.get(file.href);
  if (known !== undefined) return known;
  // Without the file, as when the program runs from its source, everything is read from the YAML.
  const found = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CompiledLexicons) : {};
  compiled.set(file.href, found);
  return found;
}

/**
 * The data of a YAML text, validated.
 * @param name of the file, for the message
 * @throws LexiconError naming file and line for broken YAML, unknown keys and wrong types.
 */
export function parseLexicon<T>(text: string, name: string, schemaOf: (z: Zod) => ZodType<T>): T {
  const { yaml, z } = libraries();
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken !== undefined) throw new LexiconError(`${name}: ${broken.message}`);
  const result = schemaOf(z).safeParse(document.toJS());
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path ?? [];
  const line = lineOf(document.contents, path, lines);
  throw new LexiconError(`${name}:${line}: ${path.join('.')}: ${issue?.message ?? ''}`);
}

function lineOf(contents: unknown, keys: readonly PropertyKey[], lines: LineCounter): number {
  const { isMap, isScalar, isSeq } = libraries().yaml;
  let node = contents;
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

/** The last part of a file's address. */
export function fileName(url: URL): string {
  return url.pathname.split('/').at(-1) ?? '';
}

/** Words written as one string with white space between, a form that keeps long lists readable in YAML. */
export function wordList(z: Zod) {
  return z.string().transform((text) => text.split(/\s+/u).filter((word) => word !== ''));
}
