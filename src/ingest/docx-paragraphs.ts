import { SaxesParser } from 'saxes';
import { written } from './counting.ts';

/**
 * What mammoth leaves out of a Word file's paragraphs: the numbers that Word puts before headings by itself, and which
 * paragraphs stand in a text box.
 */
export interface WordParagraph {
  /** Without any space, so that it can be compared with what another reader made of it. */
  readonly text: string;
  /** "2.1" or "B."; null where Word numbers nothing, or by signs. */
  readonly label: string | null;
  readonly isBoxed: boolean;
  /** Lines stand on all four sides of it. */
  readonly isFramed: boolean;
  /** Where it stands in a list of any kind; null outside lists. */
  readonly list: { readonly level: number; readonly isOrdered: boolean } | null;
  /** It goes on with the item above it: it stands in the list without a number or sign of its own. */
  readonly goesOn: boolean;
}

/** One level of a numbering: what it counts in, and how its label is put together ("%1.%2"). */
interface Level {
  readonly start: number;
  readonly format: string;
  readonly pattern: string;
  readonly style: string | null;
  /** Every part of the label is written in digits. */
  readonly isLegal: boolean;
  /** Where its text begins, in twentieths of a point from the margin; null where it does not say. */
  readonly indent: number | null;
}

/** Which numbering a paragraph or style is counted in, and on which level; null: as its style says. */
interface Numbering {
  readonly list: string | null;
  readonly level: number | null;
}

interface NumberedStyle extends Numbering {
  /** As the writer sees it. */
  readonly name: string;
  readonly basedOn: string | null;
  readonly indent: number | null;
  readonly isFramed: boolean | null;
}

/** Paragraphs beyond this many are not looked at: no policy has them. */
const MOST = 50_000;

/**
 * The paragraphs of a Word file in the order of its text; one with a text box comes before those in the box.
 * @param document the file's `word/document.xml`
 * @param styles its `word/styles.xml`, empty when it has none
 * @param numbering its `word/numbering.xml`, empty when it has none
 */
export function wordParagraphs(document: string, styles: string, numbering: string): WordParagraph[] {
  const known = numberedStyles(styles);
  const counted = countersOf(numbering, known);
  const found: OpenParagraph[] = [];
  const open: OpenParagraph[] = [];
  let [boxes, skipped, isText] = [0, 0, false];
  const sides = sidesOf();
  parse(document, {
    open: (name, value, attribute) => {
      // What is drawn twice, for new programs and for old ones, is read once: as mammoth does, for the old ones.
      if (name === 'mc:Choice' || skipped > 0) skipped += 1;
      else if (name === 'w:txbxContent') boxes += 1;
      else if (name === 'w:p' && found.length < MOST) {
        const paragraph = {
          text: '',
          style: null,
          list: null,
          level: null,
          indent: null,
          isBoxed: boxes > 0,
          isFramed: null,
        };
        found.push(paragraph);
        open.push(paragraph);
      } else if (name === 'w:t') isText = true;
      const last = open.at(-1);
      if (last === undefined || skipped > 0) return;
      if (name === 'w:pStyle') last.style = value;
      if (name === 'w:numId') last.list = value;
      if (name === 'w:ilvl') last.level = Number(value);
      if (name === 'w:ind') last.indent ??= indentIn(attribute);
      last.isFramed = sides(name, value) ?? last.isFramed;
    },
    text: (text) => {
      const last = open.at(-1);
      if (isText && skipped === 0 && last !== undefined) last.text += text.replace(/\s+/gu, '');
    },
    close: (name) => {
      if (skipped > 0) skipped -= 1;
      else if (name === 'w:txbxContent') boxes -= 1;
      else if (name === 'w:p') open.pop();
      else if (name === 'w:t') isText = false;
    },
  });
  // An empty line in a numbered style has a number too, as in the program.
  return placedBySight(
    found.map(({ text, style, list, level, indent, isBoxed, isFramed: own }) => {
      const { hasSign, ...place } = counted({ list, level }, style);
      const isFramed = own ?? isFramedStyle(known, style);
      return {
        text,
        isBoxed,
        isFramed,
        ...place,
        indent: indent ?? place.indent ?? indentOf(known, style),
        hasSign,
      };
    }),
  );
}

