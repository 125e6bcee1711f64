import {
  type AdviceReport,
  type CheckAnswer,
  type CheckEvidence,
  type CitizenCheck,
  type DocumentSummary,
  ECHOES,
  type SectionReadability,
  type VisionEcho,
} from '../../model/index.ts';
import {
  heading,
  type Line,
  list,
  note,
  paragraph,
  quote,
  strong,
  type TextBlock,
  table,
} from '../blocks/blocks.ts';
import { listOf } from '../decisions.ts';
import { capitalised } from '../names.ts';
import type { ReportView } from '../view.ts';
import type { Wording } from '../wording/wording.ts';
import { ADVICE_WORDINGS } from './index.ts';
import {
  type AdvicePart,
  adviceParts,
  carriersOf,
  missingParties,
  type QuestionView,
  saidOf,
} from './view.ts';
import type { AdviceWording } from './wording.ts';

interface Page {
  readonly view: ReportView;
  readonly report: AdviceReport;
  readonly wording: Wording;
  readonly words: AdviceWording;
}

/** A section shorter than this has no LIX worth telling. */
const ENOUGH_WORDS = 60;
const MOST_QUOTES = 2;

/** The health authority's advice as a section of the report; nothing where the analysis has none. Headings from level 1. */
export function adviceSection(view: ReportView, wording: Wording): readonly TextBlock[] {
  const report = view.analysis.checks;
  if (report === undefined || report.results.length === 0) return [];
  const words = ADVICE_WORDINGS[wording.lang];
  const page: Page = { view, report, wording, words };
  return [
    heading(1, words.heading),
    paragraph(words.intro),
    ...(view.anchor === null ? [paragraph(words.noAnchor)] : []),
    paragraph(words.limits),
    paragraph(words.moreCommands),
    ...adviceParts(report, view.anchor?.id ?? null).flatMap((part) => [
      heading(2, words.advice[part.advice].title),
      paragraph(words.advice[part.advice].about, ' ', note(`${words.counts(part.counts)}.`)),
      ...overview(part, page),
      ...(part.advice === 'coherence' ? coherence(page) : []),
      ...(part.advice === 'involvement' ? missing(page) : []),
      ...(part.advice === 'practice' ? practice(page) : []),
      heading(3, words.answers),
      ...part.questions.flatMap((question) => answered(question, page)),
    ]),
  ];
}

function overview({ questions }: AdvicePart, { view, words, wording }: Page): TextBlock[] {
  const rows = questions.map(({ result, own, others }, index): Line[] => {
    const found = others.filter(({ level }) => level === 'strong' || level === 'partial').length;
    return [
      [`${index + 1}. ${result.title[wording.lang]}`],
      ...(view.anchor === null ? [] : [[strong(words.levels[own?.level ?? 'not-found'])]]),
      [words.foundIn(found, others.length)],
    ];
  });
  const head = [words.question, ...(view.anchor === null ? [] : [words.inAnchor]), words.inOthers];
  return table(head, rows);
}

/** One question: what was answered, with quotations, and what to do. */
function answered({ result, own, others }: QuestionView, page: Page): TextBlock[] {
  const { words, wording } = page;
  const { lang } = wording;
  const level = own?.level ?? null;
  const shown = own !== null && own.evidence.length > 0 ? [own] : others.filter(isFound).slice(0, 1);
  const state = level === null ? '' : ` (${words.levels[level]})`;
  const lines: Line[] = shown.flatMap((answer) =>
    answer.evidence
      .filter((evidence) => evidence.level === answer.level)
      .slice(0, MOST_QUOTES)
      .map((evidence) => quoted(evidence, answer, page)),
  );
  const isWanting = level !== 'strong';
  return [
    heading(4, `${result.title[lang]}${state}`),
    paragraph(result.question[lang], ' ', note(result.why[lang])),
    ...list(lines),
    ...(isWanting
      ? [
          paragraph(
            ...(level === 'not-found' || level === null
              ? [words.lookedFor(wording.list(result.lookedFor.map(wording.quote))), ' ']
              : []),
            words.todo(result.todo[lang]),
            ' ',
            note(words.source(result.source[lang])),
          ),
        ]
      : []),
  ];
}

function isFound({ level }: CheckAnswer): boolean {
  return level !== 'not-found';
}

function quoted(evidence: CheckEvidence, answer: CheckAnswer, page: Page): Line {
  const { words, wording, report } = page;
  // Of the citizen's check only the signs are missing, which the numbers beside it tell.
  const open = evidence.missing.flatMap((id) => report.needs[id]?.[wording.lang] ?? []);
  return [
    ...(evidence.leadIn === null ? [] : [`${evidence.leadIn} `]),
    quote(evidence.quote),
    ' ',
    note(`(${whereOf(evidence, answer.document, page)})`),
    ...(evidence.level === 'suggested' ? [' ', note(`– ${words.levels.suggested}.`)] : []),
    ...(open.length > 0 ? [' ', note(words.missing(wording.list(open)))] : []),
  ];
}

