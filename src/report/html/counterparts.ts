import type { Statement } from '../../model/index.ts';
import { type Counterpart, type CounterpartRow, pathOf, RELATIONS } from '../view.ts';
import { cardLink, MOST_COLUMNS, type Page, section, short, table } from './parts.ts';
import { html, type Markup } from './template.ts';

/** The relatives policy statement by statement, with how each other policy stands to it. */
export function counterparts(page: Page): Markup {
  const { view, wording } = page;
  const { ui } = wording;
  const empty =
    view.anchor === null
      ? ui.noAnchor
      : view.related.length === 0
        ? ui.noRelated
        : view.counterparts.length === 0
          ? ui.noAnchorStatements
          : null;
  if (empty !== null) return section('counterparts', ui.counterparts, html`<p>${empty}</p>`);
  const isListed = view.related.length > MOST_COLUMNS;
  const columns = [
    { head: ui.statement },
    ...(isListed ? [{ head: ui.otherPolicies, isWide: true }] : []),
    ...(isListed ? [] : view.related).map((each) => ({ head: short(each, page) })),
  ];
  const legend = RELATIONS.filter((each) => each !== 'none').map(
    (each) => html`<span class="badge ${each}">${wording.relations[each]}</span> `,
  );
  return section(
    'counterparts',
    ui.counterparts,
    html`<p class="intro">${ui.counterpartsIntro}</p>
<p class="legend">${ui.legend}${legend}<span class="none">– ${wording.relations.none}</span></p>`,
    table(
      { caption: ui.counterparts, columns, className: isListed ? 'rows listed' : 'rows' },
      view.counterparts.flatMap((row, index) => [
        ...heading(row, view.counterparts[index - 1], columns.length, page),
        [
          statementCell(row.statement, page),
          ...(isListed ? [listCell(row, page)] : row.cells.map((each) => cell(each, page))),
        ],
      ]),
    ),
  );
}

function heading(
  row: CounterpartRow,
  previous: CounterpartRow | undefined,
  width: number,
  { view, wording }: Page,
): readonly Markup[] {
  const { anchor } = view;
  const title = (statement: Statement): string =>
    (anchor === null ? statement.section : pathOf({ statement, document: anchor })).join(' › ');
  if (previous !== undefined && title(previous.statement) === title(row.statement)) return [];
  const text = title(row.statement) || wording.ui.withoutSection;
  return [
    html`<tr class="section" role="row"><th colspan="${width}" role="cell">${text}</th></tr>
`,
  ];
}

function statementCell(statement: Statement, { wording }: Page): Markup {
  const spot = wording.place({ page: statement.page, line: statement.line, section: [] });
  const about = [wording.kinds[statement.kind].one, spot].filter((each) => each !== '').join(' · ');
  const leadIn = statement.leadIn === null ? null : html`<span class="leadin">${statement.leadIn}</span> `;
  return html`${leadIn}${statement.text}<span class="kind">${about}</span>`;
}

function cell(counterparts: readonly Counterpart[], { wording }: Page): Markup {
  const badges = counterparts.map(({ relation, card }) =>
    card === null
      ? html`<span class="none"><span aria-hidden="true">–</span><span class="heard">${wording.relations[relation]}</span></span>`
      : html`${cardLink(card, html`${wording.relations[relation]} ${card}`, `badge ${relation}`)} `,
  );
  return html`${badges}`;
}

/** With many policies a column each would leave no room to read: one list of those that have something to say. */
function listCell(row: CounterpartRow, page: Page): Markup {
  const { view, wording } = page;
  const items = row.cells.flatMap((counterparts, index) => {
    const document = view.related[index];
    if (document === undefined || counterparts.every((each) => each.card === null)) return [];
    return [html`<li>${short(document, page)}: ${cell(counterparts, page)}</li>`];
  });
  return items.length === 0
    ? html`<span class="none">${wording.relations.none}</span>`
    : html`<ul class="plain">${items}</ul>`;
}
