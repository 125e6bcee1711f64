import { looksLike } from '../decisions.ts';
import { labelOf } from '../finding-view.ts';
import { hundredths } from '../wording/grammar.ts';
import { type Page, section, table } from './parts.ts';
import { html, type Markup, type Piece } from './template.ts';

/** What looked like a finding and was explained away. */
export function considered(page: Page): Markup {
  const { view, wording } = page;
  const { ui } = wording;
  const pairs = view.analysis.considered;
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
  const rows = (view.isLarge ? [] : pairs).map((each) => [
    looksLike(each, wording),
    quoteOf(each.statements[0]),
    quoteOf(each.statements[1]),
    wording.explanations[each.explanation],
  ]);
  const explained =
    pairs.length === 0
      ? html`<p>${ui.noConsidered}</p>`
      : view.isLarge
        ? html`<p class="notice">${ui.listInJson}</p>`
        : html`<p class="intro">${ui.consideredIntro}</p>${table({ caption: ui.considered, columns }, rows)}`;
  return section('considered', ui.considered, explained);
}

/** How the report was made, with which settings, and what it cannot do: enough to repeat it. */
export function method(page: Page): Markup {
  const { view, wording, texts } = page;
  const { ui } = wording;
  return section(
    'method',
    ui.method,
    html`<ol>${ui.methodSteps.map((each) => html`<li>${each}</li>`)}</ol>
<h3>${ui.limits}</h3>
<ul>${ui.limitPoints.map((each) => html`<li>${each}</li>`)}</ul>
`,
    settingsOf(page),
    html`<h3>${texts.repeat}</h3>
<ol>${texts.repeatSteps(view.analysis.tool.version).map((each) => html`<li>${each}</li>`)}</ol>
`,
  );
}

const THRESHOLDS = ['statement', 'overlap', 'repeat', 'contradiction', 'gap'] as const;

function settingsOf({ view, wording, texts }: Page): Markup | null {
  const { settings } = view.analysis;
  if (settings === undefined) return null;
  const rows = THRESHOLDS.map((each) => [
    texts.thresholds[each],
    String(hundredths(settings.thresholds[each])),
  ]);
  const own = [...Object.entries(settings.concepts), ...Object.entries(settings.themes)].map(
    ([id, words]) => `${labelOf(view.analysis.labels, id)} (${words.join(', ')})`,
  );
  const points = [
    ...(own.length === 0 ? [] : [texts.ownWords(own.join('; '))]),
    ...(settings.stopPhrases.length === 0
      ? []
      : [texts.stopPhrases(wording.list(settings.stopPhrases.map(wording.quote)))]),
    ...(settings.exclude.length === 0 ? [] : [texts.excluded(settings.exclude.join(', '))]),
  ];
  const columns = [{ head: texts.setting }, { head: texts.value, isCount: true }];
  return html`<h3>${texts.settings}</h3>
<p class="intro">${texts.settingsAbout}</p>
${table({ caption: texts.settings, columns, className: 'settings' }, rows)}
${points.length === 0 ? null : html`<ul>${points.map((each) => html`<li>${each}</li>`)}</ul>`}
`;
}
