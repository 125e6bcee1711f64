import { NO_MARKS } from '../mark.ts';
import type { CarrierView, ThreadStep, ThreadView } from '../thread.ts';
import { contextLink, languageOf, marked, type Page, quotation, section, short } from './parts.ts';
import { html, type Markup } from './template.ts';

/** The steps that a vision takes on its way, with the break that stands for each when nothing is found there. */
const WAY = [
  ['goals', 'no-goal'],
  ['commitments', 'no-commitment'],
  ['followups', 'no-followup'],
  ['responsible', 'no-responsible'],
] as const satisfies readonly (readonly [ThreadStep, ThreadView['breaks'][number]])[];

/** Statements of a step that stand open; a folder of sixty policies has many more. */
const MOST_OPEN = 4;

/** Each vision of the relatives policy with what carries it, step by step, and where the thread breaks. */
export function threads(page: Page): Markup {
  const { view, wording } = page;
  const { ui } = wording;
  const content =
    view.anchor === null
      ? html`<p>${ui.noAnchor}</p>`
      : view.threads.length === 0
        ? html`<p>${ui.noThread}</p>`
        : html`<p class="intro">${ui.threadIntro}</p>
${view.threads.map((each) => threadOf(each, page))}`;
  return section('thread', ui.thread, content);
}

function threadOf(thread: ThreadView, page: Page): Markup {
  const { wording } = page;
  const steps = [
    ...(thread.visions.length === 0 ? [] : [stepOf('visions', false, thread, page)]),
    ...WAY.map(([step, code]) => stepOf(step, thread.breaks.includes(code), thread, page)),
  ];
  const breaks = thread.breaks.length === 0 ? 'holds' : 'breaks';
  return html`<article class="thread ${breaks}" aria-label="${wording.kinds[thread.root.statement.kind].one}">
${quotation(thread.root, NO_MARKS, page)}
<ol class="way">${steps}</ol>
<p class="outcome"><strong>${thread.breaks.length === 0 ? wording.ui.threadHolds : `${wording.ui.threadBreaksHere}:`}</strong> ${thread.breaks.map((each) => wording.threadBreaks[each]).join(' ')}</p>
</article>
`;
}

function stepOf(step: ThreadStep, isBroken: boolean, thread: ThreadView, page: Page): Markup {
  const { wording } = page;
  const found = thread[step];
  const items = found.map((each) => carrierOf(each, page));
  const more = items.slice(MOST_OPEN);
  return html`<li class="step${found.length === 0 ? (isBroken ? ' broken' : ' empty') : ''}"><h3>${wording.threadSteps[step]} (${found.length})</h3>
${
  found.length === 0
    ? html`<p class="none">${isBroken ? html`<span aria-hidden="true">✕ </span>` : null}${wording.ui.nothingCarries}</p>`
    : html`<ul class="plain">${items.slice(0, MOST_OPEN)}</ul>`
}${more.length === 0 ? null : html`<details><summary>${wording.ui.andMore(more.length)}</summary><ul class="plain">${more}</ul></details>`}</li>
`;
}

function carrierOf(each: CarrierView, page: Page): Markup {
  const { wording } = page;
  const { statement, document } = each;
  const spot = wording.place({ page: statement.page, line: statement.line, section: [] });
  const where = [short(document, page), spot].filter((part) => part !== '').join(', ');
  const shared = each.words.map((word) => word.link);
  const ties = wording.list(each.ties.map((tie) => wording.threadTies[tie]));
  return html`<li><q lang="${languageOf(document)}">${marked(statement.text, { shared, clash: [] })}</q><span class="kind">${where} · ${ties} ${contextLink(each, page)}</span></li>
`;
}
