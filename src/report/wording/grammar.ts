import type { Notice, Problem } from '../../model/index.ts';
import type { Noun, Wording } from './wording.ts';

/** Thousands apart by the language's mark; numbers below 1,000 as they are. */
export function grouped(value: number, mark: string): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/gu, mark);
}

/** "a, b og c" with the language's word for "and". */
export function joined(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

/** "1 side", "3 sider". */
export function counted(value: number, noun: Noun, mark: string): string {
  return `${grouped(value, mark)} ${value === 1 ? noun.one : noun.many}`;
}

/** 0..1 as a whole number of hundredths, never outside 0 to 100. */
export function hundredths(score: number): number {
  return Math.round(Math.min(1, Math.max(0, Number.isFinite(score) ? score : 0)) * 100);
}

/** An argument of a problem or a notice as text, or null when it is not given. */
export function argument(from: Problem | Notice, name: string): string | null {
  const value = Object.hasOwn(from.args, name) ? from.args[name] : undefined;
  return value === undefined || value === '' ? null : String(value);
}

/** Page or line, and the innermost heading, joined by a comma. */
export function placed(
  at: Parameters<Wording['place']>[0],
  words: {
    readonly page: string;
    readonly line: string;
    readonly point: string;
    readonly quote: (text: string) => string;
  },
): string {
  const spot =
    at.page !== null ? `${words.page} ${at.page}` : at.line !== null ? `${words.line} ${at.line}` : null;
  const heading = at.section.at(-1);
  const number = at.label?.replace(/^\(|[.)]+$/gu, '') ?? '';
  const point = number === '' ? null : `${words.point} ${number}`;
  return [spot, heading === undefined ? null : words.quote(heading), point]
    .filter((each) => each !== null)
    .join(', ');
}

/** An argument in bytes as whole megabytes, at least 1; null when it is not given. */
export function megabytes(from: Problem, name: string): string | null {
  const bytes = Number(argument(from, name) ?? Number.NaN);
  return Number.isFinite(bytes) ? `${Math.max(1, Math.round(bytes / 1e6))} MB` : null;
}

type SortOfFile =
  | 'text'
  | 'sheet'
  | 'slides'
  | 'image'
  | 'archive'
  | 'mail'
  | 'shortcut'
  | 'unfinished'
  | 'sound';

/** Endings of files that are not read, by what is to be done with them. */
const ENDINGS: Readonly<Record<SortOfFile, readonly string[]>> = {
  text: [
    'doc',
    'dot',
    'rtf',
    'fodt',
    'gdoc',
    'one',
    'pages',
    'wps',
    'wpd',
    'epub',
    'tex',
    'indd',
    'pub',
    'xps',
  ],
  sheet: ['xlsx', 'xls', 'xlsm', 'xlsb', 'ods', 'numbers', 'csv', 'tsv'],
  slides: ['pptx', 'ppt', 'pptm', 'ppsx', 'odp', 'key'],
  image: ['png', 'jpg', 'jpeg', 'gif', 'tif', 'tiff', 'bmp', 'webp', 'heic', 'svg', 'eps', 'ai', 'psd'],
  archive: ['zip', '7z', 'rar', 'gz', 'tgz', 'tar', 'bz2', 'xz'],
  mail: ['eml', 'msg', 'oft'],
  shortcut: ['lnk', 'url', 'webloc', 'desktop'],
  unfinished: ['crdownload', 'part', 'partial', 'download', 'tmp', 'bak'],
  sound: ['mp3', 'mp4', 'm4a', 'mov', 'avi', 'wav', 'wmv', 'mkv'],
};

/** What sort of file an ending (without the point, lower case) stands for; null for one that nothing is known of. */
export function sortOfFile(ending: string): SortOfFile | null {
  const sorts = Object.keys(ENDINGS) as SortOfFile[];
  return sorts.find((sort) => ENDINGS[sort].includes(ending)) ?? null;
}
