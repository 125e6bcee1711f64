import type { Source, SourceBlock } from './source.ts';

/** Changes to a known text before it is set, for what the texts themselves do not have: boxes, tables, notes, numbers. */

type Change = (source: Source) => Source;

/** Several changes, one after the other. */
export function changed(...changes: readonly Change[]): Change {
  return (source) => changes.reduce((result, change) => change(result), source);
}

function withBlocks(source: Source, blocks: readonly SourceBlock[]): Source {
  return { ...source, blocks };
}

/** "1", "1.1": headings carry their numbers as text, as they do on the page. */
export const withNumbers: Change = (source) => {
  if (source.blocks.some(({ kind, text }) => kind === 'heading' && /^\d/u.test(text))) return source;
  let [part, chapter] = [0, 0];
  const blocks = source.blocks.map((block, index) => {
    if (block.kind !== 'heading' || index === 0) return block;
    if (block.level <= 2) {
      part += 1;
      chapter = 0;
      return { ...block, text: `${part} ${block.text}` };
    }
    chapter += 1;
    return { ...block, text: `${Math.max(part, 1)}.${chapter} ${block.text}` };
  });
  return withBlocks(source, blocks);
};

/** Lists of four and more items become two-column tables: the same words in the same order, row by row. */
export const withTables: Change = (source) => {
  const blocks: SourceBlock[] = [];
  let run: SourceBlock[] = [];
  const close = () => {
    const isTable = run.length >= 4;
    for (let at = 0; at < run.length; at += isTable ? 2 : 1) {
      const [first, second] = [run[at], run[at + 1]];
      if (first === undefined) continue;
      if (!isTable) blocks.push(first);
      else
        blocks.push({
          ...first,
          kind: 'row',
          level: 0,
          text: [first.text, second?.text ?? ''].join(CELL_BORDER).trim(),
        });
    }
    run = [];
  };
  for (const block of source.blocks) {
    if (block.kind === 'item') run.push(block);
    else {
      close();
      blocks.push(block);
    }
  }
  close();
  return withBlocks(source, blocks);
};

/** Between the cells of a row. */
export const CELL_BORDER = ' | ';

/** The first sentence of every third paragraph once more, as designers pull them out. */
export const withPullQuotes: Change = (source) => {
  let count = 0;
  const blocks = source.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || block.text.length < 260) return [block];
    count += 1;
    const sentence = /^.{40,160}?\p{Ll}\.(?=\s\p{Lu})/u.exec(block.text)?.[0];
    if (count % 3 !== 1 || sentence === undefined) return [block];
    return [pulled(sentence), block];
  });
  return withBlocks(source, blocks);
};

function pulled(text: string): SourceBlock {
  return { kind: 'quote', level: 0, text: `»${text.replace(/\.$/u, '')}«`, bold: '', isLoose: true };
}

/** A box with a title, a sentence and a list, in every second section. */
export const withBoxes: Change = (source) => {
  let count = 0;
  const blocks = source.blocks.flatMap((block, index) => {
    const isSection = block.kind === 'heading' && block.level === 2 && index > 0;
    if (isSection) count += 1;
    return isSection && count % 2 === 1 ? [block, ...boxOf(count)] : [block];
  });
  return withBlocks(source, blocks);
};

function boxOf(number: number): SourceBlock[] {
  const of = (kind: SourceBlock['kind'], text: string, level = 0): SourceBlock => ({
    kind,
    level,
    text,
    bold: '',
    isLoose: true,
    box: number,
  });
  return [
    of('heading', `Godt at vide ${number}00`, 3),
    of('paragraph', `Rådgivningen er åben for alle, der bor i en af de ${number + 3}0 landsbyer langs åen.`),
    of('item', `mød op i gården ved nummer ${number}1`, 1),
    of('item', `skriv dit ønske på seddel ${number}2`, 1),
  ];
}

const NOTES = [
  'Se også den lokale aftale, som lederne har indgået for distrikt #.',
  'Tallet er kommunens eget, talt op for # boliger ved årets udgang.',
  'Ordningen er beskrevet i hæfte #, som ligger på alle biblioteker.',
];

/** A note to every fourth paragraph; it is read at the end of its paragraph. */
export const withNotes: Change = (source) => {
  let [count, notes] = [0, 0];
  const blocks = source.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [block];
    count += 1;
    if (count % 4 !== 2) return [block];
    notes += 1;
    const text = NOTES[notes % NOTES.length]?.replace('#', String(notes + 40)) ?? '';
    return [{ ...block, note: notes }, { kind: 'note', level: notes, text, bold: '' } as const];
  });
  return withBlocks(source, blocks);
};

