import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_READING, type ReadContent, readFound } from '../../src/ingest/read-document.ts';
import { column, tinyPdf } from './tiny-pdf.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'silent-loss-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(bytes: Uint8Array): Promise<ReadContent> {
  const absolute = path.join(folder, 'politik.pdf');
  writeFileSync(absolute, bytes);
  return (await readFound({ absolute, path: 'politik.pdf' }, DEFAULT_READING)).content;
}

const troubles = ({ problems }: ReadContent): string[] =>
  problems.map(({ code, page }) => `${code}${page === null ? '' : ` ${page}`}`);

const LINES = [
  'Vi vil møde alle pårørende med respekt og tage os tid til at lytte.',
  'Alle borgere skal kunne få hjælp, når de har brug for det i hverdagen.',
  'Medarbejderne samarbejder med de pårørende om en god og tryg hverdag.',
  'Kommunen giver råd og støtte til den, der passer en ægtefælle hjemme.',
];

/** A PDF by hand, without a table of what stands where when `hasTable` is false. */
function rawPdf(objects: readonly (string | Buffer)[], hasTable = true): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    places.push(parts.reduce((sum, { length }) => sum + length, 0));
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  }
  const start = parts.reduce((sum, { length }) => sum + length, 0);
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\nstartxref\n${hasTable ? start : 7}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table)]);
}

function onePage(
  content: Buffer,
  fonts = '/F1 5 0 R',
  more: readonly (string | Buffer)[] = [],
  filter = '',
): Buffer {
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << ${fonts} >> /XObject << /Im 6 0 R >> >> >>`,
    Buffer.concat([
      Buffer.from(`<< /Length ${content.length} ${filter} >>\nstream\n`),
      content,
      Buffer.from('\nendstream'),
    ]),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...more,
  ]);
}

const drawn = (lines: readonly string[], font = 'F1', y = 780): string =>
  lines.map((line, index) => `BT /${font} 12 Tf 60 ${y - index * 16} Td (${line}) Tj ET`).join('\n');

describe('what is lost on the way is told of', () => {
  test('a whole file is ok', async () => {
    expect(troubles(await read(tinyPdf([{ texts: column(60, 100, LINES) }])))).toEqual([]);
  });

  test('a stream that breaks off', async () => {
    const packed = deflateSync(Buffer.from(drawn([...LINES, ...LINES, ...LINES]), 'latin1'));
    const content = await read(
      onePage(packed.subarray(0, packed.length * 0.6), undefined, [], '/Filter /FlateDecode'),
    );
    expect(content.status).not.toBe('ok');
    expect(troubles(content)).toContain('incomplete-page 1');
  });

  test('a broken table of what stands where', async () => {
    const whole = Buffer.from(tinyPdf([{ texts: column(60, 100, LINES) }]));
    const broken = Buffer.from(whole.toString('latin1').replace(/startxref\n\d+/u, 'startxref\n7'), 'latin1');
    const content = await read(broken);
    expect({ status: content.status, troubles: troubles(content) }).toEqual({
      status: 'partial',
      troubles: ['repaired'],
    });
    expect(content.blocks.length).toBeGreaterThan(0);
  });

  test('a file that is cut off, wherever', { timeout: 60_000 }, async () => {
    const whole = readFileSync(new URL('../../policies/seniorpolitik.pdf', import.meta.url));
    for (let part = 1; part < 20; part += 1) {
      const content = await read(whole.subarray(0, Math.floor((whole.length * part) / 20)));
      expect(['failed', 'partial'], `${part}/20`).toContain(content.status);
      expect(content.problems).not.toEqual([]);
    }
  });

  test('ligatures that every word has lost', async () => {
    const lost = 'Det ocielle forslag om en eksibel nansiering er udarbejdet af kommunens udvalg';
    const lines = Array.from({ length: 50 }, (_, index) => `${lost} nummer ${index} for de nære familier.`);
    const content = await read(tinyPdf([{ texts: column(20, 60, lines) }, { texts: column(20, 60, lines) }]));
    expect(troubles(content)).toEqual(['lost-letters 1', 'lost-letters 2']);
    const kept = lines.map((line) => line.replace('ocielle', 'officielle'));
    expect(troubles(await read(tinyPdf([{ texts: column(20, 60, kept) }])))).toEqual([]);
  });

  test('a font without a map among fonts that have one: its signs are left out, the others are read', async () => {
    const secret = Array.from({ length: 12 }, () => '9LVLRQ RJ 0OVWWQLQJHU WLO SUUHQGH KYHUGDJ');
    const two = '/F1 5 0 R /F2 7 0 R';
    const font = '<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Skjult /Encoding /WinAnsiEncoding >>';
    const page = Buffer.from(`${drawn([...LINES, ...LINES])}\n${drawn(secret, 'F2', 500)}`, 'latin1');
    const content = await read(onePage(page, two, ['<< >>', font]));
    expect(troubles(content)).toEqual(['garbled-text 1']);
    const text = content.blocks.map((block) => block.text).join(' ');
    expect(text).toContain('lytte');
    expect(text).not.toContain('9LVLRQ');
  });

  test('text that was turned into outlines', async () => {
    const boxes = Array.from({ length: 60 }, (_, index) => ({
      x: 60 + index * 7,
      y: 100,
      width: 5,
      height: 9,
    }));
    const content = await read(tinyPdf([{ texts: column(60, 100, LINES) }, { boxes }]));
    expect(troubles(content)).toEqual(['outlined-page 2']);
  });

  test('white text upon a large picture, which is not unpacked, is read', async () => {
    const image = `<< /Type /XObject /Subtype /Image /Width 2000 /Height 2000 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream`;
    const page = `q 500 0 0 700 40 100 cm /Im Do Q 1 g ${drawn(LINES)}`;
    const content = await read(onePage(Buffer.from(page, 'latin1'), undefined, [image]));
    expect(content.blocks.map((block) => block.text).join(' ')).toContain('tage os tid');
    expect(content.status).toBe('ok');
    const alone = await read(onePage(Buffer.from('q 500 0 0 700 40 100 cm /Im Do Q'), undefined, [image]));
    expect(troubles(alone)).toContain('scanned-page 1');
  });
});
