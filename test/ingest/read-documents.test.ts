import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeText } from '../../src/ingest/decode.ts';
import { documentIds } from '../../src/ingest/document-id.ts';
import { InputError, openCache, readDocument, readDocuments } from '../../src/ingest/index.ts';
import { readFound } from '../../src/ingest/read-document.ts';
import { column, tinyPdf } from './tiny-pdf.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'reading-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

async function read(path: string, exclude: readonly string[] = []) {
  const { documents } = await readDocuments([path], { cwd, exclude });
  return documents;
}

describe('a folder', () => {
  test('is read through in a fixed order, leaving out what is no document', async () => {
    for (const name of [
      'b/Ældrepolitik.md',
      'a.txt',
      'Zebra.MD',
      '.skjult.md',
      '~$lås.docx',
      'coherence.yaml',
      'node_modules/x.md',
      'gamle/c.md',
    ]) {
      put(`mappe/${name}`, '# Titel\n\nVi vil det.\n');
    }
    const documents = await read('mappe', ['gamle/**']);
    expect(documents.map(({ path }) => path)).toEqual([
      'mappe/Zebra.MD',
      'mappe/a.txt',
      'mappe/b/Ældrepolitik.md',
    ]);
    expect(documents.map(({ id }) => id)).toEqual(['zebra', 'a', 'aeldrepolitik']);
    expect(documents.every(({ status }) => status === 'ok')).toBe(true);
  });

  test('names the files it cannot read, with the reason, and reads the others', async () => {
    put('blandet/a.md', 'Vi vil det.');
    put('blandet/b.pdf', 'ikke en pdf');
    put('blandet/c.docx', 'PK\u0003\u0004 afbrudt');
    put('blandet/d.txt', '');
    put('blandet/e.doc', 'gammel');
    put('blandet/f.pdf', tinyPdf([{ image: true }]));
    put('blandet/g.txt', '\u0000\u0001\u0002\u0003\u0004 binær');
    put('blandet/h.docx', 'heller ikke');
    const found = (await read('blandet')).map(({ status, problems }) => [status, problems[0]?.code]);
    expect(found).toEqual([
      ['ok', undefined],
      ['failed', 'damaged'],
      ['failed', 'damaged'],
      ['failed', 'empty-file'],
      ['skipped', 'unsupported-format'],
      ['failed', 'scanned-page'],
      ['failed', 'damaged'],
      ['failed', 'wrong-ending'],
    ]);
  });

  test('sets a second copy of a text aside', async () => {
    const text = 'Vi spørger de nærmeste, før vi handler, og vi skriver svaret ned. '.repeat(6);
    put('dobbelt/a.md', `# Politik\n\n${text}`);
    put('dobbelt/b.html', `<h1>Politik</h1><p>${text}</p>`);
    put('dobbelt/c.md', `# Politik\n\n${text} Og mere.`);
    const documents = await read('dobbelt');
    expect(documents.map(({ status }) => status)).toEqual(['ok', 'skipped', 'skipped']);
    expect(documents.slice(1).map(({ problems }) => problems[0]?.code)).toEqual(['duplicate', 'version']);
    expect(documents[1]?.problems).toEqual([{ code: 'duplicate', page: null, args: { of: 'dobbelt/a.md' } }]);
  });

  test('tells how far it has come', async () => {
    put('to/a.md', 'Et.');
    put('to/b.md', 'To.');
    const seen: string[] = [];
    await readDocuments(['to'], {
      cwd,
      exclude: [],
      onProgress: (done, total, path) => seen.push(`${done}/${total} ${path}`),
    });
    expect(seen).toEqual(['0/2 to/a.md', '1/2 to/a.md', '2/2 to/b.md']);
  });
});

test('a path that does not exist is an error that names it', async () => {
  const reading = readDocuments(['findes-ikke'], { cwd, exclude: [] });
  await expect(reading).rejects.toBeInstanceOf(InputError);
  await expect(reading).rejects.toMatchObject({ code: 'not-found', path: 'findes-ikke' });
});

test('one document is read by itself', async () => {
  put('en.md', '# Familiepolitik\n\nVi vil det hele.\n');
  const document = await readDocument('en.md', { cwd, exclude: [] });
  expect(document).toMatchObject({ id: 'en', title: 'Familiepolitik', format: 'markdown', words: 5 });
});

