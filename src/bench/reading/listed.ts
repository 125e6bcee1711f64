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