/** Where the text of a paragraph begins, in twentieths of a point; null where these marks do not say it. */
function indentIn(attribute: (name: string) => string): number | null {
  const value = attribute('w:left') || attribute('w:start');
  return /^-?\d{1,6}$/u.test(value) ? Number(value) : null;
}

/** What stands this much further in than an item, in twentieths of a point, stands below it. */
const DEEPER = 120;

/** The library that reads the rest knows lists no deeper than this, counted from 0. */
const DEEPEST = 4;

interface Seen extends Omit<WordParagraph, 'goesOn'> {
  readonly indent: number | null;
  readonly hasSign: boolean;
  readonly listId: string | null;
}

/**
 * Items at the depth that a reader sees: what stands further in than the item above it is below that, also where it is in a list
 * of its own ("List Bullet 2"). What has no sign of its own, or stands set in between two items of one list, goes on with its item.
 */
function placedBySight(found: readonly Seen[]): WordParagraph[] {
  let open: { readonly indent: number; readonly level: number; readonly listId: string | null }[] = [];
  return found.map(({ indent, hasSign, listId, ...paragraph }, index) => {
    const { list, text } = paragraph;
    const above = open.at(-1);
    if (list !== null && !hasSign && text !== '' && above !== undefined) {
      // Behind an inner list it goes on with none of its items, and stands as deep as the item that it belongs to.
      const isInner = indent !== null && above.indent > indent + DEEPER;
      if (!isInner) return { ...paragraph, list: null, label: null, goesOn: true };
      open = open.filter((each) => each.indent <= indent + DEEPER);
      return { ...paragraph, list: { ...list, isOrdered: false }, label: null, goesOn: false };
    }
    if (list === null || indent === null) {
      const isBetween = text !== '' && list === null && above !== undefined && above.indent > DEEPER;
      const goesOn =
        isBetween &&
        (indent ?? 0) >= above.indent - DEEPER &&
        nextWithText(found, index)?.listId === above.listId;
      if (text !== '' && !goesOn) open = [];
      return { ...paragraph, goesOn };
    }
    open = open.filter(
      (each) => each.indent < indent - DEEPER || (each.listId === listId && each.level < list.level),
    );
    const host = open.at(-1);
    const isOther = host !== undefined && host.listId !== listId;
    const level =
      host !== undefined && isOther ? Math.max(list.level, Math.min(DEEPEST, host.level + 1)) : list.level;
    open.push({ indent, level, listId });
    return { ...paragraph, list: { ...list, level }, goesOn: false };
  });
}

function nextWithText(found: readonly Seen[], index: number): Seen | undefined {
  let next = index + 1;
  while (found[next]?.text === '') next += 1;
  return found[next];
}

interface OpenParagraph {
  text: string;
  style: string | null;
  list: string | null;
  level: number | null;
  indent: number | null;
  readonly isBoxed: boolean;
  /** Null where only its style may say so. */
  isFramed: boolean | null;
}

type Counted = Pick<WordParagraph, 'label' | 'list'> & Omit<Seen, keyof WordParagraph>;

