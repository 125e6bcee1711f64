import type { DocumentSummary, ReferenceFinding, TermMatch } from '../../model/index.ts';
import { OVERLAP_SUBTYPES, SEVERITIES } from '../../model/index.ts';
import { furtherSides } from '../cards.ts';
import { shorten } from '../clean.ts';
import { decidedLines } from '../decided.ts';
import { badge, headline } from '../decisions.ts';
import { isReference } from '../finding-view.ts';
import { marksOf, NO_MARKS } from '../mark.ts';
import { capitalised } from '../names.ts';
import { referenceTarget } from '../reference-view.ts';
import {
  type Card,
  type FindingView,
  isContradiction,
  isGap,
  isOverlap,
  isUnspoken,
  type Side,
  TYPE_ORDER,
} from '../view.ts';
import { hundredths } from '../wording/grammar.ts';
import {
  documentOptions,
  documentTokens,
  filterForm,
  languageOf,
  marked,
  option,
  type Page,
  quotation,
  section,
  select,
  short,
  themeTokens,
  tone,
} from './parts.ts';
import { each, html, type Markup, type Piece } from './template.ts';

/** The findings by type, contradictions first. */
export function findings(page: Page): Markup {
  const { view, wording } = page;
  const { ui } = wording;
  const groups = TYPE_ORDER.map((type) => {
    const cards = view.shown.filter((each) => each.type === type);
    const isBeside = cards.length > 0 && cards.every((card) => isToldBeside(card, page));
    return html`<div class="group ${type}${isBeside ? ' only-beside' : ''}">
<h3>${wording.types[type].heading}</h3>
<p class="intro">${wording.types[type].about}</p>
${cards.length === 0 ? html`<p>${ui.noneOfType}</p>` : type === 'overlap' ? overlaps(cards, page) : each(cards, (card) => cardOf(card, page))}</div>
`;
  });
  return section(
    'findings',
    ui.findings,
    html`<p class="intro">${ui.findingsIntro}</p>
<p class="legend"><mark class="shared">${ui.markedShared}</mark> · <mark class="clash">${ui.markedClash}</mark></p>`,
    leftOut(page),
    html`<p class="print-note">${page.texts.printNote}</p>`,
    reviewBar(page),
    filter(page),
    html`<div class="sorted"></div>
`,
    groups,
  );
}

/** What is not told here, of a large folder. */
function leftOut({ view, wording }: Page): Markup | null {
  if (view.shown.length === view.cards.length) return null;
  const [shown, all] = [view.shown.length, view.cards.length].map(wording.number) as [string, string];
  return html`<p class="notice">${wording.ui.mostImportant(shown, all)}</p>`;
}

/** Overlaps are many and ask for the same: the advice stands once above each sort. */
function overlaps(cards: readonly Card[], page: Page): readonly Markup[] {
  return OVERLAP_SUBTYPES.flatMap((subtype) => {
    const own = cards.filter(({ views: [{ finding }] }) => finding.subtype === subtype);
    if (own.length === 0) return [];
    const isBeside = own.every((card) => isToldBeside(card, page));
    return html`<div class="group${isBeside ? ' only-beside' : ''}"><h4>${page.wording.overlapSubtypes[subtype].many} (${own.length})</h4>
<p><strong>${page.wording.ui.whatToDo}:</strong> ${page.wording.overlapAdvice[subtype]}</p>
${each(own, (card) => cardOf(card, page))}</div>
`;
  });
}

/** What serves to assess the findings; it shows itself when the script runs. */
function reviewBar({ texts }: Page): Markup {
  return html`<div class="review-bar" id="review" role="group" aria-labelledby="review-heading" hidden>
<h3 id="review-heading">${texts.review}</h3>
<p>${texts.reviewAbout}</p>
<p class="buttons"><button type="button" data-do="save">${texts.reviewSave}</button>
<button type="button" class="plain-button" data-do="read">${texts.reviewRead}</button>
<button type="button" class="plain-button" data-do="clear">${texts.reviewClear}</button>
<input type="file" accept=".yaml,.yml" aria-label="${texts.reviewFile}" tabindex="-1" hidden></p>
<p><strong class="progress"></strong> <span role="status"></span></p>
</div>
`;
}

function filter(page: Page): Markup {
  const { wording, texts, view } = page;
  const { ui } = wording;
  const types = TYPE_ORDER.flatMap((type) => [
    option(type, wording.types[type].heading),
    ...(type === 'overlap'
      ? OVERLAP_SUBTYPES.map((each) => option(`overlap/${each}`, `– ${wording.overlapSubtypes[each].one}`))
      : []),
  ]);
  return filterForm(
    { id: 'filter', label: ui.filter, items: 'article.card', shown: ui.shown },
    ui.search,
    [
      select('type', ui.type, ui.allTypes, types),
      select('documents', ui.document, ui.allDocuments, documentOptions(page)),
      select(
        'themes',
        ui.theme,
        texts.allThemes,
        view.themes.map((each, index) => option(index, each.label)),
      ),
      select(
        'severity',
        ui.severity,
        ui.allSeverities,
        [...SEVERITIES].reverse().map((each) => option(each, wording.severities[each])),
      ),
      select(
        'decision',
        texts.decision,
        texts.allDecisions,
        DECISION_STATES.map((each) => option(each, texts.decisionStates[each])),
      ),
      select('sort', texts.sort, texts.sortByType, [
        option('weight', texts.sortByWeight),
        option('score', texts.sortByScore),
      ]),
    ],
    page,
  );
}

