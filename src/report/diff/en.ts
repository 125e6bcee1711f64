import type { ChangeReason } from '../../model/change.ts';
import { grouped } from '../wording/grammar.ts';
import { type ChangeWording, isNumeric, type NumericWords } from './wording.ts';

const quote = (text: string): string => `“${text}”`;

const NUMBERS: NumericWords = {
  deadline: 'The deadline',
  frequency: 'The frequency',
  amount: 'The number',
  duration: 'The duration',
  share: 'The share',
  age: 'The age limit',
  year: 'The year',
  'time-of-day': 'The time of day',
};

const DIRECTIONS: Readonly<Record<keyof NumericWords, readonly [string, string]>> = {
  deadline: ['and is shorter', 'and is longer'],
  frequency: ['so it happens more often', 'so it happens less often'],
  amount: ['to the citizen’s advantage', 'to the citizen’s disadvantage'],
  duration: ['to the citizen’s advantage', 'to the citizen’s disadvantage'],
  share: ['so the target is higher', 'so the target is lower'],
  age: ['so more people are covered', 'so fewer people are covered'],
  year: ['which is earlier', 'which is later'],
  'time-of-day': ['a longer span', 'a shorter span'],
};

function numberSentence(code: keyof NumericWords, reason: ChangeReason): string {
  const name = NUMBERS[code];
  if (reason.old === null) return `${name} ${quote(reason.new ?? '')} has been added.`;
  if (reason.new === null) return `${name} ${quote(reason.old)} has been dropped.`;
  const [better, worse] = DIRECTIONS[code];
  const direction = reason.effect === 0 ? '' : `, ${reason.effect > 0 ? better : worse}`;
  return `${name} has changed from ${quote(reason.old)} to ${quote(reason.new)}${direction}.`;
}

function turn({ old, new: next }: ChangeReason): string {
  if (old === null) return `${quote(next ?? '')} has been added`;
  return next === null ? `${quote(old)} has been dropped` : `${quote(old)} has become ${quote(next)}`;
}

/** The words that came or went; both where one took the other's place. */
function words(it: ChangeReason): string {
  return it.old !== null && it.new !== null ? turn(it) : quote(it.new ?? it.old ?? '');
}

// One sentence for each reason: a list, not logic.
function reason(it: ChangeReason): string {
  const { code, effect, old, new: next } = it;
  if (isNumeric(code)) return numberSentence(code, it);
  switch (code) {
    case 'modal':
      return `It is ${effect > 0 ? 'more' : 'less'} binding: ${turn(it)}.`;
    case 'hedge':
      return `${effect === 0 ? 'Another reservation' : effect < 0 ? 'A new reservation' : 'A reservation less'}: ${words(it)}.`;
    case 'booster':
      return `${turn(it)}.`;
    case 'open-list':
      return `The list is ${effect < 0 ? 'open' : 'closed'} now: ${words(it)}.`;
    case 'example':
      return effect < 0 ? 'It is only given as an example now.' : 'It is no longer only an example.';
    case 'condition':
      return effect === 0
        ? `The condition is another: ${turn(it)}.`
        : `It holds in ${effect < 0 ? 'fewer' : 'more'} cases: ${turn(it)}.`;
    case 'exception':
      return `${effect === 0 ? 'Another exception' : effect < 0 ? 'A new exception' : 'An exception less'}: ${words(it)}.`;
    case 'consent':
      return next === null
        ? `The citizen no longer decides it: ${turn(it)}.`
        : `It has become the citizen’s own decision: ${turn(it)}.`;
    case 'target-age':
      return `The policy is for another age group: ${turn(it)}.`;
    case 'negation':
      return 'One version denies what the other says.';
    case 'opposite':
      return `The direction is turned round: ${turn(it)}.`;
    case 'party':
      return `Somebody else has the task: ${turn(it)}.`;
    case 'agent':
      return effect < 0
        ? `It no longer says who has the task: ${quote(old ?? '')} has been dropped.`
        : `It says now who has the task: ${quote(next ?? '')}.`;
    case 'target-group':
      return `${effect === 0 ? 'The target group is another' : effect < 0 ? 'Fewer are named' : 'More are named'}: ${words(it)}.`;
    case 'item':
      return `The list is ${effect < 0 ? 'shorter' : 'longer'}: ${words(it)}.`;
    case 'content':
      return `The content is another: ${turn(it)}.`;
    case 'number':
      return `A number or date has changed: ${turn(it)}.`;
    case 'lead-in':
      return `The list has a ${effect < 0 ? 'weaker' : 'stronger'} lead-in: ${turn(it)}.`;
    case 'wording':
      return 'The same meaning in other words.';
    case 'order':
      return 'The same words in another order.';
    case 'split':
      return 'The sentence has been split.';
    case 'merged':
      return 'Several sentences have been joined.';
    case 'section':
      return `Moved from ${heading(old)} to ${heading(next)}.`;
  }
}

