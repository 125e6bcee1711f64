import type {
  Analysis,
  CueWhy,
  DataPlace,
  EntryWhy,
  Finding,
  FindingWhy,
  Phrase,
  StatementWhy,
  TermMatch,
  Why,
} from '../index.ts';
import { OTHER_SIGNS } from '../model/index.ts';
import { WORDINGS } from '../report/wording/index.ts';
import { plain } from './plain.ts';
import type { Wording } from './wording/index.ts';

type Row = readonly string[];

/** The reasons for a statement or finding as text for a terminal. Everything from documents is made safe. */
export function explanationText(why: Why, analysis: Analysis, words: Wording): string {
  const lines = why.type === 'statement' ? statementLines(why, words) : findingLines(why, analysis, words);
  return `${lines.map(plain).join('\n').trimEnd()}\n`;
}

function statementLines(why: StatementWhy, words: Wording): string[] {
  const { explain } = words;
  const report = WORDINGS[words.lang];
  const { statement } = why;
  return [
    `${explain.statement} ${statement.id} · ${report.kinds[statement.kind].one}`,
    ...quotation(why, words),
    '',
    explain.cues,
    ...columns(why.cues.map((cue) => cueRow(cue, words))),
    why.cues.length === 0
      ? `  ${explain.noCues}`
      : `  ${(why.bySigns ? explain.weighed : explain.sum)(number(why.score, words), number(why.threshold, words))}`,
    '',
    explain.meaning,
    ...columns(meaningRows(why, words)),
    '',
    explain.entries,
    ...columns(why.entries.map((entry) => entryRow(entry, words))),
  ];
}

function quotation({ statement, document }: StatementWhy, words: Wording): string[] {
  const report = WORDINGS[words.lang];
  const place = report.place(statement);
  const text = statement.leadIn === null ? statement.text : `[${statement.leadIn}] ${statement.text}`;
  return [`  ${report.quote(text)}`, `  ${document}${place === '' ? '' : `, ${place}`}`];
}

function cueRow(cue: CueWhy, words: Wording): Row {
  const { explain } = words;
  const sign = cue.weight < 0 ? '−' : '+';
  const note = cue.place?.note ?? null;
  return [
    `${sign}${number(Math.abs(cue.weight), words)}`,
    cue.rule,
    cue.matched === '' ? '–' : WORDINGS[words.lang].quote(cue.matched.trim()),
    placeOf(cue.place, cue.rule === OTHER_SIGNS ? explain.otherSigns : explain.unknownPlace),
    [cue.weight < 0 ? explain.against : '', note === null ? '' : `${explain.note}: ${note}`]
      .filter((each) => each !== '')
      .join('; '),
  ];
}

function meaningRows({ statement }: StatementWhy, words: Wording): Row[] {
  const { explain } = words;
  const { meaning, strength } = statement;
  const rows: Row[] = [];
  const add = (name: string, text: string | null): void => {
    if (text !== null) rows.push([name, text]);
  };
  if (meaning !== undefined) {
    const { action } = meaning;
    const denied = action?.negated === true ? ` (${explain.negated})` : '';
    add(explain.bearer, phrase(meaning.bearer));
    add(explain.action, action === null ? null : `${action.text}${denied}`);
    add(explain.object, phrase(meaning.object));
    add(explain.beneficiary, phrase(meaning.beneficiary));
    for (const each of meaning.conditions) add(explain.conditions, each);
    for (const each of meaning.exceptions) add(explain.exceptions, each);
    const under = meaning.under === null ? '' : `, ${explain.under(meaning.under)}`;
    add(explain.rungName, meaning.rung === null ? null : `${explain.rung[meaning.rung]}${under}`);
  }
  const step = strength === null ? null : Math.min(8, Math.max(1, Math.round(strength)));
  const name = step === null ? '' : (WORDINGS[words.lang].strengths[step - 1] ?? '');
  add(explain.strengthName, step === null ? null : `${explain.strength(step)} (${name})`);
  for (const quantity of statement.quantities) {
    const unit = quantity.per === 'week' ? explain.hoursAWeek : explain.units[quantity.kind];
    const value = Number.isInteger(quantity.value) ? `${quantity.value}` : number(quantity.value, words);
    const read = [explain.bounds[quantity.bound], value, unit].filter((each) => each !== '').join(' ');
    add(explain.quantities[quantity.kind], `${quantity.text} = ${read}`);
  }
  return rows.length === 0 ? [['–']] : rows;
}

function phrase(found: Phrase | null): string | null {
  if (found === null) return null;
  return found.concepts.length === 0 ? found.text : `${found.text} [${found.concepts.join(', ')}]`;
}

