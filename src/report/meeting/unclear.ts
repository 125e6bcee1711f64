import type { Statement } from '../../model/index.ts';
import { neededLeadIn } from '../lead-in.ts';
import type { ReportView, Side } from '../view.ts';

/** So binding a text must be for its missing agent to matter: from "will" upwards on the ladder. */
const BINDING = 6;

/**
 * What the relatives policy promises in the passive without saying who acts, in the text's order: unclear responsibility.
 * Of all policies, where there is no relatives policy.
 */
export function unclearStatements(view: ReportView): readonly Side[] {
  const documents = view.anchor === null ? view.read : [view.anchor];
  return documents.flatMap((document) =>
    (view.statements.get(document.id) ?? [])
      .filter(
        ({ kind, strength, meaning, leadIn }) =>
          kind === 'commitment' &&
          leadIn === null &&
          (strength ?? 0) >= BINDING &&
          meaning?.bearer === null &&
          meaning.action?.passive === true &&
          meaning.action.negated === false,
      )
      .map((statement) => ({ statement, document })),
  );
}

/** A list item with what opens its sentence ("Vi vil: …"); a whole sentence before the list says something of its own. */
export function wholeText(statement: Pick<Statement, 'leadIn' | 'standsAlone' | 'text'>): string {
  const [leadIn, { text }] = [neededLeadIn(statement), statement];
  return leadIn?.trim().endsWith(':') === true ? `${leadIn.trim()} ${text}` : text;
}
