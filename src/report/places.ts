import type { Analysis, Finding, TextRegion } from '../model/index.ts';
import { clean } from './clean.ts';
import { type FindingView, viewFinding } from './finding-view.ts';
import { GATE_WORDINGS } from './gate-wording.ts';
import type { Wording } from './wording/wording.ts';

/** A place that a finding points at, for programs that show findings beside the file. */
export interface Place {
  /** Id of the document. */
  readonly document: string;
  /** Path of the file, with forward slashes, seen from where the reading program stands. */
  readonly path: string;
  readonly title: string;
  /** Page from 1; null where the format has none. */
  readonly page: number | null;
  /** Line from 1, where nothing nearer is known; null where the format has none. */
  readonly line: number | null;
  /** The very text, in text files. */
  readonly region: TextRegion | null;
  /** What stands there; null when the document as a whole is meant. */
  readonly text: string | null;
}

/** A finding with the places that it points at. */
export interface Located {
  readonly view: FindingView;
  readonly finding: Finding;
  /** Where it is shown: at the text that is new, otherwise at the one that is not the relatives policy's. */
  readonly first: Place;
  /** The other side, or the document that lacks something. */
  readonly others: readonly Place[];
}

/**
 * The findings with their places, what stops the gate first.
 * @param prefix put in front of relative paths, for a program that stands above the working folder ("" or "docs/")
 */
export function locate(analysis: Analysis, prefix: string): readonly Located[] {
  const toView = viewFinding(analysis);
  const fresh = new Set(analysis.gate?.fresh ?? []);
  const located = analysis.findings.flatMap((finding) => {
    const view = toView(finding);
    const [first, ...others] = placesOf(view, analysis, fresh).map((place) => ({
      ...place,
      path: isInside(place.path) ? prefix + place.path : place.path,
    }));
    return first === undefined ? [] : [{ view, finding, first, others }];
  });
  const stops = (each: Located): number => Number(isFailing(each.finding, analysis));
  return located.sort((one, two) => stops(two) - stops(one));
}

/** Whether the finding stops the gate; without a gate, whether it is more than information. */
export function isFailing(finding: Finding, { gate }: Analysis): boolean {
  if (finding.decision !== undefined) return false;
  return gate === undefined ? finding.severity !== 'info' : gate.failing.includes(finding.id);
}

/** Whether a path leads into the working folder. */
export function isInside(path: string): boolean {
  return !/^(?:\/|[A-Za-z]:\/|\.\.(?:\/|$))/u.test(path);
}

function placesOf(view: FindingView, analysis: Analysis, fresh: ReadonlySet<string>): Place[] {
  const { finding } = view;
  const regionOf = (id: string): TextRegion | null =>
    analysis.regions !== undefined && Object.hasOwn(analysis.regions, id)
      ? (analysis.regions[id] ?? null)
      : null;
  const whole = (id: string): Place[] => {
    const document = view.documents.get(id);
    if (document === undefined) return [];
    const { path, title } = document;
    return [{ document: id, path, title, page: null, line: null, region: null, text: null }];
  };
  if (finding.type === 'terminology') return Object.keys(finding.evidence.variants).flatMap(whole);
  if (finding.type === 'reference') {
    const { page, quote } = finding.evidence;
    const region = regionOf(finding.id);
    const line = region?.startLine ?? null;
    const own = whole(finding.document).map((place) => ({
      ...place,
      page,
      line,
      region,
      text: clean(quote),
    }));
    return [...own, ...(finding.target === null ? [] : whole(finding.target))];
  }
  const sides = view.sides.map(({ statement, document }): Place & { readonly rank: number } => ({
    document: document.id,
    path: document.path,
    title: document.title,
    page: statement.page,
    line: statement.line,
    region: regionOf(statement.id),
    text: clean(statement.text),
    rank: (fresh.has(statement.id) ? 0 : 2) + (document.role === 'anchor' ? 1 : 0),
  }));
  const ordered = sides.sort((one, two) => one.rank - two.rank).map(({ rank: _rank, ...place }) => place);
  return finding.type === 'gap' ? [...ordered, ...whole(finding.document)] : ordered;
}

/** A place as a person reads it: file, page and line, and what stands there. */
export function placeLine(place: Place, wording: Wording): string {
  const gate = GATE_WORDINGS[wording.lang];
  const line = place.region?.startLine ?? place.line;
  const spot = [
    place.path,
    ...(place.page === null ? [] : [gate.page(place.page)]),
    ...(line === null ? [] : [gate.line(line)]),
  ].join(', ');
  return place.text === null ? spot : `${spot}: ${wording.quote(place.text)}`;
}
