import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { PageLabel } from '../../model/index.ts';
import { cleanLine } from '../../text/clean.ts';
import { ReadingError } from '../reading-error.ts';
import { type Listening, listen } from './listen.ts';
import { multiply, numbersOf, toMatrix } from './matrix.ts';
import type { Box, RawPage, RawPdf } from './page.ts';
import { catchLexer } from './quick-lexer.ts';
import { mainTurn, runsOfLetters } from './runs-of-letters.ts';
import { type Operators, shapesOf } from './shapes-on-page.ts';
import { shareOperatorLists } from './share-lists.ts';
import { elementsOf } from './tags.ts';
import { type Font, lettersOf, type TextSource } from './text-on-page.ts';
import { withoutCanvas } from './without-canvas.ts';

/** Pictures with more pixels are not unpacked: nothing is drawn here, and a photo takes a second. */
const LARGEST_PICTURE = 100 * 100;
/** Stands in for the page of a browser that fonts are given to; nothing is drawn with them. */
const PAGE_FOR_FONTS = { fonts: { add: () => undefined, delete: () => undefined } };
/** All that the library has to say. */
const TALKATIVE = 5;

/** What the library says when it drops a picture. The place is known from the operators round it. */
const DROPPED_PICTURE = /^Warning: Image exceeded maximum allowed size/u;
/** When it finds that the file does not say where things are, or says it wrongly. */
const REPAIRED =
  /Indexing all PDF objects|while reading XRef|invalid \/Pages tree|Skipping invalid first page|indexObjects/u;
/** When part of a page's content cannot be had: a stream that breaks off, a part or a font that cannot be read. */
const BROKEN_OFF =
  /flate stream|ignoring errors during|ignoring XObject|ignoring sub-stream|Invalid stream:|^Warning: Unterminated|Empty ".*" stream|Filter ".*" is not supported|Error during font loading/iu;

/** When a page is done. A page whose content breaks off at once ends without a word. */
const FINISHED = /^Info: page=\d+ - getOperatorList: time=/u;

export interface LoadOptions {
  /** How many pages are read, from the first. */
  readonly maxPages: number;
  /** Tried when the file does not open without. */
  readonly password?: string | null;
}

/**
 * Takes the positions, fonts, tags and shapes out of a PDF. The only file that knows the PDF library.
 * @throws ReadingError `encrypted` when a password is asked for, `wrong-password` when the given one does not fit, `damaged`
 *   when the file cannot be parsed.
 */
export async function loadPdf(bytes: Uint8Array, { maxPages, password }: LoadOptions): Promise<RawPdf> {
  const heard = listen();
  try {
    try {
      return await loadWith(bytes, maxPages, null, heard);
    } catch (error) {
      const isLocked = error instanceof ReadingError && error.problem.code === 'encrypted';
      if (!isLocked || password === null || password === undefined) throw error;
      heard.take();
      return await loadWith(bytes, maxPages, password, heard);
    }
  } finally {
    heard.end();
  }
}

async function loadWith(
  bytes: Uint8Array,
  maxPages: number,
  password: string | null,
  heard: Listening,
): Promise<RawPdf> {
  const { PDFParse } = await importLibrary();
  const endCatching = catchLexer();
  const parser = new PDFParse({
    // The library keeps the bytes and may empty them: it gets its own.
    data: new Uint8Array(bytes),
    verbosity: TALKATIVE,
    maxImageSize: LARGEST_PICTURE,
    // Without these two the library works out the outline of every letter, to draw it by itself.
    disableFontFace: false,
    ownerDocument: PAGE_FOR_FONTS,
    ...(password === null ? {} : { password }),
  });
  try {
    const document = await openDocument(parser, password !== null);
    restoreNatives();
    shareOperatorLists();
    const arePicturesOpaque = once(() => !hasMasks(bytes));
    const read = await readPages(document, maxPages, heard, arePicturesOpaque);
    return { ...read, isLocked: password !== null };
  } finally {
    endCatching();
    await parser.destroy().catch(() => undefined);
  }
}

/** `load` is private in the package's types only; it gives pdf.js' own document, which knows where the text stands. */
interface Loader {
  load(): Promise<PDFDocumentProxy>;
}

function isLoader(parser: object): parser is Loader {
  return 'load' in parser && typeof parser.load === 'function';
}

async function openDocument(parser: object, hasPassword: boolean): Promise<PDFDocumentProxy> {
  if (!isLoader(parser)) throw new Error('the PDF library has no load()');
  try {
    return await parser.load();
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (!/password/i.test(name)) throw new ReadingError('damaged');
    // Here a password would help; for a locked Word file it would not.
    throw new ReadingError(hasPassword ? 'wrong-password' : 'encrypted', { option: '--password' });
  }
}

