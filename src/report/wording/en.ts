import type {
  ClashRule,
  ContradictionFinding,
  ContradictionSubtype,
  DocumentFact,
  FactKind,
  GapFinding,
  Notice,
  OverlapFinding,
  ReferenceFinding,
  ReferenceSort,
  StatementKind,
  TerminologyFinding,
} from '../../model/index.ts';
import { shorten } from '../clean.ts';
import type { FindingView, Side } from '../finding-view.ts';
import { isContradiction } from '../finding-view.ts';
import { capitalised } from '../names.ts';
import type { ThreadView } from '../thread.ts';
import { argument, counted, grouped, hundredths, joined, placed } from './grammar.ts';
import { problemWordingEn } from './problems-en.ts';
import type { Advice, Wording } from './wording.ts';
import { cite } from './wording.ts';

const quote = (text: string): string => `“${text}”`;
const list = (items: readonly string[]): string => joined(items, 'and');
const words = (items: readonly string[]): string => list(items.map(quote));
const place: Wording['place'] = (at) => placed(at, { page: 'page', line: 'line', point: 'point', quote });
const citeSide = (side: Side): string => cite({ quote, place }, side);
const level = (score: number): string => (score >= 0.75 ? 'high' : score >= 0.5 ? 'medium' : 'low');

/** Kinds with their article, and without, for use inside sentences. */
const KIND_FORMS: Readonly<Record<StatementKind, { readonly a: string; readonly the: string }>> = {
  vision: { a: 'a vision', the: 'the vision' },
  goal: { a: 'a goal', the: 'the goal' },
  principle: { a: 'a principle', the: 'the principle' },
  commitment: { a: 'a commitment', the: 'the commitment' },
  definition: { a: 'a definition', the: 'the definition' },
  scope: { a: 'a scope', the: 'the scope' },
  responsibility: { a: 'a responsibility', the: 'the responsibility' },
  followup: { a: 'a follow-up', the: 'the follow-up' },
  involvement: { a: 'an account of involvement', the: 'the account of involvement' },
};

const either =
  (question: string) =>
  (first: string, second: string): string =>
    `${question}: ${quote(first)} or ${quote(second)}?`;

const CLASH_RULES: Wording['clashRules'] = {
  'definition/chosen-or-listed': {
    why: 'In one text citizens choose their own relatives; in the other the circle is given.',
    ask: either('Do citizens choose their own relatives, or is the circle given'),
  },
  'definition/includes-excludes': {
    why: 'One definition takes in what the other leaves out.',
    ask: either('Who or what belongs in the definition'),
  },
  'definition/different-conditions': {
    why: 'Both texts explain the same word, but they set different conditions.',
    ask: either('Which conditions belong in the definition'),
  },
  'scope/included-excluded': {
    why: 'One text covers what the other says is not covered.',
    ask: either('Who is covered'),
  },
  'scope/age': {
    why: 'There are different age limits for the same thing.',
    ask: either('Which age limit applies'),
  },
  'scope/open-restricted': {
    why: 'One text is open to all, the other holds for some only.',
    ask: either('Is it for all or for some'),
  },
  'modality/allowed-forbidden': {
    why: 'What one text allows, the other forbids.',
    ask: either('Is it allowed or not'),
  },
  'modality/always-on-need': {
    why: 'One text promises it to all and always, the other makes it depend on need or judgement.',
    ask: either('Does it hold always, or only where there is a need'),
  },
  'modality/strength': {
    why: 'The texts are about the same thing, but one is far more binding than the other.',
    ask: either('How binding should it be'),
  },
  'polarity/negated': {
    why: 'One text affirms what the other denies.',
    ask: either('Which of the two holds'),
  },
  'polarity/opposite': {
    why: 'The texts point in opposite directions.',
    ask: either('Which way are we going'),
  },
  'polarity/expected-voluntary': {
    why: 'What is voluntary in one text is expected in the other.',
    ask: either('Is it voluntary or expected'),
  },
  'polarity/restricted-hours': {
    why: 'One text sets no limits to the time, the other keeps to certain hours.',
    ask: either('Which hours apply'),
  },
  'quantity/deadline': {
    why: 'There are two different deadlines for the same thing.',
    ask: either('Which deadline applies'),
  },
  'quantity/frequency': {
    why: 'The same thing is to happen at different intervals.',
    ask: either('How often is it to happen'),
  },
  'quantity/age': {
    why: 'The two texts set different age limits for the same thing.',
    ask: either('Which age applies'),
  },
  'quantity/amount': {
    why: 'There are two different numbers for the same thing.',
    ask: either('Which number applies'),
  },
  'quantity/hours': {
    why: 'The same thing has different hours in the two texts.',
    ask: either('Which hours apply'),
  },
  'quantity/stale-count': {
    why: 'The text says how many there are, but it has another number of them. That happens easily when one is added or taken out.',
    ask: (first, second) => `Is the count right: ${quote(first)}, when the last is ${quote(second)}?`,
  },
  'responsibility/different-party': {
    why: 'The same task is given to different parties.',
    ask: either('Who has the task'),
  },
  'priority/different-first': {
    why: 'Each text puts something else first.',
    ask: either('What comes first when the two collide'),
  },
};

