import type { Analysis, GateChange } from '../model/index.ts';
import { clean, shorten } from './clean.ts';
import { CHANGE_WORDINGS } from './diff/index.ts';
import { messageOf } from './diff/view.ts';
import { GATE_WORDINGS } from './gate-wording.ts';
import { isInside, type Place } from './places.ts';
import type { Wording } from './wording/wording.ts';

/** A change of a policy as a gate tells it, for any format; the texts are clean, and not yet escaped for a format. */
export interface ToldChange {
  readonly id: string;
  /** "change/weakened", for programs that sort by rule. */
  readonly rule: string;
  /** "Ændring: Svækket" */
  readonly title: string;
  /** What changes of this type are. */
  readonly about: string;
  /** At the new text, or at the file that it has gone from. */
  readonly place: Place;
  /** Both texts as lines behind their labels, shortened; a text that is not there is left out. */
  readonly texts: readonly string[];
  /** Why it is told, and what to do. */
  readonly message: string;
  readonly advice: string;
  readonly isStopping: boolean;
  /** What takes something from the citizen, or turns it. */
  readonly isGrave: boolean;
}

const TEXT_LENGTH = 300;
const GRAVE = ['weakened', 'removed', 'altered'];

/**
 * The changes that a gate tells, what stops it first.
 * @param prefix put in front of relative paths, as for findings
 */
export function toldChanges({ gate }: Analysis, wording: Wording, prefix: string): readonly ToldChange[] {
  const failing = new Set(gate?.failing);
  const told = (gate?.changes ?? []).map((each) => tell(each, failing.has(each.change.id), wording, prefix));
  return told.sort((one, two) => Number(two.isStopping) - Number(one.isStopping));
}

function tell(each: GateChange, isStopping: boolean, wording: Wording, prefix: string): ToldChange {
  const { change, document, path, title, region, isWhole } = each;
  const words = GATE_WORDINGS[wording.lang];
  const changes = CHANGE_WORDINGS[wording.lang];
  const { one, about } = changes.types[change.type];
  const quote = (label: string, text: string | null): string[] =>
    text === null || isWhole ? [] : [clean(`${label}: ${wording.quote(shorten(clean(text), TEXT_LENGTH))}`)];
  return {
    id: change.id,
    rule: `change/${change.type}`,
    title: `${words.change}: ${one}`,
    about,
    place: {
      document,
      path: isInside(path) ? prefix + path : path,
      title,
      page: change.newPlace?.page ?? null,
      line: change.newPlace?.line ?? null,
      region,
      text: change.new === null || isWhole ? null : clean(change.new),
    },
    texts: [...quote(words.before, change.old), ...quote(words.now, change.new)],
    message: clean(changeMessage(each, wording)),
    advice: words.changeAdvice,
    isStopping,
    isGrave: GRAVE.includes(change.type),
  };
}

/** Why the change is told, in the words of the report of changes. */
export function changeMessage({ change, isWhole }: GateChange, { lang }: Wording): string {
  const words = GATE_WORDINGS[lang];
  if (!isWhole) return messageOf(change, CHANGE_WORDINGS[lang]);
  return change.type === 'added' ? words.documentAdded : words.documentRemoved;
}
