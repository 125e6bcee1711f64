/** What stands over the columns of the tables for a spreadsheet, and on their tabs. */
export interface SheetWording {
  readonly findings: string;
  readonly statements: string;
  readonly themes: string;
  readonly number: string;
  readonly score: string;
  readonly first: string;
  readonly second: string;
  readonly text: string;
  readonly paste: string;
  readonly decision: string;
  readonly kind: string;
  readonly page: string;
  readonly section: string;
  readonly meaning: string;
}

export const SHEET_WORDINGS: Readonly<Record<'da' | 'en', SheetWording>> = {
  da: {
    findings: 'Fund',
    statements: 'Udsagn',
    themes: 'Temaer',
    number: 'Fund nr.',
    score: 'Sikkerhed (0-1)',
    first: 'Tekst 1',
    second: 'Tekst 2',
    text: 'Ordlyd',
    paste: 'Tekst, der kan sættes ind',
    decision: 'Afgørelse',
    kind: 'Slags',
    page: 'Side',
    section: 'Afsnit',
    meaning: 'Hvem, hvad og hvornår',
  },
  en: {
    findings: 'Findings',
    statements: 'Statements',
    themes: 'Themes',
    number: 'Finding no.',
    score: 'Certainty (0-1)',
    first: 'Text 1',
    second: 'Text 2',
    text: 'Wording',
    paste: 'Text to paste',
    decision: 'Decision',
    kind: 'Kind',
    page: 'Page',
    section: 'Section',
    meaning: 'Who, what and when',
  },
};