const DECISION_STATES = ['open', 'accept', 'dismiss', 'noted'] as const;

function cardOf(card: Card, page: Page): Markup {
  const { wording } = page;
  const [first] = card.views;
  const { finding } = first;
  const involved = card.views.flatMap((each) => [
    ...each.sides.map((side) => side.document),
    each.document,
    each.target,
    ...wordsByDocument(each).map(({ document }) => document),
  ]);
  const themes = card.views.flatMap((each) => each.sides.map((side) => side.statement));
  const states = new Set(card.views.map((each) => each.finding.decision?.verdict ?? 'open'));
  const score = Math.max(...card.views.map((each) => hundredths(each.finding.score)));
  const heading = isOverlap(first) || isGap(first) ? null : html`<h4>${headline(card, wording)}</h4>`;
  const decided = decidedLines(card, wording).map(
    ({ head, text }) => html`<p class="decided"><strong>${head}:</strong> ${text}</p>
`,
  );
  // On paper the relatives policy's own part, statement by statement, says the same as these.
  const isBeside = isToldBeside(card, page);
  // The gaps of a card are assessed one by one, since each is in another document; clashes over the same words are one matter.
  const ids = card.views.map((each) => each.finding.id).join(' ');
  const id = isGap(first) ? null : html` data-id="${ids}"`;
  return html`<article class="card ${tone(card)}${isBeside ? ' beside' : ''}" id="fund-${card.number}"${id} data-number="${card.number}" data-type="${card.type} ${card.type}/${finding.subtype}" data-severity="${finding.severity}" data-documents="${documentTokens(involved, page)}" data-themes="${themeTokens(themes, page)}" data-decision="${[...states].join(' ')}" data-score="${score}" data-weight="${SEVERITIES.indexOf(finding.severity) * 1000 + score}" aria-label="${wording.ui.finding(card.number)}">
<header><span class="number">${wording.ui.finding(card.number)}</span> <span class="badge ${tone(card)}">${badge(card, wording)}</span> <span class="severity">${wording.severities[finding.severity]}</span>${heading}</header>
${decided}${contentOf(card, page)}</article>
`;
}

function isToldBeside(card: Card, { view }: Page): boolean {
  const [first] = card.views;
  const isOwn = view.anchor !== null && first.sides[0]?.document.id === view.anchor.id;
  return isOwn && (isOverlap(first) || (isGap(first) && first.finding.subtype === 'missing-in-related'));
}

function contentOf(card: Card, page: Page): Markup {
  const [first] = card.views;
  if (isGap(first)) return gapBody(card, page);
  if (first.finding.type === 'terminology') return termsBody(first, page);
  if (isReference(first)) return referenceBody(first, page);
  return body(first, page, furtherSides(card));
}

/** The words of each document for one concept, most used first. */
function wordsByDocument({
  finding,
  documents,
}: FindingView): readonly { readonly document: DocumentSummary; readonly words: readonly string[] }[] {
  if (finding.type !== 'terminology') return [];
  return Object.entries(finding.evidence.variants).flatMap(([id, words]) => {
    const document = documents.get(id);
    return document === undefined ? [] : [{ document, words }];
  });
}

function termsBody(view: FindingView, page: Page): Markup {
  const { wording } = page;
  const items = wordsByDocument(view).map(
    ({ document, words }) => html`<li><strong>${short(document, page)}</strong>: ${words.join(', ')}</li>
`,
  );
  return html`<ul class="words">${items}</ul>
<dl>${adviceOf(view, wording)}</dl>
`;
}

function referenceBody(view: FindingView<ReferenceFinding>, page: Page): Markup {
  const { wording, texts } = page;
  const { finding } = view;
  const { quote, page: at, section: path } = finding.evidence;
  const where = wording.place({ page: at, line: null, section: path });
  const lang = view.document === null ? 'da' : languageOf(view.document);
  return html`<figure><figcaption><strong>${view.document?.title ?? finding.document}</strong>${where === '' ? null : html`<span class="place">${where}</span>`}</figcaption>
<blockquote lang="${lang}"><p>${marked(quote, { shared: [finding.evidence.mention], clash: [] })}</p></blockquote></figure>
<dl><dt>${texts.refersTo}</dt><dd>${referenceTarget(view, wording).text}</dd>
${adviceOf(view, wording)}</dl>
`;
}

