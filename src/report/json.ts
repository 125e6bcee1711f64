import type { ChangePiece } from '../model/change.ts';
import type {
  Analysis,
  DefinitionFields,
  DocumentReadability,
  Finding,
  FindingDecision,
  Gate,
  Meaning,
  Phrase,
  Quantity,
  Readability,
  Statement,
  TextRegion,
  Thread,
  ThreadLink,
  UsedSettings,
} from '../model/index.ts';
import { toJsonChecks } from './advice/json.ts';
import { definitionGroups } from './definitions.ts';
import { CHANGE_WORDINGS } from './diff/index.ts';
import { changeAsJson } from './diff/json.ts';
import { type FindingView, sidesOf, viewFinding } from './finding-view.ts';
import { changeMessage } from './gate-changes.ts';
import { jsonPieces, Listed } from './json-text.ts';
import type { ReportJson } from './schema.ts';
import { threadViews } from './thread.ts';
import type { Wording } from './wording/wording.ts';

type JsonStatement = ReportJson['statements'][number];
type JsonFinding = ReportJson['findings'][number];
type JsonReadability = ReportJson['documents'][number]['readability'];
type JsonThread = ReportJson['thread'][number];
type JsonDecision = NonNullable<JsonFinding['decision']>;

/** The report with its long lists made when they are written. */
type ReportInPieces = {
  readonly [Key in keyof ReportJson]: ReportJson[Key] extends readonly (infer Item)[]
    ? readonly Item[] | Listed<Item>
    : ReportJson[Key];
};

/** The analysis as the published JSON report: plain data in a fixed order, with messages in the language of `wording`. */
function toReportJson(analysis: Analysis, wording: Wording): ReportInPieces {
  const labels = new Map(
    analysis.documents.flatMap(({ id, pageLabels = [] }) =>
      pageLabels.map(({ page, label }) => [`${id} ${page}`, label]),
    ),
  );
  const titles = new Map(analysis.documents.map((each) => [each.id, each.title]));
  const toFindingView = viewFinding(analysis);
  const sides = sidesOf(analysis);
  const messages = new Map(
    threadViews(analysis, sides).map((each) => [each.root.statement.id, wording.threadMessage(each)]),
  );
  return {
    schemaVersion: 1,
    tool: { ...analysis.tool },
    language: analysis.language,
    anchor: analysis.anchor,
    notices: analysis.notices.map((each) => ({
      code: each.code,
      message: wording.notice(each, (id) => titles.get(id) ?? id),
      args: { ...each.args },
    })),
    documents: Listed.of(analysis.documents, (each) => ({
      id: each.id,
      path: each.path,
      title: each.title,
      format: each.format,
      language: each.language,
      role: each.role,
      status: each.status,
      problems: each.problems.map((problem) => ({
        code: problem.code,
        message: wording.problem(problem),
        page: problem.page,
        args: { ...problem.args },
      })),
      pages: each.pages,
      words: each.words,
      ...(each.pageLabels === undefined
        ? {}
        : { pageLabels: each.pageLabels.map(({ page, label }) => ({ page, label })) }),
      facts: (each.facts ?? []).map((fact) => ({
        kind: fact.kind,
        value: fact.value,
        message: wording.fact(fact),
        page: fact.page,
        quote: fact.quote,
      })),
      readability: each.readability === undefined ? null : toJsonReadability(each.readability),
    })),
    statements: Listed.of(analysis.statements, (each) =>
      toJsonStatement(each, labels.get(`${each.document} ${each.page}`)),
    ),
    definitions: definitionGroups(
      analysis,
      sides,
      analysis.documents.map((each) => each.id),
    ).map(({ key, label, rows }) => ({
      key,
      label,
      documents: [...new Set(rows.map((row) => row.side.document.id))],
      statements: rows.map((row) => row.side.statement.id),
    })),
    findings: Listed.of(analysis.findings, (each) => toJsonFinding(each, toFindingView(each), wording)),
    considered: Listed.of(analysis.considered, (each) => ({
      looksLike: each.looksLike,
      subtype: each.subtype,
      statements: [...each.statements],
      explanation: each.explanation,
      message: wording.explanations[each.explanation],
    })),
    thread: Listed.of(analysis.thread, (each) => toJsonThread(each, messages.get(each.statement) ?? '')),
    checks: analysis.checks === undefined ? null : toJsonChecks(analysis.checks, wording.lang),
    labels: { ...analysis.labels },
    settings: analysis.settings === undefined ? null : toJsonSettings(analysis.settings),
    ...(analysis.regions === undefined ? {} : { regions: toJsonRegions(analysis.regions) }),
    ...(analysis.gate === undefined ? {} : { check: toJsonCheck(analysis.gate, wording) }),
  };
}

