import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coherence, workshop } from './coherence.ts';
import { runInProcess } from './in-process.ts';

/** A folder of two policies and what a scan has made of them: the result, and each other format by its ending. */
let folder = '';
let remove = (): void => {};
const ENDINGS = ['json', 'html', 'md', 'txt', 'csv', 'xlsx', 'docx', 'sarif', 'xml', 'gitlab.json'] as const;

const file = (name: string): string => path.join(folder, name);
const outputs = (name: string): string[] => ENDINGS.flatMap((ending) => ['-o', `${name}.${ending}`]);

beforeAll(() => {
  ({ folder, remove } = workshop());
  const { code, stderr } = coherence(folder, ['scan', '--quiet', ...outputs('result')]);
  expect([code, stderr]).toEqual([0, '']);
});
afterAll(() => remove());

describe('coherence report', () => {
  it('writes what the scan wrote, byte for byte, with the documents gone', async () => {
    const shown = await runInProcess(folder, ['scan', '--quiet', '--format', 'markdown', '--lang', 'en']);
    mkdirSync(file('elsewhere'));
    writeFileSync(file('elsewhere/result.json'), readFileSync(file('result.json')));
    const made = coherence(file('elsewhere'), ['report', 'result.json', ...outputs('again')]);
    expect([made.code, made.stdout]).toEqual([0, '']);
    expect(made.stderr.split('\n').filter((line) => line !== '')).toHaveLength(ENDINGS.length);
    for (const ending of ENDINGS) {
      const [left, right] = [file(`result.${ending}`), file(`elsewhere/again.${ending}`)];
      expect(`${ending} ${Buffer.compare(readFileSync(left), readFileSync(right))}`).toBe(`${ending} 0`);
    }
    expect(
      await runInProcess(file('elsewhere'), [
        'report',
        'result.json',
        '--format',
        'markdown',
        '--lang',
        'en',
      ]),
    ).toEqual(shown);
  });

  it('shows a check that failed, and ends with 0: it is no gate', async () => {
    rmSync(file('gate.json'), { force: true });
    const gate = ['check', '--quiet', '--fail-on', 'overlap,contradiction,gap,terminology,reference'];
    const shown = await runInProcess(folder, [...gate, '-o', 'gate.json', '-o', 'gate.txt']);
    expect(shown.code).toBe(1);
    const { code, stdout, stderr } = await runInProcess(folder, ['report', 'gate.json']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(readFileSync(file('gate.txt'), 'utf8'));
  });

  it('is quiet when told to', async () => {
    const asked = ['report', 'result.json', '--quiet', '-o', 'quiet.html'];
    expect(await runInProcess(folder, asked)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(existsSync(file('quiet.html'))).toBe(true);
  });

  it('steers no terminal with what somebody wrote into the file', async () => {
    const hostile = readFileSync(file('result.json'), 'utf8').replaceAll('Vi ', '\\u001b[2JVi ');
    writeFileSync(file('hostile.json'), hostile);
    for (const format of ['terminal', 'markdown', 'github', 'csv', 'json']) {
      const asked = ['report', 'hostile.json', '--no-color', '--format', format];
      const { code, stdout } = await runInProcess(folder, asked);
      expect(code).toBe(0);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for control characters
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]/u);
      if (format !== 'terminal') expect(stdout).toContain('Vi ');
    }
  });
});

describe('a file that is no result ends with 2 and one sentence that names it', () => {
  const change = (edit: (result: Record<string, unknown>) => unknown): string => {
    const result = JSON.parse(readFileSync(file('result.json'), 'utf8')) as Record<string, unknown>;
    return JSON.stringify(edit(result));
  };
  const tool = { name: 'coherence', version: '99.0.0\u001b[2J' };

  it.each<[string, () => string | Uint8Array, RegExp]>([
    ['empty', () => '', /er ikke et gemt resultat/u],
    ['no JSON', () => '<p>', /er ikke et gemt resultat/u],
    ['other JSON', () => '{"a":1}', /er ikke et gemt resultat/u],
    [
      'broken off',
      () => readFileSync(file('result.json'), 'utf8').slice(0, 5000),
      /er ikke et gemt resultat/u,
    ],
    ['not UTF-8', () => Uint8Array.of(0x7b, 0xff, 0xfe), /kan ikke læses/u],
    ['another format', () => change((it) => ({ ...it, schemaVersion: 2 })), /i et andet format/u],
    ['a part gone', () => change(({ thread: _, ...it }) => it), /er ødelagt eller ændret ved thread/u],
    ['an unknown part', () => change((it) => ({ ...it, more: 1 })), /er ødelagt eller ændret\. /u],
    [
      'another version',
      () => change(({ thread: _, ...it }) => ({ ...it, tool })),
      /lavet med udgave 99\.0\.0\\u\{1b\}\[2J af programmet/u,
    ],
  ])('%s', async (_name, content, sentence) => {
    writeFileSync(file('bad.json'), content());
    const { code, stdout, stderr } = await runInProcess(folder, ['report', 'bad.json']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Fejl: »bad\.json« [^\n]*\n$/u);
    expect(stderr).toMatch(sentence);
    const inEnglish = await runInProcess(folder, ['report', 'bad.json', '--lang', 'en']);
    expect(inEnglish.stderr).toMatch(/^Error: "bad\.json" [^\n]*\n$/u);
  });

  it('one that is missing, a folder, too large or to be overwritten', async () => {
    writeFileSync(file('large.json'), '');
    truncateSync(file('large.json'), 2049 * 1024 * 1024);
    for (const [args, sentence] of [
      [['missing.json'], /»missing\.json« findes ikke/u],
      [['policies'], /»policies« kan ikke læses/u],
      [['large.json'], /mere end 2\.048 MB/u],
      [['result.json', '-o', 'result.json'], /result\.json/u],
      [['result.json', '-o', 'result.pdf'], /result\.pdf/u],
      [['result.json', '--format', 'docx'], /terminal, markdown/u],
    ] as const) {
      const { code, stdout, stderr } = await runInProcess(folder, ['report', ...args]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^Fejl: [^\n]*\n$/u);
      expect(stderr).toMatch(sentence);
    }
  });
});
