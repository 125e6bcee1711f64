import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { readDocument } from '../../ingest/index.ts';
import { loadPdf } from '../../ingest/pdf/load-pdf.ts';
import { divideWords } from './divide.ts';
import { FLAT_WAYS, flatFile } from './flat-ways.ts';
import { htmlOf } from './html.ts';
import type { Layout } from './layout.ts';
import { LAYOUTS } from './layouts.ts';
import { type Measures, measureReading, type Reading } from './measure.ts';
import { OFFICE_WAYS, officeFile } from './office.ts';
import { PRESS_WAYS, pressFile } from './press-ways.ts';
import { pdfToText, writtenByCairo } from './programs.ts';
import { redrawn } from './redraw.ts';
import { loadSources, type Source } from './source.ts';

export interface BenchOptions {
  /** Folders with known texts in Markdown or HTML. */
  readonly folders: readonly string[];
  /** Texts per layout; the layouts take turns, so that all texts are set. */
  readonly textsPerLayout: number;
  /** Only layouts whose name has this in it. */
  readonly only: string;
  readonly chromium: string;
  /** Keep the files in this folder; null: a temporary folder, removed in the end. */
  readonly keep: string | null;
}

/** One layout's figures, summed over its texts. `raw` and `layout` are pdftotext's word error rates, null without it. */
export interface Row {
  readonly name: string;
  readonly texts: number;
  readonly measures: readonly { readonly text: string; readonly measures: Measures }[];
  readonly raw: number | null;
  readonly layout: number | null;
}

/** Sets the known texts in every layout, reads the files back and measures. Layouts whose programs are missing are named. */
export async function benchReading(
  options: BenchOptions,
  report: (row: Row) => void,
  skip: (name: string) => void,
) {
  const sources = loadSources(options.folders);
  const folder = options.keep ?? (await mkdtemp(join(tmpdir(), 'reading-')));
  const browser = await chromium
    .launch({
      executablePath: options.chromium,
      args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    })
    .catch(() => null);
  try {
    // Texts go by the place among all layouts: a row by itself sets the texts that it has in the whole run.
    const chosen = <T extends { readonly name: string }>(ways: readonly T[]) =>
      [...ways.entries()].filter(([, { name }]) => name.includes(options.only));
    for (const [index, layout] of chosen(LAYOUTS)) {
      if (browser === null) {
        skip(layout.name);
        continue;
      }
      const files = await Promise.all(
        turns(sources, index, options.textsPerLayout).map(async (plain) => {
          const source = layout.prepare(plain);
          const path = join(folder, `${index}-${source.name}.pdf`);
          const page = await browser.newPage();
          await page.setContent(htmlOf(source, layout, divideWords));
          const bytes = await page.pdf({
            preferCSSPageSize: true,
            printBackground: true,
            tagged: layout.isTagged,
            displayHeaderFooter: layout.heads !== null,
            headerTemplate: layout.heads?.head ?? '',
            footerTemplate: layout.heads?.foot ?? '',
          });
          await writeFile(
            path,
            layout.redraw === null
              ? bytes
              : redrawn((await loadPdf(bytes, { maxPages: 400 })).pages, layout.redraw),
          );
          await page.close();
          if (layout.isRewritten) await writtenByCairo(path);
          return { source, path };
        }),
      );
      report(await measureFiles(layout.name, files, layout));
    }
    for (const [index, way] of chosen(OFFICE_WAYS)) {
      const files: { source: Source; path: string }[] = [];
      for (const source of turns(sources, index, options.textsPerLayout)) {
        const path = await officeFile(source, way, folder);
        if (path !== null) files.push({ source, path });
      }
      if (files.length === 0) skip(way.name);
      else report(await measureFiles(way.name, files, null));
    }
    for (const [index, way] of chosen(FLAT_WAYS)) {
      const files: { source: Source; path: string }[] = [];
      for (const plain of turns(sources, index, options.textsPerLayout)) {
        const source = way.prepare(plain);
        const path = await flatFile(source, way, folder);
        if (path !== null) files.push({ source, path });
      }
      if (files.length === 0) skip(way.name);
      else report(await measureFiles(way.name, files, null));
    }
    for (const [index, way] of chosen(PRESS_WAYS)) {
      const files: { source: Source; path: string }[] = [];
      for (const plain of turns(sources, index, options.textsPerLayout)) {
        const source = way.prepare(plain);
        const path = await pressFile(source, way, folder);
        if (path !== null) files.push({ source, path });
      }
      if (files.length === 0) skip(way.name);
      else report(await measureFiles(way.name, files, null));
    }
  } finally {
    await browser?.close();
    if (options.keep === null) await rm(folder, { recursive: true, force: true });
  }
}

/** Every layout has other texts than the one before it. */
function turns(sources: readonly Source[], index: number, count: number): Source[] {
  const chosen = new Set<Source>();
  for (let turn = 0; turn < Math.min(count, sources.length); turn += 1) {
    const source = sources[(index * count + turn) % sources.length];
    if (source !== undefined) chosen.add(source);
  }
  return [...chosen];
}

async function measureFiles(
  name: string,
  files: readonly { source: Source; path: string }[],
  layout: Layout | null,
): Promise<Row> {
  const isLoose = layout?.hasLooseQuotes === true;
  const measures: { text: string; measures: Measures }[] = [];
  const others = { '-raw': [] as Measures[], '-layout': [] as Measures[] };
  for (const { source, path } of files) {
    measures.push({ text: source.name, measures: measureReading(source, await ours(path), isLoose) });
    if (!path.endsWith('.pdf')) continue;
    for (const mode of ['-raw', '-layout'] as const) {
      const text = await pdfToText(path, mode);
      if (text !== null) others[mode].push(measureReading(source, { text, headings: [] }, isLoose));
    }
  }
  return {
    name,
    texts: files.length,
    measures,
    raw: rateOf(others['-raw']),
    layout: rateOf(others['-layout']),
  };
}

async function ours(path: string): Promise<Reading> {
  const { blocks } = await readDocument(path, { cwd: '/', exclude: [] });
  const kept = blocks.filter(({ kind }) => kind !== 'furniture');
  return {
    text: kept.map(({ text }) => text).join('\n'),
    headings: kept.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
  };
}

/** Word error rate over several texts, as a share; null when there are none. */
export function rateOf(measures: readonly Measures[]): number | null {
  const words = measures.reduce((sum, { words }) => sum + words, 0);
  return words === 0 ? null : measures.reduce((sum, { errors }) => sum + errors, 0) / words;
}
