import type { DocumentSummary } from '../../model/index.ts';
import { shorten } from '../clean.ts';
import { isReference } from '../finding-view.ts';
import { type Page, short } from './parts.ts';
import { html, type Markup } from './template.ts';

/** A reference between two places of the column, drawn once however often it is made. */
interface Edge {
  readonly from: number;
  readonly to: number;
  readonly times: number;
}

interface Node {
  readonly label: string;
  readonly isAnchor: boolean;
  /** Not among the documents read: drawn with a broken line. */
  readonly isUnread: boolean;
}

/** Documents up to which the drawing can be read. */
const MOST_NODES = 24;
const WIDTH = 640;
const BOX = { width: 250, height: 30, left: 195 } as const;
const ROW = 46;
const LABEL = 32;

/**
 * Which document names which, as a column of names with an arrow for each reference: downwards on the right, upwards on the
 * left, so that direction needs no colour. Null when no document names another.
 */
export function referenceGraph(page: Page): Markup | null {
  const { texts, wording } = page;
  const { nodes, edges, isCut } = graphOf(page);
  if (edges.length === 0) return null;
  const height = nodes.length * ROW + 4;
  const lines = edges.map(({ from, to }) =>
    texts.graphLine(nodes[from]?.label ?? '', nodes[to]?.label ?? ''),
  );
  return html`<p class="intro">${texts.graphAbout}${isCut ? html` ${texts.graphTooMany(MOST_NODES)}` : null}</p>
<div class="scroll" role="group" aria-label="${wording.ui.references}" tabindex="0"><svg class="graph" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${texts.graphText(lines.join('; '))}">
${edges.map((edge) => arrow(edge))}${nodes.map((node, index) => box(node, index, page))}</svg></div>
`;
}

function graphOf(page: Page): {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly isCut: boolean;
} {
  const { view } = page;
  const references = view.cards.flatMap((card) => card.views).filter(isReference);
  const counts = new Map<string, number>();
  const keyed = references.flatMap(({ finding, document, target }) => {
    if (document === null) return [];
    // A document that was not read is known by the words that name it.
    const to =
      target?.id ??
      (finding.target === null && finding.evidence.mention !== '' ? `?${finding.evidence.mention}` : null);
    return to === null || to === document.id ? [] : [{ from: document.id, to }];
  });
  for (const { from, to } of keyed) {
    counts.set(from, (counts.get(from) ?? 0) + 1);
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  const all = [...view.read.map((each) => each.id), ...keyed.map(({ to }) => to)].filter(
    (id, index, ids) => counts.has(id) && ids.indexOf(id) === index,
  );
  const kept = [...all]
    .sort((one, two) => (counts.get(two) ?? 0) - (counts.get(one) ?? 0))
    .slice(0, MOST_NODES);
  const shown = all.filter((id) => kept.includes(id));
  const known = new Map(view.documents.map((each): [string, DocumentSummary] => [each.id, each]));
  const nodes = shown.map((id): Node => {
    const document = known.get(id);
    const label = document === undefined ? id.slice(1) : short(document, page);
    return {
      label: shorten(label, LABEL),
      isAnchor: id === view.anchor?.id,
      isUnread: document === undefined,
    };
  });
  const edges = new Map<string, Edge>();
  for (const { from, to } of keyed) {
    const [a, b] = [shown.indexOf(from), shown.indexOf(to)];
    if (a < 0 || b < 0) continue;
    const key = `${a} ${b}`;
    edges.set(key, { from: a, to: b, times: (edges.get(key)?.times ?? 0) + 1 });
  }
  return { nodes, edges: [...edges.values()], isCut: all.length > shown.length };
}

function box({ label, isAnchor, isUnread }: Node, index: number, { texts }: Page): Markup {
  const y = index * ROW + 2;
  const text = isUnread ? `${label} (${texts.graphUnread})` : label;
  return html`<rect class="${isAnchor ? 'anchor' : isUnread ? 'unread' : ''}" x="${BOX.left}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="5"/><text class="${isAnchor ? 'anchor' : ''}" x="${BOX.left + BOX.width / 2}" y="${y + BOX.height / 2 + 5}" text-anchor="middle">${text}</text>
`;
}

/** An arc from box to box; the farther it goes, the wider it swings, and the ends of different arrows lie apart. */
function arrow({ from, to, times }: Edge): Markup {
  const isDown = to > from;
  const span = Math.abs(to - from);
  const side = isDown ? BOX.left + BOX.width : BOX.left;
  const sign = isDown ? 1 : -1;
  const middle = (index: number): number => index * ROW + 2 + BOX.height / 2;
  const start = middle(from) + sign * 7;
  const end = middle(to) - sign * Math.min(9, 3 + span);
  const bulge = side + sign * Math.min(180, 26 + span * 24);
  const tip = side + sign * 2;
  return html`<path class="arc" d="M${side} ${start}C${bulge} ${start} ${bulge} ${end} ${tip + sign * 7} ${end}"/><path class="tip" d="M${tip} ${end}l${sign * 9} -4.5v9z"/>${
    times > 1
      ? html`<text class="times" x="${round(side * 0.25 + bulge * 0.75 - sign * 4)}" y="${round((start + end) / 2 + 4)}" text-anchor="middle">${times}×</text>`
      : null
  }
`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
