import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/ingest/index.ts';
import { CONVERTED_CASES } from './office/cases-converted.ts';
import { FIFTH_CASES } from './office/cases-fifth.ts';
import { FOURTH_CASES } from './office/cases-fourth.ts';
import { SECOND_CASES } from './office/cases-second.ts';
import { seen } from './office/expected.ts';
import { type Case, utf16 } from './office/files.ts';

/** The same text in other clothes reads the same: what programs strew into files must change nothing. */

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'same-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

type Change = (bytes: Uint8Array) => Uint8Array;

const RUN =
  /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: xml:space="preserve")?>([^<]*)<\/w:t><\/w:r>/gsu;
const runs = (make: (marks: string, text: string) => string) => (xml: string) =>
  xml.replace(RUN, (_, marks: string | undefined, text: string) => make(marks ?? '', text));

/** Changes the text of a Word file and of its notes. */
function inWord(change: (xml: string) => string): Change {
  return (bytes) =>
    zipSync(
      Object.fromEntries(
        Object.entries(unzipSync(bytes)).map(([name, part]) => [
          name,
          /^word\/(?!styles|numbering|settings|comments|_rels).*\.xml$/u.test(name)
            ? strToU8(change(strFromU8(part)))
            : part,
        ]),
      ),
    );
}

const WORD: Readonly<Record<string, Change>> = {
  'runs split at every second letter': inWord(
    runs((marks, text) =>
      (text.match(/(?:&[^;]+;|[^&]){1,2}/gu) ?? [''])
        .map((piece) => `<w:r>${marks}<w:t xml:space="preserve">${piece}</w:t></w:r>`)
        .join(''),
    ),
  ),
  'marks of spelling, places and printing': inWord(
    runs(
      (marks, text) =>
        `<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="7" w:name="_a"/><w:smartTag w:uri="x" w:element="y"><w:r w:rsidRPr="00112233">${marks}<w:lastRenderedPageBreak/><w:t xml:space="preserve">${text}</w:t></w:r></w:smartTag><w:bookmarkEnd w:id="7"/><w:proofErr w:type="spellEnd"/>`,
    ),
  ),
  'a control round everything, white space between elements': inWord((xml) =>
    xml
      .replace('<w:body>', '<w:body><w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>')
      .replace(/(<w:sectPr\/>)?<\/w:body>/u, '</w:sdtContent></w:sdt>$1</w:body>')
      .replace(/(<\/w:(?:p|pPr|tbl|tr|tc|tcPr)>)/gu, '$1\n    '),
  ),
};

/** Changes what stands outside of scripts, styles and text that is kept as it is typed. */
function inPage(change: (markup: string) => string): Change {
  const KEPT = /(<(pre|script|style|textarea)\b[\s\S]*?<\/\2>)/iu;
  return (bytes) => {
    const parts = strFromU8(bytes).split(KEPT);
    return strToU8(
      parts.map((part, at) => (at % 3 === 0 ? change(part) : at % 3 === 1 ? part : '')).join(''),
    );
  };
}

const BLOCK = '(?:div|p|ul|ol|li|h[1-6]|table|thead|tbody|tr|td|th|section|article|main|blockquote|dl|dt|dd)';
const PAGE: Readonly<Record<string, Change>> = {
  'without white space': inPage((page) =>
    page.replace(/\s*\n\s*/gu, ' ').replace(new RegExp(`\\s*(</?${BLOCK}\\b[^>]*>)\\s*`, 'giu'), '$1'),
  ),
  'each element on a line of its own, remarks between': inPage((page) =>
    page.replace(new RegExp(`(</?${BLOCK}\\b[^>]*>)`, 'giu'), '\n   <!-- x -->$1\n    '),
  ),
  'headings by their role': inPage((page) =>
    page
      .replace(/<h([1-6])\b([^>]*)>/giu, '<div role="heading" aria-level="$1"$2>')
      .replace(/<\/h[1-6]>/giu, '</div>'),
  ),
  'a link to itself and a program in each heading': inPage((page) =>
    page.replace(/(<\/h[1-6]>)/giu, '<a class="anchor" href="#x">#</a>$1<script>var a = 1;</script>'),
  ),
};

const inText =
  (change: (text: string) => string): Change =>
  (bytes) =>
    strToU8(change(strFromU8(bytes)));

const MARKDOWN: Readonly<Record<string, Change>> = {
  'other marks and line ends': inText((text) =>
    text
      .replace(/^(\s*)- (?!-)/gmu, '$1* ')
      .replace(/\*\*([^*\n]+)\*\*/gu, '__$1__')
      .replace(/\n/gu, '\r\n'),
  ),
};

const TEXT: Readonly<Record<string, Change>> = {
  'UTF-16': (bytes) => utf16(strFromU8(bytes).replace(/^\ufeff/u, '')),
  'spaces at the ends of lines': inText((text) => text.replace(/\r?\n/gu, '   \r\n')),
  'lines set in': inText((text) => text.replace(/^(?=.*\S)/gmu, '    ')),
};

const CHANGES: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  '.docx': WORD,
  '.html': PAGE,
  '.md': MARKDOWN,
  '.txt': TEXT,
};

/** Bytes that are UTF-8: the changes are made on text. */
function isUtf8({ name, bytes }: Case): boolean {
  return name.endsWith('.docx') || !strFromU8(bytes).includes('\ufffd');
}

const ALL = [...SECOND_CASES, ...FOURTH_CASES, ...FIFTH_CASES, ...CONVERTED_CASES].filter(isUtf8);
const PAIRS = ALL.flatMap((each) =>
  Object.entries(CHANGES[extname(each.name)] ?? {}).map(([how, change]) => ({ ...each, how, change })),
);

describe('the same text in other clothes', () => {
  test.each(PAIRS)('$name: $how', async ({ name, bytes, change }) => {
    const read = async (content: Uint8Array) => {
      writeFileSync(join(cwd, name), content);
      const { blocks, title } = await readDocument(name, { cwd, exclude: [] });
      return seen(blocks, title);
    };
    expect(await read(change(bytes))).toEqual(await read(bytes));
  });
});
