import type { Features } from '../extract/index.ts';
import type {
  Actor,
  AdviceReport,
  CheckAnswer,
  CitizenCheck,
  CitizenPicture,
  Finding,
  LanguagePack,
  LocalText,
  Settings,
  SourceDocument,
  Statement,
} from '../model/index.ts';
import { checkCitizen, promisesIn } from './citizen.ts';
import {
  actorsOf,
  contributionsOf,
  createPhraseSearch,
  type Policies,
  practiceOf,
  type SpokenWords,
  spokenWords,
  visionsOf,
} from './coherence.ts';
import { answerChecks, resultsOf, withReferences } from './evidence.ts';
import { toPassages } from './passages.ts';

export { readabilityOf } from './readability.ts';

/** What one document answers, by itself. */
export interface DocumentAdvice {
  /** To each question, in their order. */
  readonly answers: readonly CheckAnswer[];
  readonly citizen: CitizenCheck;
  readonly actors: readonly Actor[];
  readonly spoken: SpokenWords;
}

/**
 * Puts the advice's questions to one document.
 * @param sentences those of the document, as the extraction has read them
 * @param statements those of the document
 */
export function adviceOf(
  document: SourceDocument,
  sentences: readonly Features[],
  statements: readonly Statement[],
  pack: LanguagePack,
): DocumentAdvice {
  const { id } = document;
  const passages = toPassages(document, sentences, statements, pack);
  const promised = promisesIn(passages, pack);
  return {
    answers: answerChecks({ id, passages, promised }, pack),
    citizen: checkCitizen(id, passages, promised, pack),
    actors: actorsOf(document, statements, pack),
    spoken: spokenWords(
      sentences.map(({ words }) => words),
      pack,
    ),
  };
}

/**
 * Answers the health authority's advice from the documents that could be read. Everything in the documents' order.
 * @param documents each with what it answers by itself
 * @param statements those of all documents
 * @param anchor id of the relatives policy; null without one
 */
export function checkAdvice(
  documents: readonly (Pick<SourceDocument, 'id' | 'status'> & { readonly advice: DocumentAdvice })[],
  statements: readonly Statement[],
  findings: readonly Finding[],
  anchor: string | null,
  pack: LanguagePack,
  settings: Pick<Settings, 'stopPhrases'>,
): AdviceReport {
  const read = documents.filter(({ status }) => status === 'ok' || status === 'partial');
  const policies: Policies = {
    documents: read,
    statements: new Map(statements.map((each) => [each.id, each])),
    findings,
    anchor,
  };
  const references = findings.filter(({ type }) => type === 'reference');
  const phrases = createPhraseSearch(settings.stopPhrases);
  for (const { id, advice } of read) phrases.add(id, advice.spoken);
  const results = resultsOf(
    read.map(({ id, advice }) => withReferences(advice.answers, id, references, pack)),
    pack,
  );
  const citizen = read.map(({ advice }) => advice.citizen);
  const concrete = new Set(citizen.flatMap((each) => each.concrete.map(({ statement }) => statement)));
  return {
    results,
    parties: pack.checks.parties.map(({ id, label, phases }) => ({ id, label, phases })),
    needs: needsOf(pack),
    actors: read.flatMap(({ advice }) => advice.actors),
    contributions: contributionsOf(policies),
    visions: visionsOf(policies),
    recurring: phrases.recurring(),
    citizen,
    picture: pictureOf(findings),
    practice: practiceOf(policies, concrete),
  };
}

function needsOf(pack: LanguagePack): Readonly<Record<string, LocalText>> {
  const needs = pack.checks.checks.flatMap(({ evidence }) => evidence.flatMap((rule) => rule.needs));
  return Object.fromEntries(needs.map(({ id, label }) => [id, label]));
}

function pictureOf(findings: readonly Finding[]): CitizenPicture {
  const ids = (holds: (finding: Finding) => boolean): readonly string[] =>
    findings.filter(holds).map(({ id }) => id);
  return {
    clashes: ids(({ type }) => type === 'contradiction'),
    terms: ids(({ type }) => type === 'terminology'),
    same: ids((finding) => finding.type === 'overlap' && finding.subtype !== 'complement'),
  };
}
