import type { Block, LanguagePack, ReferenceFinding, SourceDocument } from '../model/index.ts';

/** How a document is called and what others it names; worked out of the document alone. */
export interface Naming {
  /** The names under which it may be mentioned, brought to their bases. */
  readonly names: readonly string[];
  /** Titles that name no kind of document ("Sammen om sundheden"), lower-cased. */
  readonly titles: readonly string[];
  readonly mentions: readonly Mention[];
}

type Relation = ReferenceFinding['evidence']['relation'];

/** A policy that is named in a text. */
export interface Mention {
  readonly text: string;
  /** The name's base; of words that may be a title, these and some that follow, lower-cased. */
  readonly base: string;
  /** It names no kind of document: only a title can be meant. */
  readonly isTitle: boolean;
  readonly quote: string;
  /** Where the words stand in the quote, in characters. */
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
  readonly section: readonly string[];
  readonly inHeading: boolean;
  /** It means one certain document, not a kind. */
  readonly isOne: boolean;
  /** How the other document is related, when the sentence says so. */
  readonly relation: Relation;
  /** Where in the quote one document comes in the place of another; null where it does not. */
  readonly replacesAt: number | null;
}

/** How a document is called, and the policies that it names. */
export function namingOf(document: SourceDocument, pack: LanguagePack): Naming {
  return {
    names: namesOf(document, pack),
    titles: titlesOf(document, pack),
    mentions: mentionsIn(document, pack),
  };
}

/** A sentence in which a policy may be named. */
interface Place {
  readonly quote: string;
  readonly block: Block;
  readonly page: number | null;
  readonly relation: Relation;
  readonly replacesAt: number | null;
  /** What the document calls its own municipality, in lower case. */
  readonly own: ReadonlySet<string>;
}

function mentionsIn(document: SourceDocument, pack: LanguagePack): Mention[] {
  const own = ownMunicipality(document);
  // The headings at the top tell what the document itself is called.
  const top = new Set(topHeadings(document));
  return document.blocks.flatMap((block) => {
    if (block.kind === 'quote' || top.has(block)) return [];
    const mayName = pack.references.mayMention(block.text);
    const isTitled = block.kind !== 'heading' && TITLE_SIGN.test(block.text);
    if (!mayName && !isTitled) return [];
    return pack.sentences(block.text).flatMap((span) => {
      const quote = block.text.slice(span.start, span.end);
      const lower = quote.toLowerCase();
      const page = block.pages.findLast((mark) => mark.offset <= span.start)?.page ?? null;
      const place: Place = {
        quote,
        block,
        page,
        relation: relationOf(lower, pack),
        replacesAt: replacesAt(lower, pack),
        own,
      };
      // A box with a telephone number may refer as well ("Læs også Demensstrategien"); running heads and contents refer to nothing.
      if (block.kind === 'furniture' && place.relation === null) return [];
      const named = mayName ? namedIn(place, pack) : [];
      return isTitled ? [...named, ...titledIn(place, pack)] : named;
    });
  });
}

function namedIn(place: Place, pack: LanguagePack): Mention[] {
  return Array.from(place.quote.matchAll(pack.references.mention)).flatMap((match) => {
    const text = match[0];
    const standing = standingOf(text, match.index, place, pack);
    if (standing === 'kind') return [];
    if (place.block.kind === 'heading' && !pack.references.definite.test(text.toLowerCase())) return [];
    return basesOf(text, pack).map((base, which) =>
      mentionAt(place, match.index, text, base, {
        isTitle: false,
        // Only the first word behind "for" is surely what a written-out name is about.
        isOne:
          standing === 'one' &&
          !pack.references.generic.has(base) &&
          (which === 0 || !pack.references.isWrittenOut(text)),
      }),
    );
  });
}