function entryRow(entry: EntryWhy, words: Wording): Row {
  const { explain } = words;
  const name = entry.label === entry.id ? entry.id : `${entry.label} [${entry.id}]`;
  return [
    WORDINGS[words.lang].quote(entry.words),
    `${explain.lists[entry.list]} ${name}`,
    `${entry.entry}${entry.whole ? '' : ` (${explain.part})`}`,
    placeOf(entry.place, entry.list === 'synonyms' ? explain.unknownPlace : explain.fromSettings),
  ];
}

function findingLines(why: FindingWhy, analysis: Analysis, words: Wording): string[] {
  const { explain } = words;
  const report = WORDINGS[words.lang];
  const { finding, sides } = why;
  return [
    `${explain.finding} ${finding.id} · ${report.types[finding.type].one} (${finding.type}/${finding.subtype})`,
    '',
    explain.why,
    `  ${explain.score} ${number(finding.score, words)}`,
    ...evidenceLines(finding, analysis, words),
    ...sides.flatMap((side) => ['', ...statementLines(side, words)]),
  ];
}

/** What the finding rests on, by its type. */
function evidenceLines(finding: Finding, analysis: Analysis, words: Wording): string[] {
  const { explain } = words;
  const report = WORDINGS[words.lang];
  switch (finding.type) {
    case 'overlap': {
      const { wording, content, topics, onlyFirst, onlySecond, shared } = finding.evidence;
      return [
        `  ${explain.wording} ${number(wording, words)}; ${explain.content} ${number(content, words)}`,
        ...topics.map(
          ({ label, first, second }) =>
            `  ${explain.topic}: ${label[words.lang]} (${first.join(', ')} ${explain.versus} ${second.join(', ')})`,
        ),
        ...named(explain.onlyFirst, onlyFirst),
        ...named(explain.onlySecond, onlySecond),
        ...sharedLines(shared, words),
      ];
    }
    case 'contradiction': {
      const { clash, against, shared } = finding.evidence;
      return [
        `  ${report.verdicts[finding.verdict]}: ${report.quote(clash.first)} ${explain.versus} ${report.quote(clash.second)}`,
        `  ${explain.rule} ${clash.rule}: ${report.clashRules[clash.rule].why}`,
        ...against.map((each) => `  ${explain.counter}: ${report.counterReasons[each]}`),
        ...sharedLines(shared, words),
      ];
    }
    case 'gap': {
      const { lookedFor, unspoken, nearest } = finding.evidence;
      const found = analysis.statements.find((each) => each.id === nearest?.statement);
      const near =
        nearest === null || found === undefined
          ? explain.nothingNear
          : `${report.quote(found.text)} (${found.id}, ${number(nearest.score, words)})`;
      return [
        ...named(explain.lookedFor, lookedFor),
        ...(unspoken === undefined ? [] : [`  ${explain.unspoken}`]),
        `  ${explain.nearest}: ${near}`,
      ];
    }
    case 'terminology': {
      const { variants, counts } = finding.evidence;
      const used = Object.entries(variants).map(
        ([document, list]): Row => [
          document,
          list.map((word, index) => `${word} (${counts[document]?.[index] ?? 0})`).join(', '),
        ],
      );
      return [`  ${explain.variants}`, ...columns(used)];
    }
    case 'reference': {
      const { mention, quote } = finding.evidence;
      return [`  ${explain.mention} ${report.quote(mention)}`, `  ${report.quote(quote)}`];
    }
  }
}

function sharedLines(shared: readonly TermMatch[], words: Wording): string[] {
  const report = WORDINGS[words.lang];
  if (shared.length === 0) return [];
  const rows = shared.map(
    ({ first, second, via, weight }): Row => [
      number(weight, words),
      first === second ? report.quote(first) : `${report.quote(first)} – ${report.quote(second)}`,
      report.matches[via],
    ],
  );
  return ['', words.explain.shared, ...columns(rows)];
}

function named(name: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`  ${name}: ${items.join(', ')}`];
}

function placeOf(place: DataPlace | null, otherwise: string): string {
  return place === null ? otherwise : `${place.file}:${place.line}`;
}

function number(value: number, words: Wording): string {
  return value.toLocaleString(words.lang === 'da' ? 'da-DK' : 'en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
}

/** Rows with their cells below each other; a very long cell pushes the rest of its own row only. */
function columns(rows: readonly Row[]): string[] {
  const WIDEST = 44;
  const safe = rows.map((row) => row.map(plain));
  const widths = (safe[0] ?? []).map((_, at) =>
    Math.min(WIDEST, Math.max(...safe.map((row) => row[at]?.length ?? 0))),
  );
  return safe.map((row) =>
    `  ${row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0))).join('  ')}`.trimEnd(),
  );
}
