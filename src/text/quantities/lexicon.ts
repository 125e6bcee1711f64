/** The words of one language for numbers, periods and limits: checked when loaded, indexed for the engine. */

import type { z as Schemas } from 'zod';
import type { Zod } from '../libraries.ts';
import { Phrases } from './tokens.ts';

/** Which side of a number is allowed: no less, no more, or just that. */
export type Bound = 'min' | 'max' | 'exact';

/** What the file of a language's quantity words must hold. */
export function quantitySchema(z: Zod) {
  const word = z.string().min(1);
  const words = z.array(word);
  const valued = z.record(word, z.number());
  const bound = z.enum(['min', 'max', 'exact']);
  const boundRule = z.strictObject({
    words: word,
    bound,
    deadline: z.boolean().optional(),
    age: z.boolean().optional(),
  });

  return z.strictObject({
    decimal: z.enum([',', '.']),
    thousands: z.enum([',', '.']),
    articles: words,
    numbers: valued,
    tens: valued,
    compound: z.strictObject({ order: z.enum(['ones-first', 'tens-first']), joiner: z.string(), one: word }),
    scales: valued,
    half: words,
    andHalf: words,
    vague: valued,
    rhythms: valued,
    approximate: words,
    ordinals: valued,
    last: z.array(z.string()),
    percent: words,
    outOf: words,
    fractions: valued,
    shareWords: valued,
    units: z.array(
      z.strictObject({
        hours: z.number().positive(),
        perYear: z.number().positive(),
        day: z.boolean().optional(),
        working: z.boolean().optional(),
        year: z.boolean().optional(),
        forms: words,
      }),
    ),
    recurring: valued,
    every: words,
    times: words,
    per: words,
    periodic: valued,
    periodicAfterNumber: valued,
    events: words,
    bounds: z.array(boundRule),
    boundsAfter: z.array(boundRule),
    ranges: z.strictObject({ openers: z.record(word, word), joiners: words }),
    deadlineAfter: words,
    deadlineBefore: words,
    deadlineNouns: words,
    deadlinePhrases: z.array(
      z.strictObject({ words: word, days: z.number().nonnegative(), working: z.boolean().optional() }),
    ),
    ageSuffixes: words,
    ageWords: valued,
    ageWordBounds: z.record(word, bound),
    people: words,
    clock: z.strictObject({ words, range: words, before: words, after: words }),
    roundTheClock: words,
    months: words,
    years: z.strictObject({ leads: z.record(word, bound), parts: words, fromWords: words, adoption: words }),
    notAfter: words,
    streets: words,
    ignore: words,
    modifierEndings: words,
    functionWords: words,
  });
}

/** A unit of time: how many hours it has, and how often it comes round in a year. */
export interface Unit {
  readonly hours: number;
  readonly perYear: number;
  readonly isDay: boolean;
  readonly isWorking: boolean;
  readonly isYear: boolean;
}

/** What a word of limit says of the number behind it. */
export interface BoundRule {
  readonly words: string;
  readonly bound: Bound;
  readonly isDeadline: boolean;
  readonly isAge: boolean;
}

