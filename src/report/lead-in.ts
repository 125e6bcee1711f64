import type { Statement } from '../model/index.ts';

/** The words that a quotation of a list item needs before it ("Vi vil:"); null where the item says by itself what it says. */
export function neededLeadIn({
  leadIn,
  standsAlone,
}: Pick<Statement, 'leadIn' | 'standsAlone'>): string | null {
  return standsAlone === true ? null : leadIn;
}

/** A list item as it is quoted, behind the words that it needs. */
export function quotedText(statement: Pick<Statement, 'leadIn' | 'standsAlone' | 'text'>): string {
  return [neededLeadIn(statement) ?? '', statement.text].join(' ').trim();
}
