import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests start the built program and render real PDFs; two slow cores share the work.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
