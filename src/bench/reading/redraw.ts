import type { Glyphs, RawPage } from '../../ingest/pdf/page.ts';
import type { Redraw } from './layout.ts';

/**
 * Writes the text of pages into a new PDF with the standard fonts, in another order of drawing. Only for layouts in a
 * type whose widths are Helvetica's, and for the letters of Danish. Shapes come first, as fields.
 */
export function redrawn(pages: readonly RawPage[], how: Redraw): Uint8Array {
  const objects: string[] = [
    `<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [5 0 R] /D << /OFF [5 0 R] /Order [5 0 R] >> >> >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    '<< /Type /OCG /Name (Skjult lag) >>',
  ];
  for (const [index, page] of pages.entries()) {
    const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> /Properties << /Lag 5 0 R >> >>';
    const content = contentOf(page, how);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources ${resources} /Contents ${7 + index * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  return assemble(objects);
}

function contentOf(page: RawPage, how: Redraw): string {
  const fields = page.shapes
    .filter((shape) => shape.right - shape.left < page.width * 0.97)
    .map(
      ({ left, top, right, bottom }) =>
        `0.9 g ${left} ${page.height - bottom} ${right - left} ${bottom - top} re f`,
    );
  const segments = ordered(segmentsOf(page.glyphs), how);
  const isWordwise = how === 'words' || how === 'row words';
  const drawn = segments.flatMap((segment) => {
    const runs = segment.filter((run) => !isWordwise || run.text.trim() !== '');
    return runs.flatMap((run) => (how === 'letters' ? lettersOf(run) : [run]));
  });
  const texts = drawn.map((run) => draw(run, page.height));
  return [...fields, '0 g', ...(how === 'hidden' ? withHidden(texts, page) : texts)].join('\n');
}

/** Runs that stand side by side on a baseline, in the order of the file. */
function segmentsOf(glyphs: readonly Glyphs[]): Glyphs[][] {
  const segments: Glyphs[][] = [];
  for (const run of glyphs) {
    const last = segments.at(-1)?.at(-1);
    const gap = last === undefined ? Number.NaN : run.x - last.x - last.width;
    const isSame = last !== undefined && Math.abs(run.y - last.y) < 1 && gap > -3 && gap < run.size * 2;
    if (isSame) segments.at(-1)?.push(run);
    else segments.push([run]);
  }
  return segments;
}

function ordered(segments: readonly Glyphs[][], how: Redraw): Glyphs[][] {
  const start = (segment: readonly Glyphs[]) => segment[0] ?? { x: 0, y: 0 };
  if (how === 'reversed') return segments.toReversed();
  if (how !== 'rows' && how !== 'row words' && how !== 'letters') return [...segments];
  return segments.toSorted(
    (a, b) => Math.round(start(a).y) - Math.round(start(b).y) || start(a).x - start(b).x,
  );
}

/** The letters of a run, each at its place by Helvetica's widths, stretched to the width of the run. */
function lettersOf(run: Glyphs): Glyphs[] {
  const widths = [...run.text].map((letter) => WIDTHS.get(letter) ?? 556);
  const scale =
    run.width /
    Math.max(
      widths.reduce((sum, width) => sum + width, 0),
      1,
    );
  let x = run.x;
  return [...run.text].map((text, index) => {
    const width = (widths[index] ?? 0) * scale;
    const letter = { ...run, text, x, width };
    x += width;
    return letter;
  });
}

function draw({ text, x, y, size, font }: Glyphs, height: number): string {
  const escaped = text.normalize('NFC').replace(/[\\()]/gu, '\\$&');
  const name = /bold/u.test(font) ? 'F2' : 'F1';
  return `BT /${name} ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${(height - y).toFixed(2)} Tm (${escaped}) Tj ET`;
}

/** White text, text without ink, text in a layer that is off, beside the page and outside the clip, among the rest. */
function withHidden(texts: readonly string[], page: RawPage): string[] {
  const at = (x: number, y: number, text: string, setting = '') =>
    `BT /F1 10 Tf ${setting} 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`;
  const middle = Math.floor(texts.length / 2);
  const { width, height } = page;
  return [
    ...texts.slice(0, middle),
    `1 g ${at(80, height - 200, 'Hvidskrift som ingen kan se')} 0 g`,
    at(80, height - 260, 'Usynligskrift uden blæk', '3 Tr'),
    '0 Tr',
    `/OC /Lag BDC ${at(80, height - 320, 'Slukketlag som er slået fra')} EMC`,
    at(width + 40, height - 300, 'Udenforskrift på siden af arket'),
    `q 10 10 20 20 re W n ${at(80, height - 380, 'Klippetskrift uden for sin ramme')} Q`,
    ...texts.slice(middle),
  ];
}

/** Words that stand in none of the texts and are not to be read. */
export const HIDDEN_WORDS =
  'hvidskrift usynligskrift slukketlag udenforskrift klippetskrift ingen kan se uden blæk arket ramme';

function assemble(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.5\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.indexOf('xref\n')}\n%%EOF\n`;
  const signs: Readonly<Record<string, number>> = {
    '•': 0x95,
    '–': 0x96,
    '—': 0x97,
    '”': 0x94,
    '“': 0x93,
    '’': 0x92,
    '…': 0x85,
    '\u2010': 0x2d,
  };
  return Uint8Array.from([...file].map((sign) => signs[sign] ?? sign.charCodeAt(0)));
}

/** Widths of Helvetica in thousandths of its size, as Adobe publishes them; every other letter is taken for 556. */
const WIDTHS = new Map<string, number>(
  [
    [" .,:;!/\\[]It'", 278],
    ['ijl', 222],
    ['f', 278],
    ['-()r"', 333],
    ['ckJsvxyz', 500],
    ['FTZø', 611],
    ['ABEKPSVXYÅ', 667],
    ['CDHNRUw', 722],
    ['GOQØ', 778],
    ['Mm', 833],
    ['æ', 889],
    ['W', 944],
    ['Æ—…', 1000],
  ].flatMap(([letters, width]) =>
    [...String(letters)].map((letter): [string, number] => [letter, Number(width)]),
  ),
);
