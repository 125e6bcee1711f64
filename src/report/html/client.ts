import { contentId, type FindingDecision } from '../../model/index.ts';
import { clean } from '../clean.ts';
import type { ClientData, ReviewEntry } from './client/client-data.ts';
import type { Page } from './parts.ts';
import { type Markup, trusted } from './template.ts';

/** The name under which the program looks for decisions. */
const DECISIONS_FILE = 'coherence.decisions.yaml';

/** What the page's script needs to know, as JSON that can stand inside an element. */
export function clientData({ view, texts }: Page): Markup {
  const { analysis } = view;
  const data: ClientData = {
    // The same policies read again find what was noted before, even when a text has changed.
    key: `coherence-${contentId(view.municipality ?? '', analysis.anchor ?? '', ...analysis.documents.map(({ path }) => path))}`,
    file: DECISIONS_FILE,
    texts: texts.client,
    decided: Object.fromEntries(
      analysis.findings.flatMap(({ id, decision }) =>
        decision === undefined ? [] : [[id, toEntry(decision)]],
      ),
    ),
    departments: [
      ...new Set(
        analysis.documents.flatMap(({ facts = [] }) =>
          facts.flatMap(({ kind, value }) => (kind === 'department' ? [clean(value)] : [])),
        ),
      ),
    ].sort(),
  };
  return trusted(embeddedJson(data));
}

function toEntry({ verdict, reason, who, until }: FindingDecision): ReviewEntry {
  return { verdict, reason: clean(reason), who: clean(who), until: until ?? '', department: '', note: '' };
}

/**
 * JSON that can stand in a script element: no "<" that ends it or opens a comment, no line separator that older readers of
 * scripts stumble over. The escapes are the same data.
 */
export function embeddedJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
