import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const installed = Object.keys(dependencies).filter((name) => name !== 'commander');

/** What a process that works runs: started by its file's name, so it is a file of its own. */
const workerProcess = { 'worker-process': 'src/workers/worker-process.ts' };

/**
 * commander loads what starts other programs, for commands that are programs of their own. We have none, and loading it takes
 * a tenth of the time of `--version`.
 */
const withoutChildProcess = {
  name: 'without-child-process',
  transform(code, id) {
    if (!/[\\/]commander[\\/]lib[\\/]command\.js$/u.test(id)) return null;
    const line = "const childProcess = require('node:child_process');";
    if (!code.includes(line))
      throw new Error('commander loads node:child_process in another way than before');
    // On one line, so that every line and column before and after it stays where it was.
    return { code: code.replace(line, 'const childProcess = null;'), map: null };
  },
};

/** Turns a bundle into a module that exports it as a text, since the report room reads no files. */
const asText = {
  name: 'as-text',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      // Inside a page these would end or hide the script, wherever they stand.
      if (/<\/script|<!--/iu.test(chunk.code))
        this.error('the script of the report would end its own element');
      chunk.code = `export const SCRIPT = ${JSON.stringify(chunk.code)};\n`;
    }
  },
};

export default defineConfig([
  // `natural` is bundled from three of its files: installed whole it is 77 MB, and importing its root prints to stdout.
  {
    input: 'src/text/natural.ts',
    platform: 'node',
    output: { file: 'dist/text/natural.js', format: 'esm' },
  },
  // What runs in the HTML report. It comes before the program, which holds it as a text.
  {
    input: 'src/report/html/client/main.ts',
    platform: 'browser',
    tsconfig: 'src/report/html/client/tsconfig.json',
    transform: { target: 'es2022' },
    plugins: [asText],
    output: { file: 'dist/report/html/client-script.js', format: 'iife', minify: true },
  },
  // The program as it is shipped: opening a hundred small files takes longer than running `--help`. What is needed at the start
  // lies together, each command in a piece of its own. Libraries stay packages, but for the one that reads the command line.
  {
    input: { main: 'src/cli/main.ts', index: 'src/index.ts', ...workerProcess },
    platform: 'node',
    plugins: [withoutChildProcess],
    external: (id) => installed.some((name) => id === name || id.startsWith(`${name}/`)),
    output: {
      dir: 'dist/program',
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
      // With all that it needs, so that a start opens few files.
      codeSplitting: { groups: [{ name: 'start', test: /[\\/]src[\\/]cli[\\/]run\.ts$/u }] },
      sourcemap: true,
      cleanDir: true,
      // Function names and lines stay, so that whoever reports a fault of the program sends a stack that can be read.
      minify: false,
    },
  },
]);
