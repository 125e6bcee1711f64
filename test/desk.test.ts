import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Analysis, DeskMeans, Settings, Workers } from '../src/index.ts';

// As built: the language is made for each desk, which takes long from the YAML.
const built = new URL('../dist/program/index.js', import.meta.url).href;
const door = (await import(built)) as typeof import('../src/index.ts');
const { analyse, DEFAULT_LIMITS, DEFAULT_SETTINGS, openCache, openDesk, readDocuments, startWorkers } = door;

const TOPICS = ['aflastning', 'samtaler', 'hjælpemidler', 'madordningen', 'kørsel'];

/** A policy of its own: so many others of its words that it is no version of another. */
function policy(name: string, days: number): string {
  const promises = TOPICS.map(
    (topic, index) =>
      `Vi svarer pårørende om ${topic} senest ${days + index} dage efter, at de har skrevet til ${name}.`,
  );
  return `# ${name}\n\nVores vision er, at pårørende i ${name} har overskud i hverdagen.\n\n${promises.join('\n\n')}\n`;
}

const root = mkdtempSync(path.join(tmpdir(), 'coherence-desk-'));
let folder: string;
let cache: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'policies-'));
  cache = path.join(folder, 'kept');
  mkdirSync(path.join(folder, 'p'));
  write('paaroerendepolitik', 3);
  for (const name of ['seniorpolitik', 'handicappolitik', 'sundhedspolitik']) write(name, name.length);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, days: number): void {
  writeFileSync(path.join(folder, 'p', `${name}.md`), policy(name, days));
}

interface Run {
  readonly analysis: Analysis;
  /** Documents read, worked out, and couples held against each other. */
  readonly work: readonly [number, number, number];
}

/** Reads and analyses the folder as the command line does, and counts what is done. */
async function run(means: DeskMeans = {}, settings: Partial<Settings> = {}, isSent = false): Promise<Run> {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const effort = isSent ? { words: 0, statements: 0 } : undefined;
  const desk = openDesk(all, means, effort);
  let read = 0;
  const { cache: kept } = means;
  const counting = kept && {
    ...wrapped(kept),
    // What is read is kept, each time.
    put: (...given: Parameters<typeof kept.put>) => {
      read += 1;
      return kept.put(...given);
    },
  };
  const { documents } = await readDocuments(['p'], {
    ...{ cwd: folder, exclude: [], cache: counting },
    onKnown: (known, missing) => desk.lookAhead(known, missing),
  });
  const analysis = await desk.analyse(documents);
  return { analysis, work: [read, desk.work.dossiers, desk.work.couples] };
}

function wrapped(kept: NonNullable<DeskMeans['cache']>): NonNullable<DeskMeans['cache']> {
  return {
    get: (key) => kept.get(key),
    has: (key) => kept.has(key),
    put: (key, content) => kept.put(key, content),
    textOf: (kind, key) => kept.textOf(kind, key),
    keepText: (kind, key, text) => kept.keepText(kind, key, text),
    prune: () => kept.prune(),
  };
}

const means = (): DeskMeans => ({ cache: openCache(cache, 'rules') });

describe('what is done, and what is known', () => {
  it('is each document and each couple once; then only what a change touches', async () => {
    // The relatives policy is also asked for its own threads, which counts as a couple.
    expect((await run(means())).work).toEqual([4, 4, 4]);
    expect((await run(means())).work).toEqual([0, 0, 0]);
    write('seniorpolitik', 30);
    expect((await run(means())).work).toEqual([1, 1, 1]);
    write('boligpolitik', 9);
    expect((await run(means())).work).toEqual([1, 1, 1]);
    write('paaroerendepolitik', 2);
    expect((await run(means())).work).toEqual([1, 1, 5]);
  });

  it('is worked out anew under other settings, and only what rests on them', async () => {
    await run(means());
    const thresholds = { ...DEFAULT_SETTINGS.thresholds, overlap: 0.6 };
    expect((await run(means(), { thresholds })).work).toEqual([0, 0, 4]);
    expect((await run(means(), { concepts: { frirum: ['overskud'] } })).work).toEqual([0, 4, 4]);
    expect((await run(means())).work).toEqual([0, 0, 0]);
  });

  it('is each two of all pairs once, beside those with the relatives policy', async () => {
    const all = { allPairs: true };
    expect((await run(means(), all)).work).toEqual([4, 4, 4 + 3]);
    expect((await run(means(), all)).work).toEqual([0, 0, 0]);
    expect((await run(means())).work).toEqual([0, 0, 0]);
    write('seniorpolitik', 30);
    expect((await run(means(), all)).work).toEqual([1, 1, 1 + 2]);
  });

  it('makes no difference: a file of the same words under another name is known by its words', async () => {
    await run(means());
    rmSync(path.join(folder, 'p', 'seniorpolitik.md'));
    writeFileSync(path.join(folder, 'p', 'a.md'), policy('seniorpolitik', 13));
    const { analysis } = await run(means());
    expect(analysis).toEqual((await run()).analysis);
  });
});

describe('the analysis is the same to the byte', () => {
  it.each([{}, { allPairs: true }])(
    'in one process or several, made or known, settings %j',
    async (settings) => {
      const { documents } = await readDocuments(['p'], { cwd: folder, exclude: [] });
      const expected = JSON.stringify(analyse(documents, { ...DEFAULT_SETTINGS, ...settings }));
      const workers = startWorkers({ limits: DEFAULT_LIMITS, ocr: false, size: 2 });
      try {
        for (const [with_, isSent] of [
          [{}, false],
          [{ workers }, true],
          [means(), false],
          [means(), false],
        ] as const) {
          const { analysis } = await run(with_, settings, isSent);
          expect(JSON.stringify(analysis) === expected).toBe(true);
        }
        expect(workers.spent.dossiers).toBeGreaterThan(0);
        expect(workers.spent.couples).toBeGreaterThan(0);
      } finally {
        await workers.close();
      }
    },
  );

  it('in processes that keep few sides of all pairs, and are sent the others again', async () => {
    for (const name of TOPICS) write(name, name.length);
    const workers = startWorkers({ limits: DEFAULT_LIMITS, ocr: false, size: 2, keptSides: 2 });
    try {
      const { analysis, work } = await run({ workers }, { allPairs: true }, true);
      expect(work[2]).toBeGreaterThan(20);
      expect(analysis).toEqual((await run({}, { allPairs: true })).analysis);
    } finally {
      await workers.close();
    }
  });

  it('where the engine does not know the flags that would make processes faster', async () => {
    const flags = ['--no-such-flag-of-any-engine', '--max-semi-space-size=32'];
    const workers = startWorkers({ limits: DEFAULT_LIMITS, ocr: false, size: 2, flags });
    try {
      const { analysis } = await run({ workers }, {}, true);
      expect(workers.spent.couples).toBeGreaterThan(0);
      expect(analysis).toEqual((await run()).analysis);
    } finally {
      await workers.close();
    }
  });

  it('when processes go down with their work, which is then done here', async () => {
    const workers = startWorkers({ limits: DEFAULT_LIMITS, ocr: false, size: 2 });
    try {
      const broken: Workers = Object.assign(Object.create(workers), {
        // What the process is told makes it fall, as a document made to harm would.
        couple: (task: Parameters<Workers['couple']>[0]) =>
          workers.couple({ ...task, settings: JSON.parse('{}') }),
      });
      const { analysis } = await run({ workers: broken }, {}, true);
      expect(analysis).toEqual((await run()).analysis);
    } finally {
      await workers.close();
    }
  });
});
