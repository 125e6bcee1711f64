import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { ReadingError } from '../reading-error.ts';
import type { Box, Element, Glyphs, RawPage, RawPdf } from './page.ts';
import { shapesOf } from './shapes-on-page.ts';
import { elementsOf } from './tags.ts';

/** More pages than any policy has; the rest is left out rather than read for minutes. */
const MAX_PAGES = 400;

/**
 * Takes the positions, fonts, tags and shapes out of a PDF. The only file that knows the PDF library.
 * @throws ReadingError `encrypted` when a password is asked for, `damaged` when the file cannot be parsed.
 */
export async function loadPdf(bytes: Uint8Array): Promise<RawPdf> {
  const { PDFParse } = await importSilently();
  // The library keeps the bytes and may empty them: it gets its own.
  const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    return await quietly(async () => {
      const document = await openDocument(parser);
      return readPages(document);
    });
  } finally {
    await quietly(() => parser.destroy()).catch(() => undefined);
  }
}

/** `load` is private in the package's types only; it gives pdf.js' own document, which knows where the text stands. */
interface Loader {
  load(): Promise<PDFDocumentProxy>;
}

function isLoader(parser: object): parser is Loader {
  return 'load' in parser && typeof parser.load === 'function';
}

async function openDocument(parser: object): Promise<PDFDocumentProxy> {
  if (!isLoader(parser)) throw new Error('the PDF library has no load()');
  try {
    return await parser.load();
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new ReadingError(/password/i.test(name) ? 'encrypted' : 'damaged');
  }
}

async function readPages(document: PDFDocumentProxy): Promise<RawPdf> {
  const pages: RawPage[] = [];
  const brokenPages: number[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES); number += 1) {
    try {
      const page = await document.getPage(number);
      pages.push(await readPage(page, number));
      page.cleanup();
    } catch {
      brokenPages.push(number);
    }
  }
  if (pages.length === 0) throw new ReadingError('damaged');
  return { title: await titleOf(document), pages, brokenPages };
}

async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
  const metadata = await document.getMetadata().catch(() => null);
  const info: object = metadata?.info ?? {};
  return 'Title' in info && typeof info.Title === 'string' ? info.Title : null;
}

async function readPage(page: PDFPageProxy, number: number): Promise<RawPage> {
  const viewport = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const { shapes, hasImage } = shapesOf(operators, viewport.transform);
  const content = await page.getTextContent({ includeMarkedContent: true });
  const tree = await page.getStructTree().catch(() => null);
  const elements = elementsOf(tree);
  const fonts = new Map<string, string>();
  const glyphs: Glyphs[] = [];
  const open: { element: Element | null; isArtifact: boolean }[] = [];
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(openMark(item, elements, open.at(-1)));
      continue;
    }
    if (item.str === '') continue;
    const mark = open.at(-1);
    const transform = item.transform.map(Number);
    const place = toPage(transform, viewport.transform);
    // Text that runs up the margin is decoration.
    const isTurned = Math.abs(place.slant) > 0.5;
    glyphs.push({
      text: item.str,
      x: place.x,
      y: place.y,
      width: item.width,
      size: place.size || item.height,
      font: fontName(page, item.fontName, fonts),
      element: mark?.element ?? null,
      isArtifact: isTurned || mark?.isArtifact === true,
    });
  }
  return {
    number,
    width: viewport.width,
    height: viewport.height,
    glyphs,
    shapes: shapes.filter(isSound),
    hasImage,
  };
}

function openMark(
  item: { readonly id?: string; readonly tag?: string },
  elements: ReadonlyMap<string, Element>,
  outer: { element: Element | null; isArtifact: boolean } | undefined,
) {
  const element = (item.id === undefined ? undefined : elements.get(item.id)) ?? outer?.element ?? null;
  return { element, isArtifact: item.tag === 'Artifact' || outer?.isArtifact === true };
}

/** The place of a run on the page as it is shown: origin in the upper left corner, rotation of the page undone. */
function toPage(text: readonly number[], page: readonly number[]) {
  const [a = 1, b = 0, , , e = 0, f = 0] = text;
  const [pa = 1, pb = 0, pc = 0, pd = -1, pe = 0, pf = 0] = page;
  const along = { x: a * pa + b * pc, y: a * pb + b * pd };
  return {
    x: e * pa + f * pc + pe,
    y: e * pb + f * pd + pf,
    size: Math.hypot(text[2] ?? 0, text[3] ?? 0),
    slant: along.y / (Math.hypot(along.x, along.y) || 1),
  };
}

function fontName(page: PDFPageProxy, id: string, known: Map<string, string>): string {
  const cached = known.get(id);
  if (cached !== undefined) return cached;
  let name = '';
  try {
    const font: unknown = page.commonObjs.get(id);
    if (typeof font === 'object' && font !== null && 'name' in font) name = String(font.name);
  } catch {
    // A font that was never resolved has no name; size and place still tell headings apart.
  }
  const plain = name.replace(/^[A-Z]{6}\+/, '').toLowerCase();
  known.set(id, plain);
  return plain;
}

function isSound(box: Box): boolean {
  return [box.left, box.top, box.right, box.bottom].every(Number.isFinite);
}

/** pdf.js looks for the canvas it draws on when it is loaded. Nothing is drawn here: empty stand-ins will do. */
async function importSilently(): Promise<typeof import('pdf-parse')> {
  class StandIn {}
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value: StandIn, configurable: true });
  }
  return quietly(() => import('pdf-parse'));
}

/** pdf.js warns on the console about fonts and canvases. None of it helps the reader, and stdout belongs to the report. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const target = console;
  const methods = ['log', 'warn', 'info', 'error', 'debug'] as const;
  const saved = methods.map((method) => target[method]);
  for (const method of methods) target[method] = () => undefined;
  try {
    return await work();
  } finally {
    methods.forEach((method, index) => {
      target[method] = saved[index] ?? target[method];
    });
  }
}
