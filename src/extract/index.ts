import {
  contentId,
  type LanguagePack,
  type SourceDocument,
  type Statement,
  type StatementKind,
} from '../model/index.ts';
import { companies } from './company.ts';
import { type Decision, decideByRules, decideInCompany, Evidence } from './decide.ts';
import { readDefinition } from './definition-fields.ts';
import { type Features, readSentences } from './features.ts';
import { placeOnLadder, type Reading, readMeaning, readSentence } from './meaning.ts';
import { standsAlone } from './stands-alone.ts';
import { strengthOf } from './strength.ts';

export { isBySigns, scoreOf } from './decide.ts';
export { type Features, POLICY_WORD, readSentences } from './features.ts';

/** Shorter than this, a list item or sentence says neither who nor what. */
const MIN_WORDS = 3;

/**
 * Finds the statements of a document, in reading order.
 * @param threshold 0..1, the score from which a sentence counts as a statement
 */
export function extractStatements(
  document: SourceDocument,
  pack: LanguagePack,
  threshold: number,
): Statement[] {
  const { id } = document;
  return statementsAmong(readSentences(document, pack), id, createStatementIds(id), pack, threshold);
}

/**
 * The statements among the sentences of a document, in reading order.
 * @param document its id
 * @param idOf names each statement, and no two alike
 * @param threshold 0..1, the score from which a sentence counts as a statement
 */
export function statementsAmong(
  sentences: readonly Features[],
  document: string,
  idOf: (kind: StatementKind, text: string) => string,
  pack: LanguagePack,
  threshold: number,
): Statement[] {
  const statements: Statement[] = [];
  const decisions = decideAll(sentences, pack, threshold);
  for (const [place, features] of sentences.entries()) {
    const { unit } = features;
    const decision = decisions[place] ?? null;
    if (decision === null) continue;
    const reading = readSentence(features, pack);
    const themes = new Set(pack.themesIn(features.words).map((match) => match.id));
    statements.push({
      id: idOf(decision.kind, unit.text),
      document,
      kind: decision.kind,
      text: unit.text,
      page: unit.page,
      line: unit.line,
      section: unit.section,
      leadIn: unit.leadIn,
      ...(decision.kind !== 'definition' && standsAlone(features, pack)
        ? { standsAlone: true as const }
        : {}),
      ...(unit.label === undefined ? {} : { label: unit.label }),
      cues: decision.cues,
      ...strengthOf(decision.kind, features, reading, pack),
      quantities: features.quantities,
      themes: pack.themes.filter((theme) => themes.has(theme.id)).map((theme) => theme.id),
      ...(decision.kind === 'definition' ? definitionOf(reading, features, pack) : {}),
      meaning: readMeaning(decision.kind, reading, features, pack),
    });
  }
  return placeOnLadder(statements);
}

/** What is made of each sentence: by the rules, of each by itself; then, where they are not sure, of all signs in the company of its paragraph. */
function decideAll(
  sentences: readonly Features[],
  pack: LanguagePack,
  threshold: number,
): readonly (Decision | null)[] {
  const evidence = sentences.map((features) =>
    features.words.length < MIN_WORDS ? null : new Evidence(features, pack),
  );
  const alone = evidence.map((each) => (each === null ? null : decideByRules(each, threshold, null)));
  const company = companies(sentences, alone);
  return sentences.map((features, place) => {
    const own = evidence[place] ?? null;
    return own === null ? null : decideInCompany(features, own, pack, threshold, company[place] ?? null);
  });
}

/**
 * Ids for the statements of a document, asked for in reading order: the same words twice in one document are two statements,
 * and the second's id counts on.
 */
export function createStatementIds(document: string): (kind: StatementKind, text: string) => string {
  const seen = new Map<string, number>();
  return (kind, text) => {
    const base = contentId(document, kind, text);
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return count === 0 ? base : `${base}-${count + 1}`;
  };
}

function definitionOf(
  reading: Reading,
  features: Features,
  pack: LanguagePack,
): Pick<Statement, 'definition'> | Record<string, never> {
  const definition = readDefinition(reading, features.quantities, pack);
  return definition === null ? {} : { definition };
}
