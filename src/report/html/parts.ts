import type { DocumentSummary, Statement } from '../../model/index.ts';
import { neededLeadIn } from '../lead-in.ts';
import { type Marks, segments } from '../mark.ts';
import { type Card, isContradiction, pathOf, type ReportView, type Side } from '../view.ts';
import type { PageTexts } from '../wording/page-texts.ts';
import type { Wording } from '../wording/wording.ts';
import { html, type Markup, type Piece } from './template.ts';

/** What every section of the page is made from. */
export interface Page {
  readonly view: ReportView;
  readonly wording: Wording;
  readonly texts: PageTexts;
  /** Where each document stands in the view's list, by id. */
  readonly shelf: ReadonlyMap<string, number>;
  /** Numbers of the findings that are told on the page. */
  readonly shown: ReadonlySet<number>;
  /** Where each statement stands in the list of all statements, by id: what links to it are made of. */
  readonly places: ReadonlyMap<string, number>;
}

/** Other policies up to which each has a column of its own; more would leave no room to read. */
export const MOST_COLUMNS = 4;

/** The document's name where there is little room. */
export function short(document: DocumentSummary, { view }: Page): string {
  return view.shortTitles.get(document.id) ?? document.title;
}

/** A section of the page with its heading. `id` is ours, never a document's. */
export function section(id: string, heading: string, ...content: readonly Piece[]): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${content}
</section>
`;
}

export interface Column {
  readonly head: string;
  /** Numbers stand to the right. */
  readonly isCount?: boolean;
  /** On a phone the label stands above the cell, not beside it. */
  readonly isWide?: boolean;
}

export interface TableOptions {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly className?: string;
}

/**
 * A table that becomes one block for each row on a phone. The roles say in words what the elements say already,
 * because browsers drop an element's role when the style takes its table layout away. The first cell heads its row.
 */
export function table(options: TableOptions, rows: readonly (readonly Piece[] | Markup)[]): Markup {
  const { caption, columns, className = '' } = options;
  const head = columns.map(
    (each) => html`<th scope="col" role="columnheader"${isCount(each)}>${each.head}</th>`,
  );
  return html`<div class="scroll stacked" role="group" aria-label="${caption}" tabindex="0"><table class="stack ${className}" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${rows.map((cells) => (Array.isArray(cells) ? row(cells, columns) : (cells as Markup)))}</tbody>
</table></div>
`;
}

function row(cells: readonly Piece[], columns: readonly Column[]): Markup {
  const filled = cells.map((cell, index) => {
    const column = columns[index];
    if (index === 0) return html`<th scope="row" role="rowheader">${cell}</th>`;
    return html`<td role="cell" data-label="${column?.head ?? ''}"${isCount(column)}>${cell}</td>`;
  });
  return html`<tr role="row">${filled}</tr>
`;
}

function isCount(column: Column | undefined): Markup | null {
  if (column?.isCount === true) return html` class="count"`;
  return column?.isWide === true ? html` class="wide"` : null;
}

/** A link to a finding, by its number. */
export function cardLink(number: number, content: Piece, className = ''): Markup {
  return html`<a href="#fund-${number}"${className === '' ? null : html` class="${className}"`}>${content}</a>`;
}

/** The class that gives a card or badge its colour. */
export function tone(card: Card): string {
  const [view] = card.views;
  return isContradiction(view) ? view.finding.verdict : card.type;
}

/** Text with the shared and the clashing words marked. */
export function marked(text: string, marks: Marks): Markup {
  const pieces = segments(text, marks).map(({ text: part, mark }) =>
    mark === null ? html`${part}` : html`<mark class="${mark}">${part}</mark>`,
  );
  return html`${pieces}`;
}

/** Document, page and section of a statement: "Title · side 3 · Vision › Mål". */
export function caption(side: Side, wording: Wording): Markup {
  const { page, line } = side.statement;
  const spot = wording.place({ page, line, section: [] });
  const where = [spot, pathOf(side).join(' › ')].filter((each) => each !== '').join(' · ');
  return html`<strong>${side.document.title}</strong>${where === '' ? null : html`<span class="place">${where}</span>`}`;
}

/** A link to the statement among those around it. */
export function contextLink({ statement }: Side, { places, texts }: Page): Markup | null {
  const place = places.get(statement.id);
  return place === undefined ? null : html`<a class="context" href="#u${place}">${texts.context}</a>`;
}

/** Places of documents in the view's list, for `data-` attributes: an id comes from a file name and is no safe word there. */
export function documentTokens(documents: readonly (DocumentSummary | null)[], { shelf }: Page): string {
  const places = documents.flatMap((each) => (each === null ? [] : [shelf.get(each.id) ?? -1]));
  return [...new Set(places)].join(' ');
}

/** Places of the themes of some statements in the view's list. */
export function themeTokens(statements: readonly Statement[], { view }: Page): string {
  const ids = new Set(statements.flatMap((each) => each.themes));
  return view.themes.flatMap(({ id }, index) => (ids.has(id) ? [index] : [])).join(' ');
}

/** A choice in a filter. */
export function option(value: string | number, label: string): Markup {
  return html`<option value="${value}">${label}</option>`;
}

/** A field of a filter in which one of some options is chosen; the first shows everything. */
export function select(name: string, label: string, every: string, options: readonly Markup[]): Markup {
  return html`<label>${label}<select name="${name}">${option('', every)}${options}</select></label>
`;
}

/** The documents of which something was read, as options. */
export function documentOptions(page: Page): readonly Markup[] {
  return page.view.read.map((each) => option(page.view.documents.indexOf(each), short(each, page)));
}

/** A form that narrows down a list; it shows itself when the script runs. `items` is a selector of ours. */
export function filterForm(
  options: { readonly id: string; readonly label: string; readonly items: string; readonly shown: string },
  search: string,
  fields: readonly Piece[],
  page: Page,
): Markup {
  return html`<form class="filter" id="${options.id}" data-items="${options.items}" aria-label="${options.label}" hidden>
${fields}<label class="search">${search}<input name="search" type="search" autocomplete="off"></label>
<button type="reset" class="plain-button">${page.texts.reset}</button>
<output aria-live="polite" data-label="${options.shown}"></output>
</form>
`;
}

/** A quotation with its place. */
export function quotation(side: Side, marks: Marks, page: Page): Markup {
  const { text } = side.statement;
  const leadIn = neededLeadIn(side.statement);
  return html`<figure><figcaption>${caption(side, page.wording)} ${contextLink(side, page)}</figcaption>
<blockquote lang="${languageOf(side.document)}"><p>${
    leadIn === null ? null : html`<span class="leadin">${marked(leadIn, marks)}</span> `
  }${marked(text, marks)}</p></blockquote></figure>
`;
}

/** A language tag that is safe to write, whatever the analysis holds. */
export function languageOf(document: Pick<DocumentSummary, 'language'>): string {
  return /^[a-z]{2,3}$/u.test(document.language) ? document.language : 'da';
}
