import { CHECK_LEVELS } from '../../model/index.ts';
import type { AdviceWording } from './wording.ts';

const LEVELS: AdviceWording['levels'] = {
  strong: 'found',
  partial: 'in part',
  suggested: 'only suggested',
  'not-found': 'not found',
};

const lixMeaning = (lix: number): string => {
  if (lix < 25) return 'very easy';
  if (lix < 35) return 'easy';
  if (lix < 45) return 'medium, as a newspaper';
  return lix < 55 ? 'difficult' : 'very difficult';
};

export const ADVICE_EN: AdviceWording = {
  heading: 'The health authority’s advice',
  intro:
    'The Danish Health Authority gives municipalities three pieces of advice on a policy for relatives. Here they are put to the policies as questions, and the answers are what stands in them.',
  limits:
    '“Not found” means that no words for it were found in the text. The municipality may do it all the same; then the question is whether the policy should say so.',
  levels: LEVELS,
  advice: {
    coherence: {
      title: 'Advice 1: Coherence',
      about: 'Does the relatives policy hang together with the others, and can a citizen notice it?',
    },
    involvement: {
      title: 'Advice 2: Involvement',
      about: 'Who took part, when, how and with what influence?',
    },
    practice: {
      title: 'Advice 3: From policy to practice',
      about: 'How do the words become something that is done in daily life?',
    },
    local: {
      title: 'The municipality’s own questions',
      about: 'Questions that the municipality has added.',
    },
  },
  question: 'Question',
  inAnchor: 'In the relatives policy',
  inOthers: 'In the others',
  foundIn: (count, of) => (count === 0 ? 'not found' : `in ${count} of ${of}`),
  answers: 'What it says',
  document: 'Policy',
  missing: (needs) => `It does not say ${needs}.`,
  lookedFor: (words) => `Looked for were for instance ${words}.`,
  todo: (text) => `Proposal: ${text}`,
  source: (text) => `Source: ${text}`,
  counts: (counts) =>
    CHECK_LEVELS.filter((level) => counts[level] > 0)
      .map((level) => `${counts[level]} ${LEVELS[level]}`)
      .join(', '),

  contributions: 'How the policies contribute to each other',
  contributionsIntro:
    'The numbers are statements of the relatives policy that the other policy says something like, turns into something to be done, or pulls against.',
  says: 'What they say of each other',
  sayNothing: 'They do not name each other.',
  reference: (from, to, relation) => {
    switch (relation) {
      case 'supplements':
        return `${from} supplements ${to}`;
      case 'follows':
        return `${from} builds on ${to}`;
      case 'implements':
        return `${from} carries ${to} out`;
      case 'together':
        return `${from} is to be seen together with ${to}`;
      case 'replaces':
        return `${from} replaces ${to}`;
      case 'see':
        return `${from} refers to ${to}`;
      case null:
        return `${from} names ${to}`;
    }
  },
  supports: 'Says the same',
  carriesOut: 'Does something about it',
  clashes: 'Pulls another way',

  visions: 'The relatives policy’s visions in the other policies',
  visionsIntro: 'Which visions are repeated, which are referred to, and which are missing?',
  noVisions: 'No vision was found in the relatives policy.',
  vision: 'Vision',
  echoes: {
    repeated: 'repeated',
    reworded: 'said in other words',
    touched: 'touched',
    referred: 'only refers to the policy',
    none: 'not mentioned',
  },
  proposal: 'Proposal',
  propose: (best, without) => {
    const rest = without === null ? '' : ` Add a reference to ${without}, which neither repeats nor refers.`;
    switch (best) {
      case 'repeated':
        return `Keep the same wording in both places, and change it in both at once.${rest}`;
      case 'reworded':
        return `Choose one wording and use it in both places.${rest}`;
      case 'touched':
        return `Agree whether the other policy should repeat the vision or refer to it.${rest}`;
      case 'referred':
        return `A reference is enough if it mentions the vision.${rest}`;
      case 'none':
        return 'Repeat the vision or refer to it in at least one place, or agree that it holds here alone.';
    }
  },

  recurring: 'Words that recur',
  recurringIntro:
    'These words stand in several policies. If they resonate with citizens and staff, they can be a common language.',
  noRecurring: 'No longer wordings recur.',

  actors: 'Who is behind the policies',
  actorsIntro:
    'The committees, departments, centres and groups of staff that the texts themselves name. The list is not the municipality’s organisation, but a place to begin.',
  actorRoles: { made: 'Took part', adopted: 'Adopted it', 'carries-out': 'Has tasks' },
  nobody: 'nobody named',
  group: 'Who should talk together',
  groupIntro:
    'For each finding in which two policies pull apart, the parties to whom the texts give tasks. They belong in a group across departments.',
  finding: 'Finding',
  invite: 'Invite',
  whoeverOwns: (title) => `those responsible for ${title}`,

  citizen: 'Citizen’s check',
  citizenIntro:
    'Can a citizen see what they will notice, and is the text readable? LIX is the length of the sentences plus the share of long words: 25-34 is easy, 35-44 medium, 45-54 difficult. The number speaks of words and sentences, not of the contents.',
  concrete: (level) => `concrete for the citizen: ${level}`,
  promises: (concrete, promises) =>
    promises === 0 ? 'No promises found' : `${concrete} of ${promises} promises say when, where or from whom`,
  reading: (lix, meaning) => `LIX ${lix} (${meaning})`,
  lixMeaning,
  hardest: (section, lix) => `heaviest is “${section}” with LIX ${lix}`,
  nobodyActs: (sentences, of) => `${sentences} of ${of} sentences do not say who acts`,
  abstract: (sentences, of) => `${sentences} of ${of} sentences have several abstract nouns`,
  heavy: 'Sentences that most need rewriting',
  heavyIntro: 'At most five from each policy, the heaviest first, and only those that say what holds.',
  weight: ({ reason, words, count }) => {
    const named = words.map((word) => `“${word}”`).join(', ');
    switch (reason) {
      case 'long-sentence':
        return `long sentence, ${count} words`;
      case 'long-words':
        return `${words.length === 1 ? 'long word' : 'long words'}: ${named}`;
      case 'passive':
        return `does not say who acts (${named})`;
      case 'abstract':
        return `abstract words: ${named}`;
    }
  },
  picture: 'Is the picture the same across the policies?',
  pictureOf: (same, clashes, terms) =>
    `In ${same} ${same === 1 ? 'place' : 'places'} two policies say the same. In ${clashes} ${clashes === 1 ? 'place' : 'places'} a citizen or an employee may get two different answers. ${terms} ${terms === 1 ? 'concept has' : 'concepts have'} several names.`,

  missingParties: 'Who is missing',
  missingIntro: (title) => `Parties that the advice names, and that ${title} does not say took or take part:`,
  noMissing: 'All parties that the advice names are mentioned.',

  practice: 'From statement to daily life',
  practiceIntro: 'For each statement of the relatives policy: does any policy say how it becomes practice?',
  practiceHow: {
    itself: 'the statement itself says when, where or who',
    under: 'the section says what is to happen',
    other: 'another policy says what is to happen',
    none: 'it was not found',
  },
  withoutPractice: 'Visions, goals and principles without an answer',
  withoutNone: 'All visions, goals and principles have an answer.',

  moreCommands:
    '`coherence plan` writes a draft plan for the involvement, and `coherence cases` makes dilemma cards for a staff meeting.',
  noAnchor: 'No relatives policy was found, so the advice is put to the policies one by one.',
};
