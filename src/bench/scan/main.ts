/** Measures whole scans of PDFs beside pdftotext. A tool of the project, not a part of the program. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchScan, renderScan } from './bench.ts';
import { TEXTS } from './corpus.ts';
import { benchLarge, renderLarge } from './large.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '60' },
    pages: { type: 'string', default: '20' },
    runs: { type: 'string', default: '3' },
    keep: { type: 'string' },
    large: { type: 'boolean', default: false },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
  },
});
const [documents, pages] = [Number(values.documents), Number(values.pages)];
const options = {
  documents,
  pages,
  runs: Number(values.runs),
  texts: TEXTS,
  folder: values.keep ?? join(tmpdir(), `bench-${values.large ? 'large' : 'policies'}-${documents}-${pages}`),
  chromium: values.chromium,
  program: fileURLToPath(new URL('../../../bin/coherence.js', import.meta.url)),
};
try {
  if (values.large)
    process.stdout.write(
      renderLarge(await benchLarge(options, options.texts, options.folder, options.program)),
    );
  else process.stdout.write(renderScan(await benchScan(options), options));
} catch (error) {
  process.stdout.write(
    `Left out: needs Chromium (--chromium) and pdftotext (Debian: chromium, poppler-utils). ${String(error)}\n`,
  );
}