// Field by field, so that a field which a later stage adds reaches the public report by decision, not by accident.
function toJsonStatement(statement: Statement, pageLabel: string | undefined): JsonStatement {
  return {
    id: statement.id,
    document: statement.document,
    kind: statement.kind,
    text: statement.text,
    page: statement.page,
    ...(pageLabel === undefined ? {} : { pageLabel }),
    line: statement.line,
    section: [...statement.section],
    leadIn: statement.leadIn,
    ...(statement.standsAlone === true ? { standsAlone: true as const } : {}),
    ...(statement.label === undefined ? {} : { label: statement.label }),
    cues: statement.cues.map(({ rule, matched, weight }) => ({ rule, matched, weight })),
    strength: statement.strength,
    onlyExample: statement.onlyExample,
    quantities: statement.quantities.map(toJsonQuantity),
    themes: [...statement.themes],
    meaning: statement.meaning === undefined ? null : toJsonMeaning(statement.meaning),
    definition: statement.definition === undefined ? null : toJsonDefinition(statement.definition),
  };
}

function toJsonQuantity({
  kind,
  value,
  unit,
  bound,
  text,
  start,
  ...more
}: Quantity): JsonStatement['quantities'][number] {
  const { upTo, working, per, approximate } = more;
  return {
    kind,
    value,
    unit,
    bound,
    text,
    start,
    ...(upTo === undefined ? {} : { upTo }),
    ...(working === undefined ? {} : { working }),
    ...(per === undefined ? {} : { per }),
    ...(approximate === undefined ? {} : { approximate }),
  };
}

function toJsonMeaning(meaning: Meaning): JsonStatement['meaning'] {
  const { action } = meaning;
  return {
    bearer: toJsonPhrase(meaning.bearer),
    beneficiary: toJsonPhrase(meaning.beneficiary),
    action:
      action === null
        ? null
        : {
            text: action.text,
            lemma: action.lemma,
            modal: action.modal,
            passive: action.passive,
            negated: action.negated,
          },
    object: toJsonPhrase(meaning.object),
    conditions: [...meaning.conditions],
    exceptions: [...meaning.exceptions],
    rung: meaning.rung,
    under: meaning.under,
  };
}

function toJsonPhrase(phrase: Phrase | null): NonNullable<JsonStatement['meaning']>['bearer'] {
  return phrase === null
    ? null
    : { text: phrase.text, concepts: [...phrase.concepts], inLeadIn: phrase.inLeadIn };
}

function toJsonDefinition(fields: DefinitionFields): JsonStatement['definition'] {
  return {
    term: fields.term,
    key: fields.key,
    genus: fields.genus,
    conditions: [...fields.conditions],
    inclusions: [...fields.inclusions],
    exclusions: [...fields.exclusions],
    ages: fields.ages.map(toJsonQuantity),
  };
}

function toJsonReadability(whole: DocumentReadability): JsonReadability {
  return {
    ...toJsonCounts(whole),
    sections: whole.sections.map((each) => ({
      section: [...each.section],
      page: each.page,
      ...toJsonCounts(each),
    })),
  };
}

function toJsonCounts({ words, sentences, longWords, lix }: Readability): Readability {
  return { words, sentences, longWords, lix };
}

function toJsonThread(thread: Thread, message: string): JsonThread {
  return {
    statement: thread.statement,
    visions: thread.visions.map(toJsonLink),
    goals: thread.goals.map(toJsonLink),
    commitments: thread.commitments.map(toJsonLink),
    followups: thread.followups.map(toJsonLink),
    responsible: thread.responsible.map(toJsonLink),
    documents: [...thread.documents],
    breaks: [...thread.breaks],
    message,
  };
}

function toJsonLink({ statement, document, ties, words, score }: ThreadLink): JsonThread['goals'][number] {
  return {
    statement,
    document,
    ties: [...ties],
    words: words.map(({ root, link }) => ({ root, link })),
    score,
  };
}

function toJsonSettings({
  exclude,
  concepts,
  themes,
  stopPhrases,
  thresholds,
}: UsedSettings): NonNullable<ReportJson['settings']> {
  const { statement, overlap, repeat, contradiction, gap } = thresholds;
  return {
    exclude: [...exclude],
    concepts: copyLists(concepts),
    themes: copyLists(themes),
    stopPhrases: [...stopPhrases],
    thresholds: { statement, overlap, repeat, contradiction, gap },
  };
}

function toJsonRegion({ startLine, startColumn, endLine, endColumn }: TextRegion): TextRegion {
  return { startLine, startColumn, endLine, endColumn };
}

function toJsonRegions(regions: NonNullable<Analysis['regions']>): Record<string, TextRegion> {
  return Object.fromEntries(Object.entries(regions).map(([id, region]) => [id, toJsonRegion(region)]));
}

function toJsonPiece({ text, isChanged }: ChangePiece): ChangePiece {
  return { text, isChanged };
}

function toJsonDecision({ verdict, reason, who, until }: FindingDecision): JsonDecision {
  return { verdict, reason, who, until };
}

