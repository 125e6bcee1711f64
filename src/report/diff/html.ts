import type {
  Change,
  ChangePiece,
  ChangePlace,
  CoherenceShift,
  VersionComparison,
} from '../../model/change.ts';
import { htmlDocument } from '../html/document.ts';
import { html, type Markup } from '../html/template.ts';
import { STYLE } from './style.ts';
import { groupsOf, messageOf } from './view.ts';
import type { ChangeWording } from './wording.ts';

/** The changes as one page that needs no other file, both versions side by side, the weakened first. */
export function renderChangesAsHtml(comparison: VersionComparison, wording: ChangeWording): string {
  const groups = groupsOf(comparison);
  const title = wording.title(comparison.newDocument.title);
  const { version } = comparison.tool;
  let number = 0;
  const sections = groups.map(({ type, changes }) => {
    const cards = changes.map((change) => {
      number += 1;
      return card(change, number, comparison, wording);
    });
    return html`<section id="${type}" aria-labelledby="${type}-heading">
<h2 id="${type}-heading">${wording.types[type].heading} <span class="count">${changes.length}</span></h2>
<p class="intro">${wording.types[type].about}</p>
${cards}</section>
`;
  });
  return htmlDocument({
    lang: wording.lang,
    title,
    style: STYLE,
    script: null,
    generator: `coherence ${version}`,
    body: html`<a class="skip" href="#content">${wording.skipLink}</a>
<div class="page">
<header class="masthead"><h1>${title}</h1></header>
<main id="content" tabindex="-1">
<section aria-labelledby="versions-heading"><h2 id="versions-heading">${wording.versions}</h2>
<div class="pair">${versionBox(wording.older, comparison.oldDocument, wording)}${versionBox(wording.newer, comparison.newDocument, wording)}</div>
</section>
<section aria-labelledby="summary-heading"><h2 id="summary-heading">${wording.summary}</h2>
${
  groups.length === 0
    ? html`<p>${wording.noChanges}</p>`
    : html`<ul class="figures">${groups.map(
        ({ type, changes }) =>
          html`<li class="${type}"><a href="#${type}"><span class="value">${changes.length}</span> <span class="label">${wording.types[type].heading}</span></a></li>`,
      )}</ul>
<p>${wording.unchanged(comparison.unchanged)} ${wording.marks}</p>`
}
</section>
${comparison.coherence === null ? null : coherence(comparison.coherence, wording)}${sections}<section aria-labelledby="limits-heading"><h2 id="limits-heading">${wording.limits}</h2>
<ul>${wording.limitPoints.map((point) => html`<li>${point}</li>`)}</ul></section>
</main>
<footer><p>${wording.madeWith(version)}</p></footer>
</div>
`,
  }).toString();
}

function versionBox(
  label: string,
  document: VersionComparison['oldDocument'],
  wording: ChangeWording,
): Markup {
  const size = [
    document.pages === null ? null : wording.pages(document.pages),
    wording.words(document.words),
  ].filter((each) => each !== null);
  return html`<figure><figcaption><strong>${label}</strong></figcaption><p>${document.title}<br><span class="place">${document.path} · ${size.join(' · ')}</span></p></figure>
`;
}

function card(change: Change, number: number, comparison: VersionComparison, wording: ChangeWording): Markup {
  const { language } = comparison;
  const isOne = change.type === 'moved';
  return html`<article class="card ${change.type}" id="change-${number}" aria-labelledby="change-${number}-heading">
<h3 id="change-${number}-heading"><span class="badge ${change.type}">${wording.types[change.type].one}</span> <span class="number">${number}</span></h3>
<p class="message">${messageOf(change, wording)}</p>
<div class="pair">${side(wording.older, change.oldPieces, change.oldPlace, 'old', language, wording)}${side(wording.newer, isOne ? change.oldPieces : change.newPieces, change.newPlace, 'new', language, wording)}</div>
</article>
`;
}

function side(
  label: string,
  pieces: readonly ChangePiece[],
  place: ChangePlace | null,
  kind: 'old' | 'new',
  language: string,
  wording: ChangeWording,
): Markup {
  if (place === null) {
    return html`<figure class="none"><figcaption><strong>${label}</strong></figcaption><p>${wording.notThere}</p></figure>
`;
  }
  const where = wording.place(place.page, place.line, place.section);
  const marked = pieces.map(({ text, isChanged }) => {
    if (!isChanged) return html`${text}`;
    return kind === 'old' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
  });
  return html`<figure><figcaption><strong>${label}</strong>${where === '' ? null : html` <span class="place">${where}</span>`}</figcaption>
<blockquote lang="${/^[a-z]{2,3}$/u.test(language) ? language : 'da'}"><p>${marked}</p></blockquote></figure>
`;
}

function coherence(effect: NonNullable<VersionComparison['coherence']>, wording: ChangeWording): Markup {
  const list = (shifts: readonly CoherenceShift[]): Markup | null =>
    shifts.length === 0
      ? null
      : html`<ul>${shifts.map(
          (shift) =>
            html`<li><strong>${wording.findingTypes[shift.type] ?? shift.type}</strong>${shift.texts.map(
              (text, index) =>
                html`<br>${wording.quote(text)} <span class="place">${shift.documents[index] ?? ''}</span>`,
            )}</li>`,
        )}</ul>`;
  return html`<section id="coherence" aria-labelledby="coherence-heading"><h2 id="coherence-heading">${wording.coherence}</h2>
<p class="intro">${wording.coherenceAbout}</p>
<h3>${wording.brought(effect.brought.length)}</h3>${list(effect.brought)}
<h3>${wording.resolved(effect.resolved.length)}</h3>${list(effect.resolved)}
<p>${wording.left(effect.left)}</p>
</section>
`;
}
