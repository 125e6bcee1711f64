import type { Card } from './cards.ts';
import type { FindingView } from './finding-view.ts';
import { GATE_WORDINGS } from './gate-wording.ts';
import type { Wording } from './wording/wording.ts';

/** Whether nobody has decided on the finding yet. */
export function isOpen({ finding }: FindingView): boolean {
  return finding.decision === undefined;
}

/** The card with the findings that are still open, or null when all of them have been decided on. */
export function openPart(card: Card): Card | null {
  const [first, ...others] = card.views.filter(isOpen);
  return first === undefined ? null : { ...card, views: [first, ...others] };
}

/** What has been decided about a card's findings: heading and sentence for each; empty when nothing has. */
export function decidedLines(
  card: Card,
  wording: Wording,
): readonly { readonly head: string; readonly text: string }[] {
  const words = GATE_WORDINGS[wording.lang];
  return card.views.flatMap(({ finding: { decision }, document }) => {
    if (decision === undefined) return [];
    const until = decision.until === null ? '' : `, ${words.until(decision.until)}`;
    // A card gathers the gaps of one statement, and each has its own decision.
    const where = card.views.length > 1 && document !== null ? `${wording.quote(document.title)}: ` : '';
    return [
      {
        head: words.verdicts[decision.verdict],
        text: `${where}${decision.reason} (${decision.who}${until})`,
      },
    ];
  });
}
