import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORMATS_IN_HELP } from '../../src/cli/program.ts';
import { TEXT_FORMATS } from '../../src/report/index.ts';
import { coherence, repository, workshop } from './coherence.ts';

let folder = '';
let remove = (): void => {};
beforeEach(() => {
  ({ folder, remove } = workshop());
});
afterEach(() => remove());

function run(...args: string[]) {
  return coherence(folder, args);
}

describe('help and version', () => {
  it('the version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(run('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([['--help'], ['help'], ['scan', '--help'], ['help', 'read'], ['init', '-h']])(
    'help is Danish and goes to stdout: %s %s',
    (...args) => {
      const { code, stdout, stderr } = run(...args);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^Brug: coherence/u);
      expect(stdout).not.toMatch(/Usage|Options|Commands|Arguments|default|display/u);
    },
  );

  it('help is English with --lang en', () => {
    expect(run('scan', '--lang', 'en', '--help').stdout).toMatch(
      /^Usage: coherence scan \[options\] \[paths…\]/u,
    );
  });

  it('the help names the formats there are', () => {
    expect(FORMATS_IN_HELP).toEqual(TEXT_FORMATS);
  });

  it('without a command the help goes to stderr, for nothing was done', () => {
    expect(run()).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^Brug: /u) });
  });
});

describe('wrong usage ends with 2 and one sentence', () => {
  it.each([
    [['skan'], '»scan«'],
    [['xyzzy'], 'scan, check, '],
    [['scan', '--antor', 'x'], '--anchor'],
    [['read', '--anchor', 'x'], 'scan'],
    [['diff', 'a.md'], 'coherence diff --help'],
    [['scan', '--foo'], 'Valget --foo findes ikke. Se valgene med: coherence scan --help'],
    [['scan', '--anchor'], '--anchor'],
    [['scan', '--format', 'pdf'], 'terminal, markdown, html, json'],
    [['scan', '--lang', 'de'], 'da eller en'],
    [['scan', '--config', 'missing.yaml'], 'missing.yaml'],
    [['-o', 'x.html'], 'scan'],
    [['scan', '--anchor', 'policies'], 'som fil'],
    [['scan', '-o', 'policies/vaerdighedspolitik.md/r.html'], 'findes ikke'],
    [['scan', '-o', `${'a'.repeat(300)}.html`], 'for langt'],
    [['read', 'a'.repeat(300)], 'findes ikke'],
    [['read'], '<fil>'],
    [['read', 'a', 'b'], 'anførselstegn'],
    [['read', 'policies'], 'mappe'],
    [['read', 'missing.md'], 'findes ikke'],
    [['init', 'missing'], 'findes ikke'],
  ])('%j', (args, word) => {
    const { code, stdout, stderr } = run(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Fejl: [^\n]*\n$/u);
    expect(stderr).toContain(word);
  });

  it('in English with --lang en', () => {
    expect(run('scan', 'missing', '--lang=en').stderr).toBe(
      'Error: "missing" does not exist. Check that the path is spelt right.\n',
    );
  });
});

describe('coherence init', () => {
  it('writes settings that scan accepts, and never over existing ones unless told to', () => {
    expect(run('init')).toMatchObject({ code: 0, stdout: '' });
    const file = path.join(folder, 'coherence.yaml');
    expect(readFileSync(file, 'utf8')).toContain('#anchor: ');
    expect(run('scan', '--quiet')).toMatchObject({ code: 0, stderr: '' });
    writeFileSync(file, 'lang: en\n');
    expect(run('init')).toMatchObject({ code: 2, stderr: expect.stringContaining('--force') });
    expect(readFileSync(file, 'utf8')).toBe('lang: en\n');
    expect(run('init', '--force').code).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toBe('lang: en\n');
  });

  it('takes a folder', () => {
    expect(run('init', 'policies').code).toBe(0);
    expect(existsSync(path.join(folder, 'policies/coherence.yaml'))).toBe(true);
  });
});
