import { SCRIPT } from '#report-client';
import type { Analysis } from '../../model/index.ts';
import { ADVICE_WORDINGS } from '../advice/index.ts';
import { toView } from '../view.ts';
import { pageTexts } from '../wording/pages.ts';
import type { Wording } from '../wording/wording.ts';
import { references, terms } from './appendix.ts';
import { checks } from './checks.ts';
import { clientData } from './client.ts';
import { counterparts } from './counterparts.ts';
import { definitions } from './definitions.ts';
import { htmlDocument } from './document.ts';
import { findings } from './findings.ts';
import { gateChanges } from './gate-changes.ts';
import { considered, method } from './method.ts';
import { overview, themes } from './overview.ts';
import type { Page } from './parts.ts';
import { allStatements } from './statements.ts';
import { STYLE } from './style.ts';
import { summary } from './summary.ts';
import { each, html, type Markup } from './template.ts';
import { threads } from './thread.ts';

/** A section of the page with its line in the contents; `id` is ours, never a document's. */
interface PageSection {
  readonly id: string;
  readonly heading: string;
  readonly content: () => Markup;
}

/** The report as one HTML page, in pieces, that needs no other file and no network, and reads without its script. */
export function renderHtml(analysis: Analysis, wording: Wording): Iterable<string> {
  const view = toView(analysis);
  const page: Page = {
    view,
    wording,
    texts: pageTexts(wording),
    shown: new Set(view.shown.map(({ number }) => number)),
    shelf: new Map(view.documents.map(({ id }, index) => [id, index])),
    // Where the list of all statements is left out, nothing can lead into it.
    places: new Map(view.isLarge ? [] : analysis.statements.map(({ id }, index) => [id, index])),
  };
  const { ui } = wording;
  const title = ui.title(view.municipality);
  // A new section goes into this list: its place here is its place in the page and in the contents.
  const sections: readonly PageSection[] = [
    { id: 'summary', heading: ui.summary, content: () => summary(page) },
    { id: 'documents', heading: ui.documents, content: () => overview(page) },
    { id: 'thread', heading: ui.thread, content: () => threads(page) },
    { id: 'themes', heading: ui.themes, content: () => themes(page) },
    { id: 'counterparts', heading: ui.counterparts, content: () => counterparts(page) },
    { id: 'findings', heading: ui.findings, content: () => findings(page) },
    { id: 'definitions', heading: ui.definitions, content: () => definitions(page) },
    { id: 'terms', heading: ui.terms, content: () => terms(page) },
    { id: 'references', heading: ui.references, content: () => references(page) },
    ...(analysis.checks === undefined
      ? []
      : [{ id: 'advice', heading: ADVICE_WORDINGS[wording.lang].heading, content: () => checks(page) }]),
    { id: 'statements', heading: ui.allStatements, content: () => allStatements(page) },
    { id: 'considered', heading: ui.considered, content: () => considered(page) },
    { id: 'method', heading: ui.method, content: () => method(page) },
  ];
  return htmlDocument({
    lang: wording.lang,
    title,
    style: STYLE,
    script: SCRIPT,
    generator: `coherence ${analysis.tool.version}`,
    body: html`<a class="skip" href="#content">${ui.skipLink}</a>
<div class="page">
<header class="masthead"><h1>${title}</h1>
<p>${ui.subtitle(view.anchor?.title ?? null, view.related.length)}</p></header>
<div class="layout">
<nav aria-label="${ui.contents}"><h2>${ui.contents}</h2><ol>${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}</ol></nav>
<main id="content" tabindex="-1">
${gateChanges(analysis, wording)}${each(sections, ({ content }) => content())}</main>
</div>
<footer><p>${ui.madeWith(analysis.tool.version)}</p></footer>
</div>
<script type="application/json" id="client-data">${clientData(page)}</script>
`,
  }).pieces();
}
