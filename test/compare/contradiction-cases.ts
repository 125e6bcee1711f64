import type { ClashRule, StatementKind } from '../../src/model/index.ts';

interface Text {
  readonly kind: StatementKind;
  readonly text: string;
}

/** Sentences of no municipality that clash, and the rule that is to say so. */
export const HITS: readonly { readonly rule: ClashRule; readonly first: Text; readonly second: Text }[] = [
  {
    rule: 'modality/always-on-need',
    first: { kind: 'responsibility', text: 'Hjemmevejlederen skal være med til det årlige møde.' },
    second: {
      kind: 'responsibility',
      text: 'Hjemmevejlederen er med til det årlige møde, hvis vagtplanen giver plads til det.',
    },
  },
  {
    rule: 'modality/allowed-forbidden',
    first: { kind: 'principle', text: 'Det er helt i orden, at pårørende tager billeder i stuen.' },
    second: {
      kind: 'principle',
      text: 'Pårørende bedes undlade at tage billeder, for det er ikke tilladt at tage billeder i stuen.',
    },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Beboerne bliver spurgt, før vi laver om på stuerne.' },
    second: { kind: 'commitment', text: 'Stuerne kan laves om uden at spørge beboerne.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'principle', text: 'Beboerne spiser aftensmad, når de har lyst.' },
    second: { kind: 'principle', text: 'Aftensmaden serveres på faste tider.' },
  },
  {
    rule: 'polarity/expected-voluntary',
    first: { kind: 'principle', text: 'Plejen overlades ikke til familien.' },
    second: {
      kind: 'responsibility',
      text: 'Bor en voksen hos sine forældre, står de selv for den personlige pleje.',
    },
  },
  {
    rule: 'quantity/frequency',
    first: { kind: 'commitment', text: 'Madklubben mødes den sidste torsdag i måneden.' },
    second: { kind: 'commitment', text: 'Madklubben mødes hver uge.' },
  },
  {
    rule: 'quantity/amount',
    first: { kind: 'commitment', text: 'De efterladte tilbydes tre samtaler.' },
    second: { kind: 'commitment', text: 'De efterladte tilbydes én samtale.' },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Klager over vaskeriet behandles af teamlederen.' },
    second: { kind: 'responsibility', text: 'Klager over vaskeriet behandles af centerchefen.' },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Apoteket doserer medicinen.' },
    second: { kind: 'responsibility', text: 'Hjemmesygeplejersken doserer medicinen.' },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Er borger og personale uenige, vejer borgerens ønske tungest.' },
    second: {
      kind: 'principle',
      text: 'Ved uenighed vejer den faglige vurdering tungere end borgerens ønske.',
    },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Omsorgen må aldrig ske på bekostning af friheden.' },
    second: { kind: 'principle', text: 'Omsorgen kommer før friheden.' },
  },
  {
    rule: 'definition/different-conditions',
    first: { kind: 'definition', text: 'En bisidder er en, du selv vælger.' },
    second: { kind: 'definition', text: 'En bisidder er en person, der er udpeget af en forening.' },
  },
  {
    rule: 'polarity/negated',
    first: {
      kind: 'principle',
      text: 'Vi fortæller ikke de nærmeste noget, uden at borgeren har givet lov.',
    },
    second: {
      kind: 'principle',
      text: 'Har borgeren ikke sagt nej, fortæller vi de nærmeste, hvordan det går.',
    },
  },
  {
    rule: 'polarity/negated',
    first: { kind: 'responsibility', text: 'De pårørende koordinerer indsatsen for borgeren.' },
    second: { kind: 'principle', text: 'De pårørende skal ikke selv koordinere indsatsen for borgeren.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Aflastningen er gratis for ægtefæller.' },
    second: { kind: 'commitment', text: 'Der er egenbetaling på aflastning til ægtefæller.' },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Familiens ønske kommer før borgerens ønske.' },
    second: { kind: 'principle', text: 'Borgerens ønske kommer før familiens ønske.' },
  },
  {
    rule: 'scope/open-restricted',
    first: { kind: 'scope', text: 'Aflastningen er kun for ægtefæller.' },
    second: { kind: 'scope', text: 'Aflastningen er for alle, der passer en nærtstående.' },
  },
  {
    rule: 'quantity/frequency',
    first: { kind: 'commitment', text: 'To gange om året holder vi kurset Stærke Sammen.' },
    second: { kind: 'commitment', text: 'Kurset Stærke Sammen holdes hver måned.' },
  },
  {
    rule: 'quantity/deadline',
    first: { kind: 'commitment', text: 'Vi ringer tilbage samme dag.' },
    second: { kind: 'commitment', text: 'Vi ringer tilbage inden for en uge.' },
  },
  {
    rule: 'modality/allowed-forbidden',
    first: { kind: 'commitment', text: 'Pårørende må have hund med på besøg.' },
    second: { kind: 'principle', text: 'Pårørende må ikke have hund med på besøg.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Hver daginstitution har sit eget forældreråd.' },
    second: {
      kind: 'commitment',
      text: 'Forældrerådene er nedlagt, og der er ét fælles forældreråd for hele kommunen.',
    },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Døren til plejehjemmet er åben, når det passer jer.' },
    second: { kind: 'commitment', text: 'Vi låser døren til plejehjemmet klokken 20.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Pårørendekurset på biblioteket er gratis.' },
    second: { kind: 'commitment', text: 'Kommunen opkræver betaling for pårørendekurset på biblioteket.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'På Solgården er både hund og kat velkomne, når familien kommer.' },
    second: { kind: 'principle', text: 'Kæledyr har af hensyn til allergikere ikke adgang til Solgården.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'principle', text: 'Pårørende må gerne ryge på altanen.' },
    second: { kind: 'principle', text: 'Rygning er ikke tilladt, heller ikke på altanen.' },
  },
  {
    rule: 'polarity/opposite',
    first: {
      kind: 'commitment',
      text: 'Møder med familien lægger vi om aftenen eller sidst på eftermiddagen.',
    },
    second: { kind: 'commitment', text: 'Møder med de pårørende holdes inden for almindelig arbejdstid.' },
  },
  {
    rule: 'polarity/opposite',
    first: {
      kind: 'principle',
      text: 'Måltiderne er forbeholdt beboerne, og gæster bedes gå, når der dækkes bord.',
    },
    second: { kind: 'commitment', text: 'Familien er altid velkommen til at spise med.' },
  },
  {
    rule: 'priority/different-first',
    first: {
      kind: 'principle',
      text: 'Er der kamp om pladserne på kurset, kommer familier med små børn i første række.',
    },
    second: {
      kind: 'principle',
      text: 'Er der venteliste til kurset, får ægtefæller over 65 år plads først.',
    },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Hensynet til ro i huset må vige for familiens ønske om besøg.' },
    second: { kind: 'principle', text: 'Ro i huset kommer før familiens ønske om besøg.' },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Pårørendevejlederen har ansvaret for Fristedet.' },
    second: { kind: 'responsibility', text: 'Sundhedsplejersken har ansvaret for Fristedet.' },
  },
  {
    rule: 'scope/open-restricted',
    first: { kind: 'commitment', text: 'Samtaler om sorg er for ægtefæller, voksne børn og søskende.' },
    second: { kind: 'scope', text: 'Samtaler om sorg er et tilbud til ægtefæller alene.' },
  },
  {
    rule: 'modality/always-on-need',
    first: { kind: 'commitment', text: 'Der skal skrives referat af samtalen med familien.' },
    second: {
      kind: 'commitment',
      text: 'Det er op til den enkelte medarbejder, om der skrives referat af samtalen med familien.',
    },
  },
  {
    rule: 'quantity/amount',
    first: { kind: 'commitment', text: 'Kurset for pårørende strækker sig over otte aftener.' },
    second: { kind: 'commitment', text: 'Kurset for pårørende varer fem aftener.' },
  },
  {
    rule: 'quantity/hours',
    first: { kind: 'commitment', text: 'Telefonrådgivningen er åben på hverdage mellem klokken 8 og 15.' },
    second: { kind: 'commitment', text: 'Du kan ringe til telefonrådgivningen på hverdage kl. 10-12.' },
  },
  {
    rule: 'quantity/deadline',
    first: { kind: 'commitment', text: 'Skriver du til os, hører du fra os senest dagen efter.' },
    second: { kind: 'commitment', text: 'Henvendelser fra familien besvares inden for en uge.' },
  },
  {
    rule: 'definition/different-conditions',
    first: {
      kind: 'definition',
      text: 'Kontaktbogen er den bog, som familien og personalet skriver i sammen.',
    },
    second: {
      kind: 'definition',
      text: 'Ved kontaktbog forstås afdelingens interne bog, der alene føres af personalet.',
    },
  },
  {
    rule: 'definition/different-conditions',
    first: { kind: 'definition', text: 'Begrebet netværk rummer familie, venner og naboer.' },
    second: { kind: 'definition', text: 'Netværk er de relationer, en borger har uden for familien.' },
  },
  {
    rule: 'definition/chosen-or-listed',
    first: {
      kind: 'definition',
      text: 'Pårørende er dem, borgeren selv ser som sine nærmeste, hvad enten det er familie eller venner.',
    },
    second: {
      kind: 'definition',
      text: 'Ved pårørende forstås ægtefælle, samlever, myndige børn og søskende.',
    },
  },
  {
    rule: 'definition/chosen-or-listed',
    first: { kind: 'definition', text: 'En pårørende er den, som borgeren har valgt til det.' },
    second: { kind: 'definition', text: 'Ved pårørende forstår vi kun den nærmeste familie.' },
  },
  {
    rule: 'definition/chosen-or-listed',
    first: {
      kind: 'definition',
      text: 'Pårørende er for os enhver, der betyder noget særligt for borgeren, også en nabo eller en gammel kollega.',
    },
    second: {
      kind: 'definition',
      text: 'Pårørende omfatter slægtninge i lige linje samt ægtefælle eller registreret partner.',
    },
  },
  {
    rule: 'definition/chosen-or-listed',
    first: {
      kind: 'definition',
      text: 'Vi kalder det en pårørende, når et menneske er tæt knyttet til en, der får hjælp, uanset om de er i familie.',
    },
    second: {
      kind: 'definition',
      text: 'Ved pårørende forstår kommunen familiemedlemmer, der har daglig kontakt med borgeren.',
    },
  },
  {
    rule: 'definition/chosen-or-listed',
    first: { kind: 'definition', text: 'Hos os er pårørende dem, borgeren peger på.' },
    second: { kind: 'definition', text: 'Som pårørende regner vi ægtefælle, samlever, børn og forældre.' },
  },
  {
    rule: 'definition/chosen-or-listed',
    first: {
      kind: 'definition',
      text: 'Med netværk tænker vi på alle, der betyder noget i borgerens hverdag.',
    },
    second: { kind: 'definition', text: 'Netværk er den nærmeste familie.' },
  },
  {
    rule: 'definition/different-conditions',
    first: {
      kind: 'definition',
      text: 'En frivillig er en person, der uden løn giver en hånd med i kommunens tilbud.',
    },
    second: { kind: 'definition', text: 'Som frivillige regnes også de, der får timeløn for indsatsen.' },
  },
  {
    rule: 'definition/different-conditions',
    first: { kind: 'definition', text: 'Ved en senior forstår vi en borger, der er fyldt 60 år.' },
    second: { kind: 'definition', text: 'Seniorer er borgere, der er fyldt 65 år.' },
  },
  {
    rule: 'definition/different-conditions',
    first: { kind: 'definition', text: 'Ved unge forstås personer mellem 15 og 25 år.' },
    second: { kind: 'definition', text: 'Unge er i denne politik personer under 30 år.' },
  },
  {
    rule: 'definition/different-conditions',
    first: {
      kind: 'definition',
      text: 'Aflastning er alt det, der giver pårørende et pusterum, også samvær med en frivillig.',
    },
    second: { kind: 'definition', text: 'Ved aflastning forstås kun visiterede ydelser efter serviceloven.' },
  },
  {
    rule: 'definition/different-conditions',
    first: { kind: 'definition', text: 'En omsorgsperson er en, der hjælper mindst 10 timer om ugen.' },
    second: { kind: 'definition', text: 'En omsorgsperson hjælper en anden mindst 20 timer om ugen.' },
  },
  {
    rule: 'definition/includes-excludes',
    first: { kind: 'definition', text: 'Værger regnes også som pårørende.' },
    second: {
      kind: 'definition',
      text: 'Med pårørende mener vi familie og venner, men ikke værger og andre, der får løn for opgaven.',
    },
  },
  {
    rule: 'definition/includes-excludes',
    first: { kind: 'definition', text: 'Pårørende kan være familie, venner, naboer eller kolleger.' },
    second: {
      kind: 'definition',
      text: 'Pårørende omfatter ægtefælle, børn og søskende, men ikke venner og naboer.',
    },
  },
  {
    rule: 'definition/includes-excludes',
    first: {
      kind: 'definition',
      text: 'En netværksperson er en, borgeren stoler på, og det kan godt være en ansat.',
    },
    second: {
      kind: 'definition',
      text: 'En netværksperson er en person uden for kommunens ansatte, som borgeren stoler på.',
    },
  },
  {
    rule: 'modality/allowed-forbidden',
    first: { kind: 'principle', text: 'Pårørende må gerne overnatte på plejehjemmet.' },
    second: { kind: 'principle', text: 'Gæster kan ikke overnatte på plejehjemmet.' },
  },
  {
    rule: 'modality/allowed-forbidden',
    first: { kind: 'principle', text: 'Pårørende er velkomne til at deltage i personalemødet om borgeren.' },
    second: { kind: 'principle', text: 'Personalemøder er lukkede, og pårørende må ikke deltage.' },
  },
  {
    rule: 'modality/allowed-forbidden',
    first: { kind: 'principle', text: 'Pårørende kan trygt give medicin, når de er oplært.' },
    second: { kind: 'principle', text: 'Kun sygeplejersker må give medicin.' },
  },
  {
    rule: 'modality/allowed-forbidden',
    first: { kind: 'principle', text: 'Besøgende må tage billeder i fællesrummene.' },
    second: { kind: 'principle', text: 'Det er ikke tilladt besøgende at tage billeder i fællesrummene.' },
  },
  {
    rule: 'modality/allowed-forbidden',
    first: { kind: 'principle', text: 'Pårørende må gerne være til stede under lægens besøg.' },
    second: { kind: 'principle', text: 'Under lægens besøg må pårørende ikke være til stede.' },
  },
  {
    rule: 'modality/allowed-forbidden',
    first: { kind: 'principle', text: 'Frivillige kan frit hente nøglen til fælleshuset.' },
    second: { kind: 'principle', text: 'Nøglen til fælleshuset udleveres kun til personalet.' },
  },
  {
    rule: 'modality/allowed-forbidden',
    first: {
      kind: 'principle',
      text: 'Løftes der med lift, kan en oplært pårørende godt være den ene af to.',
    },
    second: { kind: 'principle', text: 'Forflytning med lift må kun foretages af personalet.' },
  },
  {
    rule: 'modality/allowed-forbidden',
    first: { kind: 'principle', text: 'Pårørende kan læse med i den daglige logbog.' },
    second: { kind: 'principle', text: 'Logbogen er kun for personalet.' },
  },
  {
    rule: 'modality/always-on-need',
    first: { kind: 'commitment', text: 'Alle pårørende får tilbudt en årlig samtale om trivsel.' },
    second: {
      kind: 'commitment',
      text: 'Personalet kan invitere til en trivselssamtale, hvis der er behov for det.',
    },
  },
  {
    rule: 'modality/always-on-need',
    first: {
      kind: 'commitment',
      text: 'Medarbejderne inviterer altid familien med til indflytningssamtalen.',
    },
    second: {
      kind: 'commitment',
      text: 'Familien kan deltage i indflytningssamtalen, hvis lederen finder det relevant.',
    },
  },
  {
    rule: 'modality/always-on-need',
    first: { kind: 'commitment', text: 'Alle beboere skal have en skriftlig døgnrytmeplan.' },
    second: {
      kind: 'commitment',
      text: 'Der kan laves en døgnrytmeplan, hvis personalet skønner det nødvendigt.',
    },
  },
  {
    rule: 'modality/always-on-need',
    first: { kind: 'commitment', text: 'Vi holder altid et afslutningsmøde med de efterladte.' },
    second: {
      kind: 'commitment',
      text: 'Hvis der er behov for det, holder vi et afslutningsmøde med de efterladte.',
    },
  },
  {
    rule: 'modality/always-on-need',
    first: { kind: 'commitment', text: 'Enhver ny beboer får skrevet sin livshistorie sammen med familien.' },
    second: {
      kind: 'commitment',
      text: 'Er der tid og behov, kan livshistorien skrives ned sammen med de pårørende.',
    },
  },
  {
    rule: 'modality/always-on-need',
    first: { kind: 'commitment', text: 'Hver familie har ret til en fast kontaktperson.' },
    second: { kind: 'commitment', text: 'Hvis ressourcerne rækker, kan familien få en kontaktperson.' },
  },
  {
    rule: 'modality/always-on-need',
    first: { kind: 'commitment', text: 'Pårørende kommer altid med på råd, inden medicinen ændres.' },
    second: {
      kind: 'commitment',
      text: 'Pårørende kan orienteres om ændringer i medicinen, hvis personalet skønner det relevant.',
    },
  },
  {
    rule: 'polarity/expected-voluntary',
    first: { kind: 'principle', text: 'Ingen pårørende har pligt til at hjælpe med praktiske opgaver.' },
    second: { kind: 'principle', text: 'Pårørende forventes at tage sig af rengøring og indkøb.' },
  },
  {
    rule: 'polarity/expected-voluntary',
    first: { kind: 'principle', text: 'Pårørende bestemmer selv, hvor meget de vil hjælpe.' },
    second: { kind: 'principle', text: 'Pårørende har pligt til at hjælpe med rengøringen.' },
  },
  {
    rule: 'polarity/expected-voluntary',
    first: { kind: 'principle', text: 'Ingen skal føle sig presset til at hjælpe.' },
    second: { kind: 'principle', text: 'Vi regner med, at de nærmeste klarer vask og indkøb.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Vi tager selv fat i familien, når vi kan se, at den er presset.' },
    second: { kind: 'principle', text: 'Pårørende forventes selv at sige til, når de har brug for hjælp.' },
  },
  {
    rule: 'polarity/negated',
    first: {
      kind: 'principle',
      text: 'Vi videregiver ikke oplysninger om borgeren til familien uden samtykke.',
    },
    second: {
      kind: 'principle',
      text: 'Familien orienteres altid om ændringer, uanset om borgeren har givet samtykke.',
    },
  },
  {
    rule: 'polarity/negated',
    first: {
      kind: 'commitment',
      text: 'Pårørende har adgang til borgerens elektroniske journal, når borgeren ønsker det.',
    },
    second: { kind: 'principle', text: 'Pårørende har ikke adgang til borgerens journal.' },
  },
  {
    rule: 'polarity/negated',
    first: { kind: 'principle', text: 'De pårørende deltager i besigtigelsen af boligen.' },
    second: { kind: 'principle', text: 'De pårørende deltager ikke i besigtigelsen af boligen.' },
  },
  {
    rule: 'polarity/negated',
    first: { kind: 'commitment', text: 'Pårørende får besked om alle ændringer.' },
    second: { kind: 'principle', text: 'Pårørende får ikke besked om ændringer.' },
  },
  {
    rule: 'polarity/negated',
    first: {
      kind: 'principle',
      text: 'Vi fortæller ikke familien noget, som borgeren vil holde for sig selv.',
    },
    second: {
      kind: 'commitment',
      text: 'De nærmeste får altid besked om fald og sygdom, også når borgeren helst var fri.',
    },
  },
  {
    rule: 'polarity/opposite',
    first: {
      kind: 'principle',
      text: 'Hjælp fra familien får ingen betydning for, hvor meget hjælp borgeren får.',
    },
    second: {
      kind: 'principle',
      text: 'I vurderingen af hjælpen medregner vi, hvad familien kan bidrage med.',
    },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Det er gratis at deltage i pårørendekurset.' },
    second: { kind: 'commitment', text: 'Deltagere i pårørendekurset betaler 200 kr. for materialer.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Pårørende får uopfordret besked, når borgerens helbred ændrer sig.' },
    second: {
      kind: 'principle',
      text: 'Pårørende må selv henvende sig, hvis de vil have besked om ændringer i borgerens helbred.',
    },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'principle', text: 'Frivillige erstatter aldrig det lønnede personale.' },
    second: { kind: 'principle', text: 'Frivillige kan overtage opgaver fra personalet, når der er travlt.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Borgeren har én fast kontaktperson.' },
    second: { kind: 'commitment', text: 'Hver borger har to kontaktpersoner.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Aftaler med de pårørende skrives altid ned.' },
    second: { kind: 'commitment', text: 'Aftaler med familien er mundtlige.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Mad til pårørende på plejecentret er gratis.' },
    second: { kind: 'commitment', text: 'Pårørende betaler for mad på plejecentret.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'principle', text: 'Ægtefællens hjælp trækkes fra, når vi beregner støtten.' },
    second: { kind: 'principle', text: 'Støtten beregnes uden hensyn til ægtefællens hjælp.' },
  },
  {
    rule: 'polarity/opposite',
    first: {
      kind: 'commitment',
      text: 'Vi ringer til de pårørende, uden at de skal bede om det, når der er nyt.',
    },
    second: { kind: 'commitment', text: 'De pårørende skal selv ringe, når de vil høre nyt.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Rådgivningen er anonym, og der føres ikke journal.' },
    second: { kind: 'commitment', text: 'Alle samtaler i rådgivningen bliver journalført.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'principle', text: 'Døren til demensafsnittet er altid åben.' },
    second: { kind: 'principle', text: 'Døren til demensafsnittet er låst.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'goal', text: 'Antallet af daghjemspladser skal øges.' },
    second: { kind: 'goal', text: 'Vi vil have færre daghjemspladser.' },
  },
  {
    rule: 'polarity/opposite',
    first: {
      kind: 'principle',
      text: 'Det, en ægtefælle gør i hjemmet, indgår ikke, når vi beregner hjælpen.',
    },
    second: { kind: 'principle', text: 'Er der en rask ægtefælle, får man mindre hjælp til rengøring.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Hos os koster det ingenting at spise med.' },
    second: { kind: 'commitment', text: 'Gæster betaler for maden, når de spiser med.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'principle', text: 'Frivillige træder aldrig i stedet for medarbejdere.' },
    second: {
      kind: 'principle',
      text: 'Når personalet mangler, kan frivillige hjælpe beboerne med at spise og komme i tøjet.',
    },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Man møder det samme ansigt fra gang til gang.' },
    second: { kind: 'commitment', text: 'Hjælpen gives af skiftende medarbejdere, så alle kender alle.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Transport til dagcentret koster ikke noget.' },
    second: { kind: 'commitment', text: 'For kørsel til dagcentret opkræves et beløb pr. tur.' },
  },
  {
    rule: 'polarity/restricted-hours',
    first: { kind: 'commitment', text: 'Besøgende er velkomne på alle tider af døgnet på plejecentret.' },
    second: { kind: 'commitment', text: 'Besøgstiden på plejecentret er fra kl. 11 til 20.' },
  },
  {
    rule: 'polarity/restricted-hours',
    first: { kind: 'commitment', text: 'Besøg er velkomne hele døgnet.' },
    second: { kind: 'commitment', text: 'Besøg skal ske mellem kl. 14 og 18.' },
  },
  {
    rule: 'polarity/restricted-hours',
    first: { kind: 'commitment', text: 'Døren står åben for besøg både dag og nat.' },
    second: { kind: 'commitment', text: 'Gæster bedes komme efter kl. 14 og gå inden kl. 20.' },
  },
  {
    rule: 'polarity/restricted-hours',
    first: { kind: 'commitment', text: 'Telefonen er åben dag og nat.' },
    second: { kind: 'commitment', text: 'Telefonen besvares på hverdage fra kl. 9 til 12.' },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Borgerens vilje går altid forud for familiens ønsker.' },
    second: { kind: 'principle', text: 'Er familien og borgeren uenige, følger vi familiens ønsker.' },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Ledige aftenhold gives først til pårørende, som er i arbejde.' },
    second: { kind: 'principle', text: 'Pladserne på aftenholdene fordeles efter ventetid.' },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Forebyggelse kommer før behandling i alt, hvad vi gør for ældre.' },
    second: { kind: 'principle', text: 'Behandling af de sygeste ældre har forrang for forebyggelse.' },
  },
  {
    rule: 'priority/different-first',
    first: {
      kind: 'principle',
      text: 'Aflastningspladser gives først til ægtefæller, der passer en med demens.',
    },
    second: {
      kind: 'principle',
      text: 'Borgere, der udskrives fra sygehus, har fortrinsret til aflastningspladserne.',
    },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Vi sætter den enkeltes selvbestemmelse højest.' },
    second: { kind: 'principle', text: 'Sikkerheden vejer tungere end den enkeltes selvbestemmelse.' },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Det faglige skøn går forud for de pårørendes ønsker om placering.' },
    second: { kind: 'principle', text: 'De pårørendes ønsker om placering vejer tungest.' },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Puljen går først og fremmest til foreninger for ældre.' },
    second: { kind: 'principle', text: 'Ved fordelingen af puljen har foreninger for unge førsteret.' },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Træning kommer altid før kompenserende hjælp.' },
    second: { kind: 'principle', text: 'Borgerens ønske om kompenserende hjælp kommer før træning.' },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Er der uenighed, er det den ældres ord, der gælder.' },
    second: { kind: 'principle', text: 'Ved uenighed lægges der størst vægt på, hvad familien mener.' },
  },
  {
    rule: 'priority/different-first',
    first: {
      kind: 'principle',
      text: 'Den, der bor længst væk fra sin familie, skal først i betragtning til en plejebolig nær familien.',
    },
    second: {
      kind: 'principle',
      text: 'Plejeboliger anvises efter behov, og den mest plejekrævende kommer forrest i køen.',
    },
  },
  {
    rule: 'priority/different-first',
    first: {
      kind: 'principle',
      text: 'Hensynet til hjemmets ro går forud for besøg uden for aftalte tider.',
    },
    second: {
      kind: 'principle',
      text: 'Besøg fra de nærmeste vejer altid tungere end hensynet til hjemmets ro.',
    },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Vi foretrækker det personlige møde frem for det digitale.' },
    second: {
      kind: 'principle',
      text: 'Digitale løsninger er førstevalget, når vi holder møder med pårørende.',
    },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Når tiden er knap, går den personlige pleje forud for rengøringen.' },
    second: {
      kind: 'principle',
      text: 'Rengøring prioriteres højere end personlig pleje, når tiden er knap.',
    },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Nærhed til familien er det vigtigste, når en plejebolig tildeles.' },
    second: { kind: 'principle', text: 'Plejeboliger tildeles alene ud fra ventetid.' },
  },
  {
    rule: 'quantity/age',
    first: { kind: 'commitment', text: 'Alle borgere over 70 år får tilbud om et forebyggende hjemmebesøg.' },
    second: { kind: 'commitment', text: 'Forebyggende hjemmebesøg tilbydes, når man fylder 80 år.' },
  },
  {
    rule: 'quantity/age',
    first: { kind: 'commitment', text: 'Sorggruppen er for efterladte over 18 år.' },
    second: { kind: 'scope', text: 'Unge fra 16 år kan være med i sorggruppen.' },
  },
  {
    rule: 'quantity/age',
    first: { kind: 'commitment', text: 'Borgere, der er fyldt 75 år, kan få ledsagelse til lægen.' },
    second: { kind: 'scope', text: 'Ledsagelse til lægen gives til borgere over 67 år.' },
  },
  {
    rule: 'quantity/age',
    first: {
      kind: 'commitment',
      text: 'Alle, der er fyldt 18, kan være med i samtalegruppen for pårørende.',
    },
    second: { kind: 'scope', text: 'Samtalegruppen optager pårørende fra 25 år og opefter.' },
  },
  {
    rule: 'quantity/amount',
    first: { kind: 'commitment', text: 'Pårørende kan få aflastning i hjemmet op til seks timer om ugen.' },
    second: { kind: 'commitment', text: 'Kommunen bevilger højst tre timers afløsning i hjemmet om ugen.' },
  },
  {
    rule: 'quantity/amount',
    first: { kind: 'commitment', text: 'Der må højst være seks forskellige hjælpere i et hjem.' },
    second: { kind: 'commitment', text: 'En borger møder højst ti forskellige hjælpere i hjemmet.' },
  },
  {
    rule: 'quantity/amount',
    first: {
      kind: 'commitment',
      text: 'Pårørende kan blive væk i op til fire uger om året, mens deres kære er på aflastning.',
    },
    second: { kind: 'commitment', text: 'Der kan bevilges aflastningsophold i højst tre uger årligt.' },
  },
  {
    rule: 'quantity/amount',
    first: { kind: 'commitment', text: 'Ægtefæller kan få fire ugers pause om året fra plejen.' },
    second: {
      kind: 'commitment',
      text: 'Der gives højst to ugers pause om året til ægtefæller, som plejer.',
    },
  },
  {
    rule: 'quantity/deadline',
    first: {
      kind: 'commitment',
      text: 'En klage over hjemmeplejen besvares senest ti hverdage efter, at vi har fået den.',
    },
    second: { kind: 'commitment', text: 'Klager over hjemmeplejen får svar inden for fire uger.' },
  },
  {
    rule: 'quantity/deadline',
    first: { kind: 'commitment', text: 'Der holdes udskrivningssamtale senest to dage før udskrivelsen.' },
    second: {
      kind: 'commitment',
      text: 'Udskrivningssamtalen med borgeren og de nærmeste finder sted senest fem dage før udskrivelsen.',
    },
  },
  {
    rule: 'quantity/deadline',
    first: {
      kind: 'commitment',
      text: 'Kontaktpersonen ringer til familien senest dagen efter indflytningen.',
    },
    second: {
      kind: 'commitment',
      text: 'Familien bliver ringet op af kontaktpersonen inden for en uge efter indflytningen.',
    },
  },
  {
    rule: 'quantity/deadline',
    first: {
      kind: 'commitment',
      text: 'Nye medarbejdere får mindst to dages undervisning i samarbejdet med pårørende.',
    },
    second: {
      kind: 'commitment',
      text: 'Alle nyansatte får en halv dags undervisning i pårørendesamarbejde.',
    },
  },
  {
    rule: 'quantity/deadline',
    first: { kind: 'commitment', text: 'Ansøgninger om handicapbil bliver afgjort inden for tre måneder.' },
    second: {
      kind: 'commitment',
      text: 'Du får en afgørelse om handicapbil senest seks måneder efter, at du har søgt.',
    },
  },
  {
    rule: 'quantity/deadline',
    first: { kind: 'commitment', text: 'Hjemmesygeplejersken besøger alle nyudskrevne inden for 24 timer.' },
    second: {
      kind: 'commitment',
      text: 'Nyudskrevne borgere får besøg af hjemmesygeplejersken inden for tre døgn.',
    },
  },
  {
    rule: 'quantity/deadline',
    first: {
      kind: 'commitment',
      text: 'Familien inviteres til livshistoriesamtale senest en måned efter indflytning.',
    },
    second: {
      kind: 'commitment',
      text: 'Livshistoriesamtalen holdes inden for de første tre måneder efter, at beboeren er flyttet ind.',
    },
  },
  {
    rule: 'quantity/deadline',
    first: {
      kind: 'commitment',
      text: 'De efterladte bliver tilbudt en samtale seks uger efter dødsfaldet.',
    },
    second: {
      kind: 'commitment',
      text: 'Vi ringer til de efterladte tre måneder efter et dødsfald og tilbyder en samtale.',
    },
  },
  {
    rule: 'quantity/age',
    first: {
      kind: 'scope',
      text: 'Tilbuddet om hjælp til børn i familier med sygdom gælder fra 6 til 18 år.',
    },
    second: {
      kind: 'commitment',
      text: 'Børn mellem 8 og 15 år kan få hjælp, når der er sygdom i familien.',
    },
  },
  {
    rule: 'quantity/frequency',
    first: {
      kind: 'commitment',
      text: 'Pårørende bliver inviteret til en opfølgende samtale hvert halve år.',
    },
    second: { kind: 'commitment', text: 'Vi holder en opfølgende samtale med familien én gang om året.' },
  },
  {
    rule: 'quantity/frequency',
    first: { kind: 'commitment', text: 'Pårørendegruppen mødes hver anden uge.' },
    second: { kind: 'commitment', text: 'Kommunens pårørendegrupper mødes en gang om måneden.' },
  },
  {
    rule: 'quantity/frequency',
    first: { kind: 'commitment', text: 'Hvert år holder vi to temaaftener for pårørende.' },
    second: { kind: 'commitment', text: 'Der afholdes fire temaaftener om året for pårørende.' },
  },
  {
    rule: 'quantity/frequency',
    first: { kind: 'commitment', text: 'Rengøring tilbydes hver anden uge.' },
    second: { kind: 'commitment', text: 'Borgere får rengøring hver tredje uge.' },
  },
  {
    rule: 'quantity/frequency',
    first: { kind: 'commitment', text: 'En gang om måneden inviterer huset de nærmeste til fællesspisning.' },
    second: {
      kind: 'commitment',
      text: 'Plejecentret holder fællesspisning for beboere og pårørende hvert kvartal.',
    },
  },
  {
    rule: 'quantity/frequency',
    first: { kind: 'commitment', text: 'Vi spørger de pårørende om deres trivsel mindst hvert halve år.' },
    second: { kind: 'commitment', text: 'Pårørendes trivsel drøftes ved en samtale en gang årligt.' },
  },
  {
    rule: 'quantity/frequency',
    first: { kind: 'commitment', text: 'Vi holder pårørendeaften fire gange årligt på alle plejehjem.' },
    second: { kind: 'commitment', text: 'Hvert plejehjem indbyder til pårørendeaften én gang i halvåret.' },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Kontaktpersonen indkalder til den årlige samtale med familien.' },
    second: {
      kind: 'responsibility',
      text: 'Det er plejecenterlederen, der indkalder til den årlige samtale med de pårørende.',
    },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Pårørendevejlederen har ansvaret for kurset for nye pårørende.' },
    second: {
      kind: 'responsibility',
      text: 'Kurset for pårørende hører under Sundhedshuset, som har ansvaret for det.',
    },
  },
  {
    rule: 'responsibility/different-party',
    first: {
      kind: 'responsibility',
      text: 'Visitationen har ansvaret for at orientere de pårørende om afgørelsen.',
    },
    second: {
      kind: 'responsibility',
      text: 'Hjemmeplejens gruppeleder sørger for, at familien får besked om afgørelsen.',
    },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Demenskoordinatoren er tovholder på netværksmødet.' },
    second: { kind: 'responsibility', text: 'Netværksmødet ledes af egen læge.' },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Sagsbehandleren har ansvaret for at indkalde til netværksmøde.' },
    second: {
      kind: 'responsibility',
      text: 'Ansvaret for at indkalde til netværksmøde ligger hos botilbuddets leder.',
    },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Ældrerådet står for de årlige dialogmøder med pårørende.' },
    second: {
      kind: 'responsibility',
      text: 'Dialogmøderne med pårørende planlægges og afholdes af Center for Omsorg.',
    },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'De pårørende sørger for tøjvask og indkøb til beboeren.' },
    second: { kind: 'responsibility', text: 'Plejecentret står for tøjvask og indkøb til beboerne.' },
  },
  {
    rule: 'responsibility/different-party',
    first: {
      kind: 'responsibility',
      text: 'Det er teamlederen, I skal gå til, og teamlederen, der sørger for, at jeres klage bliver undersøgt.',
    },
    second: { kind: 'responsibility', text: 'Klager fra pårørende undersøges af borgerrådgiveren.' },
  },
  {
    rule: 'responsibility/different-party',
    first: {
      kind: 'responsibility',
      text: 'Sygeplejersken tager sig af at orientere familien, når tilstanden forværres.',
    },
    second: {
      kind: 'responsibility',
      text: 'Det påhviler den vagthavende leder at underrette de pårørende ved forværring.',
    },
  },
  {
    rule: 'responsibility/different-party',
    first: {
      kind: 'responsibility',
      text: 'Det ligger hos pårørenderådgiveren at sætte samtalegrupper i gang.',
    },
    second: {
      kind: 'responsibility',
      text: 'Ældre Sagens lokalafdeling igangsætter samtalegrupperne for pårørende.',
    },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Hjemmeplejen bestiller kørsel til lægen.' },
    second: { kind: 'responsibility', text: 'Det er op til familien at bestille kørsel til lægen.' },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Familiens livshistorie samles og opbevares af kontaktpersonen.' },
    second: {
      kind: 'responsibility',
      text: 'Aktivitetsmedarbejderen samler og opbevarer familiens livshistorie.',
    },
  },
  {
    rule: 'scope/included-excluded',
    first: { kind: 'scope', text: 'Pårørendepolitikken gælder også på friplejehjem.' },
    second: { kind: 'scope', text: 'Friplejehjem er ikke omfattet af kommunens pårørendepolitik.' },
  },
  {
    rule: 'scope/included-excluded',
    first: {
      kind: 'scope',
      text: 'Pårørendepolitikken rækker også til pårørende, der bor i en anden kommune.',
    },
    second: { kind: 'scope', text: 'Bor man uden for kommunen, hører man ikke under pårørendepolitikken.' },
  },
  {
    rule: 'scope/included-excluded',
    first: { kind: 'scope', text: 'Også plejefamilier og bofæller er omfattet af pårørendepolitikken.' },
    second: { kind: 'scope', text: 'Pårørendepolitikken gælder ikke plejefamilier.' },
  },
  {
    rule: 'scope/open-restricted',
    first: { kind: 'commitment', text: 'Pårørendecaféen er åben for alle.' },
    second: { kind: 'scope', text: 'Pårørendecaféen er kun for pårørende til borgere med demens.' },
  },
  {
    rule: 'scope/open-restricted',
    first: {
      kind: 'commitment',
      text: 'Alle pårørende kan få en samtale hos pårørendevejlederen uden visitation.',
    },
    second: {
      kind: 'scope',
      text: 'Samtaler hos pårørendevejlederen forudsætter, at borgeren er visiteret til hjælp.',
    },
  },
  {
    rule: 'scope/open-restricted',
    first: { kind: 'scope', text: 'Støttegruppen er åben for pårørende uanset alder.' },
    second: { kind: 'scope', text: 'Støttegruppen er forbeholdt voksne pårørende.' },
  },
  {
    rule: 'scope/open-restricted',
    first: { kind: 'commitment', text: 'Enhver kan deltage i madfællesskabet på plejecentret.' },
    second: { kind: 'scope', text: 'Madfællesskabet på plejecentret er forbeholdt beboerne.' },
  },
  {
    rule: 'scope/open-restricted',
    first: { kind: 'commitment', text: 'Pårørendetelefonen er åben for alle, også uden for kommunen.' },
    second: { kind: 'scope', text: 'Pårørendetelefonen er kun for kommunens egne borgere.' },
  },
  {
    rule: 'scope/open-restricted',
    first: { kind: 'commitment', text: 'Træningsholdet kræver ingen henvisning.' },
    second: { kind: 'scope', text: 'For at komme på træningsholdet skal man være henvist af sin læge.' },
  },
  {
    rule: 'scope/open-restricted',
    first: {
      kind: 'scope',
      text: 'Tilbuddet om samtaler er til alle pårørende, hvad enten borgeren bor hjemme eller på plejehjem.',
    },
    second: { kind: 'scope', text: 'Samtaletilbuddet er alene til pårørende til hjemmeboende borgere.' },
  },
  {
    rule: 'scope/open-restricted',
    first: { kind: 'commitment', text: 'Man behøver ikke være henvist for at komme i pårørendecaféen.' },
    second: { kind: 'scope', text: 'Adgang til pårørendecaféen kræver henvisning fra demenskoordinatoren.' },
  },
  {
    rule: 'scope/open-restricted',
    first: { kind: 'scope', text: 'Alle, der passer en syg derhjemme, kan få en plads på kurset.' },
    second: { kind: 'scope', text: 'Kurset er kun for ægtefæller og samlevere.' },
  },
  {
    rule: 'scope/open-restricted',
    first: { kind: 'commitment', text: 'Du kan låne hjælpemidler i weekenden uden at være visiteret.' },
    second: { kind: 'scope', text: 'Lån af hjælpemidler forudsætter en bevilling.' },
  },
  {
    rule: 'scope/open-restricted',
    first: { kind: 'scope', text: 'Rådgivningen er for alle borgere i kommunen.' },
    second: { kind: 'scope', text: 'Rådgivningen henvender sig udelukkende til borgere over 65 år.' },
  },
  {
    rule: 'definition/chosen-or-listed',
    first: { kind: 'definition', text: 'Du er pårørende, når borgeren selv har sagt, at du er det.' },
    second: { kind: 'definition', text: 'Som pårørende anses ægtefælle, forældre, søskende og børn.' },
  },
  {
    rule: 'definition/chosen-or-listed',
    first: {
      kind: 'definition',
      text: 'Hvem der er pårørende, er det op til den enkelte beboer at bestemme.',
    },
    second: { kind: 'definition', text: 'Ved pårørende forstås ægtefælle, samlever og voksne børn.' },
  },
  {
    rule: 'definition/different-conditions',
    first: { kind: 'definition', text: 'En kontaktperson er den medarbejder, der kender dig bedst.' },
    second: { kind: 'definition', text: 'En kontaktperson er det familiemedlem, som taler med personalet.' },
  },
  {
    rule: 'definition/chosen-or-listed',
    first: { kind: 'definition', text: 'Pårørende er de mennesker, som den syge selv stoler på.' },
    second: { kind: 'definition', text: 'Til de nære henregner vi ægtefælle, forældre og børn.' },
  },
  {
    rule: 'definition/chosen-or-listed',
    first: { kind: 'definition', text: 'En nærtstående er en, som beboeren selv regner med i hverdagen.' },
    second: { kind: 'definition', text: 'Pårørende vil her sige ægtefælle, samlever og søskende.' },
  },
  {
    rule: 'definition/chosen-or-listed',
    first: { kind: 'definition', text: 'Pårørende er de personer, der betyder noget for den ældre.' },
    second: { kind: 'definition', text: 'En pårørende er i planen en person, som er i slægt med borgeren.' },
  },
  {
    rule: 'definition/different-conditions',
    first: { kind: 'definition', text: 'En pårørende er den, som borgeren selv regner for nær.' },
    second: {
      kind: 'definition',
      text: 'Pårørende er i denne plan personer, der hjælper en ældre mindst fire timer om ugen.',
    },
  },
  {
    rule: 'definition/includes-excludes',
    first: { kind: 'definition', text: 'Pårørende kan være en kusine, en god ven eller naboen.' },
    second: {
      kind: 'definition',
      text: 'Som pårørende anses ægtefælle og børn, hvorimod venner og naboer ikke er omfattet.',
    },
  },
  {
    rule: 'scope/open-restricted',
    first: {
      kind: 'commitment',
      text: 'Vores netværk for pårørende er åbent, uanset om den syge får hjælp fra kommunen.',
    },
    second: {
      kind: 'commitment',
      text: 'Netværket er forbeholdt pårørende til borgere, der er visiteret til hjemmepleje.',
    },
  },
  {
    rule: 'scope/open-restricted',
    first: {
      kind: 'scope',
      text: 'Kurserne er for alle pårørende, også selv om borgeren ikke modtager støtte.',
    },
    second: { kind: 'scope', text: 'Kurset er kun for pårørende til borgere med et forløb i Sundhedshuset.' },
  },
  {
    rule: 'scope/included-excluded',
    first: { kind: 'scope', text: 'Værdierne gælder også for private leverandører af hjemmehjælp.' },
    second: { kind: 'scope', text: 'Friplejehjem og private firmaer har deres egne værdier.' },
  },
  {
    rule: 'polarity/negated',
    first: {
      kind: 'principle',
      text: 'Fortrolige ting går ikke videre, med mindre borgeren er indforstået.',
    },
    second: {
      kind: 'commitment',
      text: 'Familien holdes orienteret, med mindre den ældre har frabedt sig det.',
    },
  },
  {
    rule: 'polarity/negated',
    first: {
      kind: 'principle',
      text: 'Det, den syge betror os, bringes ikke videre, før der er givet tilladelse.',
    },
    second: {
      kind: 'commitment',
      text: 'Vi fortæller familien, hvordan det går, medmindre beboeren udtrykkeligt har sagt nej.',
    },
  },
  {
    rule: 'polarity/restricted-hours',
    first: { kind: 'commitment', text: 'På plejehjemmet står døren åben døgnet rundt.' },
    second: { kind: 'commitment', text: 'Af hensyn til freden er der besøgstid fra kl. 11 til 18.' },
  },
  {
    rule: 'polarity/restricted-hours',
    first: { kind: 'commitment', text: 'Adgangen for gæster er ikke begrænset af faste besøgstider.' },
    second: { kind: 'commitment', text: 'Besøgstid på plejehjemmet: kl. 10-19' },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Er familien og den ældre uenige, er det den ældre, vi følger.' },
    second: { kind: 'principle', text: 'Ved uenighed søges en løsning, som hele familien kan acceptere.' },
  },
  {
    rule: 'priority/different-first',
    first: {
      kind: 'principle',
      text: 'I tilfælde af uenighed mellem beboeren og familien følges beboerens ønske.',
    },
    second: {
      kind: 'principle',
      text: 'Kan de ikke nå til enighed, er det familiens ord, der lægges til grund.',
    },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Borgeren har det sidste ord.' },
    second: {
      kind: 'principle',
      text: 'Den faglige vurdering er afgørende, når der er tvivl om borgerens bedste.',
    },
  },
  {
    rule: 'priority/different-first',
    first: {
      kind: 'principle',
      text: 'Ved mangel på aflastningspladser går de til de mest udmattede ægtefæller.',
    },
    second: {
      kind: 'principle',
      text: 'Aflastningspladser tildeles efter den dato, ansøgningen er modtaget.',
    },
  },
  {
    rule: 'priority/different-first',
    first: {
      kind: 'principle',
      text: 'Er der kø til aflastning, prioriteres de, der har passet en nær længst.',
    },
    second: { kind: 'principle', text: 'Pladser til aflastning går først til familier med små børn.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Samtykke skal altid gives på skrift.' },
    second: { kind: 'commitment', text: 'Det er nok, at samtykke gives mundtligt.' },
  },
  {
    rule: 'modality/always-on-need',
    first: { kind: 'commitment', text: 'Alle pårørende får tilbudt en samtale om samarbejdet.' },
    second: {
      kind: 'commitment',
      text: 'Familien tilbydes en samtale, hvis kontaktpersonen skønner, at der er brug for den.',
    },
  },
  {
    rule: 'modality/always-on-need',
    first: { kind: 'commitment', text: 'Bliver en pårørende syg, finder vi altid en aflastningsplads.' },
    second: {
      kind: 'commitment',
      text: 'I særlige tilfælde kan der findes en aflastningsplads, når en pårørende bliver syg.',
    },
  },
  {
    rule: 'responsibility/different-party',
    first: {
      kind: 'responsibility',
      text: 'Kontaktpersonen nedfælder de aftaler, der er indgået, og giver dem videre til kollegerne.',
    },
    second: {
      kind: 'responsibility',
      text: 'Sygeplejersken skriver aftalerne med familien ind i journalen.',
    },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Konsulenten står bag kommunens netværksgrupper.' },
    second: { kind: 'responsibility', text: 'Frivilligcentret faciliterer samtalegrupperne.' },
  },
  {
    rule: 'quantity/deadline',
    first: {
      kind: 'commitment',
      text: 'Skriver du til os, hører du fra os inden to dage, medmindre det er weekend.',
    },
    second: { kind: 'commitment', text: 'Breve fra pårørende besvares inden for ti dage.' },
  },
  {
    rule: 'quantity/amount',
    first: { kind: 'commitment', text: 'Samlevere kan få aflastning i hjemmet op til ti timer om måneden.' },
    second: {
      kind: 'commitment',
      text: 'Hjemmeboende borgere kan få op til 18 timers afløsning om måneden.',
    },
  },
  {
    rule: 'modality/allowed-forbidden',
    first: { kind: 'commitment', text: 'Et ja fra beboeren skal altid foreligge på skrift.' },
    second: { kind: 'commitment', text: 'Tilladelsen kan gives mundtligt.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Ledsagelsen fortsætter uændret, når den unge flytter hjemmefra.' },
    second: { kind: 'commitment', text: 'Flytter den unge hjemmefra, bortfalder ledsagelsen.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'principle', text: 'Beboere med synshandicap bor side om side med husets andre beboere.' },
    second: { kind: 'principle', text: 'Beboere med synshandicap har egne afsnit for sig selv i huset.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'principle', text: 'Medarbejderne taler åbent med beboerne om sorgen.' },
    second: { kind: 'principle', text: 'Medarbejderne undgår at tale med beboerne om sorgen.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'principle', text: 'En klage over takster sætter opkrævningen i bero.' },
    second: {
      kind: 'principle',
      text: 'Opkrævning af takster træder i kraft straks, selv om der er klaget.',
    },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Familiens frokost i husets café serveres søndag.' },
    second: { kind: 'commitment', text: 'Husets café er kun åben på hverdage.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'principle', text: 'Chauffører i bilordningen fremviser straffeattest.' },
    second: {
      kind: 'principle',
      text: 'Vi stiller ikke krav om straffeattest til chauffører i bilordningen.',
    },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Huskalenderen hænger fremme i gangen.' },
    second: { kind: 'commitment', text: 'Huskalenderen er internt materiale for personalet.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Billederne fra udflugten gemmes i fem år.' },
    second: { kind: 'commitment', text: 'Billederne fra udflugten slettes, når beboeren flytter.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'commitment', text: 'Middagsmaden laves på stedet hver dag.' },
    second: { kind: 'commitment', text: 'Middagsmaden leveres udefra fra et centralkøkken.' },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'principle', text: 'Vi opfordrer familien til at følge med i ambulancen.' },
    second: { kind: 'principle', text: 'Vi fraråder familien at følge med i ambulancen.' },
  },
  {
    rule: 'polarity/opposite',
    first: {
      kind: 'commitment',
      text: 'Alle ansøgninger om handicapbil godkendes af visitator uden videre.',
    },
    second: { kind: 'commitment', text: 'Ansøgninger om handicapbil afvises, når familien selv har bil.' },
  },
  {
    rule: 'modality/always-on-need',
    first: { kind: 'commitment', text: 'Alle møder med familien skrives ned i et referat.' },
    second: {
      kind: 'commitment',
      text: 'Om et møde med familien skal skrives ned, er op til den enkelte medarbejder.',
    },
  },
  {
    rule: 'polarity/opposite',
    first: { kind: 'principle', text: 'Vin er tilladt, når huset holder fest.' },
    second: { kind: 'principle', text: 'I huset nydes der ikke alkohol.' },
  },
  {
    rule: 'scope/open-restricted',
    first: { kind: 'scope', text: 'Hjælpemiddelcaféen er for familier, hvor diagnosen er stillet.' },
    second: {
      kind: 'scope',
      text: 'Hjælpemiddelcaféen kan bruges på en mistanke, længe før lægen har undersøgt noget.',
    },
  },
  {
    rule: 'scope/open-restricted',
    first: { kind: 'scope', text: 'Kun hjemmeboende kan tilmeldes fodplejeordningen.' },
    second: {
      kind: 'scope',
      text: 'Fodplejeordningen henvender sig både til hjemmeboende og til beboere på plejehjem.',
    },
  },
  // One matter by other words: councils, stays, tasks of the field, queues, what a word counts out.
  {
    rule: 'quantity/frequency',
    first: { kind: 'responsibility', text: 'Beboer- og pårørenderådet mødes seks gange om året.' },
    second: {
      kind: 'commitment',
      text: 'På hvert center er der et råd for beboere og pårørende, som samles forår og efterår.',
    },
  },
  {
    rule: 'quantity/deadline',
    first: { kind: 'commitment', text: 'Afgørelse om aflastning foreligger inden for tre uger.' },
    second: { kind: 'commitment', text: 'Søger I om aflastning, får I svar senest ti hverdage efter.' },
  },
  {
    rule: 'quantity/deadline',
    first: {
      kind: 'commitment',
      text: 'Ved forværring af borgerens tilstand kontaktes de pårørende inden for en time.',
    },
    second: { kind: 'commitment', text: 'Bliver borgeren dårligere, får familien besked senest næste dag.' },
  },
  {
    rule: 'quantity/frequency',
    first: { kind: 'commitment', text: 'Beboernes tøj vaskes to gange om ugen.' },
    second: { kind: 'commitment', text: 'Tøjvask foregår hver fjortende dag.' },
  },
  {
    rule: 'quantity/amount',
    first: { kind: 'commitment', text: 'Et aflastningsophold kan vare op til fire uger om året.' },
    second: { kind: 'commitment', text: 'Der kan gives døgnaflastning i højst 14 dage om året.' },
  },
  {
    rule: 'quantity/age',
    first: { kind: 'scope', text: 'Søskendegruppen er for børn mellem 8 og 14 år.' },
    second: { kind: 'scope', text: 'Søskendegruppen tager imod børn fra det 6. til det 12. år.' },
  },
  {
    rule: 'quantity/frequency',
    first: { kind: 'followup', text: 'Udvalget drøfter pårørendepolitikken hvert år i maj.' },
    second: { kind: 'followup', text: 'Pårørendepolitikken drøftes i udvalget hvert andet år.' },
  },
  {
    rule: 'quantity/frequency',
    first: { kind: 'commitment', text: 'Pårørendecaféen holder åbent forår og efterår.' },
    second: { kind: 'commitment', text: 'Pårørendecaféen holder åbent hver måned.' },
  },
  {
    rule: 'quantity/amount',
    first: { kind: 'goal', text: 'Halvdelen af medarbejderne skal have taget demenskurset.' },
    second: { kind: 'goal', text: 'Ni ud af ti medarbejdere skal have taget demenskurset.' },
  },
  {
    rule: 'quantity/deadline',
    first: { kind: 'commitment', text: 'Skriver I til os, svarer vi inden for 24 timer.' },
    second: { kind: 'commitment', text: 'Vi svarer pårørende senest tre hverdage efter.' },
  },
  {
    rule: 'quantity/amount',
    first: { kind: 'commitment', text: 'En plads på daghjemmet koster 45 kroner om dagen.' },
    second: { kind: 'commitment', text: 'Prisen for en dag på daghjemmet er 60 kroner.' },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Lederen holder velkomstsamtalen med nye beboere.' },
    second: {
      kind: 'responsibility',
      text: 'Ved indflytning er det kontaktpersonen, der inviterer familien til den første samtale.',
    },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Visitator underretter de pårørende, når borgeren udskrives.' },
    second: { kind: 'responsibility', text: 'Sygehusets personale giver familien besked om udskrivelsen.' },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Lægen samler trådene, når flere forvaltninger er inde over.' },
    second: {
      kind: 'responsibility',
      text: 'Er flere dele af kommunen med i forløbet, er socialrådgiveren tovholder.',
    },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Klager over maden besvares hos køkkenchefen.' },
    second: { kind: 'responsibility', text: 'Klager over maden afgøres af områdelederen.' },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Besøgstjenesten hverver nye frivillige.' },
    second: { kind: 'responsibility', text: 'Det er frivilligkoordinatoren, der finder nye frivillige.' },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Tøjvask klares af de pårørende.' },
    second: { kind: 'commitment', text: 'Plejehjemmet vasker beboernes tøj.' },
  },
  {
    rule: 'responsibility/different-party',
    first: {
      kind: 'responsibility',
      text: 'Sundhedsplejersken orienterer skolen, når en mor eller far bliver syg.',
    },
    second: {
      kind: 'responsibility',
      text: 'Besked til skolen om en forælders sygdom er noget, familierådgiveren tager sig af.',
    },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Pædagogen dispenserer medicinen i ugeæsker.' },
    second: { kind: 'responsibility', text: 'Medicinæskerne fyldes af sygeplejersken.' },
  },
  {
    rule: 'responsibility/different-party',
    first: { kind: 'responsibility', text: 'Teamlederen står i spidsen for samtalegrupperne for pårørende.' },
    second: { kind: 'responsibility', text: 'Pårørendegrupperne ledes af Demensforeningen.' },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Plejeboliger går først til dem, der har ventet længst.' },
    second: {
      kind: 'principle',
      text: 'Næste ledige plejebolig tilfalder den borger, hvis behov er størst.',
    },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Hensynet til fællesskabet går forud for den enkelte beboers ønsker.' },
    second: { kind: 'principle', text: 'Beboerens vaner vejer tungest, også når huset har sin egen rytme.' },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Smagen kommer først, når maden planlægges.' },
    second: { kind: 'principle', text: 'I måltiderne er ernæringen vigtigst.' },
  },
  {
    rule: 'priority/different-first',
    first: {
      kind: 'principle',
      text: 'Før kommunen bevilger hjælp, undersøger vi, hvad familien kan klare.',
    },
    second: {
      kind: 'principle',
      text: 'Kommunens hjælp kommer først, og familien spørges kun, når den ikke rækker.',
    },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Det afgørende er borgerens ønske, når familien mener noget andet.' },
    second: {
      kind: 'principle',
      text: 'Det afgørende er personalets vurdering, når borger og familie er uenige.',
    },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Barnets bedste går forud for alle andre hensyn.' },
    second: { kind: 'principle', text: 'Hensynet til den syge forælder går forud.' },
  },
  {
    rule: 'priority/different-first',
    first: { kind: 'principle', text: 'Vi ser først på den ældres behov og derefter på ægtefællens.' },
    second: { kind: 'principle', text: 'Vi ser først på ægtefællens behov og derefter på den ældres.' },
  },
  {
    rule: 'definition/includes-excludes',
    first: {
      kind: 'definition',
      text: 'Hjælpemidler er ting, som kommunen låner ud; forbrugsvarer hører ikke med.',
    },
    second: {
      kind: 'definition',
      text: 'Hjælpemidler omfatter alt fra rollatorer til forbrugsvarer som bleer.',
    },
  },
  {
    rule: 'definition/chosen-or-listed',
    first: { kind: 'definition', text: 'Nærmeste bruger vi om ægtefælle, børn og søskende.' },
    second: { kind: 'definition', text: 'Nærmeste er dem, borgeren selv nævner.' },
  },
  {
    rule: 'definition/different-conditions',
    first: { kind: 'definition', text: 'Unge omsorgsgivere er alle under 18 år.' },
    second: {
      kind: 'definition',
      text: 'Ved unge omsorgsgivere forstår vi personer, der ikke er fyldt 25 år.',
    },
  },
  {
    rule: 'definition/different-conditions',
    first: { kind: 'definition', text: 'Netværksmøde kalder vi et møde, hvor familien er med.' },
    second: { kind: 'definition', text: 'Et netværksmøde er et møde mellem fagfolk, uden pårørende.' },
  },
  {
    rule: 'definition/different-conditions',
    first: { kind: 'definition', text: 'Lighed betyder, at vi behandler alle borgere ens.' },
    second: { kind: 'definition', text: 'Lighed er at behandle mennesker forskelligt.' },
  },
  {
    rule: 'definition/includes-excludes',
    first: { kind: 'definition', text: 'Plejehjem er i denne politik også friplejehjem.' },
    second: { kind: 'definition', text: 'Plejehjem er kommunens egne huse; friplejehjem er ikke omfattet.' },
  },
  {
    rule: 'definition/different-conditions',
    first: {
      kind: 'definition',
      text: 'Et aflastningsophold er et ophold, der slutter efter højst tre uger.',
    },
    second: { kind: 'definition', text: 'Aflastningsophold er ophold uden slutdato.' },
  },
];

/** Sentences that look like a clash and are none. */
export const NEAR_MISSES: readonly { readonly first: Text; readonly second: Text }[] = [
  {
    first: { kind: 'principle', text: 'Hver beboer bliver spurgt til råds om menuen.' },
    second: { kind: 'principle', text: 'Beboeren bliver ikke spurgt om sin indkomst.' },
  },
  {
    first: { kind: 'principle', text: 'Pårørende må gerne filme til fester i huset.' },
    second: { kind: 'principle', text: 'Film fra huset må ikke lægges på nettet.' },
  },
  {
    first: { kind: 'responsibility', text: 'Kursuslederen tilrettelægger kurset.' },
    second: { kind: 'responsibility', text: 'Visitator henviser til kurset.' },
  },
  {
    first: { kind: 'responsibility', text: 'Aftenvagten taler med børnene.' },
    second: { kind: 'responsibility', text: 'Lægen taler med forældrene.' },
  },
  {
    first: {
      kind: 'responsibility',
      text: 'Social- og Sundhedsudvalget har ansvaret for, at der laves en handleplan.',
    },
    second: { kind: 'responsibility', text: 'Lederen af plejehjemmet laver en lokal handleplan.' },
  },
  {
    first: { kind: 'principle', text: 'Lægefaglige hensyn vejer tungere end den enkeltes ønsker.' },
    second: { kind: 'principle', text: 'Den enkeltes ønsker går forud for vores vaner.' },
  },
  {
    first: { kind: 'definition', text: 'En senior er fyldt 60 år.' },
    second: { kind: 'definition', text: 'En pensionist er fyldt 67 år.' },
  },
  {
    first: { kind: 'definition', text: 'En bisidder er en, du selv vælger.' },
    second: { kind: 'definition', text: 'En værge er udpeget af en myndighed.' },
  },
  {
    first: { kind: 'commitment', text: 'Ved dødsfald ringer vi med det samme.' },
    second: {
      kind: 'commitment',
      text: 'Beboeren tilbydes en samtale om livets afslutning inden for otte uger efter indflytning.',
    },
  },
  {
    first: { kind: 'commitment', text: 'Skriver du til os, hører du fra os inden for tre hverdage.' },
    second: { kind: 'commitment', text: 'Henvendelser besvares med en kvittering samme dag.' },
  },
  {
    first: { kind: 'principle', text: 'Vi har ingen besøgstider.' },
    second: {
      kind: 'principle',
      text: 'Besøgende må tage hensyn til træningen, som foregår mellem kl. 9 og 12.',
    },
  },
  {
    first: { kind: 'principle', text: 'Adgangen til plejehjemmet er ikke begrænset af besøgstider.' },
    second: { kind: 'principle', text: 'Gæster kan overnatte på plejehjemmet efter aftale.' },
  },
  {
    first: { kind: 'principle', text: 'Gaver til ansatte modtages ikke.' },
    second: { kind: 'principle', text: 'Medarbejderne er afskåret fra at modtage gaver.' },
  },
  {
    first: { kind: 'commitment', text: 'Overnatning for familien er ikke tilladt.' },
    second: { kind: 'commitment', text: 'Vi sidder ved sengen, når familien må hvile sig.' },
  },
  // To deny it with other words, or twice, is to say the same.
  {
    first: { kind: 'commitment', text: 'Aflastningen er gratis for ægtefæller.' },
    second: { kind: 'commitment', text: 'Der er ingen egenbetaling på aflastning til ægtefæller.' },
  },
  {
    first: { kind: 'commitment', text: 'Pårørende må gerne være med til lægesamtalen.' },
    second: { kind: 'commitment', text: 'Ingen pårørende bliver holdt ude af lægesamtalen.' },
  },
  {
    first: { kind: 'commitment', text: 'Pårørende får besked, når borgeren flytter.' },
    second: { kind: 'commitment', text: 'Borgeren flytter ikke, uden at de pårørende har fået besked.' },
  },
  // A hurdle that nobody set up, a manner in which nobody does it, one spared what the other does.
  {
    first: { kind: 'commitment', text: 'Alle er velkomne i caféen, uanset diagnose.' },
    second: { kind: 'commitment', text: 'Man behøver ikke en diagnose for at komme i caféen.' },
  },
  {
    first: { kind: 'commitment', text: 'Der er ikke venteliste til pårørendegruppen.' },
    second: { kind: 'commitment', text: 'Pårørendegruppen optager nye deltagere med det samme.' },
  },
  {
    first: { kind: 'commitment', text: 'Vi træffer ikke beslutninger hen over hovedet på de pårørende.' },
    second: { kind: 'commitment', text: 'Beslutninger træffer vi sammen med de pårørende.' },
  },
  {
    first: { kind: 'principle', text: 'Pårørende må ikke løfte borgeren alene.' },
    second: { kind: 'commitment', text: 'To pårørende må løfte borgeren sammen med en medarbejder.' },
  },
  {
    first: { kind: 'principle', text: 'Pårørende skal ikke selv holde styr på aftalerne.' },
    second: { kind: 'commitment', text: 'Kommunen holder styr på aftalerne for de pårørende.' },
  },
  {
    first: { kind: 'responsibility', text: 'Det er ikke de pårørendes ansvar at koordinere indsatsen.' },
    second: { kind: 'responsibility', text: 'Kommunen har ansvaret for at koordinere indsatsen.' },
  },
  {
    first: { kind: 'commitment', text: 'Pårørende må have hund med på besøg.' },
    second: { kind: 'principle', text: 'Hunden må ikke gå løs i fællesstuen.' },
  },
  // A part of the offer is counted; one of two times is the same.
  {
    first: { kind: 'commitment', text: 'To gange om året holder vi kurset Stærke Sammen.' },
    second: {
      kind: 'commitment',
      text: 'Kurset Stærke Sammen udvikles i en digital udgave med ugentlig vejledning.',
    },
  },
  {
    first: { kind: 'commitment', text: 'Vi ringer tilbage samme dag, eller senest dagen efter.' },
    second: { kind: 'commitment', text: 'Vi ringer tilbage inden for et døgn.' },
  },
  // Those who need it most, by other words; what is not reserved.
  {
    first: { kind: 'principle', text: 'De mest belastede pårørende kommer først til aflastning.' },
    second: { kind: 'commitment', text: 'Aflastning gives efter behov, så de hårdest ramte får den først.' },
  },
  {
    first: { kind: 'commitment', text: 'Aflastningen er ikke kun for ægtefæller.' },
    second: { kind: 'scope', text: 'Aflastningen er for alle, der passer en nærtstående.' },
  },
  // To deny the opposite is to say the same.
  {
    first: { kind: 'commitment', text: 'Pårørendekurset på biblioteket er gratis.' },
    second: {
      kind: 'commitment',
      text: 'Kommunen opkræver ikke betaling for pårørendekurset på biblioteket.',
    },
  },
  {
    first: { kind: 'commitment', text: 'Døren til plejehjemmet er åben, når det passer jer.' },
    second: { kind: 'commitment', text: 'Vi låser ikke døren til plejehjemmet.' },
  },
  {
    first: { kind: 'commitment', text: 'Pårørende er velkomne ved måltiderne.' },
    second: { kind: 'commitment', text: 'Vi afviser ikke pårørende ved måltiderne.' },
  },
  // Somebody and a thing: neither gives way to the other.
  {
    first: { kind: 'principle', text: 'Det er altid den, der får hjælpen, der har det sidste ord.' },
    second: { kind: 'principle', text: 'Træning kommer før praktisk hjælp.' },
  },
  {
    first: {
      kind: 'goal',
      text: 'Politikken skal styrke familiernes indflydelse på hverdagen og inddragelsen af dem i plejen.',
    },
    second: {
      kind: 'goal',
      text: 'Indsatsen skal understøtte det, som familien selv magter, og familien inddrages i det omfang, det er muligt.',
    },
  },
  {
    first: { kind: 'principle', text: 'Pårørende bestemmer selv, hvor meget de vil hjælpe.' },
    second: { kind: 'commitment', text: 'Vi taler med familien om gensidige forventninger til hjælpen.' },
  },
  {
    first: { kind: 'principle', text: 'Pårørende bestemmer selv, hvor meget de vil hjælpe.' },
    second: { kind: 'goal', text: 'Pårørende skal kunne deltage i plejen.' },
  },
  {
    first: { kind: 'commitment', text: 'Vi holder øje med de pårørende, der er presset af omsorgen.' },
    second: { kind: 'principle', text: 'Vi forventer, at de pårørende hjælper med tøjet.' },
  },
  {
    first: { kind: 'commitment', text: 'Kattene i gården er velkomne i haven.' },
    second: { kind: 'principle', text: 'Gæster i køkkenet er ikke velkomne uden hårnet.' },
  },
  {
    first: {
      kind: 'responsibility',
      text: 'Centerlederen har det overordnede ansvar for samarbejdet med pårørende.',
    },
    second: {
      kind: 'responsibility',
      text: 'Kontaktpersonen har ansvaret for samarbejdet med de pårørende.',
    },
  },
  {
    first: { kind: 'commitment', text: 'Beboere på plejehjem har to kontaktpersoner.' },
    second: { kind: 'commitment', text: 'Du, der bor hjemme, får én kontaktperson i hjemmeplejen.' },
  },
  {
    first: { kind: 'definition', text: 'Begrebet netværk rummer familie, venner og naboer.' },
    second: { kind: 'definition', text: 'En husstand er ægtefæller og deres hjemmeboende børn.' },
  },
  {
    first: { kind: 'principle', text: 'Vi deler kun oplysninger om dig med dit samtykke.' },
    second: {
      kind: 'principle',
      text: 'Er der fare for liv eller helbred, kan oplysninger deles uden samtykke.',
    },
  },
  // A least that the other side more than keeps: an officer who is told of it has nothing to mend.
  {
    first: { kind: 'commitment', text: 'Beboer- og pårørenderådet mødes fire gange om året.' },
    second: { kind: 'followup', text: 'Beboer- og pårørenderådet holder møde mindst to gange årligt.' },
  },
  {
    first: { kind: 'commitment', text: 'Du kan få afløsning i hjemmet op til otte timer om ugen.' },
    second: { kind: 'commitment', text: 'Ægtefæller får afløsning i hjemmet fire timer om ugen.' },
  },
  {
    first: { kind: 'principle', text: 'Efter forvaltningsloven gives der aktindsigt inden syv arbejdsdage.' },
    second: { kind: 'commitment', text: 'Kommunen giver aktindsigt inden tre arbejdsdage.' },
  },
  {
    first: { kind: 'commitment', text: 'Vi bekræfter en ansøgning om aflastning inden for to dage.' },
    second: { kind: 'commitment', text: 'Ansøgninger om aflastning afgøres inden for fire uger.' },
  },
  {
    first: { kind: 'commitment', text: 'En klage besvares inden for ti hverdage.' },
    second: { kind: 'commitment', text: 'Ansøgninger om hjælpemidler besvares inden for fire uger.' },
  },
  {
    first: { kind: 'commitment', text: 'Pårørendegruppen mødes hver anden uge.' },
    second: { kind: 'commitment', text: 'Frivilliggruppen mødes en gang om måneden.' },
  },
  {
    first: { kind: 'commitment', text: 'Pårørende kan ringe til os hver dag mellem kl. 8 og 15.' },
    second: { kind: 'commitment', text: 'Plejecentret er åbent for besøg døgnet rundt.' },
  },
  {
    first: { kind: 'followup', text: 'Byrådet gør status hvert år.' },
    second: { kind: 'followup', text: 'Politikken evalueres hvert fjerde år.' },
  },
  {
    first: { kind: 'commitment', text: 'Unge pårørende under 18 år får tilbud i Familiehuset.' },
    second: { kind: 'commitment', text: 'Pårørende over 18 år får tilbud i Pårørendehuset.' },
  },
  {
    first: { kind: 'commitment', text: 'Vi følger løbende op på aftalerne med de pårørende.' },
    second: { kind: 'commitment', text: 'Vi følger op på aftalerne med de pårørende en gang om året.' },
  },
  {
    first: { kind: 'principle', text: 'Pårørende må gerne hjælpe borgeren med at spise.' },
    second: { kind: 'principle', text: 'Frivillige må ikke hjælpe borgeren med at spise.' },
  },
  {
    first: { kind: 'principle', text: 'Medarbejderne må ikke modtage gaver.' },
    second: { kind: 'principle', text: 'Frivillige må gerne modtage en mindre gave.' },
  },
  {
    first: { kind: 'responsibility', text: 'Udvalget har ansvaret for politikken.' },
    second: { kind: 'responsibility', text: 'Direktøren har ansvaret for, at politikken bliver fulgt.' },
  },
  {
    first: { kind: 'responsibility', text: 'Kontaktpersonen har ansvaret for samarbejdet med de pårørende.' },
    second: {
      kind: 'responsibility',
      text: 'Lederen har ansvaret for samarbejdet med de frivillige foreninger.',
    },
  },
  {
    first: { kind: 'principle', text: 'Borgerens ønsker kommer først.' },
    second: { kind: 'principle', text: 'Den ældres ønsker vejer tungest.' },
  },
  {
    first: { kind: 'principle', text: 'Den frivilliges lyst kommer først.' },
    second: { kind: 'principle', text: 'Borgerens ønsker kommer først.' },
  },
  {
    first: { kind: 'principle', text: 'Oplysninger gives kun videre med borgerens samtykke.' },
    second: { kind: 'principle', text: 'Ved livsfare kontakter vi de pårørende, også uden samtykke.' },
  },
  {
    first: { kind: 'definition', text: 'Ved pårørende forstås den, borgeren vælger.' },
    second: { kind: 'definition', text: 'En frivillig er en person, der uden løn hjælper andre.' },
  },
  {
    first: { kind: 'definition', text: 'En ung pårørende er under 25 år.' },
    second: {
      kind: 'definition',
      text: 'En pårørende er en, der er knyttet til borgeren som familie eller ven.',
    },
  },
  {
    first: { kind: 'commitment', text: 'Kurset er gratis for pårørende.' },
    second: { kind: 'commitment', text: 'Frivillige betaler selv for kurser i førstehjælp.' },
  },
  {
    first: { kind: 'commitment', text: 'Kommunen skal tilbyde aflastning til pårørende.' },
    second: { kind: 'commitment', text: 'Kommunen tilbyder aflastning i hjemmet og på plejecentret.' },
  },
  {
    first: { kind: 'goal', text: 'Vi vil styrke fællesskabet blandt ældre.' },
    second: { kind: 'goal', text: 'Vi vil mindske ensomheden blandt ældre.' },
  },
  {
    first: { kind: 'principle', text: 'Pårørende er en ressource i samarbejdet.' },
    second: { kind: 'principle', text: 'Pårørende skal også kunne være pårørende og ikke kun hjælpere.' },
  },
  {
    first: { kind: 'commitment', text: 'Alle beboere får en kontaktperson.' },
    second: {
      kind: 'commitment',
      text: 'Der kan udpeges en ekstra kontaktperson, hvis der er behov for det.',
    },
  },
  {
    first: { kind: 'principle', text: 'Alle borgere har ret til et værdigt liv.' },
    second: { kind: 'principle', text: 'Ved behov får borgeren hjælp til et værdigt liv.' },
  },
  {
    first: { kind: 'commitment', text: 'Frivillige er et supplement til personalet.' },
    second: { kind: 'commitment', text: 'Frivillige løser mange opgaver i lokalsamfundet.' },
  },
  {
    first: { kind: 'commitment', text: 'Indtil 2025 holdes der to årlige møder med pårørende.' },
    second: { kind: 'commitment', text: 'Fra 2026 holdes der fire årlige møder med pårørende.' },
  },
  {
    first: { kind: 'commitment', text: 'Vi tager kontakt til de pårørende ved indlæggelse.' },
    second: { kind: 'commitment', text: 'Pårørende kan altid henvende sig til kontaktpersonen.' },
  },
  {
    first: { kind: 'commitment', text: 'Digitale møder er en mulighed for pårørende, der bor langt væk.' },
    second: { kind: 'commitment', text: 'Vi mødes ansigt til ansigt med de pårørende.' },
  },
  {
    first: { kind: 'goal', text: 'I 2028 skal 80 procent af de pårørende være tilfredse med samarbejdet.' },
    second: { kind: 'goal', text: 'I 2028 skal 90 procent af borgerne være tilfredse med hjælpen.' },
  },
  {
    first: { kind: 'commitment', text: 'Pårørende inviteres til samtale mindst en gang om året.' },
    second: { kind: 'commitment', text: 'De frivillige inviteres til samtale to gange om året.' },
  },
  {
    first: { kind: 'principle', text: 'Hjælpen tilrettelægges sammen med borgeren.' },
    second: { kind: 'principle', text: 'Vi tilrettelægger ikke hjælpen uden at spørge borgeren.' },
  },
  {
    first: { kind: 'principle', text: 'Medarbejderne skal ikke bestemme over borgeren.' },
    second: { kind: 'principle', text: 'Borgeren bestemmer selv.' },
  },
  {
    first: { kind: 'commitment', text: 'Medarbejderne lytter til de pårørende.' },
    second: { kind: 'commitment', text: 'De pårørende lytter til medarbejderne.' },
  },
  {
    first: {
      kind: 'responsibility',
      text: 'Lederen sørger for, at medarbejderne kender politikken om pårørende.',
    },
    second: { kind: 'responsibility', text: 'Kontaktpersonen sørger for, at de pårørende kender aftalerne.' },
  },
  {
    first: { kind: 'commitment', text: 'Ansøgninger om pleje afgøres inden for fire uger.' },
    second: { kind: 'commitment', text: 'Ansøgninger om plejebolig afgøres inden for otte uger.' },
  },
  {
    first: { kind: 'commitment', text: 'Kontaktpersonen ringer til familien en gang om ugen.' },
    second: { kind: 'commitment', text: 'Demenskoordinatoren ringer til familien en gang om måneden.' },
  },
  {
    first: { kind: 'commitment', text: 'Temaaftener for pårørende holdes hver måned.' },
    second: { kind: 'commitment', text: 'Temadage for medarbejdere holdes hvert halve år.' },
  },
  {
    first: { kind: 'scope', text: 'Seniorpolitikken gælder for borgere over 65 år.' },
    second: { kind: 'scope', text: 'Pårørendepolitikken gælder for alle pårørende over 18 år.' },
  },
  {
    first: {
      kind: 'responsibility',
      text: 'Lederen har ansvaret for, at nye medarbejdere bliver introduceret.',
    },
    second: {
      kind: 'responsibility',
      text: 'Frivilligkoordinatoren har ansvaret for, at nye frivillige bliver introduceret.',
    },
  },
  {
    first: { kind: 'responsibility', text: 'Kommunen har ansvaret for plejen.' },
    second: {
      kind: 'responsibility',
      text: 'Plejehjemmets medarbejdere har ansvaret for plejen af den enkelte.',
    },
  },
  {
    first: { kind: 'principle', text: 'Borgerens egne mål kommer først.' },
    second: { kind: 'principle', text: 'Vi sætter borgerens mål højest.' },
  },
  {
    first: { kind: 'principle', text: 'Børns trivsel kommer først, når forældre bliver syge.' },
    second: { kind: 'principle', text: 'Borgerens ønsker vejer tungest, når hjælpen tilrettelægges.' },
  },
  {
    first: { kind: 'definition', text: 'En pårørende er den, som borgeren selv peger på.' },
    second: { kind: 'definition', text: 'Pårørende er de mennesker, som borgeren vælger at have tæt på.' },
  },
  {
    first: { kind: 'definition', text: 'Frivillige er mennesker, der uden løn hjælper andre.' },
    second: { kind: 'definition', text: 'En besøgsven er en frivillig, der besøger en ældre hver uge.' },
  },
  {
    first: { kind: 'principle', text: 'Pårørende må gerne tage del i måltidet.' },
    second: { kind: 'principle', text: 'Pårørende må ikke tage del i medicingivningen.' },
  },
  {
    first: { kind: 'principle', text: 'Rygning er ikke tilladt på plejecentrene.' },
    second: { kind: 'principle', text: 'Beboere må gerne ryge i egen bolig.' },
  },
  {
    first: { kind: 'commitment', text: 'Alle pårørende får tilbudt en samtale.' },
    second: { kind: 'commitment', text: 'Der kan tilbydes tolk, hvis der er behov for det.' },
  },
  {
    first: { kind: 'commitment', text: 'Vi vil altid lytte til de pårørende.' },
    second: { kind: 'commitment', text: 'Hvis der er behov for det, hjælper vi de pårørende videre.' },
  },
  {
    first: { kind: 'commitment', text: 'Pårørendekurset er gratis.' },
    second: { kind: 'commitment', text: 'Træningskurset koster 300 kr.' },
  },
  {
    first: { kind: 'principle', text: 'Ingen frivillige skal løse opgaver mod deres vilje.' },
    second: {
      kind: 'principle',
      text: 'Vi forventer, at de pårørende siger til, hvis de bliver kede af noget.',
    },
  },
  {
    first: { kind: 'principle', text: 'Vi forventer, at medarbejderne er venlige.' },
    second: { kind: 'principle', text: 'Ingen pårørende pålægges opgaver.' },
  },
  {
    first: { kind: 'commitment', text: 'Plejecentret er åbent for besøg døgnet rundt.' },
    second: { kind: 'commitment', text: 'Caféen på plejecentret er åben mellem kl. 10 og 15.' },
  },
  {
    first: { kind: 'principle', text: 'Oplysninger deles kun med samtykke fra borgeren.' },
    second: {
      kind: 'principle',
      text: 'De pårørende bliver orienteret om ændringer, når borgeren har sagt ja.',
    },
  },
  {
    first: { kind: 'commitment', text: 'Fra 2026 er kurset gratis.' },
    second: { kind: 'commitment', text: 'Indtil udgangen af 2025 betaler deltagerne selv for kurset.' },
  },
  {
    first: { kind: 'goal', text: 'Vi vil øge trygheden hos ældre.' },
    second: { kind: 'goal', text: 'Vi vil mindske utrygheden hos ældre.' },
  },
  {
    first: { kind: 'commitment', text: 'Borgere får hjælp til bad to gange om ugen.' },
    second: { kind: 'commitment', text: 'Borgere får hjælp til rengøring hver anden uge.' },
  },
  {
    first: { kind: 'involvement', text: 'Politikken er skrevet med hjælp fra 60 pårørende.' },
    second: { kind: 'involvement', text: 'Politikken er skrevet med hjælp fra 200 borgere.' },
  },
  {
    first: { kind: 'principle', text: 'Personalet skal ikke overtage det, borgeren selv kan.' },
    second: { kind: 'principle', text: 'Personalet overtager opgaver, som borgeren ikke længere selv kan.' },
  },
  {
    first: { kind: 'commitment', text: 'Pårørende kan få en nøgle til plejecentret.' },
    second: { kind: 'commitment', text: 'Frivillige kan ikke få en nøgle til plejecentret.' },
  },
  {
    first: {
      kind: 'principle',
      text: 'Vi inddrager altid de pårørende i vigtige beslutninger, når borgeren ønsker det.',
    },
    second: { kind: 'principle', text: 'Borgeren bestemmer, om de pårørende skal inddrages.' },
  },
  {
    first: { kind: 'commitment', text: 'Vi holder møder med de pårørende efter behov.' },
    second: { kind: 'commitment', text: 'Vi holder møder med de frivillige hver måned.' },
  },
  {
    first: { kind: 'responsibility', text: 'Pårørendevejlederen vejleder pårørende.' },
    second: { kind: 'responsibility', text: 'Visitator vejleder borgere om hjælp.' },
  },
  {
    first: { kind: 'goal', text: 'Flere pårørende skal opleve støtte.' },
    second: { kind: 'goal', text: 'Færre pårørende skal opleve at stå alene.' },
  },
  {
    first: { kind: 'principle', text: 'Medarbejderne bestemmer ikke, hvem der er pårørende.' },
    second: { kind: 'principle', text: 'Borgeren bestemmer, hvem der er pårørende.' },
  },
  {
    first: { kind: 'commitment', text: 'Telefonen er åben på hverdage mellem klokken 9 og 15.' },
    second: { kind: 'commitment', text: 'Vagttelefonen er åben døgnet rundt.' },
  },
  {
    first: { kind: 'principle', text: 'Det er frivilligt at hjælpe som pårørende.' },
    second: {
      kind: 'goal',
      text: 'Seniorpolitikken skal medvirke til, at ingen pårørende knækker under plejen.',
    },
  },
  {
    first: { kind: 'scope', text: 'Kurserne er åbne for dig, også når du kun er 14 år.' },
    second: { kind: 'commitment', text: 'Kommunen stiller en mentor til rådighed i op til 20 uger.' },
  },
  {
    first: { kind: 'definition', text: 'De pårørende er dem, borgeren regner for sine nære.' },
    second: { kind: 'definition', text: 'Pårørende kan være ægtefælle, børn, venner eller naboer.' },
  },
  {
    first: { kind: 'commitment', text: 'Pårørenderådgiveren kommer på alle plejehjem.' },
    second: {
      kind: 'commitment',
      text: 'Pårørenderådgiverne har ét fælles kontor i stedet for lokale kontorer.',
    },
  },
  {
    first: { kind: 'definition', text: 'Pårørende er de mennesker, som den syge selv stoler på.' },
    second: { kind: 'definition', text: 'Til de nære henregner vi dem, beboeren selv holder af.' },
  },
  {
    first: { kind: 'definition', text: 'Pårørende er ægtefælle, børn og venner, uanset om de bor sammen.' },
    second: { kind: 'definition', text: 'Pårørende er ægtefælle og børn, og også venner og naboer.' },
  },
  {
    first: { kind: 'commitment', text: 'Vores netværk er åbent, uanset om den syge får hjælp.' },
    second: {
      kind: 'commitment',
      text: 'Sorggruppen er for pårørende til borgere, der har fået en kræftdiagnose.',
    },
  },
  {
    first: { kind: 'commitment', text: 'Kurset er for alle pårørende, uanset om borgeren modtager støtte.' },
    second: {
      kind: 'commitment',
      text: 'Caféen er kun for pårørende til borgere med demens i et forløb hos os.',
    },
  },
  {
    first: { kind: 'scope', text: 'Politikken gælder også for private leverandører.' },
    second: { kind: 'commitment', text: 'Private leverandører har deres egne biler.' },
  },
  {
    first: {
      kind: 'principle',
      text: 'Fortrolige ting går ikke videre, med mindre borgeren er indforstået.',
    },
    second: {
      kind: 'commitment',
      text: 'Familien holdes orienteret om arrangementer i huset, med mindre den ældre har frabedt sig det.',
    },
  },
  {
    first: { kind: 'commitment', text: 'På plejehjemmet står døren åben døgnet rundt.' },
    second: { kind: 'commitment', text: 'Telefonen er åben mellem kl. 9 og 12.' },
  },
  {
    first: { kind: 'commitment', text: 'Der er ingen besøgstider på plejehjemmet.' },
    second: { kind: 'commitment', text: 'Caféen på plejehjemmet er åben for gæster kl. 11-16.' },
  },
  {
    first: { kind: 'principle', text: 'Er familien og den ældre uenige, er det den ældre, vi følger.' },
    second: {
      kind: 'principle',
      text: 'Ved uenighed om regningen søger parterne en løsning, som kommunen kan acceptere.',
    },
  },
  {
    first: { kind: 'principle', text: 'Borgeren har det sidste ord.' },
    second: { kind: 'principle', text: 'Ved uenighed lægges borgerens ønske til grund.' },
  },
  {
    first: { kind: 'principle', text: 'Den ældre bestemmer selv, hvad familien får at vide.' },
    second: { kind: 'principle', text: 'Familien bestemmer selv, hvad de vil hjælpe med.' },
  },
  {
    first: { kind: 'principle', text: 'Aflastningspladser går til dem, der har passet en nær længst.' },
    second: { kind: 'principle', text: 'Plejeboliger går til dem, der har stået længst på ventelisten.' },
  },
  {
    first: { kind: 'commitment', text: 'Alle pårørende får tilbudt en samtale.' },
    second: { kind: 'commitment', text: 'Samtalen kan holdes digitalt, hvis familien ønsker det.' },
  },
  {
    first: { kind: 'commitment', text: 'Alle pårørende får tilbudt en samtale ved indflytning.' },
    second: {
      kind: 'commitment',
      text: 'Vurderer lederen, at der er brug for det, kan en medarbejder få en samtale med sin tillidsrepræsentant.',
    },
  },
  {
    first: { kind: 'responsibility', text: 'Kontaktpersonen nedskriver de aftaler, der er indgået.' },
    second: {
      kind: 'responsibility',
      text: 'Kommunen fører tilsyn med, at leverandøren overholder sine aftaler.',
    },
  },
  {
    first: { kind: 'responsibility', text: 'Vejlederen står bag kommunens netværksgrupper.' },
    second: { kind: 'responsibility', text: 'Præsten leder sorggruppen for efterladte.' },
  },
  {
    first: { kind: 'responsibility', text: 'Vejlederen står bag kommunens netværksgrupper.' },
    second: { kind: 'responsibility', text: 'Underviseren står bag kurset i førstehjælp.' },
  },
  {
    first: {
      kind: 'commitment',
      text: 'Skriver du til os, hører du fra os inden to dage, medmindre det er weekend.',
    },
    second: { kind: 'commitment', text: 'Klager afgøres inden for fire uger.' },
  },
  {
    first: { kind: 'commitment', text: 'Ægtefæller kan få afløsning i hjemmet op til ti timer om måneden.' },
    second: {
      kind: 'commitment',
      text: 'Forældre til børn med handicap kan få afløsning 30 timer om måneden.',
    },
  },
  {
    first: { kind: 'commitment', text: 'Ægtefæller kan få afløsning i hjemmet op til ti timer om måneden.' },
    second: { kind: 'commitment', text: 'Frivillige afløser i hjemmet tre timer om ugen.' },
  },
  {
    first: { kind: 'commitment', text: 'Bliver en pårørende syg, finder vi altid en aflastningsplads.' },
    second: { kind: 'commitment', text: 'Er der ledige pladser, kan aflastningen forlænges.' },
  },
  {
    first: { kind: 'commitment', text: 'Ledsagelsen fortsætter uændret, når den unge flytter hjemmefra.' },
    second: {
      kind: 'commitment',
      text: 'Abonnementet på telefonen bortfalder, når den unge flytter hjemmefra.',
    },
  },
  {
    first: { kind: 'commitment', text: 'Ledsagelsen fortsætter uændret, når den unge flytter hjemmefra.' },
    second: { kind: 'commitment', text: 'Ledsagelsen bortfalder ikke, når den unge flytter hjemmefra.' },
  },
  {
    first: { kind: 'principle', text: 'Medarbejderne taler åbent med beboerne om sorgen.' },
    second: { kind: 'principle', text: 'Medarbejderne undgår at tale med beboerne om deres egne penge.' },
  },
  {
    first: { kind: 'commitment', text: 'Husets café har åbent søndag.' },
    second: { kind: 'commitment', text: 'Fodplejeren er kun i huset på hverdage.' },
  },
  {
    first: { kind: 'principle', text: 'Chauffører i bilordningen fremviser straffeattest.' },
    second: { kind: 'principle', text: 'Vi stiller ikke krav om kørekort til frivillige.' },
  },
  {
    first: { kind: 'commitment', text: 'Huskalenderen hænger fremme i gangen.' },
    second: { kind: 'commitment', text: 'Medarbejdernes telefonliste er internt materiale.' },
  },
  {
    first: { kind: 'commitment', text: 'Billederne fra udflugten gemmes i fem år.' },
    second: { kind: 'commitment', text: 'Ansøgninger slettes efter fem år.' },
  },
  {
    first: { kind: 'commitment', text: 'Alle nye beboere på kurset får en enestue.' },
    second: { kind: 'commitment', text: 'Gæster deler værelse med hinanden på højskoleturen.' },
  },
  {
    first: { kind: 'commitment', text: 'Middagsmaden laves på stedet hver dag.' },
    second: { kind: 'commitment', text: 'Vasketøjet leveres udefra hver uge.' },
  },
  {
    first: { kind: 'principle', text: 'Vi opfordrer familien til at følge med i ambulancen.' },
    second: { kind: 'principle', text: 'Vi fraråder familien at køre selv til ulykkesstedet.' },
  },
  {
    first: { kind: 'commitment', text: 'Ansøgninger om handicapbil godkendes af visitator.' },
    second: { kind: 'commitment', text: 'Gaver fra firmaer afvises af lederen.' },
  },
  {
    first: { kind: 'commitment', text: 'Du må gerne have din hund med på besøg.' },
    second: { kind: 'principle', text: 'Hunde må ikke løbe løse på plænen.' },
  },
  {
    first: { kind: 'commitment', text: 'Antallet af faldulykker nedbringes.' },
    second: { kind: 'commitment', text: 'Antallet af frivillige forøges.' },
  },
  {
    first: {
      kind: 'commitment',
      text: 'Alle får et midlertidigt ophold, når familien har brug for en pause.',
    },
    second: { kind: 'commitment', text: 'Et ophold giver familien en pause og kan vare tre uger.' },
  },
  {
    first: { kind: 'scope', text: 'Kun hjemmeboende kan tilmeldes fodplejeordningen.' },
    second: {
      kind: 'scope',
      text: 'Sangcaféen henvender sig både til hjemmeboende og til beboere på plejehjem.',
    },
  },
  // Another step, office, case, group or meaning of the same words.
  {
    first: { kind: 'responsibility', text: 'Beboer- og pårørenderådet mødes seks gange om året.' },
    second: { kind: 'commitment', text: 'Husmødet for beboere holdes hver måned.' },
  },
  {
    first: { kind: 'commitment', text: 'Vi besøger nye beboere i deres hjem senest en uge, før de flytter.' },
    second: { kind: 'commitment', text: 'Senest fire uger efter indflytningen holder vi en samtale.' },
  },
  {
    first: { kind: 'commitment', text: 'Afgørelse om aflastning foreligger inden for tre uger.' },
    second: { kind: 'commitment', text: 'Aflastningen begynder senest en uge efter afgørelsen.' },
  },
  {
    first: {
      kind: 'commitment',
      text: 'Ved forværring af borgerens tilstand kontaktes de pårørende inden for en time.',
    },
    second: { kind: 'commitment', text: 'Ved indlæggelse giver vi sygehuset oplysninger inden for et døgn.' },
  },
  {
    first: { kind: 'commitment', text: 'Beboernes tøj vaskes to gange om ugen.' },
    second: { kind: 'commitment', text: 'Sengetøjet skiftes hver fjortende dag.' },
  },
  {
    first: { kind: 'commitment', text: 'Et aflastningsophold kan vare op til 14 dage ad gangen.' },
    second: { kind: 'commitment', text: 'Der kan gives aflastning i hjemmet i op til tre timer om ugen.' },
  },
  {
    first: { kind: 'scope', text: 'Søskendegruppen er for børn mellem 8 og 14 år.' },
    second: { kind: 'scope', text: 'Ungegruppen er for unge fra det 15. til det 20. år.' },
  },
  {
    first: { kind: 'followup', text: 'Pårørendepolitikken revideres hvert fjerde år.' },
    second: { kind: 'followup', text: 'Udvalget får hvert år en status for pårørendepolitikken.' },
  },
  {
    first: { kind: 'commitment', text: 'Pårørendecaféen holder åbent forår og efterår.' },
    second: { kind: 'commitment', text: 'Pårørendecaféen holder åbent to gange om året.' },
  },
  {
    first: { kind: 'goal', text: 'Halvdelen af medarbejderne skal have taget demenskurset.' },
    second: { kind: 'goal', text: 'Ni ud af ti pårørende skal kende demenskurset.' },
  },
  {
    first: { kind: 'commitment', text: 'Skriver I til os, svarer vi inden for to dage.' },
    second: { kind: 'commitment', text: 'Vi svarer pårørende inden for 48 timer.' },
  },
  {
    first: { kind: 'commitment', text: 'En plads på daghjemmet koster 45 kroner om dagen.' },
    second: { kind: 'commitment', text: 'Frokosten på daghjemmet koster 30 kroner.' },
  },
  {
    first: { kind: 'responsibility', text: 'Kontaktpersonen holder velkomstsamtalen med nye beboere.' },
    second: {
      kind: 'responsibility',
      text: 'Ved indflytning er det kontaktpædagogen, der inviterer familien til den første samtale.',
    },
  },
  {
    first: { kind: 'responsibility', text: 'Visitator underretter de pårørende, når borgeren udskrives.' },
    second: {
      kind: 'responsibility',
      text: 'Hjemmesygeplejersken besøger borgeren dagen efter udskrivelsen.',
    },
  },
  {
    first: { kind: 'responsibility', text: 'Klager over maden besvares af køkkenchefen.' },
    second: { kind: 'responsibility', text: 'Klager over rengøringen besvares af områdelederen.' },
  },
  {
    first: { kind: 'responsibility', text: 'Besøgstjenesten hverver nye frivillige.' },
    second: { kind: 'responsibility', text: 'Frivilligkoordinatoren underviser de frivillige.' },
  },
  {
    first: { kind: 'responsibility', text: 'Tøjvask klares af de pårørende.' },
    second: { kind: 'responsibility', text: 'Personalet gør rent i boligen.' },
  },
  {
    first: {
      kind: 'responsibility',
      text: 'Sundhedsplejersken orienterer skolen, når en mor eller far bliver syg.',
    },
    second: { kind: 'responsibility', text: 'Skolen indkalder forældrene, når et barn har meget fravær.' },
  },
  {
    first: { kind: 'responsibility', text: 'Pædagogen udleverer medicinen ved måltiderne.' },
    second: { kind: 'responsibility', text: 'Medicinæskerne fyldes af sygeplejersken.' },
  },
  {
    first: { kind: 'responsibility', text: 'Teamlederen står i spidsen for samtalegrupperne for pårørende.' },
    second: { kind: 'responsibility', text: 'Sorggruppen ledes af præsten.' },
  },
  {
    first: { kind: 'principle', text: 'Plejeboliger går først til dem, hvis behov er størst.' },
    second: {
      kind: 'principle',
      text: 'Næste ledige plejebolig tilfalder den borger, der har størst behov.',
    },
  },
  {
    first: { kind: 'principle', text: 'Fællesskabet er kernen i plejehjemmets hverdag.' },
    second: { kind: 'principle', text: 'Beboerens vaner vejer tungest i den daglige pleje.' },
  },
  {
    first: { kind: 'principle', text: 'Smagen kommer først, når maden planlægges.' },
    second: { kind: 'principle', text: 'Maden skal også være ernæringsrigtig.' },
  },
  {
    first: { kind: 'principle', text: 'Du kan klage over maden, uden at det går ud over hjælpen.' },
    second: { kind: 'principle', text: 'Klager over maden får aldrig betydning for hjælpen.' },
  },
  {
    first: {
      kind: 'principle',
      text: 'Før kommunen bevilger hjælp, taler vi med borgeren om, hvad der er vigtigst.',
    },
    second: {
      kind: 'principle',
      text: 'Kommunens hjælp kommer først, og familien hjælper, når den har lyst.',
    },
  },
  {
    first: { kind: 'principle', text: 'Det afgørende er borgerens ønske, når familien mener noget andet.' },
    second: { kind: 'principle', text: 'Borgeren har det sidste ord.' },
  },
  {
    first: {
      kind: 'principle',
      text: 'Når pladserne på kurset fordeles, kommer ægtefæller før voksne børn.',
    },
    second: {
      kind: 'principle',
      text: 'Er der rift om pladserne på aflastningsafsnittet, kommer de hårdest belastede først.',
    },
  },
  {
    first: { kind: 'principle', text: 'Barnets bedste går forud for alle andre hensyn.' },
    second: { kind: 'principle', text: 'Hensynet til barnet går forud.' },
  },
  {
    first: { kind: 'principle', text: 'Vi ser først på den ældres behov og derefter på ægtefællens.' },
    second: { kind: 'principle', text: 'Ægtefællens behov indgår i samtalen.' },
  },
  {
    first: {
      kind: 'definition',
      text: 'Hjælpemidler er ting, som kommunen låner ud; forbrugsvarer hører ikke med.',
    },
    second: { kind: 'definition', text: 'Hjælpemidler omfatter rollatorer og kørestole.' },
  },
  {
    first: { kind: 'definition', text: 'Nærmeste bruger vi om dem, borgeren holder af.' },
    second: { kind: 'definition', text: 'Nærmeste er dem, borgeren selv nævner.' },
  },
  {
    first: { kind: 'definition', text: 'Unge omsorgsgivere er alle under 18 år.' },
    second: { kind: 'definition', text: 'Ved unge omsorgsgivere forstår vi dem, der ikke er fyldt 18 år.' },
  },
  {
    first: { kind: 'definition', text: 'Netværksmøde kalder vi et møde, hvor familien er med.' },
    second: { kind: 'definition', text: 'Et personalemøde er et møde mellem fagfolk, uden pårørende.' },
  },
  {
    first: { kind: 'definition', text: 'Lighed betyder, at vi behandler alle borgere ens.' },
    second: { kind: 'definition', text: 'Respekt er at behandle mennesker forskelligt.' },
  },
  {
    first: { kind: 'definition', text: 'Plejehjem er i denne politik også friplejehjem.' },
    second: { kind: 'definition', text: 'Plejehjem er boliger med personale døgnet rundt.' },
  },
  {
    first: {
      kind: 'definition',
      text: 'Et aflastningsophold er et ophold, der slutter efter højst tre uger.',
    },
    second: { kind: 'definition', text: 'Aflastningsophold er et midlertidigt ophold uden for hjemmet.' },
  },
  {
    first: {
      kind: 'principle',
      text: 'Du kan sige din mening om stedet, uden at det får følger for pladsen.',
    },
    second: { kind: 'principle', text: 'Din mening om stedet har ingen følger for pladsen.' },
  },
];