/** A language's words for quantities, ready for `findQuantities`. */
export interface QuantityLexicon {
  readonly decimal: string;
  readonly thousands: string;
  readonly articles: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly scales: Phrases<number>;
  readonly half: ReadonlySet<string>;
  readonly andHalf: Phrases<true>;
  readonly vague: Phrases<number>;
  /** Phrases that name the times of a year ("forår og efterår"), in times a year. */
  readonly rhythms: Phrases<number>;
  readonly approximate: Phrases<true>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Words for the one that closes a row ("sidste"), which has no number. */
  readonly last: ReadonlySet<string>;
  readonly percent: Phrases<true>;
  readonly outOf: Phrases<true>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly shareWords: Phrases<number>;
  readonly units: Phrases<Unit>;
  readonly recurring: ReadonlyMap<string, number>;
  readonly every: Phrases<true>;
  readonly times: ReadonlySet<string>;
  readonly per: Phrases<true>;
  readonly periodic: ReadonlyMap<string, number>;
  readonly periodicAfterNumber: ReadonlyMap<string, number>;
  readonly events: readonly string[];
  readonly bounds: Phrases<BoundRule>;
  readonly boundsAfter: Phrases<BoundRule>;
  readonly rangeOpeners: ReadonlyMap<string, string>;
  readonly rangeJoiners: ReadonlySet<string>;
  readonly deadlineAfter: ReadonlySet<string>;
  readonly deadlineBefore: ReadonlySet<string>;
  readonly deadlineNouns: readonly string[];
  readonly deadlinePhrases: Phrases<{ readonly days: number; readonly isWorking: boolean }>;
  readonly ageSuffixes: ReadonlySet<string>;
  readonly ageWords: ReadonlyMap<string, number>;
  readonly ageWordBounds: ReadonlyMap<string, Bound>;
  readonly people: ReadonlySet<string>;
  readonly clockWords: Phrases<true>;
  readonly clockRange: ReadonlySet<string>;
  readonly clockBefore: ReadonlySet<string>;
  readonly clockAfter: ReadonlySet<string>;
  readonly roundTheClock: Phrases<true>;
  readonly months: ReadonlySet<string>;
  readonly yearLeads: Phrases<Bound>;
  readonly yearParts: ReadonlySet<string>;
  readonly fromWords: ReadonlySet<string>;
  readonly adoption: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
  readonly streets: readonly string[];
  readonly ignore: Phrases<true>;
  readonly modifierEndings: readonly string[];
  readonly functionWords: ReadonlySet<string>;
  /** All words and signs with which a quantity, or a name that only looks like one, can begin; besides them only digits can. */
  readonly openers: ReadonlySet<string>;
}

/**
 * Indexes the quantity words of a language pack.
 * @param data the content of the pack's `quantities.yaml`, validated
 * @throws when a phrase stands twice in a list
 */
export function createQuantityLexicon(data: LexiconData): QuantityLexicon {
  const lexicon = {
    decimal: data.decimal,
    thousands: data.thousands,
    articles: new Set(data.articles),
    numbers: numberWords(data),
    scales: new Phrases(Object.entries(data.scales)),
    half: new Set(data.half),
    andHalf: phraseList(data.andHalf),
    vague: new Phrases(Object.entries(data.vague)),
    rhythms: new Phrases(Object.entries(data.rhythms)),
    approximate: phraseList(data.approximate),
    ordinals: new Map(Object.entries(data.ordinals)),
    last: new Set(data.last),
    percent: phraseList(data.percent),
    outOf: phraseList(data.outOf),
    fractions: new Map(Object.entries(data.fractions)),
    shareWords: new Phrases(Object.entries(data.shareWords)),
    units: new Phrases(data.units.flatMap((unit) => unit.forms.map((form) => [form, toUnit(unit)] as const))),
    recurring: new Map(Object.entries(data.recurring)),
    every: phraseList(data.every),
    times: new Set(data.times),
    per: phraseList(data.per),
    periodic: new Map(Object.entries(data.periodic)),
    periodicAfterNumber: new Map(Object.entries(data.periodicAfterNumber)),
    events: data.events,
    bounds: new Phrases(data.bounds.map((rule) => [rule.words, toBoundRule(rule)] as const)),
    boundsAfter: new Phrases(data.boundsAfter.map((rule) => [rule.words, toBoundRule(rule)] as const)),
    rangeOpeners: new Map(Object.entries(data.ranges.openers)),
    rangeJoiners: new Set(data.ranges.joiners),
    deadlineAfter: new Set(data.deadlineAfter),
    deadlineBefore: new Set(data.deadlineBefore),
    deadlineNouns: data.deadlineNouns,
    deadlinePhrases: new Phrases(
      data.deadlinePhrases.map(
        (entry) => [entry.words, { days: entry.days, isWorking: entry.working ?? false }] as const,
      ),
    ),
    ageSuffixes: new Set(data.ageSuffixes),
    ageWords: new Map(Object.entries(data.ageWords)),
    ageWordBounds: new Map(Object.entries(data.ageWordBounds)),
    people: new Set(data.people),
    clockWords: phraseList(data.clock.words),
    clockRange: new Set(data.clock.range),
    clockBefore: new Set(data.clock.before),
    clockAfter: new Set(data.clock.after),
    roundTheClock: phraseList(data.roundTheClock),
    months: new Set(data.months),
    yearLeads: new Phrases(Object.entries(data.years.leads)),
    yearParts: new Set(data.years.parts),
    fromWords: new Set(data.years.fromWords),
    adoption: new Set(data.years.adoption),
    // "nr." is compared without its full stop, which is a token of its own in the text.
    notAfter: new Set(data.notAfter.map((entry) => entry.replace(/\.$/u, ''))),
    streets: data.streets,
    ignore: phraseList(data.ignore),
    modifierEndings: data.modifierEndings,
    functionWords: new Set(data.functionWords),
  };
  return { ...lexicon, openers: openersOf(lexicon) };
}

