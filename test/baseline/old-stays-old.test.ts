import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { holdAgainst, toRecord } from '../../src/baseline/index.ts';
import { readDocuments } from '../../src/ingest/index.ts';
import { type Analysis, DEFAULT_SETTINGS } from '../../src/model/index.ts';
import { analysed } from '../analysed.ts';

const BREGNEHOJ = fileURLToPath(new URL('../../fixtures/diff/bregnehoj/', import.meta.url));
const ANCHOR = `# Pårørendepolitik

## Vision

Pårørende skal opleve, at de bliver hørt og mødt med respekt.

## Det gør vi

- Vi ringer til de pårørende senest fem dage efter, at borgeren er flyttet ind på plejecentret.
- Vi holder et møde med de pårørende mindst to gange om året.
- Medarbejderne fortæller de pårørende om rådgivning og afløsning.
`;
const OTHER = `# Demensstrategi

## Det gør vi

- Vi ringer til de pårørende senest ti dage efter, at borgeren er flyttet ind på plejecentret.
- Personalet fortæller de pårørende om rådgivning og afløsning.

## Opfølgning

Strategien skal ses sammen med pårørendepolitikken. Byrådet gør status på strategien hvert andet år i marts måned.
`;
/** Policies that speak of neither relatives nor care. */
const UNRELATED = [
  '# Kantinepolitik\n\nKantinen køber økologiske grøntsager hos lokale avlere.\n',
  '# Parkeringspolitik\n\nVi maler nye striber på torvet hvert forår.\n',
  '# Cykelpolitik\n\nVi rydder cykelstierne for sne inden klokken syv.\n',
];

type Layout = (text: string) => string;
/** Each leaves the words as they are. */
const LAYOUTS: readonly Layout[] = [
  (text) => text.replaceAll('\n\n', '\n\n\n\n'),
  (text) => text.replaceAll(' og ', '  og   '),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '   \n').replaceAll('#   \n', '#\n'),
  (text) => text.replace(/^- /gmu, '* '),
  (text) => `\ufeff${text}`,
  (text) => text.normalize('NFD'),
  (text) => reflowed(text, 34),
  (text) => reflowed(text, 61),
];

/** The paragraphs and items broken into lines of so many characters at most. */
function reflowed(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('#')) return line;
      const indent = line.startsWith('- ') ? '\n  ' : '\n';
      let column = 0;
      return line
        .split(' ')
        .map((word, index) => {
          column += word.length + 1;
          if (index === 0 || column <= width) return index === 0 ? word : ` ${word}`;
          column = word.length;
          return `${indent}${word}`;
        })
        .join('');
    })
    .join('\n');
}

const idsOf = ({ findings }: Analysis): readonly string[] => findings.map(({ id }) => id).sort();

describe('old findings stay old', () => {
  it('whatever is done to layout, file names and the documents beside them', async () => {
    const before = await analysed({ 'a.md': ANCHOR, 'b.md': OTHER });
    expect(before.findings.length).toBeGreaterThan(2);
    const record = toRecord(before);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...LAYOUTS), { maxLength: 3 }),
        fc.array(fc.constantFrom(...LAYOUTS), { maxLength: 3 }),
        fc.constantFrom(['a.md', 'b.md'], ['a.md', 'strategi-2026.md'], ['z.md', 'Ny mappe.md']),
        fc.subarray(UNRELATED),
        async (one, other, [anchorName = '', otherName = ''], beside) => {
          const laidOut = (text: string, layouts: readonly Layout[]): string =>
            layouts.reduce((each, layout) => layout(each), text);
          const now = await analysed({
            [anchorName]: laidOut(ANCHOR, one),
            [otherName]: laidOut(OTHER, other),
            ...Object.fromEntries(beside.map((text, index) => [`n${index}.md`, text])),
          });
          const { fresh, gone } = holdAgainst(record, now);
          const own = new Set(beside.map((_, index) => `n${index}`));
          const isAboutNew = (finding: Analysis['findings'][number]): boolean =>
            ('document' in finding && own.has(finding.document)) ||
            (finding.type === 'terminology' &&
              Object.keys(finding.evidence.variants).some((id) => own.has(id))) ||
            finding.statements.some((id) =>
              own.has(now.statements.find((statement) => statement.id === id)?.document ?? ''),
            );
          expect(fresh.filter((finding) => !isAboutNew(finding))).toEqual([]);
          expect(gone).toEqual([]);
          if (beside.length === 0) expect(idsOf(now)).toEqual(idsOf(before));
        },
      ),
      { numRuns: 10 },
    );
    // Ten folders are analysed one after the other, on whatever machine.
  }, 300_000);

  it.each([
    ['source/old.html', 'versions/old.pdf'],
    ['source/new.md', 'versions/new.docx'],
  ])('in another format: %s as %s', async (one, other) => {
    const withFile = async (file: string): Promise<Analysis> => {
      const folder = mkdtempSync(path.join(tmpdir(), 'coherence-format-'));
      try {
        writeFileSync(path.join(folder, 'a.md'), ANCHOR);
        copyFileSync(path.join(BREGNEHOJ, file), path.join(folder, path.basename(file)));
        const { documents } = await readDocuments([folder], { cwd: folder, exclude: [] });
        return analyse(documents, DEFAULT_SETTINGS);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    };
    const before = await withFile(one);
    const after = await withFile(other);
    const { fresh, gone } = holdAgainst(toRecord(before), after);
    expect([fresh, gone]).toEqual([[], []]);
    expect(idsOf(after)).toEqual(idsOf(before));
  });
});
