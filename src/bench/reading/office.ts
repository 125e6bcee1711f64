import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { divideWords } from './divide.ts';
import { escapeText } from './html.ts';
import { AROUND } from './layout.ts';
import { program } from './programs.ts';
import type { Source } from './source.ts';

/** How a text goes through a word processor before it is read. */
export interface OfficeWay {
  readonly name: string;
  readonly ending: 'docx' | 'odt' | 'pdf' | 'html';
  readonly columns: number;
  readonly isDivided: boolean;
  /** Headings are lines in bold, lists are typed with dashes: no styles. */
  readonly isPlain?: boolean;
}

export const OFFICE_WAYS: readonly OfficeWay[] = [
  { name: 'pandoc: Word', ending: 'docx', columns: 1, isDivided: false },
  { name: 'pandoc: OpenDocument', ending: 'odt', columns: 1, isDivided: false },
  {
    name: 'pandoc: Word, headings and lists by hand',
    ending: 'docx',
    columns: 1,
    isDivided: false,
    isPlain: true,
  },
  {
    name: 'pandoc: OpenDocument, headings and lists by hand',
    ending: 'odt',
    columns: 1,
    isDivided: false,
    isPlain: true,
  },
  { name: 'LibreOffice: PDF', ending: 'pdf', columns: 1, isDivided: false },
  { name: 'LibreOffice: PDF, two columns', ending: 'pdf', columns: 2, isDivided: true },
  { name: 'LibreOffice: PDF, three columns', ending: 'pdf', columns: 3, isDivided: true },
];

/** Writes the source through pandoc and LibreOffice; the path of the file, or null when one of them is missing. */
export async function officeFile(source: Source, way: OfficeWay, folder: string): Promise<string | null> {
  const base = `${folder}/${source.name}-${way.ending}-${way.columns}${way.isPlain === true ? '-plain' : ''}`;
  await writeFile(`${base}.html`, plainHtml(source, way));
  const middle = way.ending === 'pdf' ? 'odt' : way.ending;
  const args = ['-f', 'html', '-o', `${base}.${middle}`, `${base}.html`];
  if ((await program('pandoc', args)) === null) return null;
  if (way.ending !== 'pdf') return `${base}.${way.ending}`;
  await writeFile(`${base}.odt`, withColumns(await readFile(`${base}.odt`), way.columns));
  const profile = `-env:UserInstallation=file://${folder}/office`;
  const convert = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, `${base}.odt`];
  return (await program('soffice', convert)) === null ? null : `${base}.pdf`;
}

function plainHtml(source: Source, way: OfficeWay): string {
  const divide = way.isDivided ? divideWords : (text: string) => text;
  const blocks = source.blocks.map((block) => {
    const text = escapeText(divide(block.text));
    if (way.isPlain === true && block.kind === 'heading') return `<p><b>${text}</b></p>`;
    if (way.isPlain === true && block.kind === 'item') return `<p>- ${text}</p>`;
    if (block.kind === 'heading') return `<h${block.level}>${escapeText(block.text)}</h${block.level}>`;
    if (block.kind === 'item') return `<ul><li>${text}</li></ul>`;
    return block.kind === 'quote' ? `<blockquote><p>${text}</p></blockquote>` : `<p>${text}</p>`;
  });
  const body = [...blocks, ...source.colophon.map((text) => `<p>${escapeText(text)}</p>`)].join('\n');
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"></head><body>${body.replaceAll('</ul>\n<ul>', '')}</body></html>`;
}

/** Puts columns, a running head and page numbers into the page style of an OpenDocument text. */
function withColumns(bytes: Uint8Array, columns: number): Uint8Array {
  const files = unzipSync(bytes);
  const styles = strFromU8(files['styles.xml'] ?? new Uint8Array());
  const set = `<style:columns fo:column-count="${columns}" fo:column-gap="0.7cm"/><style:footnote-sep`;
  const head = `<style:header><text:p>${AROUND.head}</text:p></style:header><style:footer><text:p>${AROUND.foot} <text:page-number text:select-page="current">1</text:page-number></text:p></style:footer>`;
  const laid = styles
    .replace(/<style:footnote-sep/u, set)
    .replace(
      /(<style:master-page[^>]*?)(?:\/>|>[\s\S]*?<\/style:master-page>)/u,
      `$1>${head}</style:master-page>`,
    );
  return zipSync({ ...files, 'styles.xml': strToU8(laid) });
}