const CONTRADICTION_ADVICE: Readonly<Record<ContradictionSubtype, string>> = {
  definition:
    'Put the two wordings side by side and choose one. Who counts decides who is heard and helped, so the choice is a political one. Write the definition in one place and let the other policies refer to it.',
  scope:
    'Settle who is covered and write it the same way in both places. If the difference is intended, say why, so that citizens and relatives know where they belong. A change to who is covered is a matter for the committee.',
  modality:
    'Agree how binding it should be and use the same word in both places: must, will or may. What citizens can count on is a political choice, so put it to the committee.',
  polarity:
    'Take the question to a meeting of those responsible for the two policies and change one of the texts. If they hold in different situations, write when each applies. If you cannot agree, the committee decides.',
  quantity:
    'Find out what applies today and change the other text. Best write the number in one place and refer to it, so that it has to be changed only there next time. If the number is part of the service level, the committee has to approve the change.',
  responsibility:
    'Agree at a meeting of the heads of both areas who has the task, and write the same in both places. If several share it, write who does what.',
  priority:
    'Settle what weighs most when the two collide. That is a matter for the committee or the council. Write the order in one place and let the other policy refer to it.',
};

/** Where a rule asks for other advice than its kind of contradiction does. */
const RULE_ADVICE: Readonly<Partial<Record<ClashRule, string>>> = {
  'quantity/stale-count': 'Count them, and correct either the number or the list.',
  'modality/allowed-forbidden':
    'Clarify whether it is allowed, and write the same in both places. If one place has a reason to differ, give the reason and say where it applies. The committee should know of a ban that affects citizens or relatives.',
};

const TENSION_ADVICE = 'If you let both texts stand, explain the difference in them.';

function contradictionMessage(view: FindingView): string {
  if (!isContradiction(view)) return '';
  const { clash } = view.finding.evidence;
  const [first, second] = view.sides;
  const says =
    first === undefined || second === undefined
      ? ''
      : `${citeSide(first)} says ${quote(clash.first)}, while ${citeSide(second)} says ${quote(clash.second)}. `;
  return says + contradictionReason(view.finding);
}

function contradictionReason(finding: ContradictionFinding): string {
  const verdict =
    finding.verdict === 'contradiction'
      ? 'Both cannot hold at the same time.'
      : 'Both can hold, but citizens and staff will feel that the policies pull different ways.';
  return `${CLASH_RULES[finding.evidence.clash.rule].why} ${verdict}`;
}

function overlapMessage(finding: OverlapFinding, sides: readonly Side[]): string {
  const [first, second] = sides;
  const who =
    first === undefined || second === undefined
      ? 'The two texts'
      : `${citeSide(first)} and ${citeSide(second)}`;
  const { shared, onlyFirst, onlySecond } = finding.evidence;
  const common = [...new Set(shared.map((each) => each.first.toLocaleLowerCase('da')))].slice(0, 6);
  const topics = finding.evidence.topics.slice(0, 2).map((topic) => topic.label.en);
  const about =
    topics.length === 0
      ? ''
      : ` ${topics.length === 1 ? 'Shared topic' : 'Shared topics'}: ${topics.join('; ')}.`;
  const because = `${about}${common.length === 0 ? '' : ` Shared words and concepts: ${list(common)}.`}`;
  if (finding.subtype === 'repeat') return `${who} say the same in almost the same words.${because}`;
  if (finding.subtype === 'paraphrase') return `${who} seem to say the same in different words.${because}`;
  const added = [
    onlyFirst.length > 0 ? `Only the first mentions ${words(onlyFirst.slice(0, 4))}.` : '',
    onlySecond.length > 0 ? `Only the second mentions ${words(onlySecond.slice(0, 4))}.` : '',
  ].filter((each) => each !== '');
  return [
    `${who} are about the same thing, and each has something that the other lacks.${about}`,
    ...added,
  ].join(' ');
}

function gapReason(finding: GapFinding): string {
  const { lookedFor } = finding.evidence;
  return lookedFor.length === 0 ? '' : `Looked for: ${words(lookedFor.slice(0, 6))}.`;
}

function joinSentences(sentences: readonly string[]): string {
  return sentences.filter((each) => each !== '').join(' ');
}

function gapMessage(view: FindingView, finding: GapFinding): string {
  const [side] = view.sides;
  const there = view.document === null ? finding.document : view.document.title;
  const what =
    side === undefined
      ? `A statement has no counterpart in ${quote(there)}.`
      : `${citeSide(side)} has ${KIND_FORMS[side.statement.kind].a} that has no counterpart in ${quote(there)}.`;
  const { nearest, unspoken } = finding.evidence;
  const silence = unspoken === undefined ? '' : 'No statement there was found to be about the same matter.';
  const looked = joinSentences([gapReason(finding), silence]);
  if (nearest === null || view.nearest === null) return joinSentences([what, looked]);
  const where = place(view.nearest.statement);
  return `${joinSentences([what, looked])} Nearest is ${quote(shorten(view.nearest.statement.text, 120))}${where === '' ? '' : ` (${where})`}, but the likeness is only ${hundredths(nearest.score)} of 100.`;
}

