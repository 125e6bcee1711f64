import { childOf, elementsOf, findAll, isSet, parseXml, writeXml, type Xml } from './docx-xml.ts';

/**
 * Word files say the same in many ways, and mammoth knows the usual ones. Here a part is written anew in those: what is
 * hidden, a placeholder or a list of contents is left out, what stands in simple fields, text boxes of any kind and parts
 * that were brought in from other files is kept.
 */

/** Signs that a part has something to be written anew. Without them it is left alone: most of a folder's files. */
const NEEDED =
  /vanish|fldSimple|AlternateContent|docPartGallery|showingPlcHdr|altChunk|purl\.oclc\.org|Change[ >]|type="(?:page|column)"|txbxContent|[:<](?:bdo|dir|ruby)[ >]|<(?:w:)?moveFrom[ >]|<(?:w:)?del |framePr/u;

/** Stands round the name of a part that was brought in, in a paragraph of its own, until that part is read. */
export const CHUNK_MARK = '\ue0f0';

/**
 * A part of a Word file in the ways that mammoth reads.
 * @param xml the part as it stands in the file
 * @param hidden styles of paragraphs and letters whose text is not shown
 * @param framed styles of paragraphs that stand in a frame beside the text
 * @returns the same text where nothing is to be changed, or where it cannot be read
 */
export function simplified(
  xml: string,
  hidden: ReadonlySet<string>,
  framed: ReadonlySet<string> = new Set(),
): string {
  const isOwn = /<w:(?:document|footnotes|endnotes)[ >]/u.test(xml.slice(0, 4000));
  const isUsual = !NEEDED.test(xml) && hidden.size === 0 && framed.size === 0 && !nestsFields(xml);
  if (isOwn && isUsual) return xml;
  const root = parseXml(xml);
  if (root === null) return xml;
  const [written] = rewritten(root, { hidden, framed, isHidden: false, fields: [] });
  return written === undefined || typeof written === 'string'
    ? xml
    : writeXml(withTransitionalNames(written));
}

/** Whether a field begins before another one has ended: what the inner one shows is part of the outer one's code. */
function nestsFields(xml: string): boolean {
  let depth = 0;
  for (const [, type] of xml.matchAll(/fldCharType="(begin|end)"/gu)) {
    depth = type === 'begin' ? depth + 1 : 0;
    if (depth > 1) return true;
  }
  return false;
}

/** The styles whose paragraphs stand in a frame, by their ids; with those that build on them. */
export function framedStyles(xml: string): ReadonlySet<string> {
  if (!/framePr/u.test(xml)) return new Set();
  return stylesWith(xml, (style) => (frameIn(childOf(style, 'w:pPr')) === undefined ? null : true));
}

/** The styles whose text is hidden, by their ids; with those that build on them. */
export function hiddenStyles(xml: string): ReadonlySet<string> {
  if (!/vanish/u.test(xml)) return new Set();
  return stylesWith(xml, (style) => isSet(childOf(style, 'w:rPr'), 'w:vanish'));
}

/** The styles of which something holds, or of one that they build on; null where a style says nothing of it. */
function stylesWith(xml: string, holds: (style: Xml) => boolean | null): ReadonlySet<string> {
  const root = parseXml(xml);
  const styles = root === null ? [] : elementsOf(root).filter(({ name }) => name === 'w:style');
  const byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const isOf = (style: Xml | undefined, depth: number): boolean => {
    if (style === undefined || depth > DEEPEST_STYLE) return false;
    return holds(style) ?? isOf(byId.get(childOf(style, 'w:basedOn')?.attributes['w:val'] ?? ''), depth + 1);
  };
  return new Set([...byId].filter(([, style]) => isOf(style, 0)).map(([id]) => id));
}

const DEEPEST_STYLE = 12;

interface State {
  readonly hidden: ReadonlySet<string>;
  readonly framed: ReadonlySet<string>;
  /** Fields that are open, innermost last: whether what they show has begun. Changed on the way. */
  readonly fields: boolean[];
  /** The paragraph's style hides its text. */
  readonly isHidden: boolean;
}

/** Changes that were made to how the text looks, with how it looked before. */
const FORMER =
  /^w:(?:pPrChange|rPrChange|sectPrChange|tblPrChange|tblPrExChange|tcPrChange|trPrChange|numberingChange)$/u;
/** What only stands round text. */
const WRAPPER = /^w:(?:fldSimple|bdo|dir|rubyBase|ruby)$/u;
const DRAWN = /^(?:mc:AlternateContent|w:drawing|w:pict|w:object)$/u;

