/**
 * Measures how the stages and whole scans grow with the number of documents: `npm run bench:growth [-- sizes]`. A tool of the
 * project, not a part of the program.
 */
import { fileURLToPath } from 'node:url';
import { TEXTS } from '../scan/corpus.ts';
import { measureGrowth, SIZES } from './growth.ts';

const program = fileURLToPath(new URL('../../../bin/coherence.js', import.meta.url));
const given = process.argv.slice(2).map(Number);
if (given.length === 1 || given.some((size) => !Number.isInteger(size) || size < 2))
  throw new Error('The sizes are two numbers of documents or more, each 2 or more.');
await measureGrowth(TEXTS, program, given.length > 0 ? given : SIZES, (line) =>
  process.stdout.write(`${line}\n`),
);
