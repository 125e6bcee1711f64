import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractStatements } from '../../src/extract/index.ts';
import { readDocument } from '../../src/ingest/index.ts';
import { DEFAULT_SETTINGS } from '../../src/model/index.ts';
import { danish } from '../danish.ts';
import { odt, par, plain, style, table, word } from '../ingest/office/files.ts';

const ROWS = [
  ['Mål', 'Ansvarlig', 'Tidsfrist'],
  ['Målet er, at flere pårørende kender vores tilbud.', 'Lederen af hjemmeplejen har ansvaret.', '2026'],
  ['', 'Pårørendevejlederen har ansvaret for folderen.', '2027'],
  ['Målet er, at færre er alene med ansvaret.', '', '2028'],
] as const;

const cell = (text: string) =>
  text === '' ? '<table:table-cell/>' : `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
const FILES: Readonly<Record<string, Uint8Array>> = {
  'plan.docx': word({
    styles: style('Heading1', 'heading 1', null),
    body: par('Handleplan', { style: 'Heading1' }) + table(ROWS),
  }),
  'plan.odt': odt(
    `<text:h text:outline-level="1">Handleplan</text:h><table:table>${ROWS.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('')}</table:table>`,
  ),
  'plan.html': plain(
    `<h1>Handleplan</h1><table>${ROWS.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`,
  ),
  'plan.md': plain(
    `# Handleplan\n\n${ROWS.map((row, index) => `| ${row.join(' | ')} |${index === 0 ? '\n|---|---|---|' : ''}`).join('\n')}\n`,
  ),
};

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'tables-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

test.each(Object.entries(FILES))(
  'goals and who is responsible come out of the rows of %s',
  async (name, bytes) => {
    writeFileSync(join(cwd, name), bytes);
    const document = await readDocument(name, { cwd, exclude: [] });
    const statements = extractStatements(document, danish(), DEFAULT_SETTINGS.thresholds.statement);
    expect(statements.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      `goal: ${ROWS[1][0]}`,
      `responsibility: ${ROWS[1][1]}`,
      `responsibility: ${ROWS[2][1]}`,
      `goal: ${ROWS[3][0]}`,
    ]);
  },
);
