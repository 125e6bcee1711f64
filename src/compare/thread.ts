import type {
  ConceptClass,
  LanguagePack,
  OverlapFinding,
  Statement,
  StatementKind,
  Thread,
  ThreadBreak,
  ThreadLink,
  ThreadTie,
} from '../model/index.ts';
import type { Concerns } from './concern.ts';
import type { Profile } from './profile.ts';
import { compareTerms, mostCover, round } from './similarity.ts';
import type { Weights } from './weights.ts';

/** What each tie is worth; own choice, judged on the threads of four sets. Ties add up as independent signs do. */
const PLACE = 0.6;
const MEANS = 0.45;
/** A promise beside the one that names its means is worth less than the same words in both. */
const SECOND_MEANS = 0.2;
const WORDS = 0.8;
/** From here on a statement counts as carrying. */
const CARRIES = 0.4;
/** Visions speak in wide words; only from here on two want the same. */
const SAME_WISH = 0.6;
/** Words tie where this much of the root is answered, and at least one telling word that is no party. */
const ANSWERED = 0.28;
const TELLING = 2.4;
/** Of one document at most so many links on a rung: a list of all that is remotely alike helps nobody. */
const PER_DOCUMENT = 3;

/** A principle promises too where it gives somebody a right. */
const PROMISES: ReadonlySet<StatementKind> = new Set(['commitment', 'principle']);
const WISHES: ReadonlySet<StatementKind> = new Set(['vision', 'goal']);
/** Bearers of a duty who can be asked how it goes; "vi" and "the staff" are everybody. */
const NAMED_BEARERS: ReadonlySet<ConceptClass> = new Set(['leader', 'council', 'committee', 'unit', 'staff']);

type Tied = Omit<ThreadLink, 'statement' | 'document'>;

/** What one document adds to the thread of a vision: at most a handful for each rung, the surest first. */
export interface ThreadPart {
  readonly visions: readonly ThreadLink[];
  readonly goals: readonly ThreadLink[];
  readonly commitments: readonly ThreadLink[];
  readonly followups: readonly ThreadLink[];
  readonly responsible: readonly ThreadLink[];
  /** Follow-up and responsibility of the relatives policy as a whole; empty for other documents. */
  readonly general: {
    readonly followups: readonly ThreadLink[];
    readonly responsible: readonly ThreadLink[];
  };
}

/**
 * Follows each vision of the relatives policy to what carries it in one document. Where there is one vision or none, its main
 * goals are followed too: then they are what the policy sets out to do.
 * @param profiles the document's statements; the relatives policy's own where it is asked for itself
 * @param overlaps the overlaps between the relatives policy and that document
 * @returns a part for each vision, in the order of the policy
 */
export function findThreadParts(
  own: readonly Profile[],
  profiles: readonly Profile[],
  overlaps: readonly OverlapFinding[],
  pack: LanguagePack,
  weights: Weights,
  concerns: Concerns,
): ThreadPart[] {
  const isOwn = own === profiles;
  const tie = createTies(overlaps, own, concerns, weights);
  const byId = new Map(profiles.map((profile) => [profile.statement.id, profile]));
  const general = {
    followups: isOwn ? ofTheWhole(own, 'followup', pack) : [],
    responsible: isOwn ? ofTheWhole(own, 'responsibility', pack) : [],
  };
  return rootsOf(own).map((root) => {
    const linked = (kinds: ReadonlySet<StatementKind>): ThreadLink[] =>
      profiles.flatMap((profile) => {
        if (profile === root || !kinds.has(profile.statement.kind)) return [];
        const found = tie(root, profile);
        return found === null ? [] : [linkOf(profile, found)];
      });
    const visions = isOwn
      ? []
      : linked(new Set(['vision'])).filter(
          ({ ties, score }) =>
            score >= SAME_WISH && ties.some((each) => each === 'overlap' || each === 'words'),
        );
    const commitments = best(linked(PROMISES));
    const borne = commitments.filter((link) => hasNamedBearer(byId.get(link.statement), pack));
    return {
      visions: best(visions),
      goals: best(linked(new Set(['goal']))),
      commitments,
      followups: best(linked(new Set(['followup']))),
      responsible: best([...linked(new Set(['responsibility'])), ...borne]),
      general,
    };
  });
}

/**
 * The threads of the relatives policy from what each document adds to them.
 * @param own the statements of the relatives policy
 * @param parts by document, in their order: a part for each vision
 */
