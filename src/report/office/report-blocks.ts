import { adviceSection } from '../advice/section.ts';
import {
  heading,
  type Inline,
  type Line,
  list,
  note,
  paragraph,
  quote,
  strong,
  type TextBlock,
  table,
} from '../blocks/blocks.ts';
import { furtherSides, verdictsOf } from '../cards.ts';
import { decidedLines } from '../decided.ts';
import { badge, decisions, excerpts, headline, subject } from '../decisions.ts';
import { factLines } from '../facts.ts';
import { isReference } from '../finding-view.ts';
import { quotedText } from '../lead-in.ts';
import { referenceTarget } from '../reference-view.ts';
import { spreadOf } from '../terms.ts';
import { THREAD_STEPS } from '../thread.ts';
import { roleIn, unreadNames } from '../unread.ts';
import { type Card, isContradiction, isGap, isUnspoken, type ReportView, type Side } from '../view.ts';
import type { Wording } from '../wording/wording.ts';

interface Page {
  readonly view: ReportView;
  readonly wording: Wording;
}

/**
 * The report as a text that an officer goes on writing in: the page for the committee, the policies, the red thread, the
 * findings, definitions, words, references, the advice, and how it was done. What only a screen can show at its length (every
 * statement, what was explained away) is left to the other formats.
 */
export function reportBlocks(view: ReportView, wording: Wording): readonly TextBlock[] {
  const page: Page = { view, wording };
  const { ui } = wording;
  return [
    heading(1, ui.title(view.municipality)),
    paragraph(ui.subtitle(view.anchor?.title ?? null, view.related.length)),
    ...summary(page),
    ...documents(page),
    ...themes(page),
    ...threads(page),
    ...findings(page),
    ...definitions(page),
    ...terms(page),
    ...references(page),
    ...deeper(adviceSection(view, wording)),
    ...method(page),
    paragraph(note(ui.madeWith(view.analysis.tool.version))),
  ];
}

function summary({ view, wording }: Page): TextBlock[] {
  const { ui, nouns, types, tension } = wording;
  const words = view.read.reduce((sum, each) => sum + each.words, 0);
  const clashes = verdictsOf(view.cards);
  const title = (id: string): string => view.documents.find((each) => each.id === id)?.title ?? id;
  const count = (type: string): number =>
    view.analysis.findings.filter((finding) => finding.type === type).length;
  const figures = [
    wording.count(clashes.filter((each) => each === 'contradiction').length, types.contradiction),
    wording.count(clashes.filter((each) => each === 'tension').length, tension),
    ...(['gap', 'overlap', 'terminology', 'reference'] as const).map((type) =>
      wording.count(count(type), types[type]),
    ),
  ];
  const unread = unreadNames(view.documents, wording);
  const agenda = decisions(view, wording);
  return [
    heading(2, ui.summary),
    paragraph(
      view.documents.length === 0
        ? ui.noDocuments
        : ui.whatWasRead(
            wording.count(view.read.length, nouns.document),
            wording.count(words, nouns.word),
            wording.count(view.analysis.statements.length, nouns.statement),
          ),
    ),
    ...(unread === null ? [] : [paragraph(ui.notRead(unread))]),
    ...view.analysis.notices.map((each) => paragraph(wording.notice(each, title))),
    heading(3, ui.keyFigures),
    ...list(figures.map((each) => [each])),
    heading(3, ui.topFindings),
    ...(view.top.length === 0
      ? [paragraph(ui.noFindings)]
      : list(
          view.top.map((card) => topLine(card, { view, wording })),
          'number',
        )),
    heading(3, ui.decide),
    ...(agenda.length === 0
      ? [paragraph(ui.nothingToDecide)]
      : list(
          agenda.map((each) => [each.text + (each.card === null ? '' : ` (${ui.finding(each.card)})`)]),
          'tick',
        )),
  ];
}

function topLine(card: Card, { view, wording }: Page): Line {
  const about = subject(card, wording);
  const said = excerpts(card, view, wording).flatMap(({ where, text }): Inline[] =>
    text === null ? [` ${where}.`] : [` ${where}: `, quote(text)],
  );
  return [
    strong(badge(card, wording)),
    `${about === '' ? '' : ` ${about}`} (${wording.ui.finding(card.number)}).`,
    ...said,
  ];
}