function heading(text: string | null): string {
  return text === null ? 'a place without a heading' : quote(text);
}

const count = (value: number, one: string, many: string): string =>
  `${grouped(value, ',')} ${value === 1 ? one : many}`;

/** The report of changes in English. */
export const en: ChangeWording = {
  lang: 'en',
  title: (policy) => `What has changed? ${policy}`,
  versions: 'The two versions',
  older: 'Older version',
  newer: 'New version',
  pages: (value) => count(value, 'page', 'pages'),
  words: (value) => count(value, 'word', 'words'),
  summary: 'In short',
  noChanges: 'Nothing has changed in meaning. Differences in layout, spelling and headings do not count.',
  unchanged: (value) => `${count(value, 'sentence says', 'sentences say')} the same in both versions.`,
  types: {
    weakened: {
      one: 'Weakened',
      heading: 'Weakened',
      about: 'Here the new version promises less, or to fewer people. Check that this is intended.',
    },
    altered: {
      one: 'New meaning',
      heading: 'New meaning',
      about:
        'Here the new version says something else: another target group, another owner or another content.',
    },
    removed: { one: 'Removed', heading: 'Removed', about: 'This is no longer in the policy.' },
    strengthened: {
      one: 'Strengthened',
      heading: 'Strengthened',
      about: 'Here the new version promises more, or to more people.',
    },
    added: { one: 'Added', heading: 'Added', about: 'This was not in the older version.' },
    moved: { one: 'Moved', heading: 'Moved', about: 'The same text under another heading.' },
    reworded: {
      one: 'Reworded',
      heading: 'Reworded',
      about: 'The same meaning in other words, as far as the program can tell.',
    },
  },
  reason,
  added: 'Not in the older version.',
  removed: 'No longer in the new version.',
  place: (page, line, section) =>
    [page === null ? (line === null ? null : `line ${line}`) : `page ${page}`, section.join(' › ') || null]
      .filter((each) => each !== null)
      .join(', '),
  quote,
  notThere: 'Not in this version.',
  marks: 'Words that only one version has are marked.',
  skipLink: 'Skip to the changes',
  contents: 'Contents',
  coherence: 'Coherence with the other policies',
  coherenceAbout: 'What the new version does to the coherence, held against the older one.',
  brought: (value) => count(value, 'new finding', 'new findings'),
  resolved: (value) => count(value, 'finding resolved', 'findings resolved'),
  left: (value) => `${count(value, 'finding stands', 'findings stand')} as before.`,
  findingTypes: {
    overlap: 'Overlap',
    contradiction: 'Contradiction',
    gap: 'Gap',
    terminology: 'Terms',
    reference: 'Reference',
  },
  limits: 'How to read this report',
  limitPoints: [
    'The program compares sentence by sentence by fixed rules. It does not understand the text, so look for yourself where it matters.',
    'Weakened and strengthened are seen from the citizen’s side: must binds more than may, and a short deadline is better than a long one.',
    'Layout, spelling, hyphenation, numbering and headings do not count as changes.',
  ],
  madeWith: (version) => `Made with coherence ${version}.`,
};
