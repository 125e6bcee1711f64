import type { Analysis } from '../../model/index.ts';
import { toldChanges } from '../gate-changes.ts';
import { GATE_WORDINGS } from '../gate-wording.ts';
import type { Wording } from '../wording/wording.ts';
import { html } from './template.ts';

/** What the policies say otherwise than before, where a gate was asked for it; nothing otherwise. */
export function gateChanges(analysis: Analysis, wording: Wording): ReturnType<typeof html> {
  const words = GATE_WORDINGS[wording.lang];
  const told = toldChanges(analysis, wording, '');
  if (told.length === 0) return html``;
  const spot = (each: (typeof told)[number]): string =>
    [
      each.place.path,
      ...(each.place.page === null ? [] : [words.page(each.place.page)]),
      ...(each.place.line === null ? [] : [words.line(each.place.line)]),
    ].join(', ');
  return html`<section aria-labelledby="changes"><h2 id="changes">${words.changesHeading}</h2>
${told.map(
  (
    each,
  ) => html`<article class="finding"><h3>${each.isStopping ? words.stops : words.passes}: ${each.title}</h3>
<p><b>${each.place.title}</b> (${spot(each)})</p>
${each.texts.map((text) => html`<p>${text}</p>`)}<p>${each.message}</p>
<p><b>${words.whatToDo}:</b> ${each.advice}</p>
<p>${words.id}: <code>${each.id}</code></p></article>
`,
)}</section>`;
}
