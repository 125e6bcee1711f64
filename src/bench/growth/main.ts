/** Measures how the stages and whole scans grow with the number of documents. A tool of the project, not a part of the program. */
import { fileURLToPath } from 'node:url';
import { TEXTS } from '../scan/corpus.ts';
import { measureGrowth } from './growth.ts';

const program = fileURLToPath(new URL('../../../bin/coherence.js', import.meta.url));
await measureGrowth(TEXTS, program, (line) => process.stdout.write(`${line}\n`));
