import type { LanguagePack } from '../model/index.ts';
import type { Features } from './features.ts';
import { readText } from './reading.ts';

/** So much of a lead-in is read. */
const LEAD_IN_REACH = 160;

/**
 * Whether a list item says by itself what it says, so that a quotation does without its lead-in: the item is a sentence with a
 * subject and a verb, and the lead-in only announces the list ("Derfor lægges der vægt på følgende:") or stands before it as a
 * sentence or heading of its own. What the lead-in begins and leaves open ("Vi vil:", "Målet er:"), denies, or makes conditional
 * belongs to the item.
 */
export function standsAlone({ unit, clause }: Features, pack: LanguagePack): boolean {
  if (unit.leadIn === null || clause.verb === -1 || clause.subject === null || clause.imperative)
    return false;
  if (!/^[\p{Lu}\p{N}§»”“"]/u.test(unit.text)) return false;
  const lead = unit.leadIn.trim().slice(-LEAD_IN_REACH);
  const { clause: opening, words } = readText(lead, pack);
  const isOpen = lead.endsWith(':');
  if (opening.verb === -1) return !isOpen;
  if (opening.modal !== null && opening.lemma === opening.modal) return false;
  if (!isOpen) return true;
  // "I weekenden gælder følgende:" says when.
  const isConditional = opening.conditions.length > 0 || (opening.inverted && opening.verb > 1);
  if (opening.negated || isConditional) return false;
  const { first = 0, last = 0 } = opening.subject ?? {};
  const isTwofold = opening.modal !== null || opening.tense === 'perfect';
  const after = words.length - 1 - Math.max(opening.verb, last) - (isTwofold ? 1 : 0);
  // "Derfor er følgende principper bærende:" tells it all between verb and colon.
  return /[.!?]["»”]?$/u.test(unit.text) && (after > 0 || (opening.inverted && last - first > 1));
}
