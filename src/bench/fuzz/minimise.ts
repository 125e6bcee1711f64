/** How often a smaller file is tried: each try is a run of the program. */
const TRIES = 60;

/**
 * A smaller file that still fails, by leaving out ever smaller stretches (after Zeller's delta debugging).
 * @param fails whether a file still fails in the same way
 */
export async function minimise(bytes: Buffer, fails: (smaller: Buffer) => Promise<boolean>): Promise<Buffer> {
  let best = bytes;
  let tries = 0;
  for (let piece = Math.ceil(best.length / 2); piece >= 1 && tries < TRIES; piece = Math.floor(piece / 2)) {
    for (let at = 0; at < best.length && tries < TRIES; ) {
      const smaller = Buffer.concat([best.subarray(0, at), best.subarray(at + piece)]);
      tries += 1;
      if (await fails(smaller)) best = smaller;
      else at += piece;
    }
  }
  return best;
}
