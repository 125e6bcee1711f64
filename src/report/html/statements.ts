import type { DocumentSummary, Statement } from '../../model/index.ts';
import { STATEMENT_KINDS } from '../../model/index.ts';
import { neededLeadIn } from '../lead-in.ts';
import { meaningParts } from '../meaning.ts';
import { pathOf } from '../view.ts';
import {
  documentTokens,
  filterForm,
  languageOf,
  option,
  type Page,
  section,
  select,
  themeTokens,
} from './parts.ts';
import { each, html, type Markup } from './template.ts';

/** Every statement that was found, folded by document, in the order of its text under its headings. */
export function allStatements(page: Page): Markup {
  const { view, wording, texts } = page;
  const { ui } = wording;
  if (view.read.length === 0) {
    return section('statements', ui.allStatements, html`<p>${ui.noDocuments}</p>`);
  }
  if (view.isLarge) {
    return section('statements', ui.allStatements, html`<p class="notice">${ui.listInSheet}</p>`);
  }
  const found = new Set(view.analysis.statements.map((each) => each.kind));
  return section(
    'statements',
    ui.allStatements,
    html`<p class="intro">${ui.allStatementsIntro}</p>`,
    filterForm(
      {
        id: 'filter-statements',
        label: texts.filterStatements,
        items: 'li[data-kind]',
        shown: texts.statementsShown,
      },
      texts.searchStatements,
      [
        select(
          'kind',
          texts.kind,
          texts.allKinds,
          STATEMENT_KINDS.filter((kind) => found.has(kind)).map((kind) =>
            option(kind, wording.kinds[kind].many),
          ),
        ),
        select(
          'themes',
          ui.theme,
          texts.allThemes,
          view.themes.map((each, index) => option(index, each.label)),
        ),
      ],
      page,
    ),
    each(view.read, (document) => foldOf(document, page)),
  );
}

function foldOf(document: DocumentSummary, page: Page): Markup {
  const { view, wording } = page;
  const own = view.statements.get(document.id) ?? [];
  const count = wording.count(own.length, wording.nouns.statement);
  return html`<details class="fold" id="dokument-${documentTokens([document], page)}" data-title="${document.title}"><summary>${document.title} (${count})</summary>
<div lang="${languageOf(document)}">${own.length === 0 ? html`<p>${wording.ui.noStatements}</p>` : sectionsOf(own, document, page)}</div></details>
`;
}

function sectionsOf(
  statements: readonly Statement[],
  document: DocumentSummary,
  page: Page,
): readonly Markup[] {
  const groups: { readonly heading: string; readonly items: Statement[] }[] = [];
  for (const statement of statements) {
    const heading = pathOf({ statement, document }).join(' › ') || page.wording.ui.withoutSection;
    const last = groups.at(-1);
    if (last?.heading === heading) last.items.push(statement);
    else groups.push({ heading, items: [statement] });
  }
  return groups.map(
    ({ heading, items }) => html`<div class="group"><h3>${heading}</h3>
<ul>${items.map((each) => itemOf(each, page))}</ul></div>
`,
  );
}

function itemOf(statement: Statement, page: Page): Markup {
  const { wording, places } = page;
  const binding =
    statement.strength === null
      ? ''
      : (wording.strengths[Math.min(8, Math.max(1, Math.round(statement.strength))) - 1] ?? '');
  const about = [
    wording.kinds[statement.kind].one,
    wording.place({ ...statement, section: [] }),
    binding === '' ? '' : `${wording.ui.binding}: ${binding}`,
    statement.onlyExample ? wording.ui.onlyExample : '',
    ...meaningParts(statement, wording),
  ].filter((part) => part !== '');
  const needed = neededLeadIn(statement);
  const leadIn = needed === null ? null : html`<span class="leadin">${needed}</span> `;
  return html`<li id="u${places.get(statement.id) ?? 0}" data-kind="${statement.kind}" data-themes="${themeTokens([statement], page)}">${leadIn}${statement.text}<span class="kind" lang="${wording.lang}">${about.join(' · ')}</span></li>
`;
}
