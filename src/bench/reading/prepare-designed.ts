import { CELL_BORDER } from './prepare.ts';
import type { Source, SourceBlock } from './source.ts';

/** Changes to a known text that make of it what designers do with policies: cards, pledges in boxes, facts, timelines. */

type Change = (source: Source) => Source;

const plain = (kind: SourceBlock['kind'], text: string, level = 0): SourceBlock => ({
  kind,
  level,
  text,
  bold: '',
});

/** Runs of items, with what stands between them, go through a function each. */
function eachList(
  make: (items: readonly SourceBlock[], before: SourceBlock | undefined, count: number) => SourceBlock[],
): Change {
  return (source) => {
    const blocks: SourceBlock[] = [];
    let run: SourceBlock[] = [];
    let count = 0;
    const close = () => {
      if (run.length > 0) {
        count += 1;
        blocks.push(...make(run, blocks.at(-1), count));
      }
      run = [];
    };
    for (const block of source.blocks) {
      if (block.kind === 'item' && block.box === undefined) run.push(block);
      else {
        close();
        blocks.push(block);
      }
    }
    close();
    return { ...source, blocks };
  };
}

const TITLES = [
  'Tid til samtalen',
  'Én indgang for alle',
  'Pauser i hverdagen',
  'Naboer og netværk',
  'Klare aftaler',
  'Plads til forskelle',
  'Viden, der deles',
  'Hjælp i god tid',
  'Små skridt',
];
const AFTERWARDS = [
  'Det ses i distrikt #, hvor aftenerne er blevet roligere.',
  'Derfor mødes lederne # gange om året.',
  'Også weekenden tæller, og det gælder i alle # huse.',
];

/** Lists of three and more items become numbered cards with a title and two sentences, each in a box of its own. */
export const withCards: Change = eachList((items, _, count) => {
  if (items.length < 3) return [...items];
  return items.flatMap((item, index) => {
    const box = 1000 + count * 20 + index;
    const after = AFTERWARDS[index % AFTERWARDS.length]?.replace('#', String(count * 10 + index + 40)) ?? '';
    const text = `${item.text.charAt(0).toUpperCase()}${item.text.slice(1).replace(/[.,;]$/u, '')}. ${after}`;
    return [
      { ...plain('paragraph', String(index + 1)), box, look: 'word' as const },
      { ...plain('heading', TITLES[(count + index) % TITLES.length] ?? '', 3), box },
      { ...plain('paragraph', text), box },
    ];
  });
});

/** Such cards with the number beside the title: it is read with it. */
export const withCountedCards: Change = (source) => {
  const { blocks } = withCards(source);
  return {
    ...source,
    blocks: blocks.flatMap((block, index) => {
      const next = blocks[index + 1];
      if (block.look === 'word' && next?.kind === 'heading') return [];
      const before = blocks[index - 1];
      return [before?.look === 'word' ? { ...block, text: `${before.text} ${block.text}` } : block];
    }),
  };
};

/** A list stands in a box together with its lead-in. */
export const withPledges: Change = (source) => {
  const blocks: SourceBlock[] = [];
  let box = 2000;
  for (const block of source.blocks) {
    const before = blocks.at(-1);
    if (block.kind !== 'item') blocks.push(block);
    else {
      if (before?.kind !== 'item') box += 1;
      if (before?.kind === 'paragraph' && before.text.endsWith(':')) blocks.splice(-1, 1, { ...before, box });
      blocks.push({ ...block, box });
    }
  }
  return { ...source, blocks };
};

const STEPS = [
  'Byrådet vedtager rammen, og arbejdsgruppen samler erfaringer fra # familier.',
  'Seks dialogmøder bliver holdt på plejecentrene.',
  'De første # medarbejdere er færdige med kurset, og rådene har set på planen.',
  'Vi gør status sammen med ældrerådet og handicaprådet.',
];

/** After the first section: four years and what happens in each. */
export const withTimeline: Change = (source) => {
  const starts = source.blocks.flatMap(({ kind, level }, index) =>
    kind === 'heading' && level <= 2 && index > 1 ? [index] : [],
  );
  const at = starts[1] ?? source.blocks.length;
  const years = STEPS.flatMap((step, index) => {
    const box = 3000 + index;
    return [
      { ...plain('heading', `Januar ${2031 + index}`, 4), box },
      { ...plain('paragraph', step.replace('#', String(70 + index))), box },
    ];
  });
  return { ...source, blocks: [...source.blocks.slice(0, at), ...years, ...source.blocks.slice(at)] };
};

