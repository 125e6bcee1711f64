import { type Case, numbering, numberLevel, odt, par, plain, run, style, table, word } from './files.ts';

const GATE =
  'Porten til haven er låst om natten, men alle beboere har en nøgle, og ingen behøver at spørge om lov.';
const LETTER =
  'Et brev fra kommunen skal kunne læses af den, der får det, uden hjælp fra et barn eller en nabo.';

/** Two levels of capitals and numbers in narrow lines, points with letters, a note by a star, dotted rules. */
const narrow: Case = {
  name: 'spalte.txt',
  bytes: plain(`SPROGPOLITIK
for breve og hjemmeside

A. SKRIFT

Et brev fra kommunen skal kunne læses
af den, der får det, uden hjælp fra et
barn eller en nabo.
Derfor skriver vi kort.

Vi bruger
a. korte ord
b. hele sætninger, også når der er
   lidt plads
c. du og ikke man

..............................

B. TALE

1. I telefonen
Den, der ringer, skal ikke vente mere
end fem minutter.
2. Ved skranken
Alle bliver hilst velkommen, når de
kommer ind.

C. OPFØLGNING

Borgerservice prøver ti breve af hvert
år sammen med læsere.
`),
  reads: `! SPROGPOLITIK for breve og hjemmeside
# A. SKRIFT
Et brev fra kommunen skal kunne læses af den, der får det, uden hjælp fra et barn eller en nabo.
Derfor skriver vi kort.
Vi bruger
- korte ord
- hele sætninger, også når der er lidt plads
- du og ikke man
# B. TALE
## 1. I telefonen
Den, der ringer, skal ikke vente mere end fem minutter.
## 2. Ved skranken
Alle bliver hilst velkommen, når de kommer ind.
# C. OPFØLGNING
Borgerservice prøver ti breve af hvert år sammen med læsere.`,
};

/** A page's words marked and pasted into an editor: no marks of lists, menus left in, tabs from a table, empty lines doubled. */
const pasted: Case = {
  name: 'indsat.txt',
  bytes: plain(`Spring til indhold

Haveregler


${GATE}


Hvem må bruge haven?

Haven er for beboere og deres gæster. Børn må gerne lege på plænen, når en voksen er i nærheden.


Husk:

 • Luk porten efter dig

 • Tag dit affald med hjem



Måned\tOpgave\tHvem

Maj\tSåning\tBeboere

August\tHøst\tAlle


Sidst opdateret 3. maj 2025
`),
  reads: `! Haveregler
${GATE}
# Hvem må bruge haven?
Haven er for beboere og deres gæster. Børn må gerne lege på plænen, når en voksen er i nærheden.
Husk:
- Luk porten efter dig
- Tag dit affald med hjem
= Måned | Opgave | Hvem
= Maj | Såning | Beboere
= August | Høst | Alle`,
};

/** Plain text by pdftotext without layout: paragraphs on lines of their own, marks alone on a line, footers and numbers between. */
const rawText: Case = {
  name: 'raa.txt',
  bytes: plain(`Værdigrundlag for botilbud
Fjordby Kommune
Tryghed
Tryghed er at vide, hvem der kommer, og
at den, der kommer, har god tid. Derfor
laver vi planer sammen med beboeren.
•
Beboeren har en kontaktperson.
•
Kontaktpersonen holder et møde om
måneden.
Side 1 af 2
\fVærdigrundlag for botilbud
Ligeværd
Beboeren bestemmer over sit eget hjem.
Personalet banker på og venter på svar,
før de går ind.
Side 2 af 2
`),
  reads: `! Værdigrundlag for botilbud
! Fjordby Kommune
# Tryghed
Tryghed er at vide, hvem der kommer, og at den, der kommer, har god tid. Derfor laver vi planer sammen med beboeren.
- Beboeren har en kontaktperson.
- Kontaktpersonen holder et møde om måneden.
# Ligeværd
Beboeren bestemmer over sit eget hjem. Personalet banker på og venter på svar, før de går ind.`,
};

