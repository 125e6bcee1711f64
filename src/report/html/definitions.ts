import type { DefinitionGroup, DefinitionRow } from '../definitions.ts';
import { caption, type Page, section, table } from './parts.ts';
import { html, type Markup, type Piece } from './template.ts';

/** What each policy means by a word, field by field: a table for each term that several explain, one for all the others. */
export function definitions(page: Page): Markup {
  const { view, wording } = page;
  const { ui } = wording;
  if (view.definitions.length === 0) {
    return section('definitions', ui.definitions, html`<p>${ui.noDefinitions}</p>`);
  }
  const shared = view.definitions.filter((each) => each.isShared);
  const single = view.definitions.filter((each) => !each.isShared);
  return section(
    'definitions',
    ui.definitions,
    html`<p class="intro">${ui.definitionsIntro}</p>`,
    ...shared.map((group) => html`<h3>${group.label}</h3>${rowsOf([group], group.label, page)}`),
    single.length === 0 ? null : html`<h3>${ui.definedOnce}</h3>${rowsOf(single, ui.definedOnce, page)}`,
  );
}

function rowsOf(groups: readonly DefinitionGroup[], name: string, page: Page): Markup {
  const { ui } = page.wording;
  const columns = [
    { head: ui.document, isWide: true },
    { head: ui.definedTerm },
    { head: ui.genus, isWide: true },
    { head: ui.definitionConditions, isWide: true },
    { head: ui.inclusions, isWide: true },
    { head: ui.exclusions, isWide: true },
    { head: ui.ages },
  ];
  return table(
    { caption: `${ui.definitions}: ${name}`, columns },
    groups.flatMap((group) => group.rows.map((row) => cells(row, page))),
  );
}

function cells({ side, fields }: DefinitionRow, { wording }: Page): Piece[] {
  return [
    caption(side, wording),
    fields.term,
    fields.genus ?? '–',
    listed(fields.conditions),
    listed(fields.inclusions),
    listed(fields.exclusions),
    listed(fields.ages.map((age) => age.text)),
  ];
}

function listed(items: readonly string[]): Piece {
  const [only] = items;
  if (only === undefined) return '–';
  if (items.length === 1) return only;
  return html`<ul class="plain">${items.map((each) => html`<li>${each}</li>`)}</ul>`;
}
