import type { Source, SourceBlock } from './source.ts';

/** Changes to a known text, and to its HTML, for layouts in the hand of people who do not know the rules. */

type Change = (source: Source) => Source;

const SUSPENDED = [
  'Det gælder både i pårørende- og borgerinddragelse og på ældre-, sundheds- og socialområdet.',
  'Her tænkes på for- og eftermiddage, kost- og motionsvaner samt hverdags- og fritidsliv.',
  'Ind- og udflytning drøftes med bruger- og pårørenderådet.',
];

/** Every second paragraph ends in a sentence with suspended hyphens. */
export const withSuspended: Change = (source) => {
  let count = 0;
  const blocks = source.blocks.map((block): SourceBlock => {
    if (block.kind !== 'paragraph' || block.look !== undefined || block.text.length < 100) return block;
    count += 1;
    return count % 2 === 0 ? block : { ...block, text: `${block.text} ${SUSPENDED[count % 3] ?? ''}`.trim() };
  });
  return { ...source, blocks };
};

/** The number of a counted heading stands in an element of its own. */
export function withNumberSpans(html: string): string {
  return html.replace(/<h2>(\d+) /gu, '<h2><span class="no">$1</span> ');
}

/** After every third paragraph something is put into the HTML that a reader does not see. */
export function afterThirds(html: string, inserted: readonly string[]): string {
  let count = 0;
  return html.replace(/<\/p>(?=\s*<p>)/gu, (end) => {
    count += 1;
    return count % 3 === 0 ? `${end}${inserted[Math.floor(count / 3) % inserted.length] ?? ''}` : end;
  });
}

/** Items of lists as paragraphs with a dash and a wide gap, as they are typed by hand. */
export function typedItems(html: string): string {
  return html
    .replace(/<\/?ul>/gu, '')
    .replace(/<li[^>]*>([\s\S]*?)<\/li>/gu, '<p class="typed"><span>-</span>$1</p>');
}