function terminologyMessage(view: FindingView, finding: TerminologyFinding): string {
  const uses = Object.entries(finding.evidence.variants).map(
    ([id, variants]) => `${quote(view.documents.get(id)?.title ?? id)} writes ${words(variants)}`,
  );
  return `The policies use different words for the same thing (${view.concept}): ${uses.join('; ')}.`;
}

const REFERENCE_RELATIONS: Wording['referenceRelations'] = {
  supplements: 'supplements',
  see: 'refers to',
  together: 'is to be read together with',
  replaces: 'replaces',
  follows: 'builds on',
  implements: 'implements',
};

function referenceMessage(view: FindingView, finding: ReferenceFinding): string {
  const { mention, page, section, relation } = finding.evidence;
  const where = place({ page, line: null, section });
  const from = quote(view.document?.title ?? finding.document) + (where === '' ? '' : ` (${where})`);
  const other = quote((view.toward ?? view.target)?.title ?? mention);
  switch (finding.evidence.sort) {
    case 'outdated':
      return `${from} mentions ${quote(mention)}, but the version that was read is for ${finding.evidence.now ?? 'another period'}.`;
    case 'replaced':
      return `${from} mentions ${quote(mention)}, which has been replaced by ${other}.`;
    case 'missing':
      return `${from} says the same as ${other} in several places, but does not mention it. One of them is ${quote(shorten(finding.evidence.quote, 120))}.`;
    case 'legal-basis':
      return `${from} refers to ${quote(mention)}. The rules may stand in ${finding.evidence.now ?? 'another act'} today.`;
    case 'named':
  }
  if (view.target === null)
    return `${from} mentions ${quote(mention)}, but that document is not among those read.`;
  const verb = relation === null ? 'mentions' : REFERENCE_RELATIONS[relation];
  return `${from} ${verb} ${quote(view.target.title)} in the words ${quote(mention)}.`;
}

function message(view: FindingView): string {
  const { finding } = view;
  switch (finding.type) {
    case 'contradiction':
      return contradictionMessage(view);
    case 'overlap':
      return overlapMessage(finding, view.sides);
    case 'gap':
      return gapMessage(view, finding);
    case 'terminology':
      return terminologyMessage(view, finding);
    case 'reference':
      return referenceMessage(view, finding);
  }
}

function reason(view: FindingView): string {
  const { finding } = view;
  switch (finding.type) {
    case 'contradiction':
      return contradictionReason(finding);
    case 'overlap':
      return overlapMessage(finding, []);
    case 'gap':
      return gapReason(finding);
    case 'terminology':
    case 'reference':
      return message(view);
  }
}

/** A sentence to paste into another policy in place of a text of its own. */
function referTo(side: Side): string {
  const { kind } = side.statement;
  if (kind === 'definition') return `We use the word as explained in ${citeSide(side)}.`;
  if (kind === 'vision' || kind === 'goal')
    return `We work towards ${KIND_FORMS[kind].the} in ${citeSide(side)}.`;
  return `Read more in ${citeSide(side)}.`;
}

const DECIDE_FIRST =
  'One of the two texts is also part of a contradiction or tension. Settle first what is to hold. Then decide whether the text is to stand in both places, or one is to refer to the other.';

/** What the two texts have each for itself, by the policy's title; empty where neither has anything telling. */
function additions({ evidence }: OverlapFinding, first: Side, second: Side): string {
  const said = (side: Side, only: readonly string[]): string =>
    only.length === 0 ? '' : `${quote(side.document.title)} adds ${words(only.slice(0, 4))}.`;
  return joinSentences([said(first, evidence.onlyFirst), said(second, evidence.onlySecond)]);
}

function overlapAdvice(view: FindingView, finding: OverlapFinding, first: Side, second: Side): Advice {
  if (view.isDisputed) return { text: DECIDE_FIRST, paste: null };
  const [one, other] = [quote(first.document.title), quote(second.document.title)];
  const paste = referTo(first);
  switch (finding.subtype) {
    case 'repeat': {
      const { kind } = first.statement;
      const isShared = kind === 'vision' || kind === 'goal';
      const praise = isShared ? `A shared ${kind} can tie policies together. ` : '';
      return {
        text: `${praise}If the repetition is deliberate, let it stand and agree that both texts are always changed together. If not, let ${other} refer to ${one} instead, or merge the two in one place.`,
        paste,
      };
    }
    case 'paraphrase':
      return {
        text: `Two wordings of the same can be read as two different things. Choose the better one and use it in both places, or let ${other} refer to ${one}. If the difference is intended, leave both.`,
        paste,
      };
    case 'complement':
      return {
        text: joinSentences([
          'The two texts belong together.',
          additions(finding, first, second),
          'Merge them in one place, or let them refer to each other, so that the reader gets it all. If they are written for different readers, leave both.',
        ]),
        paste,
      };
  }
}

