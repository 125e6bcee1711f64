import {
  ADVICE,
  type AskedRule,
  type Check,
  type CheckLexicon,
  type CheckNeed,
  type CitizenLexicon,
  type EvidenceRule,
  type LocalChecks,
  type LocalText,
  type Pattern,
  PHASES,
  STATEMENT_KINDS,
} from '../model/index.ts';
import type { Zod } from '../text/libraries.ts';
import { createPrefilter } from '../text/prefilter.ts';
import { LexiconError, loadLexicon, wordList } from './load.ts';
import { needOf as lettersOf } from './made.ts';
import { compileOpen, compilePattern, unfold } from './patterns.ts';

const localSchema = (z: Zod) => z.strictObject({ da: z.string().min(1), en: z.string().min(1) });

const ruleSchema = (z: Zod) =>
  z.strictObject({
    on: z.enum(['sentence', 'quote']).default('sentence'),
    text: z.string().optional(),
    also: z.string().optional(),
    unless: z.string().optional(),
    section: z.array(z.string()).optional(),
    notSection: z.array(z.string()).optional(),
    kind: z.array(z.enum(STATEMENT_KINDS)).optional(),
    needs: z.array(z.string()).default([]),
    atMost: z.enum(['strong', 'partial', 'suggested']).default('strong'),
  });
type RuleData = ReturnType<ReturnType<typeof ruleSchema>['parse']>;

const checksSchema = (z: Zod) => {
  const local = localSchema(z);
  const rule = ruleSchema(z);
  return z.strictObject({
    macros: z.record(z.string(), z.string()),
    needs: z.record(z.string(), z.strictObject({ label: local, text: z.string() })),
    suggestions: z.string(),
    anaphora: z.string(),
    bodies: z.string(),
    parties: z.array(
      z.strictObject({ id: z.string(), label: local, phases: z.array(z.enum(PHASES)), text: z.string() }),
    ),
    shared: z.record(z.string(), z.array(rule)),
    checks: z.array(
      z.strictObject({
        id: z.string(),
        advice: z.enum(ADVICE),
        party: z.string().optional(),
        phase: z.enum(PHASES).optional(),
        title: local,
        question: local,
        why: local,
        levels: z.strictObject({ strong: local, partial: local, suggested: local }),
        lookedFor: z.array(z.string()).min(1),
        todo: local,
        source: local,
        by: z.enum(['evidence', 'citizen', 'references']).default('evidence'),
        evidence: z.array(z.union([z.string(), rule])),
      }),
    ),
  });
};

const citizenSchema = (z: Zod) =>
  z.strictObject({
    macros: z.record(z.string(), z.string()),
    time: z.string(),
    place: z.string(),
    person: z.string(),
    address: z.string(),
    plural: z.string(),
    people: z.string(),
    abstract: z.string(),
    plain: wordList(z),
    agent: z.string(),
  });

/**
 * Reads the questions of the advice, and adds the municipality's own.
 * @param folder the language's data
 * @throws LexiconError when the data that ships with the program is broken: a macro, a party, a need or a shared rule that is
 * not there, or an id that is there twice
 */
