import type { Block } from '../../../src/model/index.ts';

/** A block as a case tells it: what it is, its words, and the headings it stands under. */
export interface Seen {
  readonly kind: string;
  readonly text: string;
  readonly section: string;
}

/** What a case says of a file, line by line; see `Case`. */
export function expected(reads: string): Seen[] {
  const seen: Seen[] = [];
  let section: string[] = [];
  const add = (kind: string, text: string) => seen.push({ kind, text, section: section.join(' > ') });
  for (const line of reads.split('\n')) {
    const [, mark = '', rest = ''] = /^(!|#+|-+|=|\^|>|\[\]) ?(.*)$/u.exec(line) ?? [];
    if (mark === '!') {
      section = [];
      add('heading', rest);
    } else if (mark.startsWith('#')) {
      section = section.slice(0, mark.length - 1);
      // "# Vision <": the text goes on under a heading that was read already.
      if (!rest.endsWith(' <')) add('heading', rest);
      section = [...section, rest.replace(/ <$/u, '')];
    } else if (mark.startsWith('-')) add(`list-item ${mark.length}`, rest);
    else if (mark === '=') add('table-row', rest);
    else if (mark === '^') seen.push({ kind: 'footnote', text: rest, section: '' });
    else if (mark === '>') add('quote', rest);
    else if (mark === '[]') add('box', rest);
    else add('paragraph', line);
  }
  return seen;
}

/** What was read, told the same way. The title is no section. */
export function seen(blocks: readonly Block[], title: string | null): Seen[] {
  return blocks
    .filter(({ kind }) => kind !== 'furniture')
    .map((block) => {
      const [first, ...others] = block.section;
      const section = first === title ? others : block.section;
      const isBox = block.boxed && block.kind === 'paragraph';
      return {
        kind: block.kind === 'list-item' ? `list-item ${block.level}` : isBox ? 'box' : block.kind,
        text: block.text.replace(/\u00a0/gu, ' '),
        section: block.kind === 'footnote' ? '' : section.join(' > '),
      };
    });
}