/** One list for each way of reading in `readAt` and of skipping in `skipNames`. */
function openersOf(lexicon: Omit<QuantityLexicon, 'openers'>): Set<string> {
  return new Set([
    '+',
    ...lexicon.ignore.openers(),
    ...lexicon.notAfter,
    ...lexicon.bounds.openers(),
    ...lexicon.approximate.openers(),
    ...lexicon.roundTheClock.openers(),
    ...lexicon.shareWords.openers(),
    ...lexicon.deadlinePhrases.openers(),
    ...lexicon.clockBefore,
    ...lexicon.clockAfter,
    ...lexicon.clockWords.openers(),
    ...lexicon.rangeOpeners.keys(),
    ...lexicon.ageWordBounds.keys(),
    ...lexicon.ageWords.keys(),
    ...lexicon.yearLeads.openers(),
    ...lexicon.every.openers(),
    ...lexicon.ordinals.keys(),
    ...lexicon.last,
    ...lexicon.periodic.keys(),
    ...lexicon.vague.openers(),
    ...lexicon.rhythms.openers(),
    ...lexicon.articles,
    ...lexicon.numbers.keys(),
  ]);
}

type LexiconData = Schemas.infer<ReturnType<typeof quantitySchema>>;

function phraseList(list: readonly string[]): Phrases<true> {
  return new Phrases(list.map((phrase) => [phrase, true] as const));
}

function toUnit(unit: LexiconData['units'][number]): Unit {
  return {
    hours: unit.hours,
    perYear: unit.perYear,
    isDay: unit.day ?? false,
    isWorking: unit.working ?? false,
    isYear: unit.year ?? false,
  };
}

function toBoundRule(rule: LexiconData['bounds'][number]): BoundRule {
  return {
    words: rule.words,
    bound: rule.bound,
    isDeadline: rule.deadline ?? false,
    isAge: rule.age ?? false,
  };
}

/** All number words from one to ninety-nine: those listed, and ones and tens put together. */
function numberWords(data: LexiconData): Map<string, number> {
  const { order, joiner, one } = data.compound;
  const all = new Map([...Object.entries(data.numbers), ...Object.entries(data.tens)]);
  const ones = [[one, 1] as const, ...Object.entries(data.numbers)].filter(([, value]) => value < 10);
  for (const [tensWord, tens] of Object.entries(data.tens)) {
    for (const [onesWord, value] of ones) {
      if (!Number.isInteger(value)) continue;
      const parts = order === 'ones-first' ? [onesWord, tensWord] : [tensWord, onesWord];
      all.set(parts.join(joiner), tens + value);
    }
  }
  return all;
}
