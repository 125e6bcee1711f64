/**
 * What pandoc adds to Markdown (pandoc.org, "Pandoc's Markdown"), as the plain marks that every parser knows: fences round boxes
 * go, lines that are kept apart stay lines, tables set with spaces get bars, and marks of letters and classes go from round their words.
 * No line is lost or added, so that line numbers stay right.
 * @param source Markdown with "\n" at the ends of lines
 */
export function withoutPandocMarks(source: string): string {
  const lines = withBars(source.split('\n'));
  let isCode = false;
  return lines
    .map((line) => {
      if (CODE.test(line)) isCode = !isCode;
      return isCode ? line : plainLine(line);
    })
    .join('\n');
}

const CODE = /^ {0,3}(?:```|~~~)/u;
/** "::: {.note}", ":::": round a box. */
const FENCE = /^ {0,3}:{3,20}(?: {0,4}(?:\{[^{}]{0,200}\}|[\p{L}-]{1,40}))?(?: {1,4}:{3,20})? {0,9}$/u;
/** "| Torvet 3": a line that is kept as it is; with another bar it is a row. */
const KEPT_LINE = /^\| (?=[^|]*$)/u;
const CAPTION = /^ {0,3}(?:Table)?: +(?=\S)/u;

function plainLine(line: string): string {
  if (FENCE.test(line)) return '';
  if (KEPT_LINE.test(line)) return `${line.replace(KEPT_LINE, '')}  `;
  return line
    .replace(/(?<!!)\[([^\][\n]{1,300})\]\{[.#][^{}\n]{0,200}\}/gu, '$1')
    .replace(/(?<=\p{L})([~^])([\p{N}\p{L}]{1,20})\1/gu, '$2');
}

/** Under the titles of a table, and round a table without titles: dashes as wide as each column. */
const COLUMNS = /^ {0,12}-{2,}(?: +-{2,})+ *$/u;
/** No table that somebody reads has more rows. */
const MOST_ROWS = 500;

/** Tables whose columns are told by dashes under their titles, with a bar between the cells. Their caption is a line of text. */
function withBars(lines: readonly string[]): string[] {
  const written = [...lines];
  for (let at = 1; at < lines.length; at += 1) {
    const [rule = '', titles = ''] = [lines[at], lines[at - 1]];
    if (!COLUMNS.test(rule) || titles.trim() === '' || COLUMNS.test(titles)) continue;
    const starts = [...rule.matchAll(/-+/gu)].map(({ index }) => index);
    let end = at + 1;
    while (end < lines.length && end - at < MOST_ROWS && (lines[end] ?? '').trim() !== '') end += 1;
    written[at - 1] = asRow(titles, starts);
    written[at] = `|${' --- |'.repeat(starts.length)}`;
    for (let row = at + 1; row < end; row += 1)
      written[row] = COLUMNS.test(lines[row] ?? '') ? '' : asRow(lines[row] ?? '', starts);
    const caption = lines.findIndex((line, index) => index >= end && line.trim() !== '');
    if (caption !== -1 && caption <= end + 1) written[caption] = (lines[caption] ?? '').replace(CAPTION, '');
    at = end;
  }
  return written;
}

function asRow(line: string, starts: readonly number[]): string {
  const cells = starts.map((start, index) =>
    line
      .slice(index === 0 ? 0 : start, starts[index + 1] ?? line.length)
      .trim()
      .replaceAll('|', '\\|'),
  );
  return `| ${cells.join(' | ')} |`;
}
