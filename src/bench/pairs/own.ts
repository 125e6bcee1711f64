/** One run of our search in a process of its own, so that its memory can be told: `node own.js <file> <threshold>`. */
import { readFileSync } from 'node:fs';
import { findSimilarPairs } from '../../text/similar-pairs.ts';
import { weighTexts } from './tf-idf.ts';

const [file = '', least = '0.5'] = process.argv.slice(2);
const threshold = Number(least);
const texts = readFileSync(file, 'utf8').split('\n');
const start = process.cpuUsage();
const work = { postings: 0, scored: 0 };
let pairs = 0;
let sum = 0;
let close = 0;
findSimilarPairs(
  weighTexts(texts),
  threshold,
  (first, second, cosine) => {
    pairs += 1;
    sum = (sum + Math.imul(first, 0x9e3779b1) + Math.imul(second, 40_503)) >>> 0;
    if (cosine - threshold < 1e-9) close += 1;
  },
  work,
);
const { user, system } = process.cpuUsage(start);
process.stdout.write(
  `${JSON.stringify({ seconds: (user + system) / 1e6, memory: process.resourceUsage().maxRSS, pairs, sum, close, ...work })}\n`,
);
