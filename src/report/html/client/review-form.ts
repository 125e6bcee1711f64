import type { ClientTexts, ReviewEntry } from './client-data.ts';
import { oneLine } from './decisions-file.ts';
import { element } from './dom.ts';

/** The most that a file of decisions takes for one text. */
const MOST_CHARACTERS = '2000';

/** A finding of a card; a card of gaps has several, each with the name of the document that lacks something. */
export interface Part {
  /** Usually one; several where they are one matter (two rules against the same words). */
  readonly ids: readonly string[];
  readonly name: string;
}

export interface FormOptions {
  readonly texts: ClientTexts;
  readonly number: string;
  readonly parts: readonly Part[];
  readonly entry: ReviewEntry;
  /** Who decided last, offered where nobody is named yet. */
  readonly who: string;
  readonly save: (ids: readonly string[], entry: ReviewEntry) => void;
  readonly cancel: () => void;
}

/** The form in which a finding is assessed. Nothing is saved before all that a decision needs is there. */
export function reviewForm(options: FormOptions): HTMLFormElement {
  const { texts, number, parts, entry } = options;
  const id = (name: string): string => `review-${number}-${name}`;
  const form = element('form', {
    class: 'review-form',
    novalidate: '',
    'aria-label': texts.assessFinding.replace('{number}', number),
  });

  const choice = (value: string, label: string, means: string): HTMLElement => {
    const input = element('input', {
      type: 'radio',
      name: 'verdict',
      value,
      checked: (entry.verdict ?? '') === value ? '' : null,
    });
    const hint = means === '' ? null : element('span', { class: 'hint' }, means);
    return element('label', { class: 'choice' }, input, element('span', {}, label, ' ', hint));
  };
  const field = (name: string, label: string, control: HTMLElement, hint = ''): HTMLElement => {
    control.id = id(name);
    control.setAttribute('name', name);
    control.setAttribute('aria-describedby', id(`${name}-error`));
    return element(
      'div',
      { class: 'field' },
      element(
        'label',
        { for: id(name) },
        label,
        hint === '' ? null : element('span', { class: 'hint' }, ` ${hint}`),
      ),
      control,
      element('span', { class: 'error', id: id(`${name}-error`), role: 'alert' }),
    );
  };
  const line = (value: string, type = 'text', list: string | null = null): HTMLInputElement => {
    const input = element('input', {
      type,
      maxlength: type === 'text' ? MOST_CHARACTERS : null,
      list,
      autocomplete: 'off',
    });
    input.value = value;
    return input;
  };
  const lines = (value: string): HTMLTextAreaElement => {
    const area = element('textarea', { rows: '2', maxlength: MOST_CHARACTERS });
    area.value = value;
    return area;
  };

  form.append(
    element(
      'fieldset',
      {},
      element('legend', {}, texts.verdict),
      choice('', texts.open, ''),
      choice('accept', texts.accept, texts.acceptMeans),
      choice('dismiss', texts.dismiss, texts.dismissMeans),
    ),
  );
  if (parts.length > 1) form.append(whichOnes(parts, texts, id('parts-error')));
  form.append(
    element(
      'div',
      { class: 'fields' },
      field('reason', texts.reason, lines(entry.reason)),
      field('who', texts.who, line(entry.who === '' ? options.who : entry.who, 'text', 'review-who')),
      field('department', texts.department, line(entry.department, 'text', 'review-departments')),
      field('until', texts.until, line(entry.until, 'date'), texts.untilHint),
      field('note', texts.note, lines(entry.note)),
    ),
  );
  const cancel = element('button', { type: 'button', class: 'plain-button' }, texts.cancel);
  cancel.addEventListener('click', options.cancel);
  form.append(
    element('p', { class: 'buttons' }, element('button', { type: 'submit' }, texts.save), ' ', cancel),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit(form, options, id);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    options.cancel();
  });
  return form;
}

function whichOnes(parts: readonly Part[], texts: ClientTexts, errorId: string): HTMLElement {
  return element(
    'fieldset',
    { 'aria-describedby': errorId },
    element('legend', {}, texts.appliesTo),
    ...parts.map(({ name }, index) =>
      element(
        'label',
        { class: 'choice' },
        element('input', { type: 'checkbox', name: 'part', value: String(index), checked: '' }),
        element('span', {}, name),
      ),
    ),
    element('span', { class: 'error', id: errorId, role: 'alert' }),
  );
}

function submit(
  form: HTMLFormElement,
  { texts, parts, save }: FormOptions,
  id: (name: string) => string,
): void {
  const data = new FormData(form);
  const text = (name: string): string => oneLine(String(data.get(name) ?? ''));
  const verdict = text('verdict');
  const decided = verdict === 'accept' || verdict === 'dismiss' ? verdict : null;
  const chosen =
    parts.length > 1 ? data.getAll('part').flatMap((index) => parts[Number(index)] ?? []) : parts;
  const ids = chosen.flatMap((part) => part.ids);
  const faults: HTMLElement[] = [];
  const complain = (name: string, fault: string, control: Element | null): void => {
    const place = document.getElementById(id(`${name}-error`));
    if (place !== null) place.textContent = fault;
    if (fault === '') control?.removeAttribute('aria-invalid');
    else control?.setAttribute('aria-invalid', 'true');
    if (fault !== '' && control instanceof HTMLElement) faults.push(control);
  };
  if (parts.length > 1)
    complain('parts', ids.length === 0 ? texts.pickOne : '', form.querySelector('[name=part]'));
  for (const name of ['reason', 'who']) {
    const isMissing = decided !== null && text(name) === '';
    complain(name, isMissing ? texts.required : '', document.getElementById(id(name)));
  }
  const [first] = faults;
  if (first !== undefined) {
    first.focus();
    return;
  }
  save(ids, {
    verdict: decided,
    reason: decided === null ? '' : text('reason'),
    who: decided === null ? '' : text('who'),
    until: decided === null ? '' : text('until'),
    department: text('department'),
    note: text('note'),
  });
}
