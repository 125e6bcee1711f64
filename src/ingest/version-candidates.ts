/** Share of the shorter text's stretches from which two texts are looked at closely. */
const LIKELY = 0.15;
/** A stretch that stands in more texts than this is a phrase of the municipality and tells no version. */
const COMMON_TO = 60;
/** So few texts are held against one another sooner than they are sorted. */
const FEW = 100;

/** Which texts may be versions of one another. */
export interface Candidates {
  /** The places of the earlier texts that are to be looked at beside this one, in ascending order. */
  of(later: number): readonly number[];
  /** How often it was noted that two texts share a stretch; for whoever watches how the work grows. */
  readonly noted: number;
}

/**
 * Texts that share enough stretches of words to be looked at closely. All stretches of all texts are sorted once, and each text
 * is counted only with those that stand beside it there, so that the work grows with the text and with what is shared, not with
 * the number of pairs.
 * @param texts the stretches of each, in ascending order, each once
 */
export function versionCandidates(texts: readonly Uint32Array[]): Candidates {
  if (texts.length <= FEW)
    return { noted: 0, of: (later) => Array.from({ length: later }, (_, place) => place) };
  const sorted = sortedEntries(texts);
  const runs = runsOf(sorted, texts);
  const shared = new Uint32Array(texts.length);
  let noted = 0;
  return {
    get noted() {
      return noted;
    },
    of(later) {
      const met: number[] = [];
      // A run holds the places in ascending order.
      for (const start of runs[later] ?? [])
        for (let at = start, place = placeAt(at); place < later; at += 1, place = placeAt(at)) {
          if (shared[place] === 0) met.push(place);
          shared[place] = (shared[place] ?? 0) + 1;
          noted += 1;
        }
      const found = met.filter((place) => {
        const least = Math.min(texts[place]?.length ?? 0, texts[later]?.length ?? 0);
        return (shared[place] ?? 0) >= least * LIKELY;
      });
      for (const place of met) shared[place] = 0;
      return found.sort((one, two) => one - two);
    },
  };

  function placeAt(at: number): number {
    return (sorted[at] ?? 0) % texts.length;
  }
}

/** Each stretch with the place of its text as one number, sorted: what is the same stands together. */
function sortedEntries(texts: readonly Uint32Array[]): Float64Array {
  const entries = new Float64Array(texts.reduce((sum, stretches) => sum + stretches.length, 0));
  let at = 0;
  for (const [place, stretches] of texts.entries())
    for (const stretch of stretches) {
      entries[at] = stretch * texts.length + place;
      at += 1;
    }
  return entries.sort();
}

/** For each text where the stretches begin, among the sorted, that it shares with some others and not with very many. */
function runsOf(sorted: Float64Array, texts: readonly Uint32Array[]): readonly Uint32Array[] {
  const count = texts.length;
  const runs = texts.map(({ length }) => new Uint32Array(length));
  const ends = new Uint32Array(count);
  for (let start = 0; start < sorted.length; ) {
    const stretch = Math.floor((sorted[start] ?? 0) / count);
    let end = start + 1;
    while (end < sorted.length && Math.floor((sorted[end] ?? 0) / count) === stretch) end += 1;
    // The first of a run has none before it.
    if (end - start <= COMMON_TO)
      for (let at = start + 1; at < end; at += 1) {
        const place = (sorted[at] ?? 0) % count;
        const own = ends[place] ?? 0;
        const run = runs[place];
        if (run !== undefined) run[own] = start;
        ends[place] = own + 1;
      }
    start = end;
  }
  return runs.map((own, place) => own.subarray(0, ends[place]));
}