describe('the title', () => {
  test.each([
    ['# Hele vejen\n\n**Familiepolitik for Engsø**\n\nTekst.', 'Hele vejen – Familiepolitik for Engsø'],
    ['## Forord\n\nTekst.', 'Min politik'],
    ['Kun tekst.', 'Min politik'],
    ['# Birkeby Kommune\n\n### Socialforvaltningen\n\n## HANDICAPPOLITIK\n\nTekst.', 'Handicappolitik'],
  ])('%j', async (source, title) => {
    put('titel/min_politik.md', source);
    expect((await read('titel'))[0]?.title).toBe(title);
  });
});

describe('ids', () => {
  test('spell out Danish letters and tell namesakes apart', () => {
    expect(documentIds(['a/Pårørende Politik (2).pdf', 'a/x.md', 'b/x.md', 'b/x.pdf', '§.txt'])).toEqual([
      'paaroerende-politik-2',
      'a-x',
      'b-x',
      'b-x-2',
      'dokument',
    ]);
  });
});

describe('encodings', () => {
  const text = 'Pårørende på øen – »ja«';
  const utf16 = (order: 'le' | 'be') =>
    Uint8Array.from(
      [...text].flatMap((sign) => {
        const code = sign.charCodeAt(0);
        return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    );
  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-8, decomposed', new TextEncoder().encode(text.normalize('NFD'))],
    ['UTF-16 LE with a mark', Uint8Array.from([0xff, 0xfe, ...utf16('le')])],
    ['UTF-16 BE with a mark', Uint8Array.from([0xfe, 0xff, ...utf16('be')])],
    ['UTF-16 LE', utf16('le')],
    ['UTF-16 BE', utf16('be')],
  ])('%s is read', (_name, bytes) => {
    expect(decodeText(bytes)).toEqual({ text, problems: [] });
  });

  test('Windows-1252 is guessed, and says so', () => {
    const bytes = Uint8Array.from([0x50, 0xe5, 0x72, 0xf8, 0x96]);
    expect(decodeText(bytes)).toMatchObject({ text: 'Pårø–', problems: [{ code: 'encoding-guessed' }] });
  });
});

