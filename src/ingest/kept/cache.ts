import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw, deflateRawSync, inflateRaw, inflateRawSync } from 'node:zlib';
import type { Block, SourceDocument } from '../../model/index.ts';
import type { KeptContent } from '../read-document.ts';
import { isStoredBlocks, isStoredHead } from './stored-document.ts';

const pack = promisify(deflateRaw);
const unpack = promisify(inflateRaw);

/**
 * What has been worked out before, so that it need not be worked out again: what was read of files, and texts that were made
 * of it.
 */
export interface Cache {
  /** What was read of such a file, or null when nothing usable is kept. Its blocks are unpacked when they are asked for. */
  get(key: CacheKey): Promise<KeptContent | null>;
  /** Whether there is an entry for such a file, which may turn out to be damaged. */
  has(key: CacheKey): Promise<boolean>;
  /** Keeps what was read. Fails silently: a cache that cannot be written costs time and nothing else. */
  put(key: CacheKey, content: KeptContent): Promise<void>;
  /** A text that was kept under this key, or null when nothing usable is. */
  textOf(kind: TextKind, key: string): Promise<string | null>;
  /** Keeps a text; fails silently as `put`. */
  keepText(kind: TextKind, key: string, text: string): Promise<void>;
  /** Throws out what has not been used for longest, when more is kept than there is room for. */
  prune(): Promise<void>;
}

