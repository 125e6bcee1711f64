import type { ChangeLexicon, ChangeReason } from '../model/change.ts';
import type { Quantity } from '../model/index.ts';
import type { SideReading } from './reading.ts';

type Effect = ChangeReason['effect'];

/** What became of the numbers, each with its direction worked out from the citizen's side. */
export function quantityReasons(old: SideReading, next: SideReading, lexicon: ChangeLexicon): ChangeReason[] {
  const left = old.quantities.filter((one) => !next.quantities.some((other) => isSame(one, other)));
  const right = next.quantities.filter((one) => !old.quantities.some((other) => isSame(one, other)));
  const reasons: ChangeReason[] = [];
  const open = [...right];
  for (const one of left) {
    const at = open.findIndex((other) => other.kind === one.kind);
    const other = open[at];
    if (other === undefined) {
      reasons.push(reason(one, one, null, -effectOfPresence(one, old, lexicon) as Effect, old, lexicon));
      continue;
    }
    open.splice(at, 1);
    reasons.push(reason(one, one, other, effectOf(one, other, old, next, lexicon), old, lexicon));
  }
  for (const other of open) {
    reasons.push(reason(other, null, other, effectOfPresence(other, next, lexicon), next, lexicon));
  }
  return reasons;
}

function reason(
  quantity: Quantity,
  old: Quantity | null,
  next: Quantity | null,
  effect: Effect,
  side: SideReading,
  lexicon: ChangeLexicon,
): ChangeReason {
  const isTarget = quantity.kind === 'age' && lexicon.ownScope.test(side.plain);
  return {
    code: isTarget ? 'target-age' : quantity.kind,
    effect: isTarget ? 0 : effect,
    old: old?.text ?? null,
    new: next?.text ?? null,
  };
}

function isSame(one: Quantity, other: Quantity): boolean {
  return (
    one.kind === other.kind &&
    one.value === other.value &&
    one.upTo === other.upTo &&
    one.bound === other.bound &&
    one.working === other.working
  );
}

function effectOf(
  old: Quantity,
  next: Quantity,
  oldSide: SideReading,
  newSide: SideReading,
  lexicon: ChangeLexicon,
): Effect {
  if (old.kind === 'time-of-day') return widening(old, next);
  const isSameStart = next.value === old.value;
  const grew = Math.sign(
    isSameStart ? (next.upTo ?? next.value) - (old.upTo ?? old.value) : next.value - old.value,
  );
  if (grew === 0) return effectOfBound(old, next);
  const isBurden = lexicon.burdens.test(oldSide.plain) && lexicon.burdens.test(newSide.plain);
  const isOffer = lexicon.offers.test(old.text) && lexicon.offers.test(next.text);
  const less = -grew as Effect;
  const more = grew as Effect;
  switch (old.kind) {
    case 'deadline':
      return less;
    case 'year':
      // "inden 2024" is a deadline; a year alone is a date.
      return old.bound === 'max' && next.bound === 'max' ? less : 0;
    case 'age':
      if (old.bound === 'min' && next.bound === 'min') return less;
      return old.bound === 'max' && next.bound === 'max' ? more : 0;
    default:
      if (isOffer) return more;
      return old.bound === 'max' || next.bound === 'max' || isBurden ? less : more;
  }
}

/** "mindst to" promises more than "to", and that more than "højst to". */
function effectOfBound(old: Quantity, next: Quantity): Effect {
  if (old.working !== next.working) return 0;
  const rank = { min: 1, exact: 0, max: -1 };
  if (old.kind === 'age' || old.kind === 'year' || old.kind === 'deadline' || old.upTo !== next.upTo)
    return 0;
  return Math.sign(rank[next.bound] - rank[old.bound]) as Effect;
}

/** Opening hours from earlier or until later are more. */
function widening(old: Quantity, next: Quantity): Effect {
  if (old.upTo === undefined || next.upTo === undefined) return 0;
  return Math.sign(next.upTo - next.value - (old.upTo - old.value)) as Effect;
}

/** What it does for the citizen that the number is there at all: a deadline binds, an age limit leaves people out. */
function effectOfPresence(quantity: Quantity, side: SideReading, lexicon: ChangeLexicon): Effect {
  switch (quantity.kind) {
    case 'age':
      return -1;
    case 'year':
      return quantity.bound === 'max' ? 1 : 0;
    case 'time-of-day':
      // Round the clock is a promise; an hour is a time.
      return (quantity.upTo ?? quantity.value) - quantity.value >= 24 ? 1 : 0;
    case 'deadline':
    case 'frequency':
    case 'share':
      return 1;
    default:
      if (lexicon.offers.test(quantity.text)) return 0;
      return lexicon.burdens.test(side.plain) && quantity.bound !== 'max' ? 0 : 1;
  }
}
