import type { StatementKind } from '../../model/index.ts';
import { STATEMENT_KINDS } from '../../model/index.ts';
import { looksLike } from '../decisions.ts';
import { isReference } from '../finding-view.ts';
import { meaningParts } from '../meaning.ts';
import { referenceTarget } from '../reference-view.ts';
import type { Card } from '../view.ts';
import { languageOf, MOST_COLUMNS, type Page, section, short, table } from './parts.ts';
import { html, type Markup, type Piece } from './template.ts';

/** The row's first cell carries the finding's number and is what links point to. */
function numbered(card: Card, content: Piece, { wording }: Page): Markup {
  return html`<span id="fund-${card.number}" class="number">${wording.ui.finding(card.number)}</span><br>${content}`;
}

/** Concepts that have several words, by document. */
export function terms(page: Page): Markup {
  const { view, wording } = page;
  const { ui } = wording;
  const cards = view.cards.filter((each) => each.type === 'terminology');
  if (cards.length === 0) return section('terms', ui.terms, html`<p>${ui.noTerms}</p>`);
  const isListed = view.read.length > MOST_COLUMNS + 1;
  const rows = cards.flatMap((card) =>
    card.views.flatMap(({ finding, concept }): Piece[][] => {
      if (finding.type !== 'terminology') return [];
      const { variants, counts } = finding.evidence;
      const used = view.read.map((document) => wordsOf(variants[document.id], counts[document.id], wording));
      const head = numbered(card, concept, page);
      if (!isListed)
        return [[head, ...used.map((each) => each ?? html`<span class="none">${ui.notUsed}</span>`)]];
      const items = view.read.flatMap((document, index) => {
        const own = used[index] ?? null;
        return own === null ? [] : [html`<li>${short(document, page)}: ${own}</li>`];
      });
      return [[head, html`<ul class="plain">${items}</ul>`]];
    }),
  );
  const [first] = cards;
  const advice = first === undefined ? '' : wording.advice(first.views[0]).text;
  const columns = [
    { head: ui.concept },
    ...(isListed
      ? [{ head: ui.terms, isWide: true }]
      : view.read.map((each) => ({ head: short(each, page) }))),
  ];
  return section(
    'terms',
    ui.terms,
    html`<p class="intro">${ui.termsIntro}</p>`,
    table({ caption: ui.terms, columns }, rows),
    html`<p><strong>${ui.whatToDo}:</strong> ${advice}</p>`,
  );
}

/** "personale (11), medarbejder (3)", or null when the document has no word for the concept. */
function wordsOf(
  words: readonly string[] | undefined,
  counts: readonly number[] | undefined,
  wording: Page['wording'],
): string | null {
  if (words === undefined || words.length === 0) return null;
  return words
    .map((word, index) => {
      const count = counts?.[index];
      return count === undefined ? word : `${word} (${wording.number(count)})`;
    })
    .join(', ');
}

/** Which document names which, and which names lead nowhere. */
export function references(page: Page): Markup {
  const { view, wording } = page;
  const { ui } = wording;
  const cards = view.cards.filter((each) => each.type === 'reference');
  const silent =
    view.silent.length === 0
      ? null
      : html`<p class="notice">${ui.silent(wording.list(view.silent.map((each) => wording.quote(each.title))))}</p>`;
  if (cards.length === 0)
    return section('references', ui.references, html`<p>${ui.noReferences}</p>`, silent);
  const rows = cards.flatMap((card) =>
    card.views.filter(isReference).flatMap((reference) => {
      const { finding, document } = reference;
      const { mention, page: at, section: path, relation, quote } = finding.evidence;
      const where = wording.place({ page: at, line: null, section: path });
      const leads = referenceTarget(reference, wording);
      const to = leads.isOpen ? html`<span class="badge problem">${leads.text}</span>` : html`${leads.text}`;
      return [
        [
          numbered(card, document?.title ?? finding.document, page),
          html`${mention === '' ? null : wording.quote(mention)}<span class="path">${quote}</span>`,
          where === '' ? '–' : where,
          relation === null ? '–' : wording.referenceRelations[relation],
          to,
        ],
      ];
    }),
  );
  const columns = [
    { head: ui.from },
    { head: ui.mention, isWide: true },
    { head: ui.place },
    { head: ui.relation },
    { head: ui.to },
  ];
  return section(
    'references',
    ui.references,
    html`<p class="intro">${ui.referencesIntro}</p>`,
    table({ caption: ui.references, columns }, rows),
    silent,
  );
}

