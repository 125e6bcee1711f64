import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from './coherence.ts';
import { runInProcess } from './in-process.ts';

const FIXTURE = fileURLToPath(new URL('../../fixtures/check/policies', import.meta.url));
const DEADLINE =
  '- Vi ringer til de pårørende senest ti dage efter, at borgeren er flyttet ind på plejecentret.\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coherence-check-'));
  cpSync(FIXTURE, path.join(folder, 'policies'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const check = (...args: readonly string[]): Promise<Outcome> => runInProcess(folder, ['check', ...args]);
const file = (name: string): string => path.join(folder, name);
const read = (name: string): string => readFileSync(file(name), 'utf8');
const write = (name: string, text: string): void => writeFileSync(file(name), text);
const edit = (name: string, change: (text: string) => string): void => write(name, change(read(name)));

interface CheckJson {
  readonly findings: readonly { readonly id: string; readonly type: string }[];
  readonly check: {
    readonly failing: readonly string[];
    readonly known: number;
    readonly decided: number;
    readonly gone: readonly { readonly id: string }[];
  };
}
async function json(...args: readonly string[]): Promise<CheckJson> {
  return JSON.parse((await check('--quiet', '--format', 'json', ...args)).stdout) as CheckJson;
}

/** A second deadline for what the relatives policy has one for. */
function addClash(): void {
  edit('policies/demensstrategi.md', (text) => text.replace('- Personalet', `${DEADLINE}- Personalet`));
}

describe('coherence check against the recorded findings', () => {
  it('passes what is recorded, stops at a new contradiction, and shows where it stands', async () => {
    expect(await check('--update-baseline')).toMatchObject({ code: 0, stdout: '' });
    expect((await check()).code).toBe(0);
    addClash();
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout).toContain('[Stopper] Modsigelse: Tal og frister');
    expect(stdout).toMatch(/^ {2}policies\/demensstrategi\.md:10: »Vi ringer til/mu);
    expect(stdout).toContain('Stoppet: Ét nyt fund skal afklares.');
  });

  it('says the same twice, and records the same bytes twice', async () => {
    addClash();
    expect(await check()).toEqual(await check());
    await check('--update-baseline', '--quiet');
    const first = read('coherence.baseline.json');
    await check('--update-baseline', '--quiet');
    expect(read('coherence.baseline.json')).toBe(first);
    expect(readdirSync(folder).sort()).toEqual(['coherence.baseline.json', 'policies']);
  });

  it('without a record everything is new', async () => {
    expect((await check()).stdout).toContain('Der er ikke optaget nogen fund endnu');
    addClash();
    expect((await check()).code).toBe(1);
  });

  it('tells of recorded findings that are gone', async () => {
    addClash();
    await check('--update-baseline');
    edit('policies/demensstrategi.md', (text) => text.replace(DEADLINE, ''));
    const { code, stdout, stderr } = await check();
    expect(code).toBe(0);
    expect(stdout).toMatch(/findes ikke længere:\n {2}contradiction-[0-9a-f]+: /u);
    expect(stderr).toContain('--update-baseline');
    await check('--update-baseline');
    expect((await json()).check.gone).toEqual([]);
  });

  it('takes another file for the record, and misses it when it is not there', async () => {
    expect((await check('--baseline', 'state.json')).code).toBe(2);
    expect((await check('--baseline', 'state.json', '--update-baseline')).code).toBe(0);
    expect(readdirSync(folder)).toContain('state.json');
    expect((await check('--baseline', 'state.json')).code).toBe(0);
    write('state.json', '{"schemaVersion":1}');
    expect(await check('--baseline', 'state.json')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Fejl: state\.json, linje 1: /u),
    });
  });
});

