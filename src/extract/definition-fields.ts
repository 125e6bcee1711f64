import type { DefinitionFields, LanguagePack, Quantity } from '../model/index.ts';
import type { Reading } from './meaning.ts';

/** Explanations are read no further than this, and in no more parts: bounded work on hostile text. */
const REACH = 600;
const MOST_PARTS = 24;
/** Fewer words are no clause. */
const MIN_CLAUSE = 2;

/** A stretch of the text, half-open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Role = 'genus' | 'condition' | 'inclusion' | 'exclusion';

/**
 * Takes a definition apart: what is explained, as what, under which conditions, and who is in or out.
 * @param reading the sentence, with its lead-in where it has one ("Pårørende forstår vi som:")
 * @param quantities those of the statement's own text; its ages are kept
 * @returns null when the sentence follows none of the frames that the language knows
 */
export function readDefinition(
  reading: Reading,
  quantities: readonly Quantity[],
  pack: LanguagePack,
): DefinitionFields | null {
  const text = reading.text.slice(0, REACH);
  const lowered = text.toLowerCase();
  // Offsets in the lower-cased text must be those of the text itself.
  if (lowered.length !== text.length) return null;
  const bare = lowered.replace(/[»«„“”"]/gu, ' ');
  const skipped = bare.length - bare.trimStart().length;
  for (const frame of pack.definitions.frames) {
    const found = frame.exec(bare.trimStart());
    const name = found?.groups?.term;
    if (found === null || name === undefined) continue;
    const at = skipped + found.index + found[0].indexOf(name);
    const term = withoutArticle(text.slice(at, at + name.length), pack);
    if (term === '') continue;
    const body = { start: skipped + found.index + found[0].length, end: text.length };
    const roles = rolesOf(text, body, pack);
    return {
      term,
      key: keyOf(term, roles.inclusions, pack),
      ...roles,
      ages: quantities.filter((quantity) => quantity.kind === 'age'),
    };
  }
  return null;
}

function withoutArticle(text: string, { definitions }: LanguagePack): string {
  const words = text.replace(/^[\s»«„“”"]+|[\s»«„“”"]+$/gu, '').split(/\s+/u);
  while (words.length > 1 && definitions.articles.has((words[0] ?? '').toLowerCase())) words.shift();
  return words.join(' ');
}

/** The concept that the whole of the term names, the narrowest of several; otherwise its stems. */
function keyOf(term: string, inclusions: readonly string[], pack: LanguagePack): string {
  const words = pack.words(term);
  const width = (id: string): number => {
    const concept = pack.concept(id);
    return concept === undefined ? 0 : concept.terms.length + concept.also.length;
  };
  const [whole] = pack
    .conceptsIn(words)
    .filter((match) => match.whole && match.first === 0 && match.last === words.length - 1)
    .sort((one, two) => width(one.id) - width(two.id) || (one.id < two.id ? -1 : 1));
  const isFamily = inclusions.filter((each) => namesRelative(each, pack)).length >= 2;
  if (isFamily && (whole === undefined || pack.concept(whole.id)?.class !== 'relative')) {
    return pack.definitions.relatives;
  }
  return whole?.id ?? words.map((word) => word.stem).join(' ');
}

function namesRelative(text: string, pack: LanguagePack): boolean {
  return pack
    .conceptsIn(pack.words(text))
    .some((match) => match.whole && pack.concept(match.id)?.class === 'relative');
}

interface Part extends Stretch {
  readonly role: Role | 'item';
}

function rolesOf(
  text: string,
  body: Stretch,
  pack: LanguagePack,
): Pick<DefinitionFields, 'genus' | 'conditions' | 'inclusions' | 'exclusions'> {
  const parts = gathered(text, partsOf(text, body, pack), pack);
  const by = (role: Role): string[] =>
    parts.filter((part) => part.role === role).map((part) => clean(text, part));
  return {
    genus: by('genus')[0] ?? null,
    conditions: by('condition'),
    inclusions: parts.flatMap((part) => {
      if (part.role === 'item') return itemsOf(text, part, pack);
      return part.role === 'inclusion' ? [clean(text, part)] : [];
    }),
    exclusions: by('exclusion'),
  };
}

/**
 * Gives each part its role. A part that says nothing of its own role goes on with the one before it: a clause is often cut by
 * the commas inside it.
 */
function gathered(text: string, stretches: readonly Stretch[], pack: LanguagePack): readonly Part[] {
  const parts: Part[] = [];
  for (const stretch of stretches) {
    const last = parts.at(-1);
    const role = roleOf(text, stretch, pack);
    const isClause = role === null && hasVerb(text, stretch, pack);
    if (role !== null) parts.push({ ...stretch, role });
    else if (last === undefined) {
      const isList =
        isParties(text, stretch, pack) && (stretches.length > 1 || isJoined(text, stretch, pack));
      const continues = stretches
        .slice(1)
        .some((each) => roleOf(text, each, pack) === null && !hasVerb(text, each, pack));
      const opensList = isList && (continues || isJoined(text, stretch, pack));
      parts.push({ ...stretch, role: opensList ? 'item' : 'genus' });
    } else if (last.role === 'item') parts.push({ ...stretch, role: isClause ? 'condition' : 'item' });
    else if (last.role === 'genus' && isClause) parts.push({ ...stretch, role: 'condition' });
    else if (last.role === 'inclusion' && !isClause && !hasVerb(text, last, pack)) {
      parts.push({ ...stretch, role: 'item' });
    } else parts[parts.length - 1] = { ...last, end: stretch.end };
  }
  return parts;
}

/** The parts between commas, and before the words that open a clause. */
function partsOf(text: string, body: Stretch, { definitions }: LanguagePack): readonly Stretch[] {
  const lowered = text.toLowerCase().slice(body.start, body.end);
  const cuts = new Set<number>([0, lowered.length]);
  for (const match of lowered.matchAll(/[,;:(]/gu)) cuts.add(match.index + 1);
  for (const match of lowered.matchAll(definitions.splits)) cuts.add(match.index);
  const places = [...cuts].sort((one, two) => one - two);
  return places
    .flatMap((start, index): Stretch[] => {
      const end = places[index + 1];
      if (end === undefined) return [];
      const part = { start: body.start + start, end: body.start + end };
      return clean(text, part) === '' ? [] : [part];
    })
    .slice(0, MOST_PARTS);
}

/** What the opening words of a part say of its role; null when they say nothing. */
function roleOf(text: string, part: Stretch, { definitions }: LanguagePack): Role | null {
  const lowered = `${clean(text, part).toLowerCase()} `;
  if (definitions.exclusions.test(lowered)) return 'exclusion';
  if (definitions.conditions.test(lowered)) return 'condition';
  return definitions.inclusions.test(lowered) ? 'inclusion' : null;
}

/** "borgeren selv udpeger" has a verb; "samlever" may be one, but a single word is no clause. */
function hasVerb(text: string, part: Stretch, pack: LanguagePack): boolean {
  const own = clean(text, part);
  const words = pack.words(own);
  return words.length >= MIN_CLAUSE && pack.clause(own, words).verb !== -1;
}

/** All of the items name people or bodies. */
function isParties(text: string, part: Stretch, pack: LanguagePack): boolean {
  return itemsOf(text, part, pack).every((item) =>
    pack.conceptsIn(pack.words(item)).some((match) => {
      const group = pack.concept(match.id)?.class;
      return (
        group !== undefined && (pack.meaning.bearers.has(group) || pack.meaning.beneficiaries.has(group))
      );
    }),
  );
}

function isJoined(text: string, part: Stretch, pack: LanguagePack): boolean {
  return itemsOf(text, part, pack).length > 1;
}

function itemsOf(text: string, part: Stretch, { definitions }: LanguagePack): string[] {
  const words = clean(text, part);
  const items: string[] = [];
  let from = 0;
  for (const match of words.toLowerCase().matchAll(definitions.joins)) {
    items.push(words.slice(from, match.index));
    from = match.index + match[0].length;
  }
  items.push(words.slice(from));
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** The words of a stretch without the marks around them. */
function clean(text: string, { start, end }: Stretch): string {
  return text.slice(start, end).replace(/^[\s,;:.()»«„“”"–-]+|[\s,;:.()»«„“”"!?–-]+$/gu, '');
}
