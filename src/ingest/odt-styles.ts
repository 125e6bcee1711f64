import { written } from './counting.ts';

/** What the styles of an OpenDocument text say of the paragraphs set in them. */
export interface OdtStyle {
  /** As the writer sees it ("Heading 1"). */
  readonly name: string;
  readonly parent: string | null;
  /** In points. */
  readonly size: number | null;
  readonly isBold: boolean | null;
  readonly isSlanted: boolean | null;
  readonly isHidden: boolean | null;
  /** Headings in it are not counted; null where it does not say. */
  readonly isUncounted: boolean | null;
}

/** In bold, or underlined as typewriters did instead; links are underlined all the same. */
function isMarked(weight: string, underline: string, { name }: OdtStyle): boolean {
  if (/^(?:bold|[6-9]00)$/u.test(weight)) return true;
  return underline !== '' && underline !== 'none' && !/internet|link|hyper/iu.test(name);
}

/** How the program numbers the headings of one level. */
interface OutlineLevel {
  /** As Word calls it; null for headings without a number. */
  readonly format: string | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels the number shows: 2 for "1.1". */
  readonly shown: number;
  /** Where the text of an item begins, in points from the margin; null where it does not say. */
  readonly indent: number | null;
}

/** How a style looks, with what it inherits. */
interface StyleLook {
  readonly name: string;
  readonly size: number;
  readonly isBold: boolean;
}

const DEFAULT_SIZE = 12;
/** Styles build on one another; a circle of them ends here. */
const DEEPEST = 12;

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** Gathers the styles of a file as its tags come, and counts its headings. */
export class OdtStyles {
  private readonly styles = new Map<string, OdtStyle>();
  private readonly outline: OutlineLevel[] = [];
  private readonly counts: number[] = [];
  /** How the lists of the file number their items, by the names of their styles. */
  private readonly lists = new Map<string, OutlineLevel[]>();
  private list: string | null = null;
  private listLevel = 0;
  private readonly listCounts = new Map<string, number[]>();
  private open: string | null = null;
  private isDefault = false;
  private defaultSize = DEFAULT_SIZE;

  tag(name: string, attribute: (name: string) => string, hasListName = false): void {
    if (name === 'style:style') {
      this.open = attribute('style:name');
      this.isDefault = false;
      this.styles.set(this.open, {
        name: (attribute('style:display-name') || this.open).replaceAll('_20_', ' '),
        parent: attribute('style:parent-style-name') || null,
        size: null,
        isBold: null,
        isSlanted: null,
        isHidden: null,
        isUncounted: hasListName ? attribute('style:list-style-name') === '' : null,
      });
    } else if (name === 'style:default-style') {
      this.open = null;
      this.isDefault = attribute('style:family') === 'paragraph';
    } else if (name === 'style:text-properties')
      this.learn(
        attribute('fo:font-size'),
        attribute('fo:font-weight'),
        attribute('fo:font-style'),
        attribute('text:display'),
        attribute('style:text-line-through-style'),
        attribute('style:text-underline-style'),
      );
    else if (name === 'text:outline-level-style') levelInto(this.outline, attribute);
    else if (name === 'text:list-style') {
      this.list = attribute('style:name');
      this.lists.set(this.list, []);
    } else if (/^text:list-level-style-/u.test(name) && this.list !== null) {
      this.listLevel = Number(attribute('text:level')) - 1;
      levelInto(this.lists.get(this.list) ?? [], attribute);
    } else if (name === 'style:list-level-label-alignment' || name === 'style:list-level-properties')
      this.setIn(pointsIn(attribute('fo:margin-left') || attribute('text:space-before')));
  }

  private setIn(indent: number | null): void {
    const levels = this.list === null ? undefined : this.lists.get(this.list);
    const level = levels?.[this.listLevel];
    if (levels !== undefined && level !== undefined && indent !== null)
      levels[this.listLevel] = { ...level, indent };
  }

  /** Where the text of items at a depth of a list begins, in points from the margin; null where the file does not say. */
  indentOf(list: string, level: number): number | null {
    return this.lists.get(list)?.[level - 1]?.indent ?? null;
  }

  private learn(
    size: string,
    weight: string,
    slant: string,
    display: string,
    struck: string,
    underline: string,
  ): void {
    const points = /^(\d+(?:\.\d+)?)pt$/u.exec(size)?.[1];
    if (this.isDefault && points !== undefined) this.defaultSize = Number(points);
    const style = this.open === null ? undefined : this.styles.get(this.open);
    if (this.open === null || style === undefined) return;
    this.styles.set(this.open, {
      ...style,
      size: points === undefined ? style.size : Number(points),
      isSlanted: slant === '' ? style.isSlanted : slant !== 'normal',
      isBold: weight === '' && underline === '' ? style.isBold : isMarked(weight, underline, style),
      // What is struck out is no text any more.
      isHidden:
        display === '' && struck === ''
          ? style.isHidden
          : display === 'none' || (struck !== '' && struck !== 'none'),
    });
  }

