import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './measure.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/coherence.js', import.meta.url));
const COMMANDS: readonly (readonly string[])[] = [
  ['-e', '0'],
  [PROGRAM, '--version'],
  [PROGRAM, '--help'],
];

/**
 * How long the program takes to start, beside Node with nothing to do; turn by turn, so that whatever else the machine does
 * meets both.
 * @param runs how many turns; the medians are kept
 * @returns a line for each command, with the ratio to Node alone
 */
export function measureStart(runs: number): string {
  const times = COMMANDS.map((): number[] => []);
  for (let run = 0; run < runs; run += 1) {
    COMMANDS.forEach((command, index) => {
      const start = performance.now();
      spawnSync(process.execPath, command, { stdio: 'ignore' });
      times[index]?.push(performance.now() - start);
    });
  }
  const medians = times.map(median);
  const [floor = 1] = medians;
  const names = ['node -e 0', 'coherence --version', 'coherence --help'];
  return names
    .map((name, index) => {
      const time = medians[index] ?? 0;
      return `${name.padEnd(24)}${time.toFixed(1).padStart(8)} ms   ${(time / floor).toFixed(2)} times Node alone\n`;
    })
    .join('');
}
