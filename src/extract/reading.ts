import type { Clause, LanguagePack, PhraseMatch, Quantity, Word } from '../model/index.ts';
import { remembering } from '../text/memory.ts';

/** What a text says by itself, wherever it stands. */
export interface TextReading {
  readonly words: readonly Word[];
  readonly clause: Clause;
  readonly concepts: readonly PhraseMatch[];
  readonly quantities: readonly Quantity[];
}

/** Texts whose reading is kept. */
const REMEMBERED = 1000;
const readers = new WeakMap<LanguagePack, (text: string) => TextReading>();

/**
 * Reads a text, or remembers what it says: policies of one municipality, and versions of one policy, have many sentences in
 * common, and each is asked for by several who look for different things.
 * @param text one sentence or list item, with its lead-in or without, as it stands
 */
export function readText(text: string, pack: LanguagePack): TextReading {
  const known = readers.get(pack);
  if (known !== undefined) return known(text);
  const reader = remembering((each): TextReading => new LazyReading(each, pack), REMEMBERED);
  readers.set(pack, reader);
  return reader(text);
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
