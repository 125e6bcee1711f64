import type { AdviceReport, CheckParty, Phase, Statement } from '../../model/index.ts';
import { PHASES } from '../../model/index.ts';
import { carriersOf } from '../advice/view.ts';
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
import { isContradiction, isGap, type ReportView, type Side } from '../view.ts';
import type { Wording } from '../wording/wording.ts';
import { unclearStatements, wholeText } from './unclear.ts';
import type { MeetingWording, Quoted } from './wording.ts';

/** The month with which the plan begins. */
export interface PlanStart {
  readonly year: number;
  /** From 1. */
  readonly month: number;
}

type Party = Pick<CheckParty, 'id' | 'label' | 'phases'>;

interface Page {
  readonly view: ReportView;
  readonly report: AdviceReport;
  readonly wording: Wording;
  readonly words: MeetingWording;
}

/**
 * A plan for involving the parties, to edit.
 * @param start the first month; null leaves placeholders for the dates
 */
export function planBlocks(
  view: ReportView,
  report: AdviceReport,
  wording: Wording,
  words: MeetingWording,
  start: PlanStart | null,
): readonly TextBlock[] {
  const page: Page = { view, report, wording, words };
  const { plan } = words;
  return [
    heading(1, plan.title),
    paragraph(plan.draft(view.anchor?.title ?? null, view.municipality)),
    paragraph(note(plan.placeholders)),
    ...frame(page),
    ...parties(page),
    ...questions(page),
    ...year(page, start),
    ...known(page, start),
    heading(2, plan.before),
    ...list(
      plan.checklist.map((each): Line => [each]),
      'tick',
    ),
  ];
}

function frame({ view, report, wording, words }: Page): TextBlock[] {
  const { plan } = words;
  const owners = view.anchor === null ? [] : carriersOf(report.actors, view.anchor.id).slice(0, 3);
  const rows = plan
    .frameItems(owners.length === 0 ? null : wording.list(owners))
    .map(([item, value]): Line[] => [[item], [value]]);
  return [heading(2, plan.frame), paragraph(plan.frameIntro), ...table([plan.item, plan.agreed], rows)];
}

function parties(page: Page): TextBlock[] {
  const { report, words, wording } = page;
  const { plan } = words;
  const rows = report.parties.map((party): Line[] => [
    [strong(capital(party.label[wording.lang]))],
    ...PHASES.map((phase): Line => [cellFor(party, phase, page)]),
  ]);
  const names = namedCouncils(page);
  return [
    heading(2, plan.parties),
    paragraph(plan.partiesIntro),
    ...table([plan.party, ...PHASES.map((phase) => plan.phases[phase])], rows),
    ...(names.length === 0 ? [] : [paragraph(strong(`${plan.named}:`), ` ${wording.list(names)}`)]),
  ];
}

function cellFor(party: Party, phase: Phase, { report, view, words }: Page): string {
  const { plan } = words;
  const quotesOf = (id: string | undefined): readonly string[] =>
    report.results
      .find((each) => each.id === id)
      ?.answers.filter(({ document }) => view.anchor === null || document === view.anchor.id)
      .flatMap(({ evidence }) =>
        evidence.flatMap((each) => (each.level === 'suggested' ? [] : each.quote)),
      ) ?? [];
  const ofParty = quotesOf(report.results.find((each) => each.party === party.id)?.id);
  const ofPhase = quotesOf(report.results.find((each) => each.phase === phase)?.id);
  if (ofParty.some((each) => ofPhase.includes(each))) return plan.told;
  return party.phases.includes(phase) ? plan.proposed : plan.neither;
}

/** Councils, panels and the like, which take part under a name of their own. */
function namedCouncils({ report }: Page): readonly string[] {
  const names = report.actors.filter(({ role }) => role === 'made').map(({ name }) => name);
  return [...new Set(names)];
}

// ---- Questions ----

/** So many questions of each sort are put to one party. */
const CLASHES_EACH = 2;

function questions(page: Page): TextBlock[] {
  const { report, wording, words } = page;
  const { plan } = words;
  const stock = stockOf(page);
  return [
    heading(2, plan.questions),
    paragraph(plan.questionsIntro),
    ...report.parties.flatMap((party, index) => [
      heading(3, capital(party.label[wording.lang])),
      paragraph(plan.gives[party.id] ?? ''),
      ...list(questionsFor(party, index, stock, page).map((each): Line => [each])),
    ]),
  ];
}

/** What there is to ask about, in the report's order. */
interface Stock {
  readonly clashes: readonly (readonly [Quoted, Quoted])[];
  readonly visions: readonly Quoted[];
  readonly gaps: readonly { readonly statement: Quoted; readonly missing: string }[];
  readonly heavy: readonly Quoted[];
  readonly terms: readonly { readonly concept: string; readonly words: string }[];
  readonly unclear: readonly Quoted[];
}

