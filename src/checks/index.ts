import type {
  AdviceReport,
  CitizenPicture,
  Finding,
  LanguagePack,
  LocalText,
  Settings,
  SourceDocument,
  Statement,
} from '../model/index.ts';
import { checkCitizen } from './citizen.ts';
import {
  actorsOf,
  contributionsOf,
  createPhraseSearch,
  type Policies,
  practiceOf,
  visionsOf,
} from './coherence.ts';
import { answerChecks, resultsOf } from './evidence.ts';
import { toPassages } from './passages.ts';

export { readabilityOf } from './readability.ts';

/**
 * Answers the health authority's advice from the documents that could be read. Everything in the documents' order.
 * @param statements those of all documents
 * @param anchor id of the relatives policy; null without one
 */
export function checkAdvice(
  documents: readonly SourceDocument[],
  statements: readonly Statement[],
  findings: readonly Finding[],
  anchor: string | null,
  pack: LanguagePack,
  settings: Settings,
): AdviceReport {
  const read = documents.filter(({ status }) => status === 'ok' || status === 'partial');
  const policies: Policies = {
    documents: read,
    statements: new Map(statements.map((each) => [each.id, each])),
    findings,
    anchor,
  };
  const own = new Map<string, Statement[]>(read.map(({ id }) => [id, []]));
  for (const each of statements) own.get(each.document)?.push(each);
  const references = findings.filter(({ type }) => type === 'reference');
  const phrases = createPhraseSearch(pack, settings.stopPhrases);
  // One document after the other: the sentences of all together are many times the statements.
  const answered = read.map((document) => {
    const { id } = document;
    const passages = toPassages(document, own.get(id) ?? [], pack);
    phrases.add(id, passages);
    return {
      answers: answerChecks({ id, passages }, references, pack),
      citizen: checkCitizen(id, passages, pack),
    };
  });
  const results = resultsOf(
    answered.map(({ answers }) => answers),
    pack,
  );
  const citizen = answered.map((each) => each.citizen);
  const concrete = new Set(citizen.flatMap((each) => each.concrete.map(({ statement }) => statement)));
  return {
    results,
    parties: pack.checks.parties.map(({ id, label, phases }) => ({ id, label, phases })),
    needs: needsOf(pack),
    actors: actorsOf(policies, pack),
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
