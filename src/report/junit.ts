import type { Analysis } from '../model/index.ts';
import { TYPE_ORDER } from './cards.ts';
import { clean } from './clean.ts';
import { findingTitle } from './finding-title.ts';
import { type ToldChange, toldChanges } from './gate-changes.ts';
import { GATE_WORDINGS } from './gate-wording.ts';
import { isFailing, type Located, locate, placeLine } from './places.ts';
import type { Wording } from './wording/wording.ts';

/**
 * The findings as a JUnit report: a suite for each type, a test for each finding. What stops the gate has failed, what
 * somebody has decided on is skipped, the rest has passed. A type without findings is one test that passed.
 */
export function* renderJunit(analysis: Analysis, wording: Wording): Generator<string> {
  const located = locate(analysis, '');
  const suites = [
    documentSuite(analysis, wording),
    ...TYPE_ORDER.map((type) =>
      suite(
        wording.types[type].heading,
        located
          .filter(({ finding }) => finding.type === type)
          .map((each) => findingCase(each, analysis, wording)),
      ),
    ),
  ];
  const changes = toldChanges(analysis, wording, '');
  if (changes.length > 0) {
    const heading = GATE_WORDINGS[wording.lang].changesHeading;
    suites.push(
      suite(
        heading,
        changes.map((told) => changeCase(told, wording)),
      ),
    );
  }
  const total = (key: 'tests' | 'failures' | 'errors' | 'skipped'): number =>
    suites.reduce((sum, each) => sum + each[key], 0);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="coherence" tests="${total('tests')}" failures="${total('failures')}" errors="${total('errors')}" skipped="${total('skipped')}">\n`;
  for (const { head, cases } of suites) {
    yield `${head}\n`;
    for (const each of cases) yield `${each.xml()}\n`;
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

interface Case {
  readonly outcome: 'passed' | 'failures' | 'errors' | 'skipped';
  /** Made when it is written: the numbers of all stand before the first. */
  readonly xml: () => string;
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
  readonly head: string;
  readonly cases: readonly Case[];
}

function suite(name: string, found: readonly Case[]): Suite {
  const cases =
    found.length > 0
      ? found
      : [
          {
            outcome: 'passed' as const,
            xml: () => `    <testcase name="${xml(name)}" classname="coherence"/>`,
          },
        ];
  const count = (outcome: Case['outcome']): number => cases.filter((each) => each.outcome === outcome).length;
  const sums = {
    tests: cases.length,
    failures: count('failures'),
    errors: count('errors'),
    skipped: count('skipped'),
  };
  const head = `  <testsuite name="${xml(name)}" tests="${sums.tests}" failures="${sums.failures}" errors="${sums.errors}" skipped="${sums.skipped}">`;
  return { ...sums, head, cases };
}

/** A test for each document: it passes when the document could be read, and stops nothing when it may be broken. */
function documentSuite(analysis: Analysis, wording: Wording): Suite {
  const cases = analysis.documents.map((document): Case => {
    const head = `    <testcase name="${xml(document.path)}" classname="coherence.documents"`;
    if (document.status !== 'failed') return { outcome: 'passed', xml: () => `${head}/>` };
    const message = wording.problems(document.problems).join(' ');
    const isStopping = analysis.gate?.broken.includes(document.path) ?? true;
    const element = isStopping ? 'error' : 'skipped';
    const body = `      <${element} message="${xml(message)}"/>`;
    return {
      outcome: isStopping ? 'errors' : 'skipped',
      xml: () => [`${head}>`, body, '    </testcase>'].join('\n'),
    };
  });
  return suite(wording.ui.documents, cases);
}

function findingCase(each: Located, analysis: Analysis, wording: Wording): Case {
  const { finding } = each;
  const isStopping = isFailing(finding, analysis);
  const outcome = finding.decision !== undefined ? 'skipped' : isStopping ? 'failures' : 'passed';
  return { outcome, xml: () => findingXml(each, isStopping, wording) };
}

function findingXml(
  { finding, view, first, others }: Located,
  isStopping: boolean,
  wording: Wording,
): string {
  const title = findingTitle(view, wording);
  const name = `${title} (${finding.id})`;
  const head = `    <testcase name="${xml(name)}" classname="${xml(`coherence.${first.document}`)}" file="${xml(first.path)}"`;
  const text = [
    wording.message(view),
    ...[first, ...others].map((place) => placeLine(place, wording)),
    wording.advice(view).text,
  ].map((line) => clean(line));
  const { decision } = finding;
  if (decision !== undefined) {
    const why = `${GATE_WORDINGS[wording.lang].verdicts[decision.verdict]}: ${decision.reason} (${decision.who})`;
    const body = `      <skipped message="${xml(why)}"/>`;
    return [`${head}>`, body, '    </testcase>'].join('\n');
  }
  const body = isStopping
    ? `      <failure type="${finding.type}/${finding.subtype}" message="${xml(wording.message(view))}">${text.map(xml).join('\n')}</failure>`
    : `      <system-out>${text.map(xml).join('\n')}</system-out>`;
  return [`${head}>`, body, '    </testcase>'].join('\n');
}

function changeCase(told: ToldChange, wording: Wording): Case {
  const { place, rule, title, id, message } = told;
  const head = `    <testcase name="${xml(`${title} (${id})`)}" classname="${xml(`coherence.${place.document}`)}" file="${xml(place.path)}"`;
  const lines = [message, placeLine({ ...place, text: null }, wording), ...told.texts, told.advice];
  const text = lines.map(xml).join('\n');
  const body = told.isStopping
    ? `      <failure type="${rule}" message="${xml(message)}">${text}</failure>`
    : `      <system-out>${text}</system-out>`;
  return {
    outcome: told.isStopping ? 'failures' : 'passed',
    xml: () => [`${head}>`, body, '    </testcase>'].join('\n'),
  };
}

/** Text for XML, in attributes and between tags; `clean` has taken the characters that XML 1.0 has no place for. */
function xml(text: string): string {
  return clean(text)
    .replace(/[\ufffe\uffff]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