function mentionAt(
  { quote, block, page, relation, replacesAt: verb }: Place,
  start: number,
  text: string,
  base: string,
  sort: Pick<Mention, 'isTitle' | 'isOne'>,
): Mention {
  return {
    text,
    base,
    quote,
    start,
    end: start + text.length,
    page,
    section: block.section,
    inHeading: block.kind === 'heading',
    relation,
    replacesAt: verb,
    ...sort,
  };
}

/**
 * Whether a name means one certain document ("Boligpolitikken"), perhaps one ("kommunens boligpolitik"), or only the kind
 * ("mange kommuner har en boligpolitik") or somebody else's ("regionens").
 */
function standingOf(
  text: string,
  start: number,
  { quote, block, relation, own }: Place,
  { references }: LanguagePack,
): 'one' | 'perhaps' | 'kind' {
  const before = quote.slice(0, start);
  const lower = before.toLowerCase();
  if (references.isWrittenOut(text) && / om /u.test(text) && references.wordUse.test(lower)) return 'kind';
  if (references.foreign.test(lower) || isOtherMunicipality(before, own)) return 'kind';
  if (references.definite.test(text.toLowerCase())) return 'one';
  if (/^\p{Lu}/u.test(text) && start > 0) return 'one';
  if (references.owner.test(lower) || OF_MUNICIPALITY.test(before)) return 'perhaps';
  if (references.article.test(lower)) {
    const sentence = quote.toLowerCase();
    return references.has.test(sentence) && !references.kinds.test(sentence) ? 'perhaps' : 'kind';
  }
  const isItem = block.kind !== 'paragraph' || quote.length < text.length + SHORT;
  const hasPeriod = /^ ?\(?(?:19|20)\d{2}/u.test(quote.slice(start + text.length));
  return relation !== null || isItem || hasPeriod ? 'perhaps' : 'kind';
}

/** A line with no more characters than these besides a name is a line of a list of names. Own choice. */
const SHORT = 25;
const OF_MUNICIPALITY = /(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*) Kommunes (?:\p{L}+ ){0,2}$/u;
/** A municipality that is named so often is the document's own, even where the title does not name it. */
const OWN_NAMED = 2;

function ownMunicipality({ title, blocks }: SourceDocument): Set<string> {
  const counts = new Map<string, number>();
  const named = /(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*) Kommunes?(?!\p{L})/gu;
  for (const text of [title, ...blocks.map((block) => block.text)]) {
    if (!text.includes(' Kommune')) continue;
    for (const [, name = ''] of text.matchAll(named)) {
      const add = text === title ? OWN_NAMED : 1;
      counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + add);
    }
  }
  return new Set([...counts].flatMap(([name, count]) => (count >= OWN_NAMED ? name : [])));
}

function isOtherMunicipality(before: string, own: ReadonlySet<string>): boolean {
  const name = OF_MUNICIPALITY.exec(before)?.[1]?.toLowerCase();
  return name !== undefined && own.size > 0 && !own.has(name);
}

