import type { Analysis, DocumentSummary, Statement } from '../model/index.ts';
import { STATEMENT_KINDS } from '../model/index.ts';
import { adviceSection } from './advice/section.ts';
import { blocksToMarkdown } from './blocks/markdown.ts';
import { furtherSides, verdictsOf } from './cards.ts';
import { shorten } from './clean.ts';
import { decidedLines } from './decided.ts';
import { badge, decisions, excerpts, headline, listOf, looksLike, subject } from './decisions.ts';
import type { DefinitionGroup } from './definitions.ts';
import { escapeMarkdown as md } from './escape-markdown.ts';
import { factLines } from './facts.ts';
import { isReference } from './finding-view.ts';
import { neededLeadIn, quotedText } from './lead-in.ts';
import { type Marks, marksOf, segments } from './mark.ts';
import { meaningParts } from './meaning.ts';
import { between } from './pieces.ts';
import { referenceTarget } from './reference-view.ts';
import { spreadOf } from './terms.ts';
import { type CarrierView, THREAD_STEPS } from './thread.ts';
import { formatIn, roleIn, unreadNames } from './unread.ts';
import {
  type Card,
  type FindingView,
  isContradiction,
  isGap,
  isUnspoken,
  type ReportView,
  type Side,
  toView,
} from './view.ts';
import type { Wording } from './wording/wording.ts';

interface Page {
  readonly view: ReportView;
  readonly wording: Wording;
}

/** The report as Markdown that also reads well as plain text, in pieces. The same contents as the web page. */
export function* renderMarkdown(analysis: Analysis, wording: Wording): Generator<string> {
  const page: Page = { view: toView(analysis), wording };
  yield* between(blocksOf(page), '\n\n');
  yield '\n';
}

/** Headings, paragraphs, lists and tables, in their order. */
function* blocksOf(page: Page): Generator<string> {
  const { view, wording } = page;
  const { ui } = wording;
  const parts: readonly (() => Iterable<string>)[] = [
    () => [
      `# ${md(ui.title(view.municipality))}`,
      md(ui.subtitle(view.anchor?.title ?? null, view.related.length)),
    ],
    () => summary(page),
    () => overview(page),
    () => themes(page),
    () => counterparts(page),
    () => threads(page),
    () => findings(page),
    () => definitions(page),
    () => terms(page),
    () => references(page),
    () => allStatements(page),
    () => blocksToMarkdown(adviceSection(view, wording), wording.quote, 1),
    () => considered(page),
    () => method(page),
    () => ['---', md(ui.madeWith(view.analysis.tool.version))],
  ];
  for (const part of parts) for (const block of part()) if (block !== '') yield block;
}

function summary({ view, wording }: Page): readonly string[] {
  const { ui, nouns, types, tension } = wording;
  const unread = unreadNames(view.documents, wording);
  const words = view.read.reduce((sum, each) => sum + each.words, 0);
  const title = (id: string): string => view.documents.find((each) => each.id === id)?.title ?? id;
  const clashes = verdictsOf(view.cards);
  const count = (type: string): number => view.analysis.findings.filter((each) => each.type === type).length;
  const figures = [
    wording.count(clashes.filter((each) => each === 'contradiction').length, types.contradiction),
    wording.count(clashes.filter((each) => each === 'tension').length, tension),
    ...(['gap', 'overlap', 'terminology', 'reference'] as const).map((type) =>
      wording.count(count(type), types[type]),
    ),
  ];
  const agenda = decisions(view, wording);
  return [
    `## ${ui.summary}`,
    view.documents.length === 0
      ? md(ui.noDocuments)
      : md(
          ui.whatWasRead(
            wording.count(view.read.length, nouns.document),
            wording.count(words, nouns.word),
            wording.count(view.analysis.statements.length, nouns.statement),
          ),
        ),
    ...(unread === null ? [] : [md(ui.notRead(unread))]),
    ...view.analysis.notices.map((each) => md(wording.notice(each, title))),
    `### ${ui.keyFigures}`,
    bullets(figures.map(md)),
    `### ${ui.topFindings}`,
    view.top.length === 0
      ? md(ui.noFindings)
      : numbered(view.top.map((card) => topItem(card, view, wording))),
    `### ${ui.decide}`,
    ...(agenda.length === 0
      ? [md(ui.nothingToDecide)]
      : [
          md(ui.decideIntro),
          numbered(
            agenda.map((each) => md(each.text) + (each.card === null ? '' : ` (${ui.finding(each.card)})`)),
          ),
        ]),
  ];
}