export function loadChecks(folder: URL, own: readonly LocalChecks[]): CheckLexicon {
  const data = loadLexicon(new URL('checks.yaml', folder), checksSchema);
  const macros = unfold(data.macros);
  const filtered = createPrefilter(lettersOf);
  const compile = (text: string): Pattern => filtered.add(compilePattern(text, macros));
  const needs = new Map(
    Object.entries(data.needs).map(([id, { label, text }]) => [id, { id, label, pattern: compile(text) }]),
  );
  const needOf = (id: string): CheckNeed => found(needs.get(id), `the need ${id}`);
  const compileRule = (each: RuleData): EvidenceRule => ({
    on: each.on,
    text: each.text === undefined ? null : compile(each.text),
    also: each.also === undefined ? null : compile(each.also),
    unless: each.unless === undefined ? null : compile(each.unless),
    section: each.section ?? null,
    notSection: each.notSection ?? null,
    kind: each.kind ?? null,
    needs: each.needs.map(needOf),
    atMost: each.atMost,
  });
  const shared = new Map(Object.entries(data.shared).map(([id, rules]) => [id, rules.map(compileRule)]));
  const parties = data.parties.map(({ id, label, phases, text }) => ({
    id,
    label,
    phases,
    pattern: compile(text),
  }));
  const checks = data.checks.map((each): Check => {
    const party = each.party ?? null;
    if (party !== null)
      found(
        parties.find(({ id }) => id === party),
        `the party ${party}`,
      );
    return {
      ...each,
      party,
      phase: each.phase ?? null,
      evidence: each.evidence.flatMap((item) =>
        typeof item === 'string' ? found(shared.get(item), `the shared ${item}`) : [compileRule(item)],
      ),
    };
  });
  const all = [...checks, ...own.flatMap((pack) => localChecks(pack, needOf, compile))];
  refuseDoubles(all);
  const asked = all.flatMap(({ by, evidence }, check) =>
    by === 'citizen' ? [] : evidence.map((rule): AskedRule => ({ check, rule })),
  );
  // Of hundreds of rules a handful can hold for a given sentence; one pass over it tells which.
  const among = filtered.among(asked.map(({ rule }) => rule.text));
  return {
    checks: all,
    rulesFor: (text) => among(text).flatMap((place) => asked[place] ?? []),
    parties,
    suggestions: compile(data.suggestions),
    anaphora: compile(data.anaphora),
    bodies: compileOpen(data.bodies, {}, 'g'),
    citizen: loadCitizen(folder),
  };
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new LexiconError(`checks.yaml: ${name} is not there`);
  return value;
}

function refuseDoubles(checks: readonly Check[]): void {
  const seen = new Set<string>();
  for (const { id } of checks) {
    if (seen.has(id)) throw new LexiconError(`checks.yaml: the check ${id} is there twice`);
    seen.add(id);
  }
}

/** What a level means in a list of words. */
const OWN_LEVELS = {
  strong: {
    da: 'ordene står der sammen med det, spørgsmålet kræver',
    en: 'the words are there with what the question asks for',
  },
  partial: {
    da: 'ordene står der, men noget af det, spørgsmålet kræver, mangler',
    en: 'the words are there, but something that the question asks for is missing',
  },
  suggested: { da: 'kun nævnt som en mulighed', en: 'only mentioned as a possibility' },
} as const;

/** A municipality's list: the words are taken as they stand, so that no setting can make a pattern that never ends. */
function localChecks(
  pack: LocalChecks,
  needOf: (id: string) => CheckNeed,
  compile: (text: string) => Pattern,
): Check[] {
  const same = (text: string): LocalText => ({ da: text, en: text });
  return pack.checks.map((each) => ({
    id: `local.${each.id}`,
    advice: 'local',
    title: same(each.question),
    question: same(each.question),
    why: same(each.why ?? pack.title),
    levels: OWN_LEVELS,
    lookedFor: each.words,
    todo: {
      da: 'Afgør, om politikken skal sige noget om det, eller om det hører til et andet sted.',
      en: 'Decide whether the policy should say something about it, or whether it belongs elsewhere.',
    },
    source: same(pack.source ?? pack.title),
    party: null,
    phase: null,
    by: 'evidence',
    evidence: [
      {
        on: 'sentence',
        text: compile(each.words.map(asPattern).join('|')),
        also: null,
        unless: null,
        section: null,
        notSection: null,
        kind: null,
        needs: each.needs.map(needOf),
        atMost: 'strong',
      },
    ],
  }));
}

/** "mad og måltid*" as a pattern: everything but letters, digits and the star stands for itself. */
function asPattern(words: string): string {
  return words
    .toLowerCase()
    .trim()
    .split('*')
    .map((part) => part.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`))
    .join('\\p{L}*');
}

function loadCitizen(folder: URL): CitizenLexicon {
  const data = loadLexicon(new URL('citizen.yaml', folder), citizenSchema);
  const filtered = createPrefilter(lettersOf);
  const compile = (text: string): Pattern => filtered.add(compilePattern(text, data.macros));
  return {
    time: compile(data.time),
    place: compile(data.place),
    person: compile(data.person),
    address: compile(data.address),
    plural: compileOpen(data.plural, data.macros, ''),
    people: compile(data.people),
    abstract: compilePattern(`^(?:${data.abstract})$`, data.macros),
    plain: new Set(data.plain),
    agent: compile(data.agent),
  };
}
