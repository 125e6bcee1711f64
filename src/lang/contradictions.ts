import {
  CLASH_MARKERS,
  CLASH_RULES,
  type ClashMarker,
  type ClashRule,
  CONCEPT_CLASSES,
  CONTRADICTION_SUBTYPES,
  type ContradictionLexicon,
  type ContradictionSubtype,
  type OppositeWordings,
  type Pattern,
} from '../model/index.ts';
import type { Zod } from '../text/libraries.ts';
import { createPrefilter } from '../text/prefilter.ts';
import { LexiconError, loadLexicon, wordList } from './load.ts';
import { needOf } from './made.ts';
import { compilePattern, unfold } from './patterns.ts';

const patternList = (z: Zod) => z.array(z.string());
const contradictionsSchema = (z: Zod) =>
  z.strictObject({
    macros: z.record(z.string(), z.string()),
    frame: wordList(z),
    markers: z.record(z.enum(CLASH_MARKERS), patternList(z)),
    opposites: z.array(
      z.strictObject({
        id: z.string(),
        about: z.string().optional(),
        people: z.enum(CONCEPT_CLASSES).optional(),
        same: z.boolean().default(false),
        anyone: z.boolean().default(false),
        best: z.boolean().default(false),
        first: patternList(z),
        second: patternList(z),
        note: z.string().optional(),
      }),
    ),
    stances: z.array(
      z.strictObject({
        id: z.string(),
        rule: z.enum(CLASH_RULES),
        about: z.array(patternList(z)).default([]),
        unless: patternList(z).default([]),
        anyone: z.boolean().default(false),
        stands: z.record(z.string(), z.array(patternList(z)).min(1)),
        note: z.string().optional(),
      }),
    ),
    features: z.array(z.strictObject({ id: z.string(), first: patternList(z), second: patternList(z) })),
    priorities: z.array(
      z.strictObject({
        text: z.string(),
        winner: z.enum(['before', 'between', 'after', 'subject']),
        loser: z.enum(['before', 'after']).optional(),
      }),
    ),
    definitions: patternList(z),
    appointers: patternList(z),
    definedSubject: z.string(),
    relativeNames: z.string(),
    leavesOut: patternList(z),
    responsibility: z.strictObject({
      duty: z.string(),
      runs: z.string(),
      receives: z.string(),
      agents: patternList(z),
      addressed: z.string(),
      shareable: patternList(z),
      alone: z.string(),
      titles: z.array(z.string()),
      offices: patternList(z),
      tasks: z.array(patternList(z)),
      knownTasks: z.array(
        z.strictObject({ id: z.string(), all: z.array(patternList(z)), unless: patternList(z).default([]) }),
      ),
    }),
    criteria: z.array(patternList(z)),
    steps: z.array(patternList(z)),
    burdens: z.array(patternList(z)),
    generic: patternList(z),
    matters: z.array(
      z.strictObject({
        id: z.string(),
        measure: z.enum(['time', 'frequency', 'hours-a-week']).default('time'),
        all: z.array(patternList(z)),
        unless: patternList(z).default([]),
        beside: z.boolean().default(false),
      }),
    ),
    casesAbout: patternList(z),
    addressedTo: patternList(z),
    allElse: z.string(),
    resources: patternList(z),
    ages: patternList(z),
    anchorNames: z.string(),
    wide: patternList(z),
    specialKinds: z.string(),
    places: patternList(z),
    weighedElsewhere: z.array(z.string()),
  });

/**
 * Reads what two policies clash over, and compiles it.
 * @param stem brings the frame's words to stems as the text's words are
 * @throws LexiconError when the data that ships with the program is broken
 */