function rewritten(node: Xml | string, state: State): (Xml | string)[] {
  if (typeof node === 'string') return [node];
  const { name } = node;
  if (FORMER.test(name) || name === 'w:rt') return [];
  if (WRAPPER.test(name)) return inside(node, state);
  if (name === 'w:sdt') return control(node, state);
  if (DRAWN.test(name)) return drawn(node, state);
  if (name === 'w:altChunk') return [chunkMark(node)];
  if (name === 'w:fldChar') followField(node, state.fields);
  if (name === 'w:t' && state.fields.includes(false)) return [];
  if (name === 'w:body') return [{ ...node, children: withFrames(inside(node, state), state.framed) }];
  if (name === 'w:p') return paragraph(node, state);
  if (name === 'w:r' && isHiddenRun(node, state)) return [];
  if (name === 'w:br' && /^(?:page|column)$/u.test(node.attributes['w:type'] ?? '')) return [SPACE];
  return [{ ...node, children: inside(node, state) }];
}

const SPACE: Xml = { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [' '] };

function inside(node: Xml, state: State): (Xml | string)[] {
  return node.children.flatMap((child) => rewritten(child, state));
}

/** The code of a field goes over no paragraph's end: one that was not closed is closed there. */
function followField(node: Xml, fields: boolean[]): void {
  const type = node.attributes['w:fldCharType'];
  if (type === 'begin') fields.push(false);
  if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = true;
  if (type === 'end') fields.pop();
}

function paragraph(node: Xml, state: State): Xml[] {
  while (state.fields.at(-1) === false) state.fields.pop();
  const properties = childOf(node, 'w:pPr');
  const style = childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '';
  const children = inside(node, { ...state, isHidden: state.hidden.has(style) });
  const written = { ...node, children };
  // What was deleted or moved away with its end leaves no line behind, and no number.
  const mark = childOf(properties, 'w:rPr');
  const isGone = childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
  return isGone && !hasText(written) ? [] : [written];
}

function hasText(node: Xml): boolean {
  if (node.name === 'w:del' || node.name === 'w:moveFrom') return false;
  if (node.name === 'w:t' || node.name === 'w:txbxContent' || node.name === 'w:sym') return true;
  return elementsOf(node).some(hasText);
}

function isHiddenRun(run: Xml, { hidden, isHidden }: State): boolean {
  const properties = childOf(run, 'w:rPr');
  const own = isSet(properties, 'w:vanish');
  if (own !== null) return own;
  return isHidden || hidden.has(childOf(properties, 'w:rStyle')?.attributes['w:val'] ?? '');
}

/** A control's content. A list of contents is no text of its own, nor is what only asks to be filled in. */
function control(node: Xml, state: State): (Xml | string)[] {
  const properties = childOf(node, 'w:sdtPr');
  const gallery = properties === undefined ? [] : findAll(properties, 'w:docPartGallery');
  if (gallery.some((each) => each.attributes['w:val'] === 'Table of Contents')) return [];
  const content = childOf(node, 'w:sdtContent');
  if (isSet(properties, 'w:showingPlcHdr') !== true) {
    // What it holds stands among its neighbours: a frame may begin before it or end behind it.
    const isBox = properties !== undefined && childOf(properties, 'w14:checkbox') !== undefined;
    return isBox || content === undefined
      ? [{ ...node, children: inside(node, state) }]
      : inside(content, state);
  }
  return content === undefined ? [] : elementsOf(content).flatMap(withoutRuns);
}

/** Cells and rows stay, so that a table keeps its columns. */
function withoutRuns(node: Xml): Xml[] {
  if (node.name === 'w:r' || node.name === 'w:hyperlink') return [];
  return [{ ...node, children: elementsOf(node).flatMap(withoutRuns) }];
}

/** Text boxes of all kinds as one kind; pictures stay as they are. What is drawn for new programs and for old ones is read once. */
function drawn(node: Xml, state: State): (Xml | string)[] {
  const alternatives =
    node.name === 'mc:AlternateContent'
      ? elementsOf(node).filter(({ name }) => name === 'mc:Choice' || name === 'mc:Fallback')
      : [node];
  for (const alternative of alternatives) {
    const boxes = findAll(alternative, 'w:txbxContent');
    if (boxes.length > 0)
      return boxes.map((box) =>
        textBox({ ...box, children: inside(box, { ...state, isHidden: false, fields: [] }) }),
      );
  }
  if (node.name !== 'mc:AlternateContent' || childOf(node, 'mc:Fallback') !== undefined) return [node];
  return alternatives.flatMap((alternative) => inside(alternative, state));
}

