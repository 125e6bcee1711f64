import type { ChalkInstance } from 'chalk';
import { CHANGE_TYPES } from '../model/change.ts';
import type { Analysis, Finding } from '../model/index.ts';
import type { SavedFile, SaveUpdate } from '../model/save-update.ts';
import { clean, shorten } from './clean.ts';
import { CHANGE_WORDINGS } from './diff/index.ts';
import { changeLines, type Screen, screenOf, tint } from './diff/terminal.ts';
import { findingTitle } from './finding-title.ts';
import { viewFinding } from './finding-view.ts';
import { UPDATE_WORDINGS } from './update-wording.ts';
import { WORDINGS } from './wording/index.ts';
import { wrap } from './wrap.ts';

/** After one save more than these are too much to read beside one's own text. */
const MOST_CHANGES = 12;
const MOST_FINDINGS = 8;
const TEXT_LENGTH = 160;

export interface UpdateOptions {
  readonly lang: 'da' | 'en';
  /** Characters in a line; 80 when not given. */
  readonly width?: number;
  readonly color?: boolean;
}

/**
 * What a save changed, for a terminal: what the file now says more weakly or strongly, what it no longer says, and which
 * findings came and went. Ends with a line break.
 */
export function renderUpdate(update: SaveUpdate, options: UpdateOptions): string {
  const words = UPDATE_WORDINGS[options.lang];
  const screen = screenOf(CHANGE_WORDINGS[options.lang], options);
  const { paint } = screen;
  const { files, brought, resolved, before, after } = update;
  const hasMoved = brought.length + resolved.length > 0;
  const blocks = [
    ...(files.length === 0
      ? [[paint.bold(words.nothing)]]
      : files.flatMap((file) => fileBlocks(file, options, screen))),
    ...findingBlock(words.resolved(resolved.length), resolved, before, paint.green, options, screen),
    ...findingBlock(words.brought(brought.length), brought, after, paint.red, options, screen),
    [
      hasMoved
        ? words.total(after.findings.length)
        : `${words.sameFindings} ${words.total(after.findings.length)}`,
    ],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The file, and under it what changed in it, what takes from the citizen first. */
function fileBlocks(
  file: SavedFile,
  { lang }: UpdateOptions,
  screen: Screen,
): readonly (readonly string[])[] {
  const words = UPDATE_WORDINGS[lang];
  const { paint, wording } = screen;
  const said = words.states[file.state](clean(file.path), clean(file.formerPath ?? ''));
  const sorted = [...file.changes].sort(
    (one, other) => CHANGE_TYPES.indexOf(one.type) - CHANGE_TYPES.indexOf(other.type),
  );
  const left = sorted.length - MOST_CHANGES;
  return [
    [paint.bold(said)],
    ...sorted.slice(0, MOST_CHANGES).map((change) => {
      const label = `${tint(change.type, paint)(wording.types[change.type].one)} `;
      return changeLines(change, label, screen);
    }),
    ...(left > 0 ? [[words.more(left)]] : []),
  ];
}

function findingBlock(
  heading: string,
  findings: readonly Finding[],
  analysis: Analysis,
  color: ChalkInstance,
  { lang }: UpdateOptions,
  { width }: Screen,
): readonly (readonly string[])[] {
  if (findings.length === 0) return [];
  const wording = WORDINGS[lang];
  const toView = viewFinding(analysis);
  const lines = findings.slice(0, MOST_FINDINGS).flatMap((finding) => {
    const view = toView(finding);
    const texts = view.sides.map(({ statement, document }) =>
      clean(`${document.title}: ${wording.quote(shorten(statement.text, TEXT_LENGTH))}`),
    );
    const head = clean(`${findingTitle(view, wording)} (${finding.id})`);
    const about = texts.length > 0 ? texts : [clean(wording.message(view))];
    return [
      ...wrap(head, width - 2).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`),
      ...about.flatMap((text) =>
        wrap(text, width - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`),
      ),
    ];
  });
  const left = findings.length - MOST_FINDINGS;
  return [[color(heading), ...lines, ...(left > 0 ? [UPDATE_WORDINGS[lang].more(left)] : [])]];
}
