import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { coherence, workshop } from './coherence.ts';

let folder = '';
let remove = (): void => {};
beforeEach(() => {
  ({ folder, remove } = workshop());
});
afterEach(() => remove());

function read(...args: string[]) {
  return coherence(folder, ['read', ...args]);
}

describe('coherence read', () => {
  it('--format json prints what other programs rely on, in reading order', () => {
    const { code, stdout, stderr } = read('policies/paaroerendepolitik.md', '--format', 'json');
    expect([code, stderr]).toEqual([0, '']);
    const reading = JSON.parse(stdout) as { blocks: readonly object[] };
    expect(reading).toMatchObject({
      path: 'policies/paaroerendepolitik.md',
      format: 'markdown',
      status: 'ok',
      problems: [],
    });
    expect(Object.keys(reading)).toEqual(['path', 'format', 'status', 'problems', 'blocks', 'facts']);
    expect(reading.blocks.map((block) => Object.keys(block).join())).toEqual(
      reading.blocks.map(() => 'kind,level,text,page,section'),
    );
    expect(reading.blocks).toContainEqual({
      kind: 'list-item',
      level: 1,
      text: 'Medarbejderne skal altid spørge borgeren, før de inddrager de pårørende.',
      page: null,
      section: ['Det vil vi'],
    });
  });

  it('prints the same to read', () => {
    const { code, stdout, stderr } = read('policies/paaroerendepolitik.md');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('## Vores vision\n');
    expect(stdout).toContain('  • Vi vil tilbyde alle pårørende en samtale');
    expect(read('policies/paaroerendepolitik.md', '--format', 'text').stdout).toBe(stdout);
  });

  it('says above the text what the document tells of itself', () => {
    const { stdout } = read('policies/paaroerendepolitik.md');
    expect(stdout.split('\n').slice(0, 4).join('\n')).toContain('Type: pårørendepolitik');
  });

  it('shows pages, and says what was left out and why', () => {
    const { code, stdout } = coherence(path.join(import.meta.dirname, '../..'), [
      'read',
      'policies/sundhedspolitik.pdf',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('── side 2 ──');
    expect(stdout).toContain('[udeladt]');
    expect(stdout).toContain('indgår ikke i analysen');
  });

  it('a document that cannot be read: the reason in words, and in the JSON', () => {
    writeFileSync(path.join(folder, 'broken.pdf'), '%PDF-1.7 and then nothing');
    const { code, stdout, stderr } = read('broken.pdf', '--format', 'json');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Fejl: broken\.pdf kunne ikke læses: [^\n]+\n$/u);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'failed', blocks: [], problems: [{ page: null }] });
    expect(read('broken.pdf')).toMatchObject({ code: 2, stdout: '' });
  });

  it('text that would repaint the terminal is shown, not obeyed', () => {
    writeFileSync(path.join(folder, 'hostile.txt'), 'En politik med \u009b31mrødt\u202e og en linje til.\n');
    const { stdout } = read('hostile.txt');
    expect(stdout).not.toMatch(/[\u009b\u202e]/u);
  });
});
