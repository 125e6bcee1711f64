import type { PhraseMatch, TopicMatch, TopicReach, Word } from '../model/index.ts';
import type { Zod } from '../text/libraries.ts';
import { createPhraseIndex, type PhraseEntry } from '../text/phrases.ts';
import { fileName, LexiconError, loadLexicon } from './load.ts';

const topicsSchema = (z: Zod) => {
  const entries = z.array(z.string()).min(1);
  return z.strictObject({
    sets: z.record(z.string(), entries),
    reach: z.strictObject({ field: entries, wide: entries }),
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

/** @param concepts what was found of them in the words, where it is known already; so for synonyms */
export type TopicFinder = (
  words: readonly Word[],
  concepts?: readonly PhraseMatch[],
  synonyms?: readonly PhraseMatch[],
) => TopicMatch[];

/** So short a word stands in too many compounds to say what they are about. */
const SHORTEST_PART = 4;

/** One way to tell a topic. Of each slot the sets that may fill it; its other entries are found by their places. */
interface Frame {
  readonly topic: number;
  readonly slots: readonly (readonly string[])[];
}

/** Where an entry belongs: a slot of a frame, a set, or what says of a topic that it is another matter. */
type Place =
  | { readonly frame: number; readonly slot: number }
  | { readonly set: string }
  | { readonly barred: number };

/**
 * Reads the topics of the field and makes the finder of topics: what a sentence is about, where several words together
 * tell it and none of them alone.
 * Source: frame semantics (Fillmore 1982), with hand-made frames of one to three roles; a topic may have several.
 * @throws LexiconError when an entry names a set, concept or group that does not exist, or a topic is there twice
 */
export function loadTopics(url: URL, sources: TopicSources): TopicFinder {
  const { sets, reach, topics } = loadLexicon(url, topicsSchema);
  const reachOf = new Map<string, TopicReach>();
  for (const name of ['field', 'wide'] as const) {
    for (const id of reach[name]) {
      if (reachOf.has(id) || !topics.some((topic) => topic.id === id))
        throw new LexiconError(`${fileName(url)}: "${id}" under "reach" is no topic, or is there twice`);
      reachOf.set(id, name);
    }
  }
  const placesOf = new Map<string, Place[]>();
  /** Puts the entries in their place and returns the sets among them, with the sets that these name. */
  const place = (entries: readonly string[], at: Place): readonly string[] => {
    const named = new Set<string>();
    for (const entry of new Set(entries)) {
      if (entry.startsWith('$')) for (const name of nested(entry)) named.add(name);
      else {
        requireKnown(entry);
        const places = placesOf.get(entry);
        if (places === undefined) placesOf.set(entry, [at]);
        else places.push(at);
      }
    }
    return [...named];
  };
  for (const [name, entries] of Object.entries(sets)) place(entries, { set: name });

  const frames: Frame[] = [];
  const barring: (readonly string[])[] = [];
  topics.forEach(({ id, all, also, alone, unless }, topic) => {
    if (topics.findIndex((other) => other.id === id) < topic)
      throw new LexiconError(`${fileName(url)}: the topic "${id}" is there twice`);
    barring.push(place(unless ?? [], { barred: topic }));
    for (const slots of [...(alone === undefined ? [] : [[alone]]), all, ...(also ?? [])]) {
      const frame = frames.length;
      frames.push({ topic, slots: slots.map((entries, slot) => place(entries, { frame, slot })) });
    }
  });
  // What sets alone can tell has to be looked at in every sentence, the rest only where one of its own words stands.
  const ofSetsAlone = [...frames.keys()].filter((frame) =>
    frames[frame]?.slots.every((named) => named.length > 0),
  );
  const wordings = [...placesOf.keys()].filter((entry) => !/^[ct]:/u.test(entry));
  const wordingsIn = createPhraseIndex(
    wordings.map((wording) => sources.entry(wording, wording, wording.length >= SHORTEST_PART)),
  );
  const stems = new Map<string, string>();

  return (words, concepts = sources.conceptsIn(words), synonyms = sources.synonymsIn(words)) => {
    const filled = new Map<number, Filling[][]>();
    const ofSet = new Map<string, Filling[]>();
    const barred = new Set<number>();
    const slotsOf = (frame: number): Filling[][] => {
      const slots = filled.get(frame) ?? (frames[frame]?.slots ?? []).map((): Filling[] => []);
      filled.set(frame, slots);
      return slots;
    };
    const fill = (entry: string, match: PhraseMatch): void => {
      const places = placesOf.get(entry);
      if (places === undefined) return;
      const filling = { match, stem: match.whole ? null : stemOf(match.entry) };
      for (const at of places) {
        if ('barred' in at) barred.add(at.barred);
        else if ('frame' in at) slotsOf(at.frame)[at.slot]?.push(filling);
        else ofSet.set(at.set, [...(ofSet.get(at.set) ?? []), filling]);
      }
    };
    for (const match of concepts) fill(`c:${match.id}`, match);
    for (const match of synonyms) fill(`t:${match.id}`, match);
    for (const match of wordingsIn(words)) fill(match.id, match);
    const fromSets = (named: readonly string[]): Filling[] => named.flatMap((name) => ofSet.get(name) ?? []);
    const isInSets = (named: readonly string[]): boolean => named.some((name) => ofSet.has(name));
    /** Most frames that are looked at lack something, which is told without gathering the rest. */
    const mayBeTold = (index: number): boolean => {
      const own = filled.get(index);
      const slots = frames[index]?.slots ?? [];
      return slots.every((named, slot) => (own?.[slot]?.length ?? 0) > 0 || isInSets(named));
    };

    const told = new Set<number>();
    return [...new Set([...filled.keys(), ...(ofSet.size === 0 ? [] : ofSetsAlone)])]
      .filter(mayBeTold)
      .sort((one, two) => one - two)
      .flatMap((index): TopicMatch[] => {
        const frame = frames[index];
        const topic = frame === undefined ? undefined : topics[frame.topic];
        if (frame === undefined || topic === undefined || told.has(frame.topic)) return [];
        const own = filled.get(index) ?? [];
        const slots = frame.slots.map((named, slot) => [...(own[slot] ?? []), ...fromSets(named)]);
        if (barred.has(frame.topic) || fromSets(barring[frame.topic] ?? []).length > 0) return [];
        const chosen = chooseApart(slots);
        if (chosen === null) return [];
        told.add(frame.topic);
        const label = { da: topic.da, en: topic.en };
        const reach = reachOf.get(topic.id) ?? 'claim';
        return [{ id: topic.id, reach, label, words: chosen.map(({ match }) => textOf(match, words)) }];
      });
  };

  /** The set that an entry names and the sets that it is made of. */
  function nested(entry: string): readonly string[] {
    const name = entry.slice(1);
    const set = sets[name];
    if (set === undefined) throw faultOf(entry);
    return [name, ...set.filter((other) => other.startsWith('$')).flatMap(nested)];
  }

  function requireKnown(entry: string): void {
    if (entry.startsWith('c:') && !sources.concepts.has(entry.slice(2))) throw faultOf(entry);
    if (entry.startsWith('t:') && !sources.synonyms.has(entry.slice(2))) throw faultOf(entry);
  }

  function faultOf(entry: string): LexiconError {
    return new LexiconError(
      `${fileName(url)}: "${entry}" is neither a set nor a known concept or group of words`,
    );
  }

  // The same few hundred entries match again and again, and finding their stems costs more than finding them.
  function stemOf(phrase: string): string {
    const known = stems.get(phrase);
    if (known !== undefined) return known;
    const stem = sources.entry('', phrase, true).stems.join(' ');
    stems.set(phrase, stem);
    return stem;
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
