import type { Block, Problem, SourceDocument } from '../index.ts';
import { factLines } from '../report/facts.ts';
import { jsonText } from '../report/json-text.ts';
import { WORDINGS } from '../report/wording/index.ts';
import { plain } from './plain.ts';
import type { Wording } from './wording/index.ts';

type Explain = (problem: Problem) => string;

/** What was read of a document, as the JSON that other programs rely on: path, format, status, problems, what it says about itself, blocks. */
export function readingAsJson(document: SourceDocument, explain: Explain): string {
  const { path, format, status } = document;
  const problems = document.problems.map((problem) => ({
    code: problem.code,
    message: explain(problem),
    page: problem.page,
  }));
  const blocks = document.blocks.map((block) => ({
    kind: block.kind,
    level: block.level,
    ...(block.label === undefined ? {} : { label: block.label }),
    text: block.text,
    page: pageOf(block),
    ...labelOf(document, pageOf(block)),
    section: block.section,
  }));
  const facts = (document.facts ?? []).map(({ kind, value, page, quote }) => ({ kind, value, page, quote }));
  return jsonText({ path, format, status, problems, blocks, facts });
}

/** The same, to read in a terminal: headings with `#`, list items with a bullet, what the analysis leaves out in brackets. */
export function readingAsText(document: SourceDocument, words: Wording): string {
  const lines = [...heading(document, words), ''];
  let page: number | null = null;
  for (const block of document.blocks) {
    const here = pageOf(block);
    if (here !== null && here !== page)
      lines.push(plain(`── ${words.reading.page(here, labelOf(document, here).pageLabel ?? null)} ──`), '');
    page = here ?? page;
    lines.push(...blockLines(block, words));
  }
  const leftOut = document.blocks.filter((block) => block.kind === 'furniture').length;
  if (leftOut > 0) lines.push(words.reading.leftOutWhy(leftOut), '');
  return `${lines.join('\n').trimEnd()}\n`;
}

function heading(document: SourceDocument, words: Wording): string[] {
  const { reading } = words;
  const facts = [
    document.path,
    document.format,
    ...(document.pageCount === null ? [] : [reading.pages(document.pageCount)]),
    reading.words(document.words),
    reading.status[document.status],
  ];
  const told = WORDINGS[words.lang].problems(document.problems);
  const notes = told.map((each) => plain(`${reading.note}: ${each}`));
  const known = factLines(document, WORDINGS[words.lang]);
  return [
    plain(document.title),
    plain(facts.join(' · ')),
    ...(known.length === 0 ? [] : [plain(known.join(' · '))]),
    ...notes,
  ];
}

function blockLines(block: Block, { reading }: Wording): string[] {
  const text = plain(block.text);
  const depth = Math.min(block.level ?? 1, 6);
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(depth)} ${text}`, ''];
    case 'paragraph':
      return [text, ''];
    case 'list-item':
      return [`${'  '.repeat(depth)}${plain(block.label ?? '•')} ${text}`, ''];
    case 'table-row':
      return [`  [${reading.table}] ${text}`, ''];
    case 'footnote':
      return [`  [${reading.footnote}] ${text}`, ''];
    case 'quote':
      return [`  [${reading.quote}] ${text}`, ''];
    case 'furniture':
      return [`  [${reading.leftOut}] ${text}`, ''];
  }
}

/** The number printed on a page, where it is not the viewer's. */
function labelOf(document: SourceDocument, page: number | null): { readonly pageLabel?: string } {
  const found = document.pageLabels?.find((each) => each.page === page);
  return found === undefined ? {} : { pageLabel: found.label };
}

function pageOf(block: Block): number | null {
  return block.pages[0]?.page ?? null;
}
