import type { Statement } from '../../model/index.ts';
import { neededLeadIn } from '../lead-in.ts';
import { marksOf, NO_MARKS } from '../mark.ts';
import {
  type Counterpart,
  type CounterpartRow,
  pathOf,
  RELATIONS,
  type Relation,
  type Side,
} from '../view.ts';
import {
  cardLink,
  contextLink,
  documentTokens,
  filterForm,
  languageOf,
  marked,
  option,
  type Page,
  section,
  select,
  short,
} from './parts.ts';
import { html, type Markup } from './template.ts';

/** The relations that have a text of the other policy to show. */
const TOLD = RELATIONS.filter((each) => each !== 'none' && each !== 'missing');
/** Documents up to which those without a counterpart are named. */
const MOST_NAMED = 8;

/** Of a large folder so many counterparts of one statement are told. */
const MOST_TOLD = 12;

/** The relatives policy statement by statement, with what each other policy says beside it. */
export function counterparts(page: Page): Markup {
  const { view, wording, texts } = page;
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
  const rows = view.counterparts.map((row, index) => {
    const head = heading(row, view.counterparts[index - 1], page);
    return html`${
      head === null
        ? null
        : html`${index === 0 ? null : GROUP_END}<div class="group"><h3>${head}</h3>
`
    }${rowOf(row, page)}`;
  });
  const shown = RELATIONS.filter((each) => each !== 'none');
  return section(
    'counterparts',
    ui.counterparts,
    html`<p class="intro">${ui.counterpartsIntro}</p>`,
    filterForm(
      { id: 'filter-counterparts', label: texts.filterCounterparts, items: '.row', shown: texts.rowsShown },
      texts.searchCounterparts,
      [
        select('relation', texts.relation, texts.allRelations, [
          ...shown.map((each) => option(each, wording.relations[each])),
          option('none', wording.relations.none),
        ]),
        select(
          'documents',
          ui.document,
          ui.allDocuments,
          view.related.map((each) => option(view.documents.indexOf(each), short(each, page))),
        ),
      ],
      page,
    ),
    html`<div class="side-by-side"><div class="columns" aria-hidden="true"><span>${ui.statement}</span><span>${ui.otherPolicies}</span></div>
${rows}${GROUP_END}</div>
`,
  );
}

const GROUP_END = html`</div>
`;

function heading(row: CounterpartRow, previous: CounterpartRow | undefined, page: Page): string | null {
  const { anchor } = page.view;
  const title = (statement: Statement): string =>
    (anchor === null ? statement.section : pathOf({ statement, document: anchor })).join(' › ');
  if (previous !== undefined && title(previous.statement) === title(row.statement)) return null;
  return title(row.statement) || page.wording.ui.withoutSection;
}

function rowOf(row: CounterpartRow, page: Page): Markup {
  const { view } = page;
  const all = TOLD.flatMap((relation) =>
    row.cells.flatMap((cell) => cell.filter((each) => each.relation === relation)),
  );
  const told = view.isLarge ? all.filter((each) => isShown(each, page)).slice(0, MOST_TOLD) : all;
  const relations = [...new Set(row.cells.flat().map((each) => each.relation))];
  // A statement on which nobody says anything is one to look at; one that somebody takes up is not.
  const tokens = relations.every((each) => each === 'none')
    ? relations
    : relations.filter((each) => each !== 'none');
  const speaking = view.related.filter((_each, index) => row.cells[index]?.some(({ card }) => card !== null));
  const more = all.length - told.length;
  const others = [
    ...told.map((each) => toldItem(each, page)),
    more === 0
      ? null
      : html`<li class="none">${page.wording.ui.andMore(more)}</li>
`,
    missing(row, page),
    nothing(row, page),
  ];
  return html`<div class="row" data-relation="${tokens.join(' ')}" data-documents="${documentTokens(speaking, page)}"><div class="own">${ownStatement(row.statement, page)}</div>
<ul class="plain others">${others}</ul></div>
`;
}

function isShown({ card }: Counterpart, { shown }: Page): boolean {
  return card !== null && shown.has(card);
}

function ownStatement(statement: Statement, page: Page): Markup {
  const { wording, view } = page;
  const spot = wording.place({ page: statement.page, line: statement.line, section: [] });
  const about = [wording.kinds[statement.kind].one, spot].filter((each) => each !== '').join(' · ');
  const needed = neededLeadIn(statement);
  const leadIn = needed === null ? null : html`<span class="leadin">${needed}</span> `;
  const lang = view.anchor === null ? 'da' : languageOf(view.anchor);
  return html`<p lang="${lang}">${leadIn}${statement.text}</p><span class="kind">${about}</span>`;
}

/** What another policy says, with the words marked that clash or that both have. */
function toldItem({ relation, card, view }: Counterpart, page: Page): Markup | null {
  if (view === null || card === null) return null;
  const [, ...others] = view.sides;
  return html`${others.map(
    (side) => html`<li>${relationLink(relation, card, page)} ${sideLine(side, page)}
<blockquote lang="${languageOf(side.document)}">${marked(side.statement.text, relation === 'contradiction' || relation === 'tension' ? { ...NO_MARKS, clash: marksOf(view, 1).clash } : NO_MARKS)}</blockquote></li>
`,
  )}`;
}

function sideLine(side: Side, page: Page): Markup {
  const { statement, document } = side;
  const spot = page.wording.place({ page: statement.page, line: statement.line, section: [] });
  const link = contextLink(side, page);
  return html`<span class="from"><strong>${short(document, page)}</strong>${spot === '' ? null : `, ${spot}`}</span>${link === null ? null : html` ${link}`}`;
}

function relationLink(relation: Relation, card: number, { wording }: Page): Markup {
  return cardLink(card, html`${wording.relations[relation]} ${card}`, `badge ${relation}`);
}

/** The policies that lack it, in one line. */
function missing(row: CounterpartRow, page: Page): Markup | null {
  const { view, wording, texts } = page;
  const lacking = view.related.filter((_each, index) =>
    row.cells[index]?.some((each) => each.relation === 'missing'),
  );
  const card = row.cells.flat().find((each) => each.relation === 'missing')?.card ?? null;
  if (card === null) return null;
  const names = view.isWide
    ? wording.count(lacking.length, wording.nouns.document)
    : wording.list(lacking.map((each) => short(each, page)));
  return html`<li>${relationLink('missing', card, page)} ${texts.missingIn(names)}</li>
`;
}

function nothing(row: CounterpartRow, page: Page): Markup | null {
  const { view, wording, texts } = page;
  const without = view.related.filter((_each, index) =>
    row.cells[index]?.every((each) => each.relation === 'none'),
  );
  if (without.length === 0) return null;
  if (without.length === view.related.length)
    return html`<li class="none">${wording.relations.none}</li>
`;
  const said =
    without.length > MOST_NAMED
      ? texts.nothingInMany(without.length)
      : texts.nothingIn(wording.list(without.map((each) => short(each, page))));
  return html`<li class="none rest">${said}</li>
`;
}