function gapAdvice(finding: GapFinding, documents: readonly string[], side: Side): Advice {
  const there = words(documents);
  const { the } = KIND_FORMS[side.statement.kind];
  if (finding.subtype === 'missing-in-anchor') {
    return {
      text: `Decide whether ${the} concerns relatives too. If it does, ${there} should mention it or refer to it. Otherwise nothing needs to change.`,
      paste: referTo(side),
    };
  }
  return {
    text: `Decide whether to carry ${the} on in ${there}. If so, repeat it on purpose and in the same words, or refer to it. If the subject lies outside the policy, nothing needs to change.`,
    paste: referTo(side),
  };
}

function advice(view: FindingView, also: readonly FindingView[] = []): Advice {
  const { finding, sides } = view;
  const [first, second] = sides;
  switch (finding.type) {
    case 'contradiction': {
      const text = RULE_ADVICE[finding.evidence.clash.rule] ?? CONTRADICTION_ADVICE[finding.subtype];
      return {
        text: finding.verdict === 'tension' ? `${text} ${TENSION_ADVICE}` : text,
        // Which text is to stand is what must be decided; until then there is nothing to refer to.
        paste: null,
      };
    }
    case 'overlap':
      return first === undefined || second === undefined
        ? { text: 'Choose one wording, or let one text refer to the other.', paste: null }
        : overlapAdvice(view, finding, first, second);
    case 'gap':
      return first === undefined
        ? { text: 'Decide whether the statement is to be carried on.', paste: null }
        : gapAdvice(
            finding,
            [view, ...also].flatMap((each) => each.document?.title ?? []),
            first,
          );
    case 'terminology':
      return {
        text: 'Choose one word and use it in all policies. If the words cover different things, explain the difference where they are used.',
        paste: null,
      };
    case 'reference':
      return { text: referenceAdvice(finding), paste: null };
  }
}

const REFERENCE_ADVICE: Readonly<Record<Exclude<ReferenceSort, 'named'>, string>> = {
  outdated:
    'Correct the reference to the new version, and see whether what is referred to still stands there.',
  replaced: 'Refer to the new policy instead, and see whether what is referred to has come along.',
  missing:
    'Mention the relatives policy where the subject is taken up, so that readers know of it and there is one text to correct.',
  'legal-basis':
    'Check the basis in the act now in force, and correct it only if the rules have moved. The program knows no law, so there may be nothing wrong.',
};

function referenceAdvice(finding: ReferenceFinding): string {
  if (finding.evidence.sort !== 'named') return REFERENCE_ADVICE[finding.evidence.sort];
  if (finding.target === null) {
    return 'If the document exists, put it in the folder and make the report again. If it has a new name or has been replaced, correct the reference.';
  }
  if (finding.evidence.relation === 'replaces') {
    return 'See to it that the replaced policy is no longer published and that nothing else refers to it.';
  }
  return 'The reference ties the two policies together. Check at the next revision that it still fits.';
}

function threadMessage(view: ThreadView): string {
  const { visions, goals, commitments, breaks, root } = view;
  const { the } = KIND_FORMS[root.statement.kind];
  const steps = [
    ...(visions.length > 0 ? [`visions in ${titlesOf(visions)}`] : []),
    ...(goals.length > 0 ? [`goals in ${titlesOf(goals)}`] : []),
    ...(commitments.length > 0 ? [`commitments and principles in ${titlesOf(commitments)}`] : []),
  ];
  const says = steps.length === 0 ? '' : `${capitalised(the)} is carried by ${steps.join(' and by ')}.`;
  return joinSentences([
    says,
    ...(breaks.length === 0 ? [THREAD_HOLDS] : breaks.map((each) => THREAD_BREAKS[each])),
  ]);
}

/** In which documents the statements stand, each named once. */
function titlesOf(sides: readonly Side[]): string {
  return words([...new Set(sides.map((each) => each.document.title))]);
}

const THREAD_HOLDS = 'The thread holds all the way.';
const THREAD_BREAKS: Wording['threadBreaks'] = {
  'no-goal': 'No goal was found that carries it on.',
  'no-commitment': 'No commitment was found that puts it into practice.',
  'no-followup': 'The text does not say how it is followed up.',
  'no-responsible': 'The text does not say who is responsible.',
  'only-in-anchor': 'None of the other policies carries it on.',
};

