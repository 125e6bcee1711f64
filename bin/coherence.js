#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  process.exitCode = await main();
} else {
  process.stderr.write(
    'Programmet er ikke bygget endnu. Kør »npm ci« i programmets mappe. (Not built yet: run "npm ci".)\n',
  );
  process.exitCode = 2;
}
