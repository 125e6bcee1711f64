import type { DocumentSummary } from '../../model/index.ts';
import { factLines } from '../facts.ts';
import { formatIn, roleIn } from '../unread.ts';
import type { ThemeRow } from '../view.ts';
import { documentTokens, type Page, section, short, table } from './parts.ts';
import { html, type Markup } from './template.ts';

/** The policies: what they are, how long and heavy, and how reading them went. */
export function overview(page: Page): Markup {
  const { view, wording, texts } = page;
  const { ui } = wording;
  if (view.documents.length === 0) return section('documents', ui.documents, html`<p>${ui.noDocuments}</p>`);
  const columns = [
    { head: ui.document, isWide: true },
    { head: texts.policyFacts, isWide: true },
    { head: texts.length },
    { head: texts.lix },
    { head: ui.statements, isCount: true },
    { head: ui.status, isWide: true },
  ];
  const rows = view.documents.map((each) => [
    html`${each.title}<span class="path">${roleIn(each, wording)} · ${each.path}</span>`,
    facts(each, page),
    texts.pagesAndWords(
      each.pages === null ? null : wording.count(each.pages, wording.nouns.page),
      wording.count(each.words, wording.nouns.word),
    ),
    lixOf(each, page),
    view.statements.get(each.id)?.length ?? 0,
    status(each, page),
  ]);
  return section(
    'documents',
    ui.documents,
    html`<p class="intro">${ui.documentsIntro}</p>`,
    table({ caption: ui.documents, columns, className: 'documents' }, rows),
    view.read.some((each) => each.readability !== undefined)
      ? html`<p class="fine">${texts.lixAbout}</p>`
      : null,
  );
}

function facts(document: DocumentSummary, { wording }: Page): Markup | string {
  const told = factLines(document, wording);
  if (told.length === 0) return '–';
  return html`<ul class="plain">${told.map((each) => html`<li>${each}</li>`)}</ul>`;
}

/** Upper ends of Björnsson's grades, the last open. */
const LIX_GRADES = [24, 34, 44, 54] as const;

function lixOf({ readability }: DocumentSummary, { texts }: Page): Markup | string {
  const lix = readability?.lix ?? null;
  if (lix === null) return '–';
  const grade = LIX_GRADES.findIndex((end) => lix <= end);
  return html`${lix}<span class="path">${texts.lixGrades[grade === -1 ? LIX_GRADES.length : grade] ?? ''}</span>`;
}

function status(document: DocumentSummary, { wording }: Page): Markup {
  const isFine = document.status === 'ok';
  const state = `${wording.statuses[document.status]} (${formatIn(document, wording)})`;
  return html`${isFine ? state : html`<span class="badge problem">${state}</span>`}${wording.problems(document.problems).map((each) => html`<p>${each}</p>`)}`;
}

const HEAT_STEPS = 5;
/** Documents from which on the column heads stand upright. */
const WIDE = 5;

/** Themes by documents; the number says what the shade says. */
export function themes(page: Page): Markup {
  const { view, wording, texts } = page;
  const { ui } = wording;
  if (view.themes.length === 0) return section('themes', ui.themes, html`<p>${ui.noThemes}</p>`);
  if (view.isWide) {
    const columns = [
      { head: ui.theme },
      { head: ui.documents, isCount: true },
      { head: ui.total, isCount: true },
    ];
    const totals = view.themes.map(({ label, counts, total }) => [
      label,
      counts.filter((count) => count > 0).length,
      total,
    ]);
    return section('themes', ui.themes, table({ caption: ui.themes, columns }, totals));
  }
  const most = Math.max(...view.themes.flatMap((each) => each.counts));
  // The root keeps one theme that towers above the rest from making them all pale.
  const step = (count: number): number => Math.ceil(Math.sqrt(count / most) * HEAT_STEPS);
  const heads = view.read.map(
    (each) => html`<th scope="col"><span>${view.shortTitles.get(each.id) ?? each.title}</span></th>`,
  );
  // A cell leads to the document's statements; the script shows those on the theme alone.
  const cell = (count: number, theme: ThemeRow, index: number, document: DocumentSummary): Markup => {
    if (count === 0) return html`<td class="h0">0</td>`;
    const said = wording.count(count, wording.nouns.statement);
    return html`<td class="h${step(count)}"><a href="#dokument-${documentTokens([document], page)}" data-theme="${index}" data-label="${theme.label}" aria-label="${texts.themeCell(said, theme.label, short(document, page))}">${count}</a></td>`;
  };
  const rows = view.themes.map(
    (theme, index) =>
      html`<tr><th scope="row">${theme.label}</th>${view.read.map((document, column) => cell(theme.counts[column] ?? 0, theme, index, document))}<td>${theme.total}</td></tr>
`,
  );
  return section(
    'themes',
    ui.themes,
    html`<p class="intro">${ui.themesIntro} ${ui.themesShade} <span class="screen">${texts.themesHint}</span></p>
<div class="scroll" role="group" aria-label="${ui.themes}" tabindex="0"><table class="heat ${view.read.length > WIDE ? 'narrow' : ''}">
<caption>${ui.themesIntro}</caption>
<thead><tr><th scope="col">${ui.theme}</th>${heads}<th scope="col"><span>${ui.total}</span></th></tr></thead>
<tbody>
${rows}</tbody></table></div>
`,
  );
}
