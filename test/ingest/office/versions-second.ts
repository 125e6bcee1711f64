import { odt, par, style, word } from './files.ts';

/** Two documents of one folder in the formats that municipalities keep them in. */
export interface FilePair {
  readonly name: string;
  readonly one: { readonly file: string; readonly bytes: string | Uint8Array };
  readonly two: { readonly file: string; readonly bytes: string | Uint8Array };
  /** The file that is set aside, and why; null where both are policies of their own. */
  readonly aside: { readonly file: string; readonly code: 'duplicate' | 'version' } | null;
}

export type Part = readonly [heading: string, text: string];
/** A template of eight sections; `{}` stands for those it is about. */
export const PARTS: readonly Part[] = [
  [
    'Forord',
    'Vi skriver denne politik, fordi {} møder mange forskellige medarbejdere, og fordi de skal mødes ens.',
  ],
  [
    'Vision',
    'Visionen er, at {} har en hverdag, der hænger sammen, og at ingen behøver at fortælle sin historie to gange.',
  ],
  [
    'Én indgang',
    'Der er ét telefonnummer og én medarbejder, som kender sagen og ringer tilbage inden for to hverdage.',
  ],
  [
    'Samtalen',
    'Vi tager en samtale med {}, før vi beslutter noget, og vi skriver ned, hvad vi er blevet enige om.',
  ],
  [
    'Viden',
    'Alle medarbejdere får kurser i det at tale med {}, også dem, der kun er ansat i en kort periode.',
  ],
  [
    'Fællesskab',
    'Foreningerne og kommunen holder åbent hus fire gange om året, og det koster ikke noget at komme.',
  ],
  [
    'Uenighed',
    'Når vi ikke er enige, bliver sagen set på igen af en anden leder, og svaret kommer inden for en måned.',
  ],
  [
    'Opfølgning',
    'Byrådet drøfter hvert forår, hvordan det går med politikken, og spørger {}, hvad der kan blive bedre.',
  ],
];
export const NEW: readonly Part[] = [
  [
    'Forord',
    'Siden den forrige politik er der kommet en ny lov og mange nye borgere, og vi har spurgt os for i alle byer.',
  ],
  [
    'Fem løfter',
    'Vi ringer først. Vi siger tingene lige ud. Vi kommer, når vi har lovet det. Vi spørger igen. Vi takker for hjælpen.',
  ],
  [
    'Vagten',
    'Om natten er der en vagt, som kan komme ud inden for en time og blive, til familien har fået ro på.',
  ],
  [
    'Skolen',
    'Læreren ved, hvem der har en syg forælder derhjemme, og børnene har en voksen, de kan gå til i frikvarteret.',
  ],
];
export const all = (who: string, parts = PARTS): Part[] =>
  parts.map(([heading, text]) => [heading, text.replaceAll('{}', who)]);

export const md = (title: string, top: string, parts: readonly Part[], end = '') =>
  `# ${title}\n\n${top}\n\n${parts.map(([heading, text]) => `## ${heading}\n\n${text}`).join('\n\n')}\n\n${end}\n`;
export const html = (title: string, top: string, parts: readonly Part[]) =>
  `<!doctype html><html lang="da"><head><title>${title} | Fjordby Kommune</title></head><body><nav><ul><li><a href="/">Forside</a></li></ul></nav><main><h1>${title}</h1><p>${top}</p>${parts.map(([heading, text]) => `<h2>${heading}</h2><p>${text}</p>`).join('')}</main><footer><p>Torvet 3, 5555 Fjordby</p></footer></body></html>`;
export const txt = (title: string, top: string, parts: readonly Part[]) =>
  `${title.toUpperCase()}\n\n${top}\n\n${parts.map(([heading, text]) => `${heading.toUpperCase()}\n\n${text}`).join('\n\n')}\n`;
export const docx = (title: string, top: string, parts: readonly Part[], more = '') =>
  word({
    styles:
      style('Normal', 'Normal', null) +
      style('Overskrift1', 'heading 1', 'Normal', '<w:outlineLvl w:val="0"/>') +
      style('Titel', 'Title', 'Normal'),
    body:
      par(title, { style: 'Titel' }) +
      par(top) +
      parts.map(([heading, text]) => par(heading, { style: 'Overskrift1' }) + par(text)).join('') +
      more,
  });
export const open = (title: string, top: string, parts: readonly Part[]) =>
  odt(
    `<text:p text:style-name="Title">${title}</text:p><text:p>${top}</text:p>${parts
      .map(([heading, text]) => `<text:h text:outline-level="1">${heading}</text:h><text:p>${text}</text:p>`)
      .join('')}`,
  );
