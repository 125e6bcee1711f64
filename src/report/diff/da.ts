import type { ChangeReason } from '../../model/change.ts';
import { grouped } from '../wording/grammar.ts';
import { type ChangeWording, isNumeric, type NumericWords } from './wording.ts';

const quote = (text: string): string => `»${text}«`;

const NUMBERS: NumericWords = {
  deadline: 'Fristen',
  frequency: 'Hyppigheden',
  amount: 'Antallet',
  duration: 'Varigheden',
  share: 'Andelen',
  age: 'Aldersgrænsen',
  year: 'Årstallet',
  'time-of-day': 'Tidspunktet',
};

/** What a number in another place means for the citizen: better first, then worse. */
const DIRECTIONS: Readonly<Record<keyof NumericWords, readonly [string, string]>> = {
  deadline: ['og er blevet kortere', 'og er blevet længere'],
  frequency: ['så det sker oftere', 'så det sker sjældnere'],
  amount: ['til fordel for borgeren', 'så borgeren er ringere stillet'],
  duration: ['til fordel for borgeren', 'så borgeren er ringere stillet'],
  share: ['så målet er højere', 'så målet er lavere'],
  age: ['så flere er omfattet', 'så færre er omfattet'],
  year: ['og ligger tidligere', 'og ligger senere'],
  'time-of-day': ['så tidsrummet er længere', 'så tidsrummet er kortere'],
};

function numberSentence(code: keyof NumericWords, reason: ChangeReason): string {
  const name = NUMBERS[code];
  if (reason.old === null) return `${name} ${quote(reason.new ?? '')} er tilføjet.`;
  if (reason.new === null) return `${name} ${quote(reason.old)} er faldet ud.`;
  const [better, worse] = DIRECTIONS[code];
  const direction = reason.effect === 0 ? '' : `, ${reason.effect > 0 ? better : worse}`;
  const ending =
    direction.startsWith(', og') || direction.startsWith(', til') ? direction.slice(1) : direction;
  return `${name} er ændret fra ${quote(reason.old)} til ${quote(reason.new)}${ending}.`;
}

/** "»a« er blevet til »b«", "»b« er kommet til" or "»a« er faldet ud". */
function turn({ old, new: next }: ChangeReason): string {
  if (old === null) return `${quote(next ?? '')} er kommet til`;
  return next === null ? `${quote(old)} er faldet ud` : `${quote(old)} er blevet til ${quote(next)}`;
}

/** The words that came or went; both where one took the other's place. */
function words(it: ChangeReason): string {
  return it.old !== null && it.new !== null ? turn(it) : quote(it.new ?? it.old ?? '');
}

// One sentence for each reason: a list, not logic.
function reason(it: ChangeReason): string {
  const { code, effect, old, new: next } = it;
  if (isNumeric(code)) return numberSentence(code, it);
  switch (code) {
    case 'modal':
      return `Det er blevet ${effect > 0 ? 'mere' : 'mindre'} forpligtende: ${turn(it)}.`;
    case 'hedge':
      return `${effect === 0 ? 'Forbeholdet er et andet' : effect < 0 ? 'Et forbehold er kommet til' : 'Et forbehold er væk'}: ${words(it)}.`;
    case 'booster':
      return `${turn(it)}.`;
    case 'open-list':
      return effect < 0
        ? `Opregningen er blevet åben: ${words(it)}.`
        : `Opregningen er blevet lukket: ${words(it)}.`;
    case 'example':
      return effect < 0 ? 'Det nævnes nu kun som et eksempel.' : 'Det er ikke længere kun et eksempel.';
    case 'condition':
      return effect < 0
        ? `Det gælder i færre tilfælde: ${turn(it)}.`
        : effect > 0
          ? `Det gælder i flere tilfælde: ${turn(it)}.`
          : `Betingelsen er en anden: ${turn(it)}.`;
    case 'exception':
      return effect < 0
        ? `Der er kommet en undtagelse: ${quote(next ?? '')}.`
        : effect > 0
          ? `En undtagelse er væk: ${quote(old ?? '')}.`
          : `Undtagelsen er en anden: ${turn(it)}.`;
    case 'consent':
      return next === null
        ? `Borgeren bestemmer det ikke længere selv: ${turn(it)}.`
        : `Det er blevet borgerens egen beslutning: ${turn(it)}.`;
    case 'target-age':
      return `Politikken gælder for en anden aldersgruppe: ${turn(it)}.`;
    case 'negation':
      return 'Det ene sted benægtes det, som det andet sted siger.';
    case 'opposite':
      return `Retningen er vendt: ${turn(it)}.`;
    case 'party':
      return `En anden har opgaven: ${turn(it)}.`;
    case 'agent':
      return effect < 0
        ? `Det fremgår ikke længere, hvem der har opgaven: ${quote(old ?? '')} er faldet ud.`
        : `Det fremgår nu, hvem der har opgaven: ${quote(next ?? '')}.`;
    case 'target-group':
      return effect < 0
        ? `Færre er nævnt: ${words(it)}.`
        : effect > 0
          ? `Flere er nævnt: ${words(it)}.`
          : `Målgruppen er en anden: ${words(it)}.`;
    case 'item':
      return effect < 0 ? `Opregningen er kortere: ${words(it)}.` : `Opregningen er længere: ${words(it)}.`;
    case 'content':
      return `Indholdet er et andet: ${turn(it)}.`;
    case 'number':
      return `Et tal eller en dato er ændret: ${turn(it)}.`;
    case 'lead-in':
      return `Listen har fået en ${effect < 0 ? 'svagere' : 'stærkere'} indledning: ${turn(it)}.`;
    case 'wording':
      return 'Samme mening med andre ord.';
    case 'order':
      return 'Samme ord i en anden rækkefølge.';
    case 'split':
      return 'Sætningen er delt i flere.';
    case 'merged':
      return 'Flere sætninger er lagt sammen.';
    case 'section':
      return `Flyttet fra ${heading(old)} til ${heading(next)}.`;
  }
}

