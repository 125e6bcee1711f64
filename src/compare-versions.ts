import { analyse } from './analyse.ts';
import { findChanges } from './diff/index.ts';
import { loadDanishChanges } from './lang/changes.ts';
import { createDanish } from './lang/index.ts';
import type { CoherenceEffect, CoherenceShift, VersionComparison } from './model/change.ts';
import type { Analysis, Finding, Settings, SourceDocument, Statement } from './model/index.ts';
import { VERSION } from './model/version.ts';

/**
 * Compares two versions of one policy, of whatever formats. Reads no document and prints nothing.
 * @param older the version that was, as read
 * @param newer the version that is to be
 * @param others the municipality's other policies; with them it is also told what the new version does to the coherence
 */
export function compareVersions(
  older: SourceDocument,
  newer: SourceDocument,
  settings: Settings,
  others: readonly SourceDocument[] | null = null,
): VersionComparison {
  const comparison = changesBetween(older, newer, settings);
  if (others === null) return comparison;
  const [before, after] = foldersWith(older, newer, others, settings);
  return { ...comparison, coherence: effectOf(analyse(before, settings), analyse(after, settings)) };
}

/**
 * The same, with the policies analysed by whoever is handed in: other processes, or what is known of them.
 * @param analyseAll analyses documents with these settings
 */
export async function compareVersionsWith(
  older: SourceDocument,
  newer: SourceDocument,
  settings: Settings,
  others: readonly SourceDocument[],
  analyseAll: (documents: readonly SourceDocument[]) => Promise<Analysis>,
): Promise<VersionComparison> {
  const [before, after] = foldersWith(older, newer, others, settings);
  const earlier = await analyseAll(before);
  return {
    ...changesBetween(older, newer, settings),
    coherence: effectOf(earlier, await analyseAll(after)),
  };
}

function changesBetween(older: SourceDocument, newer: SourceDocument, settings: Settings): VersionComparison {
  const pack = createDanish({ concepts: settings.concepts, themes: settings.themes });
  const { changes, unchanged } = findChanges(older, newer, pack, loadDanishChanges());
  return {
    tool: { name: 'coherence', version: VERSION },
    language: pack.code,
    oldDocument: summaryOf(older, pack.code),
    newDocument: summaryOf(newer, pack.code),
    changes,
    unchanged,
    coherence: null,
  };
}

function summaryOf(document: SourceDocument, language: string): VersionComparison['oldDocument'] {
  const { id, path, title, format, status, problems, pageCount, words } = document;
  return { id, path, title, format, language, status, problems, pages: pageCount, words };
}

/** The id that both versions go by, so that their findings can be told apart by their texts alone. */
const VERSION_ID = 'version';

/** The other policies with each version in turn. A copy of either version among them is left out. */
function foldersWith(
  older: SourceDocument,
  newer: SourceDocument,
  others: readonly SourceDocument[],
  settings: Settings,
): readonly [before: readonly SourceDocument[], after: readonly SourceDocument[]] {
  const beside = others.filter((other) => !isVersionOf(other, older) && !isVersionOf(other, newer));
  const folderWith = (version: SourceDocument): readonly SourceDocument[] => {
    const path = version === older || settings.anchor !== older.path ? version.path : older.path;
    return [{ ...version, id: VERSION_ID, path }, ...beside];
  };
  return [folderWith(older), folderWith(newer)];
}

function effectOf(earlier: Analysis, later: Analysis): CoherenceEffect {
  const before = shiftsOf(earlier);
  const after = shiftsOf(later);
  const resolved = without(before, after);
  const brought = without(after, before);
  // The same finding about a sentence that was rewritten has another id: it stands as before.
  const open = [...brought];
  const gone = resolved.filter((shift) => {
    const at = open.findIndex((other) => isSuccessor(shift, other));
    if (at !== -1) open.splice(at, 1);
    return at === -1;
  });
  return { brought: open, resolved: gone, left: before.length - gone.length };
}

function without(
  shifts: readonly CoherenceShift[],
  others: readonly CoherenceShift[],
): readonly CoherenceShift[] {
  const ids = new Set(others.map((shift) => shift.id));
  return shifts.filter((shift) => !ids.has(shift.id));
}

function isSuccessor(one: CoherenceShift, other: CoherenceShift): boolean {
  return one.type === other.type && one.texts.some((text) => other.texts.includes(text));
}

function shiftsOf({ findings, statements, documents }: Analysis): readonly CoherenceShift[] {
  const titles = new Map(documents.map((document) => [document.id, document.title]));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  // Findings between two other policies may shift a little with the words of the third; they are not its doing.
  const own = findings.filter((finding) => isAbout(finding, byId));
  return own.map((finding) => {
    const sides = finding.statements.flatMap((id) => byId.get(id) ?? []);
    const isQuoted = sides.length > 0;
    return {
      id: finding.id,
      type: finding.type,
      subtype: finding.subtype,
      texts: isQuoted ? sides.map((side) => side.text) : wordsIn(finding),
      documents: sides.map((side) => titles.get(side.document) ?? side.document),
    };
  });
}

/** The version itself takes part in the finding. */
function isAbout(finding: Finding, byId: ReadonlyMap<string, Statement>): boolean {
  if (finding.statements.some((id) => byId.get(id)?.document === VERSION_ID)) return true;
  if (finding.type === 'terminology') return Object.hasOwn(finding.evidence.variants, VERSION_ID);
  if (finding.type === 'reference') return [finding.document, finding.target].includes(VERSION_ID);
  return finding.type === 'gap' && finding.document === VERSION_ID;
}

/** What a finding without statements is about, in the documents' words. */
function wordsIn(finding: Finding): readonly string[] {
  if (finding.type === 'reference') return [finding.evidence.quote];
  if (finding.type !== 'terminology') return [];
  return [...new Set(Object.values(finding.evidence.variants).flat())];
}

/** Half of the paragraphs of the shorter one stand in the other to the letter. */
function isVersionOf(one: SourceDocument, other: SourceDocument): boolean {
  if (one.path === other.path) return true;
  const left = paragraphsOf(one);
  const right = paragraphsOf(other);
  const shared = [...left].filter((text) => right.has(text)).length;
  return shared * 2 >= Math.max(1, Math.min(left.size, right.size));
}

function paragraphsOf({ blocks }: SourceDocument): ReadonlySet<string> {
  const texts = blocks
    .filter(({ kind }) => kind !== 'heading' && kind !== 'furniture')
    .map(({ text }) => text);
  return new Set(texts.map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')));
}
