import type { Analysis, DefinitionFields } from '../model/index.ts';
import { labelOf, type Side } from './finding-view.ts';
import { capitalised } from './names.ts';

/** One definition with the place where it stands. */
export interface DefinitionRow {
  readonly side: Side;
  readonly fields: DefinitionFields;
}

/** The definitions of one term, in the order of the documents. */
export interface DefinitionGroup {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly DefinitionRow[];
  /** More than one document explains the term, so that they can be held against each other. */
  readonly isShared: boolean;
}

/** All definitions by what they explain: terms that several documents explain first, then by name. */
export function definitionGroups(
  analysis: Analysis,
  sides: ReadonlyMap<string, Side>,
  order: readonly string[],
): readonly DefinitionGroup[] {
  const byKey = new Map<string, DefinitionRow[]>();
  for (const statement of analysis.statements) {
    const side = sides.get(statement.id);
    if (statement.definition === undefined || side === undefined) continue;
    const row = { side, fields: statement.definition };
    const rows = byKey.get(statement.definition.key);
    if (rows === undefined) byKey.set(statement.definition.key, [row]);
    else rows.push(row);
  }
  const places = new Map(order.map((id, index) => [id, index]));
  const rank = (row: DefinitionRow): number => places.get(row.side.document.id) ?? -1;
  const groups = [...byKey].map(([key, found]): DefinitionGroup => {
    // Sorting is stable, so two definitions of one document keep the order of its text.
    const rows = [...found].sort((one, two) => rank(one) - rank(two));
    const isShared = new Set(rows.map((row) => row.side.document.id)).size > 1;
    const label = labelOf(analysis.labels, key);
    return { key, label: capitalised(label === key ? (rows[0]?.fields.term ?? key) : label), rows, isShared };
  });
  return groups.sort(
    (one, two) =>
      Number(two.isShared) - Number(one.isShared) ||
      one.label.localeCompare(two.label, 'da') ||
      (one.key < two.key ? -1 : 1),
  );
}
