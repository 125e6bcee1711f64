import type {
  Actor,
  Contribution,
  Echo,
  Finding,
  LanguagePack,
  OverlapFinding,
  PracticeOf,
  RecurringPhrase,
  SourceDocument,
  Statement,
  StatementKind,
  StatementPair,
  VisionEcho,
} from '../model/index.ts';
import { findWords } from '../text/words.ts';
import type { Passage } from './passages.ts';

/** What the advice looks at: everything the analysis knows of the policies. */
export interface Policies {
  readonly documents: readonly SourceDocument[];
  readonly statements: ReadonlyMap<string, Statement>;
  readonly findings: readonly Finding[];
  /** Id of the relatives policy; null without one. */
  readonly anchor: string | null;
}

/** What is wished for, and what is done about it. */
const WISHES: ReadonlySet<StatementKind> = new Set(['vision', 'goal', 'principle']);
const EFFORTS: ReadonlySet<StatementKind> = new Set(['commitment', 'responsibility', 'followup']);

/** Departments, committees and groups of staff, as the texts name them: each name once for each document. */
export function actorsOf({ documents, statements }: Policies, pack: LanguagePack): Actor[] {
  return documents.flatMap((document) => {
    const actors: Actor[] = [];
    const seen = new Set<string>();
    const add = (name: string, role: Actor['role'], statement: string | null): void => {
      const key = name.toLowerCase();
      if (name === '' || seen.has(key)) return;
      seen.add(key);
      actors.push({ document: document.id, name, role, statement });
    };
    for (const statement of statements.values()) {
      if (statement.document !== document.id) continue;
      const role = roleFor(statement.kind);
      if (role === null) continue;
      for (const match of statement.text.matchAll(pack.checks.bodies)) {
        add(midSentence(match[0], match.index, pack), role, statement.id);
      }
    }
    for (const fact of document.facts ?? []) {
      if (fact.kind === 'department') add(fact.value, 'made', null);
      if (fact.kind === 'adopted-by') add(fact.value, 'adopted', null);
    }
    return actors;
  });
}

/** "Hver afdeling" at the beginning of a sentence is "hver afdeling" elsewhere; a name keeps its capital. */
function midSentence(name: string, start: number, pack: LanguagePack): string {
  const words = pack.words(name);
  const last = words.at(-1);
  const isSmall = start === 0 && words.length > 1 && last !== undefined && last.text === last.lower;
  return isSmall ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
}

function roleFor(kind: StatementKind): Actor['role'] | null {
  if (kind === 'responsibility' || kind === 'followup') return 'carries-out';
  return kind === 'involvement' ? 'made' : null;
}

/** How each other policy contributes to the relatives policy; empty without one. */
export function contributionsOf(policies: Policies): Contribution[] {
  const { documents, findings, anchor, statements } = policies;
  if (anchor === null) return [];
  return documents
    .filter(({ id }) => id !== anchor)
    .map(({ id }) => {
      const pairs = overlapsWith(policies, id);
      const kindOf = (statement: string): StatementKind | undefined => statements.get(statement)?.kind;
      const isCarriedOut = ({ anchor: wish, related }: StatementPair): boolean =>
        WISHES.has(kindOf(wish) ?? 'scope') && EFFORTS.has(kindOf(related) ?? 'scope');
      return {
        document: id,
        references: findings.flatMap((finding) => {
          if (finding.type !== 'reference') return [];
          const from = fromOf(finding.document, finding.target, anchor, id);
          return from === null ? [] : [{ finding: finding.id, from, relation: finding.evidence.relation }];
        }),
        supports: pairs.filter((pair) => !isCarriedOut(pair)),
        carriesOut: pairs.filter(isCarriedOut),
        clashes: findings.flatMap((finding) =>
          finding.type === 'contradiction' && touches(finding, [anchor, id], statements) ? finding.id : [],
        ),
      };
    });
}

function fromOf(
  speaker: string,
  target: string | null,
  anchor: string,
  related: string,
): 'anchor' | 'related' | null {
  if (speaker === anchor && target === related) return 'anchor';
  return speaker === related && target === anchor ? 'related' : null;
}

/** Overlaps of the relatives policy with one other, the relatives policy's side first. */
function overlapsWith({ findings, anchor, statements }: Policies, related: string): StatementPair[] {
  return findings.flatMap((finding) => {
    if (finding.type !== 'overlap') return [];
    const [first = '', second = ''] = finding.statements;
    const here = statements.get(first)?.document;
    const there = statements.get(second)?.document;
    return here === anchor && there === related ? [{ anchor: first, related: second }] : [];
  });
}

function touches(
  finding: Finding,
  documents: readonly string[],
  statements: ReadonlyMap<string, Statement>,
): boolean {
  const sides = finding.statements.map((id) => statements.get(id)?.document);
  return documents.every((document) => sides.includes(document));
}