export function joinThreads(
  own: readonly Statement[],
  anchor: string,
  parts: readonly { readonly document: string; readonly threads: readonly ThreadPart[] }[],
): Thread[] {
  const hasOthers = parts.some(({ document }) => document !== anchor);
  return rootsOf(own.map((statement) => ({ statement }))).map(({ statement }, place) => {
    const joined = (linksOf: (part: ThreadPart) => readonly ThreadLink[]): ThreadLink[] =>
      parts
        .flatMap(({ threads }) => threads[place] ?? [])
        .flatMap(linksOf)
        .sort(
          (one, two) =>
            Number(two.document === anchor) - Number(one.document === anchor) || two.score - one.score,
        );
    const wholes = (linksOf: (part: ThreadPart) => readonly ThreadLink[]): readonly ThreadLink[] =>
      parts.flatMap(({ threads }) => threads[place] ?? []).flatMap(linksOf);
    const visions = joined((part) => part.visions);
    const goals = joined((part) => part.goals);
    const commitments = joined((part) => part.commitments);
    const carrying = new Set([...visions, ...goals, ...commitments].map((link) => link.document));
    const thread = {
      statement: statement.id,
      visions,
      goals,
      commitments,
      followups: withoutRepeats([
        ...joined((part) => part.followups),
        ...wholes(({ general }) => general.followups),
      ]),
      responsible: withoutRepeats([
        ...joined((part) => part.responsible),
        ...wholes(({ general }) => general.responsible),
      ]),
      documents: parts.flatMap(({ document }) =>
        document !== anchor && carrying.has(document) ? [document] : [],
      ),
    };
    return { ...thread, breaks: breaksOf(thread, statement.kind, hasOthers) };
  });
}

/** The visions, and the main goals where a single vision leaves it to them. */
function rootsOf<Root extends Pick<Profile, 'statement'>>(own: readonly Root[]): readonly Root[] {
  const visions = own.filter(({ statement }) => statement.kind === 'vision');
  if (visions.length > 1) return visions;
  const goals = own.filter(({ statement }) => statement.kind === 'goal');
  // The goals that the policy lists together in one place are its main ones; those of a theme stand alone in its section.
  const sections = new Map<string, Root[]>();
  for (const goal of goals) {
    const key = goal.statement.section.join('\u0000');
    sections.set(key, [...(sections.get(key) ?? []), goal]);
  }
  const most = Math.max(0, ...[...sections.values()].map((each) => each.length));
  const main = new Set([...sections.values()].filter((each) => each.length === most && most > 1).flat());
  const roots = new Set([...visions, ...(main.size > 0 ? main : goals)]);
  return own.filter((profile) => roots.has(profile));
}

/** Prepares to tell what ties a statement to a vision or goal, or that nothing does (null). */
function createTies(
  overlaps: readonly OverlapFinding[],
  own: readonly Profile[],
  concerns: Concerns,
  weights: Weights,
): (root: Profile, profile: Profile) => Tied | null {
  const overlapping = new Map(overlaps.map((each) => [each.statements.join('|'), each]));
  const visions = new Set(own.filter(({ statement }) => statement.kind === 'vision').map(sectionOf));
  return (root, profile) => {
    const ids = `${root.statement.id}|${profile.statement.id}`;
    const overlap = overlapping.get(ids);
    const ties: { tie: ThreadTie; score: number; words: Tied['words'] }[] = [];
    if (overlap !== undefined) {
      const words = overlap.evidence.shared.map(({ first, second }) => ({ root: first, link: second }));
      const least = overlap.subtype === 'complement' ? 0 : CARRIES;
      ties.push({ tie: 'overlap', score: Math.max(overlap.score, least), words });
    }
    // With several visions in one section the place does not tell which of them is meant.
    if (profile.statement.meaning?.under === root.statement.id && isAlone(root, own, visions)) {
      ties.push({ tie: 'place', score: PLACE, words: [] });
    }
    const words = sharedWords(root, profile, weights);
    if (words !== null) ties.push({ tie: 'words', ...words });
    if (isAboutSamePeople(root, profile)) {
      const ends = concerns.ends(root);
      // A goal or vision serves another by wanting the same; a promise by being a means.
      const isWish = WISHES.has(profile.statement.kind);
      const answers = isWish
        ? new Map([...concerns.means(profile), ...concerns.ends(profile)])
        : concerns.means(profile);
      const met = [...answers].flatMap(([id, link]) => {
        const end = ends.get(id);
        return end === undefined ? [] : [{ root: end, link }];
      });
      const score = met.length === 0 ? 0 : Math.min(1, MEANS + SECOND_MEANS * (met.length - 1));
      if (met.length > 0) ties.push({ tie: 'means', score, words: met });
    }
    const score = 1 - ties.reduce((rest, each) => rest * (1 - each.score), 1);
    if (ties.length === 0 || score < CARRIES) return null;
    const sure = [...ties].sort((one, two) => two.score - one.score);
    return {
      ties: sure.map((each) => each.tie),
      words: sure.flatMap((each) => each.words),
      score: round(score),
    };
  };
}

function sectionOf({ statement }: Profile): string {
  return statement.section.join('\u0000');
}

function isAlone(root: Profile, own: readonly Profile[], visions: ReadonlySet<string>): boolean {
  if (!visions.has(sectionOf(root))) return true;
  return (
    own.filter((each) => each.statement.kind === 'vision' && sectionOf(each) === sectionOf(root)).length === 1
  );
}

