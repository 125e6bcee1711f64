import { verdictsOf } from '../cards.ts';
import { badge, decisions, excerpts, subject } from '../decisions.ts';
import { unreadNames } from '../unread.ts';
import type { Card } from '../view.ts';
import { cardLink, type Page, section, tone } from './parts.ts';
import { html, type Markup } from './template.ts';

/** The first page: what was read, key figures, the findings that matter most, what to decide. */
export function summary(page: Page): Markup {
  const { view, wording } = page;
  const { ui } = wording;
  const agenda = decisions(view, wording);
  return section(
    'summary',
    ui.summary,
    whatWasRead(page),
    view.analysis.notices.map(
      (each) =>
        html`<p class="notice ${each.code === 'anchor-chosen' ? 'calm' : ''}">${wording.notice(each, (id) => view.documents.find((document) => document.id === id)?.title ?? id)}</p>`,
    ),
    figures(page),
    printButtons(page),
    html`<div class="two"><div>
<h3>${ui.topFindings}</h3>
${
  view.top.length === 0
    ? html`<p>${ui.noFindings}</p>`
    : html`<ol class="top">${view.top.map((card) => topItem(card, page))}</ol>`
}</div>
<div><h3>${ui.decide}</h3>
${
  agenda.length === 0
    ? html`<p>${ui.nothingToDecide}</p>`
    : html`<p class="intro">${ui.decideIntro}</p><ol class="agenda">${agenda.map(
        (each) =>
          html`<li>${each.text}${each.card === null ? null : html` <span class="number">(${cardLink(each.card, ui.finding(each.card))})</span>`}</li>`,
      )}</ol>`
}</div></div>
`,
  );
}

/** They show themselves when the script runs. */
function printButtons({ texts }: Page): Markup {
  const button = (what: string, label: string): Markup =>
    html`<button type="button" class="plain-button" data-print="${what}" hidden>${label}</button>
`;
  return html`<p class="buttons screen">${button('first', texts.printFirst)}${button('report', texts.printReport)}${button('all', texts.printAll)}</p>
`;
}

function whatWasRead({ view, wording }: Page): Markup {
  const { ui, nouns } = wording;
  const words = view.read.reduce((sum, each) => sum + each.words, 0);
  const unread = unreadNames(view.documents, wording);
  if (view.documents.length === 0) return html`<p>${ui.noDocuments}</p>`;
  return html`<p>${ui.whatWasRead(
    wording.count(view.read.length, nouns.document),
    wording.count(words, nouns.word),
    wording.count(view.analysis.statements.length, nouns.statement),
  )}</p>
${unread === null ? null : html`<p class="notice">${ui.notRead(unread)}</p>`}`;
}

function figures({ view, wording }: Page): Markup {
  const findings = view.analysis.findings;
  const clashes = verdictsOf(view.cards);
  const shown = [
    {
      tone: 'contradiction',
      label: wording.types.contradiction,
      value: clashes.filter((each) => each === 'contradiction').length,
    },
    { tone: 'tension', label: wording.tension, value: clashes.filter((each) => each === 'tension').length },
    ...(['gap', 'overlap', 'terminology', 'reference'] as const).map((type) => ({
      tone: type,
      label: wording.types[type],
      value: findings.filter((each) => each.type === type).length,
    })),
  ];
  return html`<h3>${wording.ui.keyFigures}</h3>
<ul class="figures">${shown.map(
    (each) =>
      html`<li class="${each.tone}"><span class="value">${wording.number(each.value)}</span> <span class="label">${each.value === 1 ? each.label.one : each.label.many}</span></li>`,
  )}</ul>
`;
}

function topItem(card: Card, { view, wording }: Page): Markup {
  const about = subject(card, wording);
  const lines = excerpts(card, view, wording).map(({ where, text }) =>
    text === null
      ? html`<span class="line"><span class="where">${where}</span></span>`
      : html`<span class="line"><span class="where">${where}</span> <span class="headline">${wording.quote(text)}</span></span>`,
  );
  return html`<li><span class="badge ${tone(card)}">${badge(card, wording)}</span> <span class="number">${about === '' ? null : `${about} · `}${cardLink(card.number, wording.ui.finding(card.number))}</span>
${lines}</li>
`;
}
