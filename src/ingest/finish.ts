import type { Block, PageMark } from '../model/index.ts';
import { collectVocabulary, joinLines, type Vocabulary } from '../text/clean.ts';
import type { Draft } from './draft.ts';
import { markContents, markFurniture, plainText } from './furniture.ts';
import { leadInOf } from './lead-in.ts';
import { markPageChrome } from './page-chrome.ts';
import { isCommonHeading, isDateLine, isLetterhead } from './title.ts';

/** A longer text is no heading, whatever its mark says; each block below would carry it along. */
const LONGEST_HEADING = 500;
/** Nor is there a tenth level of headings or lists: each level is kept with every block below it. */
const DEEPEST = 9;
/** A longer text introduces no list. */
const LONGEST_LEAD_IN = 2000;

/**
 * Turns drafts in reading order into blocks: lines joined and healed with the document's own words as a guide, furniture
 * told apart, each block placed under its headings, each list item given its lead-in. Drafts without text are dropped.
 * The document's title is no section: it stands above everything and says nothing about the place.
 */
export function finishBlocks(drafts: readonly Draft[]): Block[] {
  const vocabulary = collectVocabulary(drafts.flatMap((item) => item.pieces.map((piece) => piece.text)));
  const withText = markContents(
    markPageChrome(
      drafts.filter((item) => plainText(item) !== '').map((item) => withinBounds(withoutRules(item))),
    ),
  );
  const title = titleIndex(withText);
  const place = new Place(
    withText.some((item, index) => item.kind === 'heading' && item.level !== null && index !== title),
  );
  const blocks: Block[] = [];
  for (const [index, item] of markFurniture(withText).entries()) {
    const { text, pages } = heal(item, vocabulary);
    if (text === '') continue;
    const level = item.kind === 'heading' ? place.headingLevel(item) : item.level;
    const { section, leadIn } = place.take(item, level, text, index === title);
    const runIn = runInLength(item.runIn, text);
    blocks.push({
      kind: item.kind,
      level,
      text,
      pages,
      line: item.line,
      section,
      leadIn,
      ...(item.kind === 'list-item' && item.label !== undefined ? { label: item.label } : {}),
      runIn,
      boxed: item.boxed,
    });
  }
  return blocks;
}

/** A line of nothing but signs ("_____", "* * *") parts the text or waits for a pen. */
function withoutRules(item: Draft): Draft {
  const isRule = item.kind !== 'furniture' && !/[\p{L}\p{N}]/u.test(plainText(item));
  return isRule ? { ...item, kind: 'furniture', level: null } : item;
}

function withinBounds(item: Draft): Draft {
  if (item.kind === 'heading' && plainText(item).length > LONGEST_HEADING)
    return { ...item, kind: 'paragraph', level: null, inList: false };
  return item.level !== null && item.level > DEEPEST ? { ...item, level: DEEPEST } : item;
}

/** The first heading is the title when it stands alone at its level and text or other headings follow below it. */
function titleIndex(drafts: readonly Draft[]): number {
  const headings = drafts.flatMap((item, index) =>
    item.kind === 'heading' && !isLetterhead(plainText(item)) ? [{ item, index }] : [],
  );
  const first = headings[0];
  if (first === undefined || headings.length < 2) return -1;
  const level = first.item.level ?? 1;
  const isAlone = headings.slice(1).every(({ item }) => (item.level ?? level + 1) > level);
  // Above it stands at most the name of the municipality or the like.
  const above = drafts.slice(0, first.index).filter((item) => item.kind !== 'furniture');
  const isFirst = above.every(
    (item) =>
      (item.kind === 'paragraph' && plainText(item).length < 80) ||
      (item.kind === 'heading' && isLetterhead(plainText(item))),
  );
  return isAlone && isFirst ? first.index : -1;
}

function heal(item: Draft, vocabulary: Vocabulary): { text: string; pages: PageMark[] } {
  const { text, starts } = joinLines(
    item.pieces.map((piece) => piece.text),
    vocabulary,
  );
  const pages: PageMark[] = [];
  for (const [index, piece] of item.pieces.entries()) {
    const offset = pages.length === 0 ? 0 : (starts[index] ?? 0);
    if (piece.page === null || piece.text.trim() === '' || offset >= Math.max(text.length, 1)) continue;
    if (pages.at(-1)?.page !== piece.page) pages.push({ offset, page: piece.page });
  }
  return { text, pages };
}

/** The run-in as a length: readers that know its words and not its length in the healed text give the words. */
function runInLength(runIn: number | string, text: string): number {
  if (typeof runIn === 'number') return Math.min(runIn, text.length);
  const healed = joinLines(runIn.split('\n')).text;
  return healed !== '' && text.startsWith(healed) ? healed.length : 0;
}

