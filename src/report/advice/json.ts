import type {
  AdviceReport,
  CheckAnswer,
  HeavySentence,
  LocalText,
  StatementPair,
} from '../../model/index.ts';
import type { ReportJson } from '../schema.ts';

type JsonChecks = NonNullable<ReportJson['checks']>;
type JsonAnswer = JsonChecks['results'][number]['answers'][number];
type JsonPair = JsonChecks['contributions'][number]['supports'][number];
type JsonHeavy = JsonChecks['citizen'][number]['heavy'][number];

/** The advice as the published JSON has it, field by field, with its texts in one language. */
export function toJsonChecks(report: AdviceReport, lang: 'da' | 'en'): JsonChecks {
  return {
    results: report.results.map((each) => ({
      id: each.id,
      advice: each.advice,
      title: each.title[lang],
      question: each.question[lang],
      why: each.why[lang],
      source: each.source[lang],
      party: each.party,
      phase: each.phase,
      lookedFor: [...each.lookedFor],
      todo: each.todo[lang],
      texts: {
        title: toJsonLocal(each.title),
        question: toJsonLocal(each.question),
        why: toJsonLocal(each.why),
        source: toJsonLocal(each.source),
        todo: toJsonLocal(each.todo),
        levels: {
          strong: toJsonLocal(each.levels.strong),
          partial: toJsonLocal(each.levels.partial),
          suggested: toJsonLocal(each.levels.suggested),
        },
      },
      answers: each.answers.map(toJsonAnswer),
    })),
    parties: report.parties.map(({ id, label, phases }) => ({
      id,
      label: label[lang],
      names: toJsonLocal(label),
      phases: [...phases],
    })),
    needs: Object.fromEntries(Object.entries(report.needs).map(([id, label]) => [id, label[lang]])),
    needNames: Object.fromEntries(
      Object.entries(report.needs).map(([id, label]) => [id, toJsonLocal(label)]),
    ),
    actors: report.actors.map(({ document, name, role, statement }) => ({ document, name, role, statement })),
    contributions: report.contributions.map((each) => ({
      document: each.document,
      references: each.references.map(({ finding, from, relation }) => ({ finding, from, relation })),
      supports: each.supports.map(toJsonPair),
      carriesOut: each.carriesOut.map(toJsonPair),
      clashes: [...each.clashes],
    })),
    visions: report.visions.map((each) => ({
      statement: each.statement,
      echoes: each.echoes.map(({ document, echo, statement }) => ({ document, echo, statement })),
    })),
    recurring: report.recurring.map(({ words, documents }) => ({ words, documents: [...documents] })),
    citizen: report.citizen.map((each) => ({
      document: each.document,
      promises: each.promises,
      concrete: each.concrete.map(({ statement, signs, isAddressed }) => ({
        statement,
        signs: [...signs],
        isAddressed,
      })),
      sentences: each.sentences,
      passives: each.passives,
      abstracts: each.abstracts,
      heavy: each.heavy.map(toJsonHeavy),
    })),
    picture: {
      clashes: [...report.picture.clashes],
      terms: [...report.picture.terms],
      same: [...report.picture.same],
    },
    practice: report.practice.map(({ statement, how, by }) => ({ statement, how, by: [...by] })),
  };
}

function toJsonLocal({ da, en }: LocalText): LocalText {
  return { da, en };
}

function toJsonAnswer({ document, level, evidence }: CheckAnswer): JsonAnswer {
  return {
    document,
    level,
    evidence: evidence.map((each) => ({
      level: each.level,
      quote: each.quote,
      leadIn: each.leadIn,
      page: each.page,
      line: each.line,
      section: [...each.section],
      missing: [...each.missing],
    })),
  };
}

function toJsonPair({ anchor, related }: StatementPair): JsonPair {
  return { anchor, related };
}

function toJsonHeavy({ quote, page, line, section, weights }: HeavySentence): JsonHeavy {
  return {
    quote,
    page,
    line,
    section: [...section],
    weights: weights.map(({ reason, words, count }) => ({ reason, words: [...words], count })),
  };
}