const FACTS = [
  '# procent af de adspurgte hjælper nogen hver dag.',
  'Hver uge kommer # gæster i dagcentret ved åen.',
  'Rådgivningen havde # samtaler i det forløbne år, de fleste om aftenen.',
];

/** Two facts beside every section. */
export const withFacts: Change = (source) => {
  let count = 0;
  const blocks = source.blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || block.level !== 2 || index === 0) return [block];
    const facts = [0, 1].map((): SourceBlock => {
      count += 1;
      const text = FACTS[count % FACTS.length]?.replace('#', String(count + 60)) ?? '';
      return { ...plain('paragraph', text), isLoose: true, look: 'remark' };
    });
    return [block, ...facts];
  });
  return { ...source, blocks };
};

const VISIONS = [
  'Vi ser hele mennesket i hvert af de # huse',
  'Ingen skal stå alene i Strandvig',
  'Et godt liv begynder med en god aften, # gange om måneden',
];

/** Numbered chapters, each opened by a line that says what it wants. */
export const withOpeners: Change = (source) => {
  let count = 0;
  const blocks = source.blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || block.level > 2 || index === 0) return [block];
    count += 1;
    const vision = VISIONS[count % VISIONS.length]?.replace('#', String(count + 50)) ?? '';
    return [
      { ...block, text: `${count} ${block.text}` },
      { ...plain('paragraph', vision), look: 'remark' as const },
    ];
  });
  return { ...source, blocks };
};

const VOICES = [
  'Jeg fik lov at være datter igen, da aflastningen kom hver # dag.',
  'De spurgte mig, hvad jeg syntes, og det havde ingen gjort i # år.',
];

/** Citizens' words in every section. */
export const withVoices: Change = (source) => {
  let count = 0;
  const blocks = source.blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || block.level !== 2 || index === 0) return [block];
    count += 1;
    const text = VOICES[count % VOICES.length]?.replace('#', String(count + 30)) ?? '';
    return [block, { ...plain('quote', `»${text}«`), isLoose: true }];
  });
  return { ...source, blocks };
};

const LAWS = [
  'Jf. lov om social service § #, stk. 2.',
  'Se bekendtgørelse nr. # af 21. januar 2019 om værdighedspolitikker for ældreplejen, § 3, stk. 2, nr. 4.',
  'Ældreloven § #.',
];

/** A note to every fourth paragraph that names a law; it is read at the end of its paragraph. */
export const withLawNotes: Change = (source) => {
  let [count, notes] = [0, 0];
  const blocks = source.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [block];
    count += 1;
    if (count % 4 !== 1) return [block];
    notes += 1;
    const text = LAWS[notes % LAWS.length]?.replace('#', String(notes + 70)) ?? '';
    return [{ ...block, note: notes }, plain('note', text, notes)];
  });
  return { ...source, blocks };
};

const HEAD = ['Mål', 'Det gør vi', 'Sådan ser vi det'];
const DEEDS = [
  'Vi begynder i # hjem og samler erfaringerne fra samtaler med familierne i løbet af det første år.',
  'En arbejdsgruppe prøver ordningen af i # uger.',
  'Alle ansatte får et kort kursus, som gentages efter # måneder, og nye ansatte får det straks.',
];
const SIGNS = ['# samtaler om året', 'Flere end # svarer ja i den årlige undersøgelse', 'Ventetiden falder'];

/**
 * Lists of three and more items become a table in which each goal has two deeds, each with its sign: the goal's cell goes
 * over two rows, which are given as rows of three and of two cells.
 */
export const withSpans: Change = eachList((items, _, count) => {
  if (items.length < 3) return [...items];
  const row = (cells: readonly string[]) => plain('row', cells.join(CELL_BORDER));
  const pick = (from: readonly string[], index: number) =>
    from[index % from.length]?.replace('#', String(count * 10 + index + 40)) ?? '';
  return [
    row(HEAD),
    ...items.flatMap((item, index) => [
      row([item.text, pick(DEEDS, index), pick(SIGNS, index)]),
      row([pick(DEEDS, index + 1), pick(SIGNS, index + 1)]),
    ]),
  ];
});

/** The HTML of such tables with a head that every page repeats and cells over two rows. */
export function spanned(html: string): string {
  return html.replace(/<table>(<tr>.*?<\/tr>)(.*?)<\/table>/gsu, (_, head: string, rows: string) => {
    const body = rows.replace(
      /<tr><td>((?:(?!<\/td>).)*)<\/td>(<td>(?:(?!<\/td>).)*<\/td><td>)/gsu,
      '<tr><td rowspan="2">$1</td>$2',
    );
    return `<table><thead>${head}</thead><tbody>${body}</tbody></table>`;
  });
}
