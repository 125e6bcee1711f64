/**
 * All pairs of vectors that are alike, without looking at all pairs.
 *
 * Source: Anastasiu and Karypis, "L2AP: Fast cosine similarity search with prefix L-2 norm bounds" (ICDE 2014), and Bayardo, Ma
 * and Srikant, "Scaling up all pairs similarity search" (WWW 2007). Taken from them: features in one fixed order, the common
 * ones first; what a vector's first features can add to a product is at most the product of their lengths (Cauchy-Schwarz), so
 * that two vectors need only be looked at when their rarest common feature leaves them length enough. From Sandes, Teodoro and
 * Melo, "Bitmap filter: speeding up exact set similarity joins with bitwise operations" (Information Systems 88, 2020): a few
 * words of bits for each vector, one bit for each of its features, tell how many features two vectors can have in common at
 * most. Own: within a tile the lists of the index are ordered by length, so that a search leaves a list at the first entry that
 * is too short; and each vector knows how many of its weightiest features it must share at least.
 */

/** A set of sparse vectors in the rows of one matrix: features `feature[start[row]..start[row + 1])` with their weights. */
export interface SparseRows {
  /** One more than there are rows. */
  readonly start: Int32Array;
  readonly feature: Int32Array;
  /** Above 0. */
  readonly weight: Float64Array;
  /** Features are numbered from 0 up to this. */
  readonly features: number;
}

/** How much work a search has done, for whoever watches that it does not grow. */
export interface PairWork {
  /** Entries of the index that were looked at. */
  postings: number;
  /** Pairs whose likeness was worked out. */
  scored: number;
}

/** So many rows are searched at a time: what is noted about them stays in the processor's cache. */
export const TILE_ROWS = 8192;

/** Room for rounding: bounds are worked out in another order than the products that they bound. */
const ROUNDING = 1e-9;

/**
 * Finds all pairs of rows whose cosine is at least the threshold.
 * @param rows any lengths; a row without features is like no other
 * @param threshold above 0, at most 1
 * @param onPair called for each pair once, with the earlier row first; in a fixed order, which is not that of the rows
 */
export function findSimilarPairs(
  rows: SparseRows,
  threshold: number,
  onPair: (first: number, second: number, cosine: number) => void,
  work: PairWork = { postings: 0, scored: 0 },
): void {
  const sorted = prepare(rows);
  const least = threshold - ROUNDING;
  const count = rows.start.length - 1;
  const index = createIndex(rows.features);
  const isSeen = new Uint8Array(TILE_ROWS);
  const seen = new Int32Array(TILE_ROWS);
  const spread = new Float64Array(rows.features);
  const { start, feature, weight, reach } = sorted;
  const { bits, fewest, usual } = sketch(sorted, least);

  for (let from = 0; from < count; from += TILE_ROWS) {
    const to = Math.min(count, from + TILE_ROWS);
    index.fill(sorted, from, to, least);
    for (let row = from; row < count; row += 1) {
      let found = 0;
      const begin = start[row] ?? 0;
      const end = start[row + 1] ?? 0;
      const bits0 = bits[row * SKETCH_WORDS] ?? 0;
      const bits1 = bits[row * SKETCH_WORDS + 1] ?? 0;
      const bits2 = bits[row * SKETCH_WORDS + 2] ?? 0;
      const bits3 = bits[row * SKETCH_WORDS + 3] ?? 0;
      const few = fewest[row] ?? 0;
      const common = usual[row] ?? 0;
      // From the rarest feature on, as long as what is left of the row can still be enough.
      for (let at = end - 1; at >= begin; at -= 1) {
        const left = reach[at] ?? 0;
        if (left < least) break;
        const needed = least / left;
        const own = weight[at] ?? 0;
        const before = at === begin ? 0 : (reach[at - 1] ?? 0);
        const last = index.end(feature[at] ?? 0);
        for (let entry = index.begin(feature[at] ?? 0); entry < last; entry += 1) {
          work.postings += 1;
          if ((index.reach[entry] ?? 0) < needed) break;
          const other = index.row[entry] ?? 0;
          if (from + other >= row || isSeen[other] === 1) continue;
          // If this is the rarest feature that both have, no more can come of the two than this.
          if (own * (index.weight[entry] ?? 0) + before * (index.before[entry] ?? 0) < least) continue;
          // Each bit in which the two differ is a feature that only one has.
          const place = (from + other) * SKETCH_WORDS;
          const apart =
            bitCount(bits0 ^ (bits[place] ?? 0)) +
            bitCount(bits1 ^ (bits[place + 1] ?? 0)) +
            bitCount(bits2 ^ (bits[place + 2] ?? 0)) +
            bitCount(bits3 ^ (bits[place + 3] ?? 0));
          const shared = (end - begin + (index.size[other] ?? 0) - apart) >> 1;
          const id = from + other;
          if (shared < few || shared < (fewest[id] ?? 0)) continue;
          if (shared < common && shared < (usual[id] ?? 0)) continue;
          isSeen[other] = 1;
          seen[found] = other;
          found += 1;
        }
      }
      if (found === 0) continue;
      for (let at = begin; at < end; at += 1) spread[feature[at] ?? 0] = weight[at] ?? 0;
      for (let place = 0; place < found; place += 1) {
        const other = seen[place] ?? 0;
        isSeen[other] = 0;
        let cosine = 0;
        const stop = start[from + other + 1] ?? 0;
        for (let at = start[from + other] ?? 0; at < stop; at += 1) {
          cosine += (spread[feature[at] ?? 0] ?? 0) * (weight[at] ?? 0);
        }
        if (cosine >= threshold) onPair(from + other, row, cosine);
      }
      work.scored += found;
      for (let at = begin; at < end; at += 1) spread[feature[at] ?? 0] = 0;
    }
  }
}