function question(view: FindingView): string {
  const { finding, sides } = view;
  const [first, second] = sides;
  switch (finding.type) {
    case 'contradiction': {
      const { clash } = finding.evidence;
      return CLASH_RULES[clash.rule].ask(clash.first, clash.second);
    }
    case 'gap': {
      const there = quote(view.document?.title ?? finding.document);
      if (first === undefined) return `Is something missing in ${there}?`;
      return `Should ${there} carry on ${KIND_FORMS[first.statement.kind].the}: ${quote(shorten(first.statement.text, 90))}?`;
    }
    case 'overlap': {
      if (first === undefined || second === undefined) return 'Should the same stand in two places?';
      const both = `${quote(first.document.title)} and ${quote(second.document.title)}`;
      const quoted = quote(shorten(first.statement.text, 90));
      if (finding.subtype === 'repeat') return `Should the same stand in both ${both}? ${quoted}`;
      if (finding.subtype === 'paraphrase') return `Should ${both} say it in the same words? ${quoted}`;
      return `Should ${both} refer to each other? ${quoted}`;
    }
    case 'terminology': {
      const all = [...new Set(Object.values(finding.evidence.variants).flat())];
      return `Which word do we want to use (${view.concept}): ${joined(all.map(quote), 'or')}?`;
    }
    case 'reference':
      if (finding.evidence.sort !== 'named') return referenceQuestion(view, finding);
      return view.target === null
        ? `Where is the document called ${quote(finding.evidence.mention)}?`
        : `Does the reference to ${quote(view.target.title)} still fit?`;
  }
}

function referenceQuestion(view: FindingView, finding: ReferenceFinding): string {
  const from = quote(view.document?.title ?? finding.document);
  const mention = quote(finding.evidence.mention);
  switch (finding.evidence.sort) {
    case 'missing':
      return `Should ${from} refer to the relatives policy?`;
    case 'legal-basis':
      return `Does the legal basis still hold where ${mention} is referred to?`;
    default:
      return `Should the reference to ${mention} in ${from} be corrected?`;
  }
}

/** Of an open period only the start ("2025-") or the end ("-2027") is told. */
function period(value: string): string {
  return value.replace(/^(\d{4})-$/u, 'from $1').replace(/^-(\d{4})$/u, 'until $1');
}

const FACTS: Readonly<Record<FactKind, (value: string) => string>> = {
  'policy-kind': (value) => `Kind: ${value}`,
  period: (value) => `Period: ${period(value)}`,
  adopted: (value) => `Adopted: ${value}`,
  'adopted-by': (value) => `Adopted by: ${value}`,
  department: (value) => `Department: ${value}`,
  state: (value) => ({ draft: 'Draft', hearing: 'Out for hearing', adopted: 'Adopted text' })[value] ?? value,
  language: (value) => `Language: ${LANGUAGES[value] ?? value}`,
  'tracked-changes': (value) =>
    value === '1'
      ? 'With 1 tracked change, read as accepted'
      : `With ${value} tracked changes, read as accepted`,
  comments: (value) => (value === '1' ? 'With 1 comment, not read' : `With ${value} comments, not read`),
  reference: (value) => `Names: ${value}`,
};

const LANGUAGES: Readonly<Record<string, string>> = {
  da: 'Danish',
  en: 'English',
  de: 'German',
  sv: 'Swedish',
  nb: 'Norwegian',
};

function fact(from: DocumentFact): string {
  return placedValue({ ...from, value: FACTS[from.kind](from.value) });
}

function placedValue({ value, page }: DocumentFact): string {
  return page === null ? value : `${value} (page ${page})`;
}

/** The headings that may be named, a line each in the notice. */
function headingsOf(lines: string | null): string {
  if (lines === null) return 'The document has no headings, so point to the whole file.';
  return `Write one of these after the #: ${lines.split('\n').map(quote).join(', ')}.`;
}

function notice(from: Notice, title: (id: string) => string): string {
  const named = argument(from, 'document') ?? argument(from, 'path');
  const chosen = named === null ? null : quote(title(named));
  const others = argument(from, 'others');
  switch (from.code) {
    case 'no-such-chapter':
      return `No heading in ${quote(argument(from, 'path') ?? '')} reads ${quote(argument(from, 'chapter') ?? '')}. ${headingsOf(argument(from, 'headings'))}`;
    case 'no-anchor':
      return 'No relatives policy was found, so the documents are compared with each other only. If it has another name, point to it with --anchor.';
    case 'several-anchors':
      return `Several documents look like a relatives policy.${chosen === null ? '' : ` ${chosen} was used.`}${others === null ? '' : ` It could also be ${others}.`} If that is the wrong one, point to the right one with --anchor.`;
    case 'anchor-chosen':
      return `${chosen ?? 'One of the documents'} was taken for the relatives policy. If that is the wrong one, point to the right one with --anchor.`;
    case 'single-document':
      return 'Only one document was read, so there is nothing to compare it with. Put the other policies in the same folder.';
  }
}

