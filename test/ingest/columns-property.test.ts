import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishBlocks } from '../../src/ingest/finish.ts';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';
import { markQuotes } from '../../src/ingest/quotes.ts';
import { type TinyPage, type TinyText, tinyPdf } from './tiny-pdf.ts';

const WORDS =
  'borgeren pårørende medarbejderne kommunen samarbejde betydningsfuld hverdagen værdighed ældreområdet sundhed støtte tryghed aftaler vi lytter til hinanden og tager hensyn når livet ændrer sig familien med åben dør selvbestemmelse fællesskab aflastning ønsker behov kontaktperson frivillige foreninger i på 18 procent'.split(
    ' ',
  );
/** Suspended hyphens stand before these, and are no division. */
const SUSPENDED = ['ældre- og handicapområdet', 'borger- eller brugermøder'];

const sentence = fc
  .array(fc.constantFrom(...WORDS, ...SUSPENDED), { minLength: 6, maxLength: 24 })
  .map((words) => `${(words[0] ?? '').charAt(0).toUpperCase()}${words.join(' ').slice(1)}.`);
const paragraph = fc.array(sentence, { minLength: 2, maxLength: 5 }).map((all) => all.join(' '));

interface Setting {
  readonly columns: number;
  readonly mark: string;
  /** In which order the file draws its lines: as they are read, across the columns, or from the last one up. */
  readonly order: 'read' | 'across' | 'reversed';
  /** The columns stand so close that the longest lines nearly touch the next one. */
  readonly isTight: boolean;
}

/** From one column to the next where they are set tight, by the number of columns, in points. */
const TIGHT = [0, 520, 222, 148];

/** Sets paragraphs in columns of one page after the other; a gap stands between paragraphs. */
function set(paragraphs: readonly string[], { columns, mark, order, isTight }: Setting): TinyPage[] {
  const width = columns === 1 ? 80 : columns === 2 ? 38 : 24;
  const rows: (string | null)[] = [];
  for (const text of paragraphs) rows.push(...wrap(text, width, mark), null);
  const pages: TinyPage[] = [];
  const perColumn = 40;
  for (let at = 0; at < rows.length; at += perColumn * columns) {
    const texts: TinyText[] = [];
    for (let column = 0; column < columns; column += 1) {
      const part = rows.slice(at + column * perColumn, at + (column + 1) * perColumn);
      part.forEach((text, index) => {
        if (text !== null)
          texts.push({
            x: 50 + column * ((isTight ? TIGHT[columns] : 520 / columns) ?? 520),
            y: 100 + index * 14,
            text,
          });
      });
    }
    if (order === 'across') texts.sort((a, b) => a.y - b.y || a.x - b.x);
    if (order === 'reversed') texts.reverse();
    pages.push({ texts });
  }
  return pages;
}

/** Breaks a text into lines; a long word is divided after its fourth letter or later where it does not fit. */
function wrap(text: string, width: number, mark: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = width - line.length - 1;
    if (word.length <= room || line === '') {
      line = line === '' ? word : `${line} ${word}`;
    } else if (room >= 5 && word.length - room >= 3 && /^\p{Ll}+$/u.test(word)) {
      lines.push(`${line} ${word.slice(0, room - 1)}${mark}`);
      line = word.slice(room - 1);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function linesInLastColumn(pages: readonly TinyPage[]): number {
  const texts = pages.at(-1)?.texts ?? [];
  const last = Math.max(...texts.map(({ x }) => x));
  return texts.filter(({ x }) => x === last).length;
}

async function readBack(pages: readonly TinyPage[]): Promise<string> {
  const { drafts } = await readPdf(tinyPdf(pages));
  return finishBlocks(markQuotes(drafts))
    .map(({ text }) => text)
    .join(' ');
}

describe('any Danish text set in columns and divided comes back as itself', () => {
  const setting = fc.record({
    columns: fc.constantFrom(1, 2, 3),
    mark: fc.constantFrom('-', '\u00ad'),
    isTight: fc.boolean(),
    order: fc.constantFrom('read' as const, 'across' as const, 'reversed' as const),
  });

  test('on one page and on several', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(paragraph, { minLength: 3, maxLength: 9 }),
        setting,
        async (paragraphs, how) => {
          const text = paragraphs.join(' ');
          // A column of a few lines is no column to anybody.
          const pages = set(paragraphs, how);
          fc.pre(text.length > 1200 && (how.order === 'read' || linesInLastColumn(pages) >= 4));
          expect(await readBack(pages)).toBe(text);
        },
      ),
      { numRuns: 100, seed: 3, endOnFailure: true },
    );
  });
});
