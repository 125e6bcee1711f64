import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Analysis, TextRegion } from '../index.ts';
import { locateText, type Source, toSource } from './locate-text.ts';

/** Formats whose files have lines that an editor shows. */
const WITH_LINES: ReadonlySet<string> = new Set(['markdown', 'text', 'html']);
const LARGEST = 8 * 1024 * 1024;

/**
 * The analysis with the very place of each text that a finding names, for files that have lines. A text that does not
 * stand in its file as it was read (markup inside it, characters written as entities) stays without.
 * @param cwd the folder that the documents' paths are relative to
 */
export function withRegions(analysis: Analysis, cwd: string): Analysis {
  const sources = new Map<string, Source | null>();
  const sourceOf = (id: string): Source | null => {
    const known = sources.get(id);
    if (known !== undefined) return known;
    const document = analysis.documents.find((each) => each.id === id);
    const isText = document !== undefined && WITH_LINES.has(document.format);
    const source = isText ? readSource(path.resolve(cwd, document.path)) : null;
    sources.set(id, source);
    return source;
  };
  const regions: Record<string, TextRegion> = {};
  const place = (id: string, document: string, text: string, line: number | null): void => {
    const source = sourceOf(document);
    const region = source === null ? null : locateText(source, text, line ?? 1);
    if (region !== null) regions[id] = region;
  };
  const named = new Set(analysis.findings.flatMap(({ statements }) => statements));
  for (const { id, document, text, line } of analysis.statements) {
    if (named.has(id)) place(id, document, text, line);
  }
  for (const finding of analysis.findings) {
    if (finding.type === 'reference') place(finding.id, finding.document, finding.evidence.quote, null);
  }
  const { gate } = analysis;
  if (gate === undefined) return { ...analysis, regions };
  const changes = gate.changes.map((each) => {
    const { change, document } = each;
    const source = change.newPlace === null || change.new === null ? null : sourceOf(document);
    const line = change.newPlace?.line ?? 1;
    return source === null ? each : { ...each, region: locateText(source, change.new ?? '', line) };
  });
  return { ...analysis, regions, gate: { ...gate, changes } };
}

/** Null when the file is gone or too large: the report then does without the place. */
function readSource(file: string): Source | null {
  try {
    if (statSync(file).size > LARGEST) return null;
    return toSource(decode(readFileSync(file)));
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