function topItem(card: Card, view: ReportView, wording: Wording): string {
  const about = subject(card, wording);
  const head = `**${md(badge(card, wording))}**${about === '' ? '' : ` ${md(about)}`} (${wording.ui.finding(card.number)})`;
  const lines = excerpts(card, view, wording).map(({ where, text }) =>
    text === null ? md(where) : `${md(where)}: ${md(wording.quote(text))}`,
  );
  return [head, ...lines.map((line) => `   - ${line}`)].join('\n');
}

function overview({ view, wording }: Page): readonly string[] {
  const { ui } = wording;
  if (view.documents.length === 0) return [`## ${ui.documents}`, md(ui.noDocuments)];
  const status = (each: DocumentSummary): string =>
    [wording.statuses[each.status], ...wording.problems(each.problems)]
      .map(md)
      .join('. ')
      .replace(/\.\. /gu, '. ');
  return [
    `## ${ui.documents}`,
    table(
      [ui.document, ui.role, ui.format, ui.pages, ui.words, ui.statements, ui.status],
      view.documents.map((each) => [
        [`**${md(each.title)}** (${md(each.path)})`, ...factLines(each, wording).map(md)].join('; '),
        roleIn(each, wording),
        formatIn(each, wording),
        each.pages === null ? '–' : String(each.pages),
        wording.number(each.words),
        String(view.statements.get(each.id)?.length ?? 0),
        status(each),
      ]),
    ),
  ];
}

function themes({ view, wording }: Page): readonly string[] {
  const { ui } = wording;
  if (view.themes.length === 0) return [`## ${ui.themes}`, md(ui.noThemes)];
  if (view.isWide) {
    const totals = view.themes.map(({ label, counts, total }) => [
      md(label),
      String(counts.filter((count) => count > 0).length),
      String(total),
    ]);
    return [`## ${ui.themes}`, table([ui.theme, ui.documents, ui.total], totals)];
  }
  return [
    `## ${ui.themes}`,
    md(ui.themesIntro),
    table(
      [ui.theme, ...view.read.map((each) => md(short(each, view))), ui.total],
      view.themes.map((each) => [md(each.label), ...each.counts.map(String), String(each.total)]),
    ),
  ];
}

function counterparts({ view, wording }: Page): readonly string[] {
  const { ui } = wording;
  const heading = `## ${ui.counterparts}`;
  if (view.anchor === null) return [heading, md(ui.noAnchor)];
  if (view.related.length === 0) return [heading, md(ui.noRelated)];
  if (view.counterparts.length === 0) return [heading, md(ui.noAnchorStatements)];
  if (view.isWide || view.isLarge) return [heading, md(ui.listInJson)];
  return [
    heading,
    md(ui.counterpartsIntro),
    table(
      [ui.statement, ui.place, ...view.related.map((each) => md(short(each, view)))],
      view.counterparts.map(({ statement, cells }) => [
        md(quotedText(statement)),
        md(
          [wording.kinds[statement.kind].one, wording.place(statement)]
            .filter((each) => each !== '')
            .join(', '),
        ),
        ...cells.map((cell) =>
          cell
            .map(({ relation, card }) => (card === null ? '–' : `${wording.relations[relation]} (${card})`))
            .join(', '),
        ),
      ]),
    ),
  ];
}

