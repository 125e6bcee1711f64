/** Starts the evaluation from the command line; a tool of the project, not a part of the program. */
import { run } from './run.ts';

process.exitCode = await run(
  process.argv.slice(2),
  (text) => process.stdout.write(text),
  (text) => process.stderr.write(text),
);
