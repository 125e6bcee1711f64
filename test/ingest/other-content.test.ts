import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/ingest/index.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'other-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const oldFile = (stream: string) =>
  Uint8Array.from([...OLD, ...Buffer.alloc(504), ...Buffer.from(stream, 'utf16le'), ...Buffer.alloc(512)]);

describe('a Word file that is something else', () => {
  test.each([
    ['an old Word file', oldFile('WordDocument'), 'wrong-ending', 'doc'],
    ['one with a password', oldFile('EncryptedPackage'), 'encrypted', undefined],
    [
      'a spreadsheet',
      zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.xml': strToU8('<x/>') }),
      'wrong-ending',
      'xlsx',
    ],
    ['an archive of pictures', zipSync({ 'a.jpg': strToU8('x') }), 'wrong-ending', 'zip'],
    [
      'a web page',
      strToU8('<!DOCTYPE html><html><body><p>Vi hjælper.</p></body></html>'),
      'wrong-ending',
      'html',
    ],
    ['text', strToU8('Politik for pårørende\n\nVi hjælper.\n'), 'wrong-ending', 'txt'],
    ['nothing that is known', Uint8Array.from([1, 2, 3, 0, 0, 7]), 'damaged', undefined],
  ])('%s', async (_, bytes, code, content) => {
    writeFileSync(join(cwd, 'politik.docx'), bytes);
    const { problems, status } = await readDocument('politik.docx', { cwd, exclude: [] });
    expect(status).toBe('failed');
    expect(problems.map((problem) => [problem.code, problem.args.content])).toEqual([[code, content]]);
  });
});

describe('a web page', () => {
  test('with its pictures in it is read without them', async () => {
    const picture = `<img src="data:image/png;base64,${'QUJD'.repeat(5_000_000)}">`;
    writeFileSync(join(cwd, 'side.html'), `<h1>Politik</h1>${picture}<p>Vi hjælper alle.</p>`);
    const { status, blocks } = await readDocument('side.html', { cwd, exclude: [] });
    expect([status, blocks.map(({ text }) => text)]).toEqual(['ok', ['Politik', 'Vi hjælper alle.']]);
  });

  test('with more markup than any policy has is turned away', async () => {
    writeFileSync(join(cwd, 'stor.html'), '<p>Vi hjælper alle.</p>\n'.repeat(800_000));
    const { problems } = await readDocument('stor.html', { cwd, exclude: [] });
    expect(problems.map(({ code }) => code)).toEqual(['too-large']);
  });
});
