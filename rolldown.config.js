import { defineConfig } from 'rolldown';

// `natural` is bundled from three of its files: installed whole it is 77 MB, and importing its root prints to stdout.
export default defineConfig({
  input: 'src/text/natural.ts',
  platform: 'node',
  output: { file: 'dist/text/natural.js', format: 'esm' },
});
