import type { Layout } from './layout.ts';
import { listed } from './listed.ts';
import { CELL_BORDER } from './prepare.ts';
import type { Source, SourceBlock } from './source.ts';

/** The whole document as HTML, with soft hyphens where the layout divides words. */
export function htmlOf(source: Source, layout: Layout, divide: (text: string) => string): string {
  const [title, ...rest] = source.blocks;
  const set = (text: string) => escapeText(layout.hyphen === null ? text : divide(text));
  const sections: { heading: string; name: string; blocks: SourceBlock[] }[] = [];
  for (const block of rest) {
    const isStart = block.kind === 'heading' && block.level <= 2 && block.box === undefined;
    if (isStart) sections.push({ heading: headingHtml(block), name: block.text, blocks: [] });
    else if (sections.length === 0) sections.push({ heading: '', name: '', blocks: [block] });
    else sections.at(-1)?.blocks.push(block);
  }
  const main = sections.map(({ heading, blocks }, index) => {
    const html = layout.section(heading, blockList(blocks, set), index);
    return layout.hasChapterHeads ? `<div style="page: ch${index}">${html}</div>` : html;
  });
  const heads = layout.hasChapterHeads
    ? sections.map(
        ({ name }, index) =>
          `@page ch${index} { @top-left { content: '${name.replace(/['"\\]/gu, '')}'; font: 8pt Carlito; } }`,
      )
    : [];
  const sign = layout.hyphen === 'soft' ? 'auto' : `'${layout.hyphen ?? '-'}'`;
  const html = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${escapeText(title?.text ?? '')}</title>
<style>${layout.css} ${heads.join(' ')} p, li { hyphenate-character: ${sign}; }</style></head><body>
${layout.before(source)}<h1>${escapeText(title?.text ?? '')}</h1>${layout.hasContents ? contents(rest) : ''}<main>${main.join('\n')}</main>
<div class="colophon">${source.colophon.map((text) => `<p>${escapeText(text)}</p>`).join('')}</div></body></html>`;
  return layout.change(html);
}

function contents(blocks: readonly SourceBlock[]): string {
  const entries = blocks.filter((block) => block.kind === 'heading' && block.box === undefined);
  const lines = entries.map(
    ({ text }, index) =>
      `<p><span>${escapeText(text)}</span><span class="dots">${'.'.repeat(200)}</span><span class="number">${2 + Math.floor(index / 3)}</span></p>`,
  );
  return `<div class="contents"><p><b>Indhold</b></p>${lines.join('')}</div>`;
}

function headingHtml(block: SourceBlock): string {
  return `<h${block.level}>${escapeText(block.text)}</h${block.level}>`;
}

/** The blocks of a section as HTML; what stands in one box or one table comes in one piece. */
function blockList(blocks: readonly SourceBlock[], set: (text: string) => string): string[] {
  const list: string[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    const isSame = (other: SourceBlock | undefined) =>
      other !== undefined &&
      other.kind !== 'note' &&
      (block.box !== undefined ? other.box === block.box : block.kind === 'row' && other.kind === 'row');
    let end = index + 1;
    while (isSame(blocks[end])) end += 1;
    const group = blocks.slice(index, end).map((each) => blockHtml(each, set));
    if (block.box !== undefined) list.push(`<aside>${listed(group)}</aside>`);
    else if (block.kind === 'row') list.push(`<table>${group.join('')}</table>`);
    else list.push(...group.slice(0, 1));
    if (block.box !== undefined || block.kind === 'row') index = end - 1;
  }
  return list;
}

function blockHtml(block: SourceBlock, set: (text: string) => string): string {
  const sign = block.note === undefined ? '' : `<sup>${block.note}</sup>`;
  const text = set(block.text.slice(block.bold.length)) + sign;
  switch (block.kind) {
    case 'heading':
      return headingHtml(block);
    case 'quote':
      return `<blockquote><p>${text}</p></blockquote>`;
    case 'item':
      return `<li${block.level > 1 ? ' class="deep"' : ''}>${set(block.text)}</li>`;
    case 'row':
      return `<tr>${block.text
        .split(CELL_BORDER)
        .map((cell) => `<td>${set(cell)}</td>`)
        .join('')}</tr>`;
    case 'note':
      return `<p class="note">${block.level} ${text}</p>`;
    case 'paragraph':
      if (block.look !== undefined) return `<p class="${block.look}">${text}</p>`;
      return `<p>${block.bold === '' ? '' : `<b>${set(block.bold)}</b>`}${text}</p>`;
  }
}

export function escapeText(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
