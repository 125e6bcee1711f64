import { measure, renderMeasure } from './measure.ts';
import { measureStart } from './start.ts';

const RUNS = 11;
/** The start is short, and other programs disturb it more. */
const STARTS = 31;
/** Policies of three fictional municipalities that lie in the repository: prose, lists, tables, PDF. */
const FOLDERS = ['policies', 'fixtures/gold/mosevig/policies', 'fixtures/gold/sundmark/policies'];

const given = process.argv.slice(2);
const folders = given.length > 0 ? given : FOLDERS;
process.stdout.write(`${measureStart(STARTS)}\n`);
process.stdout.write(`${renderMeasure(await measure(folders, process.cwd(), RUNS))}\n`);
