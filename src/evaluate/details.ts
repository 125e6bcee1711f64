/** What the figures are made of: every miss and every false finding, with the words and cues, for whoever tunes the method. */
import type { Statement } from '../model/index.ts';
import { pairKey } from './baseline.ts';
import { type Alignment, gapKey, isTermFound, openCells } from './evaluate.ts';
import type { FoundPair } from './pairs.ts';

/** A heading and its entries, each of one or more lines. */
export interface DetailGroup {
  readonly title: string;
  readonly entries: readonly string[];
}

/** Misses and false findings of an alignment, in the order of the documents; rankings best first. */
export function detailsOf(alignment: Alignment): DetailGroup[] {
  return [
    ...statementDetails(alignment),
    ...pairDetails(alignment, 'overlap'),
    ...pairDetails(alignment, 'contradiction'),
    distractorDetails(alignment),
    ...gapDetails(alignment),
    ...termDetails(alignment),
    ...referenceDetails(alignment),
  ].filter((group) => group.entries.length > 0);
}

function statementDetails({ analysis, gold, goldOf }: Alignment): DetailGroup[] {
  const goldById = new Map(gold.statements.map((statement) => [statement.id, statement]));
  const matched = new Set(goldOf.values());
  const missed = gold.statements.filter((statement) => !matched.has(statement.id));
  const invented = analysis.statements.filter((statement) => !goldOf.has(statement.id));
  const wrongKind = analysis.statements.flatMap((statement) => {
    const wanted = goldById.get(goldOf.get(statement.id) ?? '');
    if (wanted === undefined || wanted.kind === statement.kind) return [];
    return [`${wanted.id} is ${wanted.kind}, found as ${described(statement)}`];
  });
  return [
    { title: 'Statements missed', entries: missed.map((one) => `${one.id} ${one.kind}: ${one.quote}`) },
    { title: 'Statements that are none', entries: invented.map(described) },
    { title: 'Statements of the wrong kind', entries: wrongKind },
  ];
}

function described(statement: Statement): string {
  const cues = statement.cues.map((cue) => `${cue.rule} "${cue.matched}" ${cue.weight}`);
  return `${statement.kind} (${statement.document}): ${statement.text}\n    cues: ${cues.join(' | ')}`;
}

function pairDetails(alignment: Alignment, type: 'overlap' | 'contradiction'): DetailGroup[] {
  const { gold, pairs } = alignment;
  const quotes = new Map(gold.statements.map((statement) => [statement.id, statement.quote]));
  const wanted = gold.pairs.filter((pair) => pair.type === type);
  const subtypes = new Map(wanted.map((pair) => [pairKey(pair.a, pair.b), pair.subtype]));
  const found = pairs.filter((pair) => pair.finding.type === type);
  const keys = new Set(found.map((pair) => pair.key));
  const missed = wanted
    .filter((pair) => !keys.has(pairKey(pair.a, pair.b)))
    .map((pair) => {
      const scope = pair.scope === undefined ? '' : ' (related)';
      const matched = [pair.a, pair.b].filter((id) => ![...alignment.goldOf.values()].includes(id));
      const unread = matched.length === 0 ? '' : ` [statement not found: ${matched.join(', ')}]`;
      const heading = `${pair.a}+${pair.b} ${pair.subtype}${scope}${unread}: ${pair.note ?? ''}`;
      return `${heading}\n    ${quotes.get(pair.a) ?? ''}\n    ${quotes.get(pair.b) ?? ''}`;
    });
  const wrong = found.filter((pair) => pair.key === null || !subtypes.has(pair.key));
  const otherSubtype = found.filter((pair) => {
    const subtype = subtypes.get(pair.key ?? '');
    return subtype !== undefined && subtype !== pair.finding.subtype;
  });
  return [
    { title: `Pairs missed: ${type}`, entries: missed },
    { title: `Pairs that are none: ${type}`, entries: wrong.map(describedPair) },
    {
      title: `Pairs of another subtype: ${type}`,
      entries: otherSubtype.map((pair) => `is ${subtypes.get(pair.key ?? '') ?? ''}: ${describedPair(pair)}`),
    },
  ];
}