function heading(text: string | null): string {
  return text === null ? 'et sted uden overskrift' : quote(text);
}

const count = (value: number, one: string, many: string): string =>
  `${grouped(value, '.')} ${value === 1 ? one : many}`;

/** The report of changes in Danish. */
export const da: ChangeWording = {
  lang: 'da',
  title: (policy) => `Hvad er ændret? ${policy}`,
  versions: 'De to versioner',
  older: 'Ældre version',
  newer: 'Ny version',
  pages: (value) => count(value, 'side', 'sider'),
  words: (value) => `${grouped(value, '.')} ord`,
  summary: 'Kort fortalt',
  noChanges:
    'Der er ingen ændringer i betydningen. Forskelle i opsætning, stavning og overskrifter tæller ikke med.',
  unchanged: (value) => `${count(value, 'sætning siger', 'sætninger siger')} det samme i begge versioner.`,
  types: {
    weakened: {
      one: 'Svækket',
      heading: 'Svækket',
      about: 'Her lover den nye version mindre, eller det gælder for færre. Se efter, om det er meningen.',
    },
    altered: {
      one: 'Ny betydning',
      heading: 'Ny betydning',
      about:
        'Her siger den nye version noget andet: en anden målgruppe, en anden ansvarlig eller et andet indhold.',
    },
    removed: { one: 'Udgået', heading: 'Udgået', about: 'Dette står ikke længere i politikken.' },
    strengthened: {
      one: 'Styrket',
      heading: 'Styrket',
      about: 'Her lover den nye version mere, eller det gælder for flere.',
    },
    added: { one: 'Tilføjet', heading: 'Tilføjet', about: 'Dette stod ikke i den ældre version.' },
    moved: { one: 'Flyttet', heading: 'Flyttet', about: 'Samme tekst under en anden overskrift.' },
    reworded: {
      one: 'Omformuleret',
      heading: 'Omformuleret',
      about: 'Samme mening med andre ord, så vidt programmet kan se.',
    },
  },
  reason,
  added: 'Står ikke i den ældre version.',
  removed: 'Står ikke længere i den nye version.',
  place: (page, line, section) =>
    [page === null ? (line === null ? null : `linje ${line}`) : `side ${page}`, section.join(' › ') || null]
      .filter((each) => each !== null)
      .join(', '),
  quote,
  notThere: 'Findes ikke i denne version.',
  marks: 'Ord, som kun står i den ene version, er markeret.',
  skipLink: 'Gå til ændringerne',
  contents: 'Indhold',
  coherence: 'Sammenhængen med de øvrige politikker',
  coherenceAbout: 'Hvad den nye version gør ved sammenhængen, holdt op mod den ældre.',
  brought: (value) => `${count(value, 'nyt fund', 'nye fund')}`,
  resolved: (value) => `${count(value, 'fund er løst', 'fund er løst')}`,
  left: (value) => `${count(value, 'fund står', 'fund står')} som før.`,
  findingTypes: {
    overlap: 'Overlap',
    contradiction: 'Modsigelse',
    gap: 'Hul',
    terminology: 'Ordvalg',
    reference: 'Henvisning',
  },
  limits: 'Sådan læses rapporten',
  limitPoints: [
    'Programmet sammenligner sætning for sætning efter faste regler. Det forstår ikke teksten, så se selv på de steder, der betyder noget.',
    'Svækket og styrket er set fra borgerens side: »skal« binder mere end »kan«, og en kort frist er bedre end en lang.',
    'Opsætning, stavning, orddeling, nummerering og overskrifter regnes ikke for ændringer.',
  ],
  madeWith: (version) => `Lavet med coherence ${version}.`,
};