describe('what is old stays old', () => {
  beforeEach(async () => {
    addClash();
    await check('--update-baseline', '--quiet', '--fail-on', 'contradiction');
  });
  const everything = ['--fail-on', 'contradiction,overlap,gap,terminology,reference'];

  it('after a whitespace edit and a reflow', async () => {
    edit('policies/demensstrategi.md', (text) =>
      text
        .replaceAll('\n\n', '\n\n\n')
        .replaceAll(' efter, at ', ' efter,\n  at ')
        .replaceAll(' og ', '  og '),
    );
    expect(await json(...everything)).toMatchObject({ findings: [], check: { gone: [] } });
  });

  it('after an edit elsewhere', async () => {
    edit('policies/demensstrategi.md', (text) => text.replace('i skoven', 'ved stranden'));
    expect((await json(...everything)).check.failing).toEqual([]);
  });

  it('under another file name, and with other words around it', async () => {
    renameSync(file('policies/demensstrategi.md'), file('policies/strategi-2026.md'));
    expect(await json(...everything)).toMatchObject({ findings: [], check: { gone: [] } });
    edit('policies/strategi-2026.md', (text) =>
      text.replace('# Demensstrategi for', '# Ny demensstrategi for'),
    );
    expect((await json(...everything)).check.failing).toEqual([]);
  });

  it('in another format', async () => {
    const text = read('policies/demensstrategi.md');
    rmSync(file('policies/demensstrategi.md'));
    const html = text
      .trim()
      .split('\n\n')
      .map((block) => {
        const heading = /^(#+) (.*)$/u.exec(block);
        if (heading !== null) return `<h${heading[1]?.length}>${heading[2]}</h${heading[1]?.length}>`;
        if (!block.startsWith('- ')) return `<p>${block}</p>`;
        return `<ul>${block
          .split('\n')
          .map((item) => `<li>${item.slice(2)}</li>`)
          .join('')}</ul>`;
      });
    write(
      'policies/demensstrategi.html',
      `<!doctype html><html lang="da"><body>${html.join('\n')}</body></html>`,
    );
    expect(await json(...everything)).toMatchObject({ findings: [], check: { gone: [] } });
  });

  it('beside a new document that has nothing to do with it', async () => {
    write(
      'policies/kantinepolitik.md',
      '# Kantinepolitik\n\n## Formål\n\nFormålet er, at kantinen køber økologiske grøntsager hos lokale avlere.\n\nVi vil servere en grøn ret hver dag.\n',
    );
    const { findings, check: found } = await json(...everything);
    expect(found.gone).toEqual([]);
    // Whatever is new is about the new document.
    const stdout = (await check('--format', 'markdown', ...everything)).stdout;
    expect(stdout.match(/^### /gmu) ?? []).toHaveLength(findings.length);
    for (const part of stdout.split(/^### /mu).slice(1)) expect(part).toContain('kantinepolitik.md');
  });

  it('but a copy of a contradictory text in a second policy is new', async () => {
    write('policies/plejepolitik.md', `# Plejepolitik\n\n## Det gør vi\n\n${DEADLINE}- Vi passer haven.\n`);
    expect((await json()).check.failing).toHaveLength(1);
  });
});

describe('the threshold', () => {
  beforeEach(async () => {
    await check('--update-baseline', '--quiet');
    edit('policies/demensstrategi.md', (text) =>
      text.replace(
        '- Personalet',
        '- Personalet skal altid spørge borgeren om lov, før de taler med de pårørende om sygdommen.\n- Personalet',
      ),
    );
  });

  it('is contradiction unless other types or subtypes are named', async () => {
    expect((await check()).code).toBe(0);
    expect((await check('--fail-on', 'overlap')).code).toBe(1);
    expect((await check('--fail-on', 'contradiction,overlap/repeat')).code).toBe(1);
    expect((await check('--fail-on', 'overlap/complement')).code).toBe(0);
  });

  it('lets pass what is milder than the severity', async () => {
    expect((await check('--fail-on', 'overlap', '--max-severity', 'warning')).code).toBe(1);
    expect((await check('--fail-on', 'overlap', '--max-severity', 'error')).code).toBe(0);
  });

  it.each([
    [['--fail-on', 'overlaps'], 'overlaps'],
    [['--fail-on', ''], '--fail-on'],
    [['--max-severity', 'high'], 'high'],
    [['--update-baseline', '--changed-since', 'main'], '--changed-since'],
  ])('refuses %j', async (args, word) => {
    expect(await check(...args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(word),
    });
  });
});

describe('decisions', () => {
  let id = '';
  beforeEach(async () => {
    await check('--update-baseline', '--quiet');
    addClash();
    id = (await json()).check.failing[0] ?? '';
  });
  const decision = (until: string): string =>
    `decisions:\n  - finding: ${id}\n    decision: accept\n    reason: Fristen er længere på demensområdet.\n    who: Socialudvalget\n    until: ${until}\n`;
  const on = (day: string, ...args: readonly string[]): Promise<Outcome> =>
    runInProcess(folder, args, { SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000) });

  it('hold through their last day and no longer', async () => {
    write('coherence.decisions.yaml', decision('2027-06-30'));
    const held = await on('2027-06-30', 'check');
    expect(held).toMatchObject({ code: 0, stderr: '' });
    expect(held.stdout).toContain('1 fund er der taget stilling til.');
    const over = await on('2027-07-01', 'check');
    expect(over.code).toBe(1);
    expect(over.stderr).toContain(`Afgørelsen om ${id} gjaldt til og med 2027-06-30.`);
  });

  it('are not recorded, so that the finding is new again when they run out', async () => {
    write('coherence.decisions.yaml', decision('2027-06-30'));
    expect((await on('2027-06-30', 'check', '--update-baseline')).code).toBe(0);
    expect((await on('2027-06-30', 'check')).code).toBe(0);
    expect((await on('2027-07-01', 'check')).code).toBe(1);
  });

  it('hold also when the document has got another file name since, and go on holding when that is recorded', async () => {
    const all = JSON.parse((await runInProcess(folder, ['scan', '--format', 'json'])).stdout) as CheckJson;
    id = all.findings.find(({ type }) => type === 'gap')?.id ?? '';
    write('coherence.decisions.yaml', decision('2027-06-30'));
    renameSync(file('policies/demensstrategi.md'), file('policies/strategi-2026.md'));
    for (let round = 0; round < 2; round += 1) {
      const held = await on('2027-01-01', 'check', '--fail-on', 'gap');
      expect([held.code, held.stderr]).toEqual([0, '']);
      expect(held.stdout).toContain('1 fund er der taget stilling til.');
      await on('2027-01-01', 'check', '--update-baseline');
    }
  });

  it('stand in the report of a scan', async () => {
    write('coherence.decisions.yaml', decision('2027-06-30'));
    const report = JSON.parse((await on('2027-01-01', 'scan', '--format', 'json')).stdout) as {
      readonly findings: readonly { readonly id: string; readonly decision?: unknown }[];
    };
    expect(report.findings.find((finding) => finding.id === id)?.decision).toEqual({
      verdict: 'accept',
      reason: 'Fristen er længere på demensområdet.',
      who: 'Socialudvalget',
      until: '2027-06-30',
    });
  });

  it('on findings that are not there are told', async () => {
    write('coherence.decisions.yaml', decision('2027-06-30').replace(id, 'gap-0123456789'));
    const { code, stderr } = await on('2027-01-01', 'check');
    expect([code, stderr]).toEqual([1, expect.stringContaining('gap-0123456789 rammer ikke noget fund')]);
  });

  it.each([
    [
      'decisions:\n  - finding: gap-0123456789\n    decision: maybe\n    reason: x\n    who: y\n',
      'linje 3: »decision« skal være accept eller dismiss',
    ],
    [
      'decisions:\n  - finding: gap-0123456789\n    decision: accept\n    reason: x\n',
      'linje 2: Afgørelsen mangler »who«',
    ],
    [
      'decisions:\n  - finding: gap-0123456789\n    decision: accept\n    reason: x\n    who: y\n    untill: z\n',
      'linje 6: »untill« hører ikke til her',
    ],
    [
      'decisions:\n  - finding: gap-0123456789\n    decision: accept\n    reason: x\n    who: y\n    until: 2027-02-30\n',
      'linje 6: »until« skal være en dato',
    ],
    ['decisions:\n  - x: [\n', 'linje'],
  ])('that cannot be used stop the run with file and line', async (text, message) => {
    write('coherence.decisions.yaml', text);
    for (const command of ['check', 'scan']) {
      const { code, stdout, stderr } = await runInProcess(folder, [command]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`Fejl: coherence.decisions.yaml, ${message}`);
    }
  });
});

describe('a document that cannot be read', () => {
  beforeEach(async () => {
    await check('--update-baseline', '--quiet');
    write('policies/ny.pdf', 'this is no PDF');
  });

  it('stops the gate with 2, after the report', async () => {
    const { code, stdout, stderr } = await check();
    expect(code).toBe(2);
    expect(stdout).toContain('Ikke gennemført: Et dokument kunne ikke læses.');
    expect(stderr).toMatch(/^Fejl: Kontrollen er ikke gennemført/mu);
    expect((await check('--update-baseline')).code).toBe(2);
  });

  it('stops nothing when it is allowed by name', async () => {
    expect((await check('--allow-broken', 'policies/ny.pdf')).code).toBe(0);
    expect((await check('--allow-broken', 'policies/anden.pdf')).code).toBe(2);
  });

  it('keeps what is recorded of it', async () => {
    rmSync(file('policies/ny.pdf'));
    addClash();
    await check('--update-baseline', '--quiet');
    const whole = read('policies/demensstrategi.md');
    rmSync(file('policies/demensstrategi.md'));
    write('policies/demensstrategi.pdf', 'this is no PDF');
    const allowed = ['--allow-broken', 'policies/demensstrategi.pdf'];
    expect((await json(...allowed)).check.gone).toEqual([]);
    expect((await check(...allowed, '--update-baseline')).code).toBe(0);
    rmSync(file('policies/demensstrategi.pdf'));
    write('policies/demensstrategi.md', whole);
    expect((await json()).check.failing).toEqual([]);
  });
});

describe('coherence check --changed-since', () => {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  beforeEach(() => {
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'Policies');
    git('checkout', '-q', '-b', 'draft');
  });

  it('reports what a draft on a branch brings, and nothing else', async () => {
    expect((await json('--changed-since', 'main')).findings).toEqual([]);
    addClash();
    const { findings, check: found } = await json('--changed-since', 'main');
    expect(found.failing).toHaveLength(1);
    expect(findings.map(({ type }) => type)).toContain('contradiction');
    expect((await check('--changed-since', 'main')).code).toBe(1);
    git('commit', '-q', '-am', 'Draft');
    expect((await check('--changed-since', 'HEAD')).code).toBe(0);
    expect((await check('--changed-since', 'HEAD~1')).code).toBe(1);
  });

  it('works from a folder inside the repository, and leaves nothing behind', async () => {
    addClash();
    // A temporary folder of its own: another run on the machine would leave its traces in the common one.
    const temporary = mkdtempSync(path.join(tmpdir(), 'coherence-check-'));
    vi.stubEnv('TMPDIR', temporary);
    const found = await runInProcess(file('policies'), ['check', '.', '--changed-since', 'main']);
    vi.unstubAllEnvs();
    expect(found.code).toBe(1);
    expect(readdirSync(temporary).filter((name) => /^coherence-[A-Za-z0-9]{6}$/u.test(name))).toEqual([]);
    rmSync(temporary, { recursive: true });
    expect(git('status', '--porcelain')).toBe(' M policies/demensstrategi.md\n');
  });

  it('takes a folder that was not there before for new', async () => {
    cpSync(FIXTURE, file('nye'), { recursive: true });
    expect((await json('nye', '--changed-since', 'main')).check.known).toBe(0);
  });

  it('lets what has been recorded since pass', async () => {
    addClash();
    await check('--update-baseline', '--quiet');
    expect((await check('--changed-since', 'main')).code).toBe(0);
  });

  it.each([
    ['--output=x', 'kan ikke være en version'],
    ['nowhere', 'Git kender ikke »nowhere«'],
    ['main:policies', 'Git kender ikke'],
    ['', 'kan ikke være en version'],
  ])('refuses the revision "%s"', async (revision, message) => {
    const { code, stderr } = await check(`--changed-since=${revision}`);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('needs a repository', async () => {
    rmSync(file('.git'), { recursive: true });
    const { code, stderr } = await check('--changed-since', 'main');
    expect([code, stderr]).toEqual([2, expect.stringContaining('git-projekt')]);
  });

  it('stops at what the change weakens, strengthens or takes out, when asked to', async () => {
    const since = ['--changed-since', 'main'];
    edit('policies/demensstrategi.md', (text) => text.replace('Vi tilbyder gåture', 'Vi kan tilbyde gåture'));
    expect((await check(...since)).code).toBe(0);
    const { code, stdout } = await check(...since, '--fail-on', 'contradiction,weakened');
    expect(code).toBe(1);
    expect(stdout).toContain('[Stopper] Ændring: Svækket (weakened-');
    expect(stdout).toContain('  policies/demensstrategi.md:9\n');
    expect(stdout).toContain('Før: »Vi tilbyder gåture');
    expect(stdout).toContain('»tilbyder« er blevet til »kan«');
    expect((await check(...since, '--fail-on', 'strengthened,removed')).code).toBe(0);
    expect((await check(...since, '--fail-on', 'weakened', '--max-severity', 'error')).code).toBe(0);
    // Under another name it is the same policy.
    renameSync(file('policies/demensstrategi.md'), file('policies/strategi-2026.md'));
    const renamed = await check(...since, '--fail-on', 'weakened,removed,added');
    expect(renamed.stdout.match(/Ændring: /gu)).toHaveLength(1);
    expect(renamed.stdout).toContain('policies/strategi-2026.md:9');
  });

  it('lets a change pass that somebody has decided on, until the decision runs out', async () => {
    edit('policies/demensstrategi.md', (text) => text.replace('Vi tilbyder gåture', 'Vi kan tilbyde gåture'));
    const asked = ['check', '--changed-since', 'main', '--fail-on', 'weakened'];
    const on = (day: string): Promise<Outcome> =>
      runInProcess(folder, asked, { SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000) });
    const [id] = (await on('2027-01-01')).stdout.match(/weakened-[0-9a-f]+/u) ?? [''];
    write(
      'coherence.decisions.yaml',
      `decisions:\n  - finding: ${id}\n    decision: accept\n    reason: Skoven er solgt.\n    who: Udvalget\n    until: 2027-06-30\n`,
    );
    const held = await on('2027-06-30');
    expect([held.code, held.stderr]).toEqual([0, '']);
    expect(held.stdout).toContain('1 fund er der taget stilling til.');
    const over = await on('2027-07-01');
    expect([over.code, over.stderr]).toEqual([
      1,
      expect.stringContaining(`Afgørelsen om ${id} gjaldt til og med`),
    ]);
    // Where no versions are compared, there is nothing to say of it.
    expect((await runInProcess(folder, ['check'])).stderr).toBe('');
  });

  it('tells of a policy that was taken out as a whole, and of layout nothing', async () => {
    const asked = [
      '--changed-since',
      'main',
      '--fail-on',
      'weakened,removed,altered,strengthened,moved,reworded',
    ];
    edit('policies/demensstrategi.md', (text) => text.replaceAll(' og ', '\nog ').replace('- Vi', '* Vi'));
    expect((await check(...asked)).code).toBe(0);
    rmSync(file('policies/demensstrategi.md'));
    const { code, stdout } = await check(...asked);
    expect(code).toBe(1);
    expect(stdout.match(/Ændring: Udgået/gu)).toHaveLength(1);
    expect(stdout).toContain('Hele dokumentet er taget ud.');
  });

  it('asks since when, as changes are changes from something', async () => {
    const { code, stdout, stderr } = await check('--fail-on', 'weakened');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('for eksempel --changed-since main');
  });
});

describe('coherence check --format github', () => {
  it('prints annotations, also beside files, and writes the summary where it is asked for', async () => {
    addClash();
    const env = { GITHUB_STEP_SUMMARY: file('summary.md'), GITHUB_WORKSPACE: path.dirname(folder) };
    const args = ['check', '--quiet', '--format', 'github', '-o', 'found.sarif'];
    const { code, stdout } = await runInProcess(folder, args, env);
    expect(code).toBe(1);
    const name = path.basename(folder);
    expect(stdout).toMatch(
      new RegExp(
        `^::error file=${name}/policies/demensstrategi\\.md,line=10,endLine=10,col=3,endColumn=\\d+,`,
        'u',
      ),
    );
    expect(read('summary.md')).toContain('Stoppet: Ét nyt fund skal afklares.');
    expect(JSON.parse(read('found.sarif'))).toHaveProperty('version', '2.1.0');
  });
});
