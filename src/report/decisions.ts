import type { Considered, DocumentSummary, Finding } from '../model/index.ts';
import { CONTRADICTION_SUBTYPES, OVERLAP_SUBTYPES } from '../model/index.ts';
import { openPart } from './cards.ts';
import { shorten } from './clean.ts';
import { amongOthers } from './finding-title.ts';
import { isReference } from './finding-view.ts';
import { neededLeadIn } from './lead-in.ts';
import { capitalised } from './names.ts';
import { referenceSort } from './reference-view.ts';
import { type Card, type FindingView, isContradiction, isGap, isOverlap, type ReportView } from './view.ts';
import type { Wording } from './wording/wording.ts';

/** A point for the agenda; `card` is the finding it comes from, or null where it gathers several. */
export interface Decision {
  readonly text: string;
  readonly card: number | null;
}

const MOST_CLASHES = 5;
/** Policies that are asked about one by one; with more the first page would be several. */
const MOST_GAPS = 4;

/** What the readers have to decide, in the order of the report: clashes one by one, the rest gathered. */
export function decisions(view: ReportView, wording: Wording): readonly Decision[] {
  const { ui } = wording;
  const name = (document: DocumentSummary): string => view.shortTitles.get(document.id) ?? document.title;
  const open = view.cards.flatMap((card) => openPart(card) ?? []);
  const views = open.flatMap((card) => card.views);
  const clashes = open.filter((card) => card.type === 'contradiction');
  const repeats = views.filter((each) => isOverlap(each) && each.finding.subtype === 'repeat').length;
  const concepts = views.filter((each) => each.finding.type === 'terminology').map((each) => each.concept);
  const referring = views.filter(isReference).map(({ finding }) => finding);
  const unresolved = referring.filter(
    (each) => each.evidence.sort === 'named' && each.target === null,
  ).length;
  const stale = referring.filter(
    ({ evidence }) => evidence.sort === 'outdated' || evidence.sort === 'replaced',
  );
  const laws = referring.filter(({ evidence }) => evidence.sort === 'legal-basis');
  // Those that lack most come first, since the rest is only counted.
  const gaps = [...gapsByDocument(view, views)].sort(([, one], [, two]) => two - one);
  const gathered = [
    ...gaps.slice(0, MOST_GAPS).map(([document, count]) => ui.decideGaps(count, name(document))),
    ...(gaps.length > MOST_GAPS ? [ui.decideMoreGaps(gaps.length - MOST_GAPS)] : []),
    ...(repeats > 0 ? [ui.decideRepeats(repeats)] : []),
    ...(concepts.length > 0 ? [ui.decideTerms(atMost(concepts, 4, wording))] : []),
    ...(unresolved > 0 ? [ui.decideUnresolved(unresolved)] : []),
    ...(stale.length > 0 ? [ui.decideStale(stale.length)] : []),
    ...(laws.length > 0
      ? [ui.decideLaws(atMost([...new Set(laws.map(({ evidence }) => evidence.mention))], 4, wording))]
      : []),
    ...(view.silent.length > 0
      ? [
          ui.decideSilent(
            atMost(
              view.silent.map((each) => wording.quote(name(each))),
              4,
              wording,
            ),
          ),
        ]
      : []),
  ];
  return [
    ...clashes.slice(0, MOST_CLASHES).map((card) => ({
      text: wording.question(card.views[0]),
      card: card.number,
    })),
    ...(clashes.length > MOST_CLASHES
      ? [{ text: ui.decideMoreClashes(clashes.length - MOST_CLASHES), card: null }]
      : []),
    ...gathered.map((text) => ({ text, card: null })),
  ];
}

function gapsByDocument(
  view: ReportView,
  views: readonly FindingView[],
): readonly [DocumentSummary, number][] {
  const counts = new Map<string, number>();
  for (const each of views) {
    if (!isGap(each) || each.finding.subtype !== 'missing-in-related') continue;
    counts.set(each.finding.document, (counts.get(each.finding.document) ?? 0) + 1);
  }
  return view.related.flatMap((document): [DocumentSummary, number][] => {
    const count = counts.get(document.id);
    return count === undefined ? [] : [[document, count]];
  });
}

/** "a, b, c og 4 mere": the first of many. */
export function atMost(items: readonly string[], most: number, wording: Wording): string {
  if (items.length <= most) return wording.list(items);
  return `${items.slice(0, most).join(', ')} ${wording.ui.andMore(items.length - most)}`;
}

