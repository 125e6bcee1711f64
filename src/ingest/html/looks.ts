import { attribute, type Element, INLINE, NEVER, type Node, type ParentNode } from './tree.ts';

/** A rule for what has one name: ".c12", "p.Mellemrubrik", "div.t2". Names inside others, and states, are left alone. */
const NAMED = /^(p|span|h[1-6]|td|li|div|)\.([\p{L}][\p{L}\d_-]{0,60})$/u;
/** Rules of whole sheets that a page brings along name parts of pages, and many of them; a text has few looks. */
const MOST_RULES = 400;
const TOLD = /(?:^|;)\s*((?:font-size|font-weight|font-style)\s*:[^;]{1,60})/giu;
/** No program needs more names for its looks. */
const MOST = 2000;

/**
 * Writes the size and weight of letters that a saved document keeps in its own style sheet to the elements themselves, so that
 * they are read like looks that an element tells by itself. Other pages' sheets are left alone: their names say nothing.
 * @param elements all elements of the page; changed in place
 */
export function tellLooks(elements: readonly Element[]): void {
  const looks = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'style') continue;
    const sheet = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    for (const { tag, name, rules } of namedRules(sheet)) {
      const told = [...rules.matchAll(TOLD)].map(([, rule]) => rule).join(';');
      if (told !== '' && looks.size < MOST) looks.set(`${tag}.${name}`, told);
    }
  }
  if (looks.size === 0) return;
  for (const element of elements) {
    const names = element.attrs.find(({ name }) => name === 'class')?.value.split(/\s+/u, 20) ?? [];
    const told = names.flatMap((name) =>
      [`.${name}`, `${element.tagName}.${name}`].flatMap((each) => looks.get(each) ?? []),
    );
    if (told.length === 0) continue;
    const own = element.attrs.find(({ name }) => name === 'style');
    if (own === undefined) element.attrs.push({ name: 'style', value: told.join(';') });
    // What an element says of itself is read first.
    else own.value = `${own.value};${told.join(';')}`;
  }
}

interface NamedRule {
  /** The element that it is for; empty for any. */
  readonly tag: string;
  readonly name: string;
  readonly rules: string;
}

/** The rules of a sheet for what has one name; those for paper or small screens, which stand in others, are none. */
function namedRules(sheet: string): NamedRule[] {
  const found: NamedRule[] = [];
  const pieces = sheet.replace(/\/\*[^*]{0,4000}\*\/|<!--|-->/gu, ' ').split('}', MOST);
  let depth = 0;
  for (const piece of pieces) {
    const parts = piece.split('{');
    const [selectors = '', rules = ''] = parts.slice(-2);
    if (depth === 0 && parts.length === 2 && rules.length <= LONGEST_RULE)
      for (const selector of selectors.split(',', MOST_SELECTORS)) {
        const [, tag = '', name] = NAMED.exec(selector.trim()) ?? [];
        if (name !== undefined) found.push({ tag, name, rules });
      }
    depth = Math.max(0, depth + parts.length - 2);
  }
  return found.length > MOST_RULES ? found.filter(({ name }) => NUMBERED.test(name)) : found;
}

/** In characters. */
const LONGEST_RULE = 2000;
const MOST_SELECTORS = 40;
/** Word processors that save pages name the looks of letters and paragraphs by number. */
const NUMBERED = /^[cpstPST]\d{1,4}$/u;

/** Whether an element sets its own text in bold, or underlines it, as typewriters did instead. */
export function isBold(node: Element): boolean {
  if (/^(?:b|strong|u)$/u.test(node.tagName)) return true;
  const isInline = INLINE.has(node.tagName) || node.tagName === 'p';
  return isInline && /font-weight:\s*(?:bold|[6-9]00)/iu.test(attribute(node, 'style') ?? '');
}

/** Whether an element sets its own text in italics; null where it says nothing of it. */
export function isSlanted(node: Element): boolean | null {
  const told = /font-style:\s*(italic|oblique|normal)/iu.exec(attribute(node, 'style') ?? '')?.[1];
  if (told !== undefined) return told.toLowerCase() !== 'normal';
  return /^(?:em|i)$/u.test(node.tagName) ? true : null;
}

/** A line this much larger than the text heads what follows: 14 points over 12. */
const LARGER = 1.15;
/** Text that says no size of its own is as large as browsers show it. */
const USUAL_SIZE = 12;
/** No more of a style sheet is looked at. */
const LONGEST_SHEET = 20_000;
/** Nobody sets running text in letters of so many points. */
export const LARGEST_TEXT = 18;

/** What the sizes of old pages are in points, the first of seven. */
const FONT_SIZES = [8, 10, 12, 14, 18, 24, 36];

/** How large the text in an element is set, in points; null where neither it nor what is round it says so. */
export function sizeIn(node: Element, outside: number | null): number | null {
  const [, size, unit] =
    /font-size:\s*(\d{1,3}(?:\.\d+)?)(pt|px)/iu.exec(attribute(node, 'style') ?? '') ?? [];
  if (size !== undefined) return Number(size) * (unit?.toLowerCase() === 'px' ? 0.75 : 1);
  const old = node.tagName === 'font' ? FONT_SIZES[Number(attribute(node, 'size')) - 1] : undefined;
  return old ?? outside;
}

/** How large a word processor that has saved a page sets the text that says no size of its own. */
const SHEET =
  /(?:^|[\s,}])(?:body|p(?:\.(?:western|MsoNormal))?)\s*\{[^{}]{0,500}?font-size:\s*(\d{1,2}(?:\.\d)?)pt/iu;

/** From which size on a line is larger than the text of its page, in points. */
export function leastHeadingSize(root: ParentNode, elements: readonly Element[] = []): number {
  const sheets = elements.filter(({ tagName }) => tagName === 'style');
  const told = sheets.flatMap((sheet) => sheet.childNodes.map((node) => ('value' in node ? node.value : '')));
  const usual = Number(SHEET.exec(told.join('\n').slice(0, LONGEST_SHEET))?.[1] ?? USUAL_SIZE);
  const letters = new Map<number | null, number>();
  const open: { readonly node: Node | ParentNode; readonly size: number | null }[] = [
    { node: root, size: null },
  ];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const { node, size } = each;
    if (node.nodeName === '#text' && 'value' in node)
      letters.set(size, (letters.get(size) ?? 0) + node.value.trim().length);
    if (
      !('childNodes' in node) ||
      ('tagName' in node && (NEVER.has(node.tagName) || /^h[1-6]$/u.test(node.tagName)))
    )
      continue;
    const own = 'tagName' in node ? sizeIn(node, size) : size;
    for (const child of node.childNodes) open.push({ node: child, size: own });
  }
  const [most = null] = [...letters].sort((one, two) => two[1] - one[1])[0] ?? [];
  return Math.min(LARGEST_TEXT, most ?? usual) * LARGER;
}