/** What may open a title inside a sentence: a quotation mark before, or a capital behind a word. */
const TITLE_SIGN = /[”"»«“„‘']\p{Lu}|[\p{L},:] \p{Lu}/u;
const TITLE_START =
  /(?:([”"»«“„‘'])|(?<=[\p{L}\p{N},:)] ))(\p{Lu}[\p{L}\p{N}-]*(?:,? [\p{L}\p{N}-]+){0,7})/gu;
/** So many places of a sentence are looked at for a title; a sentence of names alone is a list. */
const MOST_TITLES = 6;

/** Words of a sentence that may be the title of another document: in quotation marks, or capital where something is referred to. */
function titledIn(place: Place, { references }: LanguagePack): Mention[] {
  const { quote, relation } = place;
  const found: Mention[] = [];
  // Titles may stand in one another's following words, so each start is looked at by itself.
  TITLE_START.lastIndex = 0;
  for (let match = TITLE_START.exec(quote); match !== null; match = TITLE_START.exec(quote)) {
    const words = match[2] ?? '';
    const start = match.index + (match[1] === undefined ? 0 : 1);
    TITLE_START.lastIndex = start + 1;
    const isMeant =
      match[1] !== undefined ||
      relation !== null ||
      references.beforeTitle.test(quote.slice(0, start).toLowerCase());
    if (!isMeant || found.length >= MOST_TITLES) continue;
    found.push(mentionAt(place, start, words, words.toLowerCase(), { isTitle: true, isOne: false }));
  }
  return found;
}

function relationOf(lower: string, { references }: LanguagePack): Relation {
  return references.relations.find(({ pattern }) => pattern.test(lower))?.relation ?? null;
}

/** Where a sentence says that one document comes in the place of another; null where it does not. */
function replacesAt(lower: string, { references }: LanguagePack): number | null {
  for (const { relation, pattern } of references.relations) {
    const found = relation === 'replaces' ? pattern.exec(lower) : null;
    if (found !== null) return found.index;
  }
  return null;
}

/** The bases of a name: two or more where names share their head ("værdigheds- og seniorpolitikken"). */
function basesOf(text: string, { references }: LanguagePack): string[] {
  return references.isWrittenOut(text)
    ? references.writtenBases(text)
    : splitShared(text).map((name) => references.base(name));
}

/** "værdigheds- og seniorpolitikken" names one merged policy or two; both readings are tried. */
function splitShared(text: string): string[] {
  if (!text.includes('-')) return [text];
  const parts = text.split(/-(?:, (?:og |eller |samt )?| (?:og|eller|samt) )/iu);
  const last = parts.at(-1) ?? '';
  const head = /(?:politik|strategi|plan|standard|profil|aftale)\p{L}*$/iu.exec(last);
  if (parts.length < 2 || head === null) return [text];
  return parts.map((part, index) => (index === parts.length - 1 ? part : `${part}${head[0]}`));
}

function topHeadings({ blocks }: SourceDocument): Block[] {
  return blocks.filter((block) => block.kind === 'heading').slice(0, 2);
}

/** The names under which a document may be mentioned: from its title and its file name. */
function namesOf(document: SourceDocument, pack: LanguagePack): string[] {
  const file = (document.path.split('/').at(-1) ?? '')
    .replace(/\.[^.]+$/u, '')
    .replaceAll('aa', 'å')
    .replaceAll('ae', 'æ')
    .replaceAll('oe', 'ø')
    .replace(/[-_]+/gu, ' ');
  const first = document.blocks.find((block) => block.kind === 'paragraph')?.text.slice(0, 120) ?? '';
  const title = [document.title, file, ...topHeadings(document).map((block) => block.text)];
  const spaced = file.replace(/(\p{L}+) og (\p{L}+)/u, '$1- og $2');
  // A text that opens with the name of a policy is that one; what its first sentence names besides is another.
  const opening = /^\p{L}+(?:politik|strategi)\p{L}*/iu.exec(first)?.[0];
  const candidates = [...title, spaced, ...(opening === undefined ? [] : [opening])];
  const found = candidates.flatMap((text) =>
    Array.from(text.matchAll(pack.references.mention), (match) => basesOf(match[0], pack)).flat(),
  );
  return [...new Set(found)];
}

/** Longer parts of a title are sentences. */
const LONGEST_TITLE = 80;

/** The parts of a document's title that name no kind of document: "Sammen om sundheden" of "Sammen om sundheden – Sundhedspolitik". */
function titlesOf({ title }: SourceDocument, { references }: LanguagePack): string[] {
  const parts = title.split(/ ?[–—|:(] ?| - |,? (?=(?:19|20)\d{2})/u).map((part) => part.trim());
  const named = parts.filter(
    (part) =>
      part.length <= LONGEST_TITLE &&
      /^\p{Lu}\p{L}+[ -]\p{L}|^\p{Lu}\p{L}{8,}$/u.test(part) &&
      part.match(references.mention) === null &&
      !references.noTitle.test(part.toLowerCase()),
  );
  return [...new Set(named.map((part) => part.toLowerCase()))];
}
