import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contradictions } from '../../src/compare/contradiction/index.ts';
import { findContradictions } from '../../src/compare/contradiction/index.ts';
import { type Pairs, pairUp } from '../../src/compare/pairs.ts';
import { type Profile, profileOf } from '../../src/compare/profile.ts';
import { createWeights, type Weights } from '../../src/compare/weights.ts';
import { type Gold, parseGold } from '../../src/evaluate/gold.ts';
import { DEFAULT_SETTINGS, type LanguagePack, type Statement } from '../../src/model/index.ts';
import { danish } from '../danish.ts';

/** A gold set's statements, cut as the gold set cuts them: what the rules do is measured apart from extraction. */
export interface GoldCase {
  readonly gold: Gold;
  readonly pack: LanguagePack;
  readonly weights: Weights;
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Pairs of the anchor with each other document, by document. */
  readonly pairs: ReadonlyMap<string, Pairs>;
}

/** Reads `gold.yaml` of a folder and prepares its statements for comparison; the gold ids are the statements' ids. */
export function readGoldCase(folder: string): GoldCase {
  const gold = parseGold(readFileSync(join(folder, 'gold.yaml'), 'utf8'));
  const pack = danish();
  const profiles = new Map(
    gold.statements.map((entry) => {
      const statement = statementOf(pack, entry.quote, entry);
      return [entry.id, profileOf(statement, pack)] as const;
    }),
  );
  const weights = createWeights([...profiles.values()], pack);
  const anchor = [...profiles.values()].filter((profile) => profile.statement.document === gold.anchor);
  const pairs = new Map(
    gold.documents
      .filter((document) => document.id !== gold.anchor)
      .map((document) => {
        const others = [...profiles.values()].filter((profile) => profile.statement.document === document.id);
        return [document.id, pairUp(anchor, others, weights)] as const;
      }),
  );
  return { gold, pack, weights, profiles, pairs };
}

/** The contradictions of all documents with the anchor. */
export function clashesOf({ gold, profiles, pairs, pack, weights }: GoldCase): Contradictions {
  const of = (document: string): Profile[] =>
    [...profiles.values()].filter((profile) => profile.statement.document === document);
  const results = [...pairs].map(([document, list]) =>
    findContradictions(list, pack, weights, DEFAULT_SETTINGS.thresholds, {
      first: of(gold.anchor),
      second: of(document),
    }),
  );
  return {
    findings: results.flatMap((result) => result.findings),
    considered: results.flatMap((result) => result.considered),
    opposed: new Set(results.flatMap((result) => [...result.opposed])),
  };
}

/** A statement as extraction would hand it on, without page, section and cues. */
export function statementOf(
  pack: LanguagePack,
  text: string,
  given: Pick<Statement, 'id' | 'document' | 'kind'> & { readonly leadIn?: string },
): Statement {
  return {
    id: given.id,
    document: given.document,
    kind: given.kind,
    text,
    page: null,
    line: null,
    section: [],
    leadIn: given.leadIn ?? null,
    cues: [],
    strength: null,
    onlyExample: false,
    quantities: pack.quantities(text),
    themes: [],
  };
}
