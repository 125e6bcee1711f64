import { adviceSection } from '../advice/section.ts';
import { blocksToHtml } from '../blocks/html.ts';
import { type Page, section } from './parts.ts';
import { html, type Markup } from './template.ts';

/** The health authority's advice; nothing where the analysis has no answers. */
export function checks({ view, wording }: Page): Markup {
  const [title, ...blocks] = adviceSection(view, wording);
  if (title === undefined || title.is !== 'heading') return html``;
  return section('advice', title.text, blocksToHtml(blocks, wording.quote, 1));
}
