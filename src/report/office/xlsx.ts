import type { Analysis } from '../../model/index.ts';
import { zipped } from '../word/archive.ts';
import { escapeXml } from '../word/xml.ts';
import type { Wording } from '../wording/wording.ts';
import { type Sheet, type SheetCell, sheetsOf } from './sheets.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The longest text that a cell takes. */
const LONGEST = 32_767;
/** The rows that a sheet takes, with its head. */
const MOST_ROWS = 1_048_576;
/** Numbers of the styles below: the head of a table, a text that may run over lines, a number. */
const STYLE = { head: 1, text: 2, number: 3 } as const;

/**
 * The report as a workbook of three sheets (findings, statements, themes), each with a head that stays and a filter. All texts
 * are written as texts, so that none is taken for a formula. Written by hand as the Word file is, and for the same reason: the
 * libraries stamp the present time, and the same input has to give the same bytes.
 */
export function renderXlsx(analysis: Analysis, wording: Wording): Iterable<Uint8Array> {
  const sheets = sheetsOf(analysis, wording);
  const files: Record<string, string | Iterable<string>> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([`${OFFICE}/officeDocument`], ['xl/workbook.xml']),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations(
      [...sheets.map(() => `${OFFICE}/worksheet`), `${OFFICE}/styles`],
      [...sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`), 'styles.xml'],
    ),
    'xl/styles.xml': styles(),
  };
  sheets.forEach((sheet, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(sheet, wording);
  });
  return zipped(files);
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="${name}" ContentType="${TYPES}.${type}+xml"/>`;
  const parts = Array.from({ length: sheets }, (_, index) =>
    part(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet'),
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('/xl/workbook.xml', 'sheet.main')}${parts.join('')}${part('/xl/styles.xml', 'styles')}</Types>`;
}

function relations(types: readonly string[], targets: readonly string[]): string {
  const all = targets.map(
    (target, index) => `<Relationship Id="rId${index + 1}" Type="${types[index] ?? ''}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const names = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const filters = sheets.map(
    ({ name, columns, rows }, index) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${escapeXml(name)}'!$A$1:$${columnName(columns.length - 1)}$${Math.min(rows.length + 1, MOST_ROWS)}</definedName>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`;
}

function styles(): string {
  return `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE4EFF2"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf applyAlignment="1"><alignment vertical="top"/></xf></cellXfs></styleSheet>`;
}

function* worksheet({ columns, rows }: Sheet, wording: Wording): Generator<string> {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const last = `${columnName(columns.length - 1)}${Math.min(rows.length + 1, MOST_ROWS)}`;
  const heads = columns.map(({ head }) => head);
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${row(1, heads, STYLE.head)}`;
  let number = 2;
  for (const cells of rows) {
    if (number === MOST_ROWS && rows.length >= MOST_ROWS) {
      const more = wording.ui.andMore(rows.length - number + 2);
      yield row(number, [more], STYLE.text);
      break;
    }
    yield row(number, cells, STYLE.text);
    number += 1;
  }
  yield `</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

function row(number: number, cells: readonly SheetCell[], style: number): string {
  const written = cells.map((cell, index) => {
    const place = `${columnName(index)}${number}`;
    if (cell === null) return '';
    if (typeof cell === 'number') return `<c r="${place}" s="${STYLE.number}"><v>${cell}</v></c>`;
    const text = escapeXml([...cell].slice(0, LONGEST).join(''));
    return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

/** The name of a column, counted from 0: A … Z, AA … */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : `${columnName(rest - 1)}${letter}`;
}