describe('a Word document', () => {
  const paragraph = (text: string, style = '') =>
    `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const docx = (body: string, parts: Readonly<Record<string, string>> = {}) =>
    zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/_rels/document.xml.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      ),
      'word/styles.xml': strToU8(
        `<w:styles ${space}>${style('Overskrift1', 'heading 1')}${style('Titel', 'Title')}${style('TOC1', 'toc 1')}</w:styles>`,
      ),
      'word/document.xml': strToU8(`<w:document ${space}><w:body>${body}</w:body></w:document>`),
      ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
    });

  test('gives headings, paragraphs and tables; its contents list is left out', async () => {
    const table =
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Mål</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2027</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    put(
      'ord/a.docx',
      docx(
        paragraph('Familiepolitik', 'Titel') +
          paragraph('Vision 3', 'TOC1') +
          paragraph('Vision', 'Overskrift1') +
          paragraph('Alle har en at ringe til.') +
          table,
      ),
    );
    const [document] = await read('ord');
    expect(document?.blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'heading Familiepolitik',
      'heading Vision',
      'paragraph Alle har en at ringe til.',
      'table-row Mål | 2027',
    ]);
    expect(document).toMatchObject({
      status: 'ok',
      format: 'docx',
      pageCount: null,
      title: 'Familiepolitik',
    });
  });

  test('without heading styles is read by its look: bold, large, underlined, in capitals', async () => {
    const line = (text: string, look = '') =>
      `<w:p><w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
    const text = 'Vi holder aftaler, og vi siger til, når noget ikke kan lade sig gøre.';
    put(
      'uden/a.docx',
      docx(
        line('Politik for familier', '<w:sz w:val="40"/>') +
          line('Vores vision', '<w:b/><w:sz w:val="28"/>') +
          line(text) +
          line('Om aftaler', '<w:b/>') +
          line('Vi vil:') +
          line('-\tringe tilbage samme dag') +
          line('-\tsige undskyld, når vi tager fejl') +
          line('Sådan følger vi op', '<w:b/><w:sz w:val="28"/>') +
          line(text) +
          line('Fagligt', '<w:u w:val="single"/>') +
          line(text),
      ),
    );
    const [document] = await read('uden');
    expect(document?.blocks.map(({ kind, level, text }) => `${kind} ${level ?? '-'} ${text}`)).toEqual([
      'heading 1 Politik for familier',
      'heading 2 Vores vision',
      `paragraph - ${text}`,
      'heading 3 Om aftaler',
      'paragraph - Vi vil:',
      'list-item 1 ringe tilbage samme dag',
      'list-item 1 sige undskyld, når vi tager fejl',
      'heading 2 Sådan følger vi op',
      `paragraph - ${text}`,
      'heading 4 Fagligt',
      `paragraph - ${text}`,
    ]);
    expect(document?.blocks[5]?.leadIn).toBe('Vi vil:');
  });

  test('a table of one cell is a box, one of one row and much text is a page in columns', async () => {
    const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
    const table = (...cells: string[]) => `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`;
    const long = 'Vi lytter til dem, der kender borgeren bedst, og vi fortæller, hvad vi gør. '
      .repeat(3)
      .trim();
    put(
      'tabel/a.docx',
      docx(table(cell('Ingen skal stå alene.')) + table(cell(long), cell('Vi holder ord.'))),
    );
    const [document] = await read('tabel');
    expect(document?.blocks.map(({ kind, text, boxed }) => [kind, text, boxed])).toEqual([
      ['paragraph', 'Ingen skal stå alene.', true],
      ['paragraph', long, false],
      ['paragraph', 'Vi holder ord.', false],
    ]);
  });

  test('has the numbers that Word puts before its headings, and none for other text', async () => {
    const numbered = (id: string, name: string, level: number) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="4"/></w:numPr></w:pPr></w:style>`;
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const item =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t>ringe tilbage</w:t></w:r></w:p>';
    put(
      'numre/a.docx',
      docx(
        paragraph('Vision', 'H1') +
          paragraph('Alle har en at ringe til.') +
          paragraph('Mål', 'H1') +
          paragraph('Hjemme', 'H2') +
          paragraph('Vi vil:') +
          item +
          paragraph('Ude', 'H2') +
          paragraph('Vi hilser på alle.') +
          paragraph('Opfølgning', 'H1') +
          paragraph('På gaden', 'H2'),
        {
          'word/styles.xml': `<w:styles ${space}>${numbered('H1', 'heading 1', 0)}${numbered('H2', 'heading 2', 1)}</w:styles>`,
          'word/numbering.xml': `<w:numbering ${space}><w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1.')}${level(1, 'lowerLetter', '%1.%2')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
        },
      ),
    );
    const [document] = await read('numre');
    expect(document?.blocks.map(({ text }) => text)).toEqual([
      'I. Vision',
      'Alle har en at ringe til.',
      'II. Mål',
      'II.a Hjemme',
      'Vi vil:',
      'ringe tilbage',
      'II.b Ude',
      'Vi hilser på alle.',
      'III. Opfølgning',
      'III.a På gaden',
    ]);
  });

  test('with headings beside their text in a table, and a text box, is read section by section', async () => {
    const text =
      'Vi lytter til dem, der kender borgeren bedst, og vi fortæller, hvad vi gør, og hvorfor vi gør det, også når det er svært at sige.';
    const row = (heading: string) =>
      `<w:tr><w:tc>${paragraph(heading)}</w:tc><w:tc>${paragraph(text)}${paragraph('Vi siger det, som det er.')}</w:tc></w:tr>`;
    const box = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph('Godt at vide')}${paragraph('Der er åbent om aftenen.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r><w:r><w:t>Det gælder for alle.</w:t></w:r></w:p>`;
    put('side/a.docx', docx(`<w:tbl>${row('Samarbejde')}${row('Vores aftaler')}</w:tbl>${box}`));
    const [document] = await read('side');
    expect(document?.blocks.map(({ text: own, boxed, section }) => [own, boxed, section])).toEqual([
      ['Samarbejde', false, []],
      [text, false, ['Samarbejde']],
      ['Vi siger det, som det er.', false, ['Samarbejde']],
      ['Vores aftaler', false, []],
      [text, false, ['Vores aftaler']],
      ['Vi siger det, som det er.', false, ['Vores aftaler']],
      ['Det gælder for alle.', false, ['Vores aftaler']],
      ['Godt at vide', true, ['Vores aftaler']],
      ['Der er åbent om aftenen.', true, ['Vores aftaler']],
    ]);
  });

  test('with a password says so', async () => {
    put('laast/a.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]));
    expect((await read('laast'))[0]?.problems[0]?.code).toBe('encrypted');
  });
});

