import { checkAdvice } from './checks/index.ts';
import {
  type AnchorChoice,
  type ComparedDocument,
  type Couple,
  type CoupleResult,
  chooseAnchor,
  couplesOf,
  createCoupler,
  createExtents,
  holdCouple,
  joinCouples,
  setChapterApart,
} from './compare/index.ts';
import { type Dossier, dossierOf, entitled, packFor, statementIds } from './dossier.ts';
import { explainFrom } from './explain.ts';
import type {
  Analysis,
  DocumentFact,
  DocumentSummary,
  Finding,
  LanguagePack,
  Notice,
  ReferenceFinding,
  Settings,
  SourceDocument,
  UsedSettings,
  Why,
} from './model/index.ts';
import { VERSION } from './model/version.ts';

/** What is going on, for whoever shows progress. `count` documents or statements of `total`. */
export interface Progress {
  readonly stage: 'language' | 'extract' | 'compare';
  readonly count: number;
  readonly total: number;
}

/** The method, readable aloud: documents go in, the analysis comes out. Reads no document and prints nothing. */
export function analyse(
  documents: readonly SourceDocument[],
  settings: Settings,
  onProgress: (progress: Progress) => void = () => {},
): Analysis {
  return analyseWith(packFor(settings), documents, settings, onProgress);
}

/**
 * Why a statement or finding of these documents is in the report.
 * @returns the reasons, or every id that there is when there is no such one
 */
export function explain(
  documents: readonly SourceDocument[],
  settings: Settings,
  id: string,
  onProgress: (progress: Progress) => void = () => {},
): { readonly why: Why; readonly analysis: Analysis } | { readonly ids: readonly string[] } {
  const pack = packFor(settings);
  const analysis = analyseWith(pack, documents, settings, onProgress);
  const why = explainFrom(analysis, settings, pack, id);
  if (why !== null) return { why, analysis };
  return { ids: [...analysis.findings, ...analysis.statements].map((each) => each.id) };
}

function analyseWith(
  pack: LanguagePack,
  given: readonly SourceDocument[],
  settings: Settings,
  onProgress: (progress: Progress) => void,
): Analysis {
  const { documents, notices } = setChapterApart(given, settings.anchor);
  onProgress({ stage: 'language', count: documents.length, total: documents.length });
  const worked = documents.map((document, index) => {
    const dossier = dossierOf(document, pack, settings);
    onProgress({ stage: 'extract', count: index + 1, total: documents.length });
    return { document, dossier };
  });
  const prepared = prepare(worked, settings);
  const coupler = createCoupler(pack, settings);
  const extentOf = settings.allPairs === true ? createExtents(prepared.documents, coupler, pack) : null;
  const results = prepared.couples.map((couple, index) => {
    const result = holdCouple(couple, prepared.documents, coupler, extentOf?.(couple));
    onProgress({ stage: 'compare', count: index + 1, total: prepared.couples.length });
    return result;
  });
  return conclude(prepared, results, notices, pack, settings);
}

/** A document with what was worked out of it alone. */
export interface WorkedDocument {
  readonly document: SourceDocument;
  readonly dossier: Dossier;
}

/** Documents that have been worked out one by one, before they are held against each other. */
export interface Prepared {
  readonly documents: readonly (WorkedDocument & ComparedDocument)[];
  readonly anchor: AnchorChoice;
  readonly couples: readonly Couple[];
}

/** Chooses the relatives policy, and tells which documents are to be held against each other. */
export function prepare(worked: readonly WorkedDocument[], settings: Settings): Prepared {
  const documents = worked.map(({ document, dossier }) => {
    const { id, path, title, facts = [] } = document;
    const own = entitled(dossier, id, statementIds(dossier, id));
    const { statements, opening, terms, naming, laws, staleCounts } = own;
    const compared = { statements, side: dossier, opening, terms, naming, laws, staleCounts };
    return { id, path, title, facts, ...compared, document, dossier: own };
  });
  const anchor = chooseAnchor(
    documents.map(({ document, dossier }) => {
      const { id, path, title, standing } = document;
      return { id, path, title, standing, isEmpty: dossier.isEmpty, signs: dossier.anchor };
    }),
    settings.anchor,
  );
  return { documents, anchor, couples: couplesOf(documents, anchor.id, settings.allPairs === true) };
}

/**
 * The analysis of documents that have been worked out and held against each other.
 * @param results of the couples, in their order
 */
export function conclude(
  { documents, anchor, couples }: Prepared,
  results: readonly CoupleResult[],
  notices: readonly Notice[],
  pack: LanguagePack,
  settings: Settings,
): Analysis {
  const { findings, considered, thread } = joinCouples(documents, couples, results, anchor.id, pack);
  const statements = documents.flatMap((each) => each.statements);
  const references = referencesBy(findings);
  return {
    tool: { name: 'coherence', version: VERSION },
    language: pack.code,
    anchor: anchor.id,
    notices: [...notices, ...anchor.notices],
    documents: documents.map(({ document, dossier: { readability } }): DocumentSummary => {
      const {
        id,
        path,
        title,
        format,
        status,
        problems,
        pageCount,
        words,
        pageLabels,
        facts = [],
      } = document;
      const role = id === anchor.id ? 'anchor' : 'related';
      return {
        id,
        path,
        title,
        format,
        language: facts.find(({ kind }) => kind === 'language')?.value ?? pack.code,
        role,
        status,
        problems,
        pages: pageCount,
        words,
        ...(pageLabels === undefined ? {} : { pageLabels }),
        facts: [...facts, ...namesIn(references.get(id) ?? [])],
        readability,
      };
    }),
    statements,
    findings,
    considered,
    thread,
    checks: checkAdvice(
      documents.map(({ id, document: { status }, dossier: { advice } }) => ({ id, status, advice })),
      statements,
      findings,
      anchor.id,
      pack,
      settings,
    ),
    settings: settingsUsed(settings),
    labels: Object.fromEntries([...pack.themes, ...pack.concepts].map(({ id, label }) => [id, label])),
  };
}

/** The references of each document, looked up once for all: a large folder has as many findings as documents squared. */
function referencesBy(findings: readonly Finding[]): ReadonlyMap<string, readonly ReferenceFinding[]> {
  const byDocument = new Map<string, ReferenceFinding[]>();
  for (const finding of findings) {
    if (finding.type !== 'reference') continue;
    const known = byDocument.get(finding.document);
    if (known === undefined) byDocument.set(finding.document, [finding]);
    else known.push(finding);
  }
  return byDocument;
}

/** The other policies that a document names, each once, where it first does. */
function namesIn(references: readonly ReferenceFinding[]): DocumentFact[] {
  const named = new Map<string, DocumentFact>();
  for (const finding of references) {
    const { mention, sort, page, quote } = finding.evidence;
    const key = finding.target ?? mention.toLowerCase();
    if (mention === '' || sort === 'legal-basis' || named.has(key)) continue;
    named.set(key, { kind: 'reference', value: mention, page, quote });
  }
  return [...named.values()].sort((one, two) => (one.value < two.value ? -1 : 1));
}

function settingsUsed({ exclude, concepts, themes, stopPhrases, thresholds }: Settings): UsedSettings {
  return { exclude, concepts, themes, stopPhrases, thresholds };
}
