import { SaxesParser } from 'saxes';

/** An element of a part of a Word file; its text stands among its children. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

const WORD =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/u;

/** No program nests its elements deeper, and what goes through them does so level by level. */
const DEEPEST = 500;

/**
 * Reads a part of a Word file. Elements of Word's own kind are named "w:…", whatever the program that wrote the file calls them.
 * @returns null for a part that is no XML, or that is nested too deep
 */
export function parseXml(text: string): Xml | null {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open = [root];
  let rename = (name: string): string => name;
  let isBroken = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)]));
    if (open.length === 1) rename = renaming(plain);
    const element: Open = { name: rename(name), attributes: renamed(plain, rename), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > DEEPEST) isBroken = true;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (value) => {
    if (value !== '') open.at(-1)?.children.push(value);
  });
  parser.on('error', () => {
    isBroken = true;
  });
  if (text !== '') parser.write(text).close();
  const [first] = root.children.filter((child) => typeof child !== 'string');
  return isBroken ? null : (first ?? null);
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Open | string)[];
}

/** How names are changed so that Word's own begin with "w:", by what the root element says. */
function renaming(attributes: Readonly<Record<string, string>>): (name: string) => string {
  const key = Object.keys(attributes).find((each) => WORD.test(attributes[each] ?? ''));
  if (key === undefined || key === 'xmlns:w') return (name) => name;
  const prefix = key === 'xmlns' ? '' : `${key.slice('xmlns:'.length)}:`;
  if (prefix === '') return (name) => (name.includes(':') ? name : `w:${name}`);
  return (name) => (name.startsWith(prefix) ? `w:${name.slice(prefix.length)}` : name);
}

function renamed(
  attributes: Readonly<Record<string, string>>,
  rename: (name: string) => string,
): Record<string, string> {
  const entries = Object.entries(attributes).map(([key, value]): [string, string] => {
    if (WORD.test(value) && key.startsWith('xmlns')) return ['xmlns:w', value];
    return [key.includes(':') ? rename(key) : key, value];
  });
  return Object.fromEntries(entries);
}

/** The element as text, with everything in it. */
export function writeXml(root: Xml): string {
  const parts: string[] = [];
  const write = (node: Xml | string): void => {
    if (typeof node === 'string') {
      parts.push(escaped(node));
      return;
    }
    const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
    parts.push(`<${node.name}${attributes.join('')}`, node.children.length === 0 ? '/>' : '>');
    for (const child of node.children) write(child);
    if (node.children.length > 0) parts.push(`</${node.name}>`);
  };
  write(root);
  return parts.join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"\r\n\t]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The elements right below one; text left out. */
export function elementsOf(node: Xml): Xml[] {
  return node.children.filter((child): child is Xml => typeof child !== 'string');
}

/** The first element of this name right below one. */
export function childOf(node: Xml | undefined, name: string): Xml | undefined {
  return node?.children.find((child): child is Xml => typeof child !== 'string' && child.name === name);
}

/** The outermost elements of this name below one, in the order of the text. */
export function findAll(node: Xml, name: string): Xml[] {
  return elementsOf(node).flatMap((child) => (child.name === name ? [child] : findAll(child, name)));
}

/** Whether a mark like bold or hidden is set; null where the element says nothing of it. */
export function isSet(properties: Xml | undefined, name: string): boolean | null {
  const mark = childOf(properties, name);
  if (mark === undefined) return null;
  return !/^(?:0|false|off)$/u.test(mark.attributes['w:val'] ?? '');
}
