import type { ReferenceLexicon } from '../model/index.ts';
import type { Zod } from '../text/libraries.ts';
import { isMet, neededBy } from '../text/literals.ts';
import { createPrefilter } from '../text/prefilter.ts';
import { loadLexicon, wordList } from './load.ts';
import { needOf } from './made.ts';
import { compileOpen, compilePattern } from './patterns.ts';

const referencesSchema = (z: Zod) =>
  z.strictObject({
    anchor: z.strictObject({
      title: z.array(z.string()),
      word: z.string(),
      guidance: z.strictObject({ title: z.string(), opening: z.string() }),
    }),
    heads: z.string(),
    endings: z.string(),
    shared: z.string(),
    'written-out': z.string(),
    on: z.string(),
    fillers: wordList(z),
    areas: z.string(),
    'same-heads': z.array(z.string()),
    foreign: z.string(),
    owner: z.string(),
    article: z.string(),
    has: z.string(),
    kinds: z.string(),
    'before-title': z.string(),
    'word-use': z.string(),
    'no-title': z.string(),
    definite: z.string(),
    generic: wordList(z),
    'law-macros': z.record(z.string(), z.string()),
    'law-past': z.string(),
    laws: z.array(
      z.strictObject({
        id: z.string(),
        text: z.string(),
        now: z.string(),
        titles: z.string().optional(),
        absent: z.string().optional(),
      }),
    ),
    relations: z.array(
      z.strictObject({
        relation: z.enum(['supplements', 'see', 'together', 'replaces', 'follows', 'implements']),
        text: z.string(),
      }),
    ),
  });

/**
 * Reads how policies and laws are named in a text, and compiles it.
 * @throws LexiconError when the data that ships with the program is broken
 */
export function loadReferences(url: URL): ReferenceLexicon {
  const data = loadLexicon(url, referencesSchema);
  const before = '(?<![\\p{L}\\p{N}-])';
  const after = '(?![\\p{L}\\p{N}-])';
  const name = `\\p{L}{4,}${data.heads}${data.endings}`;
  const ending = new RegExp(`(${data.heads})${data.endings}$`, 'u');
  const plain = `${data.heads}${data.endings}`;
  const filler = data.fillers.join('|');
  const about = `(?:${data['written-out']}) (?:(?:${filler}) ){0,4}(?!(?:${filler}) )(\\p{L}{4,})(?: og (\\p{L}{4,}))?`;
  const written = `${plain} (?:${about}|${data.on} (\\p{L}{4,}${data.areas}))`;
  const unnamed = written.replaceAll('(\\p{L}', '(?:\\p{L}');
  const mention = new RegExp(`${before}(?:(?:${data.shared})?${name}|${unnamed})${after}`, 'giu');
  const writtenOut = new RegExp(`^(${data.heads})${written.slice(data.heads.length)}$`, 'iu');
  const areas = new RegExp(`${data.areas}$`, 'u');
  const mentionNeeds = neededBy(mention.source);
  const filtered = createPrefilter(needOf);
  return {
    anchorTitles: data.anchor.title.map((title) => compilePattern(title, {})),
    anchorWord: data.anchor.word,
    guidance: {
      title: compilePattern(data.anchor.guidance.title, {}),
      opening: compilePattern(data.anchor.guidance.opening, {}),
    },
    laws: data.laws.map(({ id, text, now, titles, absent }) => ({
      id,
      now,
      pattern: filtered.add(compilePattern(text, data['law-macros'])),
      titles: titles === undefined ? null : compileOpen(titles, {}, ''),
      absent: absent === undefined ? null : compileOpen(absent, {}, ''),
    })),
    lawPast: compilePattern(data['law-past'], {}),
    mention,
    // Where case plays no part the long s is an s too, which no lower case makes of it.
    mayMention: (text) => {
      const plain = text.toLowerCase().replaceAll('ſ', 's');
      return isMet(mentionNeeds, (letters) => plain.includes(letters));
    },
    base: (text) => text.toLowerCase().replace(ending, '$1'),
    isWrittenOut: (text) => writtenOut.test(text),
    writtenBases: (text) => {
      const found = writtenOut.exec(text);
      const [, head = '', ...subjects] = found ?? [];
      return subjects.flatMap((subject) => {
        const stem = subject?.toLowerCase().replace(areas, '') ?? '';
        return stem.length < 4 ? [] : `${stem}${head.toLowerCase()}`;
      });
    },
    otherHeads: (base) => {
      const head = data['same-heads'].find((each) => base.endsWith(each));
      if (head === undefined) return [];
      const stem = base.slice(0, -head.length);
      return data['same-heads'].flatMap((each) => (each === head ? [] : `${stem}${each}`));
    },
    foreign: compileOpen(`(?<!\\p{L})(?:${data.foreign})(?: \\p{L}+){0,2} $`, {}, ''),
    owner: compileOpen(`(?<!\\p{L})(?:${data.owner})(?: \\p{L}+){0,2} $`, {}, ''),
    article: compileOpen(`(?<!\\p{L})(?:${data.article})(?: \\p{L}+){0,2} $`, {}, ''),
    has: compilePattern(data.has, {}),
    kinds: compilePattern(data.kinds, {}),
    beforeTitle: compileOpen(`(?<!\\p{L})(?:${data['before-title']}),? $`, {}, ''),
    wordUse: compileOpen(`(?<!\\p{L})(?:${data['word-use']})(?: \\p{L}+){1,4} $`, {}, ''),
    noTitle: compilePattern(data['no-title'], {}),
    definite: new RegExp(`${data.definite}$|${data.definite} (?:${data['written-out']}|${data.on}) `, 'u'),
    generic: new Set(data.generic),
    relations: data.relations.map(({ relation, text }) => ({
      relation,
      pattern: filtered.add(compilePattern(text, {})),
    })),
  };
}