/** What is kept besides what was read: what was worked out of a document, and what two of them say to each other. */
export const TEXT_KINDS = ['dossier', 'couple'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

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
const MARK = 'coherence-cache 2';
/** An entry is no larger, packed and unpacked: a document of thousands of pages stays far below. */
const LARGEST_PACKED = 16 * 1024 * 1024;
const LARGEST_UNPACKED = 128 * 1024 * 1024;
/** Bytes kept before the oldest entries go; a policy of 20 pages takes about 100 kB with all that is made of it. */
const ROOM = 512 * 1024 * 1024;
/** An entry counts as used now when its time is older than this, in milliseconds: not every hit writes. */
const TOUCH_AFTER = 60 * 60 * 1000;
/** Temporary files of a run that was ended while it wrote go after this time, in milliseconds. */
const ABANDONED = 60 * 60 * 1000;

/** What was read of a file is an entry; the others are what was made of it. */
const ENTRY = /^[0-9a-f]{64}\.entry$/u;
const ANY_ENTRY = /^[0-9a-f]{64}\.(?:entry|dossier|couple)$/u;
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
 * @returns of how many documents there were any
 */
export async function clearCache(folder: string): Promise<number> {
  const names = await namesIn(folder);
  const ours = names.filter((name) => ANY_ENTRY.test(name) || TEMPORARY.test(name));
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

  async get(key: CacheKey): Promise<KeptContent | null> {
    const parts = await this.read(this.nameOfReading(key), 'entry');
    if (parts === null) return null;
    try {
      const entry: unknown = JSON.parse(await unpacked(parts.first));
      return isStoredHead(entry) ? withBlocks(entry, parts.second) : null;
    } catch {
      return null;
    }
  }

  async has(key: CacheKey): Promise<boolean> {
    const info = await stat(join(this.folder, `${this.nameOfReading(key)}.entry`)).catch(() => null);
    return info !== null;
  }

  async put(key: CacheKey, content: KeptContent): Promise<void> {
    const { blocks, ...head } = content;
    await this.keep(this.nameOfReading(key), 'entry', JSON.stringify(head), JSON.stringify(blocks));
  }

  async textOf(kind: TextKind, key: string): Promise<string | null> {
    const parts = await this.read(this.nameOf([kind, key]), kind);
    return parts === null ? null : unpacked(parts.first).catch(() => null);
  }

  async keepText(kind: TextKind, key: string, text: string): Promise<void> {
    await this.keep(this.nameOf([kind, key]), kind, text, '');
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
      if (ANY_ENTRY.test(name)) entries.push({ file, size: info.size, used: info.mtimeMs });
      else if (TEMPORARY.test(name) && now - info.mtimeMs > ABANDONED) await rm(file, { force: true });
    }
    let { room } = this;
    for (const { file, size } of entries.sort((a, b) => b.used - a.used)) {
      room -= size;
      // Another run may have taken it away, or hold it open; it goes next time.
      if (room < 0) await rm(file, { force: true }).catch(() => undefined);
    }
  }

  private async read(name: string, ending: string): Promise<Parts | null> {
    const file = join(this.folder, `${name}.${ending}`);
    try {
      const { size, mtimeMs } = await stat(file);
      if (size > LARGEST_PACKED + 1024) return null;
      const parts = partsIn(await readFile(file), name);
      if (parts !== null && Date.now() - mtimeMs > TOUCH_AFTER) await utimes(file, new Date(), new Date());
      return parts;
    } catch {
      return null;
    }
  }

  private async keep(name: string, ending: string, first: string, second: string): Promise<void> {
    if (first.length + second.length > LARGEST_UNPACKED / 4) return;
    const [one, two] = await Promise.all([pack(first, { level: 1 }), pack(second, { level: 1 })]);
    if (one.length + two.length > LARGEST_PACKED) return;
    const body = Buffer.concat([lengthOf(one), one, two]);
    try {
      await this.write(name, ending, Buffer.concat([headOf(name, body), body]));
      this.hasGrown = true;
    } catch {
      // A full disk, a folder that may not be written: then it is worked out again the next time.
    }
  }

  /** Whole or not at all, also when two runs write the same entry: each under a name of its own, then renamed. */
  private async write(name: string, ending: string, bytes: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const temporary = join(this.folder, `.${name}-${randomBytes(8).toString('hex')}.tmp`);
    try {
      const handle = await open(temporary, 'wx', 0o600);
      try {
        await handle.writeFile(bytes);
      } finally {
        await handle.close();
      }
      await rename(temporary, join(this.folder, `${name}.${ending}`));
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  private nameOfReading({ hash, name, options }: CacheKey): string {
    return this.nameOf(['document', hash, name, options]);
  }

  private nameOf(parts: readonly string[]): string {
    return createHash('sha256')
      .update(JSON.stringify([MARK, this.rules, ...parts]))
      .digest('hex');
  }
}

/** An entry has two parts, packed each for itself, so that the second can be left packed. */
interface Parts {
  readonly first: Buffer;
  readonly second: Buffer;
}

/** The sum counts the name in: an entry that lies under another's name is none. */
function headOf(name: string, body: Buffer): Buffer {
  const sum = createHash('sha256').update(name).update(body).digest('hex');
  return Buffer.from(`${MARK}\n${sum}\n`, 'latin1');
}

function lengthOf(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return length;
}

/** The parts of an entry, or null when it is not whole. What it holds is ours as long as its sum is right. */
function partsIn(bytes: Buffer, name: string): Parts | null {
  const start = MARK.length + 1 + 64 + 1;
  const body = bytes.subarray(start);
  if (body.length < 4 || !bytes.subarray(0, start).equals(headOf(name, body))) return null;
  const end = 4 + body.readUInt32LE();
  return { first: body.subarray(4, end), second: body.subarray(end) };
}

async function unpacked(bytes: Buffer): Promise<string> {
  return (await unpack(bytes, { maxOutputLength: LARGEST_UNPACKED })).toString();
}

/** The same with its blocks packed until somebody asks for them: those of a thousand documents fill 150 MB. */
export function withPackedBlocks(content: KeptContent): KeptContent {
  const { blocks, ...head } = content;
  return withBlocks(head, deflateRawSync(JSON.stringify(blocks), { level: 1 }));
}

/** The blocks of most documents are not looked at again: what was worked out of them is kept too. */
function withBlocks(head: Omit<KeptContent, 'blocks'>, packed: Buffer): KeptContent {
  let blocks: SourceDocument['blocks'] | null = null;
  const content = { ...head, blocks: NONE };
  Object.defineProperty(content, 'blocks', {
    enumerable: true,
    get: () => {
      blocks ??= blocksIn(packed);
      return blocks;
    },
  });
  return content;
}

const NONE: readonly Block[] = [];

function blocksIn(packed: Buffer): readonly Block[] {
  const blocks: unknown = JSON.parse(
    inflateRawSync(packed, { maxOutputLength: LARGEST_UNPACKED }).toString(),
  );
  if (!isStoredBlocks(blocks)) throw new Error('an entry of the cache has no blocks behind its sum');
  return blocks;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}
