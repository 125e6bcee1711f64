import { attribute, type Element, INLINE } from './tree.ts';

/** Word processors that save pages name the looks of letters and paragraphs by number: ".c12", "p.p3", "span.T4". */
const RULE = /(?<=^|[\s,}])(?:p|span|h[1-6]|td|li|div)?\.([cpstPST]\d{1,4})\s*\{([^{}]{0,2000})\}/gu;
const TOLD = /(?:^|;)\s*((?:font-size|font-weight)\s*:[^;]{1,60})/giu;
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
    for (const [, name = '', rules = ''] of sheet.matchAll(RULE)) {
      const told = [...rules.matchAll(TOLD)].map(([, rule]) => rule).join(';');
      if (told !== '' && looks.size < MOST) looks.set(name, told);
    }
  }
  if (looks.size === 0) return;
  for (const element of elements) {
    const names = element.attrs.find(({ name }) => name === 'class')?.value.split(/\s+/u, 20) ?? [];
    const told = names.flatMap((name) => looks.get(name) ?? []);
    if (told.length === 0) continue;
    const own = element.attrs.find(({ name }) => name === 'style');
    if (own === undefined) element.attrs.push({ name: 'style', value: told.join(';') });
    // What an element says of itself is read first.
    else own.value = `${own.value};${told.join(';')}`;
  }
}

/** Whether an element sets its own text in bold. */
export function isBold(node: Element): boolean {
  if (node.tagName === 'b' || node.tagName === 'strong') return true;
  const isInline = INLINE.has(node.tagName) || node.tagName === 'p';
  return isInline && /font-weight:\s*(?:bold|[6-9]00)/iu.test(attribute(node, 'style') ?? '');
}

/** Nobody sets running text in letters of so many points. */
const LARGE = 18;

/** What the sizes of old pages are in points, the first of seven. */
const FONT_SIZES = [8, 10, 12, 14, 18, 24, 36];

/** Whether text in an element is set in large letters; what the element does not say is as outside it. */
export function isLargeIn(node: Element, outside: boolean): boolean {
  const [, size, unit] =
    /font-size:\s*(\d{1,3}(?:\.\d+)?)(pt|px)/iu.exec(attribute(node, 'style') ?? '') ?? [];
  if (size !== undefined) return Number(size) * (unit?.toLowerCase() === 'px' ? 0.75 : 1) >= LARGE;
  const old = node.tagName === 'font' ? FONT_SIZES[Number(attribute(node, 'size')) - 1] : undefined;
  return old === undefined ? outside : old >= LARGE;
}
