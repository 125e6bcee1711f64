import type { TermMatch } from '../../model/index.ts';
import { SEVERITIES } from '../../model/index.ts';
import { badge, headline } from '../decisions.ts';
import { NO_MARKS } from '../mark.ts';
import { type Card, type FindingView, isContradiction, isGap, isOverlap, TYPE_ORDER } from '../view.ts';
import { hundredths } from '../wording/grammar.ts';
import { marksOf, type Page, quotation, section, tone } from './parts.ts';
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
${cards.length === 0 ? html`<p>${ui.noneOfType}</p>` : cards.map((each) => cardOf(each, page))}</div>
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
  return html`<article class="card ${tone(card)}" id="fund-${card.number}" data-type="${card.type}" data-severity="${first.finding.severity}" data-documents="${[...new Set(involved)].join(' ')}" aria-label="${wording.ui.finding(card.number)}">
<header><span class="number">${wording.ui.finding(card.number)}</span> <span class="badge ${tone(card)}">${badge(card, wording)}</span> <span class="severity">${wording.severities[first.finding.severity]}</span>${heading}</header>
<div class="pair">${first.sides.map((side, index) => quotation(side, marksOf(first, index), wording))}</div>
${isGap(first) ? gapBody(card, page) : body(first, page)}</article>
`;
}

function body(view: FindingView, { wording }: Page): Markup {
  const { ui } = wording;
  const against = isContradiction(view) ? view.finding.evidence.against : [];
  return html`<dl>
<dt>${ui.why}</dt><dd>${wording.reason(view)}</dd>
${
  against.length === 0
    ? null
    : html`<dt>${ui.against}</dt><dd>${against.length === 1 ? against.map((each) => wording.counterReasons[each]) : html`<ul>${against.map((each) => html`<li>${wording.counterReasons[each]}</li>`)}</ul>`}</dd>
`
}<dt>${ui.whatToDo}</dt><dd>${adviceOf(view, wording)}</dd>
</dl>
${evidence(view, wording)}`;
}

function adviceOf(view: FindingView, wording: Page['wording']): Markup {
  const { text, paste } = wording.advice(view);
  return html`<p>${text}</p>${
    paste === null ? null : html`<p class="paste"><span class="label">${wording.ui.paste}</span>${paste}</p>`
  }`;
}

function gapBody(card: Card, page: Page): Markup {
  const { wording } = page;
  const { ui } = wording;
  const [first] = card.views;
  const paste = wording.advice(first).paste;
  const reason = wording.reason(first);
  const rows = card.views.map((each) => {
    const nearest =
      each.nearest === null || !isGap(each) || each.finding.evidence.nearest === null
        ? html`<p class="none">${ui.nothingNear}.</p>`
        : html`<p>${ui.nearest} (${wording.likeness(each.finding.evidence.nearest.score)}):</p>${quotation(each.nearest, NO_MARKS, wording)}`;
    return html`<dt>${ui.missingIn}</dt><dd><p><strong>${each.document?.title ?? ''}</strong></p>${nearest}</dd>
`;
  });
  return html`<dl>
${rows}${
  reason === ''
    ? null
    : html`<dt>${ui.why}</dt><dd>${reason}</dd>
`
}<dt>${ui.whatToDo}</dt><dd>${card.views.map((each) => html`<p>${wording.advice(each).text}</p>`)}${
    paste === null ? null : html`<p class="paste"><span class="label">${ui.paste}</span>${paste}</p>`
  }</dd>
</dl>
`;
}

/** How the finding was made, folded away: the rule, the numbers, the words. */
function evidence(view: FindingView, wording: Page['wording']): Markup {
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
<ul>${points}</ul>
${
  rows.length === 0
    ? null
    : html`<div class="scroll"><table><caption>${ui.sharedWords}</caption><thead><tr><th scope="col">${ui.firstSide}</th><th scope="col">${ui.secondSide}</th><th scope="col">${ui.how}</th><th scope="col" class="count">${ui.weight}</th></tr></thead><tbody>
${rows}</tbody></table></div>`
}</details>
`;
}
