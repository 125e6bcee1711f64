import { deflateSync } from 'node:zlib';

/** What stands on a page: lines from top to bottom, headings in bold. */
export type PlainPage = readonly { readonly text: string; readonly isHeading: boolean }[];

const WIDTH = 595;
const HEIGHT = 842;
const MARGIN = 70;
const PITCH = 20;

/** Lines that fit on a page. */
export const LINES_A_PAGE = Math.floor((HEIGHT - 2 * MARGIN) / PITCH);

/** A PDF as a simple program writes it: a standard font, one string for each line. Thousands take seconds, not hours. */
export function plainPdf(title: string, pages: readonly PlainPage[]): Uint8Array {
  const font = (name: string): Buffer =>
    Buffer.from(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`),
    font('Helvetica'),
    font('Helvetica-Bold'),
    Buffer.from(`<< /Title (${escaped(title)}) >>`, 'latin1'),
    ...pages.flatMap((page, index) => [
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${7 + index * 2} 0 R >>`,
      ),
      contentOf(page),
    ]),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    places.push(length);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  add(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function contentOf(page: PlainPage): Buffer {
  const lines = page.map(({ text, isHeading }, index) => {
    const y = HEIGHT - MARGIN - index * PITCH;
    return `BT /${isHeading ? 'F2 15' : 'F1 11'} Tf ${MARGIN} ${y} Td (${escaped(text)}) Tj ET`;
  });
  const packed = deflateSync(Buffer.from(lines.join('\n'), 'latin1'));
  return Buffer.concat([
    Buffer.from(`<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

/** Signs beyond Latin 1 are left out: they stand for nothing in the font's table. */
function escaped(text: string): string {
  return text
    .replace(/[–—]/gu, '-')
    .replace(/[»«”“„]/gu, '"')
    .replace(/[^\n -~\u00a0-\u00ff]/gu, '')
    .replace(/[\\()]/gu, '\\$&');
}
