/** Bytes or characters from which on a piece is handed on: smaller ones cost a call of the system each. */
const ENOUGH = 64 * 1024;

/**
 * Small pieces gathered to larger ones. What is written in pieces never stands in memory as a whole, which for a large folder
 * would be longer than a text may be.
 * @param pieces texts that follow one another
 */
export function* gather(pieces: Iterable<string>): Generator<string> {
  let open: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    open.push(piece);
    length += piece.length;
    if (length < ENOUGH) continue;
    yield open.join('');
    open = [];
    length = 0;
  }
  if (length > 0) yield open.join('');
}

/** The pieces as one text. */
export function whole(pieces: Iterable<string>): string {
  return [...pieces].join('');
}

/** Lines or blocks with something between them. */
export function* between(items: Iterable<string>, separator: string): Generator<string> {
  let isFirst = true;
  for (const item of items) {
    yield isFirst ? item : separator + item;
    isFirst = false;
  }
}
