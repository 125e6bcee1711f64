import type { Change, ChangePiece, CoherenceShift, VersionComparison } from '../../model/change.ts';
import { escapeMarkdown as md } from '../escape-markdown.ts';
import { groupsOf, messageOf } from './view.ts';
import type { ChangeWording } from './wording.ts';

/** The changes as Markdown, fit for a comment on a draft; words of one version alone are bold. */
export function renderChangesAsMarkdown(comparison: VersionComparison, wording: ChangeWording): string {
  const groups = groupsOf(comparison);
  const blocks = [
    `# ${md(wording.title(comparison.newDocument.title))}`,
    `- ${wording.older}: ${md(comparison.oldDocument.path)}\n- ${wording.newer}: ${md(comparison.newDocument.path)}`,
    ...(groups.length === 0
      ? [md(wording.noChanges)]
      : [
          groups
            .map(({ type, changes }) => `**${wording.types[type].heading}:** ${changes.length}`)
            .join(' · '),
          `${md(wording.unchanged(comparison.unchanged))} ${md(wording.marks)}`,
        ]),
    ...groups.flatMap(({ type, changes }) => [
      `## ${wording.types[type].heading} (${changes.length})`,
      md(wording.types[type].about),
      ...changes.map((change) => entry(change, wording)),
    ]),
    ...(comparison.coherence === null ? [] : coherence(comparison.coherence, wording)),
    `## ${wording.limits}`,
    wording.limitPoints.map((point) => `- ${md(point)}`).join('\n'),
    '---',
    md(wording.madeWith(comparison.tool.version)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function entry(change: Change, wording: ChangeWording): string {
  const isWhole = change.type === 'added' || change.type === 'removed' || change.type === 'moved';
  const side = (label: string, pieces: readonly ChangePiece[], place: Change['oldPlace']): string[] => {
    if (pieces.length === 0) return [];
    const where = place === null ? '' : wording.place(place.page, place.line, place.section);
    const text = pieces.map(({ text: part, isChanged }) => piece(part, isChanged && !isWhole)).join('');
    return [`  - *${label}${where === '' ? '' : ` (${md(where)})`}:* ${text}`];
  };
  return [
    `- ${md(messageOf(change, wording))}`,
    ...side(wording.older, change.oldPieces, change.oldPlace),
    ...side(wording.newer, change.newPieces, change.newPlace),
  ].join('\n');
}

/** The marks must touch the words, or they are no marks; the spaces around them stay outside. */
function piece(text: string, isMarked: boolean): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const escaped = inner === '' ? '' : md(inner);
  return `${before === '' ? '' : ' '}${isMarked && escaped !== '' ? `**${escaped}**` : escaped}${after === '' ? '' : ' '}`;
}

function coherence(effect: NonNullable<VersionComparison['coherence']>, wording: ChangeWording): string[] {
  const list = (shifts: readonly CoherenceShift[]): string[] =>
    shifts.map((shift) => {
      const texts = shift.texts.map((text, index) => {
        const title = shift.documents[index];
        return `${md(wording.quote(text))}${title === undefined ? '' : ` (${md(title)})`}`;
      });
      return `- **${md(wording.findingTypes[shift.type] ?? shift.type)}:** ${texts.join(' – ')}`;
    });
  const group = (heading: string, shifts: readonly CoherenceShift[]): string[] =>
    shifts.length === 0 ? [`### ${md(heading)}`] : [`### ${md(heading)}`, list(shifts).join('\n')];
  return [
    `## ${md(wording.coherence)}`,
    md(wording.coherenceAbout),
    ...group(wording.brought(effect.brought.length), effect.brought),
    ...group(wording.resolved(effect.resolved.length), effect.resolved),
    md(wording.left(effect.left)),
  ];
}
