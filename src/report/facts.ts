import type { DocumentSummary } from '../model/index.ts';
import type { Wording } from './wording/index.ts';

/**
 * What was read of a document beside its text, a line each: the policies that it names stand together in one.
 * @returns no line for a Danish document's language, which goes without saying
 */
export function factLines({ facts = [] }: Pick<DocumentSummary, 'facts'>, wording: Wording): string[] {
  const told = facts.filter(({ kind, value }) => kind !== 'language' || value !== 'da');
  const [first, ...more] = told.filter(({ kind }) => kind === 'reference');
  const lines = told.filter(({ kind }) => kind !== 'reference').map((fact) => wording.fact(fact));
  if (first === undefined) return lines;
  const named = [wording.fact(first), ...more.map((fact) => wording.placedValue(fact))];
  return [...lines, named.join(', ')];
}
