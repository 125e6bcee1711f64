import { adviceOf, type DocumentAdvice, readabilityOf } from './checks/index.ts';
import {
  type AnchorSigns,
  anchorSignsOf,
  concernsOf,
  findLegalBases,
  findStaleCounts,
  municipalityNames,
  type Naming,
  namingOf,
  openingOf,
  type TermUse,
  termsOf,
} from './compare/index.ts';
import { createStatementIds, readSentences, statementsAmong } from './extract/index.ts';
import { createDanish } from './lang/index.ts';
import type {
  ContradictionFinding,
  DocumentReadability,
  LanguagePack,
  ReferenceFinding,
  Settings,
  SourceDocument,
  Statement,
} from './model/index.ts';

/**
 * All that is worked out of one document alone, the language and the settings: whatever lies beside it changes nothing here.
 * Plain data, so that it can be kept and sent from process to process.
 */
export interface Dossier {
  readonly statements: readonly Statement[];
  readonly readability: DocumentReadability;
  /** Signs of its being the relatives policy. */
  readonly anchor: AnchorSigns;
  /** Nothing was read of it but its name, or it was set aside. */
  readonly isEmpty: boolean;
  /** A key of the words with which it opens. */
  readonly opening: string;
  /** What it calls its municipality, in lower case: words that tell nothing. */
  readonly names: readonly string[];
  /** What relatives are concerned with, as far as it speaks of that. */
  readonly concerns: readonly string[];
  readonly terms: readonly TermUse[];
  readonly naming: Naming;
  readonly laws: readonly ReferenceFinding[];
  readonly staleCounts: readonly ContradictionFinding[];
  readonly advice: DocumentAdvice;
}

/** The settings on which a dossier rests. */
export type DossierSettings = Pick<Settings, 'concepts' | 'themes' | 'checks'> & {
  readonly thresholds: Pick<Settings['thresholds'], 'statement'>;
};

/** The language of the documents, with what the settings add to it. */
export function packFor({ concepts, themes, checks }: DossierSettings): LanguagePack {
  return createDanish({ concepts, themes, checks });
}

/**
 * Works a document out. It has no id here, and its statements go by their places ("0", "1" …): what it is called depends on
 * the folder, and `entitled` says it.
 * @param document its path counts for nothing but its file's name
 */
export function dossierOf(
  document: Omit<SourceDocument, 'id'>,
  pack: LanguagePack,
  settings: DossierSettings,
): Dossier {
  const own: SourceDocument = { ...document, id: '' };
  const sentences = readSentences(own, pack);
  let count = 0;
  const nextPlace = (): string => {
    count += 1;
    return String(count - 1);
  };
  const statements = statementsAmong(sentences, '', nextPlace, pack, settings.thresholds.statement);
  return {
    statements,
    readability: readabilityOf(own, pack),
    anchor: anchorSignsOf(own, pack),
    isEmpty: own.blocks.length === 0,
    opening: openingOf(own),
    names: municipalityNames(own, pack),
    concerns: [...concernsOf(own, pack)],
    terms: termsOf(own, pack),
    naming: namingOf(own, pack),
    laws: findLegalBases(own, pack),
    staleCounts: findStaleCounts(own, statements, pack),
    advice: adviceOf(own, sentences, statements, pack),
  };
}

/** The ids of a dossier's statements in a document of that id, in their order. */
export function statementIds({ statements }: Dossier, document: string): readonly string[] {
  const idOf = createStatementIds(document);
  return statements.map(({ kind, text }) => idOf(kind, text));
}

/**
 * The dossier under the id of its document.
 * @param ids of its statements, in their order
 */
export function entitled(dossier: Dossier, document: string, ids: readonly string[]): Dossier {
  const idOf = (place: string): string => ids[Number(place)] ?? place;
  const { advice } = dossier;
  return {
    ...dossier,
    statements: dossier.statements.map((each) => withIds(each, document, idOf)),
    laws: dossier.laws.map((each) => ({ ...each, document })),
    staleCounts: dossier.staleCounts.map((each) => ({ ...each, statements: each.statements.map(idOf) })),
    advice: {
      ...advice,
      answers: advice.answers.map((each) => ({ ...each, document })),
      citizen: {
        ...advice.citizen,
        document,
        concrete: advice.citizen.concrete.map((each) => ({ ...each, statement: idOf(each.statement) })),
      },
      actors: advice.actors.map((each) => ({
        ...each,
        document,
        statement: each.statement === null ? null : idOf(each.statement),
      })),
    },
  };
}

function withIds(statement: Statement, document: string, idOf: (id: string) => string): Statement {
  const { meaning } = statement;
  const own = { ...statement, id: idOf(statement.id), document };
  if (meaning === undefined || meaning.under === null) return own;
  return { ...own, meaning: { ...meaning, under: idOf(meaning.under) } };
}