function whereOf(
  at: Pick<CheckEvidence, 'page' | 'line' | 'section'>,
  document: string,
  { view, wording }: Page,
): string {
  const place = wording.place({ page: at.page, line: at.line, section: at.section.slice(-1) });
  return [nameOf(document, view), place].filter((each) => each !== '').join(', ');
}

function nameOf(id: string, view: ReportView): string {
  return view.shortTitles.get(id) ?? id;
}

// ---- Advice 1 ----

function coherence(page: Page): TextBlock[] {
  return [...contributions(page), ...visions(page), ...recurring(page), ...actors(page), ...citizen(page)];
}

function contributions({ view, report, words }: Page): TextBlock[] {
  if (report.contributions.length === 0) return [];
  const rows = report.contributions.map((each): Line[] => {
    const said = saidOf(each, view).map(({ from, to, relation }) =>
      words.reference(nameOf(from.id, view), nameOf(to.id, view), relation),
    );
    return [
      [nameOf(each.document, view)],
      [said.length === 0 ? words.sayNothing : `${said.join('. ')}.`],
      [String(each.supports.length)],
      [String(each.carriesOut.length)],
      [String(each.clashes.length)],
    ];
  });
  return [
    heading(3, words.contributions),
    paragraph(words.contributionsIntro),
    ...table([words.document, words.says, words.supports, words.carriesOut, words.clashes], rows),
  ];
}

function visions(page: Page): TextBlock[] {
  const { view, report, words } = page;
  if (view.anchor === null || view.related.length === 0) return [];
  if (report.visions.length === 0) return [heading(3, words.visions), paragraph(words.noVisions)];
  const rows = report.visions.map((vision): Line[] => {
    const text = view.sides.get(vision.statement)?.statement.text ?? '';
    const groups = ECHOES.flatMap((echo) => {
      const names = vision.echoes
        .filter((each) => each.echo === echo)
        .map(({ document }) => nameOf(document, view));
      return names.length === 0
        ? []
        : [`${capitalised(words.echoes[echo])}: ${listOf(names, view, page.wording)}`];
    });
    return [[quote(text)], [`${groups.join('. ')}.`], [proposalFor(vision, page)]];
  });
  return [
    heading(3, words.visions),
    paragraph(words.visionsIntro),
    ...table([words.vision, words.inOthers, words.proposal], rows),
  ];
}

function proposalFor(vision: VisionEcho, { view, words, wording }: Page): string {
  const best = ECHOES.find((echo) => vision.echoes.some((each) => each.echo === echo)) ?? 'none';
  const without = vision.echoes
    .filter(({ echo }) => echo === 'none')
    .map(({ document }) => wording.quote(nameOf(document, view)));
  return words.propose(best, without.length === 0 ? null : listOf(without, view, wording));
}

function recurring({ view, report, words, wording }: Page): TextBlock[] {
  if (view.read.length < 2) return [];
  const items = report.recurring.map(
    (each): Line => [
      quote(each.words),
      ' ',
      note(
        `(${listOf(
          each.documents.map((id) => nameOf(id, view)),
          view,
          wording,
        )})`,
      ),
    ],
  );
  return [
    heading(3, words.recurring),
    paragraph(items.length === 0 ? words.noRecurring : words.recurringIntro),
    ...list(items),
  ];
}

function actors(page: Page): TextBlock[] {
  const { view, report, words, wording } = page;
  const roles = ['made', 'adopted', 'carries-out'] as const;
  const rows = view.read.map((document): Line[] => [
    [nameOf(document.id, view)],
    ...roles.map((role): Line => {
      const names = report.actors
        .filter((each) => each.document === document.id && each.role === role)
        .map(({ name }) => name);
      return [names.length === 0 ? words.nobody : wording.list(names)];
    }),
  ]);
  return [
    heading(3, words.actors),
    paragraph(words.actorsIntro),
    ...table([words.document, ...roles.map((role) => words.actorRoles[role])], rows),
    ...group(page),
  ];
}

