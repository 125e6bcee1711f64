import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Outcome, repository } from './coherence.ts';

const PROGRAM = path.join(repository, 'bin/coherence.js');
let folder = '';

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();

/** A repository with two policies on `main`, and a branch on which a draft is about to be changed. */
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coherence-ci-'));
  cpSync(path.join(repository, 'fixtures/check/policies'), path.join(folder, 'policies'), {
    recursive: true,
  });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'Policies');
  git('checkout', '-q', '-b', 'draft');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function changeDraft(): void {
  const draft = path.join(folder, 'policies/demensstrategi.md');
  const clash =
    '- Vi ringer til de pårørende senest ti dage efter, at borgeren er flyttet ind på plejecentret.\n';
  writeFileSync(draft, readFileSync(draft, 'utf8').replace('- Personalet', `${clash}- Personalet`));
}

function shell(script: string, env: Readonly<Record<string, string>>): Outcome {
  const { PATH, HOME } = process.env;
  const result = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH, HOME, ...env },
  });
  return { code: result.status, stdout: result.stdout, stderr: result.stderr };
}

const yaml = (name: string): unknown => parse(readFileSync(path.join(repository, name), 'utf8'));

describe('action.yml', () => {
  const action = yaml('action.yml') as {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>;
    readonly runs: {
      readonly steps: readonly { readonly name?: string; readonly env?: object; readonly run?: string }[];
    };
  };
  const step = action.runs.steps.find(({ name }) => name === 'Check the policies');

  /** Runs the step's script with the inputs that the caller gives, over the action's own defaults. */
  function runAction(inputs: Readonly<Record<string, string>> = {}): Outcome {
    const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default]);
    const given = Object.entries({ ...Object.fromEntries(defaults), ...inputs });
    const env = given.map(([name, value]) => [
      `INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
      String(value),
    ]);
    return shell(step?.run ?? 'exit 99', {
      ...Object.fromEntries(env),
      ACTION_PATH: repository,
      GITHUB_WORKSPACE: folder,
      GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md'),
    });
  }

  it('hands every input to the script, and none into its text', () => {
    const names = Object.keys(action.inputs).map(
      (name) => `INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
    );
    expect(Object.keys(step?.env ?? {})).toEqual(expect.arrayContaining(names));
    expect(action.runs.steps.map(({ run }) => run ?? '').join('\n')).not.toContain('${{');
  });

  it('annotates what a draft brings, stops, and writes summary and SARIF', () => {
    expect(runAction({ 'changed-since': 'main' })).toMatchObject({ code: 0, stdout: '' });
    changeDraft();
    const { code, stdout } = runAction({ 'changed-since': 'main', sarif: 'found.sarif' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=policies\/demensstrategi\.md,line=10,/u);
    expect(readFileSync(path.join(folder, 'summary.md'), 'utf8')).toContain('Stoppet');
    expect(existsSync(path.join(folder, 'found.sarif'))).toBe(true);
  });

  it('takes paths and broken documents line by line', () => {
    writeFileSync(path.join(folder, 'policies/ny udgave.pdf'), 'no PDF');
    expect(runAction({ 'changed-since': 'main' }).code).toBe(2);
    const inputs = {
      'changed-since': 'main',
      'allow-broken': 'policies/ny udgave.pdf\n',
      paths: 'policies\n',
    };
    expect(runAction(inputs).code).toBe(0);
  });

  it('runs nothing that an input says', () => {
    const { code } = runAction({ paths: '$(touch hit); touch hit', 'changed-since': '--output=hit' });
    expect([code, existsSync(path.join(folder, 'hit'))]).toEqual([2, false]);
  });
});

describe('docs/ci/gitlab.yml', () => {
  const { coherence: job } = yaml('docs/ci/gitlab.yml') as {
    readonly coherence: {
      readonly script: readonly string[];
      readonly variables: Readonly<Record<string, string>>;
      readonly artifacts: { readonly reports: Readonly<Record<string, string>> };
    };
  };

  it('stops at what a merge request brings, and leaves the reports that it names', () => {
    changeDraft();
    const env = {
      COHERENCE: repository,
      COHERENCE_PATHS: job.variables.COHERENCE_PATHS ?? '',
      CI_PROJECT_DIR: folder,
    };
    const script = job.script.join('\n');
    const { code, stdout } = shell(script, {
      ...env,
      CI_MERGE_REQUEST_DIFF_BASE_SHA: git('rev-parse', 'main'),
    });
    expect(code).toBe(1);
    expect(stdout).toContain('Stoppet');
    for (const report of Object.values(job.artifacts.reports)) {
      expect(existsSync(path.join(folder, report))).toBe(true);
    }
    const issues: unknown = JSON.parse(
      readFileSync(path.join(folder, 'gl-code-quality-report.json'), 'utf8'),
    );
    expect(issues).toMatchObject([
      { severity: 'critical', location: { path: 'policies/demensstrategi.md' } },
    ]);
    git('checkout', '-q', '--', 'policies');
    expect(shell(script, env).code).toBe(0);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = yaml('.pre-commit-hooks.yaml') as readonly {
    readonly entry: string;
    readonly args: readonly string[];
    readonly files: string;
  }[];

  it('stops the commit of a draft that contradicts another policy', () => {
    symlinkSync(PROGRAM, path.join(folder, 'coherence'));
    const command = `PATH="${folder}:$PATH" ${hook?.entry} ${hook?.args.join(' ')}`;
    expect(shell(command, {}).code).toBe(0);
    changeDraft();
    expect(shell(command, {})).toMatchObject({ code: 1, stdout: expect.stringContaining('Stoppet') });
  });

  it('is called for the formats that are read', () => {
    const pattern = new RegExp(hook?.files.replace('(?i)', '') ?? '^$', 'iu');
    for (const name of ['a.pdf', 'b/C.DOCX', 'd.odt', 'e.htm', 'f.md', 'g.txt'])
      expect(name).toMatch(pattern);
    expect('image.png').not.toMatch(pattern);
  });
});
