import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDocuments } from '../../src/ingest/index.ts';
import type { FactKind, SourceDocument } from '../../src/model/index.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facts-'));
});
afterEach(() => rm(folder, { recursive: true }));

const TEXT = [
  'I Engsø Kommune er de nærmeste velkomne, og de bliver hørt, også når det går stærkt. Vi vil gerne, at alle ved, hvem de kan ringe til.',
  'Alle familier får en fast medarbejder, som de kan tale med om det, der er svært, og om det, der går godt. Det begynder med en samtale, og den skal ligge efter arbejdstid.',
  'Der skal være plads til forskelle. Hvad der er rigtigt for nogle, er ikke rigtigt for andre, og derfor spørger vi, før vi handler, mellem møderne også.',
];

async function read(files: Readonly<Record<string, string | Uint8Array>>): Promise<SourceDocument[]> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return (await readDocuments([folder], { cwd: folder, exclude: [] })).documents;
}

async function factsIn(markdown: string, name = 'dokument.md') {
  const [document] = await read({ [name]: markdown });
  return (kind: FactKind) => document?.facts?.filter((fact) => fact.kind === kind).map(({ value }) => value);
}

describe('what a document says about itself', () => {
  test('kind, period, adoption, body and department, with the words they were read in', async () => {
    const [document] = await read({
      'politik.md': `# Familiepolitik for pårørende\n\n## Pårørendepolitik 2025-29\n\n${TEXT.join('\n\n')}\n\nVedtaget af Byrådet den 3. maj 2025. Udgivet af Engsø Kommune, Center for Ældre og Sundhed, maj 2025. Layout: Rådhuset.`,
    });
    const facts = document?.facts?.map(({ kind, value }) => `${kind}: ${value}`);
    expect(facts).toEqual([
      'policy-kind: pårørendepolitik',
      'period: 2025-2029',
      'adopted: 2025-05-03',
      'adopted-by: Byrådet',
      'department: Center for Ældre og Sundhed',
      'state: adopted',
      'language: da',
    ]);
    expect(document?.facts?.find(({ kind }) => kind === 'adopted')?.quote).toBe(
      'Vedtaget af Byrådet den 3. maj 2025',
    );
  });

  test.each([
    ['Kommunalbestyrelsen vedtog politikken den 26. marts 2025.', '2025-03-26'],
    ['Godkendt i Social- og Sundhedsudvalget 1.6.2024', '2024-06-01'],
    ['Politikken er vedtaget af byrådet i november 2024.', '2024-11'],
    ['Byrådet har den 12. juni 2025 vedtaget denne politik.', '2025-06-12'],
  ])('%s', async (sentence, date) => {
    expect((await factsIn(`# Ældrepolitik\n\n${TEXT[0]}\n\n${sentence}`))('adopted')).toEqual([date]);
  });

  test('a plan to adopt is no adoption, and a year is no period', async () => {
    const facts = await factsIn(
      `# Ældrepolitik\n\n${TEXT[0]}\n\nHandleplanen skal vedtages inden 1. juni 2026. I 2024 var der tre møder.`,
    );
    expect([facts('adopted'), facts('period'), facts('state')]).toEqual([[], [], []]);
  });

  test.each([
    ['# Seniorpolitik – udkast', 'draft'],
    ['# Seniorpolitik\n\nHøringsudgave, marts 2025', 'hearing'],
  ])('%s is no adopted text', async (start, state) => {
    expect((await factsIn(`${start}\n\n${TEXT[0]}`))('state')).toEqual([state]);
  });

  test('a merged policy is of both kinds', async () => {
    expect((await factsIn(`# Ældre- og værdighedspolitik\n\n${TEXT[0]}`))('policy-kind')).toEqual([
      'værdighedspolitik',
      'ældrepolitik',
    ]);
  });

  test('small words that are German as well make no Danish text German', async () => {
    const text =
      'Alle bor der, hvor de vil. Den, der vil flytte, kan ringe. Maden laves i nærheden. Den skal dufte. Der er plads til gæster. Den, der har nøglen, låser op. Der ringes først.';
    const facts = await factsIn(`# Ældrepolitik\n\n${text}`);
    expect(facts('language')).not.toContain('de');
  });

  test('another language is a remark', async () => {
    const english =
      'The relatives of our citizens are welcome, and they should be heard. We will talk with them about the things that are hard, and this is the way that we have chosen to work from now on.';
    const [document] = await read({ 'policy.md': `# Policy\n\n${english}` });
    expect(document?.facts?.map(({ value }) => value)).toContain('en');
    expect(document?.problems.map(({ code }) => code)).toEqual(['other-language']);
  });
});

describe('one policy twice in a folder', () => {
  const adopted = `# Omsorgspolitik\n\n${TEXT.join('\n\n')}\n\nVedtaget af Byrådet den 3. maj 2025.`;

  test('a draft is set aside for what was adopted, whatever their names', async () => {
    const draft = `# Omsorgspolitik\n\nUdkast\n\n${TEXT.join('\n\n').replace('fast medarbejder', 'kontaktperson')}`;
    const documents = await read({ 'a.md': draft, 'b.md': adopted });
    expect(documents.map(({ status }) => status)).toEqual(['skipped', 'ok']);
    expect(documents[0]?.problems).toEqual([{ code: 'version', page: null, args: { of: 'b.md' } }]);
  });

  test('other policies with a sentence in common are compared', async () => {
    const other = `# Sundhedspolitik\n\n${TEXT[0]}\n\nSundhed begynder i det små: en tur i skoven, et måltid med naboen og en god nats søvn. Kommunen lægger stier og tænder lys, og foreningerne fylder dem med liv hele året rundt, både i byerne og på landet, og det koster næsten ingenting.`;
    const documents = await read({ 'a.md': adopted, 'b.md': other });
    expect(documents.map(({ status }) => status)).toEqual(['ok', 'ok']);
  });
});

test('tracked changes in Word are read as accepted and counted, comments are left out and counted', async () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const mark = 'w:author="A" w:date="2025-01-0';
  const body = [
    `<w:p>${run('Alle familier får ')}<w:ins w:id="1" ${mark}1T08:00:00Z">${run('mindst ')}</w:ins><w:ins w:id="2" ${mark}1T08:00:00Z">${run('to ')}</w:ins>${run('besøg om året.')}</w:p>`,
    `<w:p>${run('Vi lytter.')}<w:del w:id="3" ${mark}2T08:00:00Z"><w:r><w:delText> Måske.</w:delText></w:r></w:del></w:p>`,
  ].join('');
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>';
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const file = zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(`<w:document ${space}><w:body>${body}</w:body></w:document>`),
    'word/comments.xml': strToU8(
      `<w:comments ${space}><w:comment w:id="1"><w:p>${run('Er det nok?')}</w:p></w:comment></w:comments>`,
    ),
  });
  const [document] = await read({ 'udkast.docx': file });
  expect(document?.blocks.map(({ text }) => text)).toEqual([
    'Alle familier får mindst to besøg om året.',
    'Vi lytter.',
  ]);
  expect(document?.facts?.map(({ kind, value }) => `${kind}: ${value}`)).toEqual([
    'state: draft',
    'tracked-changes: 2',
    'comments: 1',
  ]);
});
