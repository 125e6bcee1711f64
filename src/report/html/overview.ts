import type { DocumentSummary } from '../../model/index.ts';
import { type Page, section, table } from './parts.ts';
import { html, type Markup } from './template.ts';

/** What was read, document by document, with what went wrong. */
export function overview({ view, wording }: Page): Markup {
  const { ui } = wording;
  if (view.documents.length === 0) return section('documents', ui.documents, html`<p>${ui.noDocuments}</p>`);
  const columns = [
    { head: ui.document },
    { head: ui.format },
    { head: ui.pages, isCount: true },
    { head: ui.words, isCount: true },
    { head: ui.statements, isCount: true },
    { head: ui.status, isWide: true },
  ];
  const rows = view.documents.map((each) => [
    html`${each.title}<span class="path">${wording.roles[each.role]} · ${each.path}</span>${facts(each)}`,
    wording.formats[each.format],
    each.pages ?? '–',
    wording.number(each.words),
    view.statements.get(each.id)?.length ?? 0,
    status(each),
  ]);
  return section(
    'documents',
    ui.documents,
    html`<p class="intro">${ui.documentsIntro}</p>`,
    table({ caption: ui.documents, columns, className: 'documents' }, rows),
  );

  // A Danish document needs no word on its language.
  function facts(document: DocumentSummary): Markup {
    const told = (document.facts ?? []).filter(({ kind, value }) => kind !== 'language' || value !== 'da');
    if (told.length === 0) return html``;
    return html`<span class="path">${told.map((each) => wording.fact(each)).join(' · ')}</span>`;
  }

  function status(document: DocumentSummary): Markup {
    const isFine = document.status === 'ok';
    const state = wording.statuses[document.status];
    return html`${isFine ? state : html`<span class="badge problem">${state}</span>`}${document.problems.map(
      (each) => html`<p>${wording.problem(each)}</p>`,
    )}`;
  }
}

const HEAT_STEPS = 5;
/** Documents from which on the column heads stand upright. */
const WIDE = 5;

/** Themes by documents; the number says what the shade says. */
export function themes({ view, wording }: Page): Markup {
  const { ui } = wording;
  if (view.themes.length === 0) return section('themes', ui.themes, html`<p>${ui.noThemes}</p>`);
  const most = Math.max(...view.themes.flatMap((each) => each.counts));
  // The root keeps one theme that towers above the rest from making them all pale.
  const step = (count: number): number => Math.ceil(Math.sqrt(count / most) * HEAT_STEPS);
  const heads = view.read.map(
    (each) => html`<th scope="col"><span>${view.shortTitles.get(each.id) ?? each.title}</span></th>`,
  );
  const rows = view.themes.map(
    (each) =>
      html`<tr><th scope="row">${each.label}</th>${each.counts.map((count) => html`<td class="h${step(count)}">${count}</td>`)}<td>${each.total}</td></tr>
`,
  );
  return section(
    'themes',
    ui.themes,
    html`<p class="intro">${ui.themesIntro} ${ui.themesShade}</p>
<div class="scroll" role="group" aria-label="${ui.themes}" tabindex="0"><table class="heat ${view.read.length > WIDE ? 'narrow' : ''}">
<caption>${ui.themesIntro}</caption>
<thead><tr><th scope="col">${ui.theme}</th>${heads}<th scope="col"><span>${ui.total}</span></th></tr></thead>
<tbody>
${rows}</tbody></table></div>
`,
  );
}
