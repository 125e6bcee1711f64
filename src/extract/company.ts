import type { Decision } from './decide.ts';
import type { Features } from './features.ts';

/**
 * What the rest of its paragraph says about a sentence. `opening`: the first paragraph of a section that goes on, none of whose
 * other sentences is surely a statement; policies open a theme by telling how things are. `statements`: another sentence of the
 * paragraph surely is one, and authors seldom change between the two from sentence to sentence. Otherwise null.
 */
export type Company = 'opening' | 'statements' | null;

/**
 * The company of each sentence of a document, in their order. Items of lists have none, and no sentence that is a paragraph.
 * @param decisions what the rules made of each sentence by itself
 */
export function companies(
  sentences: readonly Features[],
  decisions: readonly (Decision | null)[],
): readonly Company[] {
  const paragraphs = new Map<number, number[]>();
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const [place, { unit }] of sentences.entries()) {
    const section = unit.section.join('\u0000');
    if (!first.has(section)) first.set(section, unit.block);
    last.set(section, unit.block);
    const own = paragraphs.get(unit.block) ?? [];
    own.push(place);
    paragraphs.set(unit.block, own);
  }
  return sentences.map(({ unit }, place): Company => {
    if (unit.listItem) return null;
    const others = (paragraphs.get(unit.block) ?? []).filter((other) => other !== place);
    if (others.length === 0) return null;
    if (others.some((other) => decisions[other]?.presumed === false)) return 'statements';
    const section = unit.section.join('\u0000');
    const isOpening = first.get(section) === unit.block && last.get(section) !== unit.block;
    return isOpening ? 'opening' : null;
  });
}
