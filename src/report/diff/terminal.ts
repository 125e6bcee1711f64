import { Chalk, type ChalkInstance } from 'chalk';
import type {
  Change,
  ChangePiece,
  ChangeType,
  CoherenceShift,
  VersionComparison,
} from '../../model/change.ts';
import { clean } from '../clean.ts';
import { wrap } from '../wrap.ts';
import { groupsOf, messageOf } from './view.ts';
import type { ChangeWording } from './wording.ts';

const NARROWEST = 60;
const WIDEST = 110;
const INDENT = '   ';

/** How and in which words a report of changes is written. */
export interface Screen {
  readonly wording: ChangeWording;
  readonly width: number;
  readonly paint: ChalkInstance;
}

/** The changes for a terminal, the weakened first; words of one version alone stand in [brackets], or in bold with colours. */
export function renderChangesInTerminal(
  comparison: VersionComparison,
  wording: ChangeWording,
  options: { readonly width?: number; readonly color?: boolean },
): string {
  const screen = screenOf(wording, options);
  const { paint } = screen;
  const groups = groupsOf(comparison);
  const blocks: (readonly string[])[] = [
    [
      paint.bold(clean(wording.title(comparison.newDocument.title))),
      `${wording.older}: ${clean(comparison.oldDocument.path)}`,
      `${wording.newer}: ${clean(comparison.newDocument.path)}`,
    ],
    groups.length === 0
      ? wrap(wording.noChanges, screen.width)
      : [
          groups
            .map(({ type, changes }) =>
              tint(type, paint)(`${wording.types[type].heading}: ${changes.length}`),
            )
            .join(' · '),
          wording.unchanged(comparison.unchanged),
        ],
  ];
  let number = 0;
  for (const { type, changes } of groups) {
    blocks.push([tint(type, paint).bold(wording.types[type].heading.toLocaleUpperCase('da'))]);
    for (const change of changes) {
      number += 1;
      blocks.push(changeLines(change, `${number}. `, screen));
    }
  }
  if (comparison.coherence !== null) blocks.push(coherence(comparison.coherence, screen));
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** A screen of the width that there is, within what can be read. */
export function screenOf(
  wording: ChangeWording,
  options: { readonly width?: number; readonly color?: boolean },
): Screen {
  return {
    wording,
    width: Math.min(WIDEST, Math.max(NARROWEST, options.width ?? 80)),
    paint: new Chalk({ level: options.color === true ? 1 : 0 }),
  };
}

/** One change behind a label: its place, both texts, and why it is what it is. */
export function changeLines(change: Change, label: string, screen: Screen): readonly string[] {
  const { wording, width, paint } = screen;
  const at = change.newPlace ?? change.oldPlace;
  const place = at === null ? '' : clean(wording.place(at.page, at.line, at.section));
  const indent = INDENT;
  const under = (lines: readonly string[]): string[] => lines.map((line) => `${indent}${line}`);
  const side = (sign: string, pieces: readonly ChangePiece[], color: (text: string) => string): string[] => {
    if (pieces.length === 0) return [];
    return wrap(sided(change, pieces, paint), width - indent.length - 2).map((line, index) =>
      color(`${indent}${index === 0 ? sign : ' '} ${line}`),
    );
  };
  const message = under(wrap(messageOf(change, wording), width - indent.length));
  return [
    `${label}${paint.dim(place)}`.trimEnd(),
    ...side('-', change.oldPieces, (text) => paint.red(text)),
    ...(change.type === 'moved' ? [] : side('+', change.newPieces, (text) => paint.green(text))),
    ...(change.type === 'added' || change.type === 'removed' ? [] : message),
  ];
}

/** The text of one side, what only it has in brackets where there are no colours to tell by. */
function sided(change: Change, pieces: readonly ChangePiece[], paint: ChalkInstance): string {
  const isWhole = change.type === 'added' || change.type === 'removed' || change.type === 'moved';
  return pieces
    .map(({ text, isChanged }) => (isChanged && !isWhole && paint.level === 0 ? `[${text}]` : text))
    .join('');
}

function coherence(effect: NonNullable<VersionComparison['coherence']>, screen: Screen): readonly string[] {
  const { wording, width, paint } = screen;
  const list = (shifts: readonly CoherenceShift[]): string[] =>
    shifts.flatMap((shift) =>
      wrap(`${wording.findingTypes[shift.type] ?? shift.type}: ${shiftText(shift, wording)}`, width - 4).map(
        (line, index) => `${index === 0 ? '  - ' : '    '}${line}`,
      ),
    );
  return [
    paint.bold(wording.coherence),
    wording.brought(effect.brought.length),
    ...list(effect.brought),
    wording.resolved(effect.resolved.length),
    ...list(effect.resolved),
    wording.left(effect.left),
  ];
}

/** The texts of a finding with the documents they stand in. */
export function shiftText(shift: CoherenceShift, wording: ChangeWording): string {
  return shift.texts
    .map((text, index) => {
      const title = shift.documents[index];
      return title === undefined ? wording.quote(text) : `${wording.quote(text)} (${title})`;
    })
    .join(' – ');
}

/** The colour of a type: red for what takes from the citizen, green for what gives. */
export function tint(type: ChangeType, paint: ChalkInstance): ChalkInstance {
  switch (type) {
    case 'weakened':
    case 'removed':
      return paint.red;
    case 'altered':
      return paint.yellow;
    case 'strengthened':
    case 'added':
      return paint.green;
    default:
      return paint.cyan;
  }
}
