import type { Analysis, DocumentSummary } from '../model/index.ts';
import { shorten } from './clean.ts';

/** The text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}

const POLICY_WORD = /(?<![\p{L}-])(?:\p{L}+- og )?\p{L}+(?:politik|strategi|plan|principper)(?!\p{L})/giu;

/**
 * A short name for each document, by id: the word that names the policy where it is the only one so named. Titles carry slogans and periods ("Side om side. Frivilligpolitik
 * 2024-2027"), and the head of a column has room for one word.
 */
export function shortTitlesOf(documents: readonly DocumentSummary[]): ReadonlyMap<string, string> {
  const words = documents.map(({ title }) => {
    const word = title.match(POLICY_WORD)?.at(-1) ?? '';
    return capitalised(word.toLocaleLowerCase('da'));
  });
  return new Map(
    documents.map(({ id, title }, index) => {
      const word = words[index] ?? '';
      const isUnique = word !== '' && words.indexOf(word) === words.lastIndexOf(word);
      return [id, isUnique ? word : shorten(title, 40)];
    }),
  );
}

// "Vores Kommune" and the like are no names. Hyphens join double names (Store-Lilleby Kommune).
const MUNICIPALITY = /(?<![\p{L}-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*) Kommunes?(?!\p{L})/gu;
const NO_NAMES = new Set(['Vores', 'Vor', 'Din', 'En', 'Den', 'Hver', 'Som', 'Danske', 'Hele']);

/**
 * "Fictional Kommune", or null. The analysis knows no municipality; a name that stands at least twice in titles and
 * statements is taken for it.
 */
export function municipalityOf(analysis: Analysis): string | null {
  const counts = new Map<string, number>();
  const texts = [
    ...analysis.documents.map((each) => each.title),
    ...analysis.statements.map((each) => each.text),
  ];
  for (const text of texts) {
    for (const [, name] of text.matchAll(MUNICIPALITY)) {
      if (name !== undefined && !NO_NAMES.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined || best[1] < 2) return null;
  return `${best[0]} Kommune`;
}

/** Documents of one title told apart in it: by their periods, by the names of their files, or by where these lie. */
export function withOwnTitles(documents: readonly DocumentSummary[]): readonly DocumentSummary[] {
  const named = new Map<string, DocumentSummary[]>();
  for (const each of documents)
    if (wasRead(each)) named.set(each.title, [...(named.get(each.title) ?? []), each]);
  return documents.map((each) => {
    const namesakes = named.get(each.title) ?? [];
    if (!wasRead(each) || namesakes.length < 2) return each;
    const mark = [periodOf, ({ path }: DocumentSummary) => fileName(path)].find((markOf) => {
      const marks = namesakes.map(markOf);
      return !marks.includes('') && new Set(marks).size === marks.length;
    });
    return { ...each, title: `${each.title} (${mark?.(each) ?? each.path})` };
  });
}

/** Whether something of a document is in the report. */
export function wasRead({ status }: DocumentSummary): boolean {
  return status === 'ok' || status === 'partial';
}

function periodOf({ facts, title }: DocumentSummary): string {
  const period = (facts ?? []).find(({ kind }) => kind === 'period')?.value ?? '';
  return /^\d{4}-\d{4}$/u.test(period) && !title.includes(period) ? period : '';
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
