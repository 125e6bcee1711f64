import type { ClientTexts } from './client-data.ts';
import { all, element, fill, targetOf } from './dom.ts';

/**
 * A window with statements: those that a document has on a theme, or those around a quotation. The statements stand in the
 * page once, in the list of all statements, and are copied from there. Without script the links lead to that list.
 */
export function setUpReader(texts: ClientTexts): void {
  const reader = new Reader(texts);
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest<HTMLAnchorElement>('a[data-theme],a.context');
    if (link === null) return;
    const isShown = link.dataset.theme === undefined ? reader.showContext(link) : reader.showTheme(link);
    if (isShown) event.preventDefault();
  });
}

class Reader {
  readonly #dialog: HTMLDialogElement;
  readonly #title: HTMLElement;
  readonly #body: HTMLElement;

  constructor(texts: ClientTexts) {
    this.#title = element('h2', { id: 'reader-title', tabindex: '-1' });
    this.#body = element('div', {
      class: 'reader-body',
      tabindex: '0',
      role: 'group',
      'aria-labelledby': 'reader-title',
    });
    const close = element('button', { type: 'button' }, texts.close);
    this.#dialog = element(
      'dialog',
      { id: 'reader', 'aria-labelledby': 'reader-title' },
      element('div', { class: 'reader-head' }, this.#title, close),
      this.#body,
    );
    close.addEventListener('click', () => this.#dialog.close());
    // A click beside the window closes it; one inside meets one of its elements.
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
      if (event.target instanceof Element && event.target.closest('a') !== null) this.#dialog.close();
    });
    document.body.append(this.#dialog);
    this.#themeIn = texts.themeIn;
    this.#contextOf = texts.contextOf;
  }

  readonly #themeIn: string;
  readonly #contextOf: string;

  showTheme(link: HTMLAnchorElement): boolean {
    const fold = targetOf(link.hash);
    const theme = link.dataset.theme ?? '';
    if (fold === null) return false;
    const items = all('li[data-themes]', fold).filter((item) =>
      (item.dataset.themes ?? '').split(' ').includes(theme),
    );
    if (items.length === 0) return false;
    const document = fold.dataset.title ?? '';
    this.#show(fill(this.#themeIn, { theme: link.dataset.label ?? '', document }), fold, items, null);
    return true;
  }

  showContext(link: HTMLAnchorElement): boolean {
    const item = targetOf(link.hash);
    const fold = item?.closest<HTMLElement>('details') ?? null;
    const list = item?.parentElement ?? null;
    if (item === null || fold === null || list === null) return false;
    const document = fold.dataset.title ?? '';
    this.#show(fill(this.#contextOf, { document }), fold, all('li', list), item);
    return true;
  }

  /** Copies the items with the headings that they stand under; one of them may be the one that is meant. */
  #show(title: string, fold: HTMLElement, items: readonly HTMLElement[], meant: HTMLElement | null): void {
    const content: HTMLElement[] = [];
    let heading: Element | null = null;
    let list = element('ul', {});
    for (const item of items) {
      const own = item.parentElement?.previousElementSibling ?? null;
      if (own !== heading || content.length === 0) {
        heading = own;
        list = element('ul', {});
        if (own !== null) content.push(element('h3', {}, own.textContent));
        content.push(list);
      }
      const copy = item.cloneNode(true) as HTMLElement;
      copy.removeAttribute('id');
      copy.hidden = false;
      if (item === meant) copy.className = 'meant';
      list.append(copy);
    }
    this.#title.textContent = title;
    this.#body.lang = fold.querySelector<HTMLElement>('[lang]')?.lang ?? '';
    this.#body.replaceChildren(...content);
    this.#dialog.showModal();
    this.#title.focus();
    this.#body.querySelector('.meant')?.scrollIntoView({ block: 'center' });
  }
}
