import type { TermMatch } from '../../model/index.ts';
import { OVERLAP_SUBTYPES, SEVERITIES } from '../../model/index.ts';
import { furtherSides } from '../cards.ts';
import { shorten } from '../clean.ts';
import { decidedLines } from '../decided.ts';
import { badge, headline } from '../decisions.ts';
import { marksOf, NO_MARKS } from '../mark.ts';
import {
  type Card,
  type FindingView,
  isContradiction,
  isGap,
  isOverlap,
  type Side,
  TYPE_ORDER,
} from '../view.ts';
import { hundredths } from '../wording/grammar.ts';
import { type Page, quotation, section, tone } from './parts.ts';
import { html, type Markup, type Piece } from './template.ts';

/** Terms and references have tables of their own; the rest is told as cards. */
const CARD_TYPES = TYPE_ORDER.filter((each) => each !== 'terminology' && each !== 'reference');

/** The findings by type, contradictions first. */
export function findings(page: Page): Markup {
  const { view, wording } = page;
  const { ui } = wording;
  const groups = CARD_TYPES.map((type) => {
    const cards = view.cards.filter((each) => each.type === type);
    return html`<div class="group">
<h3>${wording.types[type].heading}</h3>
<p class="intro">${wording.types[type].about}</p>
${cards.length === 0 ? html`<p>${ui.noneOfType}</p>` : type === 'overlap' ? overlaps(cards, page) : cards.map((each) => cardOf(each, page))}</div>
`;
  });
  return section(
    'findings',
    ui.findings,
    html`<p class="intro">${ui.findingsIntro}</p>
<p class="legend"><mark class="shared">${ui.markedShared}</mark> · <mark class="clash">${ui.markedClash}</mark></p>`,
    filter(page),
    groups,
  );
}

/** Overlaps are many and ask for the same: the advice stands once above each sort. */
function overlaps(cards: readonly Card[], page: Page): readonly Markup[] {
  return OVERLAP_SUBTYPES.flatMap((subtype) => {
    const own = cards.filter(({ views: [{ finding }] }) => finding.subtype === subtype);
    if (own.length === 0) return [];
    return html`<div class="group"><h4>${page.wording.overlapSubtypes[subtype].many} (${own.length})</h4>
<p><strong>${page.wording.ui.whatToDo}:</strong> ${page.wording.overlapAdvice[subtype]}</p>
${own.map((each) => cardOf(each, page))}</div>
`;
  });
}

function filter({ view, wording }: Page): Markup {
  const { ui } = wording;
  const option = (value: string | number, label: string): Markup =>
    html`<option value="${value}">${label}</option>`;
  return html`<form class="filter" id="filter" hidden>
<label>${ui.type}<select name="type">${option('', ui.allTypes)}${CARD_TYPES.map((each) => option(each, wording.types[each].heading))}</select></label>
<label>${ui.document}<select name="document">${option('', ui.allDocuments)}${view.read.map((each) =>
    option(view.documents.indexOf(each), view.shortTitles.get(each.id) ?? each.title),
  )}</select></label>
<label>${ui.severity}<select name="severity">${option('', ui.allSeverities)}${[...SEVERITIES].reverse().map((each) => option(each, wording.severities[each]))}</select></label>
<label>${ui.search}<input name="search" type="search" autocomplete="off"></label>
<output aria-live="polite" data-label="${ui.shown}"></output>
</form>
`;
}

function cardOf(card: Card, page: Page): Markup {
  const { view, wording } = page;
  const [first] = card.views;
  // Documents by their place in the list: an id comes from a file name and is no safe word in a list of words.
  const involved = card.views
    .flatMap((each) => [...each.sides.map((side) => side.document), each.document])
    .flatMap((each) => (each === null ? [] : [view.documents.indexOf(each)]));
  const heading = isContradiction(first) ? html`<h4>${headline(card, wording)}</h4>` : null;
  const decided = decidedLines(card, wording).map(
    ({ head, text }) => html`<p><strong>${head}:</strong> ${text}</p>
`,
  );
  return html`<article class="card ${tone(card)}" id="fund-${card.number}" data-type="${card.type}" data-severity="${first.finding.severity}" data-documents="${[...new Set(involved)].join(' ')}" aria-label="${wording.ui.finding(card.number)}">
<header><span class="number">${wording.ui.finding(card.number)}</span> <span class="badge ${tone(card)}">${badge(card, wording)}</span> <span class="severity">${wording.severities[first.finding.severity]}</span>${heading}</header>
${decided}${isGap(first) ? gapBody(card, page) : body(first, page, furtherSides(card))}</article>
`;
}

function body(view: FindingView, { wording }: Page, further: readonly Side[] = []): Markup {
  const { ui } = wording;
  const pair = html`<div class="pair">${view.sides.map((side, index) => quotation(side, marksOf(view, index), wording))}</div>`;
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
  return html`<p class="paste"><span class="label">${ui.paste}</span>${paste}</p>`;
}

/** The quotation on the left, on the right each document without a counterpart, with what came nearest. */
function gapBody(card: Card, { wording }: Page): Markup {
  const { ui } = wording;
  const [first, ...others] = card.views;
  const { text, paste } = wording.advice(first, others);
  const missing = card.views.map((each) => {
    const score = isGap(each) ? (each.finding.evidence.nearest?.score ?? 0) : 0;
    const near =
      each.nearest === null
        ? html`${ui.nothingNear}`
        : html`${ui.nearest} (${wording.likeness(score)}): ${wording.quote(shorten(each.nearest.statement.text, 140))}${placeOf(each.nearest, wording)}`;
    return html`<li><strong>${each.document?.title ?? ''}</strong><span class="kind">${near}</span></li>
`;
  });
  const reason = wording.reason(first);
  return html`<div class="pair">${first.sides.map((side) => quotation(side, NO_MARKS, wording))}
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