function stockOf({ view, report, wording }: Page): Stock {
  const name = (document: { readonly id: string; readonly title: string }): string =>
    view.shortTitles.get(document.id) ?? document.title;
  const quoted = ({ statement, document }: Side): Quoted => ({
    text: wholeText(statement),
    document: name(document),
  });
  const views = view.cards.flatMap((card) => card.views);
  const anchor = view.anchor;
  return {
    clashes: views.flatMap((each): (readonly [Quoted, Quoted])[] => {
      const [first, second] = each.sides;
      return isContradiction(each) && first && second ? [[quoted(first), quoted(second)]] : [];
    }),
    visions: report.visions.flatMap(({ statement }) => {
      const side = view.sides.get(statement);
      return side === undefined ? [] : [quoted(side)];
    }),
    gaps: views.flatMap((each) => {
      const [side] = each.sides;
      if (!isGap(each) || each.finding.subtype !== 'missing-in-related' || !side || !each.document) return [];
      return [{ statement: quoted(side), missing: name(each.document) }];
    }),
    heavy: report.citizen
      .filter(({ document }) => anchor === null || document === anchor.id)
      .flatMap(({ document, heavy }) =>
        heavy.map((each) => ({ text: each.quote, document: view.shortTitles.get(document) ?? document })),
      ),
    terms: views.flatMap(({ finding, concept }) =>
      finding.type === 'terminology'
        ? [
            {
              concept,
              words: wording.list(
                [...new Set(Object.values(finding.evidence.variants).flat())].slice(0, 4).map(wording.quote),
              ),
            },
          ]
        : [],
    ),
    unclear: unclearStatements(view).map(quoted),
  };
}

/** Two clashes, a vision, one thing of the party's own, and one open question; each party gets others from the stock. */
function questionsFor({ id }: Party, index: number, stock: Stock, { words }: Page): readonly string[] {
  const { plan } = words;
  const pick = <T>(items: readonly T[], at: number): readonly T[] => {
    const item = items.length === 0 ? undefined : items[at % items.length];
    return item === undefined ? [] : [item];
  };
  const clashes = Array.from({ length: CLASHES_EACH }, (_, at) => pick(stock.clashes, index + at * 7)).flat();
  const own: readonly string[] =
    id === 'councils'
      ? pick(stock.gaps, 0).map(({ statement, missing }) => plan.askGap(statement, missing))
      : id === 'leaders' || id === 'staff' || id === 'providers'
        ? stock.unclear.slice(index, index + 1).map(plan.askUnclear)
        : id === 'citizens' && stock.terms.length > 0
          ? pick(stock.terms, 0).map(({ concept, words: variants }) => plan.askTerm(concept, variants))
          : stock.heavy.slice(index, index + 1).map(plan.askWords);
  const open = plan.openQuestion[id];
  return [
    ...(open === undefined ? [] : [open]),
    ...[...new Set(clashes)].flatMap(([first, second]) => plan.askClash[id]?.(first, second) ?? []),
    ...pick(stock.visions, index).flatMap((vision) => plan.askVision[id]?.(vision) ?? []),
    ...own,
  ];
}

// ---- The year ----

function year({ words }: Page, start: PlanStart | null): TextBlock[] {
  const { plan } = words;
  const months = plan.steps.map((step, index) => ({ step, ...monthOf(index, start, words) }));
  return [
    heading(2, plan.year),
    paragraph(plan.yearIntro),
    {
      is: 'wheel',
      title: plan.wheelTitle,
      months: months.map(({ label, short, step }) => ({
        label,
        short,
        items: [step.what],
        brief: step.short,
      })),
    },
    ...table(
      [plan.month, plan.what, plan.who, plan.date],
      months.map(({ label, step }): Line[] => [[label], [step.what], [step.who], [plan.noDate]]),
    ),
  ];
}

const MONTHS = 12;

function monthOf(
  index: number,
  start: PlanStart | null,
  words: MeetingWording,
): { readonly label: string; readonly short: string } {
  if (start === null) {
    const [label, short] = words.monthNumber(index + 1);
    return { label, short };
  }
  const since = start.month - 1 + index;
  const [name = '', short = ''] = words.monthNames[since % MONTHS] ?? [];
  return { label: `${name} ${start.year + Math.floor(since / MONTHS)}`, short };
}

/** What the policies promise of follow-up at a time. */
function known({ view, words, wording }: Page, start: PlanStart | null): TextBlock[] {
  const isPast = ({ quantities }: Statement): boolean => {
    const years = quantities.filter(({ kind }) => kind === 'year').map(({ value }) => value);
    return start !== null && years.length > 0 && years.every((each) => each < start.year);
  };
  const { plan } = words;
  const items = view.read.flatMap((document) =>
    (view.statements.get(document.id) ?? [])
      .filter(
        (each) =>
          each.kind === 'followup' && each.quantities.some(({ kind }) => WHEN.has(kind)) && !isPast(each),
      )
      .map(
        (statement): Line => [
          quote(statement.text),
          ' ',
          note(
            `(${[view.shortTitles.get(document.id) ?? document.title, wording.place({ ...statement, section: [] })].filter((each) => each !== '').join(', ')})`,
          ),
        ],
      ),
  );
  return items.length === 0 ? [] : [heading(3, plan.known), paragraph(plan.knownIntro), ...list(items)];
}

const WHEN: ReadonlySet<string> = new Set(['frequency', 'year', 'deadline']);

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