interface Prepared {
  readonly start: Int32Array;
  /** Of each row in the order of their rank, the commonest first. */
  readonly feature: Int32Array;
  /** Of rows of length 1. */
  readonly weight: Float64Array;
  /** Length of the row up to and with this feature. */
  readonly reach: Float64Array;
}

/** Rows of length 1, their features renumbered by how common they are. */
function prepare({ start, feature, weight, features }: SparseRows): Prepared {
  const rank = ranks(feature, features);
  const size = feature.length;
  const prepared = {
    start,
    feature: new Int32Array(size),
    weight: new Float64Array(size),
    reach: new Float64Array(size),
  };
  for (let row = 0; row + 1 < start.length; row += 1) {
    const begin = start[row] ?? 0;
    const end = start[row + 1] ?? 0;
    let length = 0;
    for (let at = begin; at < end; at += 1) length += (weight[at] ?? 0) ** 2;
    length = Math.sqrt(length);
    // Rows are short, and mostly in order already: each feature is put in before those that are rarer.
    for (let at = begin; at < end; at += 1) {
      const own = rank[feature[at] ?? 0] ?? 0;
      const value = length === 0 ? 0 : (weight[at] ?? 0) / length;
      let place = at;
      while (place > begin && (prepared.feature[place - 1] ?? 0) > own) {
        prepared.feature[place] = prepared.feature[place - 1] ?? 0;
        prepared.weight[place] = prepared.weight[place - 1] ?? 0;
        place -= 1;
      }
      prepared.feature[place] = own;
      prepared.weight[place] = value;
    }
    let squares = 0;
    for (let at = begin; at < end; at += 1) {
      squares += (prepared.weight[at] ?? 0) ** 2;
      prepared.reach[at] = Math.sqrt(squares);
    }
  }
  return prepared;
}

/** By feature its place when the commonest stands first; of equally common ones the lower number does. */
function ranks(feature: Int32Array, features: number): Int32Array {
  const counts = new Int32Array(features);
  for (let at = 0; at < feature.length; at += 1) {
    const own = feature[at] ?? 0;
    counts[own] = (counts[own] ?? 0) + 1;
  }
  const order = Int32Array.from({ length: features }, (_, own) => own);
  order.sort((one, two) => (counts[two] ?? 0) - (counts[one] ?? 0) || one - two);
  const rank = new Int32Array(features);
  for (let place = 0; place < features; place += 1) rank[order[place] ?? 0] = place;
  return rank;
}

interface TileIndex {
  /** Of the entries, in the order of features and within a feature by reach, the longest first. */
  readonly row: Int32Array;
  readonly reach: Float64Array;
  readonly weight: Float64Array;
  /** Reach without the feature itself. */
  readonly before: Float64Array;
  /** Of the rows how many features they have. */
  readonly size: Int32Array;
  /** Indexes the rows from `from` up to `to`, each by those features with which alone it can be like another. */
  fill(rows: Prepared, from: number, to: number, least: number): void;
  begin(feature: number): number;
  end(feature: number): number;
}

