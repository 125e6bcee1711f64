#!/usr/bin/env node
import { existsSync } from 'node:fs';
import nodeModule from 'node:module';

// Newer versions of Node keep what they have compiled from run to run; Node 20 has no such thing.
nodeModule.enableCompileCache?.();

const built = new URL('../dist/program/main.js', import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  process.exitCode = await main();
} else {
  process.stderr.write(
    'Programmet er ikke bygget endnu. Kør »npm ci« i programmets mappe. (Not built yet: run "npm ci".)\n',
  );
  process.exitCode = 2;
}
