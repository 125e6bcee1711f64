import type { Features } from '../extract/index.ts';
import { sectionRoles } from '../extract/sections.ts';
import type { Unit } from '../extract/units.ts';
import type { EvidenceRule, LanguagePack, SourceDocument, Statement } from '../model/index.ts';

/** A sentence as the questions see it. */
export interface Passage {
  readonly unit: Unit;
  readonly on: EvidenceRule['on'];
  /** What the extraction has read in the sentence; null for a quotation, of which it reads nothing. */
  readonly features: Features | null;
  /** Lower-cased, with the lead-in of its list, of bounded length. */
  readonly text: string;
  /** The same with the sentence before, where the sentence points to it. */
  readonly context: string;
  /** What the extraction took the sentence for; null for nothing. */
  readonly statement: Statement | null;
  readonly suggested: boolean;
}

const REACH = 1500;

/**
 * The sentences of a document as the questions see them, quotations among them.
 * @param sentences those of the document, as the extraction has read them
 * @param statements those of the document
 */
export function toPassages(
  document: SourceDocument,
  sentences: readonly Features[],
  statements: readonly Statement[],
  pack: LanguagePack,
): Passage[] {
  const byText = new Map(statements.map((each) => [each.text, each]));
  const read = (unit: Unit, features: Features | null): Passage => {
    const own = `${unit.leadIn ?? ''} ${unit.text}`.trim().slice(0, REACH).toLowerCase();
    const pointsBack = unit.before !== null && pack.checks.anaphora.test(unit.text.toLowerCase());
    return {
      unit,
      on: features === null ? 'quote' : 'sentence',
      features,
      text: own,
      context: pointsBack ? `${unit.before?.slice(-REACH).toLowerCase()} ${own}` : own,
      statement: byText.get(unit.text) ?? null,
      suggested: pack.checks.suggestions.test(own),
    };
  };
  return [
    ...sentences.map((features) => read(features.unit, features)),
    ...quotesOf(document, pack).map((unit) => read(unit, null)),
  ];
}

/** Quotations set apart from the running text: the extraction passes them over, the advice asks for them. */
function quotesOf(document: SourceDocument, pack: LanguagePack): Unit[] {
  return document.blocks
    .filter(({ kind }) => kind === 'quote')
    .map((block) => ({
      text: block.text,
      page: block.pages[0]?.page ?? null,
      line: block.line,
      section: block.section,
      roles: sectionRoles(block.section, pack.sections),
      leadIn: null,
      listItem: false,
      boxed: block.boxed,
      before: null,
      block: 0,
    }));
}
