import { all, targetOf } from './dom.ts';

/** A form that narrows down a list: each field by its name meets the items' `data-` of that name. */
export interface Filter {
  /** Shows what fits and counts it anew; for when an item's data have changed. */
  apply(): void;
}

const SEARCH = 'search';
const SORT = 'sort';
/** What an item hides from the search: the parts of the page that serve to assess it. */
const NOT_SEARCHED = '.review';

/** Makes every filter of the page work, and keeps links to items that are filtered away working. */
export function setUpFilters(): readonly Filter[] {
  return all<HTMLFormElement>('form.filter').map((form) => {
    const filter = setUp(form);
    form.hidden = false;
    form.addEventListener('input', () => filter.apply());
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => filter.apply()));
    window.addEventListener('hashchange', () => {
      const target = targetOf(location.hash);
      if (target === null || target.closest('[hidden]') === null) return;
      form.reset();
      filter.apply();
      target.scrollIntoView();
    });
    filter.apply();
    return filter;
  });
}

function setUp(form: HTMLFormElement): Filter {
  const root = form.closest('section') ?? document.body;
  const items = all(form.dataset.items ?? '', root);
  const groups = all('.group', root);
  const output = form.querySelector('output');
  const texts = new WeakMap<HTMLElement, string>();
  const order = new Order(form, items);

  const fieldsOf = (): readonly (readonly [string, string])[] =>
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' && name !== SORT ? [[name, value] as const] : [],
    );
  const textOf = (item: HTMLElement): string => {
    const known = texts.get(item);
    if (known !== undefined) return known;
    const own = item.textContent.length > 0 ? searchable(item) : '';
    texts.set(item, own);
    return own;
  };
  const fits = (item: HTMLElement, [name, value]: readonly [string, string]): boolean =>
    name === SEARCH
      ? wordsOf(value).every((word) => textOf(item).includes(word))
      : (item.dataset[name] ?? '').split(' ').includes(value);

  const apply = (): void => {
    const fields = fieldsOf();
    let count = 0;
    for (const item of items) {
      item.hidden = !fields.every((field) => fits(item, field));
      if (!item.hidden) count += 1;
    }
    order.apply();
    for (const group of groups) {
      const own = all(form.dataset.items ?? '', group);
      // A group that never had an item says so, and stays where nothing is sought.
      group.hidden = own.length === 0 ? order.isOther || fields.length > 0 : own.every((item) => item.hidden);
    }
    if (output !== null) output.textContent = `${count} ${output.dataset.label ?? ''}`;
  };
  return { apply };
}

/** Items in another order stand in one list, without the headings of their groups; then they go back to their places. */
class Order {
  readonly #form: HTMLFormElement;
  readonly #items: readonly HTMLElement[];
  readonly #places: readonly (readonly [HTMLElement, Comment])[];
  readonly #list: HTMLElement | null;
  #current = '';

  constructor(form: HTMLFormElement, items: readonly HTMLElement[]) {
    this.#form = form;
    this.#items = items;
    this.#list = form.parentElement?.querySelector<HTMLElement>('.sorted') ?? null;
    this.#places = this.#list === null ? [] : items.map((item) => [item, document.createComment('')]);
  }

  get isOther(): boolean {
    return this.#current !== '';
  }

  apply(): void {
    const field = this.#form.elements.namedItem(SORT);
    const wanted = field instanceof HTMLSelectElement ? field.value : '';
    if (this.#list === null || wanted === this.#current) return;
    if (this.#current === '') for (const [item, mark] of this.#places) item.replaceWith(mark);
    else for (const item of this.#items) item.remove();
    this.#current = wanted;
    if (wanted === '') for (const [item, mark] of this.#places) mark.replaceWith(item);
    else this.#list.append(...[...this.#items].sort((a, b) => rank(b, wanted) - rank(a, wanted)));
  }
}

function rank(item: HTMLElement, by: string): number {
  return Number(item.dataset[by] ?? 0);
}

function searchable(item: HTMLElement): string {
  const inner = all(NOT_SEARCHED, item);
  if (inner.length === 0) return item.textContent.toLocaleLowerCase();
  const copy = item.cloneNode(true) as HTMLElement;
  for (const each of all(NOT_SEARCHED, copy)) each.remove();
  return copy.textContent.toLocaleLowerCase();
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
}