function body(view: FindingView, page: Page, further: readonly Side[] = []): Markup {
  const { wording } = page;
  const { ui } = wording;
  const pair = html`<div class="pair">${view.sides.map((side, index) => quotation(side, marksOf(view, index), page))}</div>`;
  // Often a hundred of these: the marked words say why, the rest folds away.
  if (isOverlap(view) && view.finding.subtype !== 'repeat') {
    const { paste } = wording.advice(view);
    return html`${pair}
${evidence(view, wording, html`<p>${wording.reason(view)}</p>${pasteBox(paste, wording)}`)}`;
  }
  const against = isContradiction(view) ? view.finding.evidence.against : [];
  return html`${pair}
<dl>
<dt>${ui.why}</dt><dd>${wording.reason(view)}</dd>
${
  against.length === 0
    ? null
    : html`<dt>${ui.against}</dt><dd>${against.length === 1 ? against.map((each) => wording.counterReasons[each]) : html`<ul>${against.map((each) => html`<li>${wording.counterReasons[each]}</li>`)}</ul>`}</dd>
`
}${further.map(
  (side) =>
    html`<dt>${ui.sameClash}</dt><dd>${wording.quote(side.statement.text)} (${side.document.title}${placeOf(side, wording)})</dd>
`,
)}${adviceOf(view, wording)}
</dl>
${evidence(view, wording)}`;
}

function adviceOf(view: FindingView, wording: Page['wording']): Markup | null {
  const { text, paste } = wording.advice(view);
  if (!isOverlap(view))
    return html`<dt>${wording.ui.whatToDo}</dt><dd><p>${text}</p>${pasteBox(paste, wording)}</dd>`;
  return paste === null ? null : html`<dt>${wording.ui.refer}</dt><dd>${pasteBox(paste, wording)}</dd>`;
}

function pasteBox(paste: string | null, { ui }: Page['wording']): Markup | null {
  if (paste === null) return null;
  return html`<p class="paste"><span class="label">${ui.paste}</span><q>${paste}</q></p>`;
}

/** The quotation on the left, on the right each document without a counterpart, with what came nearest. */
function gapBody(card: Card, page: Page): Markup {
  const { wording } = page;
  const { ui } = wording;
  const [first, ...others] = card.views;
  const { text, paste } = wording.advice(first, others);
  const missing = card.views.map((each) => {
    const score = isGap(each) ? (each.finding.evidence.nearest?.score ?? 0) : 0;
    const near =
      each.nearest === null
        ? html`${isUnspoken(each) ? capitalised(ui.unspoken) : ui.nothingNear}`
        : html`${ui.nearest} (${wording.likeness(score)}): ${wording.quote(shorten(each.nearest.statement.text, 140))}${placeOf(each.nearest, wording)}`;
    return html`<li data-id="${each.finding.id}"><strong>${each.document?.title ?? ''}</strong><span class="kind">${near}</span></li>
`;
  });
  const reason = wording.reason(first);
  return html`<div class="pair">${first.sides.map((side) => quotation(side, NO_MARKS, page))}
<div class="missing"><p>${ui.missingIn}:</p><ul>${missing}</ul></div></div>
<dl>
${
  reason === ''
    ? null
    : html`<dt>${ui.why}</dt><dd>${reason}</dd>
`
}<dt>${ui.whatToDo}</dt><dd><p>${text}</p>${pasteBox(paste, wording)}</dd>
</dl>
`;
}

function placeOf(side: Side, wording: Page['wording']): string {
  const spot = wording.place({ ...side.statement, section: [] });
  return spot === '' ? '' : ` (${spot})`;
}

/** How the finding was made, folded away: the rule, the numbers, the words. */
function evidence(view: FindingView, wording: Page['wording'], more: Piece = null): Markup {
  const { ui } = wording;
  const points: Piece[] = [];
  let shared: readonly TermMatch[] = [];
  if (isContradiction(view)) {
    shared = view.finding.evidence.shared;
    points.push(html`<li>${ui.rule}: ${view.finding.evidence.clash.rule}</li>`);
    points.push(html`<li>${ui.certainty}: ${wording.certainty(view.finding.score)}</li>`);
  }
  if (isOverlap(view)) {
    shared = view.finding.evidence.shared;
    points.push(html`<li>${ui.likenessContent}: ${wording.likeness(view.finding.evidence.content)}</li>`);
    points.push(html`<li>${ui.likenessWording}: ${wording.likeness(view.finding.evidence.wording)}</li>`);
  }
  const rows = shared.map(
    (each) =>
      html`<tr><th scope="row">${each.first}</th><td>${each.second}</td><td>${wording.matches[each.via]}</td><td class="count">${hundredths(each.weight)}</td></tr>
`,
  );
  return html`<details class="evidence"><summary>${ui.evidence}</summary>
${more}<ul>${points}</ul>
${
  rows.length === 0
    ? null
    : html`<div class="scroll" role="group" aria-label="${ui.sharedWords}" tabindex="0"><table><caption>${ui.sharedWords}</caption><thead><tr><th scope="col">${ui.firstSide}</th><th scope="col">${ui.secondSide}</th><th scope="col">${ui.how}</th><th scope="col" class="count">${ui.weight}</th></tr></thead><tbody>
${rows}</tbody></table></div>`
}</details>
`;
}
