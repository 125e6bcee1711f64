import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Chance } from './random.ts';

/** No mutated file grows beyond this: that large files are refused is tested elsewhere. */
const LARGEST = 1024 * 1024;

/** What readers of any format stumble over. */
const HOSTILE: readonly string[] = [
  '\u0000',
  '\u001b[2J',
  '\u202e',
  '\ufeff',
  '\ufffd\uffff',
  'å',
  '\r',
  '\f',
  '\u2028',
  '\u00ad\n',
  '<script>alert(1)</script>',
  '](javascript:alert(1))',
  '::error::\n',
  ']]>',
  '--',
  '=1+1',
  '"'.repeat(50),
  '('.repeat(300),
  '> '.repeat(150),
  '- '.repeat(150),
  '[^1]: [^1]',
  '&#x0;',
  '&amp;'.repeat(50),
  'x'.repeat(5000),
  '1.'.repeat(500),
  'senest 99999999999999999999 dage ',
  'fra 0 til 0 procent ',
  '§ '.repeat(200),
];

/** What means something in one format only. */
const BY_KIND: Readonly<Record<string, readonly string[]>> = {
  html: [
    '<div>'.repeat(300),
    '<table><tr><td>',
    '<!--',
    '<svg><style>',
    '</body></html>',
    '<li><blockquote>',
    '<br>'.repeat(500),
  ],
  md: ['\n---\n', '\n```\n', '\n# ', '\n| a | b |\n|---|---|\n', '\n<div>\n', '**__', '\n    ', '\n1. '],
  yaml: [
    '\t',
    '&a [*a]',
    '*a',
    '__proto__:',
    '? ',
    '|\n',
    '{',
    ']',
    '!!js/function x',
    '%',
    '<<: ',
    '\n---\n',
    ': : ',
    'overlap: .nan',
  ],
  json: ['__proto__', '"constructor":', '1e999', '-0', '[', '}', '\\ud800', 'null,', '"findings":[],'],
  pdf: [
    'endobj',
    'stream',
    'endstream',
    '/Length 99999999',
    '/Kids [3 0 R]',
    'xref',
    '0000000000 65535 f',
    '<<',
    '>>',
    '/Encrypt 9 0 R',
    '%%EOF',
  ],
  xml: [
    '<w:p>',
    '</w:p>',
    '<w:tbl>',
    '<text:list>',
    '</text:h>',
    '<!DOCTYPE d [<!ENTITY a "b">]>',
    '&a;',
    '<text:note>',
    'w:val="-1"',
    ' xml:space="preserve"',
  ],
};

type Step = (bytes: Buffer, chance: Chance, kind: string) => Buffer;

const STEPS: readonly Step[] = [
  // Cut off at any place.
  (bytes, chance) => bytes.subarray(0, chance.below(bytes.length + 1)),
  // A stretch gone, twice, elsewhere, or many times.
  (bytes, chance) => {
    const [from, to] = stretch(bytes, chance);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, chance) => {
    const [from, to] = stretch(bytes, chance);
    const times = chance.pick([1, 1, 2, 50, 1000]);
    const copies = Array.from({ length: times }, () => bytes.subarray(from, to));
    return Buffer.concat([bytes.subarray(0, to), ...copies, bytes.subarray(to)]);
  },
  (bytes, chance) => {
    const [from, to] = stretch(bytes, chance);
    const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    const at = chance.below(rest.length + 1);
    return Buffer.concat([rest.subarray(0, at), bytes.subarray(from, to), rest.subarray(at)]);
  },
  // Single bytes.
  (bytes, chance) => {
    const changed = Buffer.from(bytes);
    for (let count = chance.pick([1, 4, 32]); count > 0 && changed.length > 0; count -= 1)
      changed[chance.below(changed.length)] = chance.below(256);
    return changed;
  },
  // Words that mean trouble, once or all over.
  (bytes, chance, kind) => {
    let changed = bytes;
    for (let count = chance.pick([1, 1, 3, 20]); count > 0; count -= 1) {
      const word = strToU8(chance.pick([...HOSTILE, ...(BY_KIND[kind] ?? [])]));
      const at = chance.below(changed.length + 1);
      changed = Buffer.concat([changed.subarray(0, at), word, changed.subarray(at)]);
    }
    return changed;
  },
  // Numbers that are too large, too small or none.
  (bytes, chance) => {
    const number = chance.pick(['0', '-1', '99999999999', '1e308', '2147483648', '']);
    const text = bytes.toString('latin1');
    const places = [...text.matchAll(/\d{1,9}/gu)];
    if (places.length === 0) return bytes;
    const place = chance.pick(places);
    const end = place.index + place[0].length;
    return Buffer.from(text.slice(0, place.index) + number + text.slice(end), 'latin1');
  },
];

/** A stretch of the bytes, short ones as often as long ones. */
function stretch(bytes: Buffer, chance: Chance): [number, number] {
  const from = chance.below(bytes.length + 1);
  const length = chance.below(chance.pick([8, 200, 5000]));
  return [from, Math.min(bytes.length, from + length)];
}

/**
 * A file somewhat different from the one given: one to four changes, by chance.
 * @param kind the file's ending; packed formats are changed as a package or inside, in one of their texts
 */
export function mutate(original: Buffer, kind: string, chance: Chance): Buffer {
  if ((kind === 'docx' || kind === 'odt') && chance.below(3) > 0) return mutateInside(original, chance);
  let bytes = original;
  for (let count = 1 + chance.below(4); count > 0; count -= 1) {
    const changed = chance.pick(STEPS)(bytes, chance, kind);
    if (changed.length <= LARGEST) bytes = changed;
  }
  return bytes;
}

function mutateInside(original: Buffer, chance: Chance): Buffer {
  const parts = unzipSync(original);
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
  // The text itself most of the time: the rest is read by few.
  const main = names.find((name) => name === 'word/document.xml' || name === 'content.xml');
  const name = main !== undefined && chance.below(4) > 0 ? main : chance.pick(names);
  parts[name] = new Uint8Array(mutate(Buffer.from(parts[name] ?? []), 'xml', chance));
  return Buffer.from(zipSync(parts, { mtime: '2026-01-01' }));
}