describe('an OpenDocument text', () => {
  const spaces = ['office', 'text', 'table'].map((name) => `xmlns:${name}="urn:${name}"`).join(' ');
  const odt = (body: string) =>
    zipSync({
      'content.xml': strToU8(`<office:document-content ${spaces}>${body}</office:document-content>`),
    });

  test('gives headings, lists, tables and notes; deleted text and comments are left out', async () => {
    put(
      'odt/a.odt',
      odt(
        '<text:tracked-changes><text:p>Slettet</text:p></text:tracked-changes><text:h text:outline-level="1">Familiepolitik</text:h><text:p>Vi<text:s/>vil<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Se loven.</text:p></text:note-body></text:note> det<office:annotation><text:p>Hvorfor?</text:p></office:annotation>:</text:p><text:list><text:list-item><text:p>et</text:p><text:list><text:list-item><text:p>to</text:p></text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Mål</text:p></table:table-cell><table:table-cell><text:p>2027</text:p></table:table-cell></table:table-row></table:table>',
      ),
    );
    const [document] = await read('odt');
    expect(document?.blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['heading', 1, 'Familiepolitik'],
      ['paragraph', null, 'Vi vil det:'],
      ['footnote', null, 'Se loven.'],
      ['list-item', 1, 'et'],
      ['list-item', 2, 'to'],
      ['table-row', null, 'Mål | 2027'],
    ]);
  });

  test('with headings that are only bold, and lists typed by hand', async () => {
    put(
      'odt3/a.odt',
      odt(
        '<style:style xmlns:style="s" xmlns:fo="f" style:name="B"><style:text-properties fo:font-weight="bold"/></style:style><text:p text:style-name="B">Vores vision</text:p><text:p>Vi vil:</text:p><text:p>- lytte</text:p><text:p>- svare</text:p><text:p><text:span text:style-name="B">Opfølgning</text:span></text:p><text:p><text:span text:style-name="B">Hvert år</text:span> gør vi status.</text:p>',
      ),
    );
    const [document] = await read('odt3');
    expect(document?.blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'heading Vores vision',
      'paragraph Vi vil:',
      'list-item lytte',
      'list-item svare',
      'heading Opfølgning',
      'paragraph Hvert år gør vi status.',
    ]);
  });

  test('with headings that are only large, frames, headings that the program numbers', async () => {
    const text = 'Vi lytter til dem, der kender borgeren bedst, og vi fortæller, hvad vi gør.';
    const style = (name: string, size: number) =>
      `<style:style style:name="${name}"><style:text-properties fo:font-size="${size}pt"/></style:style>`;
    const styles = `<office:styles ${spaces} xmlns:style="s" xmlns:fo="f">${style('Standard', 11)}${style('Stor', 16)}${style('Mellem', 13)}<text:outline-style>${[1, 2].map((level) => `<text:outline-level-style text:level="${level}" style:num-format="1" text:display-levels="${level}" style:num-suffix="."/>`).join('')}</text:outline-style></office:styles>`;
    const line = (words: string, name = 'Standard') => `<text:p text:style-name="${name}">${words}</text:p>`;
    const frame = `<text:p text:style-name="Standard">Der er <draw:frame xmlns:draw="d"><draw:text-box>${line('Kom forbi.')}</draw:text-box></draw:frame>åbent.</text:p>`;
    const heading = (level: number, words: string) =>
      `<text:h text:outline-level="${level}">${words}</text:h>`;
    const zip = (body: string) =>
      zipSync({
        'styles.xml': strToU8(styles),
        'content.xml': strToU8(`<office:document-content ${spaces}>${body}</office:document-content>`),
      });
    put(
      'odt4/a.odt',
      zip(line('Familiepolitik', 'Stor') + line('Vores vision', 'Mellem') + line(text) + frame),
    );
    put(
      'odt4/b.odt',
      zip(heading(1, 'Vision') + line(text) + heading(1, 'Mål') + heading(2, 'Hjemme') + heading(2, 'Ude')),
    );
    const [large, numbered] = await read('odt4');
    expect(large?.blocks.map(({ kind, level, text: own }) => [kind, level, own])).toEqual([
      ['heading', 1, 'Familiepolitik'],
      ['heading', 2, 'Vores vision'],
      ['paragraph', null, text],
      ['paragraph', null, 'Der er åbent.'],
      ['paragraph', null, 'Kom forbi.'],
    ]);
    expect(numbered?.blocks.map(({ text: own }) => own)).toEqual([
      '1. Vision',
      text,
      '2. Mål',
      '2.1. Hjemme',
      '2.2. Ude',
    ]);
  });

  test('that is broken says so', async () => {
    put('odt2/a.odt', odt('<text:p>Vi'));
    put('odt2/b.odt', 'PK\u0003\u0004 afbrudt');
    put('odt2/c.odt', 'ikke et arkiv');
    expect((await read('odt2')).map(({ problems }) => problems[0]?.code)).toEqual([
      'damaged',
      'damaged',
      'wrong-ending',
    ]);
  });
});

