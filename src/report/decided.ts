import type { Card } from './cards.ts';
import { GATE_WORDINGS } from './gate-wording.ts';
import type { Wording } from './wording/wording.ts';

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