function createIndex(features: number): TileIndex {
  const first = new Int32Array(features + 1);
  const next = new Int32Array(features);
  let row = new Int32Array(0);
  let reach = new Float64Array(0);
  let weight = new Float64Array(0);
  let before = new Float64Array(0);
  const sizes = new Int32Array(TILE_ROWS);
  return {
    get row() {
      return row;
    },
    get reach() {
      return reach;
    },
    get weight() {
      return weight;
    },
    size: sizes,
    get before() {
      return before;
    },
    fill({ start, feature, weight: weights, reach: reaches }, from, to, least) {
      const begin = start[from] ?? 0;
      const end = start[to] ?? 0;
      first.fill(0);
      for (let at = begin; at < end; at += 1) {
        if ((reaches[at] ?? 0) < least) continue;
        const place = (feature[at] ?? 0) + 1;
        first[place] = (first[place] ?? 0) + 1;
      }
      for (let own = 0; own < features; own += 1) first[own + 1] = (first[own + 1] ?? 0) + (first[own] ?? 0);
      next.set(first.subarray(0, features));
      const size = first[features] ?? 0;
      if (row.length < size) {
        row = new Int32Array(size);
        reach = new Float64Array(size);
        weight = new Float64Array(size);
        before = new Float64Array(size);
      }
      // Rows are put in by their reach, so that each list comes out in order.
      for (const at of entriesByReach(reaches, begin, end, least)) {
        const own = feature[at] ?? 0;
        const place = next[own] ?? 0;
        next[own] = place + 1;
        reach[place] = reaches[at] ?? 0;
        weight[place] = weights[at] ?? 0;
        before[place] = Math.sqrt(Math.max(0, (reaches[at] ?? 0) ** 2 - (weights[at] ?? 0) ** 2));
        row[place] = at;
      }
      // What was noted is the place among all entries; which row it belongs to is found by walking the rows.
      const rowOf = new Int32Array(end - begin);
      for (let each = from; each < to; each += 1) {
        sizes[each - from] = (start[each + 1] ?? 0) - (start[each] ?? 0);
        rowOf.fill(each - from, (start[each] ?? 0) - begin, (start[each + 1] ?? 0) - begin);
      }
      for (let place = 0; place < size; place += 1) row[place] = rowOf[(row[place] ?? 0) - begin] ?? 0;
    },
    begin: (feature) => first[feature] ?? 0,
    end: (feature) => first[feature + 1] ?? 0,
  };
}

/** The entries whose reach is enough, the longest first; of equally long ones the earlier first. */
function entriesByReach(reaches: Float64Array, begin: number, end: number, least: number): Int32Array {
  const entries: number[] = [];
  for (let at = begin; at < end; at += 1) if ((reaches[at] ?? 0) >= least) entries.push(at);
  return Int32Array.from(entries).sort((one, two) => (reaches[two] ?? 0) - (reaches[one] ?? 0) || one - two);
}

/** Words of 32 bits that a row has for its features. */
const SKETCH_WORDS = 4;
/** More features than this are never asked for. */
const MOST_ASKED = 255;

/**
 * Of each row a few bits that stand for its features, and two numbers of features: `fewest`, that it must share with any row
 * like it, and `usual`, that it must share with a row whose own `usual` is no lower.
 */
function sketch(
  { start, feature, weight }: Prepared,
  least: number,
): { readonly bits: Int32Array; readonly fewest: Uint8Array; readonly usual: Uint8Array } {
  const count = start.length - 1;
  const bits = new Int32Array(count * SKETCH_WORDS);
  const fewest = new Uint8Array(count);
  const usual = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    const begin = start[row] ?? 0;
    const end = start[row + 1] ?? 0;
    for (let at = begin; at < end; at += 1) {
      const bit = Math.imul(feature[at] ?? 0, 0x9e3779b1) >>> 25;
      const word = row * SKETCH_WORDS + (bit >>> 5);
      bits[word] = (bits[word] ?? 0) | (1 << (bit & 31));
    }
    // A product is at most the length of as many of the weightiest features of the one times that of the other.
    const heaviest = weight.slice(begin, end).sort().reverse();
    fewest[row] = reaching(heaviest, least * least);
    usual[row] = reaching(heaviest, least);
  }
  return { bits, fewest, usual };
}

/** How many of the weights, from the first on, it takes for their squares to come to so much. */
function reaching(weights: Float64Array, wanted: number): number {
  let squares = 0;
  let count = 0;
  while (count < weights.length && count < MOST_ASKED && squares < wanted) {
    squares += (weights[count] ?? 0) ** 2;
    count += 1;
  }
  return count;
}

/** Number of ones. Source: Warren, "Hacker's Delight", section 5-1. */
function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
