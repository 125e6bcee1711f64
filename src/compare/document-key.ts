import { contentId, type SourceDocument } from '../model/index.ts';

/** So much of a text's opening tells it from others, in characters. */
const OPENING = 400;

/**
 * A key for each document by which ids of findings may name it: the kind of policy that it says it is, otherwise its title,
 * otherwise its opening words. Never the file's name, since a renamed file must not make a finding new.
 * @returns keys by document id, no two alike
 */
export function documentKeys(
  documents: readonly (Pick<SourceDocument, 'id' | 'title' | 'path' | 'facts'> & {
    /** As `openingOf` tells it. */
    readonly opening: string;
  })[],
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const document of documents) {
    const choices = [kindOf(document), titleOf(document), document.opening];
    const free = choices.find((each) => each !== '' && !taken.has(each));
    // Two texts that are alike in all of this are told apart by their order.
    const key = free ?? `${document.opening}|${taken.size}`;
    taken.add(key);
    keys.set(document.id, key);
  }
  return keys;
}

function kindOf({ facts = [] }: Pick<SourceDocument, 'facts'>): string {
  return facts
    .filter(({ kind }) => kind === 'policy-kind')
    .map(({ value }) => value.toLowerCase())
    .join('|');
}

/** The title in plain letters; empty where it is only the file's name. */
function titleOf({ title, path }: Pick<SourceDocument, 'title' | 'path'>): string {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const file = (path.split('/').at(-1) ?? '').replace(/\.[^.]+$/u, '');
  return plain(title) === plain(file) ? '' : plain(title);
}

/** A key of the words with which a text opens. */
export function openingOf({ blocks }: SourceDocument): string {
  const texts = blocks.filter(({ kind }) => kind !== 'furniture').map(({ text }) => text);
  return contentId('document', texts.join(' ').slice(0, OPENING));
}
