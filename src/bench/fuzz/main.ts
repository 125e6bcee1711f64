import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Case, type Ground, judge, prepareGround } from './judge.ts';
import { minimise } from './minimise.ts';
import { mutate } from './mutate.ts';
import { type Chance, chanceFrom } from './random.ts';
import { seeds } from './seeds.ts';

const CORPUS = fileURLToPath(new URL('../../../fixtures/fuzz/', import.meta.url));
/** Documents that are tried in one run: starting the program takes longer than reading them. */
const TOGETHER = 8;

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes ?? 1);
const seed = Number(values.seed ?? 1);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  process.stderr.write('npm run fuzz -- --minutes 20 [--seed 7]\n');
  process.exit(2);
}
process.exitCode = await fuzz(minutes, seed);

/** Tries changed files until the time is up; what fails is made small and kept. Returns the exit code: 1 when something failed. */
async function fuzz(duration: number, from: number): Promise<number> {
  const chance = chanceFrom(from);
  const ground = await prepareGround();
  const until = Date.now() + duration * 60_000;
  let [runs, tried, failed] = [0, 0, 0];
  try {
    while (Date.now() < until) {
      const cases = draw(chance);
      runs += 1;
      tried += cases.length;
      const fault = await judge(cases, ground);
      if (fault !== null) failed += await narrow(cases, fault, ground);
    }
  } finally {
    ground.remove();
  }
  process.stdout.write(`seed ${from}: ${tried} files in ${runs} runs, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

/** Some documents together, or one file of settings or records: these decide over the whole run. */
function draw(chance: Chance): readonly Case[] {
  const all = seeds();
  const change = (each: Case): Case => ({ ...each, bytes: mutate(each.bytes, each.kind, chance) });
  const state = all.filter(({ role }) => role !== 'document');
  if (chance.below(3) === 0) return [change(chance.pick(state))];
  const documents = all.filter(({ role }) => role === 'document');
  return Array.from({ length: TOGETHER }, () => change(chance.pick(documents)));
}

/** Finds the files of a failed run that fail alone, makes each small and keeps it; all together when none does. */
async function narrow(cases: readonly Case[], fault: string, ground: Ground): Promise<number> {
  let alone = 0;
  for (const each of cases) {
    const own = cases.length === 1 ? fault : await judge([each], ground);
    if (own === null) continue;
    alone += 1;
    const sort = own.slice(0, 24);
    const bytes = await minimise(each.bytes, async (smaller) => {
      const still = await judge([{ ...each, bytes: smaller }], ground);
      return still?.slice(0, 24) === sort;
    });
    keep({ ...each, bytes }, own);
  }
  if (alone > 0) return alone;
  process.stderr.write(`only together: ${fault}\n`);
  for (const each of cases) keep(each, fault);
  return 1;
}

function keep({ role, kind, bytes }: Case, fault: string): void {
  mkdirSync(CORPUS, { recursive: true });
  const name = `${role}-${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.${kind}`;
  writeFileSync(path.join(CORPUS, name), bytes);
  process.stderr.write(`${name}: ${fault}\n`);
}
