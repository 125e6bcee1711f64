import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import type { Case } from './judge.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const read = (file: string): Buffer => readFileSync(path.join(ROOT, file));

/** Real files of every sort that the program opens, to be changed. */
export function seeds(): readonly Case[] {
  const document = (kind: string, bytes: Buffer): Case => ({ role: 'document', kind, bytes });
  return [
    document('txt', read('policies/demensstrategi.txt')),
    document('txt', read('fixtures/ingest/taken-from-pdf.txt')),
    document('md', read('policies/frivilligpolitik.md')),
    document('md', Buffer.from(MARKDOWN)),
    document('html', read('fixtures/policies-source/sundhedspolitik.html')),
    document('html', read('fixtures/ingest/tagged.html')),
    document('docx', read('fixtures/gold/tranedal/policies/vaerdighedspolitik.docx')),
    document('odt', openDocument()),
    document('pdf', read('policies/seniorpolitik.pdf')),
    document('pdf', read('fixtures/ingest/tagged.pdf')),
    { role: 'settings', kind: 'yaml', bytes: Buffer.from(SETTINGS) },
    { role: 'baseline', kind: 'json', bytes: Buffer.from(BASELINE) },
    { role: 'decisions', kind: 'yaml', bytes: Buffer.from(DECISIONS) },
  ];
}

const MARKDOWN = `---
title: Kulturpolitik
---
# Kulturpolitik

Vi vil:[^1]

- svare inden for 5 hverdage
  1. også i ferien

> »Det var godt«
> Inger, 81

| Mål | Hvornår |
|---|---|
| Kor | senest 1. maj 2027 |

[^1]: Se **Ældrepolitikken**.
`;

const SETTINGS = `anchor: policies/paaroerendepolitik.md
lang: da
exclude: ["kladder/**", "*udkast*"]
concepts:
  employee: [omsorgsvært]
  nærhedsteam: [nærhedsteam, lokalteam]
themes:
  teknologi: [skærmbesøg]
stopPhrases: ["så længe som muligt i eget hjem"]
thresholds:
  statement: 0.5
  overlap: 0.45
`;

const DECISIONS = `decisions:
  - finding: contradiction-0a1b2c3d4e
    decision: dismiss
    reason: Fristerne gælder hver sin henvendelse.
    who: Mette Lund
    until: 2099-12-31
`;

const BASELINE = JSON.stringify(
  {
    schemaVersion: 1,
    documents: [{ id: 'demensstrategi', title: 'Demensstrategi', statements: ['0a1b2c3d'] }],
    findings: [
      {
        id: 'contradiction-0a1b2c3d4e',
        type: 'contradiction',
        subtype: 'quantity',
        severity: 'warning',
        documents: ['demensstrategi'],
        texts: ['0a1b2c3d'],
        about: '3 dage / 14 dage',
      },
    ],
  },
  null,
  2,
);

/** A small OpenDocument text with what such files hold: headings, a list, a table, a note. */
function openDocument(): Buffer {
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"';
  const body = [
    '<text:h text:outline-level="1">Idrætspolitik</text:h>',
    '<text:p>Vi vil svare foreninger senest 10 dage efter henvendelsen.<text:note text:id="n1"><text:note-citation>1</text:note-citation><text:note-body><text:p>Se Frivilligpolitikken.</text:p></text:note-body></text:note></text:p>',
    '<text:list><text:list-item><text:p>Alle kan deltage.</text:p></text:list-item><text:list-item><text:list><text:list-item><text:p>Også om vinteren.</text:p></text:list-item></text:list></text:list-item></text:list>',
    '<table:table><table:table-row><table:table-cell><text:p>Mål</text:p></table:table-cell><table:table-cell><text:p>2027</text:p></table:table-cell></table:table-row></table:table>',
  ].join('');
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names}><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const packed = zipSync(
    {
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8(content),
    },
    { mtime: '2026-01-01' },
  );
  return Buffer.from(packed);
}