function toJsonCheck(gate: Gate, wording: Wording): NonNullable<ReportJson['check']> {
  return {
    baseline: gate.baseline,
    revision: gate.revision,
    failing: [...gate.failing],
    fresh: [...gate.fresh],
    known: gate.known,
    decided: gate.decided,
    unchanged: gate.unchanged,
    gone: gate.gone.map(({ id, about }) => ({ id, about })),
    changes: gate.changes.map((each) => ({
      ...changeAsJson(each.change, CHANGE_WORDINGS[wording.lang]),
      document: each.document,
      path: each.path,
      title: each.title,
      wholeDocument: each.isWhole,
      region: each.region === null ? null : toJsonRegion(each.region),
      newSection: each.change.newPlace === null ? null : [...each.change.newPlace.section],
      oldPieces: each.change.oldPieces.map(toJsonPiece),
      newPieces: each.change.newPieces.map(toJsonPiece),
      ...(each.decision === undefined ? {} : { decision: toJsonDecision(each.decision) }),
      message: changeMessage(each, wording),
    })),
    broken: [...gate.broken],
  };
}

function toJsonFinding(finding: Finding, view: FindingView, wording: Wording): JsonFinding {
  const advice = wording.advice(view);
  const common = {
    statements: [...finding.statements],
    score: finding.score,
    ...(finding.between === undefined ? {} : { between: finding.between }),
    ...(finding.decision === undefined ? {} : { decision: toJsonDecision(finding.decision) }),
  };
  const texts = {
    message: wording.message(view),
    recommendation:
      advice.paste === null ? advice.text : `${advice.text} ${wording.ui.paste} ${advice.paste}`,
  };
  const { id, severity } = finding;
  switch (finding.type) {
    case 'overlap':
      return {
        id,
        type: finding.type,
        subtype: finding.subtype,
        severity,
        ...common,
        evidence: {
          shared: finding.evidence.shared.map(toJsonMatch),
          topics: finding.evidence.topics.map(({ id: topic, label, first, second }) => ({
            id: topic,
            label: { da: label.da, en: label.en },
            first: [...first],
            second: [...second],
          })),
          onlyFirst: [...finding.evidence.onlyFirst],
          onlySecond: [...finding.evidence.onlySecond],
          wording: finding.evidence.wording,
          content: finding.evidence.content,
        },
        ...texts,
      };
    case 'contradiction':
      return {
        id,
        type: finding.type,
        subtype: finding.subtype,
        severity,
        verdict: finding.verdict,
        ...common,
        evidence: {
          clash: {
            rule: finding.evidence.clash.rule,
            first: finding.evidence.clash.first,
            second: finding.evidence.clash.second,
          },
          shared: finding.evidence.shared.map(toJsonMatch),
          against: [...finding.evidence.against],
        },
        ...texts,
      };
    case 'gap':
      return {
        id,
        type: finding.type,
        subtype: finding.subtype,
        severity,
        document: finding.document,
        ...common,
        evidence: {
          lookedFor: [...finding.evidence.lookedFor],
          ...(finding.evidence.unspoken === undefined ? {} : { unspoken: true }),
          nearest:
            finding.evidence.nearest === null
              ? null
              : {
                  statement: finding.evidence.nearest.statement,
                  score: finding.evidence.nearest.score,
                },
        },
        ...texts,
      };
    case 'terminology':
      return {
        id,
        type: finding.type,
        subtype: finding.subtype,
        severity,
        ...common,
        evidence: {
          concept: finding.evidence.concept,
          variants: copyLists(finding.evidence.variants),
          counts: copyLists(finding.evidence.counts),
        },
        ...texts,
      };
    case 'reference':
      return {
        id,
        type: finding.type,
        subtype: finding.subtype,
        severity,
        document: finding.document,
        target: finding.target,
        ...common,
        evidence: {
          sort: finding.evidence.sort,
          mention: finding.evidence.mention,
          quote: finding.evidence.quote,
          page: finding.evidence.page,
          section: [...finding.evidence.section],
          relation: finding.evidence.relation,
          toward: finding.evidence.toward,
          now: finding.evidence.now,
        },
        ...texts,
      };
  }
}

type Match = ReportJson['findings'][number] & { type: 'overlap' };

function toJsonMatch(match: Match['evidence']['shared'][number]): Match['evidence']['shared'][number] {
  return { first: match.first, second: match.second, via: match.via, weight: match.weight };
}

function copyLists<T>(lists: Readonly<Record<string, readonly T[]>>): Record<string, T[]> {
  return Object.fromEntries(Object.entries(lists).map(([key, values]) => [key, [...values]]));
}

/** The report as JSON text in pieces, indented by two, with a line break at the end. */
export function renderJson(analysis: Analysis, wording: Wording): Iterable<string> {
  return jsonPieces(toReportJson(analysis, wording));
}
