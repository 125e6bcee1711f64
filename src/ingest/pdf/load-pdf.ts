import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { ReadingError } from '../reading-error.ts';
import { multiply, numbersOf, toMatrix } from './matrix.ts';
import type { Box, RawPage, RawPdf } from './page.ts';
import { shapesOf } from './shapes-on-page.ts';
import { shareOperatorLists } from './share-lists.ts';
import { elementsOf } from './tags.ts';
import { charactersOf, type Font, mainTurn, type TextSource, textOnPage } from './text-on-page.ts';

/**
 * Takes the positions, fonts, tags and shapes out of a PDF. The only file that knows the PDF library.
 * @param maxPages how many pages are read, from the first
 * @throws ReadingError `encrypted` when a password is asked for, `damaged` when the file cannot be parsed.
 */
export async function loadPdf(bytes: Uint8Array, maxPages: number): Promise<RawPdf> {
  const { PDFParse } = await importSilently();
  // The library keeps the bytes and may empty them: it gets its own.
  const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    return await quietly(async () => {
      const document = await openDocument(parser);
      restoreNatives();
      shareOperatorLists();
      return readPages(document, maxPages);
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

async function readPages(document: PDFDocumentProxy, maxPages: number): Promise<RawPdf> {
  const pages: RawPage[] = [];
  const brokenPages: number[] = [];
  const layers = await document.getOptionalContentConfig().catch(() => null);
  const isShown = (layer: unknown): boolean => layers?.isVisible(layer) !== false;
  const readTo = Math.min(document.numPages, maxPages);
  for (let number = 1; number <= readTo; number += 1) {
    try {
      const page = await document.getPage(number);
      pages.push(await readPage(page, number, isShown));
      page.cleanup();
    } catch {
      brokenPages.push(number);
    }
  }
  if (pages.length === 0) throw new ReadingError('damaged');
  return { title: await titleOf(document), pages, pageCount: document.numPages, readTo, brokenPages };
}

async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
  const metadata = await document.getMetadata().catch(() => null);
  const info: object = metadata?.info ?? {};
  return 'Title' in info && typeof info.Title === 'string' ? info.Title : null;
}

async function readPage(
  page: PDFPageProxy,
  number: number,
  isShown: (layer: unknown) => boolean,
): Promise<RawPage> {
  const viewport = page.getViewport({ scale: 1 });
  // 0: without the marks and notes that readers of the file have put upon it.
  const operators = await page.getOperatorList({ annotationMode: 0 });
  const elements = elementsOf(await page.getStructTree().catch(() => null));
  const fonts = new Map<string, Font>();
  const upright = {
    operators,
    matrix: toMatrix(viewport.transform) ?? [1, 0, 0, 1, 0, 0],
    width: viewport.width,
    height: viewport.height,
    font: (id: string) => fontOf(page, id, fonts),
    element: (content: number) => elements.get(content) ?? null,
    isShown,
  } as const;
  const drawn = charactersOf(upright);
  const turn = mainTurn(drawn);
  const source = turned(upright, turn);
  const glyphs = textOnPage(turn === 0 ? drawn : charactersOf(source));
  const { shapes, hasImage } = shapesOf(operators, source.matrix);
  const { width, height } = source;
  return { number, width, height, glyphs, shapes: shapes.filter(isSound), hasImage };
}

/** A page that is written up or down, as wide tables are, turned so that its lines run from left to right. */
function turned(source: TextSource, turn: number): TextSource {
  const { width, height } = source;
  if (turn === 1)
    return {
      ...source,
      matrix: multiply([0, -1, 1, 0, 0, width], source.matrix),
      width: height,
      height: width,
    };
  if (turn === 2) return { ...source, matrix: multiply([-1, 0, 0, -1, width, height], source.matrix) };
  if (turn === 3)
    return {
      ...source,
      matrix: multiply([0, 1, -1, 0, height, 0], source.matrix),
      width: height,
      height: width,
    };
  return source;
}

/** What is known of a font: its name, and the length of a unit of its widths. Neither is given for a font that is not found. */
function fontOf(page: PDFPageProxy, id: string, known: Map<string, Font>): Font {
  const cached = known.get(id);
  if (cached !== undefined) return cached;
  let [name, unit] = ['', 0.001];
  try {
    const font: unknown = page.commonObjs.get(id);
    if (typeof font === 'object' && font !== null) {
      if ('name' in font) name = String(font.name);
      const scale = 'fontMatrix' in font ? Number(numbersOf(font.fontMatrix)[0]) : Number.NaN;
      if (Number.isFinite(scale) && scale !== 0) unit = scale;
    }
  } catch {
    // A font that was never resolved has no name; size and place still tell headings apart.
  }
  const made = { name: name.replace(/^[A-Z]{6}\+/, '').toLowerCase(), unit };
  known.set(id, made);
  return made;
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
  const loaded = await quietly(() => import('pdf-parse'));
  restoreNatives();
  return loaded;
}

/**
 * The library's build for older browsers exchanges these for versions of its own that are many times slower, because this
 * Node's differ for lists of more than 2^32 items. A tenth of the reading is spent in `push`.
 */
const NATIVES = { push: Array.prototype.push, parse: JSON.parse };

/** Puts back what the library has exchanged: once when it is loaded, and again when the first document loads its other half. */
function restoreNatives(): void {
  if (Array.prototype.push !== NATIVES.push) Array.prototype.push = NATIVES.push;
  if (JSON.parse !== NATIVES.parse) JSON.parse = NATIVES.parse;
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
