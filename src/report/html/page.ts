import { createHash } from 'node:crypto';
import type { Analysis } from '../../model/index.ts';
import { ADVICE_WORDINGS } from '../advice/index.ts';
import { toView } from '../view.ts';
import type { Wording } from '../wording/wording.ts';
import { allStatements, method, references, terms } from './appendix.ts';
import { checks } from './checks.ts';
import { counterparts } from './counterparts.ts';
import { definitions } from './definitions.ts';
import { findings } from './findings.ts';
import { overview, themes } from './overview.ts';
import type { Page } from './parts.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { summary } from './summary.ts';
import { html, trusted } from './template.ts';

// The page may run this style and this script and load nothing at all, whatever a document smuggles in.
const POLICY = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; img-src data:; base-uri 'none'; form-action 'none'`;

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** The report as one HTML page that needs no other file and no network, and reads without its script. */
export function renderHtml(analysis: Analysis, wording: Wording): string {
  const view = toView(analysis);
  const page: Page = { view, wording };
  const { ui } = wording;
  const title = ui.title(view.municipality);
  const contents: readonly (readonly [string, string])[] = [
    ['summary', ui.summary],
    ['documents', ui.documents],
    ['themes', ui.themes],
    ['counterparts', ui.counterparts],
    ['findings', ui.findings],
    ['definitions', ui.definitions],
    ['terms', ui.terms],
    ['references', ui.references],
    ['statements', ui.allStatements],
    ...(view.analysis.checks === undefined
      ? []
      : ([['advice', ADVICE_WORDINGS[wording.lang].heading]] as const)),
    ['considered', ui.considered],
    ['method', ui.method],
  ];
  return html`<!doctype html>
<html lang="${wording.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="coherence ${analysis.tool.version}">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">${ui.skipLink}</a>
<div class="page">
<header class="masthead"><h1>${title}</h1>
<p>${ui.subtitle(view.anchor?.title ?? null, view.related.length)}</p></header>
<div class="layout">
<nav aria-label="${ui.contents}"><h2>${ui.contents}</h2><ol>${contents.map(([id, heading]) => html`<li><a href="#${id}">${heading}</a></li>`)}</ol></nav>
<main id="content" tabindex="-1">
${summary(page)}${overview(page)}${themes(page)}${counterparts(page)}${findings(page)}${definitions(page)}${terms(page)}${references(page)}${allStatements(page)}${checks(page)}${method(page)}</main>
</div>
<footer><p>${ui.madeWith(analysis.tool.version)}</p></footer>
</div>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.toString();
}
