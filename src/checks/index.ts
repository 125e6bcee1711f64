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
import { actorsOf, contributionsOf, type Policies, practiceOf, recurringIn, visionsOf } from './coherence.ts';
import { answerChecks } from './evidence.ts';
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
  const texts = read.map((document) => {
    const own = statements.filter((each) => each.document === document.id);
    return { id: document.id, passages: toPassages(document, own, pack) };
  });
  const results = answerChecks(texts, findings, pack);
  const citizen = texts.map(({ id, passages }) => checkCitizen(id, passages, pack));
  const concrete = new Set(citizen.flatMap((each) => each.concrete.map(({ statement }) => statement)));
  return {
    results,
    parties: pack.checks.parties.map(({ id, label, phases }) => ({ id, label, phases })),
    needs: needsOf(pack),
    actors: actorsOf(policies, pack),
    contributions: contributionsOf(policies),
    visions: visionsOf(policies),
    recurring: recurringIn(texts, pack, settings.stopPhrases),
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
