import type { CheckResult, LanguagePack, SourceDocument, Statement } from '../model/index.ts';
import { answerChecks } from './evidence.ts';
import { toPassages } from './passages.ts';

export { readabilityOf } from './readability.ts';

/**
 * Puts the advice's questions, and the municipality's own, to the documents that could be read.
 * @param statements those of all documents
 * @returns the questions in the order of the language data, each with an answer for each document
 */
export function checkAdvice(
  documents: readonly SourceDocument[],
  statements: readonly Statement[],
  pack: LanguagePack,
): CheckResult[] {
  const read = documents.filter(({ status }) => status === 'ok' || status === 'partial');
  return answerChecks(
    read.map((document) => ({
      id: document.id,
      passages: toPassages(
        document,
        statements.filter((each) => each.document === document.id),
        pack,
      ),
    })),
    pack,
  );
}