/** Names of documents: all of them, but in a folder of more documents than anybody reads the names of. */
export function listOf(names: readonly string[], { isWide }: ReportView, wording: Wording): string {
  return isWide ? atMost(names, MOST_NAMES, wording) : wording.list(names);
}

const MOST_NAMES = 12;

/** What sort of finding a card shows, in a word or two: "Modsigelse", "Gentagelse". */
export function badge(card: Card, wording: Wording): string {
  const { finding } = card.views[0];
  return amongOthers(sortOf(finding, wording), finding, wording);
}

function sortOf(finding: Finding, wording: Wording): string {
  switch (finding.type) {
    case 'contradiction':
      return wording.verdicts[finding.verdict];
    case 'overlap':
      return wording.overlapSubtypes[finding.subtype].one;
    case 'gap':
      return wording.gapSubtypes[finding.subtype];
    case 'terminology':
      return wording.terminologySubtypes[finding.subtype];
    case 'reference':
      return referenceSort(finding, wording);
  }
}

/** What a card is about, in one line. */
export function headline(card: Card, wording: Wording): string {
  const [view] = card.views;
  const { finding, sides } = view;
  if (isContradiction(view)) {
    const { clash } = view.finding.evidence;
    const words = `${wording.quote(clash.first)} ${wording.ui.versus} ${wording.quote(clash.second)}`;
    return `${wording.contradictionSubtypes[view.finding.subtype]}: ${words}`;
  }
  if (finding.type === 'terminology') {
    const words = [...new Set(Object.values(finding.evidence.variants).flat())];
    return `${view.concept}: ${wording.list(words.map(wording.quote))}`;
  }
  if (finding.type === 'reference') {
    const { mention, quote } = finding.evidence;
    return wording.quote(mention === '' ? quote : mention);
  }
  return wording.quote(sides[0]?.statement.text ?? '');
}

/** What a pair that was explained away looked like: "Modsigelse (Tal og frister)". */
export function looksLike(considered: Considered, wording: Wording): string {
  const { looksLike: type, subtype } = considered;
  if (type === 'contradiction') {
    const known = CONTRADICTION_SUBTYPES.find((each) => each === subtype);
    const name = wording.verdicts.contradiction;
    return known === undefined ? name : `${name} (${wording.contradictionSubtypes[known]})`;
  }
  const known = OVERLAP_SUBTYPES.find((each) => each === subtype);
  return known === undefined ? capitalised(wording.types.overlap.one) : wording.overlapSubtypes[known].one;
}

/** One line of a finding on the first page: where, and what stands there (or null where nothing does). */
export interface Excerpt {
  readonly where: string;
  readonly text: string | null;
}

const EXCERPT_LENGTH = 130;
const LEAD_IN_LENGTH = 40;

/**
 * What a card is about in the words of the documents: both texts where they differ, one where they agree, and for a
 * gap where the text has no counterpart. Texts are shortened.
 */
export function excerpts(card: Card, view: ReportView, wording: Wording): readonly Excerpt[] {
  const [first] = card.views;
  const name = (document: DocumentSummary): string => view.shortTitles.get(document.id) ?? document.title;
  const isSame = isOverlap(first) && first.finding.subtype === 'repeat';
  const lines = first.sides.map(({ statement, document }, index) => {
    const spot = wording.place({ page: statement.page, line: null, section: [] });
    // "Vi vil:" belongs to the sentence; a whole paragraph before a list would take its place.
    const leadIn = neededLeadIn(statement);
    const lead = leadIn === null || leadIn.length > LEAD_IN_LENGTH ? '' : `${leadIn} `;
    return {
      where: spot === '' ? name(document) : `${name(document)}, ${spot}`,
      text: isSame && index > 0 ? null : shorten(lead + statement.text, EXCERPT_LENGTH),
    };
  });
  // Findings without statements (words, references) would otherwise stand there without saying what they are about.
  if (lines.length === 0) return [{ where: headline(card, wording), text: null }];
  const missing = card.views.flatMap((each) =>
    isGap(each) && each.document !== null ? name(each.document) : [],
  );
  return missing.length === 0
    ? lines
    : [...lines, { where: `${wording.ui.missingIn} ${listOf(missing, view, wording)}`, text: null }];
}

/** What a contradiction is about ("Tal og frister"); empty for other findings. */
export function subject(card: Card, wording: Wording): string {
  const [view] = card.views;
  return isContradiction(view) ? wording.contradictionSubtypes[view.finding.subtype] : '';
}
