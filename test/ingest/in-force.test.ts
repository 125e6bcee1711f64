import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { readDocuments } from '../../src/ingest/index.ts';
import { DEFAULT_SETTINGS } from '../../src/model/index.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'in-force-'));
});
afterAll(() => rmSync(root, { recursive: true }));

async function folder(files: Readonly<Record<string, string>>) {
  const cwd = mkdtempSync(join(root, 'case-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const { documents } = await readDocuments([cwd], { cwd, exclude: [] });
  return { documents, analysis: analyse(documents, DEFAULT_SETTINGS) };
}

const OLD = `# Pårørendepolitik

Vedtaget af Byrådet den 3. maj 2018.

## Vision

Vi vil, at pårørende mødes med respekt. Pårørende er en ressource for os alle i kommunen.

Pårørende skal have besked inden for fem dage. Vi inddrager pårørende i alle planer.
`;
const NEW = `# Pårørendepolitik 2025

Vedtaget af Byrådet den 3. maj 2025.

## Vision

I vores kommune er du som pårørende set, hørt og med. Familien og den nære ven er lige vigtige.

Du får svar inden for to dage, når du ringer til os. Borgeren bestemmer, hvem der er med til møderne, og vi spørger ved hver ny plan.
`;
const OTHER = '# Værdighedspolitik\n\nÆldre mødes med respekt. Vi vil inddrage familien i alle planer.\n';

describe('of several relatives policies the one that holds is the anchor', () => {
  test.each([
    ['a folder for old things', 'Arkiv/pårørendepolitik.md', 'Gældende/politik for pårørende 2025.md'],
    ['with a number before its name', '02 Gamle politikker/pårørendepolitik.md', 'pårørendepolitik 2025.md'],
    ['in two parts', 'Politikker - Udgået/x/pårørendepolitik.md', 'a/b/c/ny.md'],
    [
      'letters kept apart',
      'Uda\u030aga\u030aet/pa\u030arørendepolitik.md'.replace('Uda\u030aga', 'Udga'),
      'ny.md',
    ],
    ['a file that says so', 'Pårørendepolitik (udgået).md', 'z.md'],
    ['nothing but when it was adopted', 'a/pårørendepolitik.md', 'b/pårørendepolitik.md'],
  ])('%s', async (_, old, current) => {
    const { analysis } = await folder({ [old]: OLD, [current]: NEW, 'vaerdighed.md': OTHER });
    const anchor = analysis.documents.find(({ id }) => id === analysis.anchor);
    expect(anchor?.path).toBe(current);
  });

  test('a draft of the next one is not the anchor while one is in force', async () => {
    const draft = NEW.replace('# Pårørendepolitik 2025', '# Udkast til pårørendepolitik 2029').replace(
      'Vedtaget af Byrådet den 3. maj 2025.\n',
      '',
    );
    const { analysis } = await folder({ 'paaroerendepolitik udkast.md': draft, 'b.md': OLD, 'c.md': OTHER });
    expect(analysis.documents.find(({ id }) => id === analysis.anchor)?.path).toBe('b.md');
  });
});

test('of two copies the one outside the archive is kept, also where it lies deeper', async () => {
  const { documents } = await folder({ 'arkiv/politik.md': NEW, 'nye/2025/vedtaget/politik.md': NEW });
  expect(documents.map(({ path, status }) => `${path} ${status}`)).toEqual([
    'arkiv/politik.md skipped',
    'nye/2025/vedtaget/politik.md ok',
  ]);
});

test('of two versions the one outside the archive is kept', async () => {
  const changed = NEW.replace('to dage', 'tre dage');
  const { documents } = await folder({
    'politik.md': changed.replace('3. maj', '1. maj'),
    'Tidligere/politik.md': NEW,
  });
  expect(documents.map(({ path, status }) => `${path} ${status}`)).toEqual([
    'Tidligere/politik.md skipped',
    'politik.md ok',
  ]);
});
