import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { adviceOf, checkAdvice } from '../../src/checks/index.ts';
import { evaluateChecks } from '../../src/evaluate/checks.ts';
import { extractStatements, readSentences } from '../../src/extract/index.ts';
import type { AdviceReport, Analysis, CheckAnswer, Settings, SourceDocument } from '../../src/model/index.ts';
import { analysed } from '../analysed.ts';
import { danish } from '../danish.ts';

const POLICY = `# Pårørendepolitik for Fjordby Kommune

## En proces med mange stemmer

Arbejdet begyndte i 2022, hvor Velfærdsudvalget tog initiativ til en bred proces, hvor mange interessenter har fået mulighed for at bidrage med input. Der har været afholdt dialogmøder med pårørende og patientforeninger. Der har også været afholdt forumteater, hvor medarbejdere og pårørende sammen har konkretiseret værdierne.

## Vores vision

I Fjordby er samarbejdet mellem borgere, pårørende og medarbejdere præget af tillid.

## Det kan du regne med

Du får svar inden for tre hverdage. Alle pårørende tilbydes en samtale senest to uger efter indflytningen. Du kan ringe til pårørendevejlederen hver tirsdag.

> ”Jeg vil bare gerne spørges.”
> Søn til en beboer

## Fra politik til praksis

Det er de enkelte centre, der har ansvaret for at omsætte politikken. Det kan eksempelvis ske ved, at centrene vedtager en årlig opfølgning på samarbejdet.
`;

const RELATED = `# Ældrepolitik for Fjordby Kommune

## Vision

I Fjordby er samarbejdet mellem borgere, pårørende og medarbejdere præget af tillid.

## Om samarbejdet

Politikken supplerer Pårørendepolitikken. Implementeringen af kompetenceudviklingsaktiviteter og tilrettelæggelsen af koordineringen skal understøttes i videst muligt omfang.

## Opfølgning

Velfærdsudvalget gør status på politikken hvert år i maj. Center for Ældre har ansvaret for, at politikken bliver ført ud i livet.
`;

function part<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('not there');
  return value;
}

describe('the advice, put to two policies', () => {
  let report: AdviceReport;
  const answer = (check: string, document = 'paaroerendepolitik'): CheckAnswer =>
    part(
      part(report.results.find(({ id }) => id === check)).answers.find((each) => each.document === document),
    );

  beforeAll(async () => {
    const found = await analysed({ 'paaroerendepolitik.md': POLICY, 'aeldrepolitik.md': RELATED });
    report = part(found.checks);
  }, 60_000);

  test.each([
    ['involvement.relatives', 'strong'],
    ['involvement.methods', 'strong'],
    ['involvement.idea', 'strong'],
    ['involvement.providers', 'not-found'],
    ['involvement.timetable', 'not-found'],
    ['practice.responsibility', 'strong'],
    ['practice.follow-up', 'suggested'],
    ['practice.voices', 'strong'],
    ['practice.appraisal', 'not-found'],
    ['citizen.notice', 'strong'],
  ])('%s is %s', (check, level) => {
    expect(answer(check).level).toBe(level);
  });

  it('quotes what it rests on, and says nothing where it found nothing', () => {
    const [first] = answer('practice.follow-up').evidence;
    expect(first?.quote).toContain('Det kan eksempelvis ske');
    expect(first?.section.at(-1)).toBe('Fra politik til praksis');
    expect(answer('involvement.timetable').evidence).toEqual([]);
  });

  it('names what a partial answer leaves open', () => {
    const [first] = answer('involvement.organisations').evidence;
    expect(first?.missing).toEqual([]);
    expect(part(report.needs.when).da).toBe('hvornår');
  });

  it('takes a yearly follow-up with a body for strong', () => {
    expect(answer('practice.follow-up', 'aeldrepolitik').level).toBe('strong');
  });

  it('tells how the other policy contributes, and which vision it repeats', () => {
    const [contribution] = report.contributions;
    expect(contribution?.references.map(({ from, relation }) => [from, relation])).toEqual([
      ['related', 'supplements'],
    ]);
    expect(report.visions.flatMap(({ echoes }) => echoes.map(({ echo }) => echo))).toContain('repeated');
    expect(report.recurring[0]?.words).toContain('samarbejdet mellem borgere');
  });

  it('names departments and committees as the texts do', () => {
    const names = report.actors.map(({ name, role }) => [name, role]);
    expect(names).toContainEqual(['Center for Ældre', 'carries-out']);
    expect(names).toContainEqual(['Velfærdsudvalget', 'made']);
  });

  it('gives reasons for every sentence that it calls heavy', () => {
    const [, related] = [...report.citizen].sort((one) => (one.document === 'paaroerendepolitik' ? -1 : 1));
    const [heaviest] = part(related).heavy;
    expect(heaviest?.quote).toContain('Implementeringen');
    expect(heaviest?.weights.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['long-words', 'abstract', 'passive']),
    );
  });
});

/** All that the checks need: the comparison, which takes most of the time, plays no part in their levels. */
function withoutComparison(documents: readonly SourceDocument[], settings: Settings): Analysis {
  const pack = danish();
  const statements = documents.flatMap((each) =>
    extractStatements(each, pack, settings.thresholds.statement),
  );
  const advised = documents.map((each) => {
    const own = statements.filter(({ document }) => document === each.id);
    return { ...each, advice: adviceOf(each, readSentences(each, pack), own, pack) };
  });
  return {
    tool: { name: 'coherence', version: '0' },
    language: 'da',
    anchor: null,
    notices: [],
    documents: documents.map(({ blocks: _, pageCount, ...summary }) => ({
      ...summary,
      language: 'da',
      role: 'related',
      pages: pageCount,
    })),
    statements,
    findings: [],
    considered: [],
    thread: [],
    checks: checkAdvice(advised, statements, [], null, pack, settings),
    labels: {},
  };
}

// The target that was set before the cues were written.
test.each(['hoejvang', 'sundmark'])(
  'agrees with the reader of %s',
  async (set) => {
    const file = fileURLToPath(new URL(`../../fixtures/checks/${set}.yaml`, import.meta.url));
    const scores = await evaluateChecks(file, null, withoutComparison);
    expect(scores.agreement).toBeGreaterThanOrEqual(0.85);
    expect(scores.agreementWhereFound).toBeGreaterThanOrEqual(0.85);
  },
  60_000,
);

it("answers a municipality's own questions, and takes its words as they stand", async () => {
  const own = {
    title: 'Temaer',
    source: null,
    checks: [
      { id: 'svar', question: 'Om svar?', why: null, words: ['får svar*'], needs: ['when' as const] },
      { id: 'tegn', question: 'Om tegn?', why: null, words: ['(a|b)+ [x] svar'], needs: [] },
    ],
  };
  const { checks } = await analysed({ 'paaroerendepolitik.md': POLICY }, { checks: [own] });
  const levels = checks?.results
    .filter(({ advice }) => advice === 'local')
    .map(({ id, answers }) => [id, answers[0]?.level]);
  expect(levels).toEqual([
    ['local.svar', 'strong'],
    ['local.tegn', 'not-found'],
  ]);
}, 60_000);
