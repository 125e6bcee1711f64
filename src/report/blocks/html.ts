import { html, type Markup, trusted } from '../html/template.ts';
import type { CaseCard, Inline, Line, TextBlock } from './blocks.ts';
import { wheelSvg } from './wheel.ts';

/**
 * The text as markup for a page of ours.
 * @param quoteMarks puts a quotation into the language's marks
 * @param depth is added to the levels of headings
 */
export function blocksToHtml(
  blocks: readonly TextBlock[],
  quoteMarks: (text: string) => string,
  depth = 0,
): Markup {
  return html`${blocks.map((block) => write(block, quoteMarks, depth))}`;
}

function write(block: TextBlock, quoteMarks: (text: string) => string, depth: number): Markup {
  const line = (pieces: Line): Markup => html`${pieces.map((piece) => inline(piece, quoteMarks))}`;
  switch (block.is) {
    case 'heading':
      return headingTag(block.level + depth, block.text);
    case 'paragraph':
      return html`<p>${line(block.line)}</p>
`;
    case 'list': {
      const items = block.items.map(
        (item) => html`<li>${block.mark === 'tick' ? '☐ ' : null}${line(item)}</li>
`,
      );
      return block.mark === 'number'
        ? html`<ol>${items}</ol>
`
        : html`<ul>${items}</ul>
`;
    }
    case 'table': {
      const head = block.head.map((each) => html`<th scope="col">${each}</th>`);
      const rows = block.rows.map(
        ([first = [], ...rest]) =>
          html`<tr><th scope="row">${line(first)}</th>${rest.map((cell) => html`<td>${line(cell)}</td>`)}</tr>
`,
      );
      const label = block.head.join(', ');
      return html`<div class="scroll" role="group" aria-label="${label}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>
${rows}</tbody></table></div>
`;
    }
    case 'wheel':
      return html`<div class="wheel">${trusted(wheelSvg(block.title, block.months))}</div>
`;
    case 'cards':
      return html`<div class="cards">${block.cards.map((card) => writeCard(card, block, quoteMarks))}</div>
`;
  }
}

function writeCard(
  card: CaseCard,
  { questions, notes }: { readonly questions: string; readonly notes: string },
  quoteMarks: (text: string) => string,
): Markup {
  return html`<article class="case"><h2><span class="number">${card.number}</span> ${card.title}</h2>
<p>${card.situation}</p>
${card.quotes.map(
  ({
    text,
    where,
    lang,
  }) => html`<blockquote lang="${/^[a-z]{2,3}$/u.test(lang) ? lang : 'da'}"><p>${quoteMarks(text)}</p></blockquote><p class="where">${where}</p>
`,
)}<h3>${questions}</h3>
<ul>${card.questions.map((each) => html`<li>${each}</li>`)}</ul><p class="notes">${notes}</p></article>
`;
}

function inline(piece: Inline, quoteMarks: (text: string) => string): Markup {
  if (typeof piece === 'string') return html`${piece}`;
  if (piece.as === 'strong') return html`<strong>${piece.text}</strong>`;
  return piece.as === 'quote'
    ? html`<span class="cited">${quoteMarks(piece.text)}</span>`
    : html`<span class="place">${piece.text}</span>`;
}

function headingTag(level: number, text: string): Markup {
  if (level <= 1)
    return html`<h1>${text}</h1>
`;
  if (level === 2)
    return html`<h2>${text}</h2>
`;
  if (level === 3)
    return html`<h3>${text}</h3>
`;
  return level === 4
    ? html`<h4>${text}</h4>
`
    : html`<h5>${text}</h5>
`;
}
