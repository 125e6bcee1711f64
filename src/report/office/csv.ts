import type { Analysis } from '../../model/index.ts';
import { clean } from '../clean.ts';
import type { Wording } from '../wording/wording.ts';
import { type SheetCell, sheetsOf } from './sheets.ts';

/** Excel reads a file as UTF-8 only where it begins with this mark. */
const MARK = '\ufeff';
/** With such a beginning a spreadsheet takes a text for a formula, which may fetch or start something. */
const FORMULA = /^[\s]*[=+\-@\t\r]/u;

/**
 * The findings as a table, one in each row, as a Danish Excel opens it by double click: semicolons between cells, a comma in
 * numbers, CRLF at line ends. A text that would be taken for a formula has an apostrophe put in front, which Excel hides.
 */
export function* renderCsv(analysis: Analysis, wording: Wording): Generator<string> {
  const [findings] = sheetsOf(analysis, wording);
  const line = (cells: readonly SheetCell[]): string => `${cells.map(field).join(';')}\r\n`;
  yield MARK + line(findings.columns.map(({ head }) => head));
  for (const cells of findings.rows) yield line(cells);
}

function field(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = clean(cell);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