function threads({ view, wording }: Page): readonly string[] {
  const { ui } = wording;
  if (view.anchor === null) return [];
  const heading = `## ${ui.thread}`;
  if (view.threads.length === 0) return [heading, md(ui.noThread)];
  return [
    heading,
    md(ui.threadIntro),
    ...view.threads.flatMap((thread) => [
      `### ${md(wording.quote(thread.root.statement.text))}`,
      md(wording.threadMessage(thread)),
      ...THREAD_STEPS.flatMap((step) => {
        const found = thread[step];
        if (found.length === 0) return [];
        const told = view.isLarge ? found.slice(0, MOST_CARRIERS) : found;
        return [
          `**${wording.threadSteps[step]}**`,
          bullets([
            ...told.map((each) => carrier(each, view, wording)),
            ...(told.length < found.length ? [ui.andMore(found.length - told.length)] : []),
          ]),
        ];
      }),
    ]),
  ];
}

/** Of a large folder so many statements of a step are told. */
const MOST_CARRIERS = 12;

function carrier(each: CarrierView, view: ReportView, wording: Wording): string {
  const { statement, document } = each;
  const place = wording.place(statement);
  const where = [short(document, view), ...(place === '' ? [] : [place])].join(', ');
  const ties = wording.list(each.ties.map((tie) => wording.threadTies[tie]));
  return `${md(quotedText(statement))} (${md(where)}; ${md(ties)})`;
}

function* findings(page: Page): Generator<string> {
  const { view, wording } = page;
  const { ui } = wording;
  yield* [`## ${ui.findings}`, md(ui.findingsIntro), `*${ui.markedShared}*, **${ui.markedClash}**`];
  if (view.shown.length < view.cards.length)
    yield md(ui.mostImportant(wording.number(view.shown.length), wording.number(view.cards.length)));
  for (const type of ['contradiction', 'gap', 'overlap'] as const) {
    const cards = view.shown.filter((each) => each.type === type);
    yield* [`### ${wording.types[type].heading}`, md(wording.types[type].about)];
    if (cards.length === 0) yield md(ui.noneOfType);
    for (const each of cards) yield* cardBlocks(each, page);
  }
}

function cardBlocks(card: Card, page: Page): readonly string[] {
  const { wording } = page;
  const { ui } = wording;
  const [first, ...others] = card.views;
  const { text, paste } = wording.advice(first, others);
  const against = isContradiction(first) ? first.finding.evidence.against : [];
  const about = isContradiction(first) ? ` – ${md(headline(card, wording))}` : '';
  const missing = card.views.filter(isGap).map((each) => missingLine(each, wording));
  const reason = wording.reason(first);
  return [
    `#### ${ui.finding(card.number)}: ${md(badge(card, wording))}${about}`,
    ...first.sides.map((side, index) => quotation(side, marksOf(first, index), wording)),
    ...(missing.length > 0 ? [bullets(missing)] : []),
    bullets([
      ...decidedLines(card, wording).map((each) => `**${md(each.head)}:** ${md(each.text)}`),
      ...(reason === '' ? [] : [`**${ui.why}:** ${md(reason)}`]),
      ...against.map((each) => `**${ui.against}:** ${md(wording.counterReasons[each])}`),
      ...furtherSides(card).map((each) => `**${ui.sameClash}:** ${furtherText(each, wording)}`),
      `**${ui.whatToDo}:** ${md(text)}`,
      ...(paste === null ? [] : [`**${ui.paste}** ${md(paste)}`]),
      `**${ui.severity}:** ${wording.severities[first.finding.severity]}`,
    ]),
  ];
}

function furtherText({ statement, document }: Side, wording: Wording): string {
  const place = wording.place(statement);
  const where = [document.title, ...(place === '' ? [] : [place])].join(', ');
  return md(`${wording.quote(quotedText(statement))} (${where})`);
}

function missingLine(view: FindingView, wording: Wording): string {
  const { ui } = wording;
  const where = `${ui.missingIn} **${md(view.document?.title ?? '')}**`;
  if (isUnspoken(view)) return `${where} (${ui.unspoken})`;
  if (view.nearest === null || !isGap(view) || view.finding.evidence.nearest === null) return where;
  const near = wording.quote(shorten(view.nearest.statement.text, 140));
  return `${where}. ${ui.nearest} (${wording.likeness(view.finding.evidence.nearest.score)}): ${md(near)}`;
}

