/** The program of a process that works: one job after the other comes in, and what came of it goes back. */
import { Worker } from 'node:worker_threads';
import type { Coupler, CoupleSide } from '../compare/index.ts';
import type { DossierSettings } from '../dossier.ts';
import { readFound } from '../ingest/read-document.ts';
import type { LanguagePack, SourceDocument } from '../model/index.ts';
import { settleEngine } from './engine.ts';
import { type Answer, type CoupleJob, parseJob, type ReadJob, type SentSide } from './protocol.ts';

settleEngine();

/**
 * A document that keeps the thread busy keeps it from noticing that the program is gone. A second thread looks every half
 * second whether the parent is still there, and ends the process when it is not: nobody would be left to do so.
 */
const WATCH = `
const parent = process.ppid;
setInterval(() => {
  let isGone = process.ppid !== parent;
  try { process.kill(parent, 0); } catch { isGone = true; }
  if (isGone) process.kill(process.pid, 'SIGKILL');
}, 500);`;

function answer(message: Answer): void {
  process.send?.(message, undefined, undefined, () => {
    // The program is gone; `disconnect` ends this process too.
  });
}

async function work(message: unknown): Promise<void> {
  const job = parseJob(message);
  if (job === null) return;
  const { number } = job;
  answer({ type: 'begun', number });
  if (job.type === 'read') await read(job);
  else if (job.type === 'dossier') await answerWith(number, () => dossierText(job.document, job.settings));
  else await answerWith(number, () => coupleText(job));
}

async function read({ number, absolute, path, options }: ReadJob): Promise<void> {
  const onAlive = (): void => answer({ type: 'alive', number });
  const { content, print, hash, isLocked } = await readFound({ absolute, path }, { ...options, onAlive });
  answer({ type: 'read', number, hash, isLocked, content, print });
}

async function answerWith(number: number, make: () => Promise<string>): Promise<void> {
  const start = process.cpuUsage();
  const text = await make();
  const { user, system } = process.cpuUsage(start);
  answer({ type: 'done', number, text, seconds: (user + system) / 1e6 });
}

async function dossierText(document: Omit<SourceDocument, 'id'>, settings: DossierSettings): Promise<string> {
  // Loaded with the first text that is worked out: a process that only reads has no use for it.
  const { dossierOf } = await import('./analysis.ts');
  return JSON.stringify(dossierOf(document, await languageFor(settings), settings));
}

let language: { readonly settings: string; readonly pack: LanguagePack } | null = null;

/** Made once for all documents of a run. */
async function languageFor(settings: DossierSettings): Promise<LanguagePack> {
  const key = JSON.stringify([settings.concepts, settings.themes, settings.checks]);
  if (language?.settings !== key) {
    const { packFor } = await import('./analysis.ts');
    language = { settings: key, pack: packFor(settings) };
  }
  return language.pack;
}

/** By key the sides of couples that come again. Profiles and whatever else is worked out of a side are remembered by it. */
const sides = new Map<string, CoupleSide>();
let coupler: { readonly settings: string; readonly coupler: Coupler } | null = null;

async function coupleText({ first, second, sort, extent, settings, forget }: CoupleJob): Promise<string> {
  for (const key of forget) sides.delete(key);
  const [one, two] = [sideOf(first), second === null ? null : sideOf(second)];
  const { createCoupler } = await import('./analysis.ts');
  const text = JSON.stringify(settings);
  if (coupler?.settings !== text)
    coupler = { settings: text, coupler: createCoupler(await languageFor(settings), settings) };
  const result = two === null ? coupler.coupler.alone(one) : coupler.coupler.hold(one, two, sort, extent);
  return JSON.stringify(result);
}

function sideOf({ key, side }: SentSide): CoupleSide {
  const found = side ?? (key === null ? undefined : sides.get(key));
  if (found === undefined) throw new Error('a couple without one of its sides');
  if (key !== null) sides.set(key, found);
  return found;
}

function startWatch(): void {
  const started = new Worker(WATCH, { eval: true });
  started.unref();
  // Without it the process still ends with the program, only not in the middle of a document.
  started.on('error', () => undefined);
}

// Ctrl+C reaches the whole group of processes: the parent decides when this one ends.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit(0));
process.once('message', startWatch);
process.on('message', (message) => void work(message));
