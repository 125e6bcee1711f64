import type { MeetingWording } from './wording.ts';

export const MEETING_EN: MeetingWording = {
  plan: {
    title: 'Plan for involvement',
    draft: (policy, municipality) =>
      `A draft to edit. It rests on the Danish Health Authority’s advice on involvement and on what stands in ${policy === null ? 'the policies' : `“${policy}”`} and the policies it belongs with${municipality === null ? '' : ` in ${municipality}`}.`,
    placeholders: 'What stands between ‹ and › is for you to fill in.',
    frame: 'Terms',
    frameIntro: 'Agree on the terms before the first invitation is sent, and write them in the invitation.',
    item: 'Topic',
    agreed: 'Agreed',
    frameItems: (owners) => [
      ['What is the involvement about?', '‹for instance revising the relatives policy›'],
      ['What can the parties influence?', '‹for instance values, promises and words›'],
      ['What is fixed?', '‹for instance law, budget and agreements already made›'],
      [
        'Who is responsible for the plan?',
        owners === null ? '‹name›' : `‹name – the policy names ${owners}›`,
      ],
      ['How are the parties told along the way?', '‹for instance a letter after each meeting›'],
      ['Who decides in the end, and when?', '‹committee and date›'],
    ],
    parties: 'Who and when',
    partiesIntro:
      '“In the policy” means that the policy tells that the party took part. “Proposed” is a proposal after the advice.',
    party: 'Party',
    phases: {
      idea: 'Ideas and priorities',
      writing: 'Writing',
      test: 'Testing the text',
      practice: 'In practice',
    },
    told: 'in the policy',
    proposed: 'proposed',
    neither: '–',
    named: 'Named in the policies',
    questions: 'Questions to each party',
    questionsIntro:
      'The questions come from what was found in the policies. Choose two or three for a meeting, and rewrite them for those you ask.',
    gives: {
      relatives: 'Relatives can give examples of the cooperation they want.',
      citizens: 'Citizens who get help know best what can be noticed.',
      organisations: 'Associations and organisations know many cases and can contribute knowledge.',
      councils: 'The councils can help to hold meetings and look across the policies.',
      leaders: 'Leaders translate the words into daily life.',
      staff: 'Staff know what happens today and what is difficult.',
      providers: 'Independent and private providers meet the same citizens and relatives.',
    },
    askClash: {
      relatives: (first, second) =>
        `“${first.document}” says: “${first.text}” “${second.document}” says: “${second.text}” What have you experienced?`,
      citizens: (first, second) =>
        `We write in one place: “${first.text}” and in another: “${second.text}” What would you count on if it were you?`,
      organisations: (first, second) =>
        `“${first.document}” says: “${first.text}” “${second.document}” says: “${second.text}” Do you know cases where it has made a difference?`,
      councils: (first, second) =>
        `“${first.document}” says: “${first.text}” “${second.document}” says: “${second.text}” What should hold?`,
      leaders: (first, second) =>
        `“${first.document}” says: “${first.text}” “${second.document}” says: “${second.text}” What do you do at your place, and who can decide it?`,
      staff: (first, second) =>
        `“${first.document}” says: “${first.text}” “${second.document}” says: “${second.text}” What do you do today?`,
      providers: (first, second) =>
        `“${first.document}” says: “${first.text}” “${second.document}” says: “${second.text}” What holds at your place?`,
    },
    askVision: {
      relatives: ({ text }) => `“${text}” How would you notice that it was true?`,
      citizens: ({ text }) =>
        `“${text}” What would have to be different before you would say that it is true?`,
      organisations: ({ text }) => `“${text}” What is the greatest obstacle to it?`,
      councils: ({ text }) => `“${text}” Where else in the policies should it stand?`,
      leaders: ({ text }) => `“${text}” What must a leader do for staff to see that it is meant?`,
      staff: ({ text }) => `“${text}” When does it already succeed, and what do you do then?`,
      providers: ({ text }) => `“${text}” Does it hold at your place too, and how do relatives know?`,
    },
    askGap: ({ text, document }, missing) =>
      `“${document}” says: “${text}” Should it stand in “${missing}” too, or is a reference enough?`,
    askWords: ({ text, document }) =>
      `Read this sentence from “${document}” aloud: “${text}” How would you say the same?`,
    askTerm: (concept, words) =>
      `We use several words for ${concept}: ${words}. Which one do you understand best?`,
    askUnclear: ({ text, document }) =>
      `“${document}” says: “${text}” Who does it at your place, and who does it when that employee is away?`,
    openQuestion: {
      relatives: 'When has the cooperation with the municipality been good, and what made the difference?',
      citizens: 'Whom should we talk to about you, and whom should we not talk to?',
      organisations: 'Which relatives do we never hear from, and how do we reach them?',
      councils: 'Which questions do citizens ask you that the policy does not answer?',
      leaders: 'At which of your meetings can the policy become a fixed item?',
      staff: 'Which dilemma with relatives comes back again and again?',
      providers: 'What must you know of the relatives policy to be able to live up to it?',
    },
    year: 'The year',
    yearIntro:
      'A proposed order. Move what falls in holidays, and add dates before the invitations are sent.',
    month: 'Month',
    what: 'What',
    who: 'Who',
    date: 'Date',
    noDate: '‹date›',
    steps: [
      {
        what: 'Terms, parties and responsibility are agreed',
        short: 'Terms',
        who: 'Leaders and whoever is responsible for the plan',
      },
      { what: 'Invitations are sent with the terms', short: 'Invitation', who: 'All parties' },
      {
        what: 'Meetings on ideas and priorities',
        short: 'Ideas',
        who: 'Relatives, citizens, associations, councils, staff and providers',
      },
      { what: 'Word to the parties: this is what we heard', short: 'Word', who: 'All who took part' },
      {
        what: 'A small group writes a draft',
        short: 'Draft',
        who: 'Associations, leaders and staff, preferably with a relative',
      },
      { what: 'The draft is finished', short: 'Draft', who: 'The group that writes' },
      {
        what: 'The draft is tested: do others understand what we mean?',
        short: 'Test',
        who: 'Relatives, citizens, staff and providers who did not write it',
      },
      { what: 'Hearing', short: 'Hearing', who: 'Councils, associations and organisations' },
      {
        what: 'Word to the parties: this we changed, and this we did not',
        short: 'Word',
        who: 'All who took part',
      },
      {
        what: 'Local action plans and routines',
        short: 'Plans',
        who: 'Leaders and staff, relatives and citizens',
      },
      { what: 'Staff meetings with dilemma cards', short: 'Reflection', who: 'Leaders and staff' },
      {
        what: 'Status: what do relatives and citizens notice?',
        short: 'Status',
        who: 'Relatives, citizens, councils, leaders and staff',
      },
    ],
    known: 'What the policies already say of follow-up',
    knownIntro: 'Put these times into the year, so that the same task is not done twice.',
    before: 'Before the invitation is sent',
    checklist: [
      'All parties of the table are invited, or it is decided why they are not.',
      'The invitation says what can be changed and what is fixed.',
      'Time and place suit those who work and those who care for somebody at home.',
      'Those who cannot come can answer in another way.',
      'It is agreed who takes notes and when the parties are told.',
    ],
    wheelTitle: 'The twelve months of the year; the number tells how much happens in a month',
  },
  cases: {
    title: 'Dilemmas for the staff meeting',
    intro: [
      'The cards are made of what stands in the municipality’s own policies. They are about places where two texts pull apart, or where it is not said who acts.',
      'How to use them: give a card to three or four colleagues, let them read it aloud, and talk for ten minutes. There is no right answer. Write down what you agree on, and what a leader or a committee has to decide.',
    ],
    none: 'No places were found where the policies pull apart, or where it is unclear who acts.',
    questions: 'Talk about',
    notes: 'We agree on this, and it has to be decided by:',
    titles: {
      definition: 'Whom do we mean?',
      scope: 'Whom does it hold for?',
      modality: 'May we, or must we?',
      polarity: 'Two ways',
      quantity: 'What can one count on?',
      responsibility: 'Who has the task?',
      priority: 'What comes first?',
      unclear: 'Who does it?',
    },
    situation: (why) => why,
    unclear: 'It is promised, but it is not said who does it.',
    ask: {
      definition: [
        'Who is included, and who is left out, if you follow the one or the other text?',
        'What do you say to somebody who feels left out?',
        'Which of the two explanations would a citizen recognise?',
      ],
      scope: [
        'A relative stands before you and has read both texts. What do you answer?',
        'Who risks coming in vain?',
        'Who has to decide what holds?',
      ],
      modality: [
        'What do you do today, and does everybody do the same?',
        'When is there a good reason to do the opposite?',
        'Who has to decide, and what should the text say?',
      ],
      polarity: [
        'What do you do today, and why?',
        'What good reasons lie behind each of the two texts?',
        'What would you say to a relative who has read the other text?',
      ],
      quantity: [
        'What do citizens and relatives count on when they have read the one or the other text?',
        'What can you manage in a busy week?',
        'Which of the two is to hold, and who has to be told?',
      ],
      responsibility: [
        'Who does it at your place today?',
        'What happens when one believes that the other has done it?',
        'How can a relative see who has the task?',
      ],
      priority: [
        'Tell of a situation in which you had to choose. What did you choose?',
        'Who loses something when the other comes first?',
        'How do you explain the choice to those who did not come first?',
      ],
      unclear: [
        'Who does it at your place today, and does everybody know?',
        'What happens when that employee is on holiday?',
        'Who should have the task, and where should it be written?',
      ],
    },
    card: (number) => `${number}.`,
    cut: 'Cut the cards out, or use them as they are.',
  },
  monthNames: [
    ['January', 'Jan'],
    ['February', 'Feb'],
    ['March', 'Mar'],
    ['April', 'Apr'],
    ['May', 'May'],
    ['June', 'Jun'],
    ['July', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sep'],
    ['October', 'Oct'],
    ['November', 'Nov'],
    ['December', 'Dec'],
  ],
  monthNumber: (number) => [`month ${number}`, String(number)],
};
