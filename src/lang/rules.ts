import {
  type ExtractionRule,
  type LanguagePack,
  type Pattern,
  type SectionRole,
  STATEMENT_KINDS,
} from '../model/index.ts';
import type { Zod } from '../text/libraries.ts';
import { createPrefilter } from '../text/prefilter.ts';
import { LexiconError, loadLexicon } from './load.ts';
import { needOf } from './made.ts';
import { compileHeading, compilePattern } from './patterns.ts';

const sectionsSchema = (z: Zod) =>
  z.strictObject({
    macros: z.record(z.string(), z.string()),
    sections: z.array(z.strictObject({ role: z.string(), headings: z.array(z.string()) })),
  });
const strengthSchema = (z: Zod) =>
  z.strictObject({
    modals: z.record(z.string(), z.number().min(1).max(8)),
    'denied-modals': z.record(z.string(), z.number().min(1).max(8)),
    wordings: z.array(z.strictObject({ degree: z.number().min(1).max(8), text: z.string() })),
    hedges: z.array(z.string()),
    boosters: z.array(z.string()),
    examples: z.array(z.string()),
  });
const names = (z: Zod) => z.array(z.string()).optional();
const rulesSchema = (z: Zod) =>
  z.strictObject({
    groups: z.record(z.string(), z.array(z.string())),
    macros: z.record(z.string(), z.string()),
    rules: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum([...STATEMENT_KINDS, 'none']),
        weight: z.number().min(0).max(2),
        on: z.enum(['sentence', 'lead-in']).default('sentence'),
        text: z.string().optional(),
        unless: z.string().optional(),
        subject: names(z),
        notSubject: names(z),
        modal: names(z),
        verb: names(z),
        notVerb: names(z),
        tense: names(z),
        section: names(z),
        notSection: names(z),
        quantity: names(z),
        passive: z.boolean().optional(),
        negated: z.boolean().optional(),
        question: z.boolean().optional(),
        imperative: z.boolean().optional(),
        listItem: z.boolean().optional(),
        boxed: z.boolean().optional(),
        company: z.enum(['opening', 'statements']).optional(),
        fallback: z.boolean().default(false),
        note: z.string().optional(),
      }),
    ),
  });

/**
 * Reads the rules, the roles of sections and the ladder of strength, and compiles them: the rules name the other two.
 * @param folder of the language data, with `rules.yaml`, `sections.yaml` and `strength.yaml`
 * @throws LexiconError when the data that ships with the program is broken, or a rule is there twice
 */
export function loadRules(folder: URL): Pick<LanguagePack, 'rules' | 'rulesFor' | 'sections' | 'strength'> {
  const sections = loadLexicon(new URL('sections.yaml', folder), sectionsSchema);
  const strength = loadLexicon(new URL('strength.yaml', folder), strengthSchema);
  const data = loadLexicon(new URL('rules.yaml', folder), rulesSchema);
  const ids = new Set<string>();
  // Of hundreds of patterns a handful can match a given sentence; one pass over it tells which.
  const filtered = createPrefilter(needOf);
  const filteredHeadings = createPrefilter(needOf);
  const plain = (text: string): Pattern => filtered.add(compilePattern(text, {}));
  const rules = data.rules.map((rule): ExtractionRule => {
    if (ids.has(rule.id)) throw new LexiconError(`rules.yaml: the rule ${rule.id} is there twice`);
    ids.add(rule.id);
    const expand = (list: readonly string[] | undefined): readonly string[] | null =>
      list?.flatMap((name) => data.groups[name] ?? [name]) ?? null;
    const pattern = (text: string | undefined): Pattern | null =>
      text === undefined ? null : filtered.add(compilePattern(text, data.macros));
    return {
      id: rule.id,
      kind: rule.kind,
      weight: rule.weight,
      on: rule.on,
      text: pattern(rule.text),
      unless: pattern(rule.unless),
      subject: expand(rule.subject),
      notSubject: expand(rule.notSubject),
      modal: rule.modal ?? null,
      verb: rule.verb ?? null,
      notVerb: rule.notVerb ?? null,
      tense: rule.tense ?? null,
      section: rule.section ?? null,
      notSection: rule.notSection ?? null,
      quantity: rule.quantity ?? null,
      passive: rule.passive ?? null,
      negated: rule.negated ?? null,
      question: rule.question ?? null,
      imperative: rule.imperative ?? null,
      listItem: rule.listItem ?? null,
      boxed: rule.boxed ?? null,
      company: rule.company ?? null,
      fallback: rule.fallback,
    };
  });
  const rulesOn = (on: ExtractionRule['on']): ((text: string) => readonly ExtractionRule[]) => {
    const own = rules.filter((rule) => rule.on === on);
    const among = filtered.among(own.map(({ text }) => text));
    return (text) => among(text).flatMap((place) => own[place] ?? []);
  };
  const ofSentences = rulesOn('sentence');
  const ofLeadIns = rulesOn('lead-in');
  const places = new Map(rules.map((rule, place) => [rule, place]));
  const placeOf = (rule: ExtractionRule): number => places.get(rule) ?? 0;
  return {
    rules,
    rulesFor: (text, leadIn) =>
      leadIn === null
        ? ofSentences(text)
        : [...ofSentences(text), ...ofLeadIns(leadIn)].sort((one, two) => placeOf(one) - placeOf(two)),
    sections: sections.sections.map(
      ({ role, headings }): SectionRole => ({
        role,
        headings: headings.map((heading) => filteredHeadings.add(compileHeading(heading, sections.macros))),
      }),
    ),
    strength: {
      modals: strength.modals,
      deniedModals: strength['denied-modals'],
      wordings: strength.wordings.map(({ degree, text }) => ({ degree, pattern: plain(text) })),
      hedges: strength.hedges.map(plain),
      boosters: strength.boosters.map(plain),
      examples: strength.examples.map(plain),
    },
  };
}
