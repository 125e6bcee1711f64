/** Measures the reading stage on known texts in many layouts. A tool of the project, not a part of the program. */
import { parseArgs } from 'node:util';
import { benchReading, type Row, rateOf } from './bench.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
    keep: { type: 'string' },
    details: { type: 'boolean', default: false },
  },
});
const OWN = [
  'policies',
  'fixtures/policies-source',
  'fixtures/reading',
  'fixtures/gold/mosevig/policies',
  'fixtures/gold/sundmark/policies',
];
const percent = (share: number | null): string => (share === null ? '-' : `${(share * 100).toFixed(2)} %`);
const line = (cells: readonly string[]) =>
  process.stdout.write(
    `${cells.map((cell, index) => (index === 0 ? cell.padEnd(66) : cell.padStart(10))).join('')}\n`,
  );

function show({ name, measures, raw, layout }: Row): void {
  const all = measures.map((entry) => entry.measures);
  const sum = (pick: (headings: (typeof all)[number]['headings']) => number) =>
    all.reduce((total, { headings }) => total + pick(headings), 0);
  const [hit, found, expected] = [sum((h) => h.hit), sum((h) => h.found), sum((h) => h.expected)];
  const [precision, recall] = [hit / Math.max(found, 1), hit / Math.max(expected, 1)];
  const f1 = (2 * precision * recall) / Math.max(precision + recall, 1e-9);
  const leaked = all.flatMap((each) => each.leaked);
  const hyphens = all.flatMap((each) => each.hyphens);
  const cells = [rateOf(all), raw, layout].map(percent);
  const shares = [precision, recall, f1].map((share) => share.toFixed(3));
  line([name, ...cells, ...shares, String(leaked.length), String(hyphens.length)]);
  if (!values.details) return;
  for (const { text, measures: each } of measures) {
    const notes = [
      ...each.differences.slice(0, 40),
      ...each.headings.faults,
      ...each.leaked.slice(0, 10).map((word) => `leaked: ${word}`),
    ];
    if (notes.length > 0)
      process.stdout.write(`    ${text}\n${notes.map((note) => `      ${note}`).join('\n')}\n`);
  }
}

line(['layout', 'WER', 'pdftotext', '-layout', 'precision', 'recall', 'F1', 'leaked', 'hyphens']);
await benchReading(
  {
    folders: [...OWN, ...positionals],
    textsPerLayout: Number(values.texts),
    only: values.only,
    chromium: values.chromium,
    keep: values.keep ?? null,
  },
  show,
  (name) => line([`${name}: skipped, its program is not installed`]),
);
