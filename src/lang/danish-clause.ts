import type { Clause, Word } from '../model/index.ts';
import type { VerbForm, VerbLexicon } from './danish-verbs.ts';

/** Longest subject that is looked at, in words; keeps hostile sentences cheap. */
const SUBJECT_REACH = 14;
const CLAUSE_REACH = 80;
const SPACE = 0x20;
const FIRST_BEYOND = 0x250;
/** Prepositions that open a phrase of their own between verb and subject. */
const PHRASE_OPENERS = 'i på ved med fra til hos om for under over af uden mellem'.split(' ');

/**
 * Danish main clauses by word order: the finite verb stands second (declarative), first (question, condition without
 * "hvis") or right after an opening subordinate clause and its comma; when something other than the subject opens the
 * sentence, the subject follows the verb. Source: the sentence scheme of Danish grammars (Diderichsen's "forfelt").
 */
export function createClauseAnalysis(lexicon: VerbLexicon): (text: string, words: readonly Word[]) => Clause {
  const sets = {
    subordinators: new Set(lexicon.clause.subordinators),
    maybe: new Set(lexicon.clause['maybe-subordinators']),
    withoutComma: new Set(lexicon.clause['without-comma']),
    times: new Set(lexicon.clause.times),
    conditions: new Set(lexicon.clause.conditions),
    nominatives: new Set(lexicon.clause.nominatives),
    dummies: new Set(lexicon.clause.dummies),
    coordinators: new Set(lexicon.clause.coordinators),
    adverbs: new Set(lexicon.clause.adverbs),
    negations: new Set(lexicon.clause.negations),
    phraseOpeners: new Set(PHRASE_OPENERS),
    subjectEnds: new Set([
      ...PHRASE_OPENERS.filter((word) => word !== 'mellem'),
      'ikke',
      'også',
      'altid',
      'gerne',
    ]),
  };
  const multiWord = lexicon.clause.subordinators.filter((word) => word.includes('_'));
  const notNegation = new RegExp(`(?:${lexicon.clause['not-negations'].join('|')})`, 'u');
  const determiners = new Set(
    'en et den det de denne dette disse min din sin vores jeres deres hans hendes nogle flere alle to tre fire fem seks nye gode fælles egne egen andre hver hvert mange få kommunens'.split(
      ' ',
    ),
  );

  return (text, words) =>
    analyseClause(text, words.length > CLAUSE_REACH ? words.slice(0, CLAUSE_REACH) : words);

  function analyseClause(text: string, words: readonly Word[]): Clause {
    const comma = words.map((word, index) => {
      const before = words[index - 1];
      // Between most words there is but a space.
      return (
        before !== undefined &&
        !(word.start === before.end + 1 && text.charCodeAt(before.end) === SPACE) &&
        /[,;:–—]|\s-\s/u.test(text.slice(before.end, word.start))
      );
    });
    const forms = words.map((word) => readings(word, words));
    const question = text.includes('?') && /\?["”’»)]*\s*$/u.test(text);
    const start = firstIndex(words);
    const conditions: { first: number; last: number }[] = [];
    let verb = -1;
    let inverted = false;

    const opener = words[start];
    if (opener === undefined) return emptyClause(question);
    const opensSub = isSubordinator(words, start) || opensMaybe(words, start, comma);
    const first = finite(start);
    const imperative =
      !question &&
      !opensSub &&
      first === null &&
      !isNominative(words, start + 1) &&
      (forms[start] ?? []).some((form) => form.form === 'imperative') &&
      !(forms[start] ?? []).some((form) => form.form === 'participle' || form.form === 'infinitive') &&
      finite(start + 1) === null;
    if (imperative) return { ...emptyClause(question), imperative: true };

    if (opensSub || (first !== null && !first.ambiguous) || (first !== null && followsSubject(start + 1))) {
      const after = mainAfterComma(start + 1);
      if (after !== -1 && !(question && !opensSub)) {
        if (!opensSub || sets.conditions.has(opener.lower))
          conditions.push({ first: start, last: after - 1 });
        verb = after;
        inverted = true;
      } else if (!opensSub) {
        verb = start;
        inverted = true;
      }
    }
    if (verb === -1) verb = declarativeVerb(start);
    if (verb === -1) verb = unknownVerb(start);
    if (verb === -1) return emptyClause(question);

    const end = clauseEnd(verb);
    let subject: { first: number; last: number } | null = null;
    if (!inverted) {
      const next = words[verb + 1];
      const openerIsNominative = isNominative(words, start);
      const nominativeAfter =
        next !== undefined &&
        isNominative(words, verb + 1) &&
        !sets.dummies.has(next.lower) &&
        next.lower !== 'de';
      const openerPushes =
        !openerIsNominative &&
        (opensTime(start, verb) || sets.adverbs.has(opener.lower) || opener.lower === 'i');
      inverted = verb > start && !openerIsNominative && (nominativeAfter || openerPushes);
    }
    subject = inverted ? subjectAfter(verb, end) : verb > start ? subjectBefore(start, verb) : null;

    for (let index = verb + 1; index < words.length; index += 1) {
      const word = words[index];
      if (word !== undefined && sets.conditions.has(word.lower)) {
        conditions.push({ first: index, last: subordinateEnd(index) });
        break;
      }
    }

    const finiteForm = finite(verb);
    const predicate = readPredicate(verb, end, finiteForm);
    const negated =
      words.slice(start, end + 1).some((word, offset) => {
        if (!sets.negations.has(word.lower)) return false;
        const index = start + offset;
        return subject === null || index > verb || index === subject.first || index < verb;
      }) && !notNegation.test(text.toLowerCase());
    return {
      verb,
      ...predicate,
      negated,
      inverted,
      question,
      imperative: false,
      subject,
      conditions,
    };

    /** "Hver torsdag", "mindst to gange om året" open the sentence without being its subject. */
    function opensTime(from: number, to: number): boolean {
      if (!/^(?:hver|hvert|en|et|én|ét|to|tre|fire|sidste|næste|\d+)$/u.test(words[from]?.lower ?? ''))
        return false;
      return words.slice(from + 1, Math.min(to, from + 4)).some((word) => sets.times.has(word.lower));
    }

    function finite(index: number): VerbForm | null {
      const found = (forms[index] ?? []).filter((form) => form.form === 'present' || form.form === 'past');
      return found.find((form) => form.modal) ?? found.find((form) => !form.ambiguous) ?? found[0] ?? null;
    }

    /** A comma followed by a finite verb ends an opening clause ("…, får du …", "…, så kan vi …"). */
    function mainAfterComma(from: number): number {
      for (let index = from; index < words.length; index += 1) {
        if (!comma[index]) continue;
        const at = words[index]?.lower === 'så' ? index + 1 : index;
        if (finite(at) !== null && !isSubordinator(words, index)) return at;
      }
      return -1;
    }

    function declarativeVerb(from: number): number {
      let fallback = -1;
      let index = from;
      while (index < words.length) {
        const word = words[index];
        if (word === undefined) break;
        const relative =
          index > from &&
          ((isSubordinator(words, index) && (comma[index] === true || sets.withoutComma.has(word.lower))) ||
            (comma[index] === true && isShortHead(words[index - 1], index - 1, from)));
        if (relative) {
          const resume = mainAfterComma(index + 1);
          if (resume !== -1) return resume;
          // Without a closing comma the second finite verb is the main one ("pårørende der passer en syg kan få …").
          const inner = nextFinite(index);
          const outer = inner === -1 ? -1 : nextFinite(inner + 1);
          return outer !== -1 && !comma.slice(inner, outer + 1).some(Boolean) ? outer : fallback;
        }
        const form = finite(index);
        if (form !== null && isVerbHere(form, index, from)) return index;
        if (form !== null && fallback === -1 && index > from && !afterDeterminer(index)) fallback = index;
        index += 1;
      }
      return fallback;
    }

    /**
     * A verb that the lexicon lacks shows by its ending and its place: "-er" beside a nominative ("skaffer vi"), "-es"
     * where nothing else can be the verb ("affattes").
     */
    function unknownVerb(from: number): number {
      for (let index = from; index < words.length; index += 1) {
        const word = words[index];
        if (word === undefined || (index > from && /^\p{Lu}/u.test(word.text))) continue;
        const besideNominative = isNominative(words, index - 1) || isNominative(words, index + 1);
        if (besideNominative && /\p{L}{3}(?:er|år)$/u.test(word.lower)) return index;
        if (
          index > from &&
          word.lower.endsWith('es') &&
          /\p{L}{4}es$/u.test(word.lower) &&
          !afterDeterminer(index)
        )
          return index;
      }
      return -1;
    }

    function nextFinite(from: number): number {
      for (let index = from; index < words.length; index += 1) {
        const form = finite(index);
        if (form !== null && !form.ambiguous) return index;
      }
      return -1;
    }

    function isVerbHere(form: VerbForm, index: number, from: number): boolean {
      // "Det sikres, at …": right after an opening "det" a passive is the verb; "de udvalgte fælles mål" has none.
      const afterDummy = index === from + 1 && sets.dummies.has(words[from]?.lower ?? '');
      if (!form.ambiguous) return afterDummy || !(form.passive && afterDeterminer(index));
      if (index === from) return false;
      if (isNominative(words, index + 1) && !isArticle(index + 1)) return true;
      if (isArticle(index - 1)) return false;
      return isNominative(words, index - 1) || (!afterDeterminer(index) && followsNoun(index));
    }

    function afterDeterminer(index: number): boolean {
      const before = words[index - 1];
      if (before === undefined || comma[index] === true) return false;
      return determiners.has(before.lower) || /^\d/u.test(before.lower);
    }

    /** Definite nouns, plurals in -ere and invariants stand right before a verb more often than adjectives do. */
    function followsNoun(index: number): boolean {
      const before = words[index - 1]?.lower ?? '';
      return comma[index] === true || /(?:en|et|ne|rne|ere|pårørende|vi|man)$/u.test(before);
    }

    function followsSubject(index: number): boolean {
      return isNominative(words, index) || /(?:en|et|ne|rne)$/u.test(words[index]?.lower ?? '');
    }

    function isShortHead(word: Word | undefined, index: number, from: number): boolean {
      return (
        word !== undefined && index - from <= 1 && /^(?:den|det|de|dem|alle|noget|intet)$/u.test(word.lower)
      );
    }

    function clauseEnd(from: number): number {
      for (let index = from + 1; index < words.length; index += 1) {
        if (
          comma[index] &&
          (isSubordinator(words, index) || sets.coordinators.has(words[index]?.lower ?? ''))
        ) {
          return index - 1;
        }
      }
      return words.length - 1;
    }

    function subordinateEnd(from: number): number {
      for (let index = from + 1; index < words.length; index += 1) if (comma[index]) return index - 1;
      return words.length - 1;
    }

    function subjectBefore(from: number, to: number): { first: number; last: number } {
      return { first: from, last: Math.min(to - 1, from + SUBJECT_REACH) };
    }

    function subjectAfter(at: number, end: number): { first: number; last: number } | null {
      let index = at + 1;
      while (index <= end && sets.adverbs.has(words[index]?.lower ?? '') && !isNominative(words, index)) {
        // A preposition opens its own phrase; only plain adverbs may stand between verb and subject.
        if (sets.phraseOpeners.has(words[index]?.lower ?? '')) break;
        index += 1;
      }
      if (index > end) return null;
      const plain = isNominative(words, index) || sets.dummies.has(words[index]?.lower ?? '');
      if (plain && !isArticle(index)) return { first: index, last: index };
      let last = index;
      while (last < end && last - index < 6) {
        const next = words[last + 1];
        if (next === undefined || comma[last + 1] === true || /^(?:en|et|én|ét)$/u.test(next.lower)) break;
        if (sets.subjectEnds.has(next.lower)) break;
        if ((forms[last + 1] ?? []).some((form) => form.form === 'infinitive' && !form.ambiguous)) break;
        last += 1;
      }
      return { first: index, last };
    }

    /** "De pårørende" begins with an article, "de ved" with a pronoun. */
    function isArticle(index: number): boolean {
      if (!/^(?:de|det|den)$/u.test(words[index]?.lower ?? '')) return false;
      const next = words[index + 1];
      if (next === undefined || comma[index + 1] === true) return false;
      const verbal = (forms[index + 1] ?? []).some((form) => !form.ambiguous && form.form !== 'participle');
      return (
        !verbal &&
        !sets.adverbs.has(next.lower) &&
        !sets.negations.has(next.lower) &&
        !isSubordinator(words, index + 1)
      );
    }

    function readPredicate(
      at: number,
      end: number,
      form: VerbForm | null,
    ): Pick<Clause, 'lemma' | 'modal' | 'tense' | 'passive'> {
      if (form === null) {
        const unknown = words[at]?.lower ?? '';
        return { lemma: null, modal: null, tense: 'present', passive: unknown.endsWith('s') };
      }
      const tense = form.form === 'past' ? 'past' : 'present';
      if (form.modal) {
        const main = infinitiveAfter(at, end);
        const passive =
          main !== null && (main.passive || (main.lemma === 'blive' && participleAfter(at, end) !== null));
        const carried = main?.lemma === 'blive' ? participleAfter(at, end) : null;
        return { lemma: carried?.lemma ?? main?.lemma ?? form.lemma, modal: form.lemma, tense, passive };
      }
      if (form.lemma === 'have') {
        const participle = participleAfter(at, end);
        if (participle !== null)
          return { lemma: participle.lemma, modal: null, tense: 'perfect', passive: false };
      }
      if (form.lemma === 'blive' || form.lemma === 'være') {
        const participle = participleAfter(at, Math.min(end, at + 6));
        if (participle !== null) {
          const perfect =
            form.lemma === 'være' && words.slice(at, at + 4).some((word) => word.lower === 'blevet');
          return { lemma: participle.lemma, modal: null, tense: perfect ? 'perfect' : tense, passive: true };
        }
      }
      return { lemma: form.lemma, modal: null, tense, passive: form.passive };
    }

    function infinitiveAfter(at: number, end: number): VerbForm | null {
      for (let index = at + 1; index <= Math.min(end + 1, at + 14); index += 1) {
        const found = (forms[index] ?? []).find(
          (form) => (form.form === 'infinitive' || (form.form === 'present' && form.passive)) && !form.modal,
        );
        if (found !== undefined && !determiners.has(words[index - 1]?.lower ?? '')) return found;
      }
      return null;
    }

    function participleAfter(at: number, end: number): VerbForm | null {
      for (let index = at + 1; index <= Math.min(end, at + 9); index += 1) {
        const found = (forms[index] ?? []).find((form) => form.form === 'participle');
        if (found !== undefined) return found;
      }
      return null;
    }
  }

  function readings(word: Word, words: readonly Word[]): readonly VerbForm[] {
    // A capital inside the sentence marks a name, never a verb.
    const inside = word !== words[0] && !isPlainlySmall(word) && /^\p{Lu}/u.test(word.text);
    return inside ? [] : lexicon.forms(word.lower);
  }

  function firstIndex(words: readonly Word[]): number {
    const word = words[0];
    return word !== undefined && sets.coordinators.has(word.lower) && words.length > 1 ? 1 : 0;
  }

  function isSubordinator(words: readonly Word[], index: number): boolean {
    const word = words[index];
    if (word === undefined) return false;
    if (sets.dummies.has(word.lower) && index === 0) return false;
    if (sets.subordinators.has(word.lower)) return true;
    if (word.lower === 'i' && words[index + 1]?.lower === 'det' && words[index + 2]?.lower === 'omfang')
      return true;
    const pair = `${word.lower}_${words[index + 1]?.lower ?? ''}`;
    return multiWord.includes(pair);
  }

  /** "Før", "inden", "efter" open a clause when a verb comes before the comma and another right after it. */
  function opensMaybe(words: readonly Word[], index: number, comma: readonly boolean[]): boolean {
    if (!sets.maybe.has(words[index]?.lower ?? '')) return false;
    const end = comma.findIndex((value, at) => value && at > index);
    if (end === -1) return false;
    return words.slice(index + 1, end).some((word) => {
      const forms = lexicon.forms(word.lower);
      return forms.some((form) => form.form === 'present' && !form.ambiguous);
    });
  }

  /** "I" is a pronoun inside a sentence, and at its start only when a verb follows ("I kan låne …"). */
  function isNominative(words: readonly Word[], index: number): boolean {
    const word = words[index];
    if (word === undefined || !sets.nominatives.has(word.lower)) return false;
    if (word.lower !== 'i') return true;
    if (word.text !== 'I') return false;
    if (index > 0) return true;
    const next = words[1];
    return next !== undefined && lexicon.forms(next.lower).some((form) => form.form === 'present');
  }
}

/** Of the letters of Western scripts each capital has a small one, so that a word without any is the same in lower case. */
function isPlainlySmall({ text, lower }: Word): boolean {
  return text === lower && text.charCodeAt(0) < FIRST_BEYOND;
}

function emptyClause(question: boolean): Clause {
  return {
    verb: -1,
    lemma: null,
    modal: null,
    tense: null,
    passive: false,
    negated: false,
    inverted: false,
    question,
    imperative: false,
    subject: null,
    conditions: [],
  };
}
