import type { ClientData, ReviewEntry } from './client-data.ts';
import { EMPTY_ENTRY, isNoted } from './decisions-file.ts';

/**
 * What has been noted about the findings: what the report knew when it was made, and over it what was written here. The latter
 * is kept in the browser, where it lets us.
 */
export class Store {
  readonly #key: string;
  readonly #known: ReadonlyMap<string, ReviewEntry>;
  #own: Map<string, ReviewEntry>;
  /** False when the browser refuses to keep anything (private window, strict settings). */
  #isKept = true;

  constructor({ key, decided }: Pick<ClientData, 'key' | 'decided'>) {
    this.#key = key;
    this.#known = new Map(Object.entries(decided));
    this.#own = this.#load();
  }

  get isKept(): boolean {
    return this.#isKept;
  }

  of(id: string): ReviewEntry {
    return this.#own.get(id) ?? this.#known.get(id) ?? EMPTY_ENTRY;
  }

  set(entries: Iterable<readonly [string, ReviewEntry]>): void {
    for (const [id, entry] of entries) this.#own.set(id, entry);
    this.#save();
  }

  /** Forgets what was written here. */
  clear(): void {
    this.#own = new Map();
    this.#save();
  }

  /** Everything that is noted, with what the report knew: a file written from it replaces the one before. */
  all(): ReadonlyMap<string, ReviewEntry> {
    return new Map([...this.#known, ...this.#own].filter(([, entry]) => isNoted(entry)));
  }

  #load(): Map<string, ReviewEntry> {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '{}');
      if (typeof stored !== 'object' || stored === null) return new Map();
      return new Map(Object.entries(stored).map(([id, entry]) => [id, toEntry(entry)]));
    } catch {
      // Refused, or spoilt by something else: an empty start is better than none.
      return new Map();
    }
  }

  #save(): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify(Object.fromEntries(this.#own)));
      this.#isKept = true;
    } catch {
      this.#isKept = false;
    }
  }
}

/** What the browser kept may be from an earlier version of the page. */
function toEntry(stored: unknown): ReviewEntry {
  const fields: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const text = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
  const verdict = fields.verdict;
  return {
    verdict: verdict === 'accept' || verdict === 'dismiss' ? verdict : null,
    reason: text('reason'),
    who: text('who'),
    until: text('until'),
    department: text('department'),
    note: text('note'),
  };
}