/** Every statement that was found, folded by document. */
export function allStatements(page: Page): Markup {
  const { view, wording } = page;
  const { ui } = wording;
  const folds = view.read.map((document) => {
    const own = view.statements.get(document.id) ?? [];
    const kinds = STATEMENT_KINDS.flatMap((kind) => {
      const found = own.filter((each) => each.kind === kind);
      return found.length === 0 ? [] : [kindBlock(kind, found, page)];
    });
    return html`<details><summary>${document.title} (${wording.count(own.length, wording.nouns.statement)})</summary>
<div lang="${languageOf(document)}">${own.length === 0 ? html`<p>${ui.noStatements}</p>` : kinds}</div></details>
`;
  });
  return section(
    'statements',
    ui.allStatements,
    html`<p class="intro">${ui.allStatementsIntro}</p>`,
    folds.length === 0 ? html`<p>${ui.noDocuments}</p>` : folds,
  );
}

function kindBlock(
  kind: StatementKind,
  statements: readonly Page['view']['analysis']['statements'][number][],
  { wording }: Page,
): Markup {
  const items = statements.map((each) => {
    const binding =
      each.strength === null
        ? ''
        : (wording.strengths[Math.min(8, Math.max(1, Math.round(each.strength))) - 1] ?? '');
    const about = [
      wording.place(each),
      binding === '' ? '' : `${wording.ui.binding}: ${binding}`,
      each.onlyExample ? wording.ui.onlyExample : '',
      ...meaningParts(each, wording),
    ].filter((part) => part !== '');
    return html`<li>${each.leadIn === null ? null : html`<span class="leadin">${each.leadIn}</span> `}${each.text}<span class="kind">${about.join(' · ')}</span></li>
`;
  });
  return html`<h3>${wording.kinds[kind].many} (${statements.length})</h3>
<ul>${items}</ul>
`;
}

/** What was explained away, how the report was made, and what it cannot do. */
export function method(page: Page): Markup {
  const { view, wording } = page;
  const { ui } = wording;
  const { considered } = view.analysis;
  const quoteOf = (id: string | undefined): Piece => {
    const side = id === undefined ? undefined : view.sides.get(id);
    if (side === undefined) return '–';
    const spot = wording.place({ ...side.statement, section: [] });
    const name = view.shortTitles.get(side.document.id) ?? side.document.title;
    return html`${side.statement.text}<span class="path">${spot === '' ? name : `${name}, ${spot}`}</span>`;
  };
  const columns = [
    { head: ui.looksLike },
    { head: ui.firstSide, isWide: true },
    { head: ui.secondSide, isWide: true },
    { head: ui.explanation, isWide: true },
  ];
  const rows = considered.map((each) => [
    looksLike(each, wording),
    quoteOf(each.statements[0]),
    quoteOf(each.statements[1]),
    wording.explanations[each.explanation],
  ]);
  const explained =
    considered.length === 0
      ? html`<p>${ui.noConsidered}</p>`
      : html`<p class="intro">${ui.consideredIntro}</p>${table({ caption: ui.considered, columns }, rows)}`;
  return html`${section('considered', ui.considered, explained)}${section(
    'method',
    ui.method,
    html`<ol>${ui.methodSteps.map((each) => html`<li>${each}</li>`)}</ol>
<h3>${ui.limits}</h3>
<ul>${ui.limitPoints.map((each) => html`<li>${each}</li>`)}</ul>
`,
  )}`;
}
