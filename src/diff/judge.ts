import type { ChangeLexicon, ChangeReason, ChangeReasonCode, ChangeType } from '../model/change.ts';
import type { LanguagePack } from '../model/index.ts';
import { contentReasons } from './content-change.ts';
import { forceReasons } from './force-change.ts';
import { quantityReasons } from './quantity-change.ts';
import type { SideReading } from './reading.ts';

/** How much each reason weighs when they point both ways: a number or a condition more than a single word of certainty. */
const WEIGHTS: Readonly<Partial<Record<ChangeReasonCode, number>>> = {
  modal: 3,
  deadline: 3,
  frequency: 3,
  amount: 3,
  duration: 3,
  share: 3,
  age: 3,
  'time-of-day': 3,
  year: 3,
  condition: 2,
  exception: 2,
  hedge: 2,
  booster: 2,
  example: 3,
  'open-list': 1,
  agent: 2,
  'target-group': 2,
  'lead-in': 2,
  item: 1,
};
/** These turn the meaning, whatever else became stronger or weaker. */
const TURNING: ReadonlySet<ChangeReasonCode> = new Set(['negation', 'consent', 'opposite', 'target-age']);
/** These name other things, which a clear change of strength outweighs. */
const OTHER: ReadonlySet<ChangeReasonCode> = new Set(['party', 'content', 'number', 'target-group', 'item']);

/** The type of a rewritten sentence, and why: the reasons that decided stand first. */
export interface Judgement {
  readonly type: Extract<ChangeType, 'strengthened' | 'weakened' | 'altered' | 'reworded'>;
  readonly reasons: readonly ChangeReason[];
}

/** Holds the two sides of a rewritten sentence against each other. */
export function judge(
  old: SideReading,
  next: SideReading,
  pack: LanguagePack,
  lexicon: ChangeLexicon,
): Judgement {
  const content = contentReasons(old, next, pack, lexicon);
  const reasons = [
    ...forceReasons(old, next, pack, lexicon),
    ...quantityReasons(old, next, lexicon),
    ...content.reasons,
  ];
  const type = typeOf(reasons, content.isRewritten);
  if (type !== 'reworded') return { type, reasons: inOrder(reasons, type) };
  const isOrder = sorted(old) === sorted(next);
  const turned = isOrder ? turnedComparison(old, next, lexicon) : null;
  if (turned !== null) return { type: 'altered', reasons: [turned, ...reasons] };
  const reworded: ChangeReason = {
    code: isOrder ? 'order' : 'wording',
    effect: 0,
    old: content.left,
    new: content.right,
  };
  return { type, reasons: [...reasons, reworded] };
}

function typeOf(reasons: readonly ChangeReason[], isRewritten: boolean): Judgement['type'] {
  if (reasons.some(({ code }) => TURNING.has(code))) return 'altered';
  const signed = reasons.filter(({ effect }) => effect !== 0);
  const net = signed.reduce((sum, { code, effect }) => sum + effect * (WEIGHTS[code] ?? 1), 0);
  const isOther = reasons.some(({ code, effect }) => OTHER.has(code) && effect === 0);
  // Two sentences with little in common say different things, and strength cannot be compared across them.
  if (isOther && isRewritten) return 'altered';
  if (net !== 0) return net > 0 ? 'strengthened' : 'weakened';
  if (isOther || signed.length > 0) return 'altered';
  return reasons.some(
    ({ code }) => code === 'year' || code === 'time-of-day' || code === 'age' || code === 'amount',
  )
    ? 'altered'
    : 'reworded';
}

function inOrder(reasons: readonly ChangeReason[], type: Judgement['type']): ChangeReason[] {
  const wanted = type === 'strengthened' ? 1 : type === 'weakened' ? -1 : 0;
  const rank = (reason: ChangeReason): number =>
    (TURNING.has(reason.code) ? 200 : 0) + (reason.effect === wanted ? 100 : 0) + (WEIGHTS[reason.code] ?? 1);
  return [...reasons].sort((one, other) => rank(other) - rank(one));
}

/** The same words, and what came second now comes first: "A vejer tungere end B". */
function turnedComparison(old: SideReading, next: SideReading, lexicon: ChangeLexicon): ChangeReason | null {
  const before = comparedIn(old, lexicon);
  const after = comparedIn(next, lexicon);
  if (before === null || after === null || before.first !== after.second || before.second !== after.first)
    return null;
  return { code: 'opposite', effect: 0, old: before.first, new: after.first };
}

/** The first telling words on both sides of the wording that compares. */
function comparedIn(
  { plain, terms }: SideReading,
  { comparisons }: ChangeLexicon,
): { readonly first: string; readonly second: string } | null {
  const mark = comparisons.exec(plain);
  if (mark === null) return null;
  const telling = terms.filter((term) => term.isTelling);
  const first = telling.find((term) => term.word.start < mark.index);
  const second = telling.find((term) => term.word.start > mark.index);
  if (first === undefined || second === undefined || first.stem === second.stem) return null;
  return { first: first.stem, second: second.stem };
}

function sorted(side: SideReading): string {
  return side.terms
    .map((term) => term.canonical)
    .sort()
    .join(' ');
}
