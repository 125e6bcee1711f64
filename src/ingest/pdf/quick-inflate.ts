import { inflateRawSync } from 'node:zlib';
import type { Method } from './known-methods.ts';

/** What pdf.js keeps of a packed stream. It unpacks block by block, as somebody asks for the bytes. */
interface Packed {
  readonly str: unknown;
  buffer: Uint8Array;
  bufferLength: number;
  eof: boolean;
  readonly codeSize: number;
  readonly codeBuf: number;
}

/** What a stream is unpacked from, where it lies in memory as it stands in the file. */
interface Plain {
  readonly bytes: Uint8Array;
  pos: number;
  readonly end: number;
}

/** Bytes. What is unpacked to more than this is unpacked piece by piece, as much as is asked for. */
const LARGEST = 4 * 1024 * 1024;
/** How many times larger a page mostly becomes: it is unpacked in one piece then. */
const USUAL = 6;
/** Bytes. For fewer it takes longer to begin than to unpack. */
const SMALLEST = 200;

/**
 * A stream that has not been begun is unpacked whole by Node, which is many times faster. Whatever Node objects to, a damaged
 * stream or one that breaks off, is left to the original from its beginning: it takes what can be had and says what it misses.
 */
export function quickInflate(original: Method<Packed, void>): Method<Packed, void> {
  return function (this: Packed): void {
    const isFresh = this.bufferLength === 0 && this.codeSize === 0 && this.codeBuf === 0;
    const unpacked = isFresh ? unpackedFrom(this.str) : null;
    if (unpacked === null) original.call(this);
    else {
      this.buffer = unpacked;
      this.bufferLength = unpacked.length;
      this.eof = true;
    }
  };
}

function unpackedFrom(source: unknown): Uint8Array | null {
  if (!isPlainStream(source)) return null;
  const { bytes, pos, end } = source;
  if (end - pos < SMALLEST) return null;
  try {
    const chunkSize = Math.min(LARGEST, (end - pos) * USUAL);
    const unpacked = inflateRawSync(bytes.subarray(pos, end), { maxOutputLength: LARGEST, chunkSize });
    source.pos = end;
    // A copy of its own: Node's kind of list shares what it is asked to cut out.
    return new Uint8Array(unpacked);
  } catch {
    return null;
  }
}

/** Not one that is deciphered or still being loaded. */
function isPlainStream(value: unknown): value is Plain {
  return (
    typeof value === 'object' &&
    value !== null &&
    'bytes' in value &&
    value.bytes instanceof Uint8Array &&
    'pos' in value &&
    typeof value.pos === 'number' &&
    'end' in value &&
    typeof value.end === 'number' &&
    !('manager' in value) &&
    value.end <= value.bytes.length
  );
}
