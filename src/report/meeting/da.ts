import type { MeetingWording } from './wording.ts';

export const MEETING_DA: MeetingWording = {
  plan: {
    title: 'Plan for inddragelse',
    draft: (policy, municipality) =>
      `Et udkast til at rette i. Det bygger på Sundhedsstyrelsens gode råd om inddragelse og på det, der står i ${policy === null ? 'politikkerne' : `»${policy}«`} og de politikker, den hører sammen med${municipality === null ? '' : ` i ${municipality}`}.`,
    placeholders: 'Det, der står mellem ‹ og ›, udfylder I selv.',
    frame: 'Rammer',
    frameIntro: 'Aftal rammerne, før den første invitation bliver sendt, og skriv dem i invitationen.',
    item: 'Emne',
    agreed: 'Aftalt',
    frameItems: (owners) => [
      ['Hvad handler inddragelsen om?', '‹fx at revidere pårørendepolitikken›'],
      ['Hvad kan parterne få indflydelse på?', '‹fx værdier, løfter og ordvalg›'],
      ['Hvad ligger fast?', '‹fx lovgivning, budget og aftaler, der allerede er indgået›'],
      ['Hvem har ansvaret for planen?', owners === null ? '‹navn›' : `‹navn – politikken nævner ${owners}›`],
      ['Hvordan får parterne besked undervejs?', '‹fx et brev efter hvert møde›'],
      ['Hvem beslutter til sidst, og hvornår?', '‹udvalg og dato›'],
    ],
    parties: 'Hvem og hvornår',
    partiesIntro:
      '»Står i politikken« betyder, at politikken fortæller, at parten var med. »Foreslås« er et forslag efter rådene.',
    party: 'Part',
    phases: {
      idea: 'Idé og prioritering',
      writing: 'Skrivning',
      test: 'Afprøvning af teksten',
      practice: 'I praksis',
    },
    told: 'står i politikken',
    proposed: 'foreslås',
    neither: '–',
    named: 'Nævnt ved navn i politikkerne',
    questions: 'Spørgsmål til hver part',
    questionsIntro:
      'Spørgsmålene kommer fra det, der er fundet i politikkerne. Vælg to eller tre til et møde, og skriv dem om, så de passer til dem, I spørger.',
    gives: {
      relatives: 'Pårørende kan give eksempler på det samarbejde, de ønsker.',
      citizens: 'Borgere, der får hjælp, ved bedst, hvad der kan mærkes.',
      organisations: 'Foreninger og organisationer kender mange forløb og kan give faglige indspark.',
      councils: 'Rådene kan hjælpe med at holde møder og ser på tværs af politikkerne.',
      leaders: 'Lederne skal oversætte ordene til hverdagen.',
      staff: 'Medarbejderne ved, hvad der sker i dag, og hvad der er svært.',
      providers: 'Selvejende og private leverandører møder de samme borgere og pårørende.',
    },
    askClash: {
      relatives: (first, second) =>
        `I »${first.document}« står der: »${first.text}« I »${second.document}« står der: »${second.text}« Hvad har du oplevet?`,
      citizens: (first, second) =>
        `Vi skriver ét sted: »${first.text}« og et andet sted: »${second.text}« Hvad ville du regne med, hvis det var dig?`,
      organisations: (first, second) =>
        `»${first.document}« siger: »${first.text}« »${second.document}« siger: »${second.text}« Kender I forløb, hvor det har gjort en forskel?`,
      councils: (first, second) =>
        `»${first.document}« siger: »${first.text}« »${second.document}« siger: »${second.text}« Hvad bør gælde?`,
      leaders: (first, second) =>
        `»${first.document}« siger: »${first.text}« »${second.document}« siger: »${second.text}« Hvad gør I hos jer, og hvem kan afgøre det?`,
      staff: (first, second) =>
        `»${first.document}« siger: »${first.text}« »${second.document}« siger: »${second.text}« Hvad gør du i dag?`,
      providers: (first, second) =>
        `»${first.document}« siger: »${first.text}« »${second.document}« siger: »${second.text}« Hvad gælder hos jer?`,
    },
    askVision: {
      relatives: ({ text }) => `»${text}« Hvordan ville du kunne mærke, at det var sandt?`,
      citizens: ({ text }) => `»${text}« Hvad skulle være anderledes, før du ville sige, at det passer?`,
      organisations: ({ text }) => `»${text}« Hvad er den største forhindring for det?`,
      councils: ({ text }) => `»${text}« Hvor i kommunens politikker burde det også stå?`,
      leaders: ({ text }) =>
        `»${text}« Hvad skal en leder gøre, for at medarbejderne kan se, at det er alvor?`,
      staff: ({ text }) => `»${text}« Hvornår lykkes det allerede, og hvad gør I så?`,
      providers: ({ text }) => `»${text}« Gælder det også hos jer, og hvordan ved de pårørende det?`,
    },
    askGap: ({ text, document }, missing) =>
      `I »${document}« står der: »${text}« Bør det også stå i »${missing}«, eller er en henvisning nok?`,
    askWords: ({ text, document }) =>
      `Læs denne sætning fra »${document}« højt: »${text}« Hvordan ville du sige det samme?`,
    askTerm: (concept, words) =>
      `Vi bruger flere ord for ${concept}: ${words}. Hvilket ord forstår du bedst?`,
    askUnclear: ({ text, document }) =>
      `I »${document}« står der: »${text}« Hvem gør det hos jer, og hvem gør det, når den medarbejder er væk?`,
    openQuestion: {
      relatives: 'Hvornår har samarbejdet med kommunen været godt, og hvad gjorde forskellen?',
      citizens: 'Hvem skal vi tale med om dig, og hvem skal vi ikke tale med?',
      organisations: 'Hvilke pårørende hører vi aldrig fra, og hvordan når vi dem?',
      councils: 'Hvilke spørgsmål får I fra borgerne, som politikken ikke svarer på?',
      leaders: 'Hvor på jeres møder kan politikken blive et fast punkt?',
      staff: 'Hvilket dilemma med pårørende vender tilbage igen og igen?',
      providers: 'Hvad skal I vide om kommunens pårørendepolitik for at kunne leve op til den?',
    },
    year: 'Årshjul',
    yearIntro:
      'Et forslag til rækkefølge. Flyt det, der falder i ferier, og skriv dato på, før invitationerne sendes.',
    month: 'Måned',
    what: 'Hvad',
    who: 'Hvem',
    date: 'Dato',
    noDate: '‹dato›',
    steps: [
      {
        what: 'Rammer, parter og ansvar aftales',
        short: 'Rammer',
        who: 'Ledelse og den ansvarlige for planen',
      },
      { what: 'Invitationer sendes ud med rammerne', short: 'Invitation', who: 'Alle parter' },
      {
        what: 'Møder om idéer og prioriteringer',
        short: 'Idéer',
        who: 'Pårørende, borgere, foreninger, råd, medarbejdere og leverandører',
      },
      { what: 'Besked til parterne: det hørte vi', short: 'Besked', who: 'Alle, der var med' },
      {
        what: 'En lille gruppe skriver et udkast',
        short: 'Udkast',
        who: 'Foreninger, ledere og medarbejdere, gerne med en pårørende',
      },
      { what: 'Udkastet skrives færdigt', short: 'Udkast', who: 'Skrivegruppen' },
      {
        what: 'Udkastet afprøves: forstår andre det, vi mener?',
        short: 'Afprøvning',
        who: 'Pårørende, borgere, medarbejdere og leverandører, der ikke har skrevet med',
      },
      { what: 'Høring', short: 'Høring', who: 'Råd, foreninger og organisationer' },
      {
        what: 'Besked til parterne: det ændrede vi, og det ændrede vi ikke',
        short: 'Besked',
        who: 'Alle, der var med',
      },
      {
        what: 'Lokale handleplaner og arbejdsgange',
        short: 'Handleplaner',
        who: 'Ledere og medarbejdere, pårørende og borgere',
      },
      { what: 'Personalemøder med dilemmakort', short: 'Refleksion', who: 'Ledere og medarbejdere' },
      {
        what: 'Status: hvad kan pårørende og borgere mærke?',
        short: 'Status',
        who: 'Pårørende, borgere, råd, ledere og medarbejdere',
      },
    ],
    known: 'Det siger politikkerne allerede om opfølgning',
    knownIntro: 'Læg disse tidspunkter ind i årshjulet, så den samme opgave ikke bliver gjort to gange.',
    before: 'Før invitationen sendes',
    checklist: [
      'Alle parter i skemaet er inviteret, eller det er besluttet, hvorfor de ikke er det.',
      'Invitationen siger, hvad der kan ændres, og hvad der ligger fast.',
      'Tid og sted passer til dem, der arbejder, og dem, der passer en derhjemme.',
      'Den, der ikke kan komme, kan svare på en anden måde.',
      'Det er aftalt, hvem der skriver ned, og hvornår parterne får besked.',
    ],
    wheelTitle: 'Årshjul med tolv måneder; tallet viser, hvor meget der sker i måneden',
  },
  cases: {
    title: 'Dilemmaer til personalemødet',
    intro: [
      'Kortene er lavet af det, der står i kommunens egne politikker. De handler om steder, hvor to tekster trækker hver sin vej, eller hvor det ikke fremgår, hvem der gør det.',
      'Sådan kan I bruge dem: Giv et kort til tre eller fire kolleger, lad dem læse det højt, og tal i ti minutter. Der er ikke et facit. Skriv ned, hvad I er enige om, og hvad en leder eller et udvalg skal afgøre.',
    ],
    none: 'Der er ikke fundet steder, hvor politikkerne trækker hver sin vej, eller hvor det er uklart, hvem der gør det.',
    questions: 'Tal om',
    notes: 'Det er vi enige om, og det skal afgøres af:',
    titles: {
      definition: 'Hvem mener vi?',
      scope: 'Hvem gælder det for?',
      modality: 'Må vi, eller skal vi?',
      polarity: 'To veje',
      quantity: 'Hvad kan man regne med?',
      responsibility: 'Hvem har opgaven?',
      priority: 'Hvad kommer først?',
      unclear: 'Hvem gør det?',
    },
    situation: (why) => why,
    unclear: 'Det er lovet, men det fremgår ikke, hvem der gør det.',
    ask: {
      definition: [
        'Hvem er med, og hvem falder udenfor, hvis I følger den ene eller den anden tekst?',
        'Hvad siger du til en, der føler sig holdt udenfor?',
        'Hvilken af de to forklaringer ville en borger kunne genkende?',
      ],
      scope: [
        'En pårørende står foran dig og har læst begge tekster. Hvad svarer du?',
        'Hvem risikerer at gå forgæves?',
        'Hvem skal afgøre, hvad der gælder?',
      ],
      modality: [
        'Hvad gør I i dag, og gør alle det samme?',
        'Hvornår er der en god grund til at gøre det modsatte?',
        'Hvem skal afgøre det, og hvad skal der stå?',
      ],
      polarity: [
        'Hvad gør I i dag, og hvorfor?',
        'Hvilke gode hensyn ligger der bag hver af de to tekster?',
        'Hvad ville I sige til en pårørende, der har læst den anden tekst?',
      ],
      quantity: [
        'Hvad regner borgere og pårørende med, når de har læst den ene eller den anden tekst?',
        'Hvad kan I nå i en travl uge?',
        'Hvilket af de to skal gælde, og hvem skal have det at vide?',
      ],
      responsibility: [
        'Hvem gør det hos jer i dag?',
        'Hvad sker der, når den ene tror, at den anden har gjort det?',
        'Hvordan kan en pårørende se, hvem der har opgaven?',
      ],
      priority: [
        'Fortæl om en situation, hvor I måtte vælge. Hvad valgte I?',
        'Hvem mister noget, når det andet kommer først?',
        'Hvordan forklarer I valget til den, der ikke kom først?',
      ],
      unclear: [
        'Hvem gør det hos jer i dag, og ved alle det?',
        'Hvad sker der, når den medarbejder er på ferie?',
        'Hvem skal have opgaven, og hvor skal det stå?',
      ],
    },
    card: (number) => `${number}.`,
    cut: 'Klip kortene ud, eller brug dem, som de er.',
  },
  monthNames: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['marts', 'mar'],
    ['april', 'apr'],
    ['maj', 'maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  monthNumber: (number) => [`måned ${number}`, String(number)],
};
