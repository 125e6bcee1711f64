import { Zip, ZipDeflate, zipSync } from 'fflate';
import { gather } from '../pieces.ts';

/** The first day that the format of the archive knows. Local on purpose: the archive writes local times. */
const FIXED_TIME = new Date(1980, 0, 1);
const LEVEL = 6;
/** Bytes of text up to which an archive is made as a whole, with the sizes ahead of each file. */
const SMALL = 32 * 1024 * 1024;

/**
 * An archive (zip) of texts, in pieces; the same texts give the same bytes.
 * @param files by name; a text may come in pieces, and is then asked for once
 * @param small bytes of text from which on it is not held as a whole
 */
export function* zipped(
  files: Readonly<Record<string, string | Iterable<string>>>,
  small = SMALL,
): Generator<Uint8Array> {
  const known: [string, Uint8Array[]][] = [];
  const names = Object.entries(files);
  let size = 0;
  for (const [at, [name, text]] of names.entries()) {
    const parts: Uint8Array[] = [];
    known.push([name, parts]);
    const rest = encoded(text);
    for (let next = rest.next(); next.done !== true; next = rest.next()) {
      parts.push(next.value);
      size += next.value.length;
      if (size <= small) continue;
      yield* streamed([...known.slice(0, -1), [name, both(parts, rest)], ...names.slice(at + 1).map(later)]);
      return;
    }
  }
  const whole = known.map(([name, parts]): [string, Uint8Array] => [name, joined(parts)]);
  yield zipSync(Object.fromEntries(whole), { level: LEVEL, mtime: FIXED_TIME });
}

function later([name, text]: [string, string | Iterable<string>]): [string, Iterable<Uint8Array>] {
  return [name, encoded(text)];
}

function* both(first: Iterable<Uint8Array>, second: Iterable<Uint8Array>): Generator<Uint8Array> {
  yield* first;
  yield* second;
}

/** The sizes stand behind each file: what comes is not known before it has come. */
function* streamed(files: readonly (readonly [string, Iterable<Uint8Array>])[]): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  for (const [name, parts] of files) {
    const file = new ZipDeflate(name, { level: LEVEL });
    file.mtime = FIXED_TIME;
    archive.add(file);
    for (const part of parts) {
      file.push(part);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
  }
  archive.end();
  yield* ready;
}

function* encoded(text: string | Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const piece of typeof text === 'string' ? [text] : gather(text)) yield encoder.encode(piece);
}

/** The pieces as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