const AUTHOR = 'w:author="Mia" w:date="2026-01-05T09:00:00Z"';
export const inserted = `<w:p><w:pPr/><w:ins w:id="1" ${AUTHOR}><w:r><w:t>Der er sat et nyt afsnit ind om kørsel til møder.</w:t></w:r></w:ins></w:p>`;
const kin = all('de nærmeste');

export const FILE_PAIRS: readonly FilePair[] = [
  {
    name: 'a Word file and its web page',
    one: { file: 'p.docx', bytes: docx('Pårørendepolitik', 'Fjordby Kommune', kin) },
    two: { file: 'p.html', bytes: html('Pårørendepolitik', 'Fjordby Kommune', kin) },
    aside: { file: 'p.html', code: 'duplicate' },
  },
  {
    name: 'a draft with corrections in Word and the adopted text as OpenDocument',
    one: { file: 'p-rettelser.docx', bytes: docx('Pårørendepolitik', 'Fjordby Kommune', kin, inserted) },
    two: { file: 'p.odt', bytes: open('Pårørendepolitik', 'Vedtaget af Byrådet den 24. april 2025', kin) },
    aside: { file: 'p-rettelser.docx', code: 'version' },
  },
  {
    name: 'a hearing edition as plain text and the draft before it',
    one: { file: 'b.txt', bytes: txt('Demenspolitik', 'Høringsudgave', all('mennesker med demens')) },
    two: {
      file: 'c.md',
      bytes: md('Demenspolitik', 'Udkast, version 0.4', all('mennesker med demens', PARTS.slice(0, 7))),
    },
    aside: { file: 'c.md', code: 'version' },
  },
  {
    name: 'two policies on one template in two formats',
    one: { file: 'h.docx', bytes: docx('Handicappolitik', 'Fjordby Kommune', all('mennesker med handicap')) },
    two: {
      file: 'p.html',
      bytes: html('Psykiatripolitik', 'Fjordby Kommune', all('mennesker med sindslidelse')),
    },
    aside: null,
  },
  {
    name: 'policies of two municipalities on one template',
    one: { file: 'f.md', bytes: md('Ældrepolitik for Fjordby Kommune', '2025-2028', all('ældre')) },
    two: { file: 'e.md', bytes: md('Ældrepolitik for Engdal Kommune', '2025-2028', all('ældre')) },
    aside: null,
  },
  {
    name: 'the policy of the last period, half of it new',
    one: {
      file: 'ny.docx',
      bytes: docx('Pårørendepolitik 2026-2029', 'Fjordby Kommune', [...NEW, ...kin.slice(3, 7)]),
    },
    two: { file: 'gammel.txt', bytes: txt('Pårørendepolitik 2021-2025', 'Fjordby Kommune', kin) },
    aside: { file: 'gammel.txt', code: 'version' },
  },
  {
    name: 'a policy with an appendix that the other one lacks',
    one: {
      file: 'a.md',
      bytes: md(
        'Frivilligpolitik',
        'Vedtaget af Byrådet den 4. marts 2025',
        all('de frivillige'),
        `## Bilag\n\n${NEW.map(([, text]) => text).join('\n\n')}`,
      ),
    },
    two: { file: 'b.odt', bytes: open('Frivilligpolitik', 'Udkast', all('de frivillige')) },
    aside: { file: 'b.odt', code: 'version' },
  },
  {
    name: 'a plan of action beside its policy',
    one: { file: 'a.md', bytes: md('Pårørendepolitik', 'Fjordby Kommune', kin) },
    two: {
      file: 'b.md',
      bytes: md('Handleplan til pårørendepolitikken', 'Sådan gør vi', [...NEW, ...kin.slice(0, 2)]),
    },
    aside: null,
  },
  {
    name: 'one policy for two groups of staff',
    one: { file: 'a.docx', bytes: docx('Seniorpolitik for lærere', 'Fjordby Kommune', all('ansatte')) },
    two: { file: 'b.docx', bytes: docx('Seniorpolitik for pædagoger', 'Fjordby Kommune', all('ansatte')) },
    aside: null,
  },
  {
    name: 'the same file saved twice under two names',
    one: { file: 'politik (1).docx', bytes: docx('Udsattepolitik', 'Endelig', all('borgerne')) },
    two: { file: 'politik.docx', bytes: docx('Udsattepolitik', 'Endelig', all('borgerne')) },
    aside: { file: 'politik.docx', code: 'duplicate' },
  },
];