/** What the others do with each vision of the relatives policy; its goals stand in where it has no vision. */
export function visionsOf(policies: Policies): VisionEcho[] {
  const { anchor, statements, documents, findings } = policies;
  const own = [...statements.values()].filter(({ document }) => document === anchor);
  const visions = own.filter(({ kind }) => kind === 'vision');
  const shown = visions.length > 0 ? visions : own.filter(({ kind }) => kind === 'goal');
  const referring = new Set(
    findings.flatMap((finding) =>
      finding.type === 'reference' && finding.target === anchor ? finding.document : [],
    ),
  );
  return shown.map((vision) => ({
    statement: vision.id,
    echoes: documents
      .filter(({ id }) => id !== anchor)
      .map(({ id }) => {
        const best = findings
          .filter(
            (finding): finding is OverlapFinding =>
              finding.type === 'overlap' &&
              finding.statements[0] === vision.id &&
              statements.get(finding.statements[1] ?? '')?.document === id,
          )
          .map((finding) => ({ echo: ECHO_OF[finding.subtype], statement: finding.statements[1] ?? null }))
          .sort((one, two) => ORDER.indexOf(one.echo) - ORDER.indexOf(two.echo))[0];
        if (best !== undefined) return { document: id, ...best };
        return {
          document: id,
          echo: referring.has(id) ? ('referred' as const) : ('none' as const),
          statement: null,
        };
      }),
  }));
}

const ECHO_OF = { repeat: 'repeated', paraphrase: 'reworded', complement: 'touched' } as const;
const ORDER: readonly Echo[] = ['repeated', 'reworded', 'touched'];

/** Whether any policy says how the relatives policy's statements become practice. Source: advice 3. */
export function practiceOf(policies: Policies, concrete: ReadonlySet<string>): PracticeOf[] {
  const { anchor, statements, findings } = policies;
  const own = [...statements.values()].filter(({ document }) => document === anchor);
  return own
    .filter(({ kind }) => WISHES.has(kind) || kind === 'commitment')
    .map(({ id }) => {
      if (concrete.has(id)) return { statement: id, how: 'itself', by: [] };
      const under = own.filter(({ kind, meaning }) => meaning?.under === id && EFFORTS.has(kind));
      if (under.length > 0) return { statement: id, how: 'under', by: under.map((each) => each.id) };
      const other = findings.flatMap((finding) => {
        const second = finding.statements[1];
        if (finding.type !== 'overlap' || finding.statements[0] !== id || second === undefined) return [];
        const kind = statements.get(second)?.kind;
        return kind !== undefined && EFFORTS.has(kind) ? second : [];
      });
      return { statement: id, how: other.length > 0 ? 'other' : 'none', by: other };
    });
}

/** A phrase is at least three words long, two of them words with a meaning of their own. */
const SHORTEST = 3;
const LONGEST = 9;
const MEANING_WORDS = 2;
const MOST_PHRASES = 8;

/** Words that recur in several policies, the longest first; what lies inside of a longer one is left out. */
export function recurringIn(
  documents: readonly { readonly id: string; readonly passages: readonly Passage[] }[],
  pack: LanguagePack,
  stopPhrases: readonly string[],
): RecurringPhrase[] {
  const places = new Map<string, Set<string>>();
  for (const { id, passages } of documents) {
    for (const { unit, on } of passages) {
      if (on !== 'sentence') continue;
      const words = findWords(unit.text).map(({ text }) => text.toLowerCase());
      const telling = pack.words(unit.text).map((word) => !pack.isStop(word) && !pack.isWeak(word));
      for (let start = 0; start < words.length; start += 1) {
        for (let size = SHORTEST; size <= LONGEST && start + size <= words.length; size += 1) {
          if (telling.slice(start, start + size).filter(Boolean).length < MEANING_WORDS) continue;
          if (telling[start] !== true && telling[start + size - 1] !== true) continue;
          const phrase = words.slice(start, start + size).join(' ');
          places.set(phrase, (places.get(phrase) ?? new Set()).add(id));
        }
      }
    }
  }
  const order = documents.map(({ id }) => id);
  const shared = [...places]
    .filter(([, ids]) => ids.size > 1)
    .map(([words, ids]) => ({ words, documents: order.filter((id) => ids.has(id)) }))
    .filter(({ words }) => !stopPhrases.some((phrase) => phrase.toLowerCase().includes(words)))
    .sort((one, two) => sizeOf(two) - sizeOf(one) || (one.words < two.words ? -1 : 1));
  const kept: RecurringPhrase[] = [];
  for (const each of shared) {
    if (kept.length === MOST_PHRASES) break;
    if (!kept.some((other) => overlapping(other.words, each.words))) kept.push(each);
  }
  return kept;
}

function sizeOf({ words }: RecurringPhrase): number {
  return words.split(' ').length;
}

/** True when one lies in the other, or the end of one is the beginning of the other: pieces of one sentence. */
function overlapping(long: string, short: string): boolean {
  if (` ${long} `.includes(` ${short} `)) return true;
  const words = short.split(' ');
  return words.some((_, at) => {
    const end = words.slice(at).join(' ');
    const start = words.slice(0, words.length - at).join(' ');
    const enough = words.length - at >= 2;
    return enough && (long.startsWith(`${end} `) || long.endsWith(` ${start}`));
  });
}
