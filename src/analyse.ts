import { checkAdvice, readabilityOf } from './checks/index.ts';
import { chooseAnchor, compare, setChapterApart } from './compare/index.ts';
import { explainFrom } from './explain.ts';
import { extractStatements } from './extract/index.ts';
import { createDanish } from './lang/index.ts';
import type {
  Analysis,
  DocumentFact,
  DocumentSummary,
  Finding,
  LanguagePack,
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

function packFor(settings: Settings): LanguagePack {
  return createDanish({
    concepts: settings.concepts,
    themes: settings.themes,
    checks: settings.checks,
  });
}

function analyseWith(
  pack: LanguagePack,
  given: readonly SourceDocument[],
  settings: Settings,
  onProgress: (progress: Progress) => void,
): Analysis {
  const { documents, notices } = setChapterApart(given, settings.anchor);
  onProgress({ stage: 'language', count: documents.length, total: documents.length });

  const statements = documents.flatMap((document, index) => {
    const found = extractStatements(document, pack, settings.thresholds.statement);
    onProgress({ stage: 'extract', count: index + 1, total: documents.length });
    return found;
  });
  const anchor = chooseAnchor(documents, settings.anchor, pack);
  const { findings, considered, thread } = compare(
    documents,
    statements,
    anchor.id,
    pack,
    settings,
    (count, total) => onProgress({ stage: 'compare', count, total }),
  );

  return {
    tool: { name: 'coherence', version: VERSION },
    language: pack.code,
    anchor: anchor.id,
    notices: [...notices, ...anchor.notices],
    documents: documents.map((document): DocumentSummary => {
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
        facts: [...facts, ...namesIn(findings, id)],
        readability: readabilityOf(document, pack),
      };
    }),
    statements,
    findings,
    considered,
    thread,
    checks: checkAdvice(documents, statements, findings, anchor.id, pack, settings),
    settings: settingsUsed(settings),
    labels: Object.fromEntries([...pack.themes, ...pack.concepts].map(({ id, label }) => [id, label])),
  };
}

/** The other policies that a document names, each once, where it first does. */
function namesIn(findings: readonly Finding[], document: string): DocumentFact[] {
  const named = new Map<string, DocumentFact>();
  for (const finding of findings) {
    if (finding.type !== 'reference' || finding.document !== document) continue;
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
