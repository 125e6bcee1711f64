import { measure, renderMeasure } from './measure.ts';

const RUNS = 11;
/** Policies of three fictional municipalities that lie in the repository: prose, lists, tables, PDF. */
const FOLDERS = ['policies', 'fixtures/gold/mosevig/policies', 'fixtures/gold/sundmark/policies'];

const given = process.argv.slice(2);
process.stdout.write(renderMeasure(await measure(given.length > 0 ? given : FOLDERS, process.cwd(), RUNS)));
