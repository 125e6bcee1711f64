import type { Analysis, Finding } from '../model/index.ts';
import { clean } from './clean.ts';
import { findingTitle } from './finding-title.ts';
import { type ToldChange, toldChanges } from './gate-changes.ts';
import { GATE_WORDINGS } from './gate-wording.ts';
import { jsonPieces, Listed } from './json-text.ts';
import { isInside, type Located, locate, type Place } from './places.ts';
import type { Wording } from './wording/wording.ts';

interface SarifOptions {
  /** Put in front of relative paths: the reading program counts them from the repository's root. */
  readonly pathPrefix?: string;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { info: 'note', warning: 'warning', error: 'error' } as const;

/** The findings as SARIF 2.1.0. Fingerprints come from the texts, so that a finding stays the same when lines move. */
export function renderSarif(analysis: Analysis, wording: Wording, options: SarifOptions): Iterable<string> {
  const located = locate(analysis, options.pathPrefix ?? '');
  const changes = toldChanges(analysis, wording, options.pathPrefix ?? '');
  const rules = rulesOf(located, changes, wording);
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: analysis.tool.name,
            semanticVersion: analysis.tool.version,
            language: wording.lang,
            rules,
          },
        },
        columnKind: 'unicodeCodePoints',
        originalUriBaseIds: {
          SRCROOT: {
            description: { text: wording.lang === 'da' ? 'Projektets mappe' : 'The folder of the project' },
          },
        },
        invocations: [
          {
            executionSuccessful: (analysis.gate?.broken ?? []).length === 0,
            toolExecutionNotifications: notifications(analysis, wording, options.pathPrefix ?? ''),
          },
        ],
        results: new Listed(function* () {
          for (const each of located) yield result(each, rules, analysis, wording);
          for (const told of changes) yield changeResult(told, rules, wording);
        }),
      },
    ],
  };
  return jsonPieces(log);
}

interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly defaultConfiguration: { readonly level: 'note' | 'warning' | 'error' };
}

function ruleId(finding: Finding): string {
  return `${finding.type}/${finding.subtype}`;
}

/** A rule for each sort of finding that occurs, by its id. */
function rulesOf(
  located: readonly Located[],
  changes: readonly ToldChange[],
  wording: Wording,
): readonly Rule[] {
  const rules = new Map<string, Rule>();
  for (const { finding, view } of located) {
    const id = ruleId(finding);
    if (rules.has(id)) continue;
    const { heading, about } = wording.types[finding.type];
    const name = finding.type === 'terminology' ? heading : findingTitle(view, wording);
    rules.set(id, {
      id,
      shortDescription: { text: name },
      fullDescription: { text: about },
      defaultConfiguration: { level: LEVELS[finding.severity] },
    });
  }
  for (const { rule, title, about, isGrave } of changes) {
    if (rules.has(rule)) continue;
    rules.set(rule, {
      id: rule,
      shortDescription: { text: title },
      fullDescription: { text: about },
      defaultConfiguration: { level: isGrave ? 'warning' : 'note' },
    });
  }
  return [...rules.values()].sort((one, two) => (one.id < two.id ? -1 : 1));
}

function result(each: Located, rules: readonly Rule[], analysis: Analysis, wording: Wording): object {
  const { finding, view, first, others } = each;
  const gate = GATE_WORDINGS[wording.lang];
  const page = first.page === null ? '' : `${first.title}, ${gate.page(first.page)}: `;
  const text = clean(`${page}${wording.message(view)} ${wording.advice(view).text}`);
  return {
    ruleId: ruleId(finding),
    ruleIndex: rules.findIndex(({ id }) => id === ruleId(finding)),
    level: LEVELS[finding.severity],
    // Brackets and braces are markup in SARIF's messages.
    message: { text: escapeMessage(text) },
    locations: [location(first, wording)],
    ...(others.length === 0
      ? {}
      : {
          relatedLocations: others.map((place, index) => ({
            id: index + 1,
            ...location(place, wording, true),
          })),
        }),
    partialFingerprints: { 'coherenceFinding/v1': finding.id },
    rank: Math.round(finding.score * 1000) / 10,
    ...(analysis.gate === undefined ? {} : { baselineState: 'new' }),
    ...(finding.decision === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: clean(
                `${gate.verdicts[finding.decision.verdict]}: ${finding.decision.reason} (${finding.decision.who})`,
              ),
            },
          ],
        }),
  };
}

function changeResult(told: ToldChange, rules: readonly Rule[], wording: Wording): object {
  const { place, rule, id } = told;
  const page = place.page === null ? '' : `${place.title}, ${GATE_WORDINGS[wording.lang].page(place.page)}: `;
  const text = clean([page + told.message, ...told.texts, told.advice].join(' '));
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex((each) => each.id === rule),
    level: told.isGrave ? 'warning' : 'note',
    message: { text: escapeMessage(text) },
    locations: [location(place, wording)],
    partialFingerprints: { 'coherenceFinding/v1': id },
    baselineState: 'new',
  };
}

function location(place: Place, wording: Wording, isRelated = false): object {
  const gate = GATE_WORDINGS[wording.lang];
  const message = [
    clean(place.title),
    ...(place.page === null ? [] : [gate.page(place.page)]),
    ...(place.text === null ? [] : [wording.quote(place.text)]),
  ].join(', ');
  return {
    physicalLocation: { artifactLocation: artifact(place.path), region: regionOf(place) },
    ...(isRelated ? { message: { text: escapeMessage(message) } } : {}),
  };
}

/** GitHub asks for a line always; in a file without lines it is the first, and the page stands in the message. */
function regionOf({ region, line, text }: Place): object {
  const snippet = text === null ? {} : { snippet: { text } };
  return region === null ? { startLine: line ?? 1, ...snippet } : { ...region, ...snippet };
}

function artifact(path: string): object {
  const uri = path.split('/').map(encodeName).join('/');
  if (isInside(path)) return { uri, uriBaseId: 'SRCROOT' };
  return { uri: path.startsWith('..') ? uri : `file://${path.startsWith('/') ? '' : '/'}${uri}` };
}

function encodeName(name: string): string {
  // Half a surrogate pair, which a file's name may hold, has no encoding.
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
}

function escapeMessage(text: string): string {
  return text
    .replace(/[\\[\]]/gu, '\\$&')
    .replaceAll('{', '{{')
    .replaceAll('}', '}}');
}

function notifications(analysis: Analysis, wording: Wording, prefix: string): readonly object[] {
  return analysis.documents.flatMap((document) =>
    document.problems.map((problem) => ({
      level: document.status === 'failed' ? 'error' : 'warning',
      message: { text: escapeMessage(clean(wording.problem(problem))) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: artifact(isInside(document.path) ? prefix + document.path : document.path),
          },
        },
      ],
    })),
  );
}