function quotation(side: Side, marks: Marks, wording: Wording): string {
  const { text } = side.statement;
  const leadIn = neededLeadIn(side.statement);
  const place = wording.place(side.statement);
  const where = place === '' ? '' : ` (${md(place)})`;
  const quoted = [leadIn ?? '', text].map((each) => marked(each, marks)).filter((each) => each !== '');
  return `**${md(side.document.title)}**${where}:\n\n> ${quoted.join(' ')}`;
}

function marked(text: string, marks: Marks): string {
  return segments(text, marks)
    .map((each, index) => {
      const inner = each.text.trim();
      if (inner === '') return each.text;
      const escaped = index === 0 ? md(inner) : md(`x${inner}`).slice(1);
      const sign = each.mark === 'clash' ? '**' : each.mark === 'shared' ? '*' : '';
      return each.text.replace(inner, () => `${sign}${escaped}${sign}`);
    })
    .join('');
}

function definitions({ view, wording }: Page): readonly string[] {
  const { ui } = wording;
  if (view.definitions.length === 0) return [`## ${ui.definitions}`, md(ui.noDefinitions)];
  const heads = [
    ui.document,
    ui.definedTerm,
    ui.genus,
    ui.definitionConditions,
    ui.inclusions,
    ui.exclusions,
    ui.ages,
  ];
  const listed = (items: readonly string[]): string => items.map(md).join('; ') || '–';
  const rows = (groups: readonly DefinitionGroup[]): string =>
    table(
      heads,
      groups.flatMap((group) =>
        group.rows.map(({ side, fields }) => {
          const place = wording.place(side.statement);
          return [
            `**${md(short(side.document, view))}**${place === '' ? '' : ` (${md(place)})`}`,
            md(fields.term),
            fields.genus === null ? '–' : md(fields.genus),
            listed(fields.conditions),
            listed(fields.inclusions),
            listed(fields.exclusions),
            listed(fields.ages.map((age) => age.text)),
          ];
        }),
      ),
    );
  const shared = view.definitions.filter((each) => each.isShared);
  const single = view.definitions.filter((each) => !each.isShared);
  return [
    `## ${ui.definitions}`,
    md(ui.definitionsIntro),
    ...shared.flatMap((group) => [`### ${md(group.label)}`, rows([group])]),
    ...(single.length === 0 ? [] : [`### ${ui.definedOnce}`, rows(single)]),
  ];
}

function terms({ view, wording }: Page): readonly string[] {
  const { ui } = wording;
  const views = view.cards.flatMap((card) => card.views.map((each) => ({ ...each, number: card.number })));
  const rows = views.flatMap(({ finding, concept, number }) => {
    if (finding.type !== 'terminology') return [];
    const { variants, counts } = finding.evidence;
    if (view.isWide) return [[`${md(concept)} (${ui.finding(number)})`, md(spreadOf(variants, wording))]];
    const used = view.read.map(({ id }) =>
      (variants[id] ?? [])
        .map((word, index) => md(word) + (counts[id]?.[index] === undefined ? '' : ` (${counts[id][index]})`))
        .join(', '),
    );
    return [[`${md(concept)} (${ui.finding(number)})`, ...used.map((each) => each || '–')]];
  });
  if (rows.length === 0) return [`## ${ui.terms}`, md(ui.noTerms)];
  const [first] = views.filter((each) => each.finding.type === 'terminology');
  return [
    `## ${ui.terms}`,
    md(ui.termsIntro),
    table([ui.concept, ...(view.isWide ? [ui.terms] : view.read.map((each) => md(short(each, view))))], rows),
    first === undefined ? '' : `**${ui.whatToDo}:** ${md(wording.advice(first).text)}`,
  ];
}

