import type { Problem } from '../model/index.ts';

/** Text out of bytes, and a problem when the encoding had to be guessed. */
export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Decodes a text file: UTF-8 and UTF-16 by their marks or their pattern, otherwise Windows-1252, which Danish files from
 * before UTF-8 are written in (with problem `encoding-guessed`). The result is NFC and has no byte order mark.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: plain(new TextDecoder(wide).decode(bytes)), problems: [] };
  try {
    return { text: plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), problems: [] };
  } catch {
    const problem: Problem = { code: 'encoding-guessed', page: null, args: { encoding: 'windows-1252' } };
    return { text: plain(decodeWindows(bytes)), problems: [problem] };
  }
}

/** UTF-16 by its mark, or by zero bytes in every other place, as Latin letters have them. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  const half = sample.length / 2;
  if (half < 4) return null;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : null;
}

/** What Windows-1252 has at 0x80 to 0x9F; the rest of it is Latin-1. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand, because Node 20 takes Windows-1252 for Latin-1 and loses dashes and quotation marks. */
function decodeWindows(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

function plain(text: string): string {
  return text.replace(/^\ufeff/, '').normalize('NFC');
}
