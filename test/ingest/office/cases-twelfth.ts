import { type Case, numbering, numberLevel, odt, par, plain, run, style, table, word } from './files.ts';

/** Changes of every kind: a paragraph's end struck out, rows of a table, a format, a note, text in a box; several notes in a sentence. */
const changes: Case = {
  name: 'alle-rettelser.docx',
  bytes: word({
    styles:
      style('Normal', 'Normal', null) +
      style('Heading1', 'heading 1', 'Normal', '<w:outlineLvl w:val="0"/>') +
      style('Title', 'Title', 'Normal'),
    body:
      par('Handicappolitik', { style: 'Title' }) +
      par('Adgang', { style: 'Heading1' }) +
      `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="A" w:date="2025-01-01T00:00:00Z"/></w:rPr></w:pPr>${run('Alle kan komme ind,')}</w:p><w:p>${run(' og alle kan komme ud igen.')}</w:p>` +
      par(
        `${run('Kravene gælder skoler')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' og haller')}<w:r><w:footnoteReference w:id="3"/></w:r>${run('.')}`,
      ) +
      `<w:tbl><w:tr><w:tc>${par('Sted')}</w:tc><w:tc>${par('Rampe')}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="4" w:author="A"/></w:trPr><w:tc><w:p><w:del w:id="5" w:author="A"><w:r><w:delText>Rådhuset</w:delText></w:r></w:del></w:p></w:tc><w:tc><w:p><w:del w:id="6" w:author="A"><w:r><w:delText>ja</w:delText></w:r></w:del></w:p></w:tc></w:tr><w:tr><w:trPr><w:ins w:id="7" w:author="A"/></w:trPr><w:tc><w:p><w:ins w:id="8" w:author="A">${run('Biblioteket')}</w:ins></w:p></w:tc><w:tc><w:p><w:ins w:id="9" w:author="A">${run('ja')}</w:ins></w:p></w:tc></w:tr></w:tbl>` +
      par('Sprog', { style: 'Heading1' }) +
      par(
        `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${par(`<w:ins w:id="10" w:author="A">${run('Tolk bestilles en uge før.')}</w:ins>`)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      ) +
      par(
        `<w:hyperlink w:anchor="x">${run('Læs mere i vejledningen')}</w:hyperlink>${run(', som findes på tegnsprog.')}`,
      ),
    footnotes: `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run(' Også friskoler.')}</w:p></w:footnote><w:footnote w:id="3"><w:p><w:r><w:footnoteRef/></w:r>${run(' Kun kommunens.')}</w:p></w:footnote>`,
  }),
  reads: `! Handicappolitik
# Adgang
Alle kan komme ind, og alle kan komme ud igen.
Kravene gælder skoler og haller.
^ Også friskoler.
^ Kun kommunens.
= Sted | Rampe
= Biblioteket | ja
# Sprog
[] Tolk bestilles en uge før.
Læs mere i vejledningen, som findes på tegnsprog.`,
};

/** Lists that count anew, levels in letters, numbered headings by the program, a table in a table, a control, a page across. */
const lists: Case = {
  name: 'nummererede-lister.docx',
  bytes: word({
    styles:
      style('Normal', 'Normal', null) +
      style('Titel', 'Title', 'Normal') +
      style(
        'Overskrift1',
        'heading 1',
        'Normal',
        '<w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="0"/>',
      ) +
      style(
        'Overskrift2',
        'heading 2',
        'Normal',
        '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="1"/>',
      ),
    numbering: numbering(
      {
        0: numberLevel(0, 'decimal', '%1)') + numberLevel(1, 'lowerLetter', '%2.'),
        1: numberLevel(0, 'decimal', '%1.') + numberLevel(1, 'decimal', '%1.%2'),
      },
      {
        1: '0',
        2: '<w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>',
        3: '1',
      },
    ),
    body:
      par('Kvalitetsstandard for aflastning', { style: 'Titel' }) +
      par('Formål', { style: 'Overskrift1' }) +
      par('Aflastning giver den pårørende et pusterum.') +
      par('Sådan søger du', { style: 'Overskrift1' }) +
      par('I hjemmet', { style: 'Overskrift2' }) +
      par('Ring til visitationen.', { list: [1, 0] }) +
      par('Fortæl om:', { list: [1, 0] }) +
      par('dagen', { list: [1, 1] }) +
      par('natten', { list: [1, 1] }) +
      par('På et plejehjem', { style: 'Overskrift2' }) +
      par('Søg på nettet.', { list: [2, 0] }) +
      par('Vent på svar.', { list: [2, 0] }) +
      `<w:sdt><w:sdtPr><w:alias w:val="Frist"/></w:sdtPr><w:sdtContent>${par('Svaret kommer inden for to uger.')}</w:sdtContent></w:sdt>` +
      table([
        ['Ydelse', 'Omfang'],
        ['Aften', `${par('Højst fire timer')}${par('to gange om ugen')}`],
        [
          'Døgn',
          table([
            ['Hverdage', '14'],
            ['Weekender', '6'],
          ]) + par(''),
        ],
      ]),
  }),
  reads: `! Kvalitetsstandard for aflastning
# 1. Formål
Aflastning giver den pårørende et pusterum.
# 2. Sådan søger du
## 2.1 I hjemmet
- Ring til visitationen.
- Fortæl om:
-- dagen
-- natten
## 2.2 På et plejehjem
- Søg på nettet.
- Vent på svar.
Svaret kommer inden for to uger.
= Ydelse | Omfang
= Aften | Højst fire timer to gange om ugen
= Døgn | Hverdage 14 Weekender 6`,
};

/** A page without names that tell: menus, notice of cookies and foot are plain parts with links, and nothing is called main. */
const nameless: Case = {
  name: 'uden-navne.html',
  bytes:
    plain(`<!doctype html><html><head><meta charset="utf-8"><title>Kostpolitik - Vesterlund Kommune</title></head><body>
<div class="a1"><p>Vi bruger cookies for at forbedre hjemmesiden. Acceptér alle cookies eller kun nødvendige.</p><a href="#">Acceptér</a> <a href="#">Kun nødvendige</a></div>
<div class="a2"><ul><li><a href="/1">Borger</a></li><li><a href="/2">Erhverv</a></li><li><a href="/3">Om kommunen</a></li></ul></div>
<div class="a3"><a href="/">Forside</a> &gt; <a href="/politik">Politikker</a> &gt; Kostpolitik</div>
<div class="a4">
<h1>Kostpolitik</h1>
<p>Mad er glæde, fællesskab og sundhed.</p>
<h2>Vi lover</h2>
<ul><li>at maden er lavet fra bunden</li><li>at der altid er et valg</li></ul>
<h2>Ansvar</h2>
<p>Køkkenlederen har ansvaret, og <a href="/raad">brugerrådet</a> smager på maden.</p>
</div>
<div class="a5"><h3>Kontakt</h3><p>Vesterlund Kommune<br>Storegade 1<br>9995 Vesterlund<br>Telefon 98 11 22 33</p></div>
<div class="a6"><h3>Læs også</h3><ul><li><a href="/4">Ældrepolitik</a></li><li><a href="/5">Sundhedspolitik</a></li></ul></div>
<div class="a7"><p>© Vesterlund Kommune · <a href="/t">Tilgængelighedserklæring</a> · <a href="/p">Privatlivspolitik</a></p></div>
</body></html>`),
  reads: `! Kostpolitik
Mad er glæde, fællesskab og sundhed.
# Vi lover
- at maden er lavet fra bunden
- at der altid er et valg
# Ansvar
Køkkenlederen har ansvaret, og brugerrådet smager på maden.`,
};

/** Text with deleted and inserted parts, a list that goes on after a paragraph, a table of two rows over columns, an index, a page's head. */
const writer: Case = {
  name: 'rettet-i-libreoffice.odt',
  bytes: odt(
    '<text:tracked-changes><text:changed-region text:id="a"><text:deletion><office:change-info><dc:creator>X</dc:creator><dc:date>2025-01-01T00:00:00</dc:date></office:change-info><text:p>Slettet afsnit.</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      '<text:h text:outline-level="1">Rehabilitering</text:h>' +
      '<text:p>Målet er, at borgeren klarer mest muligt selv.</text:p><text:change text:change-id="a"/>' +
      '<text:h text:outline-level="2">Forløb</text:h>' +
      '<text:list xml:id="l1"><text:list-item><text:p>Første besøg.</text:p></text:list-item><text:list-item><text:p>En plan.</text:p><text:p>Planen er borgerens egen.</text:p></text:list-item></text:list>' +
      '<text:p>Undervejs taler vi med de nærmeste.</text:p>' +
      '<text:list text:continue-list="l1"><text:list-item><text:p>Et afsluttende besøg.</text:p></text:list-item></text:list>' +
      '<table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Varighed</text:p></table:table-cell><table:covered-table-cell/></table:table-row><table:table-row><table:table-cell><text:p>Kort</text:p></table:table-cell><table:table-cell><text:p>4 uger</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Langt</text:p></table:table-cell><table:table-cell><text:p>12 uger</text:p></table:table-cell></table:table-row></table:table>' +
      '<text:h text:outline-level="2">Samarbejde</text:h>' +
      '<text:p>Hjemmeplejen<text:span>, </text:span>træningen og <text:a xlink:href="https://x.example">visitationen</text:a> mødes hver uge.</text:p>',
  ),
  reads: `! Rehabilitering
Målet er, at borgeren klarer mest muligt selv.
# Forløb
- Første besøg.
- En plan. Planen er borgerens egen.
Undervejs taler vi med de nærmeste.
- Et afsluttende besøg.
= Varighed
= Kort | 4 uger
= Langt | 12 uger
# Samarbejde
Hjemmeplejen, træningen og visitationen mødes hver uge.`,
};

/** A tester's Markdown: headings of six levels, deep lists, tables with marks of letters, code, rules, notes of several paragraphs. */
const deep: Case = {
  name: 'alt-i-markdown.md',
  bytes: plain(`Ældrepolitik
============

Forord
------

Et godt liv, **også** når man bliver gammel.

### Hvad er nyt?

#### Maden

Maden er *lavet* i \`eget\` køkken[^a].

#### Søvnen

1) Vi vækker ingen.
2) Vi spørger:
   * om aftenen
     * om lys
     * om ro
   * om morgenen

---

> **Husk**
> Ring først.

| **Mål** | *Ansvar* |
|---|---|
| Ingen fald | [Terapeuten](t.md) |

+ frivillige
+ pårørende

Slut med to mellemrum  
og en ny linje.

[^a]: Køkkenet åbnede i 2024.

    Det ligger på plejehjemmet.
`),
  reads: `! Ældrepolitik
# Forord
Et godt liv, også når man bliver gammel.
## Hvad er nyt?
### Maden
Maden er lavet i eget køkken.
^ Køkkenet åbnede i 2024.
^ Det ligger på plejehjemmet.
### Søvnen
- Vi vækker ingen.
- Vi spørger:
-- om aftenen
--- om lys
--- om ro
-- om morgenen
[] Husk Ring først.
= Mål | Ansvar
= Ingen fald | Terapeuten
- frivillige
- pårørende
Slut med to mellemrum og en ny linje.`,
};

/** Text typed in an editor: headings with a colon and without, numbers with brackets, tabs before marks, letters in a head. */
const editor: Case = {
  name: 'notesblok.txt',
  bytes: plain(`Politik for tavshedspligt og samtykke

Vesterlund Kommune
Sundhed og Omsorg

Baggrund

Medarbejdere må ikke fortælle om borgerens forhold til andre, medmindre
borgeren har sagt ja. Reglerne gælder også over for de nærmeste.

Samtykke

Borgeren kan sige ja

	- mundtligt
	- skriftligt
	- gennem en værge

Medarbejderen noterer:
1) hvad borgeren har sagt ja til
2) hvem der må få noget at vide
3) hvor længe det gælder

Når borgeren ikke kan sige ja

De nærmeste bliver hørt, når det er til gavn for borgeren.

Klager

Klager sendes til: klage@vesterlund.example
`),
  reads: `! Politik for tavshedspligt og samtykke
! Vesterlund Kommune
# Sundhed og Omsorg
# Baggrund
Medarbejdere må ikke fortælle om borgerens forhold til andre, medmindre borgeren har sagt ja. Reglerne gælder også over for de nærmeste.
# Samtykke
Borgeren kan sige ja
- mundtligt
- skriftligt
- gennem en værge
Medarbejderen noterer:
- hvad borgeren har sagt ja til
- hvem der må få noget at vide
- hvor længe det gælder
# Når borgeren ikke kan sige ja
De nærmeste bliver hørt, når det er til gavn for borgeren.
# Klager`,
};

/** A twelfth batch, as a tester would write it from what is promised, judged before it was read. */
export const TWELFTH_CASES: readonly Case[] = [changes, lists, nameless, writer, deep, editor];
