import type { ClientTexts } from './client-data.ts';
import { all, element } from './dom.ts';

/** A button at every text to paste, where the browser lets a page fill the clipboard. */
export function setUpCopying(texts: ClientTexts): void {
  if (typeof navigator.clipboard?.writeText !== 'function') return;
  for (const text of all('.paste q')) {
    const said = element('span', { role: 'status', class: 'said' });
    const button = element('button', { type: 'button', class: 'small' }, texts.copy);
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text.textContent).then(
        () => {
          said.textContent = texts.copied;
        },
        () => getSelection()?.selectAllChildren(text),
      );
    });
    text.after(' ', button, said);
  }
}
