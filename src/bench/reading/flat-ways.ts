import { writeFile } from 'node:fs/promises';
import { type FlatStyle, flatOdt } from './flat-odt.ts';
import { changed, withBoxes, withGoals, withNesting, withNotes, withNumbers, withTables } from './prepare.ts';
import { withLawNotes } from './prepare-designed.ts';
import { program } from './programs.ts';
import type { Source } from './source.ts';

/** A text set in a word processor with what officers use there: frames, notes, numbers, tables that only place text. */
export interface FlatWay {
  readonly name: string;
  readonly ending: 'pdf' | 'docx' | 'odt';
  /** Only of PDFs. */
  readonly isTagged: boolean;
  readonly prepare: (source: Source) => Source;
  readonly style: FlatStyle;
}

const PLAIN: FlatStyle = {
  columns: 1,
  isDivided: false,
  isNumbered: false,
  hasSideHeadings: false,
  isOnlyLarge: false,
};
const DESIGNED = changed(withNumbers, withNotes, withNesting, withBoxes);
const ARROWS = [
  { sign: '\uE4AE', font: 'OpenSymbol' },
  { sign: '\uE47A', font: 'OpenSymbol' },
];
const NUMBERED: FlatStyle = { ...PLAIN, isNumbered: true };
const PDF = { ending: 'pdf', isTagged: false } as const;

export const FLAT_WAYS: readonly FlatWay[] = [
  { ...PDF, name: 'office: PDF, numbers, notes, frames', prepare: DESIGNED, style: NUMBERED },
  {
    ...PDF,
    name: 'office: PDF, tagged, numbers, notes, frames',
    isTagged: true,
    prepare: DESIGNED,
    style: NUMBERED,
  },
  {
    ...PDF,
    name: 'office: PDF, two columns, notes, frames',
    prepare: changed(withNotes, withBoxes),
    style: { ...PLAIN, columns: 2, isDivided: true },
  },
  { ...PDF, name: 'office: PDF, table of goals without rules', prepare: withGoals, style: PLAIN },
  {
    ...PDF,
    name: 'office: PDF, headings beside their text in a table',
    prepare: (source) => source,
    style: { ...PLAIN, hasSideHeadings: true },
  },
  {
    ...PDF,
    name: 'designed: LibreOffice, three columns, law in notes',
    prepare: withLawNotes,
    style: { ...PLAIN, columns: 3, isDivided: true },
  },
  {
    ...PDF,
    name: 'designed: LibreOffice, two columns, law in notes, nested lists',
    prepare: changed(withLawNotes, withNesting),
    style: { ...PLAIN, columns: 2 },
  },
  {
    name: 'office: Word, numbers, notes, frames',
    ending: 'docx',
    isTagged: false,
    prepare: DESIGNED,
    style: NUMBERED,
  },
  {
    name: 'office: Word, headings beside their text in a table',
    ending: 'docx',
    isTagged: false,
    prepare: withTables,
    style: { ...PLAIN, hasSideHeadings: true },
  },
  {
    name: 'office: OpenDocument, numbers, notes, frames',
    ending: 'odt',
    isTagged: false,
    prepare: DESIGNED,
    style: NUMBERED,
  },
  {
    name: 'office: OpenDocument, headings that are only large',
    ending: 'odt',
    isTagged: false,
    prepare: withTables,
    style: { ...PLAIN, isOnlyLarge: true },
  },
  {
    ...PDF,
    name: 'newcomers: LibreOffice, sections of two, three and one column, nested lists',
    prepare: withNesting,
    style: { ...PLAIN, isDivided: true, sectionColumns: [2, 3, 1] },
  },
  {
    ...PDF,
    name: 'newcomers: LibreOffice, sections of two columns, numbered, frames beside single columns, nested lists',
    isTagged: true,
    prepare: changed(withNumbers, withNesting, withBoxes),
    style: { ...NUMBERED, sectionColumns: [1, 2] },
  },
  {
    ...PDF,
    name: 'newcomers: LibreOffice, ruled tables of goals, sections of one and two columns',
    prepare: withGoals,
    style: { ...PLAIN, isDivided: true, sectionColumns: [1, 2], hasRules: true },
  },
  {
    ...PDF,
    name: 'newcomers 3: LibreOffice, two columns, tagged, tables with rules, nested lists',
    isTagged: true,
    prepare: changed(withTables, withNesting),
    style: { ...PLAIN, columns: 2, isDivided: true, hasRules: true },
  },
  {
    ...PDF,
    name: 'newcomers 4: LibreOffice, sections of three and two columns, justified, ruled tables between them',
    prepare: withGoals,
    style: {
      ...PLAIN,
      font: 'Liberation Serif',
      isDivided: true,
      isJustified: true,
      sectionColumns: [3, 2],
      hasRules: true,
      hasTablesAcross: true,
      hasLetterHead: true,
    },
  },
  {
    ...PDF,
    name: 'newcomers 4: LibreOffice, contents with leaders, numbered headings, frames at the left, arrows of a symbol font',
    // Without notes: a frame at the foot of the page would cover them.
    prepare: changed(withNumbers, withNesting, withBoxes),
    style: { ...NUMBERED, font: 'Liberation Sans', hasContents: true, marks: ARROWS, hasFramesLeft: true },
  },
  {
    ...PDF,
    name: 'newcomers 4: LibreOffice, A4 landscape in three columns, tagged, notes, head and foot not on the first page',
    isTagged: true,
    prepare: changed(withNotes, withNesting),
    style: { ...PLAIN, columns: 3, paper: [297, 210], size: 9.5, isDivided: true, hasLetterHead: true },
  },
  {
    ...PDF,
    name: 'newcomers 4: LibreOffice, A5, headings beside their text in a ruled table, small letters, nested lists',
    prepare: withNesting,
    style: {
      ...PLAIN,
      paper: [148, 210],
      font: 'DejaVu Serif',
      size: 8,
      isDivided: true,
      hasSideHeadings: true,
      hasRules: true,
      marks: ARROWS,
    },
  },
];

/** Writes the source through LibreOffice; the path of the file, or null when it is not installed. */
export async function flatFile(source: Source, way: FlatWay, folder: string): Promise<string | null> {
  const base = `${folder}/${source.name}-${way.name.replace(/[^a-z]+/giu, '-')}`;
  await writeFile(`${base}.fodt`, flatOdt(source, way.style));
  const profile = `-env:UserInstallation=file://${folder}/office`;
  const tags = `{"UseTaggedPDF":{"type":"boolean","value":"${way.isTagged}"}}`;
  const target = way.ending === 'pdf' ? `pdf:writer_pdf_Export:${tags}` : way.ending;
  const convert = ['--headless', profile, '--convert-to', target, '--outdir', folder, `${base}.fodt`];
  return (await program('soffice', convert)) === null ? null : `${base}.${way.ending}`;
}
