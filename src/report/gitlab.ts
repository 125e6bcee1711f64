import { type Analysis, contentId, type Finding } from '../model/index.ts';
import { clean } from './clean.ts';
import { findingTitle } from './finding-title.ts';
import { type ToldChange, toldChanges } from './gate-changes.ts';
import { GATE_WORDINGS } from './gate-wording.ts';
import { jsonPieces, Listed } from './json-text.ts';
import { isFailing, type Located, locate } from './places.ts';
import type { Wording } from './wording/wording.ts';

interface GitlabOptions {
  /** Put in front of relative paths: GitLab counts them from the repository's root. */
  readonly pathPrefix?: string;
}

/** The findings in GitLab's format for code quality, a subset of Code Climate's: a list of issues. */
export function renderGitlab(analysis: Analysis, wording: Wording, options: GitlabOptions): Iterable<string> {
  const gate = GATE_WORDINGS[wording.lang];
  const seen = new Map<string, number>();
  const located = locate(analysis, options.pathPrefix ?? '').filter(
    ({ finding }) => finding.decision === undefined,
  );
  const issue = ({ finding, view, first }: Located): object => {
    // The fingerprint must be the only one of its kind, and must not move with the line.
    const count = seen.get(finding.id) ?? 0;
    seen.set(finding.id, count + 1);
    const page = first.page === null ? '' : `${gate.page(first.page)}: `;
    return {
      description: clean(`${findingTitle(view, wording)}. ${page}${wording.message(view)}`),
      check_name: `${finding.type}/${finding.subtype}`,
      fingerprint: contentId(finding.id, String(count)),
      severity: severityOf(finding, analysis),
      location: { path: clean(first.path), lines: { begin: first.region?.startLine ?? first.line ?? 1 } },
    };
  };
  const change = (told: ToldChange): object => {
    const { place, rule, title, message, texts, isStopping, isGrave, id } = told;
    const page = place.page === null ? '' : `${gate.page(place.page)}: `;
    return {
      description: clean([`${title}. ${page}${message}`, ...texts].join(' ')),
      check_name: rule,
      fingerprint: contentId(id, place.document),
      severity: isStopping ? 'critical' : isGrave ? 'minor' : 'info',
      location: { path: clean(place.path), lines: { begin: place.region?.startLine ?? place.line ?? 1 } },
    };
  };
  const issues = new Listed(function* () {
    for (const each of located) yield issue(each);
    for (const told of toldChanges(analysis, wording, options.pathPrefix ?? '')) yield change(told);
  });
  return jsonPieces(issues);
}

function severityOf(finding: Finding, analysis: Analysis): 'info' | 'minor' | 'major' | 'critical' {
  if (analysis.gate !== undefined && isFailing(finding, analysis)) return 'critical';
  return ({ info: 'info', warning: 'minor', error: 'major' } as const)[finding.severity];
}