/** Gives a function that counts a paragraph and tells its label. Lists made from one pattern go on counting each other. */
function countersOf(xml: string, styles: ReadonlyMap<string, NumberedStyle>) {
  const { patterns, lists, starts } = numberings(xml);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return (own: Numbering, style: string | null): Counted => {
    const inherited = ofStyle(styles, style);
    const list = own.list ?? inherited.list;
    const pattern = list === null ? undefined : lists.get(list);
    const levels = pattern === undefined ? undefined : patterns.get(pattern);
    if (pattern === undefined || levels === undefined) {
      const place = lists.size === 0 ? placeByName(own, styles.get(style ?? '')?.name ?? '') : null;
      return { label: null, list: place, indent: null, hasSign: true, listId: null };
    }
    const named = levels.findIndex((each) => each.style !== null && each.style === style);
    const depth = own.level ?? (named >= 0 ? named : (inherited.level ?? 0));
    const counts = (counters.get(pattern) ?? []).slice(0, depth + 1);
    const restart = begun.has(`${list} ${depth}`) ? undefined : starts.get(list ?? '')?.get(depth);
    begun.add(`${list} ${depth}`);
    if (restart !== undefined) counts[depth] = restart - 1;
    for (let at = 0; at < depth; at += 1) counts[at] ??= levels[at]?.start ?? 1;
    counts[depth] = (counts[depth] ?? (levels[depth]?.start ?? 1) - 1) + 1;
    counters.set(pattern, counts);
    const level = levels[depth];
    const isListed = level !== undefined && level.format !== 'none';
    return {
      label: labelOf(levels, depth, counts),
      list: isListed ? { level: depth, isOrdered: level.format !== 'bullet' } : null,
      indent: level?.indent ?? null,
      hasSign: level !== undefined && (level.format !== 'bullet' || level.pattern !== ' '),
      listId: list,
    };
  };
}

/** Where an item stands in a file that does not say how its lists look: by what it says itself, or by Word's own name of its style. */
function placeByName(own: Numbering, style: string): WordParagraph['list'] {
  const [, kind, depth] = /^list (bullet|number)(?: ([2-5]))?$/iu.exec(style) ?? [];
  if (kind !== undefined)
    return { level: Number(depth ?? '1') - 1, isOrdered: kind.toLowerCase() === 'number' };
  return own.list === null || own.list === '0' ? null : { level: own.level ?? 0, isOrdered: false };
}

function labelOf(levels: readonly Level[], depth: number, counts: readonly number[]): string | null {
  const level = levels[depth];
  if (level === undefined || level.format === 'bullet' || level.format === 'none') return null;
  const label = level.pattern.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    return written(counts[at] ?? 0, level.isLegal ? 'decimal' : (levels[at]?.format ?? 'decimal'));
  });
  return /[\p{L}\p{N}]/u.test(label) ? label.trim() : null;
}

function ofStyle(styles: ReadonlyMap<string, NumberedStyle>, id: string | null): Numbering {
  let style = id === null ? undefined : styles.get(id);
  for (let depth = 0; style !== undefined && depth < 12; depth += 1) {
    if (style.list !== null) return style;
    style = style.basedOn === null ? undefined : styles.get(style.basedOn);
  }
  return { list: null, level: null };
}

/** Where the text of paragraphs in a style begins, as it or what it builds on says. */
function indentOf(styles: ReadonlyMap<string, NumberedStyle>, id: string | null): number | null {
  let style = id === null ? undefined : styles.get(id);
  for (let depth = 0; style !== undefined && depth < 12; depth += 1) {
    if (style.indent !== null) return style.indent;
    style = style.basedOn === null ? undefined : styles.get(style.basedOn);
  }
  return null;
}

const NO_STYLE: NumberedStyle = {
  name: '',
  basedOn: null,
  list: null,
  level: null,
  indent: null,
  isFramed: null,
};

/** Gives a function that is told of each mark as it comes, and tells of the last lines round a paragraph whether all four are drawn. */
function sidesOf(): (name: string, value: string) => boolean | null {
  let drawn: ReadonlySet<string> | null = null;
  return (name, value) => {
    if (name === 'w:pBdr') drawn = new Set();
    else if (drawn !== null && SIDE.test(name))
      drawn = /^(?:nil|none)$/u.test(value) ? drawn : new Set([...drawn, name]);
    else {
      drawn = null;
      return null;
    }
    return drawn.size === 4;
  };
}

const SIDE = /^w:(?:top|left|start|bottom|right|end)$/u;

/** Whether lines stand round paragraphs in a style, as it or what it builds on says. */
function isFramedStyle(styles: ReadonlyMap<string, NumberedStyle>, id: string | null): boolean {
  let style = id === null ? undefined : styles.get(id);
  for (let depth = 0; style !== undefined && depth < 12; depth += 1) {
    if (style.isFramed !== null) return style.isFramed;
    style = style.basedOn === null ? undefined : styles.get(style.basedOn);
  }
  return false;
}

