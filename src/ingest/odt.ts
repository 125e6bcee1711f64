import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { BlockKind } from '../model/index.ts';
import { addPieces, type Draft, draft, type Reading } from './draft.ts';
import { ReadingError } from './reading-error.ts';
import { readsAsHeading } from './shapes.ts';
import { markTypedLists } from './typed-lists.ts';

/** What is not text of the document: comments, deleted text, contents lists and the figure that points to a note. */
const LEFT_OUT = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:table-of-content',
  'text:note-citation',
  'text:alphabetical-index',
  'office:forms',
]);

/**
 * Reads an OpenDocument text: headings, paragraphs, lists, tables and notes, in the order of the file. Pages are not known.
 * @param maxUnpacked bytes that a part of the file may unfold to
 * @throws ReadingError `encrypted`, `damaged` or `too-large`.
 */
export function readOdt(bytes: Uint8Array, maxUnpacked: number): Reading {
  const { content, manifest } = unpack(bytes, maxUnpacked);
  if (manifest.includes('encryption-data')) throw new ReadingError('encrypted');
  if (content === '') throw new ReadingError('damaged');
  const walk = new Walk();
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => walk.open(tag.name, (name) => String(tag.attributes[name] ?? '')));
  parser.on('closetag', (tag) => walk.close(tag.name));
  parser.on('text', (text) => walk.add(text));
  parser.on('error', () => {
    throw new ReadingError('damaged');
  });
  parser.write(content).close();
  return { drafts: markTypedLists(walk.drafts), metadataTitle: null, pageCount: null, problems: [] };
}

function unpack(bytes: Uint8Array, limit: number): { content: string; manifest: string } {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== 'content.xml' && name !== 'META-INF/manifest.xml') return false;
        if (originalSize > limit)
          throw new ReadingError('too-large', { bytes: originalSize, limit, setting: 'unpacked' });
        return true;
      },
    });
    const text = (name: string) => (files[name] === undefined ? '' : strFromU8(files[name]));
    return { content: text('content.xml'), manifest: text('META-INF/manifest.xml') };
  } catch (error) {
    throw error instanceof ReadingError ? error : new ReadingError('damaged');
  }
}

/** Goes through the tags as they come; text is gathered until its paragraph ends. */
class Walk {
  readonly drafts: Draft[] = [];
  private text = '';
  private skipped = 0;
  private listDepth = 0;
  /** True until the first paragraph of a list item has made it an item; later ones belong to it. */
  private startsItem = false;
  private headingLevel: number | null = null;
  private cells: string[] | null = null;
  /** Text that a note interrupts, kept until the note ends. */
  private readonly interrupted: string[] = [];
  private readonly notes: Draft[] = [];
  /** Styles whose text is bold, by name; the one that is being read. */
  private readonly boldStyles = new Set<string>();
  private style = '';
  /** Whether the text that comes is bold, innermost last; and whether all of the paragraph has been so far. */
  private readonly boldness: boolean[] = [];
  private isAllBold = true;

  open(name: string, attribute: (name: string) => string): void {
    if (this.skipped > 0 || LEFT_OUT.has(name)) this.skipped += 1;
    else if (name === 'text:h') this.headingLevel = Number(attribute('text:outline-level')) || 1;
    else if (name === 'text:list') this.listDepth += 1;
    else if (name === 'text:list-item') this.startsItem = true;
    else if (name === 'style:style') this.style = attribute('style:name');
    else if (name === 'style:text-properties') this.learn(attribute('fo:font-weight'));
    else if (name === 'text:p' || name === 'text:span') {
      if (name === 'text:p') this.isAllBold = true;
      this.boldness.push(this.boldStyles.has(attribute('text:style-name')));
    } else if (name === 'table:table-row') this.cells = [];
    else if (name === 'text:note') this.interrupted.push(this.take());
    else if (name === 'text:line-break') this.text += '\n';
    else if (name === 'text:s' || name === 'text:tab') this.text += ' ';
  }

  close(name: string): void {
    if (this.skipped > 0) this.skipped -= 1;
    else if (name === 'text:h') this.push('heading', this.headingLevel);
    else if (name === 'text:span') this.boldness.pop();
    else if (name === 'text:p') {
      this.boldness.pop();
      this.paragraph();
    } else if (name === 'text:list') this.listDepth -= 1;
    else if (name === 'table:table-row') this.row();
    else if (name === 'text:note') {
      this.text = this.interrupted.pop() ?? '';
      this.isAllBold = false;
    }
  }

  add(text: string): void {
    if (this.skipped > 0) return;
    if (text.trim() !== '' && !this.boldness.includes(true)) this.isAllBold = false;
    this.text += text.replace(/\s+/gu, ' ');
  }

  private learn(weight: string): void {
    if (/^(?:bold|[6-9]00)$/u.test(weight)) this.boldStyles.add(this.style);
  }

  private take(): string {
    const text = this.text;
    this.text = '';
    return text;
  }

  private paragraph(): void {
    if (this.interrupted.length > 0) this.note();
    else if (this.cells !== null) this.cells.push(this.take().trim());
    // Many write their headings as lines in bold, without a style.
    else if (this.listDepth === 0)
      this.push(this.isAllBold && readsAsHeading(this.text.trim()) ? 'heading' : 'paragraph', null);
    else if (this.startsItem) {
      this.startsItem = this.text.trim() === '';
      this.push('list-item', this.listDepth);
    } else this.continueItem();
  }

  private continueItem(): void {
    const last = this.drafts.at(-1);
    if (last?.kind !== 'list-item') this.push('list-item', this.listDepth);
    else addPieces(last, piecesOf(this.take()));
  }

  /** A note comes at the end of the paragraph that it interrupts. */
  private note(): void {
    const text = this.take().trim();
    if (text !== '') this.notes.push(draft('footnote', piecesOf(text)));
  }

  private row(): void {
    this.text = (this.cells ?? []).filter((cell) => cell !== '').join(' | ');
    this.cells = null;
    this.push('table-row', null);
  }

  private push(kind: BlockKind, level: number | null): void {
    const text = this.take().trim();
    if (text !== '') this.drafts.push(draft(kind, piecesOf(text), { level }));
    this.drafts.push(...this.notes.splice(0));
  }
}

function piecesOf(text: string) {
  return text.split('\n').map((line) => ({ text: line, page: null }));
}
