import { type Analysis, contentId, type Finding, type Statement } from '../model/index.ts';

/**
 * A key for a text that is the same whatever its spacing, case, punctuation and line-end hyphens: those change when a
 * text is reflowed or saved in another format.
 */
export function textKey(text: string): string {
  return contentId(lettersOf(text));
}

/** A key for a statement together with the lead-in that it is read with. */
export function statementKey({ leadIn, text }: Pick<Statement, 'leadIn' | 'text'>): string {
  return contentId(lettersOf(leadIn ?? ''), lettersOf(text));
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Keys of the texts that a finding rests on, in a fixed order: the two sides may change places with the anchor. */
export function findingTexts(finding: Finding, statements: ReadonlyMap<string, Statement>): string[] {
  if (finding.type === 'terminology') return [textKey(finding.evidence.concept)];
  if (finding.type === 'reference') {
    return [textKey(finding.evidence.mention), textKey(finding.evidence.quote)];
  }
  return finding.statements.map((id) => textKey(statements.get(id)?.text ?? id)).sort();
}

/** Ids of the documents that a finding names, sorted. */
export function findingDocuments(finding: Finding, statements: ReadonlyMap<string, Statement>): string[] {
  const found = new Set(finding.statements.flatMap((id) => statements.get(id)?.document ?? []));
  if ('document' in finding) found.add(finding.document);
  if (finding.type === 'reference' && finding.target !== null) found.add(finding.target);
  if (finding.type === 'terminology') for (const id of Object.keys(finding.evidence.variants)) found.add(id);
  return [...found].sort();
}

/** The statements of an analysis by id. */
export function statementsById(analysis: Analysis): ReadonlyMap<string, Statement> {
  return new Map(analysis.statements.map((statement) => [statement.id, statement]));
}
