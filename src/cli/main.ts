import { run } from './run.ts';

/**
 * The command line of this process: arguments, streams and environment in, exit code out.
 * A fault of the program keeps its stack and ends with 2 as well, since 1 means that a gate found something.
 */
export async function main(): Promise<number> {
  const { stdout, stderr, env, argv } = process;
  // Whoever writes hears of the error too, and says so; a reader that has gone away (`| head`) has seen enough.
  for (const stream of [stdout, stderr]) stream.on('error', () => {});
  try {
    return await run(argv.slice(2), { stdout, stderr, env, cwd: process.cwd() });
  } catch (error) {
    stderr.write(`Programfejl / program fault. ${error instanceof Error ? error.stack : String(error)}\n`);
    return 2;
  }
}
