import { all } from './dom.ts';

/** The buttons that print, and folds that open for paper. */
export function setUpPrint(): void {
  for (const button of all<HTMLButtonElement>('button[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      document.body.dataset.print = button.dataset.print ?? '';
      window.print();
    });
  }
  let opened: readonly HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = all<HTMLDetailsElement>('details.printed:not([open])');
    for (const fold of opened) fold.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
    delete document.body.dataset.print;
  });
}
