/** Writes small PDFs by hand, so that a test can put each line where it wants it. Untagged, standard fonts, WinAnsi. */

export interface TinyText {
  readonly x: number;
  /** Distance of the baseline from the upper edge, in points. */
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** Red, green and blue from 0 to 1, as PDF writes them ("1 1 1" is white). */
  readonly color?: string;
  /** Degrees, against the clock. */
  readonly angle?: number;
  /** In a layer that is switched off. */
  readonly isOff?: boolean;
  /** What of it is drawn. */
  readonly clip?: { x: number; y: number; width: number; height: number };
}

export interface TinyPage {
  readonly texts?: readonly TinyText[];
  readonly boxes?: readonly { x: number; y: number; width: number; height: number }[];
  readonly image?: boolean;
  /** The page's program as it is to stand in the file, packed, after what else the page has. */
  readonly program?: string;
  /** What stands in the file in its place, byte for byte, and how it is packed ("/FlateDecode"). */
  readonly packed?: { readonly bytes: Uint8Array; readonly filter: string };
}

const HEIGHT = 842;

/** A PDF of the given pages, A4 upright; `trailer` and `catalog` add entries there ("/Encrypt …", "/PageLabels …"). */
export function tinyPdf(pages: readonly TinyPage[], trailer = '', catalog = ''): Uint8Array {
  const objects: string[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} /OCProperties << /OCGs [5 0 R] /D << /OFF [5 0 R] >> >> >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${7 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    '<< /Type /OCG /Name (lag) >>',
    stream(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      'x',
    ),
  ];
  for (const [index, page] of pages.entries()) {
    const resources =
      '<< /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /Im 6 0 R >> /Properties << /Lag 5 0 R >> >>';
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources ${resources} /Contents ${8 + index * 2} 0 R >>`,
      programOf(page),
    );
  }
  return assemble(objects, trailer);
}

function contentOf(page: TinyPage): string {
  const boxes = (page.boxes ?? []).map(
    (box) => `0.9 g ${box.x} ${HEIGHT - box.y - box.height} ${box.width} ${box.height} re f 0 g`,
  );
  const texts = (page.texts ?? []).map(
    ({ x, y, text, size = 10, bold = false, color, angle = 0, isOff, clip }) => {
      const escaped = text.replace(/[\\()]/g, '\\$&');
      const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
      const turned = [cos, sin, -sin, cos].map((number) => number.toFixed(4)).join(' ');
      const drawn = `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${turned} ${x} ${HEIGHT - y} Tm (${escaped}) Tj ET`;
      const coloured = color === undefined ? drawn : `${color} rg ${drawn} 0 g`;
      const clipped =
        clip === undefined
          ? coloured
          : `q ${clip.x} ${HEIGHT - clip.y - clip.height} ${clip.width} ${clip.height} re W n ${coloured} Q`;
      return isOff === true ? `/OC /Lag BDC ${clipped} EMC` : clipped;
    },
  );
  const image = page.image === true ? ['q 500 0 0 700 40 60 cm /Im Do Q'] : [];
  return [...boxes, ...texts, ...image].join('\n');
}

function programOf(page: TinyPage): string {
  const { program, packed } = page;
  if (packed !== undefined)
    return stream(`/Filter ${packed.filter}`, Buffer.from(packed.bytes).toString('latin1'));
  if (program === undefined) return stream('', contentOf(page));
  return stream('/Filter /ASCIIHexDecode', hexOf(`${contentOf(page)}\n${program}`));
}

function hexOf(text: string): string {
  return `${Buffer.from(text, 'latin1').toString('hex')}>`;
}

function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.indexOf('xref\n')}\n%%EOF\n`;
  return encode(file);
}

/** WinAnsi: Latin-1, and the few signs above it that the tests use. */
function encode(text: string): Uint8Array {
  const signs: Readonly<Record<string, number>> = { '•': 0x95, '–': 0x96, '”': 0x94, '…': 0x85 };
  return Uint8Array.from([...text].map((sign) => signs[sign] ?? sign.charCodeAt(0)));
}

/** Lines of one column, one under the other. */
export function column(x: number, y: number, lines: readonly string[], leading = 14): TinyText[] {
  return lines.map((text, index) => ({ x, y: y + index * leading, text }));
}