  /** The style of this name with what it inherits; `size` in points. */
  look(id: string): StyleLook {
    let [style, size, isBold]: [OdtStyle | undefined, number | null, boolean | null] = [
      this.styles.get(id),
      null,
      null,
    ];
    // Styles that the program makes for single paragraphs ("P12") have the purpose of the one they build on.
    let name = style?.name ?? id.replaceAll('_20_', ' ');
    for (let depth = 0; style !== undefined && depth < DEEPEST; depth += 1) {
      if (/^[PT]\d+$/u.test(name)) name = style.name;
      size ??= style.size;
      isBold ??= style.isBold;
      if (/^[PT]\d+$/u.test(name) && style.parent !== null)
        name = this.styles.get(style.parent)?.name ?? name;
      style = style.parent === null ? undefined : this.styles.get(style.parent);
    }
    return { name, size: size ?? this.defaultSize, isBold: isBold ?? false };
  }

  /** Whether text in this style is set in italics; null where neither it nor what it builds on says so. */
  isSlanted(id: string): boolean | null {
    return this.told(id, ({ isSlanted }) => isSlanted);
  }

  /** Whether headings in this style go without a number. */
  isUncounted(id: string): boolean {
    return this.told(id, ({ isUncounted }) => isUncounted) === true;
  }

  /** Whether text in this style is hidden; null where neither it nor what it builds on says so. */
  isHidden(id: string): boolean | null {
    return this.told(id, ({ isHidden }) => isHidden);
  }

  /** What a style says, or else what it builds on. */
  private told(id: string, saying: (style: OdtStyle) => boolean | null): boolean | null {
    let style = this.styles.get(id);
    for (let depth = 0; style !== undefined && depth < DEEPEST; depth += 1) {
      const said = saying(style);
      if (said !== null) return said;
      style = style.parent === null ? undefined : this.styles.get(style.parent);
    }
    return null;
  }

  /** Whether a style of letters says how large they are. */
  hasSize(id: string): boolean {
    return this.styles.get(id)?.size != null;
  }

  /**
   * The number that the program shows before the next heading of this level, with a space after it; empty without one.
   * @param from the number that it begins anew with
   */
  nextNumber(level: number, from: number | null = null): string {
    const at = level - 1;
    this.counts.length = Math.min(this.counts.length, level);
    for (let each = 0; each < at; each += 1) this.counts[each] ??= this.outline[each]?.start ?? 1;
    const own = this.outline[at];
    this.counts[at] = from ?? (this.counts[at] ?? (own?.start ?? 1) - 1) + 1;
    const label = labelOf(this.outline, this.counts, level);
    return label === '' ? '' : `${label} `;
  }

  /** A list of this style begins to count anew. */
  restart(list: string): void {
    this.listCounts.delete(list);
  }

  /**
   * The number that the program shows before the next item of a list; empty where it shows a sign or nothing.
   * @param list name of the list's style
   * @param level depth of the item, from 1
   * @param from the number that it begins anew with
   */
  nextLabel(list: string, level: number, from: number | null = null): string {
    const levels = this.lists.get(list);
    if (levels === undefined) return '';
    const counts = (this.listCounts.get(list) ?? []).slice(0, level);
    for (let each = 0; each < level - 1; each += 1) counts[each] ??= levels[each]?.start ?? 1;
    counts[level - 1] = from ?? (counts[level - 1] ?? (levels[level - 1]?.start ?? 1) - 1) + 1;
    this.listCounts.set(list, counts);
    return labelOf(levels, counts, level);
  }
}

const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, pc: 12 };

/** A length as OpenDocument writes it ("0.25in"), in points; null for anything else. */
function pointsIn(length: string): number | null {
  const [, value, unit = ''] = /^(-?\d{1,5}(?:\.\d{1,6})?)(pt|in|cm|mm|pc)$/u.exec(length) ?? [];
  return value === undefined ? null : Number(value) * (POINTS[unit] ?? 1);
}

function levelInto(levels: OutlineLevel[], attribute: (name: string) => string): void {
  const at = Number(attribute('text:level')) - 1;
  if (!(at >= 0 && at < 10)) return;
  levels[at] = {
    format: FORMATS[attribute('style:num-format')] ?? null,
    prefix: attribute('style:num-prefix'),
    suffix: attribute('style:num-suffix'),
    start: Number(attribute('text:start-value')) || 1,
    shown: Number(attribute('text:display-levels')) || 1,
    indent: null,
  };
}

/** The number of a heading or item as it is shown: "2.1", "a)". */
function labelOf(levels: readonly OutlineLevel[], counts: readonly number[], level: number): string {
  const own = levels[level - 1];
  if (own === undefined || own.format === null) return '';
  const first = Math.max(0, level - own.shown);
  const shown = counts.slice(first, level).flatMap((count, index) => {
    const format = levels[first + index]?.format ?? null;
    return format === null ? [] : [written(count, format)];
  });
  return `${own.prefix}${shown.join('.')}${own.suffix}`;
}
