import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { divideWords } from './divide.ts';
import { htmlOf } from './html.ts';
import { AROUND, layout } from './layout.ts';
import { withGoals } from './prepare.ts';
import { program } from './programs.ts';
import type { Source } from './source.ts';

/** A text that one program wrote and another printed: Word by pandoc, a web page by its source, both through LibreOffice. */
export interface PressWay {
  readonly name: string;
  readonly from: 'docx' | 'html';
  readonly prepare: (source: Source) => Source;
  /** Options of LibreOffice's export. */
  readonly options: Readonly<Record<string, string>>;
  /** How many columns the Word file's sections have. */
  readonly columns: number;
}

const same = (source: Source): Source => source;

export const PRESS_WAYS: readonly PressWay[] = [
  {
    name: 'press: Word by pandoc with tables, printed as tagged PDF/A',
    from: 'docx',
    prepare: withGoals,
    options: { SelectPdfVersion: '2', UseTaggedPDF: 'true' },
    columns: 1,
  },
  {
    name: 'press: Word by pandoc in two columns, printed without tags',
    from: 'docx',
    prepare: same,
    options: { UseTaggedPDF: 'false' },
    columns: 2,
  },
  {
    name: 'press: web page printed by LibreOffice',
    from: 'html',
    prepare: same,
    options: { UseTaggedPDF: 'false' },
    columns: 1,
  },
  {
    name: 'newcomers 2: Word by pandoc in three columns, printed with tags',
    from: 'docx',
    prepare: same,
    options: { UseTaggedPDF: 'true' },
    columns: 3,
  },
];

const PAGE_LAYOUT = layout({ name: 'web page', body: "font: 11pt 'Carlito'" });

/** Writes the source, has it printed, and gives the path of the PDF; null when a program is missing. */
export async function pressFile(source: Source, way: PressWay, folder: string): Promise<string | null> {
  const base = `${folder}/${source.name}-${way.name.replace(/[^a-z]+/giu, '-')}`;
  // pandoc would set the title of the page once more.
  const html = htmlOf(source, PAGE_LAYOUT, divideWords).replace(/<title>[^<]*<\/title>/u, '');
  await writeFile(`${base}.html`, html);
  if (way.from === 'docx') {
    const made = await program('pandoc', ['-f', 'html', '-o', `${base}.docx`, `${base}.html`]);
    if (made === null) return null;
    await writeFile(`${base}.docx`, withPageStyle(await readFile(`${base}.docx`), way.columns));
  }
  const type = (value: string) => (/^\d+$/u.test(value) ? 'long' : 'boolean');
  const options = Object.fromEntries(
    Object.entries(way.options).map(([key, value]) => [key, { type: type(value), value }]),
  );
  const target = `pdf:writer_pdf_Export:${JSON.stringify(options)}`;
  const profile = `-env:UserInstallation=file://${folder}/office`;
  const input = way.from === 'html' ? ['--infilter=HTML (StarWriter)'] : [];
  const convert = [
    '--headless',
    profile,
    ...input,
    '--convert-to',
    target,
    '--outdir',
    folder,
    `${base}.${way.from}`,
  ];
  return (await program('soffice', convert)) === null ? null : `${base}.pdf`;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAGE_FIELD =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** Gives a Word file a head, a foot with the page number, and columns. */
function withPageStyle(bytes: Uint8Array, columns: number): Uint8Array {
  const files = unzipSync(bytes);
  const edit = (name: string, change: (text: string) => string) => {
    files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())));
  };
  const line = (tag: string, runs: string) =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${tag} ${W}><w:p>${runs}</w:p></w:${tag}>`);
  const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  files['word/header9.xml'] = line('hdr', words(`${AROUND.head} – ${AROUND.section}`));
  files['word/footer9.xml'] = line('ftr', words('Side ') + PAGE_FIELD);
  const section = `<w:sectPr ${R}><w:headerReference w:type="default" r:id="rId901"/><w:footerReference w:type="default" r:id="rId902"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1500" w:right="1200" w:bottom="1400" w:left="1200" w:header="700" w:footer="700" w:gutter="0"/><w:cols w:num="${columns}" w:space="500"/></w:sectPr></w:body>`;
  edit('word/document.xml', (text) => text.replace(/(?:<w:sectPr[\s\S]*?)?<\/w:body>/u, section));
  edit('word/_rels/document.xml.rels', (text) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rId901" Type="${RELATION}/header" Target="header9.xml"/><Relationship Id="rId902" Type="${RELATION}/footer" Target="footer9.xml"/></Relationships>`,
    ),
  );
  const kind = (name: string) =>
    `<Override PartName="/word/${name}9.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`;
  edit('[Content_Types].xml', (text) =>
    text.replace('</Types>', `${kind('header')}${kind('footer')}</Types>`),
  );
  return zipSync(files);
}
