import type { Clause, LanguagePack, PhraseMatch, Quantity, Word } from '../model/index.ts';

/** What a text says by itself, wherever it stands. */
export interface TextReading {
  readonly words: readonly Word[];
  readonly clause: Clause;
  readonly concepts: readonly PhraseMatch[];
  readonly quantities: readonly Quantity[];
}

/** Texts whose reading is kept, twice over, and the length in characters from which none is. */
const REMEMBERED = 1000;
const LONGEST = 1000;

interface Kept {
  /** What was read lately, and what was read before that. */
  recent: Map<string, TextReading>;
  older: Map<string, TextReading>;
}
const keptBy = new WeakMap<LanguagePack, Kept>();

/**
 * Reads a text, or remembers what it says: policies of one municipality, and versions of one policy, have many sentences in
 * common, and each is asked for by several who look for different things.
 * @param text one sentence or list item, with its lead-in or without, as it stands
 */
export function readText(text: string, pack: LanguagePack): TextReading {
  if (text.length > LONGEST) return new LazyReading(text, pack);
  const kept = keptBy.get(pack) ?? { recent: new Map(), older: new Map() };
  keptBy.set(pack, kept);
  const known = kept.recent.get(text);
  if (known !== undefined) return known;
  const reading = kept.older.get(text) ?? new LazyReading(text, pack);
  if (kept.recent.size >= REMEMBERED) {
    kept.older = kept.recent;
    kept.recent = new Map();
  }
  kept.recent.set(text, reading);
  return reading;
}

/** Nobody asks a text for all that it could tell. */
class LazyReading implements TextReading {
  readonly words: readonly Word[];
  readonly #text: string;
  readonly #pack: LanguagePack;
  #clause: Clause | null = null;
  #concepts: readonly PhraseMatch[] | null = null;
  #quantities: readonly Quantity[] | null = null;

  constructor(text: string, pack: LanguagePack) {
    this.#text = text;
    this.#pack = pack;
    this.words = pack.words(text);
  }

  get clause(): Clause {
    this.#clause ??= this.#pack.clause(this.#text, this.words);
    return this.#clause;
  }

  get concepts(): readonly PhraseMatch[] {
    this.#concepts ??= this.#pack.conceptsIn(this.words);
    return this.#concepts;
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??= this.#pack.quantities(this.#text);
    return this.#quantities;
  }
}
