/** Two documents of one folder: the same policy twice, or two policies that are alike. */

export interface Pair {
  readonly name: string;
  /** Title page and end note of each, with `…` for the text; and the text. */
  readonly one: { readonly file: string; readonly text: string };
  readonly two: { readonly file: string; readonly text: string };
  /** The file that is set aside, and why; null where both are policies of their own. */
  readonly aside: { readonly file: string; readonly code: 'duplicate' | 'version' } | null;
}

/** Sections of a policy about some people; `{}` stands for them. */
const SECTIONS = [
  '## Forord\n\nKommunen vil gerne være et sted, hvor {} har det godt, og hvor alle bliver mødt med respekt og nysgerrighed, uanset hvem de er.',
  '## Vision\n\nVi vil skabe gode rammer for {}, så hverdagen hænger sammen på tværs af afdelinger og faggrupper i hele kommunen.',
  '## Værdier\n\nVi bygger på tillid, åbenhed og faglighed. Vi lytter, før vi handler, og vi holder det, vi lover, også når det er svært.',
  '## Samarbejde\n\nMedarbejderne inddrager {} i de beslutninger, der har betydning for deres hverdag, og skriver ned, hvad der er aftalt.',
  '## Information\n\nKommunen sørger for, at der er let adgang til viden på hjemmesiden, i pjecer og ved møder, og at sproget er til at forstå.',
  '## Støtte\n\nVi tilbyder rådgivning til {}, når livet ændrer sig, og vi følger op, når der er gået tre måneder efter den første samtale.',
  '## Kompetencer\n\nLederne har ansvar for, at medarbejderne har den viden, der skal til, og at nye kolleger bliver lært op i politikken.',
  '## Opfølgning\n\nUdvalget drøfter politikken én gang om året på baggrund af en kort status fra forvaltningen, og resultatet bliver lagt frem.',
] as const;
const OTHER = [
  '## Forord\n\nI disse år sker der meget på området, og derfor har byrådet besluttet at skrive en ny politik med færre ord og flere løfter.',
  '## Fire løfter\n\nVi svarer inden for tre dage. Vi har én indgang. Vi taler med dig og ikke om dig. Vi siger, når noget ikke kan lade sig gøre.',
  '## Aflastning\n\nDer skal være flere pladser til aflastning, og de skal kunne bestilles fra den ene uge til den anden uden en ny visitation.',
  '## Unge\n\nUnge, der hjælper en forælder, får en voksen at tale med på skolen, og klasselæreren ved, hvad der sker derhjemme.',
] as const;

const about = (who: string, sections: readonly string[] = SECTIONS) =>
  sections.join('\n\n').replaceAll('{}', who);
const kin = about('pårørende');
const mixed = about('pårørende', [...SECTIONS.slice(2, 6), ...OTHER]);
const file = (name: string, text: string) => ({ file: name, text });

export const PAIRS: readonly Pair[] = [
  {
    name: 'the same text, once with a note of its adoption',
    one: file('a.md', `# Pårørendepolitik\n\nUdkast\n\n${kin}`),
    two: file('b.md', `# Pårørendepolitik\n\n${kin}\n\nVedtaget af Byrådet den 3. maj 2025.`),
    aside: { file: 'a.md', code: 'version' },
  },
  {
    name: 'one text as Markdown and as a page',
    one: file('a.md', `# Pårørendepolitik\n\n${kin}`),
    two: file(
      'b.html',
      `<h1>Pårørendepolitik</h1>${kin
        .split('\n\n')
        .map((part) => (part.startsWith('## ') ? `<h2>${part.slice(3)}</h2>` : `<p>${part}</p>`))
        .join('')}`,
    ),
    aside: { file: 'b.html', code: 'duplicate' },
  },
  {
    name: 'two policies on one template',
    one: file('a.md', `# Demenspolitik\n\n${about('mennesker med demens')}`),
    two: file('b.md', `# Handicappolitik\n\n${about('mennesker med handicap')}`),
    aside: null,
  },
  {
    name: 'two policies of rarer kinds on one template',
    one: file('a.md', `# Rygepolitik\n\n${about('ansatte')}`),
    two: file('b.md', `# Alkoholpolitik\n\n${about('ansatte')}\n\nAlkohol hører ikke til i arbejdstiden.`),
    aside: null,
  },
  {
    name: 'local policies of two homes on one template',
    one: file(
      'a.md',
      `# Pårørendepolitik for Plejecenter Solgården\n\n${kin}\n\nVi mødes i caféen hver onsdag.`,
    ),
    two: file(
      'b.md',
      `# Pårørendepolitik for Plejecenter Engen\n\n${kin}\n\nVi mødes i haven, når vejret er til det.`,
    ),
    aside: null,
  },
  {
    name: 'the policy of last time and the new one, half of it rewritten',
    one: file('a.md', `# Pårørendepolitik 2019-2022\n\n${kin}`),
    two: file('b.md', `# Pårørendepolitik 2023-2026\n\n${mixed}`),
    aside: { file: 'a.md', code: 'version' },
  },
  {
    name: 'draft and final under two titles',
    one: file('udkast.md', `# Udkast til politik for pårørende\n\n${kin}`),
    two: file(
      'endelig.md',
      `# Pårørendepolitik i Engdal\n\n${about('pårørende', SECTIONS.slice(0, 7))}\n\nVedtaget af Byrådet den 3. maj 2025.`,
    ),
    aside: { file: 'udkast.md', code: 'version' },
  },
  {
    name: 'a leaflet made of the policy',
    one: file('a.md', `# Pårørendepolitik\n\n${kin}`),
    two: file('b.md', `# Pårørendepolitikken kort fortalt\n\n${about('pårørende', SECTIONS.slice(0, 2))}`),
    aside: null,
  },
  {
    name: 'two policies of one kind for two groups that share little',
    one: file('a.md', `# Handleplan 2024-2026\n\n${kin}`),
    two: file('b.md', `# Handleplan 2025-2027\n\n${about('ældre', OTHER)}`),
    aside: null,
  },
  {
    name: 'a value policy and the merged one that took it over',
    one: file('a.md', `# Værdighedspolitik 2018-2021\n\n${about('ældre')}`),
    two: file(
      'b.md',
      `# Ældre- og værdighedspolitik 2022-2025\n\n${about('ældre', [...SECTIONS, ...OTHER.slice(0, 2)])}`,
    ),
    aside: { file: 'a.md', code: 'version' },
  },
];
