import type { PhraseMatch, TopicMatch, Word } from '../model/index.ts';
import type { Zod } from '../text/libraries.ts';
import { createPhraseIndex, type PhraseEntry } from '../text/phrases.ts';
import { fileName, LexiconError, loadLexicon } from './load.ts';

const topicsSchema = (z: Zod) => {
  const entries = z.array(z.string()).min(1);
  return z.strictObject({
    sets: z.record(z.string(), entries),
    topics: z.array(
      z.strictObject({
        id: z.string(),
        da: z.string(),
        en: z.string(),
        all: z.array(entries).min(1),
        also: z.array(z.array(entries).min(1)).optional(),
        alone: entries.optional(),
        unless: entries.optional(),
      }),
    ),
  });
};

/** What the topics are made of: the finders of concepts and synonyms with the ids they know, and the language's entries. */
export interface TopicSources {
  conceptsIn(words: readonly Word[]): readonly PhraseMatch[];
  synonymsIn(words: readonly Word[]): readonly PhraseMatch[];
  readonly concepts: ReadonlySet<string>;
  readonly synonyms: ReadonlySet<string>;
  entry(id: string, phrase: string, compound: boolean): PhraseEntry;
}

/** So short a word stands in too many compounds to say what they are about. */
const SHORTEST_PART = 4;

/** One way to tell a topic: each slot wants one of its entries. */
interface Frame {
  readonly topic: number;
  readonly slots: readonly (readonly string[])[];
}

/** Where an entry belongs; the slot is null where the entry says that it is another matter. */
interface Place {
  readonly frame: number;
  readonly slot: number | null;
}

/**
 * Reads the topics of the field and makes the finder of topics: what a sentence is about, where several words together
 * tell it and none of them alone.
 * Source: frame semantics (Fillmore 1982), with hand-made frames of two or three roles.
 * @throws LexiconError when an entry names a set, concept or group that does not exist
 */
export function loadTopics(url: URL, sources: TopicSources): (words: readonly Word[]) => TopicMatch[] {
  const { sets, topics } = loadLexicon(url, topicsSchema);
  const fault = (entry: string): LexiconError =>
    new LexiconError(`${fileName(url)}: "${entry}" is neither a set nor a known concept or group of words`);
  const resolve = (entry: string): readonly string[] => {
    if (entry.startsWith('$')) {
      const set = sets[entry.slice(1)];
      if (set === undefined) throw fault(entry);
      return set.flatMap(resolve);
    }
    if (entry.startsWith('c:') && !sources.concepts.has(entry.slice(2))) throw fault(entry);
    if (entry.startsWith('t:') && !sources.synonyms.has(entry.slice(2))) throw fault(entry);
    return [entry];
  };
  const frames = topics.flatMap(({ all, also, alone }, topic): Frame[] =>
    [...(alone === undefined ? [] : [[alone]]), all, ...(also ?? [])].map((slots) => ({ topic, slots })),
  );
  const placesOf = new Map<string, Place[]>();
  const place = (entries: readonly string[], at: Place): void => {
    for (const entry of new Set(entries.flatMap(resolve))) {
      const places = placesOf.get(entry);
      if (places === undefined) placesOf.set(entry, [at]);
      else places.push(at);
    }
  };
  frames.forEach(({ topic, slots }, frame) => {
    slots.forEach((entries, slot) => {
      place(entries, { frame, slot });
    });
    place(topics[topic]?.unless ?? [], { frame, slot: null });
  });
  const wordings = [...placesOf.keys()].filter((entry) => !/^[ct]:/u.test(entry));
  const wordingsIn = createPhraseIndex(
    wordings.map((wording) => sources.entry(wording, wording, wording.length >= SHORTEST_PART)),
  );

  return (words) => {
    const filled = new Map<number, Filling[][]>();
    const barred = new Set<number>();
    const fill = (entry: string, match: PhraseMatch): void => {
      for (const { frame, slot } of placesOf.get(entry) ?? []) {
        if (slot === null) {
          barred.add(frame);
          continue;
        }
        const slots = filled.get(frame) ?? (frames[frame]?.slots ?? []).map((): Filling[] => []);
        filled.set(frame, slots);
        slots[slot]?.push({ match, stem: match.whole ? null : stemOf(match.entry) });
      }
    };
    for (const match of sources.conceptsIn(words)) fill(`c:${match.id}`, match);
    for (const match of sources.synonymsIn(words)) fill(`t:${match.id}`, match);
    for (const match of wordingsIn(words)) fill(match.id, match);
    const told = new Set<number>();
    return [...filled]
      .sort(([one], [two]) => one - two)
      .flatMap(([index, slots]): TopicMatch[] => {
        const number = frames[index]?.topic;
        const topic = number === undefined ? undefined : topics[number];
        if (number === undefined || topic === undefined || told.has(number) || barred.has(index)) return [];
        const chosen = chooseApart(slots);
        if (chosen === null) return [];
        told.add(number);
        const label = { da: topic.da, en: topic.en };
        return [{ id: topic.id, label, words: chosen.map(({ match }) => textOf(match, words)) }];
      });
  };

  function stemOf(phrase: string): string {
    return sources.entry('', phrase, true).stems.join(' ');
  }
}

interface Filling {
  readonly match: PhraseMatch;
  /** The part of a compound that matched, as a stem; null when the whole word did. */
  readonly stem: string | null;
}

/** One filling for each slot, no word used twice; null where there is none. There are few slots and few fillings. */
function chooseApart(
  slots: readonly (readonly Filling[])[],
  used: readonly Filling[] = [],
): Filling[] | null {
  const [first, ...rest] = slots;
  if (first === undefined) return [];
  for (const filling of first) {
    if (used.some((other) => isSameWord(other, filling))) continue;
    const others = chooseApart(rest, [...used, filling]);
    if (others !== null) return [filling, ...others];
  }
  return null;
}

/** The two parts of "pårørendeskole" may fill two slots, the same part or word may not. */
function isSameWord(one: Filling, two: Filling): boolean {
  if (one.match.last < two.match.first || two.match.last < one.match.first) return false;
  return one.stem === null || two.stem === null || one.stem === two.stem;
}

function textOf({ first, last }: PhraseMatch, words: readonly Word[]): string {
  return words
    .slice(first, last + 1)
    .map((word) => word.text)
    .join(' ');
}
