import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { ReadContent } from '../read-document.ts';
import { parseStored } from './stored-document.ts';

const pack = promisify(deflateRaw);
const unpack = promisify(inflateRaw);

/** What has been read before, so that an unchanged file need not be read again. */
export interface Cache {
  /** What was read of such a file, or null when nothing usable is kept. */
  get(key: CacheKey): Promise<ReadContent | null>;
  /** Keeps what was read. Fails silently: a cache that cannot be written costs time and nothing else. */
  put(key: CacheKey, content: ReadContent): Promise<void>;
  /** Throws out what has not been used for longest, when more is kept than there is room for. */
  prune(): Promise<void>;
}

/** All that decides what is read of a file. */
export interface CacheKey {
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly hash: string;
  /** The file's name without its folder: title and facts look at it. */
  readonly name: string;
  /** Whatever else makes a difference, as text. */
  readonly options: string;
}

/** First line of an entry; another number makes all that is kept worthless. */
const MARK = 'coherence-cache 1';
/** An entry is no larger, packed and unpacked: a document of thousands of pages stays far below. */
const LARGEST_PACKED = 16 * 1024 * 1024;
const LARGEST_UNPACKED = 128 * 1024 * 1024;
/** Bytes kept before the oldest entries go; a policy of 20 pages takes about 20 kB. */
const ROOM = 256 * 1024 * 1024;
/** An entry counts as used now when its time is older than this, in milliseconds: not every hit writes. */
const TOUCH_AFTER = 60 * 60 * 1000;
/** Temporary files of a run that was ended while it wrote go after this time, in milliseconds. */
const ABANDONED = 60 * 60 * 1000;

const ENTRY = /^[0-9a-f]{64}\.entry$/u;
const TEMPORARY = /^\.[0-9a-f]{64}-[0-9a-f]{16}\.tmp$/u;

/**
 * The cache in a folder, which is made when something is first kept. Names say nothing of the documents; folder and entries
 * are for their owner alone. An entry that is damaged, or was made for another file or by other rules, is none.
 * @param rules names the rules of reading: what was kept under others is not found
 * @param options `room`: bytes that are kept at most
 */
export function openCache(folder: string, rules: string, { room = ROOM } = {}): Cache {
  return new FolderCache(folder, rules, room);
}

/**
 * Takes all entries away, and the folder if nothing else lies in it.
 * @returns how many there were
 */
export async function clearCache(folder: string): Promise<number> {
  const names = await namesIn(folder);
  const ours = names.filter((name) => ENTRY.test(name) || TEMPORARY.test(name));
  for (const name of ours) await rm(join(folder, name), { force: true });
  if (ours.length === names.length) await rm(folder, { recursive: true, force: true });
  return ours.filter((name) => ENTRY.test(name)).length;
}

class FolderCache implements Cache {
  private readonly folder: string;
  private readonly rules: string;
  private readonly room: number;
  private hasGrown = false;

  constructor(folder: string, rules: string, room: number) {
    this.folder = folder;
    this.rules = rules;
    this.room = room;
  }

  async get(key: CacheKey): Promise<ReadContent | null> {
    const file = join(this.folder, `${this.nameOf(key)}.entry`);
    let bytes: Buffer;
    try {
      const { size, mtimeMs } = await stat(file);
      if (size > LARGEST_PACKED + 1024) return null;
      bytes = await readFile(file);
      if (Date.now() - mtimeMs > TOUCH_AFTER) await utimes(file, new Date(), new Date());
    } catch {
      return null;
    }
    return contentIn(bytes, key);
  }

  async put(key: CacheKey, content: ReadContent): Promise<void> {
    const text = JSON.stringify({ key, content });
    if (text.length > LARGEST_UNPACKED / 4) return;
    const packed = await pack(text, { level: 1 });
    if (packed.length > LARGEST_PACKED) return;
    const head = Buffer.from(`${MARK}\n${createHash('sha256').update(packed).digest('hex')}\n`, 'latin1');
    try {
      await this.write(this.nameOf(key), Buffer.concat([head, packed]));
      this.hasGrown = true;
    } catch {
      // A full disk, a folder that may not be written: then the file is read again the next time.
    }
  }

  async prune(): Promise<void> {
    if (!this.hasGrown) return;
    this.hasGrown = false;
    const now = Date.now();
    const entries: { readonly file: string; readonly size: number; readonly used: number }[] = [];
    for (const name of await namesIn(this.folder)) {
      const file = join(this.folder, name);
      const info = await stat(file).catch(() => null);
      if (info === null) continue;
      if (ENTRY.test(name)) entries.push({ file, size: info.size, used: info.mtimeMs });
      else if (TEMPORARY.test(name) && now - info.mtimeMs > ABANDONED) await rm(file, { force: true });
    }
    let { room } = this;
    for (const { file, size } of entries.sort((a, b) => b.used - a.used)) {
      room -= size;
      // Another run may have taken it away, or hold it open; it goes next time.
      if (room < 0) await rm(file, { force: true }).catch(() => undefined);
    }
  }

  /** Whole or not at all, also when two runs write the same entry: each under a name of its own, then renamed. */
  private async write(name: string, bytes: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const temporary = join(this.folder, `.${name}-${randomBytes(8).toString('hex')}.tmp`);
    try {
      const handle = await open(temporary, 'wx', 0o600);
      try {
        await handle.writeFile(bytes);
      } finally {
        await handle.close();
      }
      await rename(temporary, join(this.folder, `${name}.entry`));
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  private nameOf({ hash, name, options }: CacheKey): string {
    return createHash('sha256')
      .update(JSON.stringify([MARK, this.rules, hash, name, options]))
      .digest('hex');
  }
}

/** What an entry holds, or null when it is not whole or belongs to another key. */
async function contentIn(bytes: Buffer, key: CacheKey): Promise<ReadContent | null> {
  const start = MARK.length + 1 + 64 + 1;
  const packed = bytes.subarray(start);
  const head = `${MARK}\n${createHash('sha256').update(packed).digest('hex')}\n`;
  if (bytes.toString('latin1', 0, start) !== head) return null;
  try {
    const entry: unknown = JSON.parse(
      (await unpack(packed, { maxOutputLength: LARGEST_UNPACKED })).toString(),
    );
    if (typeof entry !== 'object' || entry === null || !('key' in entry) || !('content' in entry))
      return null;
    return JSON.stringify(entry.key) === JSON.stringify(key) ? parseStored(entry.content) : null;
  } catch {
    return null;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}