describe('a title that the text itself does not have', () => {
  const page = (head: string, body: string) =>
    `<html><head>${head}</head><body>${body}<main><h2>Indflydelse</h2><p>Vi lytter til alle.</p><h2>Hverdag</h2><p>Vi ringer tilbage.</p></main></body></html>`;

  test('is that of the page, without the name of the site', async () => {
    put('navn/a.html', page('<title>Værdighedspolitik | Strandby Kommune</title>', ''));
    put(
      'navn/b.html',
      page(
        '<title>Politikker - Strandby Kommune</title>',
        '<header><nav><a href="/">Forside</a></nav><h1>Pårørendepolitik</h1></header>',
      ),
    );
    put(
      'navn/c.md',
      '---\ntitle: Seniorpolitik 2026\n---\n\n## Indflydelse\n\nVi lytter.\n\n## Hverdag\n\nVi ringer.\n',
    );
    expect((await read('navn')).map(({ title }) => title)).toEqual([
      'Værdighedspolitik',
      'Pårørendepolitik',
      'Seniorpolitik 2026',
    ]);
  });
});

test('only the sentence that leads into a list is its lead-in', async () => {
  put(
    'liste/a.md',
    'Vi spørger alle hvert år. Vi evaluerer i 2027. Derfor vil vi:\n\n- lytte\n- svare\n\nDer er åbent i en af de 40 byer langs åen.\n\n- mød op\n- skriv\n',
  );
  const [document] = await read('liste');
  expect(document?.blocks.map(({ leadIn }) => leadIn)).toEqual([
    null,
    'Derfor vil vi:',
    'Derfor vil vi:',
    null,
    null,
    null,
  ]);
});

describe('a web page', () => {
  test('is its main content, without what stands around it', async () => {
    put(
      'net/a.html',
      '<!doctype html><title>x</title><nav>Menu</nav><main><h1>Familiepolitik</h1><p>Spring til indhold</p><p><b>Ro.</b> Vi har<br>tid.<script>alert(1)</script></p><ul><li><p>et</p><ul><li>to</li></ul></li></ul><blockquote><p>»Tak.«</p><p>Borger, 70 år</p></blockquote></main><footer>Slut</footer>',
    );
    const [document] = await read('net');
    expect(document?.blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['heading', 1, 'Familiepolitik'],
      ['furniture', null, 'Spring til indhold'],
      ['paragraph', null, 'Ro. Vi har tid.'],
      ['list-item', 1, 'et'],
      ['list-item', 2, 'to'],
      ['quote', null, '»Tak.« Borger, 70 år'],
    ]);
    expect(document?.blocks[2]?.runIn).toBe(3);
  });

  test('nested without end ends all the same', async () => {
    put('dyb/a.html', `<main>${'<div>'.repeat(5000)}dyb${'</div>'.repeat(5000)}<p>Vi vil det.</p></main>`);
    expect((await read('dyb'))[0]?.status).not.toBe('failed');
  });
});

