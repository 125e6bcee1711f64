import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { repository, workshop } from './coherence.ts';

let folder = '';
let remove = (): void => {};
let ids: { readonly statement: string; readonly findings: Readonly<Record<string, string>> } = {
  statement: '',
  findings: {},
};

/** Runs the command line in this process: the analysis is the same, and the program need not be built. */
async function explain(...args: string[]) {
  const out = { stdout: '', stderr: '' };
  const writer = (name: 'stdout' | 'stderr') => ({
    write: (text: string, done?: (error?: Error | null) => void) => {
      out[name] += text;
      done?.();
    },
  });
  const code = await run(args, { stdout: writer('stdout'), stderr: writer('stderr'), env: {}, cwd: folder });
  return { code, ...out };
}

beforeAll(async () => {
  ({ folder, remove } = workshop());
  const { stdout } = await explain('scan', '--format', 'json', '--quiet');
  const report = JSON.parse(stdout) as {
    statements: { id: string; kind: string }[];
    findings: { id: string; type: string }[];
  };
  ids = {
    statement: report.statements.find((each) => each.kind === 'commitment')?.id ?? '',
    findings: Object.fromEntries(report.findings.map(({ id, type }) => [type, id])),
  };
});
afterAll(() => remove());

describe('coherence explain', () => {
  it('names the rules of a statement with file and line', async () => {
    const { code, stdout, stderr } = await explain('explain', ids.statement);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(ids.statement);
    const rules = [...stdout.matchAll(/[+−]\d,\d\d +(\S+) .*rules\.yaml:(\d+)/gu)];
    expect(rules.length).toBeGreaterThan(0);
    const lines = readFileSync(path.join(repository, 'src/lang/da/rules.yaml'), 'utf8').split('\n');
    for (const [, rule, line] of rules) expect(lines[Number(line) - 1]).toContain(`id: ${rule}`);
  });

  it('names the entries of the lexicon with file and line', async () => {
    const { stdout } = await explain('explain', ids.statement);
    expect(stdout).toMatch(/»[^«]+« +(?:begreb|tema) .*(?:concepts|themes)\.yaml:\d+/u);
  });

  it('shows both texts of a finding, and what they share', async () => {
    const pairs = Object.entries(ids.findings).filter(([type]) => /overlap|contradiction/u.test(type));
    expect(pairs.length).toBeGreaterThan(0);
    for (const [, id] of pairs) {
      const { code, stdout } = await explain('explain', id);
      expect(code).toBe(0);
      expect(stdout.match(/^Udsagn /gmu)).toHaveLength(2);
      expect(stdout).toMatch(/Fælles ord/u);
    }
  });

  it('explains every type of finding, in both languages', async () => {
    for (const id of Object.values(ids.findings)) {
      for (const lang of ['da', 'en']) {
        const { code, stdout } = await explain('explain', id, '--lang', lang, '--quiet');
        expect(code).toBe(0);
        expect(stdout).toContain(lang === 'da' ? 'Hvorfor det er et fund' : 'Why it is a finding');
      }
    }
  });

  it('takes the beginning of an id, when it is of one only', async () => {
    const whole = await explain('explain', ids.statement);
    expect((await explain('explain', ids.statement.slice(0, 8))).stdout).toBe(whole.stdout);
  });

  it('says which ids are near when there is no such one', async () => {
    const wrong = `${ids.statement.slice(0, -1)}x`;
    const { code, stdout, stderr } = await explain('explain', wrong);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Fejl: [^\n]*\n$/u);
    expect(stderr).toContain(ids.statement);
    expect((await explain('explain', 'zzzzzzzz', '--lang', 'en')).stderr).toMatch(
      /^Error: Neither [^\n]*JSON\.\n$/u,
    );
  });

  it('has nothing raw in it that could repaint a terminal', async () => {
    const { stderr, code } = await explain('explain', 'x\u001b[31m');
    expect(code).toBe(2);
    expect(stderr).not.toContain('\u001b');
  });
});
