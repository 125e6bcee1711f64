import type { Io, Writer } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import type { Outcome } from './coherence.ts';

/** Runs one command line in this process, from the source: faster than the built program, with the same streams and codes. */
export async function runInProcess(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const texts = { stdout: '', stderr: '' };
  const writer = (name: keyof typeof texts): Writer => ({
    write(text, done) {
      texts[name] += text;
      done?.();
    },
  });
  const io: Io = { stdout: writer('stdout'), stderr: writer('stderr'), env, cwd };
  const code = await run(args, io);
  return { code, ...texts };
}