/** A page by Umbraco's blocks with hashed classes: spans for lists, a lead in bold, tiles, an image with text, a table set as a list. */
const blocks: Case = {
  name: 'blokke.html',
  bytes:
    plain(`<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Besøgsregler | Fjordby Kommune</title></head><body class="sc-1x">
<div class="sc-a1 Header-module__root"><a href="/">Fjordby Kommune</a><button aria-label="Åbn menu">Menu</button></div>
<div class="Breadcrumbs_list__x1"><a href="/">Forside</a><a href="/r">Regler</a><span>Besøg</span></div>
<main class="sc-b2"><div class="Hero_root__9d"><h1 class="Hero_title__2k">Besøgsregler</h1><p class="Hero_lead__1c"><strong>Gæster er velkomne hele døgnet på alle vores steder.</strong></p></div>
<div class="Rte_root__77"><h2>Før besøget</h2><p>${LETTER}</p><ul class="Rte_list"><li><p>Ring gerne først.</p></li><li><p>Sig til, hvis I er mange.</p></li></ul></div>
<div class="Tiles_grid__0a"><div class="Tile_root"><h3 class="Tile_title"><a href="/1">Parkering</a></h3><p>Gæster kan holde gratis i tre timer.</p></div><div class="Tile_root"><h3 class="Tile_title"><a href="/2">Overnatning</a></h3><p>Der er to gæsteværelser.</p></div></div>
<div class="Quote_root"><p class="Quote_text">”Her må man godt grine.”</p><p class="Quote_author">Poul, beboer</p></div>
<details class="Acc"><summary><span>Når nogen er syg</span></summary><div><p>Er du syg, venter du med at komme.</p></div></details>
<dl class="Facts"><div><dt>Gælder fra</dt><dd>1. maj 2025</dd></div><div><dt>Ansvarlig</dt><dd>Ældre og Omsorg</dd></div></dl>
<section class="Related_root__5"><h2>Læs også</h2><ul><li><a href="/x">Husorden</a></li></ul></section></main>
<footer class="Footer_root"><p>Torvet 3</p></footer></body></html>`),
  reads: `! Besøgsregler
Gæster er velkomne hele døgnet på alle vores steder.
# Før besøget
${LETTER}
- Ring gerne først.
- Sig til, hvis I er mange.
## Parkering
Gæster kan holde gratis i tre timer.
## Overnatning
Der er to gæsteværelser.
> ”Her må man godt grine.” Poul, beboer
## Når nogen er syg
Er du syg, venter du med at komme.
### Gælder fra
- 1. maj 2025
### Ansvarlig
- Ældre og Omsorg`,
};

/** A page of a hearing portal: old markup, bold lines with breaks for headings, marks typed before lines, all in one cell. */
const portal: Case = {
  name: 'hoering.html',
  bytes:
    plain(`<html><head><meta charset="utf-8"><title>Høringsportal</title></head><body bgcolor="#ffffff"><table width="900"><tr><td width="150" class="menu"><a href="/1">Aktuelle høringer</a><br><a href="/2">Arkiv</a></td><td>
<font size="5"><b>Høring om støjpolitik</b></font><br><br>Kommunen sender et udkast til støjpolitik i høring.<br><br>
<b>1. Formål</b><br>Politikken skal give ro i boligområderne om natten.<br><br><b>2. Indsats</b><br>Vi vil:<br>- måle støjen to steder hvert år<br>- tale med dem, der støjer<br><br>
<b>3. Frist</b><br>Svar senest den 1. juni 2025.<br><br><a href="mailto:x@fjordby.example">Send dit svar</a></td></tr></table></body></html>`),
  reads: `! Høring om støjpolitik
Kommunen sender et udkast til støjpolitik i høring.
# 1. Formål
Politikken skal give ro i boligområderne om natten.
# 2. Indsats
Vi vil:
- måle støjen to steder hvert år
- tale med dem, der støjer
# 3. Frist
Svar senest den 1. juni 2025.`,
};

