import { listOf } from '../decisions.ts';
import { isReference } from '../finding-view.ts';
import { referenceTarget } from '../reference-view.ts';
import { spreadOf } from '../terms.ts';
import type { Card } from '../view.ts';
import { referenceGraph } from './graph.ts';
import { cardLink, MOST_COLUMNS, type Page, section, short, table } from './parts.ts';
import { html, type Markup, type Piece } from './template.ts';

/** The row's first cell carries the finding's number. */
function numbered(card: Card, content: Piece, { wording }: Page): Markup {
  return html`<span class="number">${cardLink(card.number, wording.ui.finding(card.number))}</span><br>${content}`;
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
      if (view.isWide) return [[head, spreadOf(variants, wording)]];
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
  const cards = view.shown.filter((each) => each.type === 'reference');
  const silent =
    view.silent.length === 0
      ? null
      : html`<p class="notice">${ui.silent(
          listOf(
            view.silent.map((each) => wording.quote(each.title)),
            view,
            wording,
          ),
        )}</p>`;
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
    referenceGraph(page),
    table({ caption: ui.references, columns }, rows),
    silent,
  );
}
