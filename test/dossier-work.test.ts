import path from 'node:path';
import { expect, it } from 'vitest';
import type { dossierOf, packFor } from '../src/dossier.ts';
import type { readDocuments } from '../src/index.ts';
import { DEFAULT_SETTINGS } from '../src/model/index.ts';

const built = (file: string): string => new URL(`../dist/${file}`, import.meta.url).href;
const { dossierOf: workOut, packFor: makePack } = (await import(built('dossier.js'))) as {
  dossierOf: typeof dossierOf;
  packFor: typeof packFor;
};
const { readDocuments: read } = (await import(built('index.js'))) as { readDocuments: typeof readDocuments };

/** How often a pattern is run while something is done. */
function patternsRun(work: () => void): number {
  const { exec } = RegExp.prototype;
  let count = 0;
  RegExp.prototype.exec = function (text) {
    count += 1;
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return count;
}

// Seconds depend on the machine, and on what else it does; how much is done does not. The language has more than a thousand
// patterns, and a sentence was once asked for sixty of them.
it('asks a sentence for few of the patterns of the language, and for fewer when its text is known', async () => {
  const policies = ['frivilligpolitik.md', 'handicappolitik.md'].map((name) => path.join('policies', name));
  const { documents } = await read(policies, { cwd: path.resolve(import.meta.dirname, '..'), exclude: [] });
  const [first, second] = documents;
  if (first === undefined || second === undefined) throw new Error('the example policies are not there');
  const pack = makePack(DEFAULT_SETTINGS);
  // The language is read and compiled with the first document that asks for it.
  workOut(first, pack, DEFAULT_SETTINGS);
  const sentences = second.blocks.reduce((sum, { text }) => sum + pack.sentences(text).length, 0);
  const anew = patternsRun(() => workOut(second, pack, DEFAULT_SETTINGS)) / sentences;
  const again = patternsRun(() => workOut(second, pack, DEFAULT_SETTINGS)) / sentences;
  expect(sentences).toBeGreaterThan(50);
  expect(anew).toBeLessThan(32);
  expect(again).toBeLessThan(22);
});
