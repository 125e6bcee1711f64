import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ConfigError,
  type ConfigFault,
  loadSettings,
  parseSettings,
  settingsTemplate,
} from '../../src/config/index.ts';
import { DEFAULT_SETTINGS } from '../../src/model/index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coherence-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

function load(paths: readonly string[] = ['policies'], configPath: string | null = null) {
  return loadSettings({ cwd: folder, configPath, paths, flags: {} });
}

/** The fault and line that a file's text is refused with. */
function refusal(text: string): { fault: ConfigFault; line: number | null } {
  try {
    parseSettings(text, 'coherence.yaml');
  } catch (error) {
    if (error instanceof ConfigError) return { fault: error.fault, line: error.line };
    throw error;
  }
  throw new Error('was accepted');
}

describe('what a settings file may say', () => {
  it('an empty file changes nothing', () => {
    write('coherence.yaml', '');
    expect(load().settings).toEqual(DEFAULT_SETTINGS);
  });

  it('keys with nothing after them count as not written', () => {
    write('coherence.yaml', 'exclude:\nthresholds:\nconcepts:\n  staff:\n');
    expect(load().settings).toEqual({ ...DEFAULT_SETTINGS, concepts: { staff: [] } });
  });

  it('a threshold that is written replaces only itself', () => {
    write('coherence.yaml', 'thresholds:\n  overlap: 0.4\n');
    expect(load().settings.thresholds).toEqual({ ...DEFAULT_SETTINGS.thresholds, overlap: 0.4 });
  });

  it('æ, ø and å mean the same however they were typed', () => {
    write('coherence.yaml', 'stopPhrases: ["på lige fod"]\n'.normalize('NFD'));
    expect(load().settings.stopPhrases).toEqual(['på lige fod'.normalize('NFC')]);
  });

  it('the command line wins over the file', () => {
    write('coherence.yaml', 'anchor: a.md\nlang: en\n');
    const flags = { anchor: 'b.md', lang: 'da' } as const;
    const loaded = loadSettings({ cwd: folder, configPath: null, paths: [], flags });
    expect([loaded.settings.anchor, loaded.lang]).toEqual(['b.md', 'da']);
  });
});

describe('where the file is found', () => {
  it('in the working folder before the scanned one', () => {
    write('coherence.yaml', 'lang: da\n');
    write('policies/coherence.yaml', 'lang: en\n');
    expect(load().lang).toBe('da');
  });

  it('in the scanned folder, and in the folder above it', () => {
    write('town/policies/a.md', '# A\n');
    write('town/coherence.yaml', 'lang: en\n');
    expect(load(['town/policies']).lang).toBe('en');
    expect(load(['town/policies/a.md']).lang).toBe('en');
    write('town/policies/coherence.yaml', 'lang: da\n');
    expect(load(['town/policies']).lang).toBe('da');
  });

  it('the anchor counts from the file and comes out as the documents are named', () => {
    write('town/coherence.yaml', 'anchor: policies/close.md\n');
    write('town/policies/close.md', '# A\n');
    expect(load(['town/policies']).settings.anchor).toBe('town/policies/close.md');
  });

  it.each([
    ['missing.yaml', 'not-found'],
    ['.', 'unreadable'],
  ])('a file asked for that cannot be opened is refused: %s', (name, code) => {
    expect(() => load([], name)).toThrow(expect.objectContaining({ fault: { code } }));
  });

  it('a file saved in another encoding is refused', () => {
    write('coherence.yaml', Uint8Array.of(0x6c, 0x61, 0xe5));
    expect(() => load()).toThrow(expect.objectContaining({ fault: { code: 'not-utf8' } }));
  });
});

