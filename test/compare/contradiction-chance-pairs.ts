import type { FreshPair } from './contradiction-fresh-pairs.ts';

/**
 * What natural texts without a contradiction were told wrongly, by class, each class with clashes that must stay beside its
 * look-alikes. Written for the classes and not taken from the texts. A list item has its lead-in before "¦".
 */
export const CHANCE_PAIRS: readonly FreshPair[] = [
  // An aim says what is to come about, and of nobody what they have to do.
  [
    null,
    'goal',
    'Strategien skal medvirke til ¦ at familien kender sine muligheder for hjælp',
    'principle',
    'Du bestemmer selv, om din søn eller nabo skal sidde med ved bordet.',
  ],
  [
    null,
    'principle',
    'Det er de pårørendes eget valg, om de vil hjælpe med plejen.',
    'commitment',
    'Vi regner aldrig med, at familien gør rent hos beboeren.',
  ],
  [
    'polarity',
    'principle',
    'Ingen pårørende må føle sig forpligtet til at hjælpe med det praktiske.',
    'responsibility',
    'Vi regner med, at familien står for indkøb og tøjvask.',
  ],
  // To be free of one task says nothing of another.
  [
    null,
    'principle',
    'Pårørende har ikke pligt til at lave øvelser med borgeren.',
    'responsibility',
    'Det forventes, at familien vasker tøjet.',
  ],
  // What is denied before "uden" asks for consent.
  [
    null,
    'principle',
    'Oplysninger om din sygdom gives kun til familien, når du har givet samtykke.',
    'commitment',
    'Vi fortæller aldrig noget om din sygdom til familien, uden at du har givet lov.',
  ],
  [
    'polarity',
    'principle',
    'Oplysninger om beboerens sygdom gives kun videre, når beboeren har givet samtykke.',
    'commitment',
    'Familien får besked om beboerens sygdom, uanset om beboeren har givet samtykke.',
  ],
  [
    null,
    'commitment',
    'Vi orienterer pårørende om demens generelt, også når borgeren ikke ønsker det.',
    'principle',
    'Pårørende får kun besked om borgerens helbred, når borgeren har givet samtykke.',
  ],
  // A word of any case or offer is no common thing.
  [
    null,
    'commitment',
    'Afdelingslederen indkalder til et møde senest otte dage efter klagen.',
    'commitment',
    'Ventetiden til en samtale om bolig er højst fire uger.',
  ],
  [
    null,
    'commitment',
    'Sagsbehandleren ringer senest tre dage efter henvisningen.',
    'commitment',
    'Svømmeholdet begynder inden for seks uger efter henvisning.',
  ],
  [
    null,
    'commitment',
    'På aftenholdet er der plads til 18 deltagere.',
    'commitment',
    'Faldtræningen foregår på hold med højst fem deltagere.',
  ],
  [
    'quantity',
    'commitment',
    'I sorggruppen er der plads til otte deltagere.',
    'commitment',
    'Sorggruppen optager højst fem deltagere.',
  ],
  [
    'quantity',
    'commitment',
    'Indflytningssamtalen holdes senest tre uger efter, at beboeren er flyttet ind.',
    'commitment',
    'Senest to måneder efter indflytningen holdes en indflytningssamtale.',
  ],
  // Ages are no deadlines.
  [
    null,
    'commitment',
    'Borgere mellem 18 år og pensionsalderen kan søge om en ledsager.',
    'commitment',
    'Svaret på en ansøgning om ledsager gives senest tre uger efter modtagelsen.',
  ],
  // A word explained with a relative clause is no list of the family.
  [
    null,
    'definition',
    'Pårørende er de mennesker, som borgeren selv udpeger.',
    'definition',
    'En aflastningsfamilie er en familie, der passer børn, hvis forældre er syge.',
  ],
  [
    'definition',
    'definition',
    'Pårørende er de mennesker, som beboeren selv udpeger.',
    'definition',
    'Ved pårørende forstås ægtefælle, samlever, børn og søskende.',
  ],
  // What one answers for in one's own life is no task among others.
  [
    null,
    'responsibility',
    'Du har selv ansvar for din egen trivsel og for at bede om hjælp.',
    'responsibility',
    'Kontaktpersonen har ansvaret for at tilbyde pårørende hjælp.',
  ],
  // Who does it not, and who does.
  [
    null,
    'commitment',
    'Demenskoordinatoren bevilger ikke hjælpemidler.',
    'commitment',
    'Hjælpemidler bevilges af visitator.',
  ],
  [
    'polarity',
    'commitment',
    'Beboerne må gerne have en hund med i boligen.',
    'commitment',
    'Hunde er ikke tilladt i boligerne.',
  ],
  // "Efter henvisning" behind a number of days is when, and not for whom.
  [
    null,
    'commitment',
    'Familier kan uden visitation tale med en rådgiver om børn og skilsmisse.',
    'commitment',
    'Den første samtale om kost finder sted ti dage efter henvisning.',
  ],
  [
    'scope',
    'commitment',
    'Kurset i stresshåndtering er åbent for alle uden henvisning.',
    'commitment',
    'Kurset i stresshåndtering kræver henvisning fra lægen.',
  ],
  // One rule told from both ends, an open door told by "ingen", a task that nobody has, staff who are served, how late is late.
  [
    null,
    'principle',
    'Oplysninger om økonomien gives videre, når borgeren har givet tilladelse.',
    'principle',
    'Vi giver ikke oplysninger om økonomien til andre, hvis borgeren ikke har sagt ja.',
  ],
  [
    null,
    'commitment',
    'Vi har ingen faste besøgstider.',
    'commitment',
    'Beboerne kan tage imod besøg, når de har lyst.',
  ],
  [
    null,
    'responsibility',
    'Pårørende har ikke ansvaret for opgaver i plejen.',
    'responsibility',
    'Kommunen har ikke til opgave at pleje pårørendes hjem.',
  ],
  [
    null,
    'commitment',
    'De pårørende tilbydes en samtale senest fire uger efter dødsfaldet.',
    'commitment',
    'Medarbejderne tilbydes en samtale senest tre dage efter et dødsfald.',
  ],
  [
    null,
    'commitment',
    'Vi ringer til dig senest to dage efter, at du har lagt en besked om hjemmeplejen.',
    'commitment',
    'Kommer hjemmeplejen mere end en time for sent, ringer vi til dig.',
  ],
  [
    'responsibility',
    'responsibility',
    'Kontaktpersonen har ansvaret for livshistorien.',
    'responsibility',
    'Familien har ansvaret for livshistorien.',
  ],
];