function documents({ view, wording }: Page): TextBlock[] {
  const { ui } = wording;
  return [
    heading(2, ui.documents),
    ...table(
      [ui.document, ui.role, ui.pages, ui.words, ui.statements, ui.status],
      view.documents.map((each): Line[] => [
        [strong(each.title), ...factLines(each, wording).map((line) => `; ${line}`)],
        [roleIn(each, wording)],
        [each.pages === null ? '–' : String(each.pages)],
        [wording.number(each.words)],
        [String(view.statements.get(each.id)?.length ?? 0)],
        [[wording.statuses[each.status], ...wording.problems(each.problems)].join('. ')],
      ]),
    ),
  ];
}

function themes({ view, wording }: Page): TextBlock[] {
  const { ui } = wording;
  if (view.themes.length === 0) return [];
  if (view.isWide) {
    const totals = view.themes.map(({ label, counts, total }): Line[] => [
      [label],
      [String(counts.filter((count) => count > 0).length)],
      [String(total)],
    ]);
    return [heading(2, ui.themes), ...table([ui.theme, ui.documents, ui.total], totals)];
  }
  return [
    heading(2, ui.themes),
    paragraph(ui.themesIntro),
    ...table(
      [ui.theme, ...view.read.map((each) => short(each.id, view)), ui.total],
      view.themes.map(({ label, counts, total }): Line[] => [
        [label],
        ...counts.map((count): Line => [count === 0 ? '–' : String(count)]),
        [String(total)],
      ]),
    ),
  ];
}

function threads({ view, wording }: Page): TextBlock[] {
  const { ui } = wording;
  if (view.anchor === null || view.threads.length === 0) return [];
  return [
    heading(2, ui.thread),
    paragraph(ui.threadIntro),
    ...view.threads.flatMap((thread) => [
      heading(3, wording.quote(thread.root.statement.text)),
      paragraph(wording.threadMessage(thread)),
      ...THREAD_STEPS.flatMap((step) =>
        thread[step].length === 0
          ? []
          : [
              paragraph(strong(wording.threadSteps[step])),
              ...list([
                ...thread[step]
                  .slice(0, view.isLarge ? MOST_CARRIERS : undefined)
                  .map((each): Line => sideLine(each, { view, wording })),
                ...(view.isLarge && thread[step].length > MOST_CARRIERS
                  ? [[ui.andMore(thread[step].length - MOST_CARRIERS)]]
                  : []),
              ]),
            ],
      ),
    ]),
  ];
}

/** Of a large folder so many statements of a step are told. */
const MOST_CARRIERS = 12;

function sideLine({ statement, document }: Side, { view, wording }: Page): Line {
  const where = [short(document.id, view), wording.place(statement)].filter((each) => each !== '');
  return [quote(quotedText(statement)), note(` ${where.join(', ')}`)];
}

function findings(page: Page): TextBlock[] {
  const { view, wording } = page;
  const { ui } = wording;
  return [
    heading(2, ui.findings),
    paragraph(ui.findingsIntro),
    ...(view.shown.length < view.cards.length
      ? [paragraph(ui.mostImportant(wording.number(view.shown.length), wording.number(view.cards.length)))]
      : []),
    ...(['contradiction', 'gap', 'overlap'] as const).flatMap((type) => {
      const cards = view.shown.filter((each) => each.type === type);
      return [
        heading(3, wording.types[type].heading),
        paragraph(wording.types[type].about),
        ...(cards.length === 0
          ? [paragraph(ui.noneOfType)]
          : cards.flatMap((card) => findingBlocks(card, page))),
      ];
    }),
  ];
}