/** Word by a consultant: headings in text boxes beside the text, a table of goals with nested lists and merged cells, sources by field. */
const consultant: Case = {
  name: 'konsulent.docx',
  bytes: word({
    styles:
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
      style('a1', 'heading 1', 'a', '<w:outlineLvl w:val="0"/>', '<w:caps/><w:sz w:val="28"/>') +
      style('a2', 'heading 2', 'a', '<w:outlineLvl w:val="1"/>', '<w:sz w:val="24"/>') +
      style('a5', 'Rapporttitel', 'a', '', '<w:b/><w:sz w:val="64"/>') +
      style('a6', 'Rapportundertitel', 'a', '', '<w:sz w:val="36"/>') +
      style('a7', 'List Paragraph', 'a') +
      style('a8', 'Faktaboks tekst', 'a') +
      style('a9', 'caption', 'a', '', '<w:i/><w:sz w:val="18"/>'),
    numbering: numbering(
      { 4: numberLevel(0, 'bullet', '\uf0b7') + numberLevel(1, 'bullet', 'o') },
      { 3: '4' },
    ),
    body:
      par('Mobilitetspolitik', { style: 'a5' }) +
      par('Frem for alle i Fjordby Kommune', { style: 'a6' }) +
      par('November 2025') +
      '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' +
      par('Baggrund', { style: 'a1' }) +
      par(LETTER) +
      table([
        [
          `<w:shd w:fill="E6F0E6"/>|||${par('Fakta', { style: 'a8', bold: true })}${par('Hver femte borger har ingen bil.', { style: 'a8' })}${par('Bussen kører hver time.', { style: 'a8' })}`,
        ],
      ]) +
      par('Mål', { style: 'a1' }) +
      par('På cykel', { style: 'a2' }) +
      par('Vi vil:') +
      par('lave to nye stier', { style: 'a7', list: [3, 0] }) +
      par('en langs åen', { style: 'a7', list: [3, 1] }) +
      par('feje stierne om vinteren', { style: 'a7', list: [3, 0] }) +
      table([
        ['Mål', 'Ansvarlig', 'Frist'],
        ['<w:vMerge w:val="restart"/>|||Flere på cykel', 'Teknik og Miljø', '2027'],
        ['<w:vMerge/>|||', 'Skolerne', '2028'],
      ]) +
      `<w:p><w:pPr><w:pStyle w:val="a9"/></w:pPr>${run('Tabel ')}<w:fldSimple w:instr=" SEQ Tabel \\* ARABIC ">${run('1')}</w:fldSimple>${run('. Mål for cykling')}</w:p>` +
      par('Opfølgning', { style: 'a1' }) +
      `<w:p>${run('Status gives ')}<w:r><w:rPr><w:strike/></w:rPr><w:t>hvert år</w:t></w:r>${run(' hvert andet år.')}</w:p>`,
  }),
  reads: `! Mobilitetspolitik
! Frem for alle i Fjordby Kommune
November 2025
# Baggrund
${LETTER}
## Fakta
[] Hver femte borger har ingen bil.
[] Bussen kører hver time.
# Mål
## På cykel
Vi vil:
- lave to nye stier
-- en langs åen
- feje stierne om vinteren
= Mål | Ansvarlig | Frist
= Flere på cykel | Teknik og Miljø | 2027
= | Skolerne | 2028
Tabel 1. Mål for cykling
# Opfølgning
Status gives hvert andet år.`,
};

const p = (text: string, name = 'Standard') => `<text:p text:style-name="${name}">${text}</text:p>`;
const h = (level: number, text: string, more = '') =>
  `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}"${more}>${text}</text:h>`;
const item = (inner: string, more = '') => `<text:list-item${more}>${inner}</text:list-item>`;

