import type { ClientData, ClientTexts, ReviewEntry } from './client-data.ts';
import { DecisionsFault, isNoted, readDecisions, writeDecisions } from './decisions-file.ts';
import { all, element, fill } from './dom.ts';
import { type Part, reviewForm } from './review-form.ts';
import { Store } from './store.ts';

interface Card {
  readonly article: HTMLElement;
  readonly number: string;
  readonly parts: readonly Part[];
  /** Where the script shows what is noted, and the form. */
  readonly place: HTMLElement;
}

/**
 * Lets the reader assess the findings: accept, dismiss, note, hand to a department; write it all to a file of decisions, and
 * read such a file.
 * @param onChange called whenever what is noted has changed
 */
export function setUpReview(data: ClientData, onChange: () => void): void {
  const review = new Review(data, onChange);
  review.show();
}

class Review {
  readonly #data: ClientData;
  readonly #texts: ClientTexts;
  readonly #store: Store;
  readonly #cards: readonly Card[];
  readonly #onChange: () => void;
  readonly #bar = document.getElementById('review');
  readonly #said = document.querySelector('#review [role=status]');
  readonly #departments = element('datalist', { id: 'review-departments' });
  readonly #deciders = element('datalist', { id: 'review-who' });

  constructor(data: ClientData, onChange: () => void) {
    this.#data = data;
    this.#texts = data.texts;
    this.#store = new Store(data);
    this.#onChange = onChange;
    this.#cards = all('article.card').map(toCard);
    document.body.append(this.#departments, this.#deciders);
    this.#setUpBar();
  }

  show(): void {
    for (const card of this.#cards) this.#showCard(card);
    this.#showBar();
    this.#onChange();
  }

  #setUpBar(): void {
    const bar = this.#bar;
    if (bar === null) return;
    bar.hidden = false;
    bar.querySelector('[data-do=save]')?.addEventListener('click', () => this.#download());
    bar.querySelector('[data-do=clear]')?.addEventListener('click', () => this.#clear());
    const file = bar.querySelector<HTMLInputElement>('input[type=file]');
    bar.querySelector('[data-do=read]')?.addEventListener('click', () => file?.click());
    file?.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen !== undefined) void chosen.text().then((text) => this.#read(text, chosen.name));
      file.value = '';
    });
  }

  #showBar(): void {
    const progress = this.#bar?.querySelector('.progress');
    // Cards are what the reader sees and what the filter counts; one is decided when all of it is.
    const total = this.#cards.length;
    const isDecided = ({ parts }: Card): boolean =>
      parts.every((part) => part.ids.every((id) => this.#store.of(id).verdict !== null));
    const count = this.#cards.filter(isDecided).length;
    if (progress) progress.textContent = fill(this.#texts.progress, { count, total });
    const entries = [...this.#store.all().values()];
    const options = (names: readonly string[]): HTMLElement[] =>
      [...new Set(names)].filter((name) => name !== '').map((value) => element('option', { value }));
    this.#departments.replaceChildren(
      ...options([...this.#data.departments, ...entries.map((entry) => entry.department)]),
    );
    this.#deciders.replaceChildren(...options(entries.map((entry) => entry.who)));
  }

  #say(text: string): void {
    if (this.#said !== null)
      this.#said.textContent = this.#store.isKept ? text : `${text} ${this.#texts.notKept}`;
  }

  #showCard(card: Card): void {
    const entries = card.parts.map((part) => this.#store.of(part.ids[0] ?? ''));
    const tokens = new Set(entries.map((entry) => entry.verdict ?? 'open'));
    const isNotedOnly = entries.some((entry) => entry.note !== '' || entry.department !== '');
    card.article.dataset.decision = [...tokens, ...(isNotedOnly ? ['noted'] : [])].join(' ');
    const lines = card.parts.flatMap((part, index) => {
      const entry = entries[index];
      return entry === undefined || !isNoted(entry)
        ? []
        : [this.#line(card.parts.length > 1 ? part.name : '', entry)];
    });
    const isDone = lines.length > 0;
    const button = element(
      'button',
      {
        type: 'button',
        class: 'small assess',
        'aria-label': fill(
          isDone ? `${this.#texts.change}: ${this.#texts.assessFinding}` : this.#texts.assessFinding,
          {
            number: card.number,
          },
        ),
      },
      isDone ? this.#texts.change : this.#texts.assess,
    );
    button.addEventListener('click', () => this.#open(card));
    card.place.replaceChildren(...lines, button);
  }

  #line(name: string, entry: ReviewEntry): HTMLElement {
    const { texts } = this.#data;
    const { verdict } = entry;
    const head = verdict === null ? texts.noted : texts[verdict];
    const until = entry.until === '' ? '' : fill(texts.validUntil, { until: entry.until });
    const parts = [
      entry.reason,
      entry.who === '' ? '' : fill(texts.by, { who: entry.who }) + until,
      entry.department === '' ? '' : `${texts.department}: ${entry.department}`,
      entry.note === '' ? '' : `${texts.note}: ${entry.note}`,
    ].filter((part) => part !== '');
    const subject = name === '' ? null : element('strong', {}, `${name}: `);
    return element(
      'p',
      { class: `noted ${verdict ?? 'open'}` },
      element('span', { class: 'badge verdict' }, head),
      ' ',
      subject,
      parts.join(' · '),
    );
  }

  #open(card: Card): void {
    const [first] = card.parts;
    if (first === undefined) return;
    const lastWho = [...this.#store.all().values()].at(-1)?.who ?? '';
    const close = (): void => {
      this.#showCard(card);
      card.place.querySelector<HTMLElement>('.assess')?.focus();
    };
    const form = reviewForm({
      texts: this.#texts,
      number: card.number,
      parts: card.parts,
      entry: this.#store.of(first.ids[0] ?? ''),
      who: lastWho,
      save: (ids, entry) => {
        this.#store.set(ids.map((id) => [id, entry]));
        close();
        this.#showBar();
        this.#onChange();
        this.#goOnFrom(card);
        this.#say(fill(this.#texts.saved, { number: card.number }));
      },
      cancel: close,
    });
    card.place.replaceChildren(form);
    form.querySelector<HTMLElement>('input:checked')?.focus();
  }

  /** Where the filter takes an assessed card away, the keyboard goes on with the next. */
  #goOnFrom({ article }: Card): void {
    if (!article.hidden) return;
    const all = this.#cards.map((card) => card.article);
    const after = all.filter(
      (each) => !each.hidden && article.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const next = after[0] ?? all.find((each) => !each.hidden);
    const target =
      next?.querySelector<HTMLElement>('.assess') ?? this.#bar?.querySelector<HTMLElement>('button');
    target?.focus();
  }

  #download(): void {
    const entries = this.#store.all();
    if (entries.size === 0) {
      this.#say(this.#texts.nothingToSave);
      return;
    }
    const text = writeDecisions(entries, this.#texts.fileHead);
    const url = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
    const link = element('a', { href: url, download: this.#data.file });
    document.body.append(link);
    link.click();
    link.remove();
    // The browser reads the address after the click has been dealt with.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    this.#say(fill(this.#texts.fileMade, { file: this.#data.file, count: entries.size }));
  }

  #read(text: string, file: string): void {
    try {
      const entries = readDecisions(text);
      this.#store.set(entries);
      this.show();
      const known = new Set(this.#cards.flatMap((card) => card.parts.flatMap((part) => part.ids)));
      const strangers = [...entries.keys()].filter((id) => !known.has(id)).length;
      const said = fill(this.#texts.fileRead, { file, count: entries.size });
      this.#say(strangers === 0 ? said : `${said} ${fill(this.#texts.fileUnknown, { count: strangers })}`);
    } catch (fault) {
      if (!(fault instanceof DecisionsFault)) throw fault;
      this.#say(fill(this.#texts.fileBroken, { file, line: fault.line }));
    }
  }

  #clear(): void {
    if (!window.confirm(this.#texts.clearSure)) return;
    this.#store.clear();
    this.show();
    this.#say(this.#texts.cleared);
  }
}

function toCard(article: HTMLElement): Card {
  const own = article.dataset.id;
  const parts =
    own === undefined
      ? all('[data-id]', article).map((each) => ({
          ids: [each.dataset.id ?? ''],
          name: each.querySelector('strong')?.textContent ?? '',
        }))
      : [{ ids: own.split(' '), name: '' }];
  // What the page says without script is said by the script from here on.
  for (const line of all('.decided', article)) line.remove();
  const place = element('div', { class: 'review' });
  article.append(place);
  return { article, number: article.dataset.number ?? '', parts, place };
}
