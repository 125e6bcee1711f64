import { column, type TinyText, tinyPdf } from '../tiny-pdf.ts';
import {
  all,
  docx,
  type FilePair,
  html,
  inserted,
  md,
  NEW,
  open,
  type Part,
  txt,
} from './versions-second.ts';

const kin = all('de nærmeste');
const old = all('ældre');

/** The same text as a PDF of short lines with its title larger and the page's number below. */
function pdf(title: string, top: string, parts: readonly Part[]): Uint8Array {
  const lines = parts.flatMap(([heading, text]) => ['', heading, ...wrapped(text)]);
  const texts: TinyText[] = [
    { x: 72, y: 60, text: title, size: 22 },
    ...column(72, 100, [top, ...lines]),
    { x: 290, y: 820, text: '1' },
  ];
  return tinyPdf([{ texts: texts.filter(({ text }) => text !== '') }]);
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 70) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The sentence of each part, said shorter, as an edition for citizens does. */
const shortly: readonly Part[] = [
  ['Derfor har vi en politik', 'Du skal mødes ens, uanset hvem du taler med.'],
  ['Det vil vi', 'Din hverdag skal hænge sammen. Du skal kun fortælle din historie én gang.'],
  ['Ring til én', 'Du får ét nummer, og vi ringer tilbage inden for to hverdage.'],
  ['Vi taler sammen', 'Vi taler med dig, før vi beslutter noget.'],
  ['Når vi er uenige', 'En anden leder ser på sagen, og du får svar inden for en måned.'],
];

/** Pairs as they lie in the folders of municipalities, in other constellations than the ones before. */
export const THIRD_FILE_PAIRS: readonly FilePair[] = [
  {
    name: 'the Word file and the PDF that was made of it',
    one: { file: 'Pårørendepolitik.docx', bytes: docx('Pårørendepolitik', 'Fjordby Kommune', kin) },
    two: { file: 'Pårørendepolitik.pdf', bytes: pdf('Pårørendepolitik', 'Fjordby Kommune', kin) },
    aside: { file: 'Pårørendepolitik.pdf', code: 'duplicate' },
  },
  {
    name: 'a draft for hearing in Word and the adopted PDF with one part more',
    one: { file: 'a.docx', bytes: docx('Ældrepolitik', 'Udkast til høring', old.slice(0, 7)) },
    two: { file: 'b.pdf', bytes: pdf('Ældrepolitik', 'Vedtaget af Byrådet den 24. april 2025', old) },
    aside: { file: 'a.docx', code: 'version' },
  },
  {
    name: 'a short edition for citizens beside the full policy',
    one: { file: 'politik.md', bytes: md('Pårørendepolitik 2025-2028', 'Fjordby Kommune', kin) },
    two: {
      file: 'folder.md',
      bytes: md('Pårørendepolitik – kort udgave til dig', 'Fjordby Kommune', shortly),
    },
    aside: null,
  },
  {
    name: 'a leaflet that takes every other part word for word',
    one: { file: 'politik.docx', bytes: docx('Pårørendepolitik', 'Fjordby Kommune', [...kin, ...NEW]) },
    two: {
      file: 'pjece.docx',
      bytes: docx(
        'Pårørendepolitik i korte træk',
        'Pjece',
        kin.filter((_, at) => at % 2 === 0),
      ),
    },
    aside: null,
  },
  {
    name: 'a policy and its easily read edition under the same title',
    one: { file: 'a.html', bytes: html('Handicappolitik', 'Fjordby Kommune', all('mennesker med handicap')) },
    two: { file: 'b.txt', bytes: txt('Handicappolitik', 'Letlæst udgave', shortly) },
    aside: null,
  },
  {
    name: 'with tracked changes and without them, else the same',
    one: { file: 'politik rettet.docx', bytes: docx('Demenspolitik', 'Fjordby Kommune', old, inserted) },
    two: { file: 'politik.docx', bytes: docx('Demenspolitik', 'Fjordby Kommune', old) },
    aside: { file: 'politik rettet.docx', code: 'version' },
  },
  {
    name: 'two editions of a plan whose titles give one year each',
    one: { file: 'plan-2024.md', bytes: md('Handleplan for ældrepolitikken 2024', 'Fjordby Kommune', old) },
    two: {
      file: 'plan-2025.md',
      bytes: md('Handleplan for ældrepolitikken 2025', 'Fjordby Kommune', [
        ...old.slice(0, 6),
        ...NEW.slice(0, 2),
      ]),
    },
    aside: { file: 'plan-2024.md', code: 'version' },
  },
  {
    name: 'version numbers in the names of the files alone',
    one: { file: 'seniorpolitik v1.docx', bytes: docx('Seniorpolitik', 'Fjordby Kommune', old.slice(0, 7)) },
    two: { file: 'seniorpolitik v2.docx', bytes: docx('Seniorpolitik', 'Fjordby Kommune', old) },
    aside: { file: 'seniorpolitik v1.docx', code: 'version' },
  },
  {
    name: 'a municipal policy and a local one that was made of its template',
    one: { file: 'a.md', bytes: md('Pårørendepolitik', 'Fjordby Kommune', kin) },
    two: { file: 'b.md', bytes: md('Pårørendepolitik for Plejecenter Engen', 'Plejecenter Engen', kin) },
    aside: { file: 'b.md', code: 'version' },
  },
  {
    name: 'a standard of quality beside the policy that it carries out',
    one: { file: 'a.odt', bytes: open('Værdighedspolitik', 'Fjordby Kommune', old) },
    two: {
      file: 'b.odt',
      bytes: open('Kvalitetsstandard for pleje', 'Fjordby Kommune', [...NEW, ...old.slice(0, 2)]),
    },
    aside: null,
  },
  {
    name: 'a web page saved twice on two days',
    one: { file: 'gemt 1. maj.html', bytes: html('Sundhedspolitik', 'Sidst opdateret 1. maj 2025', old) },
    two: { file: 'gemt 8. maj.html', bytes: html('Sundhedspolitik', 'Sidst opdateret 8. maj 2025', old) },
    aside: { file: 'gemt 8. maj.html', code: 'duplicate' },
  },
  {
    name: 'youth policy and child policy on one template',
    one: { file: 'a.docx', bytes: docx('Ungepolitik', 'Fjordby Kommune', all('unge')) },
    two: { file: 'b.docx', bytes: docx('Børnepolitik', 'Fjordby Kommune', all('børn')) },
    aside: null,
  },
];