/** OpenDocument by a text program of a tablet: page breaks in paragraphs, spans in spans, a table with spans, numbers that begin anew. */
const tablet: Case = {
  name: 'tablet.odt',
  bytes: odt(
    p('Dyrepolitik for plejehjem', 'Title') +
      p('Godkendt af Byrådet den 3. april 2025', 'Subtitle') +
      h(1, 'Hvilke dyr') +
      p(
        `<text:span text:style-name="T1">Katte</text:span>, <text:span>hunde <text:span text:style-name="T1">og</text:span> fugle</text:span> kan flytte med ind.<text:line-break/>Slanger kan ikke.`,
      ) +
      p('Ejeren:') +
      `<text:list text:style-name="L1">${item(p('fodrer dyret'))}${item(p('betaler dyrlægen'))}</text:list>` +
      h(1, 'Pasning') +
      p('Når ejeren er syg:') +
      `<text:list text:style-name="L1" text:continue-numbering="true">${item(p('går naboen tur med hunden'), ' text:start-value="1"')}${item(p('fodrer personalet'))}</text:list>` +
      `<table:table table:name="T"><table:table-column table:number-columns-repeated="3"/><table:table-header-rows><table:table-row><table:table-cell>${p('Dyr')}</table:table-cell><table:table-cell>${p('Plads')}</table:table-cell><table:table-cell>${p('Pris')}</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell table:number-rows-spanned="2">${p('Hund')}</table:table-cell><table:table-cell>${p('Stue')}</table:table-cell><table:table-cell>${p('100 kr.')}</table:table-cell></table:table-row><table:table-row><table:covered-table-cell/><table:table-cell>${p('Have')}</table:table-cell><table:table-cell>${p('50 kr.')}</table:table-cell></table:table-row></table:table>` +
      p(''),
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=")"/></text:list-style>',
    '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="12pt"/></style:default-style><style:style style:name="Standard" style:family="paragraph"/><style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="26pt"/></style:style><style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="14pt"/></style:style>',
  ),
  reads: `! Dyrepolitik for plejehjem
Godkendt af Byrådet den 3. april 2025
# Hvilke dyr
Katte, hunde og fugle kan flytte med ind. Slanger kan ikke.
Ejeren:
- fodrer dyret
- betaler dyrlægen
# Pasning
Når ejeren er syg:
- går naboen tur med hunden
- fodrer personalet
= Dyr | Plads | Pris
= Hund | Stue | 100 kr.
= | Have | 50 kr.`,
};

/** Markdown from an editor in the browser: escaped signs, lists with empty lines, html for details, bold headings, links by number. */
const editor: Case = {
  name: 'redaktor.md',
  bytes: plain(`# Klimapolitik 2025\\-2030

*Fjordby Kommune*

**1\\. Mål**

${GATE}

Vi vil\\:

* plante 1\\.000 træer

* lave regnvandsbede
  - ved skolen

  - ved rådhuset

1. Først måler vi.

2. Så planlægger vi.

<details>
<summary>Tal for 2024</summary>

Udslippet var 4,2 ton pr. borger.

</details>

**2\\. Opfølgning**

Se [planen][1] og ![et træ](t.png)byrådets budget\\.

| Mål | År |
|:--|--:|
| Træer | 2026 |
| Bede<br>ved skolen | 2027 |

[1]: https://fjordby.example/plan
`),
  reads: `! Klimapolitik 2025-2030
Fjordby Kommune
# 1. Mål
${GATE}
Vi vil:
- plante 1.000 træer
- lave regnvandsbede
-- ved skolen
-- ved rådhuset
- Først måler vi.
- Så planlægger vi.
# Tal for 2024
Udslippet var 4,2 ton pr. borger.
# 2. Opfølgning
Se planen og byrådets budget.
= Mål | År
= Træer | 2026
= Bede ved skolen | 2027`,
};

/** Files that were written after the fifth batch was read right, and measured once before anything was mended with them. */
export const SIXTH_CASES: readonly Case[] = [
  narrow,
  pasted,
  rawText,
  blocks,
  portal,
  consultant,
  tablet,
  editor,
];
