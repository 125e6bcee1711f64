import { isBySigns, scoreOf } from './extract/index.ts';
import {
  type Analysis,
  type DataList,
  type EntryWhy,
  type LanguagePack,
  type PhraseMatch,
  type Settings,
  SIGN,
  type Statement,
  type StatementWhy,
  type Why,
} from './model/index.ts';

/**
 * Why a statement or a finding is in an analysis.
 * @param id of a statement or finding, or the beginning of one id only
 * @param pack the language with which the analysis was made
 * @returns null when the analysis holds no such id
 */
export function explainFrom(
  analysis: Analysis,
  settings: Settings,
  pack: LanguagePack,
  id: string,
): Why | null {
  const whole = wholeId(analysis, id);
  const why = (statement: Statement): StatementWhy => whyOf(statement, analysis, settings, pack);
  const finding = analysis.findings.find((each) => each.id === whole);
  if (finding !== undefined) {
    const sides = finding.statements.flatMap((own) => {
      const statement = analysis.statements.find((each) => each.id === own);
      return statement === undefined ? [] : [why(statement)];
    });
    return { type: 'finding', finding, sides };
  }
  const statement = analysis.statements.find((each) => each.id === whole);
  return statement === undefined ? null : why(statement);
}

/** So many characters of an id are enough to mean it, when no other begins with them. */
const SHORTEST_PREFIX = 4;

function wholeId({ findings, statements }: Analysis, id: string): string {
  if (id.length < SHORTEST_PREFIX) return id;
  const beginning = [...findings, ...statements].map((each) => each.id).filter((each) => each.startsWith(id));
  const [only] = beginning;
  return beginning.length === 1 && only !== undefined ? only : id;
}

function whyOf(
  statement: Statement,
  analysis: Analysis,
  settings: Settings,
  pack: LanguagePack,
): StatementWhy {
  const kinds = new Map(pack.rules.map((rule) => [rule.id, rule.kind]));
  return {
    type: 'statement',
    statement,
    document: analysis.documents.find((each) => each.id === statement.document)?.title ?? statement.document,
    cues: statement.cues.map((cue) => ({
      ...cue,
      kind: kinds.get(cue.rule) ?? (cue.weight < 0 ? 'none' : statement.kind),
      place: cue.rule.startsWith(SIGN)
        ? pack.placeOf('signs', cue.rule.slice(SIGN.length), null)
        : pack.placeOf('rules', cue.rule, null),
    })),
    score: scoreOf(statement.cues),
    bySigns: isBySigns(statement.cues),
    threshold: settings.thresholds.statement,
    entries: entriesOf(statement, pack),
  };
}

/** The entries that the words met, in the order of the text, each once. */
function entriesOf(statement: Statement, pack: LanguagePack): EntryWhy[] {
  const words = pack.words(statement.text);
  const found: (EntryWhy & { readonly at: number })[] = [];
  const add = (list: Exclude<DataList, 'rules' | 'signs'>, matches: readonly PhraseMatch[]): void => {
    for (const { id, entry, first, last, whole } of matches) {
      if (found.some((each) => each.list === list && each.id === id && each.at === first)) continue;
      const label = list === 'concepts' ? pack.concept(id)?.label : pack.theme(id)?.label;
      found.push({
        at: first,
        list,
        id,
        label: list === 'synonyms' ? id : (label ?? id),
        entry,
        words: statement.text.slice(words[first]?.start, words[last]?.end),
        whole,
        place: pack.placeOf(list, id, entry),
      });
    }
  };
  add('concepts', pack.conceptsIn(words));
  add('themes', pack.themesIn(words));
  add('synonyms', pack.synonymsIn(words));
  return found
    .map((each, index) => ({ each, index }))
    .sort((one, two) => one.each.at - two.each.at || one.index - two.index)
    .map(({ each: { at: _, ...entry } }) => entry);
}