function frameIn(properties: Xml | undefined): Xml | undefined {
  return childOf(properties, 'w:framePr');
}

/** What may stand between two paragraphs and is nothing to see. */
const MARK =
  /^w:(?:bookmark(?:Start|End)|proofErr|perm(?:Start|End)|comment(?:RangeStart|RangeEnd)|move(?:From|To)Range(?:Start|End))$/u;

/** In a file in which so many paragraphs are placed, a converter has placed them all. */
const PLACED = 0.3;

/**
 * Paragraphs in a frame beside the text are a box where they say something: an address in a frame is none. A first letter in
 * a frame of its own belongs to the paragraph below.
 */
function withFrames(all: readonly (Xml | string)[], framed: ReadonlySet<string>): (Xml | string)[] {
  // Between paragraphs there is nothing but the space of whoever indents their files, and marks of places in the text.
  const children = all.filter((child) => typeof child !== 'string' && !MARK.test(child.name));
  const isFramed = (node: Xml | string | undefined): node is Xml => {
    if (node === undefined || typeof node === 'string' || node.name !== 'w:p') return false;
    const properties = childOf(node, 'w:pPr');
    const frame = frameIn(properties);
    const style = childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '';
    return (frame !== undefined || framed.has(style)) && initialOf(node) === null;
  };
  const count = children.filter(isFramed).length;
  const isPlaced = count > children.length * PLACED;
  const result: (Xml | string)[] = [];
  let initial: readonly (Xml | string)[] = [];
  for (let at = 0; at < children.length; ) {
    const node = children[at];
    const box: Xml[] = [];
    for (let each = node; isFramed(each); each = children[at + box.length]) box.push(each);
    const text = box.map(textIn).join(' ');
    if (box.length > 0 && !isPlaced && /\p{Ll}{2} \p{Ll}.*[.!?]/u.test(text)) result.push(boxParagraph(box));
    else if (box.length > 0) for (const each of box) result.push(each);
    else if (node !== undefined) {
      const letter = typeof node === 'string' ? null : initialOf(node);
      if (letter !== null) initial = letter;
      else {
        result.push(initial.length > 0 && typeof node !== 'string' ? beginningWith(initial, node) : node);
        initial = [];
      }
    }
    at += Math.max(1, box.length);
  }
  return result;
}

/** The large first letter that stands in a frame of its own, as its runs. */
function initialOf(node: Xml): readonly (Xml | string)[] | null {
  const drop = frameIn(childOf(node, 'w:pPr'))?.attributes['w:dropCap'];
  if (drop === undefined || drop === 'none' || textIn(node).trim().length > 3) return null;
  return node.children.filter((child) => typeof child === 'string' || child.name !== 'w:pPr');
}

function beginningWith(runs: readonly (Xml | string)[], node: Xml): Xml {
  const [properties, others] = [childOf(node, 'w:pPr'), node.children];
  const rest = properties === undefined ? others : others.filter((child) => child !== properties);
  return { ...node, children: [...(properties === undefined ? [] : [properties]), ...runs, ...rest] };
}

function textIn(node: Xml): string {
  return findAll(node, 'w:t')
    .flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
    .join('');
}

function boxParagraph(children: readonly Xml[]): Xml {
  const content: Xml = { name: 'w:txbxContent', attributes: {}, children };
  const run: Xml = { name: 'w:r', attributes: {}, children: [textBox(content)] };
  return { name: 'w:p', attributes: {}, children: [run] };
}

function textBox(content: Xml): Xml {
  const box: Xml = { name: 'v:textbox', attributes: {}, children: [content] };
  return { name: 'w:pict', attributes: { 'xmlns:v': 'urn:schemas-microsoft-com:vml' }, children: [box] };
}

function chunkMark(node: Xml): Xml {
  const id = node.attributes['r:id'] ?? '';
  const text: Xml = { name: 'w:t', attributes: {}, children: [`${CHUNK_MARK}${id}${CHUNK_MARK}`] };
  return { name: 'w:p', attributes: {}, children: [{ name: 'w:r', attributes: {}, children: [text] }] };
}

/** Files in the strict form call their namespaces by other names. */
function withTransitionalNames(root: Xml): Xml {
  const attributes = Object.entries(root.attributes).map(([key, value]): [string, string] => [
    key,
    value
      .replace(
        /^http:\/\/purl\.oclc\.org\/ooxml\/(wordprocessingml|drawingml)\//u,
        'http://schemas.openxmlformats.org/$1/2006/',
      )
      .replace(
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      ),
  ]);
  return { ...root, attributes: Object.fromEntries(attributes) };
}