/** For each clash those who have to talk about it, one row for each pair of policies and group of findings. */
function group(page: Page): TextBlock[] {
  const { view, words, wording } = page;
  const pairs = new Map<
    string,
    { readonly documents: readonly DocumentSummary[]; readonly cards: number[] }
  >();
  for (const card of view.cards) {
    const [first] = card.views;
    if (first.finding.type !== 'contradiction') continue;
    const documents = [...new Set(first.sides.map((side) => side.document))];
    if (documents.length < 2) continue;
    const key = documents.map(({ id }) => id).join(' ');
    const known = pairs.get(key) ?? { documents, cards: [] };
    known.cards.push(card.number);
    pairs.set(key, known);
  }
  const rows = [...pairs.values()].map(({ documents, cards }): Line[] => [
    [documents.map((each) => nameOf(each.id, view)).join(' – ')],
    [cards.join(', ')],
    [wording.list([...new Set(documents.flatMap((each) => invited(each, page)))])],
  ]);
  if (rows.length === 0) return [];
  return [
    heading(3, words.group),
    paragraph(words.groupIntro),
    ...table([words.document, words.finding, words.invite], rows),
  ];
}

/** More names than these make an invitation that nobody feels is for them. */
const MOST_INVITED = 4;

function invited(document: DocumentSummary, { view, report, words }: Page): readonly string[] {
  const names = carriersOf(report.actors, document.id).slice(0, MOST_INVITED);
  return names.length > 0 ? names : [words.whoeverOwns(nameOf(document.id, view))];
}

function citizen(page: Page): TextBlock[] {
  const { view, report, words } = page;
  const items = report.citizen.map(
    (each): Line => [strong(nameOf(each.document, view)), `: ${readingOf(each, page).join('; ')}.`],
  );
  const heavy = report.citizen.flatMap((each) =>
    each.heavy.map(
      (sentence): Line => [
        quote(sentence.quote),
        ' ',
        note(`(${whereOf(sentence, each.document, page)})`),
        `: ${sentence.weights.map(words.weight).join('; ')}.`,
      ],
    ),
  );
  const { same, clashes, terms } = report.picture;
  return [
    heading(3, words.citizen),
    paragraph(words.citizenIntro),
    ...list(items),
    ...(view.read.length < 2
      ? []
      : [paragraph(strong(words.picture), ' ', words.pictureOf(same.length, clashes.length, terms.length))]),
    ...(heavy.length === 0 ? [] : [heading(4, words.heavy), paragraph(words.heavyIntro), ...list(heavy)]),
  ];
}

function readingOf(check: CitizenCheck, { view, report, words }: Page): readonly string[] {
  const document = view.documents.find(({ id }) => id === check.document);
  const lix = document?.readability?.lix ?? null;
  const level = report.results
    .find(({ id }) => id === 'citizen.notice')
    ?.answers.find((each) => each.document === check.document)?.level;
  const hardest = [...(document?.readability?.sections ?? [])]
    .filter((each) => each.words >= ENOUGH_WORDS && each.section.length > 0)
    .sort((one, two) => (two.lix ?? 0) - (one.lix ?? 0))[0];
  return [
    ...(level === undefined ? [] : [words.concrete(words.levels[level])]),
    words.promises(check.concrete.length, check.promises),
    ...(lix === null ? [] : [words.reading(lix, words.lixMeaning(lix))]),
    ...(hardest === undefined ? [] : [hardestPart(hardest, words)]),
    words.nobodyActs(check.passives, check.sentences),
    words.abstract(check.abstracts, check.sentences),
  ];
}

function hardestPart({ section, lix }: SectionReadability, words: AdviceWording): string {
  return words.hardest(section.at(-1) ?? '', lix ?? 0);
}

// ---- Advice 2 and 3 ----

function missing({ view, report, words, wording }: Page): TextBlock[] {
  const parties = missingParties(report, view.anchor?.id ?? null);
  const title = view.anchor === null ? '' : nameOf(view.anchor.id, view);
  return [
    heading(3, words.missingParties),
    ...(parties.length === 0
      ? [paragraph(words.noMissing)]
      : [
          paragraph(words.missingIntro(wording.quote(title))),
          ...list(parties.map(({ label }): Line => [label[wording.lang]])),
        ]),
  ];
}

function practice({ view, report, words }: Page): TextBlock[] {
  if (report.practice.length === 0) return [];
  const hows = ['itself', 'under', 'other', 'none'] as const;
  const counts = hows.flatMap((how): Line[] => {
    const count = report.practice.filter((each) => each.how === how).length;
    return count === 0 ? [] : [[`${count}: ${words.practiceHow[how]}`]];
  });
  const open = report.practice.flatMap(({ statement, how }): Line[] => {
    const side = view.sides.get(statement);
    if (how !== 'none' || side === undefined || side.statement.kind === 'commitment') return [];
    return [[quote(side.statement.text)]];
  });
  return [
    heading(3, words.practice),
    paragraph(words.practiceIntro),
    ...list(counts),
    ...(open.length === 0
      ? [paragraph(words.withoutNone)]
      : [heading(4, words.withoutPractice), ...list(open)]),
  ];
}