function references({ view, wording }: Page): readonly string[] {
  const { ui } = wording;
  const rows = view.shown.flatMap((card) =>
    card.views.filter(isReference).flatMap((reference) => {
      const { finding, document } = reference;
      const { mention, page, section, relation, quote } = finding.evidence;
      const to = referenceTarget(reference, wording);
      return [
        [
          `${md(document?.title ?? finding.document)} (${ui.finding(card.number)})`,
          mention === '' ? md(quote) : `**${md(wording.quote(mention))}**: ${md(quote)}`,
          md(wording.place({ page, line: null, section })) || '–',
          relation === null ? '–' : wording.referenceRelations[relation],
          to.isOpen ? `**${md(to.text)}**` : md(to.text),
        ],
      ];
    }),
  );
  const silent =
    view.silent.length === 0
      ? []
      : [
          md(
            ui.silent(
              listOf(
                view.silent.map((each) => wording.quote(each.title)),
                view,
                wording,
              ),
            ),
          ),
        ];
  if (rows.length === 0) return [`## ${ui.references}`, md(ui.noReferences), ...silent];
  return [
    `## ${ui.references}`,
    md(ui.referencesIntro),
    table([ui.from, ui.mention, ui.place, ui.relation, ui.to], rows),
    ...silent,
  ];
}

function* allStatements(page: Page): Generator<string> {
  const { view, wording } = page;
  const { ui } = wording;
  yield* [`## ${ui.allStatements}`, md(ui.allStatementsIntro)];
  if (view.isLarge) {
    yield md(ui.listInSheet);
    return;
  }
  if (view.read.length === 0) yield md(ui.noDocuments);
  for (const document of view.read) {
    yield `### ${md(document.title)}`;
    const kinds = statementBlocks(view.statements.get(document.id) ?? [], wording);
    yield* kinds.length === 0 ? [md(ui.noStatements)] : kinds;
  }
}

function statementBlocks(own: readonly Statement[], wording: Wording): readonly string[] {
  return STATEMENT_KINDS.flatMap((kind) => {
    const found = own.filter((each) => each.kind === kind);
    if (found.length === 0) return [];
    const lines = found.map((each) => {
      const about = [wording.place(each), ...meaningParts(each, wording)].filter((part) => part !== '');
      const text = md(quotedText(each));
      return about.length === 0 ? text : `${text} (${about.map(md).join(' · ')})`;
    });
    return [`**${wording.kinds[kind].many}**`, bullets(lines)];
  });
}

function considered({ view, wording }: Page): readonly string[] {
  const { ui } = wording;
  const pairs = view.analysis.considered;
  if (pairs.length === 0) return [`## ${ui.considered}`, md(ui.noConsidered)];
  if (view.isLarge) return [`## ${ui.considered}`, md(ui.listInJson)];
  const quoteOf = (id: string | undefined): string => {
    const side = id === undefined ? undefined : view.sides.get(id);
    return side === undefined ? '–' : `${md(side.statement.text)} (${md(short(side.document, view))})`;
  };
  return [
    `## ${ui.considered}`,
    md(ui.consideredIntro),
    table(
      [ui.looksLike, ui.firstSide, ui.secondSide, ui.explanation],
      pairs.map((each) => [
        md(looksLike(each, wording)),
        quoteOf(each.statements[0]),
        quoteOf(each.statements[1]),
        wording.explanations[each.explanation],
      ]),
    ),
  ];
}

function method({ wording }: Page): readonly string[] {
  const { ui } = wording;
  return [
    `## ${ui.method}`,
    numbered(ui.methodSteps.map(md)),
    `### ${ui.limits}`,
    bullets(ui.limitPoints.map(md)),
  ];
}

function short(document: DocumentSummary, view: ReportView): string {
  return view.shortTitles.get(document.id) ?? document.title;
}

function bullets(lines: readonly string[]): string {
  return lines.map((each) => `- ${each}`).join('\n');
}

function numbered(lines: readonly string[]): string {
  return lines.map((each, index) => `${index + 1}. ${each}`).join('\n');
}

/** Cells are Markdown already; their text has no line breaks and no bare pipes. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