async function readPages(
  document: PDFDocumentProxy,
  maxPages: number,
  heard: Listening,
  arePicturesOpaque: () => boolean,
): Promise<Omit<RawPdf, 'isLocked'>> {
  const pages: RawPage[] = [];
  const brokenPages: number[] = [];
  const layers = await document.getOptionalContentConfig().catch(() => null);
  const isShown = (layer: unknown): boolean => layers?.isVisible(layer) !== false;
  const readTo = Math.min(document.numPages, maxPages);
  let isRepaired = false;
  const messages = (): readonly string[] => {
    const said = heard.take();
    isRepaired ||= said.some((message) => REPAIRED.test(message));
    return said;
  };
  for (let number = 1; number <= readTo; number += 1) {
    messages();
    try {
      const page = await document.getPage(number);
      pages.push(await readPage(page, number, isShown, messages, arePicturesOpaque));
      page.cleanup();
    } catch {
      brokenPages.push(number);
    }
  }
  if (pages.length === 0) throw new ReadingError('damaged');
  const title = await titleOf(document);
  const labels = await labelsOf(document);
  messages();
  return { title, labels, pages, pageCount: document.numPages, readTo, brokenPages, isRepaired };
}

/** Names of what lets something show through a picture. What describes a picture is never packed: the file has them as they are. */
const MASKS = ['/SMask', '/Mask'].map((name) => Buffer.from(name));
/** Behind a name, where a graphics state says that there is no mask. */
const NO_MASK = /^\s*\/None/u;

/** Whether a picture of the file may have a mask. In doubt it has: text that is left out is worse than text too much. */
function hasMasks(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return MASKS.some((name) => {
    for (let at = file.indexOf(name); at !== -1; at = file.indexOf(name, at + 1)) {
      const behind = file.toString('latin1', at + name.length, at + name.length + 10);
      if (!NO_MASK.test(behind)) return true;
    }
    return false;
  });
}

function once(ask: () => boolean): () => boolean {
  let known: boolean | null = null;
  return () => {
    known ??= ask();
    return known;
  };
}

/** The file's own page numbers ("i, ii, 1, 2"), where they differ from counting. */
async function labelsOf(document: PDFDocumentProxy): Promise<PageLabel[]> {
  const labels = (await document.getPageLabels().catch(() => null)) ?? [];
  return labels.flatMap((raw, index) => {
    const label = cleanLine(raw).slice(0, MAX_LABEL);
    return label === '' || label === String(index + 1) ? [] : [{ page: index + 1, label }];
  });
}

/** Longer than any page number. */
const MAX_LABEL = 20;

async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
  const metadata = await document.getMetadata().catch(() => null);
  const info: object = metadata?.info ?? {};
  return 'Title' in info && typeof info.Title === 'string' ? info.Title : null;
}

async function readPage(
  page: PDFPageProxy,
  number: number,
  isShown: (layer: unknown) => boolean,
  messages: () => readonly string[],
  arePicturesOpaque: () => boolean,
): Promise<RawPage> {
  const viewport = page.getViewport({ scale: 1 });
  // 0: without the marks and notes that readers of the file have put upon it.
  const listed = await page.getOperatorList({ annotationMode: 0 });
  const said = messages();
  const operators: Operators = {
    ...listed,
    hasDropped: said.some((message) => DROPPED_PICTURE.test(message)),
    arePicturesOpaque,
  };
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
  const drawn = lettersOf(upright);
  const turn = mainTurn(drawn);
  const source = turned(upright, turn);
  const glyphs = runsOfLetters(turn === 0 ? drawn : lettersOf(source));
  const { shapes, hasImage } = shapesOf(operators, source.matrix);
  const { width, height } = source;
  const hasLostFont = [...fonts.values()].some(({ isLost }) => isLost === true);
  const isFinished = said.some((message) => FINISHED.test(message));
  const isBrokenOff = hasLostFont || !isFinished || said.some((message) => BROKEN_OFF.test(message));
  return { number, width, height, glyphs, shapes: shapes.filter(isSound), hasImage, isBrokenOff };
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
  let [name, unit, isLost] = ['', 0.001, false];
  try {
    const font: unknown = page.commonObjs.get(id);
    // Of a font that cannot be read there is only the complaint; its letters are left out.
    isLost = typeof font === 'string';
    if (typeof font === 'object' && font !== null) {
      if ('name' in font) name = String(font.name);
      const scale = 'fontMatrix' in font ? Number(numbersOf(font.fontMatrix)[0]) : Number.NaN;
      if (Number.isFinite(scale) && scale !== 0) unit = scale;
    }
  } catch {
    // A font that was never resolved has no name; size and place still tell headings apart.
  }
  const made = { name: name.replace(/^[A-Z]{6}\+/, '').toLowerCase(), unit, isLost };
  known.set(id, made);
  return made;
}

function isSound(box: Box): boolean {
  return [box.left, box.top, box.right, box.bottom].every(Number.isFinite);
}

/** pdf.js looks for the canvas it draws on when it is loaded. Nothing is drawn here: empty stand-ins will do. */
async function importLibrary(): Promise<typeof import('pdf-parse')> {
  class StandIn {
    /** Of a font: that it is ready. */
    readonly loaded = Promise.resolve();
  }
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D', 'FontFace']) {
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value: StandIn, configurable: true });
  }
  const loaded = await withoutCanvas(() => import('pdf-parse'));
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