/** Headings below the second level stand in bold at the start of their paragraph, and head nothing else. */
export const withRunIns: Change = (source) => {
  const blocks: SourceBlock[] = [];
  for (const [index, block] of source.blocks.entries()) {
    const before = source.blocks[index - 1];
    const next = source.blocks[index + 1];
    if (block.kind === 'heading' && block.level > 2 && next?.kind === 'paragraph') continue;
    if (block.kind === 'paragraph' && before?.kind === 'heading' && before.level > 2) {
      const bold = `${before.text.replace(/[.:]$/u, '')}.`;
      blocks.push({ ...block, text: `${bold} ${block.text}`, bold });
    } else blocks.push(block);
  }
  return withBlocks(source, blocks);
};

/** Every second item stands one level deeper than the one before it. */
export const withNesting: Change = (source) => {
  let run = 0;
  const blocks = source.blocks.map((block) => {
    run = block.kind === 'item' ? run + 1 : 0;
    return block.kind === 'item' && run % 3 === 0 ? { ...block, level: 2 } : block;
  });
  return withBlocks(source, blocks);
};

/** A paragraph that stands beside the text and has a look of its own. */
function beside(look: NonNullable<SourceBlock['look']>, text: string): SourceBlock {
  return { kind: 'paragraph', level: 0, text, bold: '', isLoose: true, look };
}

/** Every n-th paragraph of some length is followed by something else. */
function afterParagraphs(every: number, make: (count: number) => readonly SourceBlock[]): Change {
  return (source) => {
    let count = 0;
    const blocks = source.blocks.flatMap((block) => {
      if (block.kind !== 'paragraph' || block.look !== undefined || block.text.length < 120) return [block];
      count += 1;
      return count % every === 1 ? [block, ...make(count)] : [block];
    });
    return withBlocks(source, blocks);
  };
}

/** A picture with a line below it that says what it shows. */
export const withCaptions: Change = afterParagraphs(3, (count) => [
  beside('caption', `Figur ${count + 40}. Gæster i dagcentret fordelt på ${count + 60} uger`),
]);

/** Remarks in the margin, beside the paragraph they belong to. */
export const withRemarks: Change = afterParagraphs(2, (count) => [
  beside('remark', `Læs mere om ordningen i hæfte ${count + 30}, som ligger på alle biblioteker i kommunen.`),
]);

/** The single words of a drawing: numbers, and what they count. */
export const withScatteredWords: Change = afterParagraphs(4, (count) => [
  ...['naboer', 'vagtbil', 'frokostbord', 'havegang'].map((word, index) =>
    beside('word', `${count + 200 + index} ${word}`),
  ),
]);

/** Below the first section of running text: who signed it, and the line under the portrait. */
export const withSignature: Change = (source) => {
  const first = source.blocks.findIndex(({ kind }, index) => index > 0 && kind === 'paragraph');
  if (first === -1) return source;
  const end = source.blocks.findIndex(({ kind }, index) => index > first && kind === 'heading');
  const at = end === -1 ? first + 1 : end;
  const signed = [
    beside('signature', 'Agnete Vindfeldt, borgmester'),
    beside('caption', 'Agnete Vindfeldt på trappen til rådhuset i Strandvig'),
  ];
  return withBlocks(source, [...source.blocks.slice(0, at), ...signed, ...source.blocks.slice(at)]);
};

const MEASURES = [
  'Vi begynder i # hjem og samler erfaringerne fra samtaler med familierne.',
  'En arbejdsgruppe prøver ordningen af i # uger.',
  'Alle ansatte får et kort kursus, som gentages efter # måneder, og nye ansatte får det straks.',
  'Beboerrådet spørges.',
];

/** Lists of three and more items become rows of a goal, a measure and who sees to it, below the names of the columns. */
export const withGoals: Change = (source) => {
  const blocks: SourceBlock[] = [];
  let run: SourceBlock[] = [];
  const row = (cells: readonly string[]): SourceBlock => ({
    kind: 'row',
    level: 0,
    text: cells.join(CELL_BORDER),
    bold: '',
  });
  const close = () => {
    if (run.length < 3) blocks.push(...run);
    else {
      blocks.push(row(['Mål', 'Det gør vi', 'Ansvar']));
      for (const [index, item] of run.entries())
        blocks.push(
          row([
            item.text,
            MEASURES[index % MEASURES.length]?.replace('#', String(index + 30 + blocks.length)) ?? '',
            `Leder af center ${index + 70}`,
          ]),
        );
    }
    run = [];
  };
  for (const block of source.blocks) {
    if (block.kind === 'item') run.push(block);
    else {
      close();
      blocks.push(block);
    }
  }
  close();
  return withBlocks(source, blocks);
};

/** Letters with their marks apart, as some programs write them. What is expected stays composed. */
export function decomposed(html: string): string {
  return html.replace(/[åÅéÉ]/gu, (letter) => letter.normalize('NFD'));
}