test('the same PDF gives the same blocks', async () => {
  put(
    'ens/a.pdf',
    tinyPdf([{ texts: column(60, 100, ['Vi vil gerne, at alle ved,', 'hvem de kan ringe til.']) }]),
  );
  expect(await read('ens')).toEqual(await read('ens'));
});

test('a page of a municipality: folded parts are text, what stands around it is not', async () => {
  put(
    'web/side.html',
    `<html><head><title>Familiepolitik | Engsø Kommune</title></head><body class="tema-social">
    <div id="cookie-banner"><p>Vi bruger cookies for at gøre siden bedre.</p></div>
    <nav>Forside</nav><ol class="breadcrumb"><li>Forside</li><li>Politikker</li></ol>
    <h1>Familiepolitik</h1><button>Læs op</button>
    <p>Politikken gælder for alle familier i Engsø.</p>
    <h2><button aria-expanded="false" aria-controls="a1">Vores vision</button></h2>
    <div id="a1" role="region" hidden><p>Alle familier har en at ringe til.</p></div>
    <details><summary>Sådan følger vi op</summary><p>Vi gør status hvert år.</p></details>
    <dl><dt>Pårørende</dt><dd>er den, som borgeren selv peger på.</dd></dl>
    <p>• vi lytter<br>• vi holder ord</p>
    <div class="contact-box"><p>Ring til rådhuset.</p></div>
    <p>Sidst opdateret 3. maj 2026</p><p>Var denne side nyttig?</p></body></html>`,
  );
  const [document] = await read('web');
  expect(document?.blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'heading Familiepolitik',
    'paragraph Politikken gælder for alle familier i Engsø.',
    'heading Vores vision',
    'paragraph Alle familier har en at ringe til.',
    'heading Sådan følger vi op',
    'paragraph Vi gør status hvert år.',
    'heading Pårørende',
    'list-item er den, som borgeren selv peger på.',
    'list-item vi lytter',
    'list-item vi holder ord',
    'furniture Sidst opdateret 3. maj 2026',
    'furniture Var denne side nyttig?',
  ]);
});

test('a note at the end of a page is read after the text that points to it', async () => {
  put(
    'note/a.html',
    '<main><p>Vi holder fast.<a href="#fn1"><sup>1</sup></a> Og mere.</p><p>Næste afsnit.</p><ol><li id="fn1"><p>Se loven. <a href="#r1">↩</a></p></li></ol></main>',
  );
  const [document] = await read('note');
  expect(document?.blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'paragraph Vi holder fast. Og mere.',
    'footnote Se loven.',
    'paragraph Næste afsnit.',
  ]);
});

describe('a folder of which the cache has a part', () => {
  test('is read where it is new while the rest is taken out, and says what is known already', async () => {
    for (const name of ['en', 'to', 'tre'])
      put(`kendt/${name}.md`, `# ${name}\n\nVi taler med de pårørende.\n`);
    const cache = openCache(join(cwd, 'kendt-cache'), 'rules');
    const options = { cwd, exclude: [], cache };
    const before = await readDocuments(['kendt'], options);
    put('kendt/to.md', '# to\n\nVi taler med alle.\n');
    const told: [string[], number][] = [];
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const { documents } = await readDocuments(['kendt'], {
      ...options,
      cache: {
        has: (key) => cache.has(key),
        // Waits for ever where nothing is read before all else has been taken out.
        get: (key) => begun.then(() => cache.get(key)),
        put: (key, content) => cache.put(key, content),
        textOf: (kind, key) => cache.textOf(kind, key),
        keepText: (kind, key, text) => cache.keepText(kind, key, text),
        prune: () => cache.prune(),
      },
      readers: {
        size: 1,
        expect: () => undefined,
        read: (file, how) => {
          begin();
          return readFound(file, how);
        },
      },
      onKnown: (known, missing) => told.push([known.map(({ path }) => path), missing]),
    });
    expect(told).toEqual([[['kendt/en.md', 'kendt/tre.md'], 1]]);
    expect(documents.map(({ path }) => path)).toEqual(['kendt/en.md', 'kendt/to.md', 'kendt/tre.md']);
    expect([documents[0], documents[2]]).toEqual([before.documents[0], before.documents[2]]);
  });
});