/** The report in English. */
export const en: Wording = {
  lang: 'en',
  kinds: {
    vision: { one: 'Vision', many: 'Visions' },
    goal: { one: 'Goal', many: 'Goals' },
    principle: { one: 'Principle', many: 'Principles' },
    commitment: { one: 'Commitment', many: 'Commitments' },
    definition: { one: 'Definition', many: 'Definitions' },
    scope: { one: 'Scope', many: 'Scope' },
    responsibility: { one: 'Responsibility', many: 'Responsibilities' },
    followup: { one: 'Follow-up', many: 'Follow-up' },
    involvement: { one: 'Involvement', many: 'Involvement' },
  },
  types: {
    contradiction: {
      one: 'contradiction',
      many: 'contradictions',
      heading: 'Contradictions and tensions',
      about:
        'A contradiction is two texts that cannot both hold. A tension is two texts that can, but that pull different ways.',
    },
    gap: {
      one: 'gap',
      many: 'gaps',
      heading: 'Gaps',
      about:
        'Visions and goals that have no counterpart in another policy. That need not be a fault: not every policy has to say everything.',
    },
    overlap: {
      one: 'overlap',
      many: 'overlaps',
      heading: 'Overlaps',
      about:
        'Places where two policies say the same, or speak of the same. A repetition can be good when it is deliberate.',
    },
    terminology: {
      one: 'difference in terms',
      many: 'differences in terms',
      heading: 'Different words for the same thing',
      about: 'The same thing has different names from policy to policy.',
    },
    reference: {
      one: 'reference',
      many: 'references',
      heading: 'References',
      about: 'Places where one document names another.',
    },
  },
  tension: { one: 'tension', many: 'tensions' },
  overlapSubtypes: {
    repeat: { one: 'Repetition', many: 'Repetitions' },
    paraphrase: { one: 'The same in other words', many: 'The same in other words' },
    complement: { one: 'Complement each other', many: 'Texts that complement each other' },
  },
  contradictionSubtypes: {
    definition: 'What the word means',
    scope: 'Who is covered',
    modality: 'How binding it is',
    polarity: 'Yes against no',
    quantity: 'Numbers and deadlines',
    responsibility: 'Who is responsible',
    priority: 'What comes first',
  },
  betweenOthers: (words) => `${words} (between two other policies)`,
  gapSubtypes: {
    'missing-in-related': 'Not carried on',
    'missing-in-anchor': 'Not in the relatives policy',
  },
  terminologySubtypes: { variant: 'Different words' },
  referenceSubtypes: { explicit: 'Reference', unresolved: 'The document was not read' },
  referenceSorts: {
    outdated: 'Older version',
    replaced: 'Replaced policy',
    missing: 'Reference missing',
    'legal-basis': 'Check the legal basis',
  },
  severities: { info: 'For information', warning: 'Worth discussing', error: 'To be settled' },
  verdicts: { contradiction: 'Contradiction', tension: 'Tension' },
  relations: {
    contradiction: 'Contradicts',
    tension: 'Tension',
    repeat: 'Repeats',
    paraphrase: 'In other words',
    complement: 'Complements',
    missing: 'Missing',
    none: 'Nothing found',
  },
  referenceRelations: REFERENCE_RELATIONS,
  roles: { anchor: 'Relatives policy', related: 'Other policy' },
  statuses: { ok: 'Read', partial: 'Partly read', failed: 'Not read', skipped: 'Skipped' },
  formats: {
    pdf: 'PDF',
    docx: 'Word',
    odt: 'OpenDocument',
    html: 'HTML',
    markdown: 'Markdown',
    text: 'Plain text',
  },
  matches: {
    word: 'same word',
    stem: 'same word in another form',
    compound: 'shared part of a compound',
    concept: 'two words for the same thing',
    theme: 'same subject',
    spelling: 'same word spelt differently',
  },
  counterReasons: {
    'different-words': 'The texts use different words, so they may not be about quite the same thing.',
    'different-condition': 'One text sets a condition that the other does not have.',
    'general-and-special': 'One text may be the general rule and the other a special one.',
    hedged: 'One text is hedged, for example by “as far as possible”.',
    'same-unit-possible': 'The two numbers are counted differently and may come to the same in practice.',
  },
  explanations: {
    'own-policy': 'Each text speaks of its own policy.',
    'different-target-group': 'The texts are for different target groups.',
    'different-actor': 'It is not the same party that is to act.',
    'different-object': 'The texts are not about the same thing.',
    'different-event': 'The texts apply on different occasions.',
    'different-time': 'The texts apply at different times.',
    exception: 'One text is an exception that the other leaves room for.',
    'precision-only': 'One text is merely more precise than the other.',
    'part-of': 'One is part of the other.',
    'standing-phrase': 'It is a standing phrase found in many policies.',
    'statutory-theme': 'It is a theme that the law asks the policy to take up.',
    'law-and-practice': 'One text tells what the law says, the other what the municipality itself does.',
  },
  clashRules: CLASH_RULES,
  strengths: [
    'may',
    'as far as possible',
    'wishes to',
    'ought to',
    'works for',
    'will',
    'has a right to',
    'must or must not',
  ],
  message,
  reason,
  advice,
  overlapAdvice: {
    repeat:
      'If a repetition is deliberate, let it stand and agree that both texts are always changed together. If not, let one text refer to the other.',
    paraphrase:
      'Two wordings of the same can be read as two different things. Choose the better one and use it in both places, or let one text refer to the other.',
    complement:
      'Merge what belongs together in one place, or let the texts refer to each other, so that the reader gets it all.',
  },
  ...problemWordingEn,
  fact,
  placedValue,
  notice,
  question,
  place,
  quote,
  number: (value) => grouped(value, ','),
  list,
  count: (value, noun) => counted(value, noun, ','),
  certainty: (score) => `${level(score)} (${hundredths(score)} of 100)`,
  likeness: (score) => `${hundredths(score)} of 100`,
  threadMessage,
  threadSteps: {
    visions: 'Visions of other policies',
    goals: 'Goals',
    commitments: 'Commitments and principles',
    followups: 'Follow-up',
    responsible: 'Responsibility',
  },
  threadBreaks: THREAD_BREAKS,
  threadTies: {
    place: 'stands under it',
    overlap: 'speaks of the same',
    words: 'shares words with it',
    means: 'is a way to it',
    policy: 'holds for the whole policy',
  },
  nouns: {
    document: { one: 'document', many: 'documents' },
    page: { one: 'page', many: 'pages' },
    word: { one: 'word', many: 'words' },
    statement: { one: 'statement', many: 'statements' },
    finding: { one: 'finding', many: 'findings' },
  },
  ui: {
    title: (municipality) =>
      municipality === null ? 'Do the policies agree?' : `Do the policies of ${municipality} agree?`,
    subtitle: (anchorTitle, related) => {
      const others = related === 1 ? 'one other policy' : `${related} other policies`;
      if (anchorTitle === null) return 'The policies held against each other';
      return related === 0 ? quote(anchorTitle) : `${quote(anchorTitle)} held against ${others}`;
    },
    skipLink: 'Skip to the content',
    contents: 'Contents',
    summary: 'In short',
    whatWasRead: (documents, words, statements) =>
      `The report rests on ${documents} with ${words} in all. It found ${statements}: visions, goals, principles, commitments, definitions, scope, responsibilities, follow-up and involvement.`,
    notRead: (documents) =>
      `Not read: ${documents}. What they say is not in the report; the overview tells why.`,
    keyFigures: 'Key figures',
    topFindings: 'The findings that matter most',
    noFindings: 'Nothing to remark was found.',
    decide: 'What you have to decide',
    decideIntro: 'A draft agenda for the meeting about the policies:',
    nothingToDecide: 'Nothing was found that calls for a decision.',
    decideMoreClashes: (count) =>
      count === 1
        ? 'One more contradiction or tension, told under The findings.'
        : `${count} more contradictions and tensions, told under The findings.`,
    decideGaps: (statements, document) =>
      `Should ${quote(document)} carry on the ${statements === 1 ? 'vision or goal that has' : `${statements} visions and goals that have`} no counterpart there?`,
    decideRepeats: (count) =>
      count === 1
        ? 'Is the repetition deliberate, or should a reference take its place?'
        : `Which of the ${count} repetitions are deliberate, and where should a reference take their place?`,
    decideTerms: (concepts) => `Which words do you want to use across the policies? It concerns ${concepts}.`,
    decideUnresolved: (count) =>
      count === 1
        ? 'What should be done about the reference to a document that is not among those read?'
        : `What should be done about the ${count} references to documents that are not among those read?`,
    decideStale: (count) =>
      count === 1
        ? 'Should the reference to an older or replaced policy be corrected?'
        : `Which of the ${count} references to older or replaced policies should be corrected?`,
    decideLaws: (laws) => `Does the legal basis still hold? The policies refer to ${laws}.`,
    decideMoreGaps: (documents) =>
      documents === 1
        ? 'The same question for one more policy. It is told under “The findings”.'
        : `The same question for ${documents} other policies. They are told under “The findings”.`,
    decideSilent: (documents) => `Should there be a reference to the relatives policy from ${documents}?`,
    finding: (number) => `Finding ${number}`,
    documents: 'The documents',
    documentsIntro: 'What was read, and how it went.',
    document: 'Document',
    role: 'Role',
    format: 'Format',
    pages: 'Pages',
    words: 'Words',
    statements: 'Statements',
    status: 'Status',
    noProblems: 'No problems',
    problems: 'Remarks',
    onPage: (page) => `page ${page}`,
    noDocuments: 'No documents were read.',
    themes: 'The themes',
    themesIntro:
      'How many statements each policy has on each theme. A statement can belong to several themes.',
    themesShade: 'The darker the cell, the more statements.',
    theme: 'Theme',
    total: 'Total',
    noThemes: 'No statements were found on the themes that the tool knows.',
    counterparts: 'The relatives policy, statement by statement',
    otherPolicies: 'Other policies',
    counterpartsIntro:
      'On the left each statement of the relatives policy, on the right how the other policies relate to it. The number is that of the finding in this report.',
    noAnchor:
      'No relatives policy was found, so this section is empty. The other policies are compared with each other under The findings.',
    noRelated: 'There are no other policies to hold the relatives policy against.',
    noAnchorStatements: 'No statements were found in the relatives policy.',
    withoutSection: 'Without a heading',
    statement: 'Statement',
    legend: 'How to read the table: ',
    findings: 'The findings',
    findingsIntro:
      'Each finding is a suggestion of something to look at. You are the ones who know whether it is intended.',
    noneOfType: 'None found.',
    filter: 'Show only',
    allTypes: 'All sorts',
    allDocuments: 'All documents',
    allSeverities: 'All',
    type: 'Sort',
    severity: 'Importance',
    search: 'Search the findings',
    shown: 'findings shown',
    why: 'Why',
    versus: 'against',
    rule: 'Rule',
    sameClash: 'Clashes with the same words',
    against: 'What speaks against it',
    whatToDo: 'What you can do',
    refer: 'If you refer',
    paste: 'Text to paste:',
    evidence: 'How this was found',
    certainty: 'Certainty',
    likenessContent: 'Likeness of content',
    likenessWording: 'Likeness of wording',
    markedShared: 'words that are shared',
    markedClash: 'words that clash',
    sharedWords: 'Words that show that the texts are about the same thing',
    firstSide: 'First text',
    secondSide: 'Second text',
    how: 'How',
    weight: 'Weight',
    missingIn: 'No counterpart in',
    nearest: 'Nearest',
    nothingNear: 'Nothing near',
    unspoken: 'no statement found about the same matter',
    bearer: 'Who',
    beneficiary: 'For whom',
    condition: 'Condition',
    exception: 'Exception',
    definitions: 'Definitions side by side',
    definitionsIntro:
      'What each policy means by a word, taken apart so that differences show. Words that several policies explain come first. Everything is quoted.',
    noDefinitions: 'None of the policies explains what it means by a word.',
    definedOnce: 'Words that only one policy explains',
    definedTerm: 'Word',
    genus: 'Is',
    definitionConditions: 'Conditions',
    inclusions: 'Counts',
    exclusions: 'Does not count',
    ages: 'Age',
    thread: 'The red thread',
    threadIntro:
      'What puts the visions of the relatives policy into practice: goals, commitments, follow-up and responsibility, and in which policies. Where there is only one vision, the goals are followed in the same way. This was found by the words, so a thread may be thinner or stronger than it looks.',
    noThread: 'No visions or goals were found in the relatives policy, so there is no thread to follow.',
    threadBreaksHere: 'Here the thread breaks',
    threadHolds: THREAD_HOLDS,
    threadsHold: (holding, all) =>
      `The red thread: ${holding} of ${all} ${all === 1 ? 'vision or goal' : 'visions and goals'} are carried all the way.`,
    nothingCarries: 'Nothing found',
    terms: 'The words',
    termsIntro:
      'Which words each policy uses for the same thing. The number in brackets is how often the word is used.',
    concept: 'Concept',
    noTerms: 'No differences in terms were found.',
    notUsed: 'not mentioned',
    references: 'The references',
    referencesIntro: 'Where one document names another.',
    noReferences: 'None of the documents name each other.',
    from: 'From',
    mention: 'The words',
    relation: 'Relation',
    to: 'To',
    notAmongRead: 'Not among the documents read',
    silent: (documents) => `These policies do not name the relatives policy: ${documents}.`,
    allStatements: 'All statements',
    allStatementsIntro: 'What was found in each document, by kind.',
    noStatements: 'No statements found.',
    place: 'Place',
    onlyExample: 'given as an example only',
    binding: 'How binding',
    considered: 'Looked at and explained',
    consideredIntro:
      'These pairs looked like findings but are none. They stand here so that you can check whether the explanation holds.',
    noConsidered: 'There were none of that sort.',
    looksLike: 'Looked like',
    explanation: 'Why it is no finding',
    method: 'How this report was made',
    methodSteps: [
      'The documents are read page by page. Running heads, page numbers, contents lists and colophon are left out.',
      'Statements are found by standing phrases (“the vision is”, “we will”, “by … we mean”), by headings and by the sentence that introduces a list.',
      'Statements are held against each other in pairs. Two statements are about the same thing when they share words, parts of compounds, concepts or subjects. Rare words weigh most.',
      'Among those it looks for clashes: numbers and deadlines, must against may, yes against no, who is covered, who is responsible, and what comes first.',
      'What has a natural explanation is taken out again and stands under “Looked at and explained”.',
    ],
    limits: 'What the report cannot do',
    limitPoints: [
      'It does not understand the text; it follows rules that you can check. It can err both ways: something may be missed, and a finding may turn out to be in order.',
      'It sees only what the documents say and does not know what happens in practice.',
      'It does not judge whether a policy is good or lawful.',
      'The numbers for likeness and certainty serve to order the findings. They are not probabilities.',
    ],
    madeWith: (version) =>
      `Made with coherence, version ${version}. The same documents give the same report. Nothing was sent from the computer.`,
    moreInReport: 'The whole report: use --format html or --output report.html',
    andMore: (count) => `and ${count} more`,
    mostImportant: (shown, all) =>
      `There are too many findings to show them all here: ${shown} of ${all} are told, the most important of each sort. All findings are in the spreadsheet (-o findings.xlsx) and in the JSON file (-o report.json).`,
    listInSheet:
      'The list is too long to stand here. It is in the spreadsheet (-o findings.xlsx) and in the JSON file (-o report.json).',
    listInJson: 'The list is too long to stand here. It is in the JSON file (-o report.json).',
  },
};
