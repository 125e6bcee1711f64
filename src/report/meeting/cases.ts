import { type CaseCard, heading, paragraph, type TextBlock } from '../blocks/blocks.ts';
import { shorten } from '../clean.ts';
import { isContradiction, type ReportView, type Side } from '../view.ts';
import type { Wording } from '../wording/wording.ts';
import { unclearStatements, wholeText } from './unclear.ts';
import type { MeetingWording } from './wording.ts';

/** Longer quotations do not fit on a quarter of a page. */
const LONGEST_QUOTE = 260;
const MOST_CLASHES = 20;
const MOST_UNCLEAR = 4;

/** Cards for a staff meeting: the clashes of the report, then what is promised without anybody who acts. */
export function caseBlocks(view: ReportView, wording: Wording, words: MeetingWording): readonly TextBlock[] {
  const { cases } = words;
  const cards = numbered([...clashCards(view, wording, words), ...unclearCards(view, wording, words)], words);
  return [
    heading(1, cases.title),
    ...(cards.length === 0
      ? [paragraph(cases.none)]
      : [
          ...cases.intro.map((each) => paragraph(each)),
          paragraph(cases.cut),
          { is: 'cards' as const, questions: cases.questions, notes: cases.notes, cards },
        ]),
  ];
}

type Card = Omit<CaseCard, 'number'>;

function numbered(cards: readonly Card[], { cases }: MeetingWording): readonly CaseCard[] {
  return cards.map((card, index) => ({ ...card, number: cases.card(index + 1) }));
}

function clashCards(view: ReportView, wording: Wording, { cases }: MeetingWording): readonly Card[] {
  return view.cards
    .flatMap(({ views }) => views.filter(isContradiction))
    .slice(0, MOST_CLASHES)
    .map((each) => ({
      title: cases.titles[each.finding.subtype],
      situation: cases.situation(wording.clashRules[each.finding.evidence.clash.rule].why),
      quotes: each.sides.map((side) => quoted(side, view, wording)),
      questions: cases.ask[each.finding.subtype],
    }));
}

function unclearCards(view: ReportView, wording: Wording, { cases }: MeetingWording): readonly Card[] {
  return unclearStatements(view)
    .slice(0, MOST_UNCLEAR)
    .map((side) => ({
      title: cases.titles.unclear,
      situation: cases.unclear,
      quotes: [quoted(side, view, wording)],
      questions: cases.ask.unclear,
    }));
}

function quoted(side: Side, view: ReportView, wording: Wording): CaseCard['quotes'][number] {
  const { statement, document } = side;
  const name = view.shortTitles.get(document.id) ?? document.title;
  const place = wording.place({
    page: statement.page,
    line: statement.line,
    section: statement.section.slice(-1),
  });
  return {
    text: shorten(wholeText(statement), LONGEST_QUOTE),
    where: [name, place].filter((each) => each !== '').join(', '),
    lang: document.language,
  };
}