describe('what is refused, and where', () => {
  it('a misspelt key, with the key it resembles and those that are allowed', () => {
    const { fault, line } = refusal('lang: da\n\nexclud:\n  - a\n');
    expect(line).toBe(3);
    expect(fault).toMatchObject({ code: 'unknown-key', key: 'exclud', nearest: 'exclude' });
    expect(fault).toHaveProperty('allowed', expect.arrayContaining(['anchor', 'thresholds']));
  });

  it('a misspelt threshold, with the thresholds there are', () => {
    const { fault, line } = refusal('thresholds:\n  overlap: 0.3\n  repeats: 0.9\n');
    expect(line).toBe(3);
    expect(fault).toMatchObject({ key: 'thresholds.repeats', nearest: 'repeat' });
  });

  it.each([
    ['anchor: [a]\n', 1, 'anchor', 'text'],
    ['exclude: a\n', 1, 'exclude', 'list-of-text'],
    ['exclude:\n  - a\n  - 3\n', 3, 'exclude.1', 'pattern'],
    ['exclude:\n  - ../b\n', 2, 'exclude.0', 'pattern'],
    ['lang: dansk\n', 1, 'lang', 'language'],
    ['concepts: [a]\n', 1, 'concepts', 'lists-by-name'],
    ['concepts:\n  staff: personale\n', 2, 'concepts.staff', 'list-of-text'],
    ['thresholds:\n  overlap: 30\n', 2, 'thresholds.overlap', 'share'],
    ['thresholds:\n  overlap: 0,3\n', 2, 'thresholds.overlap', 'share'],
    ['- a\n', 1, '', 'settings'],
    ['hej', 1, '', 'settings'],
  ])('a value that does not fit: %j', (text, line, key, expected) => {
    expect(refusal(text)).toMatchObject({ line, fault: { code: 'wrong-value', key, expected } });
  });

  it.each([
    ['lang: da\nlang: en\n', 'DUPLICATE_KEY'],
    ['lang: "da\n', 'MISSING_CHAR'],
    ['lang: da\n---\nlang: en\n', 'MULTIPLE_DOCS'],
  ])('what is no YAML: %j', (text, detail) => {
    expect(refusal(text).fault).toEqual({ code: 'syntax', detail });
  });

  it('aliases, before they can unfold', () => {
    const layers = Array.from({ length: 30 }, (_, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}, *l${n}]\n`);
    const { fault, line } = refusal(`l0: &l0 [hej]\n${layers.join('')}`);
    expect([fault, line]).toEqual([{ code: 'alias', name: 'l0' }, 2]);
  });

  it('a name that would reach into the program’s own objects is refused', () => {
    expect(refusal('concepts:\n  __proto__: [a]\n')).toMatchObject({
      line: 2,
      fault: { code: 'unknown-key', key: '__proto__' },
    });
  });

  it('whatever a file holds, the answer is settings or a ConfigError', () => {
    const piece = fc.constantFrom(
      'lang',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      '&a',
      '*a',
      '<<',
      '? ',
      '0.5',
      '|',
      '#',
      '!',
      '\t',
      'å',
      '%',
      '---',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          try {
            parseSettings(text, 'coherence.yaml');
          } catch (error) {
            expect(error).toBeInstanceOf(ConfigError);
          }
        },
      ),
    );
  });
});

describe("a municipality's own questions", () => {
  const question = (words: string): string =>
    `title: Temaer\nchecks:\n  - id: mad\n    question: Om mad?\n    words: [${words}]\n`;

  it('stand in a file beside the settings', () => {
    write('coherence.yaml', 'checks: [temaer.yaml]\n');
    write('temaer.yaml', question('måltid*, kost'));
    expect(load().settings.checks).toEqual([
      {
        title: 'Temaer',
        source: null,
        checks: [{ id: 'mad', question: 'Om mad?', why: null, words: ['måltid*', 'kost'], needs: [] }],
      },
    ]);
  });

  it.each([
    ['"*"', 'words'],
    ['a*b*c*d', 'words'],
  ])('whose words meet everything are refused: %s', (words, expected) => {
    write('coherence.yaml', 'checks: [temaer.yaml]\n');
    write('temaer.yaml', question(words));
    expect(() => load()).toThrow(
      expect.objectContaining({ file: 'temaer.yaml', line: 5, fault: expect.objectContaining({ expected }) }),
    );
  });

  it('are missed by their path', () => {
    write('coherence.yaml', 'checks: [temaer.yaml]\n');
    expect(() => load()).toThrow(
      expect.objectContaining({ file: 'temaer.yaml', fault: { code: 'list-not-found' } }),
    );
  });
});

describe('the file that init writes', () => {
  it.each(['da', 'en'] as const)(
    'changes nothing as it is, and everything in it is allowed: %s',
    (language) => {
      const template = settingsTemplate(language);
      expect(parseSettings(template, 'coherence.yaml')).toEqual({});
      const used = parseSettings(
        template.replaceAll(/^#(?=\S)/gmu, '').replaceAll(/^#(?= {2})/gmu, ''),
        'coherence.yaml',
      );
      expect(Object.keys(used).sort()).toEqual([
        'anchor',
        'checks',
        'concepts',
        'exclude',
        'lang',
        'limits',
        'passwords',
        'stopPhrases',
        'themes',
        'thresholds',
      ]);
      expect(used.thresholds).toEqual(DEFAULT_SETTINGS.thresholds);
    },
  );
});