function numberedStyles(xml: string): ReadonlyMap<string, NumberedStyle> {
  const styles = new Map<string, NumberedStyle>();
  let id: string | null = null;
  let style = NO_STYLE;
  const sides = sidesOf();
  parse(xml, {
    open: (name, value, attribute) => {
      if (name === 'w:style') {
        id = attribute('w:styleId');
        style = NO_STYLE;
      }
      if (name === 'w:name') style = { ...style, name: value };
      if (name === 'w:basedOn') style = { ...style, basedOn: value };
      if (name === 'w:numId') style = { ...style, list: value };
      if (name === 'w:ilvl') style = { ...style, level: Number(value) };
      if (name === 'w:ind') style = { ...style, indent: style.indent ?? indentIn(attribute) };
      const isFramed = sides(name, value);
      if (isFramed !== null) style = { ...style, isFramed };
    },
    close: (name) => {
      if (name === 'w:style' && id !== null) styles.set(id, style);
    },
  });
  return styles;
}

/** The patterns of the file by their ids, and the pattern of each list. */
function numberings(xml: string) {
  const patterns = new Map<string, Level[]>();
  const lists = new Map<string, string>();
  const starts = new Map<string, Map<number, number>>();
  // One pattern may stand for another, by the name of a style.
  const [named, standsFor] = [new Map<string, string>(), new Map<string, string>()];
  let [pattern, list, at] = ['', '', 0];
  parse(xml, {
    open: (name, value, attribute) => {
      if (name === 'w:abstractNum') {
        pattern = attribute('w:abstractNumId');
        patterns.set(pattern, []);
      }
      if (name === 'w:num') list = attribute('w:numId');
      if (name === 'w:abstractNumId') lists.set(list, value);
      if (name === 'w:styleLink') named.set(value, pattern);
      if (name === 'w:numStyleLink') standsFor.set(pattern, value);
      if (name === 'w:lvlOverride') at = Math.min(8, Number(attribute('w:ilvl')) || 0);
      if (name === 'w:startOverride')
        starts.set(list, (starts.get(list) ?? new Map<number, number>()).set(at, Number(value) || 0));
      const levels = patterns.get(pattern);
      if (name === 'w:lvl' && levels !== undefined) {
        at = Math.min(8, Number(attribute('w:ilvl')) || 0);
        levels[at] = { start: 1, format: 'decimal', pattern: '', style: null, isLegal: false, indent: null };
      }
      const level = levels?.[at];
      if (level === undefined || levels === undefined) return;
      if (name === 'w:start') levels[at] = { ...level, start: Number(value) || 0 };
      if (name === 'w:numFmt') levels[at] = { ...level, format: value };
      if (name === 'w:lvlText') levels[at] = { ...level, pattern: value };
      if (name === 'w:pStyle') levels[at] = { ...level, style: value };
      if (name === 'w:ind') levels[at] = { ...level, indent: indentIn(attribute) };
      if (name === 'w:isLgl') levels[at] = { ...level, isLegal: !/^(?:0|false)$/u.test(value) };
    },
    // What a list changes of its pattern is not its pattern.
    close: (name) => {
      if (name === 'w:abstractNum') pattern = '';
    },
  });
  for (const [id, one] of lists) lists.set(id, named.get(standsFor.get(one) ?? '') ?? one);
  return { patterns, lists, starts };
}

interface Handlers {
  /** `value` is the element's `w:val`. */
  readonly open: (name: string, value: string, attribute: (name: string) => string) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Goes through a part of the file; what cannot be read tells nothing. */
function parse(xml: string, { open, close, text }: Handlers): void {
  if (xml === '') return;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) =>
    open(name, String(attributes['w:val'] ?? ''), (key) => String(attributes[key] ?? '')),
  );
  parser.on('closetag', ({ name }) => close(name));
  if (text !== undefined) parser.on('text', text);
  parser.on('error', () => undefined);
  parser.write(xml).close();
}
