import type { DecisionVerdict } from '../model/index.ts';

/** What a gate says, in one language. */
export interface GateWording {
  readonly title: string;
  /** The outcome in one sentence. */
  readonly passed: string;
  readonly stopped: (failing: number) => string;
  readonly couldNotRead: (documents: number) => string;
  /** How many findings are new. */
  readonly fresh: (count: number) => string;
  /** How many changes of the types asked for there are. */
  readonly changes: (count: number) => string;
  readonly change: string;
  readonly changesHeading: string;
  readonly before: string;
  readonly now: string;
  readonly documentAdded: string;
  readonly documentRemoved: string;
  readonly changeAdvice: string;
  readonly againstBaseline: (file: string) => string;
  readonly againstRevision: (revision: string) => string;
  readonly againstNothing: string;
  readonly stops: string;
  readonly passes: string;
  readonly known: (count: number) => string;
  readonly decided: (count: number) => string;
  readonly unchanged: (count: number) => string;
  readonly gone: (count: number) => string;
  readonly goneAdvice: string;
  readonly broken: string;
  readonly page: (page: number) => string;
  readonly line: (line: number) => string;
  readonly id: string;
  readonly whatToDo: string;
  readonly whatNow: string;
  readonly more: (count: number) => string;
  readonly until: (day: string) => string;
  readonly verdicts: Readonly<Record<DecisionVerdict, string>>;
}

const da: GateWording = {
  title: 'Kontrol af sammenhængen mellem politikkerne',
  passed: 'Godkendt: Der er ingen nye fund, der stopper.',
  stopped: (failing) =>
    failing === 1 ? 'Stoppet: Ét nyt fund skal afklares.' : `Stoppet: ${failing} nye fund skal afklares.`,
  couldNotRead: (documents) =>
    documents === 1
      ? 'Ikke gennemført: Et dokument kunne ikke læses.'
      : `Ikke gennemført: ${documents} dokumenter kunne ikke læses.`,
  fresh: (count) => (count === 0 ? 'Ingen nye fund.' : count === 1 ? '1 nyt fund.' : `${count} nye fund.`),
  changes: (count) =>
    count === 1
      ? '1 ændring i teksterne, som I har bedt om at se.'
      : `${count} ændringer i teksterne, som I har bedt om at se.`,
  change: 'Ændring',
  changesHeading: 'Ændringer i teksterne',
  before: 'Før',
  now: 'Nu',
  documentAdded: 'Hele dokumentet er nyt.',
  documentRemoved: 'Hele dokumentet er taget ud.',
  changeAdvice: 'Se efter, om det er meningen. Er det ikke, så skriv teksten tilbage.',
  againstBaseline: (file) => `Holdt op mod de fund, der er optaget i ${file}.`,
  againstRevision: (revision) => `Holdt op mod dokumenterne, som de var i ${revision}.`,
  againstNothing:
    'Der er ikke optaget nogen fund endnu, så alle fund tæller som nye. Optag dem med: coherence check --update-baseline',
  stops: 'Stopper',
  passes: 'Til orientering',
  known: (count) => (count === 1 ? '1 fund var der i forvejen.' : `${count} fund var der i forvejen.`),
  decided: (count) =>
    count === 1 ? '1 fund er der taget stilling til.' : `${count} fund er der taget stilling til.`,
  unchanged: (count) =>
    `${count} fund er kommet til, uden at teksterne er ændret (nye dokumenter, ordlister eller regler kan flytte grænsen). De stopper ikke; optag dem med --update-baseline.`,
  gone: (count) =>
    count === 1 ? '1 optaget fund findes ikke længere:' : `${count} optagne fund findes ikke længere:`,
  goneAdvice: 'Ryd op i det optagne med: coherence check --update-baseline',
  broken: 'Kunne ikke læses, og stopper derfor kontrollen:',
  page: (page) => `side ${page}`,
  line: (line) => `linje ${line}`,
  id: 'Fundets id',
  whatToDo: 'Hvad I kan gøre',
  whatNow:
    'Ret teksten, eller skriv i coherence.decisions.yaml, hvad I har besluttet om fundet, hvem der har gjort det, og hvorfor.',
  more: (count) => `og ${count} til`,
  until: (day) => `til og med ${day}`,
  verdicts: { accept: 'Accepteret', dismiss: 'Afvist' },
};

const en: GateWording = {
  title: 'Check of the coherence of the policies',
  passed: 'Passed: there are no new findings that stop it.',
  stopped: (failing) =>
    failing === 1
      ? 'Stopped: one new finding has to be settled.'
      : `Stopped: ${failing} new findings have to be settled.`,
  couldNotRead: (documents) =>
    documents === 1
      ? 'Not carried out: a document could not be read.'
      : `Not carried out: ${documents} documents could not be read.`,
  fresh: (count) =>
    count === 0 ? 'No new findings.' : count === 1 ? '1 new finding.' : `${count} new findings.`,
  changes: (count) =>
    count === 1
      ? '1 change of the texts that you asked to see.'
      : `${count} changes of the texts that you asked to see.`,
  change: 'Change',
  changesHeading: 'Changes of the texts',
  before: 'Before',
  now: 'Now',
  documentAdded: 'The whole document is new.',
  documentRemoved: 'The whole document has been taken out.',
  changeAdvice: 'See whether it is meant to be so. If it is not, put the text back.',
  againstBaseline: (file) => `Held against the findings recorded in ${file}.`,
  againstRevision: (revision) => `Held against the documents as they were in ${revision}.`,
  againstNothing:
    'No findings have been recorded yet, so all of them count as new. Record them with: coherence check --update-baseline',
  stops: 'Stops',
  passes: 'For information',
  known: (count) => (count === 1 ? '1 finding was there before.' : `${count} findings were there before.`),
  decided: (count) =>
    count === 1 ? '1 finding has been decided on.' : `${count} findings have been decided on.`,
  unchanged: (count) =>
    `${count === 1 ? '1 finding has' : `${count} findings have`} come up although no text has changed (new documents, word lists or rules can move the line). They do not stop the check; record them with --update-baseline.`,
  gone: (count) =>
    count === 1
      ? '1 recorded finding is no longer there:'
      : `${count} recorded findings are no longer there:`,
  goneAdvice: 'Tidy up what is recorded with: coherence check --update-baseline',
  broken: 'Could not be read, which stops the check:',
  page: (page) => `page ${page}`,
  line: (line) => `line ${line}`,
  id: 'Id of the finding',
  whatToDo: 'What you can do',
  whatNow:
    'Mend the text, or write in coherence.decisions.yaml what you have decided on the finding, who did, and why.',
  more: (count) => `and ${count} more`,
  until: (day) => `until ${day}`,
  verdicts: { accept: 'Accepted', dismiss: 'Dismissed' },
};

/** What a gate says, by language. */
export const GATE_WORDINGS: Readonly<Record<'da' | 'en', GateWording>> = { da, en };