function findingBlocks(card: Card, page: Page): TextBlock[] {
  const { wording } = page;
  const { ui } = wording;
  const [first, ...others] = card.views;
  const { text, paste } = wording.advice(first, others);
  const against = isContradiction(first) ? first.finding.evidence.against : [];
  const about = isContradiction(first) ? ` – ${headline(card, wording)}` : '';
  const reason = wording.reason(first);
  const point = (head: string, said: string): Line => [strong(`${head}: `), said];
  return [
    heading(4, `${ui.finding(card.number)}: ${badge(card, wording)}${about}`),
    ...first.sides.map((side) => paragraph(strong(`${side.document.title}: `), ...sideQuote(side, wording))),
    ...list(
      card.views
        .filter(isGap)
        .map(
          (each): Line => [
            `${ui.missingIn} `,
            strong(each.document?.title ?? ''),
            isUnspoken(each) ? ` (${ui.unspoken})` : '',
          ],
        ),
    ),
    ...list([
      ...decidedLines(card, wording).map((each) => point(each.head, each.text)),
      ...(reason === '' ? [] : [point(ui.why, reason)]),
      ...against.map((each) => point(ui.against, wording.counterReasons[each])),
      ...furtherSides(card).map((each): Line => [strong(`${ui.sameClash}: `), ...sideLine(each, page)]),
      point(ui.whatToDo, text),
      ...(paste === null ? [] : [[strong(`${ui.paste} `), paste]]),
      point(ui.severity, wording.severities[first.finding.severity]),
    ]),
  ];
}

function sideQuote({ statement }: Side, wording: Wording): Inline[] {
  const place = wording.place(statement);
  return [quote(quotedText(statement)), ...(place === '' ? [] : [note(` (${place})`)])];
}

function definitions({ view, wording }: Page): TextBlock[] {
  const { ui } = wording;
  if (view.definitions.length === 0) return [];
  return [
    heading(2, ui.definitions),
    paragraph(ui.definitionsIntro),
    ...table(
      [ui.definedTerm, ui.document, ui.statement],
      view.definitions.flatMap((group) =>
        group.rows.map(({ side, fields }): Line[] => [
          [strong(fields.term)],
          [
            [short(side.document.id, view), wording.place(side.statement)]
              .filter((each) => each !== '')
              .join(', '),
          ],
          [quote(side.statement.text)],
        ]),
      ),
    ),
  ];
}

function terms({ view, wording }: Page): TextBlock[] {
  const { ui } = wording;
  const rows = view.cards.flatMap((card) =>
    card.views.flatMap(({ finding, concept }): Line[][] => {
      if (finding.type !== 'terminology') return [];
      if (view.isWide)
        return [
          [[`${concept} (${ui.finding(card.number)})`], [spreadOf(finding.evidence.variants, wording)]],
        ];
      const used = view.read.map(({ id }): Line => [(finding.evidence.variants[id] ?? []).join(', ') || '–']);
      return [[[`${concept} (${ui.finding(card.number)})`], ...used]];
    }),
  );
  if (rows.length === 0) return [];
  return [
    heading(2, ui.terms),
    paragraph(ui.termsIntro),
    ...table(
      [ui.concept, ...(view.isWide ? [ui.terms] : view.read.map((each) => short(each.id, view)))],
      rows,
    ),
  ];
}

function references({ view, wording }: Page): TextBlock[] {
  const { ui } = wording;
  const rows = view.shown.flatMap((card) =>
    card.views.filter(isReference).map((reference): Line[] => {
      const { mention, page, section, quote: said } = reference.finding.evidence;
      return [
        [`${reference.document?.title ?? ''} (${ui.finding(card.number)})`],
        [strong(wording.quote(mention)), `: ${said}`],
        [wording.place({ page, line: null, section }) || '–'],
        [referenceTarget(reference, wording).text],
      ];
    }),
  );
  if (rows.length === 0) return [];
  return [
    heading(2, ui.references),
    paragraph(ui.referencesIntro),
    ...table([ui.from, ui.mention, ui.place, ui.to], rows),
  ];
}

/** A part with headings of its own, one level further down. */
function deeper(blocks: readonly TextBlock[]): TextBlock[] {
  return blocks.map((block) => {
    if (block.is !== 'heading') return block;
    return { ...block, level: DEEPER[block.level] };
  });
}
const DEEPER = { 1: 2, 2: 3, 3: 4, 4: 4 } as const;

function method({ wording }: Page): TextBlock[] {
  const { ui } = wording;
  return [
    heading(2, ui.method),
    ...list(
      ui.methodSteps.map((each) => [each]),
      'number',
    ),
    heading(3, ui.limits),
    ...list(ui.limitPoints.map((each) => [each])),
  ];
}

function short(id: string, view: ReportView): string {
  return view.shortTitles.get(id) ?? view.documents.find((each) => each.id === id)?.title ?? id;
}
