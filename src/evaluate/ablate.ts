/** What each rule for contradictions adds: how many right and how many false findings would go with it. */
import { createDanish } from '../lang/index.ts';
import {
  CLASH_RULES,
  type ContradictionFinding,
  type ContradictionLexicon,
  type Pattern,
  type Statement,
} from '../model/index.ts';
import { pairKey } from './baseline.ts';
import type { Alignment } from './evaluate.ts';

/** What one rule adds on one set. A finding that the set does not plant counts as false, whether it is or not. */
export interface RuleYield {
  /** The rule; behind it, where its wordings are a list, the entry that struck ("polarity/opposite animals"). */
  readonly rule: string;
  readonly right: number;
  readonly isFalse: number;
}

/**
 * The yield of each rule that strikes, in the order of the rules. A pair has one finding, so these are also what a run without the
 * rule would lose at most; another rule may take a pair over.
 */
export function yieldOfRules({ gold, pairs }: Alignment): RuleYield[] {
  const { contradictions } = createDanish({ concepts: {}, themes: {} });
  const wanted = new Set(
    gold.pairs.filter(({ type }) => type === 'contradiction').map(({ a, b }) => pairKey(a, b)),
  );
  const counts = new Map<string, { right: number; isFalse: number }>();
  for (const { finding, key, sides } of pairs) {
    if (finding.type !== 'contradiction') continue;
    const rule = ruleOf(finding, sides, contradictions);
    const count = counts.get(rule) ?? { right: 0, isFalse: 0 };
    if (key !== null && wanted.has(key)) count.right += 1;
    else count.isFalse += 1;
    counts.set(rule, count);
  }
  const placeOf = ({ rule }: RuleYield): number => CLASH_RULES.findIndex((name) => rule.startsWith(name));
  return [...counts]
    .map(([rule, count]) => ({ rule, ...count }))
    .sort((one, two) => placeOf(one) - placeOf(two) || (one.rule < two.rule ? -1 : 1));
}

/** The rule with the entry of its list, told by the words that clash and by what both texts must speak of. */
function ruleOf(
  { evidence: { clash } }: ContradictionFinding,
  sides: readonly Statement[],
  { opposites, features }: ContradictionLexicon,
): string {
  const texts = sides.map(({ text }) => text.toLowerCase());
  const [one, two] = [clash.first.toLowerCase(), clash.second.toLowerCase()];
  const entries =
    clash.rule === 'polarity/opposite'
      ? opposites.filter(({ about }) => about === null || texts.every((text) => about.test(text)))
      : clash.rule === 'definition/different-conditions'
        ? features
        : [];
  const entry = entries.find(
    ({ first, second }) =>
      (meets(first, one) && meets(second, two)) || (meets(first, two) && meets(second, one)),
  );
  return entry === undefined ? clash.rule : `${clash.rule} ${entry.id}`;
}

function meets(patterns: readonly Pattern[], words: string): boolean {
  return patterns.some((pattern) => pattern.test(words));
}
