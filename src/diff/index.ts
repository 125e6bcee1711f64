/** Two versions of one policy go in, the changes of meaning come out. Knows no files and no wording. */
import type { Change, ChangeLexicon, ChangeReason, ChangeType } from '../model/change.ts';
import { contentId, type LanguagePack, type SourceDocument } from '../model/index.ts';
import { align, type Pairing, type Side } from './align.ts';
import { keyOf } from './canonical.ts';
import { judge } from './judge.ts';
import { weightsOf } from './likeness.ts';
import { piecesOf } from './pieces.ts';
import { readSide } from './reading.ts';
import { createMoveTest } from './sections.ts';
import { toSentences } from './sentences.ts';
import { isMisspelt, termsOf } from './terms.ts';

export interface VersionChanges {
  /** In the order of the new version; what was removed stands where it stood. */
  readonly changes: readonly Change[];
  /** Sentences with the same meaning at the same place. */
  readonly unchanged: number;
}

/** Finds what changed in meaning from the older to the newer version; layout, spelling and headings are no changes. */
export function findChanges(
  older: SourceDocument,
  newer: SourceDocument,
  pack: LanguagePack,
  lexicon: ChangeLexicon,
): VersionChanges {
  const sidesOf = (document: SourceDocument): Side[] =>
    toSentences(document, pack, lexicon).map((sentence) => ({
      ...sentence,
      terms: termsOf(sentence.text, pack, lexicon),
    }));
  const old = sidesOf(older);
  const next = sidesOf(newer);
  const weigh = weightsOf([old.map((side) => side.terms), next.map((side) => side.terms)]);
  const pairings = align(old, next, weigh);
  const hasMoved = createMoveTest(pairings);
  const oldNames = namesIn(older, lexicon);
  const newNames = namesIn(newer, lexicon);
  const places = new Map(
    pairings.flatMap((pairing) => pairing.old.map((side) => [side.at, pairing.new[0]?.at] as const)),
  );
  const found = pairings.flatMap((pairing) => {
    // What one format shows as a heading or a running head, another has as a line of its own.
    if (pairing.new.length === 0 && pairing.old.every((side) => newNames(side.key))) return [];
    if (pairing.old.length === 0 && pairing.new.every((side) => oldNames(side.key))) return [];
    const change = changeOf(pairing, hasMoved(pairing), pack, lexicon);
    return change === null ? [] : [{ change, order: orderOf(pairing, places) }];
  });
  found.sort((one, other) => one.order[0] - other.order[0] || one.order[1] - other.order[1]);
  const isStill = (pairing: Pairing): boolean => pairing.old.length > 0 && pairing.new.length > 0;
  return {
    changes: numbered(found.map(({ change }) => change)),
    unchanged:
      pairings.filter(isStill).length -
      found.filter(({ change }) => change.old !== null && change.new !== null).length,
  };
}

/** Tells whether a key is that of a heading, a run-in heading or furniture, or a part of the title. */
function namesIn(document: SourceDocument, lexicon: ChangeLexicon): (key: string) => boolean {
  const title = keyOf(document.title, lexicon);
  const names = new Set(
    document.blocks.flatMap(({ kind, text, runIn }) => {
      if (kind === 'heading' || kind === 'furniture') return keyOf(text, lexicon);
      return runIn > 0 ? keyOf(text.slice(0, runIn), lexicon) : [];
    }),
  );
  return (key) => names.has(key) || title.includes(key);
}

/** By place in the new version; what was removed comes behind the nearest sentence before it that is still there. */
function orderOf(
  pairing: Pairing,
  places: ReadonlyMap<number, number | undefined>,
): readonly [number, number] {
  const [first] = pairing.new;
  if (first !== undefined) return [first.at, 0];
  const at = pairing.old[0]?.at ?? 0;
  for (let before = at - 1; before >= 0; before -= 1) {
    const place = places.get(before);
    if (place !== undefined) return [place, 1 + at];
  }
  return [-1, 1 + at];
}

function changeOf(
  pairing: Pairing,
  isMoved: boolean,
  pack: LanguagePack,
  lexicon: ChangeLexicon,
): Change | null {
  const old = joined(pairing.old);
  const next = joined(pairing.new);
  if (old === null || next === null) {
    // "Vi vil:" says nothing without its list.
    if ((old ?? next ?? '').endsWith(':')) return null;
    return made(old === null ? 'added' : 'removed', pairing, [], false, lexicon);
  }
  const section: ChangeReason = {
    code: 'section',
    effect: 0,
    old: headingOf(pairing.old),
    new: headingOf(pairing.new),
  };
  if (pairing.isSame || isSameSpelling(pairing)) {
    return isMoved ? made('moved', pairing, [section], true, lexicon) : null;
  }
  const judged = judge(
    readSide(old, pairing.old[0]?.leadIn ?? null, pack, lexicon),
    readSide(next, pairing.new[0]?.leadIn ?? null, pack, lexicon),
    pack,
    lexicon,
  );
  const regrouped: ChangeReason[] =
    pairing.old.length === pairing.new.length
      ? []
      : [
          {
            code: pairing.old.length < pairing.new.length ? 'split' : 'merged',
            effect: 0,
            old: null,
            new: null,
          },
        ];
  const reasons = [...judged.reasons, ...regrouped, ...(isMoved ? [section] : [])];
  return made(judged.type, pairing, reasons, isMoved, lexicon);
}

/** Word for word the same but for slips of the pen that were put right. */
function isSameSpelling({ old, new: next }: Pairing): boolean {
  const left = old.flatMap((side) => side.terms);
  const right = next.flatMap((side) => side.terms);
  return left.length === right.length && left.every((term, index) => isSpelling(term, right[index]));
}

function isSpelling(term: Side['terms'][number], other: Side['terms'][number] | undefined): boolean {
  if (other === undefined) return false;
  return term.canonical === other.canonical || isMisspelt(term, other);
}

function made(
  type: ChangeType,
  pairing: Pairing,
  reasons: readonly ChangeReason[],
  isMoved: boolean,
  lexicon: ChangeLexicon,
): Change {
  const old = joined(pairing.old);
  const next = joined(pairing.new);
  const pieces =
    old === null || next === null
      ? {
          old: old === null ? [] : [{ text: old, isChanged: true }],
          new: next === null ? [] : [{ text: next, isChanged: true }],
        }
      : piecesOf(old, next, lexicon);
  return {
    id: `${type}-${contentId(type, pairing.old.map((side) => side.key).join(' '), pairing.new.map((side) => side.key).join(' '))}`,
    type,
    old,
    new: next,
    oldPlace: pairing.old[0]?.place ?? null,
    newPlace: pairing.new[0]?.place ?? null,
    reasons,
    isMoved,
    likeness: Math.round(pairing.likeness * 100) / 100,
    oldPieces: pieces.old,
    newPieces: pieces.new,
  };
}

function joined(sides: readonly Side[]): string | null {
  return sides.length === 0 ? null : sides.map((side) => side.text).join(' ');
}

function headingOf(sides: readonly Side[]): string | null {
  return sides[0]?.place.section.at(-1) ?? null;
}

/** The same sentence twice gives two changes; the second's id counts on. */
function numbered(changes: readonly Change[]): Change[] {
  const seen = new Map<string, number>();
  return changes.map((change) => {
    const count = (seen.get(change.id) ?? 0) + 1;
    seen.set(change.id, count);
    return count === 1 ? change : { ...change, id: `${change.id}-${count}` };
  });
}
