/** Items that follow one another make one list. */
export function listed(blocks: readonly string[]): string {
  return blocks
    .map((html, index) => {
      const isItem = html.startsWith('<li');
      const before = isItem && blocks[index - 1]?.startsWith('<li') !== true ? '<ul>' : '';
      const after = isItem && blocks[index + 1]?.startsWith('<li') !== true ? '</ul>' : '';
      return before + html + after;
    })
    .join('\n');
}

/** A section whose boxes that follow one another stand in one frame (class `cards`), for a grid or a row of cards. */
export function sectionWithCards(heading: string, blocks: readonly string[]): string {
  const html = listed(blocks).replace(
    /(?:<aside>(?:(?!<\/aside>)[\s\S])*<\/aside>\s*)+/gu,
    (run) => `<div class="cards">${run}</div>`,
  );
  return `<section>${heading}<div class="text">${html}</div></section>`;
}