/** Telling words that both have, where they answer enough of the root; null otherwise. */
function sharedWords(
  root: Profile,
  profile: Profile,
  weights: Weights,
): { readonly score: number; readonly words: Tied['words'] } | null {
  if (mostCover(root.terms, profile.terms, weights) < ANSWERED) return null;
  const { coverFirst, top, shared, content } = compareTerms(root.terms, profile.terms, weights);
  if (coverFirst < ANSWERED || top < TELLING) return null;
  // That both name the municipality ties nothing.
  const telling = shared.filter(({ first }) => !isName(first, root));
  const named = shared.filter(({ first }) => isName(first, root)).reduce((sum, each) => sum + each.weight, 0);
  const score = WORDS * (Math.max(coverFirst, content) - named);
  const words = telling.map(({ first, second }) => ({ root: first, link: second }));
  return score <= 0 || words.length < 2 ? null : { score: Math.min(1, score), words };
}

/** What another policy promises its own citizens serves no vision for relatives. */
function isAboutSamePeople(root: Profile, profile: Profile): boolean {
  return profile.statement.document === root.statement.document || profile.parties.has('relative');
}

function isName(word: string, { statement }: Profile): boolean {
  return /^\p{Lu}/u.test(word) && !statement.text.startsWith(word);
}

function hasNamedBearer(profile: Profile | undefined, pack: LanguagePack): boolean {
  const meaning = profile?.statement.meaning;
  // "Afløseren kan være en frivillig" is an offer, no task of somebody's.
  if (meaning === undefined || meaning.action === null || meaning.action.modal === 'kunne') return false;
  return (meaning.bearer?.concepts ?? []).some((id) => {
    const group = pack.concept(id)?.class;
    return group !== undefined && NAMED_BEARERS.has(group) && !(group === 'staff' && id === EVERYBODY);
  });
}

/** The concept that means the staff as a whole. */
const EVERYBODY = 'employee';

/** Sections in which a policy says how the whole of it is carried out. */
const ABOUT_THE_WHOLE: ReadonlySet<string> = new Set(['implementation', 'organisation', 'followup']);

/** Follow-up and responsibility of the policy as a whole hold for each of its visions. */
function ofTheWhole(
  own: readonly Profile[],
  kind: 'followup' | 'responsibility',
  pack: LanguagePack,
): ThreadLink[] {
  return own
    .filter(
      ({ statement, ownPolicy }) =>
        statement.kind === kind && (ownPolicy || ABOUT_THE_WHOLE.has(roleOf(statement.section, pack))),
    )
    .map((profile) => linkOf(profile, { ties: ['policy'], words: [], score: PLACE }));
}

/** Role of the innermost heading that has one; empty without. */
function roleOf(section: readonly string[], { sections }: LanguagePack): string {
  for (const heading of [...section].reverse()) {
    const lower = heading.toLowerCase();
    const found = sections.find(({ headings }) => headings.some((each) => each.test(lower)));
    if (found !== undefined) return found.role;
  }
  return '';
}

function linkOf({ statement }: Profile, tied: Tied): ThreadLink {
  return { statement: statement.id, document: statement.document, ...tied };
}

/**
 * The surest links of a document, at most a handful. A vision often wants two things; what serves the one must not crowd out
 * what serves the other, so each further link to the same words counts less.
 */
function best(links: readonly ThreadLink[]): ThreadLink[] {
  const taken: ThreadLink[] = [];
  while (taken.length < PER_DOCUMENT && taken.length < links.length) {
    const answered = taken.map(answeredBy);
    const worth = (link: ThreadLink): number =>
      link.score * CROWDED ** answered.filter((each) => each === answeredBy(link)).length;
    const [next] = links.filter((link) => !taken.includes(link)).sort((one, two) => worth(two) - worth(one));
    if (next === undefined) break;
    taken.push(next);
  }
  return taken;
}

const CROWDED = 0.7;

function answeredBy({ words }: ThreadLink): string {
  return words[0]?.root ?? '';
}

function withoutRepeats(links: readonly ThreadLink[]): ThreadLink[] {
  const seen = new Set<string>();
  return links.filter(({ statement }) => {
    const isNew = !seen.has(statement);
    seen.add(statement);
    return isNew;
  });
}

function breaksOf(
  thread: Omit<Thread, 'breaks'>,
  kind: StatementKind,
  hasOthers: boolean,
): readonly ThreadBreak[] {
  return [
    ...(kind === 'vision' && thread.goals.length === 0 ? (['no-goal'] as const) : []),
    ...(thread.commitments.length === 0 ? (['no-commitment'] as const) : []),
    ...(thread.followups.length === 0 ? (['no-followup'] as const) : []),
    ...(thread.responsible.length === 0 ? (['no-responsible'] as const) : []),
    ...(hasOthers && thread.documents.length === 0 ? (['only-in-anchor'] as const) : []),
  ];
}