export function loadContradictions(url: URL, stem: (word: string) => string): ContradictionLexicon {
  const data = loadLexicon(url, contradictionsSchema);
  const macros = unfold(data.macros);
  const filtered = createPrefilter(needOf);
  const one = (text: string, own: Readonly<Record<string, string>> = macros): Pattern =>
    filtered.add(compilePattern(text, own));
  const compile = (texts: readonly string[]): Pattern[] => texts.map((text) => one(text));
  const { duty, runs, agents, addressed, shareable, alone, titles, receives, tasks, knownTasks } =
    data.responsibility;
  const opposites = data.opposites.map(
    ({ id, about, people, same, anyone, best, first, second }): OppositeWordings => ({
      id,
      about: about === undefined ? null : one(about),
      people: people ?? null,
      same,
      anyone,
      best,
      first: compile(first),
      second: compile(second),
    }),
  );
  const wordings = opposites.flatMap((opposite) =>
    [...opposite.first, ...opposite.second].map((pattern) => ({ opposite, pattern })),
  );
  const amongWordings = filtered.among(wordings.map(({ pattern }) => pattern));
  const worded = (text: string): readonly OppositeWordings[] => [
    ...new Set(amongWordings(text).flatMap((place) => wordings[place]?.opposite ?? [])),
  ];
  const places = new Map(opposites.map((opposite, place) => [opposite, place]));
  const inLexicon = (one: OppositeWordings, two: OppositeWordings): number =>
    (places.get(one) ?? 0) - (places.get(two) ?? 0);
  return {
    frame: new Set(data.frame.map(stem)),
    markers: mapMarkers((name) => compile(data.markers[name])),
    opposites,
    oppositesFor: (text, leadIn) =>
      leadIn === '' ? worded(text) : [...new Set([...worded(text), ...worded(leadIn)])].sort(inLexicon),
    stances: data.stances.map(({ id, rule, about, unless, anyone, stands }) => ({
      id,
      subtype: subtypeOf(rule),
      rule,
      about: about.map(compile),
      unless: compile(unless),
      anyone,
      stands: Object.entries(stands).map(([name, all]) => ({ name, all: all.map(compile) })),
    })),
    features: data.features.map(({ id, first, second }) => ({
      id,
      first: compile(first),
      second: compile(second),
    })),
    priorities: data.priorities.map(({ text, winner, loser }) => ({
      pattern: one(text),
      winner,
      loser: loser ?? null,
    })),
    definitions: compile(data.definitions),
    appointers: compile(data.appointers),
    definedSubject: one(data.definedSubject, {}),
    relativeNames: one(data.relativeNames, {}),
    leavesOut: compile(data.leavesOut),
    responsibility: {
      duty: one(duty, {}),
      runs: one(runs, {}),
      agents: compile(agents),
      addressed: one(`^(?:${addressed})$`),
      receives: one(receives, {}),
      shareable: compile(shareable),
      alone: one(alone),
      titles: titles.map((rung) => one(rung)),
      offices: compile(data.responsibility.offices),
      tasks: tasks.map(compile),
      knownTasks: knownTasks.map(({ id, all, unless }) => ({
        id,
        all: all.map(compile),
        unless: compile(unless),
      })),
    },
    criteria: data.criteria.map(compile),
    steps: data.steps.map(compile),
    burdens: data.burdens.map(compile),
    generic: compile(data.generic),
    matters: data.matters.map(({ id, measure, all, unless, beside }) => ({
      id,
      measure,
      beside,
      all: all.map(compile),
      unless: compile(unless),
    })),
    casesAbout: compile(data.casesAbout),
    addressedTo: compile(data.addressedTo),
    allElse: one(data.allElse),
    resources: compile(data.resources),
    ages: compile(data.ages),
    anchorNames: one(data.anchorNames, {}),
    wide: new Set(data.wide),
    specialKinds: one(`^(?:${data.specialKinds})$`, {}),
    places: data.places,
    weighedElsewhere: new Set(data.weighedElsewhere),
  };
}

function mapMarkers<T>(make: (name: ClashMarker) => T): Record<ClashMarker, T> {
  const made: Partial<Record<ClashMarker, T>> = {};
  for (const name of CLASH_MARKERS) made[name] = make(name);
  return made as Record<ClashMarker, T>;
}

/** Rules are named by what they are about: "priority/different-first". */
function subtypeOf(rule: ClashRule): ContradictionSubtype {
  const [name] = rule.split('/');
  const subtype = CONTRADICTION_SUBTYPES.find((one) => one === name);
  if (subtype === undefined) throw new LexiconError(`contradictions.yaml: ${rule} is of no subtype`);
  return subtype;
}
