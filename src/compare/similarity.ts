import type { TermMatch } from '../model/index.ts';
import { diceSimilarity } from '../text/natural.ts';
import { type Key, LIGHT, type Profile, type Term, type Via } from './profile.ts';
import type { Weights } from './weights.ts';

/** How alike two statements are, and why. */
export interface Similarity {
  /** Likeness of content, 0..1. */
  readonly content: number;
  /** Likeness of wording, 0..1. */
  readonly wording: number;
  /** Share of each side's weight that found a counterpart, 0..1. */
  readonly coverFirst: number;
  readonly coverSecond: number;
  /** Summed weight of the matches that are not merely parties: what the likeness rests on. */
  readonly substance: number;
  /** The same without words of form: whether the two have a matter in common at all. */
  readonly matter: number;
  /** Weight of the most telling thing that both name, and how many matches are telling. */
  readonly top: number;
  readonly strong: number;
  readonly shared: readonly TermMatch[];
  /** The share, 0..1, of what is shared that the two name with different words; 0 when nothing is shared. */
  readonly reworded: number;
  /** The same without words that say nothing by themselves ("kun", "giver"): what a reader is to be shown. */
  readonly shown: readonly TermMatch[];
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

/** Two words that meet, by their places among the terms. */
interface Pairing {
  readonly first: number;
  readonly second: number;
  readonly quality: number;
  readonly via: Via;
}

/** What is matched of each side, and of what: summed weights. */
interface Matched {
  readonly matchedFirst: number;
  readonly matchedSecond: number;
  readonly totalFirst: number;
  readonly totalSecond: number;
}

/** The part of a likeness that needs no words: shares, 0..1. */
export type Shares = Pick<Similarity, 'content' | 'coverFirst' | 'coverSecond'>;

/** What the aligned words alone tell: whatever needs neither function words nor what is left over. */
export type TermLikeness = Omit<Similarity, 'wording' | 'reworded' | 'shown' | 'onlyFirst' | 'onlySecond'>;

/** Share of the better-covered side in the likeness: a short rule inside a long one is still the same rule. */
const CONTAINMENT = 0.35;
/** "Pårørendeskolen" and "frivilligskolen" are both schools, but two different ones. */
const OTHER_KIND_OF = 0.4;
/** Words this alike are taken for spellings of one word. */
const SPELLING = 0.86;
export const SPELLING_QUALITY = 0.8;
export const SPELLING_LENGTH = 7;
const TELLING = 4;
/** Weight from which a match is telling. */
const TELLING_MATCH = 2;

/**
 * Aligns the content words of two statements one to one, best matches first: by stem, part of a compound, concept or
 * synonym, spelling. The likeness is the matched share of both sides' weight.
 * Source: soft TF-IDF (Cohen, Ravikumar, Fienberg 2003), with the language pack in place of a string distance.
 */
export function compareProfiles(first: Profile, second: Profile, weights: Weights): Similarity {
  const pairings = align(first.terms, second.terms, weights);
  const usedFirst = new Set(pairings.map((pairing) => pairing.first));
  const usedSecond = new Set(pairings.map((pairing) => pairing.second));
  const likeness = likenessOf(first.terms, second.terms, pairings, weights);
  const [ones, twos] = [showableIn(first.terms), showableIn(second.terms)];
  return {
    ...likeness,
    reworded: rewordedShare(likeness.shared),
    shown: likeness.shared.filter((match) => ones.has(match.first) || twos.has(match.second)),
    wording: wordingLikeness(first, second),
    onlyFirst: telling(first.terms, usedFirst, weights),
    onlySecond: telling(second.terms, usedSecond, weights),
  };
}

function rewordedShare(shared: readonly TermMatch[]): number {
  const sum = (matches: readonly TermMatch[]): number => matches.reduce((all, { weight }) => all + weight, 0);
  const whole = sum(shared);
  return whole === 0 ? 0 : sum(shared.filter(({ via }) => via === 'concept')) / whole;
}

/** The same for words alone, wherever they stand. */
export function compareTerms(
  first: readonly Term[],
  second: readonly Term[],
  weights: Weights,
): TermLikeness {
  return likenessOf(first, second, align(first, second, weights), weights);
}

function likenessOf(
  first: readonly Term[],
  second: readonly Term[],
  pairings: readonly Pairing[],
  weights: Weights,
): TermLikeness {
  const { each: weightsFirst, total: totalFirst } = weigh(first, weights);
  const { each: weightsSecond, total: totalSecond } = weigh(second, weights);
  let matchedFirst = 0;
  let matchedSecond = 0;
  let substance = 0;
  let matter = 0;
  let top = 0;
  let strong = 0;
  const shared: TermMatch[] = [];
  for (const pairing of pairings) {
    const one = first[pairing.first];
    const two = second[pairing.second];
    if (one === undefined || two === undefined) continue;
    const weightOne = (weightsFirst[pairing.first] ?? 0) * pairing.quality;
    const weightTwo = (weightsSecond[pairing.second] ?? 0) * pairing.quality;
    matchedFirst += weightOne;
    matchedSecond += weightTwo;
    if (one.party === null && !one.weak) {
      const telling = (weightOne + weightTwo) / 2;
      substance += telling;
      if (!one.form && !two.form) matter += telling;
      if (one.thing && two.thing) top = Math.max(top, telling);
      if (telling >= TELLING_MATCH) strong += 1;
    }
    shared.push({
      first: one.word.text,
      second: two.word.text,
      via: viaOf(pairing.via, one, two),
      weight: round((weightOne + weightTwo) / Math.max(1e-9, totalFirst + totalSecond)),
    });
  }
  return {
    ...sharesOf({ matchedFirst, matchedSecond, totalFirst, totalSecond }),
    substance,
    matter,
    top,
    strong,
    shared: shared.sort((one, two) => two.weight - one.weight || compareText(one.first, two.first)),
  };
}

/** What each of some words weighs, and all of them together. */
export interface Weighed {
  readonly each: Float64Array;
  readonly total: number;
}

let weighed = new WeakMap<Weights, WeakMap<readonly Term[], Weighed>>();

/** The weights of a list of words, worked out once, however many others it is held against. */
export function weigh(terms: readonly Term[], weights: Weights): Weighed {
  let lists = weighed.get(weights);
  if (lists === undefined) {
    lists = new WeakMap();
    weighed.set(weights, lists);
  }
  const known = lists.get(terms);
  if (known !== undefined) return known;
  const each = new Float64Array(terms.length);
  let total = 0;
  terms.forEach((term, index) => {
    const weight = weights.of(term);
    each[index] = weight;
    total += weight;
  });
  const made = { each, total };
  lists.set(terms, made);
  return made;
}

/** The likeness of content that follows from what is matched. */
function sharesOf({ matchedFirst, matchedSecond, totalFirst, totalSecond }: Matched): Shares {
  const coverFirst = coverOf(matchedFirst, totalFirst);
  const coverSecond = coverOf(matchedSecond, totalSecond);
  const [matched, total] = [matchedFirst + matchedSecond, totalFirst + totalSecond];
  return { content: contentOf(matched, total, coverFirst, coverSecond), coverFirst, coverSecond };
}

/** The share of a side's weight that is matched, 0..1. */
export function coverOf(matched: number, total: number): number {
  return total === 0 ? 0 : matched / total;
}

/** Likeness of content, 0..1, from what is matched of both sides' weight together and what is covered of each. */
export function contentOf(matched: number, total: number, coverFirst: number, coverSecond: number): number {
  const both = matched / Math.max(1e-9, total);
  return Math.min(1, (1 - CONTAINMENT) * both + CONTAINMENT * Math.max(coverFirst, coverSecond));
}

/** How much of two words' meaning is common when they meet under a key that each has with such a quality. */
export function meetingQuality(first: Omit<Key, 'key'>, second: Omit<Key, 'key'>): number {
  const twoCompounds = first.via === 'compound' && second.via === 'compound';
  return first.quality * second.quality * (twoCompounds ? OTHER_KIND_OF : 1);
}

/** Where the words of a list may be met: by key, and by first letter those that are long enough to be misspelt. */
interface Meetings {
  readonly byKey: ReadonlyMap<string, readonly { readonly index: number; readonly key: Key }[]>;
  readonly byLetter: ReadonlyMap<string, readonly number[]>;
}

let meetings = new WeakMap<readonly Term[], Meetings>();

/** Forgets what was worked out for the statements of documents that are done with: it would outgrow the statements. */
export function forgetMeetings(): void {
  meetings = new WeakMap();
  weighed = new WeakMap();
}

/** Made once for a list, however many others it is held against. */
function meetingsOf(terms: readonly Term[]): Meetings {
  const known = meetings.get(terms);
  if (known !== undefined) return known;
  const byKey = new Map<string, { index: number; key: Key }[]>();
  const byLetter = new Map<string, number[]>();
  terms.forEach(({ keys, word }, index) => {
    for (const key of keys) addTo(byKey, key.key, { index, key });
    if (word.lower.length >= SPELLING_LENGTH) addTo(byLetter, word.lower.charAt(0), index);
  });
  const made = { byKey, byLetter };
  meetings.set(terms, made);
  return made;
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

const NOWHERE: readonly number[] = [];

/**
 * The most that the first list can be covered by the second, 0..1: as if each of its words had the best of all the words that
 * it may meet to itself. Costs far less than aligning them.
 */
export function mostCover(first: readonly Term[], second: readonly Term[], weights: Weights): number {
  const { byKey, byLetter } = meetingsOf(first);
  const { each, total } = weigh(first, weights);
  if (total === 0) return 0;
  const best = new Float64Array(first.length);
  for (const { keys, word } of second) {
    for (const key of keys) {
      for (const own of byKey.get(key.key) ?? NO_KEYS) {
        const quality = meetingQuality(own.key, key);
        if (quality > (best[own.index] ?? 0)) best[own.index] = quality;
      }
    }
    const { lower } = word;
    for (const at of lower.length < SPELLING_LENGTH ? NOWHERE : (byLetter.get(lower.charAt(0)) ?? NOWHERE)) {
      if ((best[at] ?? 0) < SPELLING_QUALITY && isMisspelling(first[at]?.word.lower ?? '', lower))
        best[at] = SPELLING_QUALITY;
    }
  }
  let covered = 0;
  for (let at = 0; at < best.length; at += 1) covered += (best[at] ?? 0) * (each[at] ?? 0);
  // The sums are not made in the same order, so that the last digits may differ.
  return (covered / total) * (1 + 1e-9);
}

const NO_KEYS: readonly { readonly index: number; readonly key: Key }[] = [];

function align(first: readonly Term[], second: readonly Term[], weights: Weights): Pairing[] {
  const { byKey, byLetter } = meetingsOf(second);
  const { each: weightsFirst } = weigh(first, weights);
  const { each: weightsSecond } = weigh(second, weights);
  const options: (Pairing & { readonly gain: number })[] = [];
  const best = new Map<number, { quality: number; via: Via }>();
  first.forEach((term, index) => {
    if (best.size > 0) best.clear();
    for (const key of term.keys) {
      const others = byKey.get(key.key);
      if (others === undefined) continue;
      for (const other of others) {
        const product = meetingQuality(key, other.key);
        const known = best.get(other.index);
        if (known !== undefined && known.quality >= product) continue;
        best.set(other.index, { quality: product, via: key.via === 'word' ? other.key.via : key.via });
      }
    }
    const { lower } = term.word;
    for (const at of lower.length < SPELLING_LENGTH ? NOWHERE : (byLetter.get(lower.charAt(0)) ?? NOWHERE)) {
      if (!best.has(at) && isMisspelling(lower, second[at]?.word.lower ?? ''))
        best.set(at, { quality: SPELLING_QUALITY, via: 'theme' });
    }
    for (const [at, match] of best) {
      const gain = match.quality * ((weightsFirst[index] ?? 0) + (weightsSecond[at] ?? 0));
      options.push({ first: index, second: at, quality: match.quality, via: match.via, gain });
    }
  });
  if (options.length < 2) return options;
  options.sort((one, two) => two.gain - one.gain || one.first - two.first || one.second - two.second);
  const usedFirst = new Set<number>();
  const usedSecond = new Set<number>();
  return options.filter((option) => {
    if (usedFirst.has(option.first) || usedSecond.has(option.second)) return false;
    usedFirst.add(option.first);
    usedSecond.add(option.second);
    return true;
  });
}

/** Whether two words, in lower case, are so alike that they are taken for spellings of one. */
export function isMisspelling(first: string, second: string): boolean {
  if (first.length < SPELLING_LENGTH || second.length < SPELLING_LENGTH) return false;
  if (Math.abs(first.length - second.length) > 2 || first.charAt(0) !== second.charAt(0)) return false;
  if (mostAlike(shapeOf(first), shapeOf(second)) < SPELLING) return false;
  const pair = `${first} ${second}`;
  const known = spellings.get(pair);
  if (known !== undefined) return known;
  if (spellings.size >= MOST_SPELLINGS) spellings.clear();
  const found = diceSimilarity(first, second) >= SPELLING;
  spellings.set(pair, found);
  return found;
}

/**
 * Prepares to tell the words of a list that may be misspellings of a word: those of other length or another first letter are
 * not even looked at.
 * @param words in lower case, each once
 */
export function createMisspellings(words: Iterable<string>): (word: string) => readonly string[] {
  const lists = new Map<string, { readonly word: string; readonly shape: Shape }[]>();
  const key = (letter: string, length: number): string => `${letter}${length}`;
  for (const word of words) {
    if (word.length >= SPELLING_LENGTH)
      addTo(lists, key(word.charAt(0), word.length), { word, shape: shapeOf(word) });
  }
  const known = new Map<string, readonly string[]>();
  return (word) => {
    if (word.length < SPELLING_LENGTH) return NO_WORDS;
    const before = known.get(word);
    if (before !== undefined) return before;
    const own = shapeOf(word);
    let found: string[] | null = null;
    for (let length = word.length - 2; length <= word.length + 2; length += 1) {
      for (const other of lists.get(key(word.charAt(0), length)) ?? NO_SHAPES) {
        if (mostAlike(own, other.shape) < SPELLING || !isMisspelling(word, other.word)) continue;
        found ??= [];
        found.push(other.word);
      }
    }
    known.set(word, found ?? NO_WORDS);
    return found ?? NO_WORDS;
  };
}

const NO_WORDS: readonly string[] = [];
const NO_SHAPES: readonly { readonly word: string; readonly shape: Shape }[] = [];

/** The pairs of neighbouring letters of a word: how many different ones, and for each a bit of 64. */
interface Shape {
  readonly pairs: number;
  readonly low: number;
  readonly high: number;
}

const shapes = new Map<string, Shape>();

function shapeOf(word: string): Shape {
  const known = shapes.get(word);
  if (known !== undefined) return known;
  if (shapes.size >= MOST_SPELLINGS) shapes.clear();
  const pairs = new Set<string>();
  let low = 0;
  let high = 0;
  for (let at = 0; at + 1 < word.length; at += 1) {
    pairs.add(word.slice(at, at + 2));
    const bit = (word.charCodeAt(at) * 31 + word.charCodeAt(at + 1)) & 63;
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
  }
  const shape = { pairs: pairs.size, low, high };
  shapes.set(word, shape);
  return shape;
}

/** The highest Dice coefficient that two words can have: a bit of one that the other lacks is a pair that it lacks. */
function mostAlike(one: Shape, two: Shape): number {
  const lacking = bitsIn(one.low & ~two.low) + bitsIn(one.high & ~two.high);
  const missing = bitsIn(two.low & ~one.low) + bitsIn(two.high & ~one.high);
  const common = Math.min(one.pairs - lacking, two.pairs - missing);
  return (2 * common) / (one.pairs + two.pairs);
}

/** How many of the 32 bits are set. Source: Warren, "Hacker's Delight", 5-1. */
export function bitsIn(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The same words meet in pair after pair of statements. */
const spellings = new Map<string, boolean>();
const MOST_SPELLINGS = 100_000;

function viaOf(via: Via, one: Term, two: Term): TermMatch['via'] {
  if (via === 'theme') return 'spelling';
  if (via !== 'word') return via;
  return one.word.lower === two.word.lower ? 'word' : 'stem';
}

/** Dice coefficient over the stems with their repetitions, function words too: how alike the sentences read. */
function wordingLikeness(first: Profile, second: Profile): number {
  const counts = new Map<string, number>();
  for (const word of first.words) counts.set(word.stem, (counts.get(word.stem) ?? 0) + 1);
  let common = 0;
  for (const word of second.words) {
    const left = counts.get(word.stem) ?? 0;
    if (left === 0) continue;
    common += 1;
    counts.set(word.stem, left - 1);
  }
  const size = first.words.length + second.words.length;
  return size === 0 ? 0 : (2 * common) / size;
}

/** Words of which a reader sees why they are named: "ikke", "kun" and "giver" are in every other sentence. */
function showableIn(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.filter(isShowable).map(({ word }) => word.text));
}

function isShowable({ weak, word }: Term): boolean {
  return !weak && !LIGHT.has(word.lower);
}

function telling(terms: readonly Term[], used: ReadonlySet<number>, weights: Weights): string[] {
  return terms
    .map((term, index) => ({ term, index }))
    .filter(({ term, index }) => !used.has(index) && isShowable(term))
    .sort((one, two) => weights.of(two.term) - weights.of(one.term) || one.index - two.index)
    .slice(0, TELLING)
    .sort((one, two) => one.index - two.index)
    .map(({ term }) => term.word.text);
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

export function compareText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
