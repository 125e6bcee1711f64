import { CHECK_LEVELS } from '../../model/index.ts';
import type { AdviceWording } from './wording.ts';

const LEVELS: AdviceWording['levels'] = {
  strong: 'fundet',
  partial: 'delvist',
  suggested: 'kun foreslået',
  'not-found': 'ikke fundet',
};

const lixMeaning = (lix: number): string => {
  if (lix < 25) return 'meget let';
  if (lix < 35) return 'let';
  if (lix < 45) return 'middel, som en avis';
  return lix < 55 ? 'svær' : 'meget svær';
};

export const ADVICE_DA: AdviceWording = {
  heading: 'Sundhedsstyrelsens gode råd',
  intro:
    'Sundhedsstyrelsen giver tre gode råd til kommuner, der arbejder med en pårørendepolitik. Her er rådene stillet som spørgsmål til politikkerne, og svarene er det, der står i dem.',
  limits:
    '»Ikke fundet« betyder, at der ikke er fundet ord for det i teksten. Kommunen kan godt gøre det alligevel; så er spørgsmålet, om det skal stå i politikken.',
  levels: LEVELS,
  advice: {
    coherence: {
      title: 'Råd 1: Sammenhæng',
      about: 'Hænger pårørendepolitikken sammen med de andre politikker, og kan borgeren mærke det?',
    },
    involvement: {
      title: 'Råd 2: Inddragelse',
      about: 'Hvem har været med, hvornår, hvordan og med hvilken indflydelse?',
    },
    practice: {
      title: 'Råd 3: Fra politik til praksis',
      about: 'Hvordan bliver ordene til noget, man gør i hverdagen?',
    },
    local: {
      title: 'Kommunens egne spørgsmål',
      about: 'Spørgsmål, som kommunen selv har føjet til.',
    },
  },
  question: 'Spørgsmål',
  inAnchor: 'I pårørendepolitikken',
  inOthers: 'I de øvrige',
  foundIn: (count, of) => (count === 0 ? 'ikke fundet' : `i ${count} af ${of}`),
  answers: 'Det står der',
  document: 'Politik',
  missing: (needs) => `Det fremgår ikke, ${needs}.`,
  lookedFor: (words) => `Der er ledt efter fx ${words}.`,
  todo: (text) => `Forslag: ${text}`,
  source: (text) => `Kilde: ${text}`,
  counts: (counts) =>
    CHECK_LEVELS.filter((level) => counts[level] > 0)
      .map((level) => `${counts[level]} ${LEVELS[level]}`)
      .join(', '),

  contributions: 'Sådan bidrager politikkerne til hinanden',
  contributionsIntro:
    'Tallene er udsagn i pårørendepolitikken, som den anden politik siger noget tilsvarende om, gør til noget, der skal ske, eller trækker den anden vej i.',
  says: 'Det siger de om hinanden',
  sayNothing: 'De nævner ikke hinanden.',
  reference: (from, to, relation) => {
    switch (relation) {
      case 'supplements':
        return `${from} supplerer ${to}`;
      case 'follows':
        return `${from} bygger på ${to}`;
      case 'implements':
        return `${from} fører ${to} ud i livet`;
      case 'together':
        return `${from} skal ses sammen med ${to}`;
      case 'replaces':
        return `${from} afløser ${to}`;
      case 'see':
        return `${from} henviser til ${to}`;
      case null:
        return `${from} nævner ${to}`;
    }
  },
  supports: 'Siger det samme',
  carriesOut: 'Gør noget ved det',
  clashes: 'Trækker en anden vej',

  visions: 'Pårørendepolitikkens visioner i de andre politikker',
  visionsIntro: 'Hvilke visioner er gentaget, hvilke bliver der henvist til, og hvilke mangler?',
  noVisions: 'Der er ikke fundet en vision i pårørendepolitikken.',
  vision: 'Vision',
  echoes: {
    repeated: 'gentaget',
    reworded: 'sagt med andre ord',
    touched: 'berørt',
    referred: 'henviser kun til politikken',
    none: 'ikke nævnt',
  },
  proposal: 'Forslag',
  propose: (best, without) => {
    const rest =
      without === null ? '' : ` Sæt en henvisning ind i ${without}, som hverken gentager eller henviser.`;
    switch (best) {
      case 'repeated':
        return `Behold den samme ordlyd begge steder, og ret den samtidig, når den ændres.${rest}`;
      case 'reworded':
        return `Vælg én formulering, og brug den begge steder.${rest}`;
      case 'touched':
        return `Aftal, om den anden politik skal gentage visionen eller henvise til den.${rest}`;
      case 'referred':
        return `En henvisning er nok, hvis den nævner visionen.${rest}`;
      case 'none':
        return 'Gentag visionen eller henvis til den mindst ét sted, eller aftal, at den kun gælder her.';
    }
  },

  recurring: 'Ord, der går igen',
  recurringIntro:
    'Disse ord står i flere politikker. Vækker de genklang hos borgere og medarbejdere, kan de bruges som fælles sprog.',
  noRecurring: 'Ingen længere formuleringer går igen.',

  actors: 'Hvem der står bag',
  actorsIntro:
    'De udvalg, forvaltninger, centre og faggrupper, som teksterne selv nævner. Listen er ikke kommunens organisation, men et sted at begynde.',
  actorRoles: { made: 'Har været med', adopted: 'Har vedtaget', 'carries-out': 'Har opgaver' },
  nobody: 'ingen nævnt',
  group: 'Hvem der bør tale sammen',
  groupIntro:
    'For hvert fund, hvor to politikker trækker hver sin vej, de parter, som teksterne giver opgaver. De hører til i en tværgående gruppe.',
  finding: 'Fund',
  invite: 'Invitér',
  whoeverOwns: (title) => `de ansvarlige for ${title}`,

  citizen: 'Borgertjek',
  citizenIntro:
    'Kan en borger se, hvad der bliver mærkbart, og er teksten til at læse? LIX er sætningernes længde plus andelen af lange ord: 25-34 er let, 35-44 middel, 45-54 svær. Tallet siger noget om ord og sætninger, ikke om indholdet.',
  concrete: (level) => `konkret for borgeren: ${level}`,
  promises: (concrete, promises) =>
    promises === 0
      ? 'Ingen løfter fundet'
      : `${concrete} af ${promises} løfter siger, hvornår, hvor eller hos hvem`,
  reading: (lix, meaning) => `LIX ${lix} (${meaning})`,
  lixMeaning,
  hardest: (section, lix) => `tungest er »${section}« med LIX ${lix}`,
  nobodyActs: (sentences, of) => `${sentences} af ${of} sætninger siger ikke, hvem der gør det`,
  abstract: (sentences, of) =>
    `${sentences} af ${of} sætninger har flere ord på -else, -ing, -hed eller lignende`,
  heavy: 'Sætninger, der trænger mest til at blive skrevet om',
  heavyIntro:
    'Højst fem fra hver politik, de tungeste først, og kun dem, der siger noget om, hvad der gælder.',
  weight: ({ reason, words, count }) => {
    const named = words.map((word) => `»${word}«`).join(', ');
    switch (reason) {
      case 'long-sentence':
        return `lang sætning, ${count} ord`;
      case 'long-words':
        return `${words.length === 1 ? 'langt ord' : 'lange ord'}: ${named}`;
      case 'passive':
        return `siger ikke, hvem der gør det (${named})`;
      case 'abstract':
        return `abstrakte ord: ${named}`;
    }
  },
  picture: 'Er billedet det samme på tværs?',
  pictureOf: (same, clashes, terms) =>
    `${same} ${same === 1 ? 'sted' : 'steder'} siger to politikker det samme. ${clashes} ${clashes === 1 ? 'sted' : 'steder'} kan en borger eller medarbejder få to forskellige svar. ${terms} ${terms === 1 ? 'begreb har' : 'begreber har'} flere navne.`,

  missingParties: 'Hvem der mangler',
  missingIntro: (title) =>
    `Parter, som rådene nævner, og som ${title} ikke siger, har været med eller er med:`,
  noMissing: 'Alle de parter, rådene nævner, er nævnt.',

  practice: 'Fra udsagn til hverdag',
  practiceIntro:
    'For hvert udsagn i pårørendepolitikken: siger nogen politik, hvordan det bliver til praksis?',
  practiceHow: {
    itself: 'udsagnet siger selv hvornår, hvor eller hvem',
    under: 'afsnittet siger, hvad der skal ske',
    other: 'en anden politik siger, hvad der skal ske',
    none: 'det er ikke fundet',
  },
  withoutPractice: 'Visioner, mål og principper uden et svar',
  withoutNone: 'Alle visioner, mål og principper har et svar.',

  moreCommands:
    '»coherence plan« skriver et udkast til en plan for inddragelsen, og »coherence cases« laver dilemmakort til et personalemøde.',
  noAnchor: 'Der er ikke fundet en pårørendepolitik, så rådene er stillet til politikkerne hver for sig.',
};