interface OpenHeading {
  readonly level: number;
  readonly text: string;
  /** A bullet's own title: it holds for its item only, not for the text after the list. */
  readonly inList: boolean;
  /** Without a level of its own: it stands one below the last heading that has one. */
  readonly isLoose: boolean;
  /** Told by italics or a line under it alone. */
  readonly isFaint: boolean;
  /** It stands in a box and heads what is in the box. */
  readonly isBoxed: boolean;
}

/** Where the reading stands: the open headings, and the lists with what introduced them. */
class Place {
  private headings: OpenHeading[] = [];
  private titleLevel = 0;
  private isUnderTitle = false;
  /** Nothing has been read yet. */
  private isAtStart = true;
  /** Nothing but headings has been read: the lines of a cover. */
  private isCover = true;
  /** What stands before the next list, when a list begins. */
  private before: { readonly text: string; readonly isHeading: boolean } | null = null;
  /** Open lists by nesting, outermost first. */
  private lists: { readonly level: number; readonly leadIn: string | null; last: string }[] = [];

  /** Besides the title there are headings with a level; without them those that have none are the headings of the text. */
  private readonly hasLevels: boolean;

  constructor(hasLevels: boolean) {
    this.hasLevels = hasLevels;
  }

  headingLevel(item: Draft): number {
    if (item.level !== null && !item.inList) return item.level;
    const outer = this.headings
      .filter((heading) => !heading.inList && (item.inList || !heading.isLoose))
      .at(-1);
    const level = (outer?.level ?? this.titleLevel) + 1;
    const isBelowBold =
      item.isFaint === true &&
      this.headings.some((heading) => heading.isLoose && !heading.isFaint && heading.level === level);
    return isBelowBold ? level + 1 : level;
  }

  /** Text outside the box is no longer under the box's heading. */
  private leaveBox(item: Draft): void {
    if (!item.boxed) this.headings = this.headings.filter((heading) => !heading.isBoxed);
  }

  take(item: Draft, level: number | null, text: string, isTitle: boolean) {
    if (item.kind !== 'heading' && item.kind !== 'furniture') {
      this.isAtStart = false;
      this.isCover = false;
    }
    switch (item.kind) {
      case 'heading':
        return this.takeHeading(item, level ?? 1, text, isTitle);
      case 'list-item':
        this.leaveBox(item);
        return this.takeItem(level ?? 1, text);
      case 'furniture':
      case 'footnote':
        // They interrupt the page, not the text: a list goes on after a page number.
        return { section: this.section(), leadIn: null };
      default:
        this.isUnderTitle = false;
        this.leaveBox(item);
        this.headings = this.headings.filter((heading) => !heading.inList);
        this.lists = [];
        this.before = { text, isHeading: false };
        return { section: this.section(), leadIn: null };
    }
  }

  private takeHeading(item: Draft, level: number, text: string, isTitle: boolean) {
    this.headings = this.headings.filter(
      (heading) => heading.level < level && (item.inList || !heading.inList),
    );
    const section = this.section();
    // A line right under the title without a level of its own is the subtitle, and heads nothing either.
    const isLoose = this.hasLevels && item.level === null && !item.inList && !item.boxed;
    const isSubtitle = this.isUnderTitle && isLoose && !isCommonHeading(text);
    // Where several headings stand as high as the title, it is known by standing first.
    this.isUnderTitle = isTitle || (this.isAtStart && !isCommonHeading(text));
    this.isAtStart = false;
    if (isTitle) this.titleLevel = level;
    else if (!isSubtitle && !isLetterhead(text) && !(this.isCover && isDateLine(text))) {
      this.headings.push({
        level,
        text,
        inList: item.inList,
        isLoose: item.level === null,
        isFaint: item.isFaint === true,
        isBoxed: item.boxed,
      });
    }
    if (item.inList) this.openList(1);
    else {
      this.lists = [];
      // "Vi vil:" right under its paragraph or heading introduces the list by itself.
      this.before = { text, isHeading: true };
    }
    return { section, leadIn: null };
  }

  private takeItem(level: number, text: string) {
    const list = this.openList(level);
    list.last = text;
    return { section: this.section(), leadIn: list.leadIn };
  }

  private openList(level: number): { leadIn: string | null; last: string } {
    while ((this.lists.at(-1)?.level ?? 0) > level) this.lists.pop();
    const open = this.lists.at(-1);
    if (open !== undefined && open.level === level) return open;
    const leadIn = this.leadInFor(open);
    const list = { level, leadIn: (leadIn ?? '').length > LONGEST_LEAD_IN ? null : leadIn, last: '' };
    this.lists.push(list);
    return list;
  }

  private leadInFor(
    outer: { readonly leadIn: string | null; readonly last: string } | undefined,
  ): string | null {
    if (outer === undefined)
      return this.before === null ? null : leadInOf(this.before.text, this.before.isHeading);
    return outer.last.endsWith(':') ? leadInOf(outer.last, false) : outer.leadIn;
  }

  private section(): string[] {
    return this.headings.map((heading) => heading.text);
  }
}
