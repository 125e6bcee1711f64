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
    const encoding = oneByteEncoding(bytes);
    const problem: Problem = { code: 'encoding-guessed', page: null, args: { encoding } };
    const isDeclared = encoding === 'windows-1252' && DECLARED.test(asLatin(bytes.subarray(0, 2000)));
    return { text: plain(decodeOneByte(bytes, encoding)), problems: isDeclared ? [] : [problem] };
  }
}

/** What a web page says of its own encoding. */
const DECLARED = /charset\s*=\s*["']?(?:windows-1252|iso-8859-1|latin1)/iu;

type OneByte = 'windows-1252' | 'cp850' | 'macintosh';

/** Where the Danish letters are: æ ø å Æ Ø Å. */
const DANISH: Readonly<Record<OneByte, readonly number[]>> = {
  'windows-1252': [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5],
  cp850: [0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f],
  macintosh: [0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81],
};
/** So many Danish letters, and so many for each one of Windows', tell one of the others. */
const TELLING = 3;

/** The encoding in which most Danish letters stand beside other letters. Windows' in doubt. */
function oneByteEncoding(bytes: Uint8Array): OneByte {
  const isLetter = (byte: number | undefined) =>
    byte !== undefined && /[a-z]/iu.test(String.fromCharCode(byte));
  const counts = new Map<number, number>();
  for (let at = 0; at < Math.min(bytes.length, 200_000); at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 && (isLetter(bytes[at - 1]) || isLetter(bytes[at + 1])))
      counts.set(byte, (counts.get(byte) ?? 0) + 1);
  }
  const count = (encoding: OneByte) =>
    DANISH[encoding].reduce((sum, byte) => sum + (counts.get(byte) ?? 0), 0);
  const [windows, dos, mac] = [count('windows-1252'), count('cp850'), count('macintosh')];
  const best = dos >= mac ? 'cp850' : 'macintosh';
  return count(best) >= Math.max(1, windows) * TELLING ? best : 'windows-1252';
}

/** What DOS (western Europe) and the old Macintosh have from 0x80 on; drawn lines of DOS are spaces. */
const UPPER: Readonly<Record<'cp850' | 'macintosh', string>> = {
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»     ÁÂÀ©    ¢¥       ãÃ       ¤ðÐÊËÈıÍÎÏ    ¦Ì ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³² \u00a0',
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
};

function decodeOneByte(bytes: Uint8Array, encoding: OneByte): string {
  if (encoding === 'windows-1252') return decodeWindows(bytes);
  const upper = UPPER[encoding];
  return asLatin(bytes).replace(/[\u0080-\u00ff]/gu, (sign) => upper.charAt(sign.charCodeAt(0) - 0x80));
}

/** Each byte as the letter of the same number. */
function asLatin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
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
