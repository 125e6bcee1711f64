import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { adviceOf } from '../../src/checks/index.ts';
import { extractStatements, readSentences } from '../../src/extract/index.ts';
import { danish } from '../danish.ts';
import { documentOf } from '../extract/document.ts';

// The advice answered in other words: a false "not found" sends an officer looking for what stands there.

const groups = z
  .record(
    z.string(),
    z.array(
      z.strictObject({
        heading: z.string(),
        answers: z.array(z.string()),
        'look-alikes': z.array(z.string()),
      }),
    ),
  )
  .parse(parse(readFileSync(new URL('../../fixtures/checks-sentences.yaml', import.meta.url), 'utf8')));

/** Whether a policy that says no more than this under this heading answers the question. */
function isAnswered(question: string, heading: string, sentence: string): boolean {
  const pack = danish();
  const document = documentOf(`# Pårørendepolitik\n\n## ${heading}\n\n${sentence}\n`);
  const statements = extractStatements(document, pack, 0.5);
  const { answers } = adviceOf(document, readSentences(document, pack), statements, pack);
  const index = pack.checks.checks.findIndex(({ id }) => id === question);
  expect(index, question).toBeGreaterThanOrEqual(0);
  return answers[index]?.level !== 'not-found';
}

test.each(Object.entries(groups))('%s is answered by what answers it', (question, places) => {
  for (const { heading, answers, 'look-alikes': alike } of places) {
    const missed = answers.filter((sentence) => !isAnswered(question, heading, sentence));
    const taken = alike.filter((sentence) => isAnswered(question, heading, sentence));
    expect({ missed, taken }).toEqual({ missed: [], taken: [] });
  }
});