function describedPair({ finding, key, sides, isRelated }: FoundPair): string {
  const verdict = finding.type === 'contradiction' ? ` ${finding.verdict}` : '';
  const rule =
    finding.type === 'contradiction'
      ? ` ${finding.evidence.clash.rule} "${finding.evidence.clash.first}" / "${finding.evidence.clash.second}"`
      : ` wording ${finding.evidence.wording.toFixed(2)}, content ${finding.evidence.content.toFixed(2)}`;
  const shared = finding.evidence.shared.map(
    (term) => `${term.first}=${term.second} ${term.via} ${term.weight.toFixed(2)}`,
  );
  const heading = `${finding.score.toFixed(2)} ${key ?? 'not in gold'} ${finding.subtype}${verdict}${isRelated ? ' (related)' : ''}${rule}`;
  return `${heading}\n    ${sides[0].text}\n    ${sides[1].text}\n    shared: ${shared.join(' | ')}`;
}

function distractorDetails({ gold, pairs }: Alignment): DetailGroup {
  const notes = new Map(
    gold.distractors.map((one) => [`${one.looks_like} ${pairKey(one.a, one.b)}`, one.note ?? '']),
  );
  const taken = pairs.filter((pair) => notes.has(`${pair.finding.type} ${pair.key ?? ''}`));
  return {
    title: 'Distractors taken',
    entries: taken.map((pair) => {
      const note = notes.get(`${pair.finding.type} ${pair.key ?? ''}`) ?? '';
      return `${pair.finding.type}: ${describedPair(pair)}\n    but: ${note}`;
    }),
  };
}

function gapDetails(alignment: Alignment): DetailGroup[] {
  const { analysis, gold } = alignment;
  const texts = new Map(analysis.statements.map((statement) => [statement.id, statement.text]));
  const wanted = new Set(gold.gaps.map((gap) => `${gap.statement} ${gap.document}`));
  const isJudged = gold.gaps.some((gap) => gap.document === gold.anchor);
  const gaps = analysis.findings.filter(
    (finding) => finding.type === 'gap' && (isJudged || finding.subtype === 'missing-in-related'),
  );
  const keys = new Set<string>();
  const wrong: string[] = [];
  const open: string[] = [];
  const isOpen = openCells(gold);
  for (const gap of gaps) {
    if (gap.type !== 'gap') continue;
    const key = gapKey(alignment, gap.statements[0], gap.document);
    if (key !== null && wanted.has(key)) {
      keys.add(key);
      continue;
    }
    const { nearest } = gap.evidence;
    const near = nearest === null ? '' : `${nearest.score.toFixed(2)} ${texts.get(nearest.statement) ?? ''}`;
    (key !== null && isOpen(key) ? open : wrong).push(
      `${key ?? 'not in gold'} ${gap.document}: ${texts.get(gap.statements[0] ?? '') ?? ''}\n    nearest: ${near}`,
    );
  }
  return [
    { title: 'Gaps missed', entries: [...wanted].filter((key) => !keys.has(key)) },
    { title: 'Gaps that are none', entries: wrong },
    { title: 'Gaps in open cells', entries: open },
  ];
}

function termDetails(alignment: Alignment): DetailGroup[] {
  const found = alignment.analysis.findings.filter((finding) => finding.type === 'terminology');
  const { terms } = alignment.gold;
  const missed = terms.filter((term) => !found.some((finding) => isTermFound(alignment, finding, term)));
  const wrong = found.filter((finding) => !terms.some((term) => isTermFound(alignment, finding, term)));
  return [
    {
      title: 'Terms missed',
      entries: missed.map((term) => `${term.concept}: ${variantsText(term.variants)}`),
    },
    {
      title: 'Terms that are none in the gold set',
      entries: wrong.map((one) => `${one.evidence.concept}: ${variantsText(one.evidence.variants)}`),
    },
  ];
}

function variantsText(variants: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(variants)
    .map(([document, words]) => `${document} ${words.join('/')}`)
    .join('; ');
}

function referenceDetails({ analysis, gold, documentOf }: Alignment): DetailGroup[] {
  const wanted = new Map(
    gold.references.map((reference) => [`${reference.from} > ${reference.to}`, reference.quote]),
  );
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const finding of analysis.findings) {
    if (finding.type !== 'reference') continue;
    const to = finding.target === null ? null : (documentOf.get(finding.target) ?? finding.target);
    const key = `${documentOf.get(finding.document) ?? finding.document} > ${to ?? '(not read)'}`;
    if (wanted.has(key)) seen.add(key);
    else wrong.push(`${key} "${finding.evidence.mention}": ${finding.evidence.quote}`);
  }
  const missed = [...wanted].filter(([key]) => !seen.has(key)).map(([key, quote]) => `${key}: ${quote}`);
  return [
    { title: 'References missed', entries: missed },
    { title: 'References not in the gold set', entries: wrong },
  ];
}
