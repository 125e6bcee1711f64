import {
  type Case,
  latin,
  numbering,
  numberLevel,
  odt,
  par,
  plain,
  run,
  style,
  table,
  word,
} from './files.ts';

/** As somebody writes a file by hand who knows what it may hold, and no more: no styles, no numbering, changes of all kinds. */
const bare: Case = {
  name: 'uden-typografier.docx',
  bytes: word({
    body:
      par('Pårørendepolitik for Egebjerg Kommune', { style: 'Title' }) +
      par('Vores vision', { style: 'Heading1' }) +
      par(
        `${run('Vi vil, at pårørende ')}<w:ins w:id="1" w:author="Mette" w:date="2025-03-01T10:00:00Z">${run('altid ')}</w:ins><w:del w:id="2" w:author="Mette"><w:r><w:delText xml:space="preserve">så vidt muligt </w:delText></w:r></w:del>${run('bliver mødt med respekt.')}`,
      ) +
      `<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="Mette"/></w:rPr></w:pPr><w:del w:id="4" w:author="Mette"><w:r><w:delText>Dette afsnit er slettet.</w:delText></w:r></w:del></w:p>` +
      par('Det gør vi', { style: 'Heading2' }) +
      par('Medarbejderne skal:') +
      par('spørge de pårørende, hvad de kan og vil', { style: 'ListBullet' }) +
      par('give besked inden for to dage', { style: 'ListBullet' }) +
      par(
        `<w:commentRangeStart w:id="0"/>${run('Aftaler skrives i omsorgsjournalen.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`,
      ) +
      `<w:moveFrom w:id="5" w:author="Mette"><w:p><w:r><w:t>Flyttet herfra.</w:t></w:r></w:p></w:moveFrom>` +
      par('Ansvar', { style: 'Heading1' }) +
      table([
        ['Opgave', 'Hvem'],
        ['Samtale ved indflytning', 'Plejehjemmet'],
        ['Aflastning', 'Visitationen'],
      ]) +
      par(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${par('Ring til pårørendevejlederen, hvis du er i tvivl.')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${par('Ring til pårørendevejlederen, hvis du er i tvivl.')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ) +
      par('Politikken gælder fra 1. maj 2025.'),
    comments: `<w:comment w:id="0" w:author="Lars"><w:p>${run('Passer det med den nye journal?')}</w:p></w:comment>`,
    footnotes: `<w:footnote w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="1" w:type="continuationSeparator"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run(' Jf. retningslinjen for dokumentation.')}</w:p></w:footnote>`,
    header: par('Egebjerg Kommune'),
    footer: par('Side 1 af 3'),
  }),
  reads: `! Pårørendepolitik for Egebjerg Kommune
# Vores vision
Vi vil, at pårørende altid bliver mødt med respekt.
## Det gør vi
Medarbejderne skal:
- spørge de pårørende, hvad de kan og vil
- give besked inden for to dage
Aftaler skrives i omsorgsjournalen.
^ Jf. retningslinjen for dokumentation.
# Ansvar
= Opgave | Hvem
= Samtale ved indflytning | Plejehjemmet
= Aflastning | Visitationen
[] Ring til pårørendevejlederen, hvis du er i tvivl.
Politikken gælder fra 1. maj 2025.`,
};

/** As python-docx writes: its template's styles, numbers and bullets by style alone, bold lead words, a picture's caption. */
const python: Case = {
  name: 'python-docx.docx',
  bytes: word({
    styles:
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      style('Normal', 'Normal', null) +
      style('Title', 'Title', 'Normal', '', '<w:color w:val="17365D"/><w:sz w:val="52"/>') +
      style('Subtitle', 'Subtitle', 'Normal', '', '<w:i/><w:color w:val="4F81BD"/><w:sz w:val="24"/>') +
      style(
        'Heading1',
        'heading 1',
        'Normal',
        '<w:keepNext/><w:outlineLvl w:val="0"/>',
        '<w:b/><w:sz w:val="28"/>',
      ) +
      style(
        'Heading2',
        'heading 2',
        'Normal',
        '<w:keepNext/><w:outlineLvl w:val="1"/>',
        '<w:b/><w:sz w:val="26"/>',
      ) +
      style(
        'ListBullet',
        'List Bullet',
        'Normal',
        '<w:numPr><w:numId w:val="1"/></w:numPr><w:contextualSpacing/>',
      ) +
      style(
        'ListBullet2',
        'List Bullet 2',
        'Normal',
        '<w:numPr><w:numId w:val="2"/></w:numPr><w:contextualSpacing/>',
      ) +
      style(
        'ListNumber',
        'List Number',
        'Normal',
        '<w:numPr><w:numId w:val="3"/></w:numPr><w:contextualSpacing/>',
      ) +
      style('Caption', 'caption', 'Normal', '', '<w:b/><w:sz w:val="18"/>') +
      style(
        'IntenseQuote',
        'Intense Quote',
        'Normal',
        '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4"/></w:pBdr><w:ind w:left="936" w:right="936"/>',
        '<w:b/><w:i/>',
      ),
    numbering: numbering(
      {
        1: `<w:multiLevelType w:val="singleLevel"/>${numberLevel(0, 'bullet', '', '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr>')}`,
        2: `<w:multiLevelType w:val="singleLevel"/>${numberLevel(0, 'bullet', '', '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>')}`,
        3: `<w:multiLevelType w:val="singleLevel"/>${numberLevel(0, 'decimal', '%1.', '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr>')}`,
      },
      { 1: '1', 2: '2', 3: '3' },
    ),
    body:
      par('Politik for det gode måltid', { style: 'Title' }) +
      par('Egebjerg Kommune 2025-2028', { style: 'Subtitle' }) +
      par('Derfor en politik', { style: 'Heading1' }) +
      par(
        `${run('Måltidet er ')}${run('dagens højdepunkt', '<w:b/>')}${run(' for mange, og ')}${run('ingen', '<w:i/>')}${run(' skal spise alene mod deres vilje.')}`,
      ) +
      par('„Maden smager bedst, når vi er flere om bordet.“', { style: 'IntenseQuote' }) +
      par('Mål', { style: 'Heading1' }) +
      par('Frem mod 2028 vil vi', { more: '<w:keepNext/>' }) +
      par('tilbyde mad, der er lavet i nærheden', { style: 'ListBullet' }) +
      par('på plejehjem fra eget køkken', { style: 'ListBullet2' }) +
      par('i hjemmet fra det fælles køkken', { style: 'ListBullet2' }) +
      par('invitere pårørende til at spise med', { style: 'ListBullet' }) +
      par('Sådan foregår det', { style: 'Heading2' }) +
      par('Beboeren bestiller dagen før.', { style: 'ListNumber' }) +
      par('Køkkenet svarer samme dag.', { style: 'ListNumber' }) +
      `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid><w:gridCol w:w="2880"/><w:gridCol w:w="2880"/><w:gridCol w:w="2880"/></w:tblGrid>${[
        ['Mål', 'Indikator', 'Ansvarlig'],
        ['Frisk mad', 'Andel økologi', 'Køkkenet'],
        ['Fællesskab', '', 'Plejehjemmet'],
      ]
        .map(
          (row) =>
            `<w:tr>${row.map((cell) => `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2880"/></w:tcPr>${par(cell)}</w:tc>`).join('')}</w:tr>`,
        )
        .join('')}</w:tbl>` +
      par('Tabel 1: Mål og ansvar', { style: 'Caption' }) +
      `<w:p><w:r><w:br w:type="page"/></w:r></w:p>` +
      par('Opfølgning', { style: 'Heading1' }) +
      par('Udvalget får hvert forår en status.'),
  }),
  reads: `! Politik for det gode måltid
! Egebjerg Kommune 2025-2028
# Derfor en politik
Måltidet er dagens højdepunkt for mange, og ingen skal spise alene mod deres vilje.
> „Maden smager bedst, når vi er flere om bordet.“
# Mål
Frem mod 2028 vil vi
- tilbyde mad, der er lavet i nærheden
-- på plejehjem fra eget køkken
-- i hjemmet fra det fælles køkken
- invitere pårørende til at spise med
## Sådan foregår det
- Beboeren bestiller dagen før.
- Køkkenet svarer samme dag.
= Mål | Indikator | Ansvarlig
= Frisk mad | Andel økologi | Køkkenet
= Fællesskab | | Plejehjemmet
Tabel 1: Mål og ansvar
# Opfølgning
Udvalget får hvert forår en status.`,
};

/** An OpenDocument text with recorded changes, remarks, a note, a box, a table whose head repeats, contents and page marks. */
const changed: Case = {
  name: 'ændringer.odt',
  bytes: odt(
    `<text:tracked-changes><text:changed-region text:id="ct1"><text:deletion><office:change-info><dc:creator>Ulla</dc:creator></office:change-info><text:p>gamle </text:p></text:deletion></text:changed-region><text:changed-region text:id="ct2"><text:insertion><office:change-info><dc:creator>Ulla</dc:creator></office:change-info></text:insertion></text:changed-region></text:tracked-changes>` +
      `<text:sequence-decls><text:sequence-decl text:name="Table"/></text:sequence-decls>` +
      `<text:p text:style-name="Title">Aktivitetspolitik</text:p><text:p text:style-name="Subtitle">Vedtaget af Ældreudvalget den 4. juni 2025</text:p>` +
      `<text:table-of-content text:name="Indhold"><text:table-of-content-source/><text:index-body><text:index-title><text:p>Indhold</text:p></text:index-title><text:p><text:a xlink:href="#1">1 Formål<text:tab/>1</text:a></text:p><text:p><text:a xlink:href="#2">2 Aktiviteter<text:tab/>2</text:a></text:p></text:index-body></text:table-of-content>` +
      `<text:h text:style-name="Heading_20_1" text:outline-level="1">Formål</text:h>` +
      `<text:p text:style-name="Text_20_body">Vi holder vores <text:change text:change-id="ct1"/><text:change-start text:change-id="ct2"/>lokale <text:change-end text:change-id="ct2"/>aktivitetscentre åbne<office:annotation><dc:creator>Bo</dc:creator><text:p>Også i juli?</text:p></office:annotation> hele året.<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name="Footnote">Undtagen helligdage.</text:p></text:note-body></text:note></text:p>` +
      `<text:h text:style-name="Heading_20_1" text:outline-level="1">Aktiviteter</text:h>` +
      `<text:p text:style-name="Text_20_body">På hvert center kan man:</text:p>` +
      `<text:list text:style-name="L1"><text:list-item><text:p>spise frokost</text:p></text:list-item><text:list-item><text:p>være kreativ</text:p><text:list><text:list-item><text:p>i værkstedet</text:p></text:list-item><text:list-item><text:p>i haven</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>møde frivillige.</text:p></text:list-item></text:list>` +
      `<text:soft-page-break/><text:h text:style-name="Heading_20_2" text:outline-level="2">Kørsel</text:h>` +
      `<text:p text:style-name="Text_20_body"><draw:frame draw:name="Ramme1" text:anchor-type="paragraph"><draw:text-box><text:p>Bestil kørsel senest dagen før.</text:p></draw:text-box></draw:frame>Kommunen henter dig,<text:line-break/>hvis du ikke selv kan komme.</text:p>` +
      `<table:table table:name="Tabel1"><table:table-column table:number-columns-repeated="2"/><table:table-header-rows><table:table-row><table:table-cell><text:p>Center</text:p></table:table-cell><table:table-cell><text:p>Åbent</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>Nord</text:p></table:table-cell><table:table-cell><text:p>Mandag<text:s/>til<text:s/>fredag</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Syd</text:p></table:table-cell><table:table-cell><text:p>Alle dage</text:p></table:table-cell></table:table-row></table:table>` +
      `<text:p text:style-name="Table">Tabel <text:sequence text:name="Table">1</text:sequence>: Åbningstider</text:p>`,
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Text_20_body"/>',
    '<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"/><style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"/><style:style style:name="Title" style:family="paragraph"/><style:style style:name="Subtitle" style:family="paragraph"/><style:style style:name="Table" style:family="paragraph" style:parent-style-name="Caption"/>',
  ),
  reads: `! Aktivitetspolitik
Vedtaget af Ældreudvalget den 4. juni 2025
# Formål
Vi holder vores lokale aktivitetscentre åbne hele året.
^ Undtagen helligdage.
# Aktiviteter
På hvert center kan man:
- spise frokost
- være kreativ
-- i værkstedet
-- i haven
- møde frivillige.
## Kørsel
Kommunen henter dig, hvis du ikke selv kan komme.
[] Bestil kørsel senest dagen før.
= Center | Åbent
= Nord | Mandag til fredag
= Syd | Alle dage
Tabel 1: Åbningstider`,
};

/** A text by somebody who knows no styles: large and bold lines, marks typed by hand, columns set with tabs, a line for names. */
const byHand: Case = {
  name: 'i-hånden.odt',
  bytes: odt(
    [
      '<text:p text:style-name="P1">Rygepolitik for Hobæk Kommune</text:p>',
      '<text:p text:style-name="P4"/>',
      '<text:p text:style-name="P2">Formål</text:p>',
      '<text:p text:style-name="P3">Politikken skal beskytte borgere og medarbejdere mod røg.</text:p>',
      '<text:p text:style-name="P3"/>',
      '<text:p text:style-name="P2">I borgerens hjem</text:p>',
      '<text:p text:style-name="P3"><text:span text:style-name="T1">Besøg: </text:span>Borgeren må ikke ryge, mens medarbejderen er i hjemmet.</text:p>',
      '<text:p text:style-name="P3"><text:span text:style-name="T1">Udluftning: </text:span>Borgeren lufter ud en time før besøget.</text:p>',
      '<text:p text:style-name="P3">Medarbejderen kan gå, hvis:</text:p>',
      '<text:p text:style-name="P3">-<text:tab/>der bliver røget under besøget</text:p>',
      '<text:p text:style-name="P3">-<text:tab/>der ikke er luftet ud.</text:p>',
      '<text:p text:style-name="P2">På plejehjem</text:p>',
      '<text:p text:style-name="P3">Beboere må ryge i egen bolig. Pårørende går udenfor.</text:p>',
      '<text:p text:style-name="P3">Sted<text:tab/>Regel<text:tab/>Ansvarlig</text:p>',
      '<text:p text:style-name="P3">Bolig<text:tab/>Tilladt<text:tab/>Beboeren</text:p>',
      '<text:p text:style-name="P3">Fællesstue<text:tab/>Forbudt<text:tab/>Lederen</text:p>',
      '<text:p text:style-name="P2">Ikrafttræden</text:p>',
      '<text:p text:style-name="P3">Politikken træder i kraft den 1. januar 2026.</text:p>',
    ].join(''),
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="18pt" fo:font-weight="bold"/></style:style><style:style style:name="P2" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold" style:text-underline-style="solid"/></style:style><style:style style:name="P3" style:family="paragraph" style:parent-style-name="Standard"/><style:style style:name="P4" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>',
    '<style:style style:name="Standard" style:family="paragraph"><style:text-properties fo:font-size="12pt"/></style:style>',
  ),
  reads: `! Rygepolitik for Hobæk Kommune
# Formål
Politikken skal beskytte borgere og medarbejdere mod røg.
# I borgerens hjem
Besøg: Borgeren må ikke ryge, mens medarbejderen er i hjemmet.
Udluftning: Borgeren lufter ud en time før besøget.
Medarbejderen kan gå, hvis:
- der bliver røget under besøget
- der ikke er luftet ud.
# På plejehjem
Beboere må ryge i egen bolig. Pårørende går udenfor.
= Sted | Regel | Ansvarlig
= Bolig | Tilladt | Beboeren
= Fællesstue | Forbudt | Lederen
# Ikrafttræden
Politikken træder i kraft den 1. januar 2026.`,
};

/** A municipality's page: cookies, crumbs, sharing, folded parts, a fact box, related links, a contact box, "was this useful". */
const cms: Case = {
  name: 'kommunens-side.html',
  bytes: plain(`<!doctype html>
<html lang="da" class="no-js">
<head>
<meta charset="utf-8"/>
<title>Pårørendepolitik | Hobæk Kommune</title>
<meta property="og:title" content="Pårørendepolitik"/>
<script type="application/ld+json">{"@type":"WebPage"}</script>
</head>
<body class="page page--content">
<noscript>Siden kræver JavaScript.</noscript>
<div id="cookie-information-template-wrapper"><div class="coi-banner__wrapper" role="dialog"><h2>Hobæk Kommune bruger cookies</h2><p>Vi bruger cookies til statistik. Du kan altid trække dit samtykke tilbage.</p><button>Tillad alle</button><button>Afvis</button></div></div>
<header class="header" role="banner">
<a href="/" class="logo" title="Til forsiden">Hobæk Kommune</a>
<div class="header__tools"><a href="/selvbetjening">Selvbetjening</a><a href="/kontakt">Kontakt</a><button type="button" aria-expanded="false" aria-controls="soeg">Søg</button></div>
<div id="soeg" hidden><form action="/soeg"><label>Søg på siden <input type="text"></label></form></div>
</header>
<div class="breadcrumb-wrap"><span>Du er her:</span> <a href="/">Forside</a> <span>/</span> <a href="/omsorg">Omsorg</a> <span>/</span> Pårørendepolitik</div>
<div class="layout">
<div class="layout__left"><ul class="sidemenu"><li><a href="/omsorg/1">Hjemmepleje</a></li><li><a href="/omsorg/2">Plejehjem</a></li><li class="active"><a href="/omsorg/3">Pårørendepolitik</a></li></ul></div>
<div class="layout__main" id="content" role="main">
<div class="page-tools"><a href="#" onclick="window.print()">Print</a><a href="#">Læs op</a></div>
<h1>Pårørendepolitik</h1>
<div class="manchet"><p>Politikken beskriver, hvordan vi samarbejder med dig, der er pårørende til en voksen borger.</p></div>
<div class="rte">
<h2>Vores grundsyn</h2>
<p>Pårørende er en ressource. Samtidig er du et menneske med dine egne behov.</p>
<p><strong>Du skal ikke stå alene</strong></p>
<p>Vi har pårørendevejledere, og de har tavshedspligt.</p>
</div>
<div class="accordion" data-module="accordion">
<div class="accordion__item"><h2 class="accordion__heading"><button aria-expanded="false" aria-controls="acc-1">Information</button></h2><div id="acc-1" class="accordion__panel" hidden><p>Du får:</p><ul><li>navnet på en kontaktperson</li><li>besked om ændringer, når borgeren har sagt ja</li></ul></div></div>
<div class="accordion__item"><h2 class="accordion__heading"><button aria-expanded="false" aria-controls="acc-2">Inddragelse</button></h2><div id="acc-2" class="accordion__panel" hidden><p>Vi spørger efter din viden ved det første møde.</p><h3>Uenighed</h3><p>Lederen indkalder til et møde inden for 14 dage.</p></div></div>
</div>
<div class="factbox"><h3>Fakta</h3><p>Hver fjerde voksne i Hobæk er pårørende.</p></div>
<div class="rte"><h2>Aflastning</h2><p>Aflastning gives efter en konkret vurdering. Læs om <a href="/omsorg/aflastning">aflastning i hjemmet</a>.</p>
<p><a href="/media/paaroerendepolitik.pdf">Hent pårørendepolitikken (pdf, 1,2 MB)</a></p></div>
<div class="contact-card"><h2>Kontakt</h2><p><strong>Sundhed og Omsorg</strong><br/>Torvet 2, 9998 Hobæk</p><p>Telefon: <a href="tel:99980000">9998 0000</a></p><h3>Åbningstider</h3><p>Mandag-fredag: 9-13</p></div>
<section class="related-content" aria-labelledby="rel"><h2 id="rel">Læs også</h2><ul><li><a href="/a">Værdighedspolitik</a></li><li><a href="/b">Demensstrategi</a></li></ul></section>
<div class="page-feedback"><p>Fandt du det, du søgte?</p><button>Ja</button><button>Nej</button></div>
<p class="page-updated">Sidst opdateret 3. marts 2025</p>
</div>
</div>
<footer class="footer"><div><h2>Hobæk Kommune</h2><p>Torvet 2<br>9998 Hobæk</p><p>CVR 11223344 · EAN</p></div><ul><li><a href="/cookies">Cookies</a></li><li><a href="/was">Tilgængelighedserklæring</a></li></ul></footer>
</body>
</html>
`),
  reads: `! Pårørendepolitik
Politikken beskriver, hvordan vi samarbejder med dig, der er pårørende til en voksen borger.
# Vores grundsyn
Pårørende er en ressource. Samtidig er du et menneske med dine egne behov.
## Du skal ikke stå alene
Vi har pårørendevejledere, og de har tavshedspligt.
# Information
Du får:
- navnet på en kontaktperson
- besked om ændringer, når borgeren har sagt ja
# Inddragelse
Vi spørger efter din viden ved det første møde.
## Uenighed
Lederen indkalder til et møde inden for 14 dage.
## Fakta
Hver fjerde voksne i Hobæk er pårørende.
# Aflastning
Aflastning gives efter en konkret vurdering. Læs om aflastning i hjemmet.`,
};

/** Saved by Word as a filtered web page: headings of its styles and without, marks of lists in spans, notes at the end, a table. */
const saved: Case = {
  name: 'gem-som-webside.htm',
  bytes:
    latin(`<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1252">
<meta name=Generator content="Microsoft Word 15 (filtered)">
<title>Værdighedspolitik</title>
<style>
<!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif;}
p.MsoTitle, li.MsoTitle, div.MsoTitle
	{margin:0cm;font-size:28.0pt;font-family:"Calibri Light",sans-serif;}
h1
	{font-size:16.0pt;color:#2F5496;font-weight:normal;}
p.Mellemrubrik, li.Mellemrubrik, div.Mellemrubrik
	{mso-style-name:Mellemrubrik;margin:0cm;font-size:14.0pt;font-family:"Calibri",sans-serif;color:#2F5496;}
-->
</style>
</head>
<body lang=DA link=blue vlink=purple style='word-wrap:break-word'>
<div class=WordSection1>
<p class=MsoTitle>Værdighedspolitik for Nørre Aalykke Kommune</p>
<p class=MsoNormal>&nbsp;</p>
<h1>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>Et værdigt liv</h1>
<p class=MsoNormal>Alle borgere har krav på at blive mødt med
respekt<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span class=MsoFootnoteReference><span style='font-size:11.0pt;line-height:107%'>[1]</span></span></span></a>.</p>
<p class=Mellemrubrik>Hverdagen</p>
<p class=MsoNormal>Vi vil, at den ældre:</p>
<p class=MsoListParagraphCxSpFirst style='margin-left:36.0pt;text-indent:-18.0pt'><span
style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span>bestemmer over sin egen dag</p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt'><span
style='font-family:"Courier New"'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span>også om natten</p>
<p class=MsoListParagraphCxSpLast style='margin-left:36.0pt;text-indent:-18.0pt'><span
style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span>kender den, der kommer i hjemmet.</p>
<p class=Mellemrubrik>Maden</p>
<p class=MsoNormal>Maden er god, og den er varm.</p>
<h1>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>Opfølgning</h1>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>
 <tr><td width=300 valign=top style='border:solid windowtext 1.0pt'><p class=MsoNormal><b>Hvad</b></p></td><td width=300 valign=top><p class=MsoNormal><b>Hvornår</b></p></td></tr>
 <tr><td width=300 valign=top><p class=MsoNormal>Samtale med Ældrerådet</p></td><td width=300 valign=top><p class=MsoNormal>Hvert år</p></td></tr>
</table>
</div>
<div><br clear=all>
<hr align=left size=1 width="33%">
<div id=ftn1>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><span class=MsoFootnoteReference><span style='font-size:10.0pt;line-height:107%'>[1]</span></span></span></a>
Se ældreloven § 1.</p>
</div>
</div>
</body>
</html>
`),
  reads: `! Værdighedspolitik for Nørre Aalykke Kommune
# 1. Et værdigt liv
Alle borgere har krav på at blive mødt med respekt.
^ Se ældreloven § 1.
## Hverdagen
Vi vil, at den ældre:
- bestemmer over sin egen dag
-- også om natten
- kender den, der kommer i hjemmet.
## Maden
Maden er god, og den er varm.
# 2. Opfølgning
= Hvad | Hvornår
= Samtale med Ældrerådet | Hvert år`,
};

/** What a page gives for printing: its address on top, no headings but sizes, links written out, the date of printing. */
const printed: Case = {
  name: 'udskriftsvenlig.html',
  bytes: plain(`<html>
<head><meta charset="UTF-8"><title>Udskriftsvenlig side: Frivilligpolitik</title>
<style>.t1{font-size:22pt;font-weight:bold}.t2{font-size:16pt}.t3{font-size:14pt;font-style:italic}.b{font-size:11pt}</style></head>
<body onload="window.print()">
<div class="print-header"><a href="javascript:window.print()">Udskriv</a> | <a href="javascript:window.close()">Luk vinduet</a></div>
<div class="url">https://www.hobaek.example/politik/frivilligpolitik</div>
<div class="t1">Frivilligpolitik</div>
<div class="b">Frivilligpolitikken er vedtaget af byrådet i 2024 og gælder til 2028.</div>
<br>
<div class="t2">Hvad er frivilligt arbejde?</div>
<div class="b">Frivilligt arbejde er ulønnet og til gavn for andre end familien.</div>
<div class="t3">I kommunen</div>
<div class="b">Frivillige kommer på alle plejehjem.<br><br>De får kaffe og en tak.</div>
<div class="t3">I foreninger</div>
<div class="b">Foreninger kan søge en pulje. De skal:<br>- have vedtægter<br>- holde generalforsamling<br>- have en konto</div>
<div class="t2">Samarbejde</div>
<div class="b">Frivillige erstatter ikke de ansatte.</div>
<p class="b"><b>Rådgivning:</b> Frivilligcentret hjælper med at komme i gang.</p>
<hr>
<div class="small">Udskrevet den 4. april 2025 kl. 10:12 fra hobaek.example</div>
</body></html>`),
  reads: `! Frivilligpolitik
Frivilligpolitikken er vedtaget af byrådet i 2024 og gælder til 2028.
# Hvad er frivilligt arbejde?
Frivilligt arbejde er ulønnet og til gavn for andre end familien.
## I kommunen
Frivillige kommer på alle plejehjem.
De får kaffe og en tak.
## I foreninger
Foreninger kan søge en pulje. De skal:
- have vedtægter
- holde generalforsamling
- have en konto
# Samarbejde
Frivillige erstatter ikke de ansatte.
Rådgivning: Frivilligcentret hjælper med at komme i gang.`,
};

/** A page of a system of building blocks: regions, fields, views of news, a teaser, an embedded picture, a quotation. */
const drupal: Case = {
  name: 'node-1234.html',
  bytes: plain(`<!DOCTYPE html>
<html lang="da" dir="ltr" prefix="og: https://ogp.me/ns#">
<head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><title>Ældrepolitik 2025 | Sønderkær Kommune</title></head>
<body class="path-node page-node-type-article">
<a href="#main-content" class="visually-hidden focusable">Gå til hovedindhold</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<div class="layout-container">
<header role="banner"><div class="region region-header"><div id="block-site-branding" class="block block-system block-system-branding-block"><a href="/" rel="home">Sønderkær Kommune</a></div></div></header>
<div class="region region-primary-menu"><nav role="navigation" aria-labelledby="block-main-menu" id="block-main"><h2 class="visually-hidden" id="block-main-menu">Hovednavigation</h2><ul class="menu"><li class="menu-item"><a href="/borger">Borger</a></li></ul></nav></div>
<div class="region region-breadcrumb"><div class="block block-system-breadcrumb-block"><nav class="breadcrumb" aria-labelledby="system-breadcrumb"><ol><li><a href="/">Forside</a></li><li>Ældrepolitik</li></ol></nav></div></div>
<div class="region region-highlighted"><div data-drupal-messages-fallback class="hidden"></div></div>
<main role="main"><a id="main-content" tabindex="-1"></a>
<div class="layout-content"><div class="region region-content">
<div id="block-page-title" class="block block-core"><h1><span class="field field--name-title field--type-string field--label-hidden">Ældrepolitik 2025</span></h1></div>
<article class="node node--type-article">
<div class="node__meta"><span>Af <span>webmaster</span></span>, tir, 04/02/2025 - 10:12</div>
<div class="node__content">
<div class="field field--name-field-manchet field--type-text-long field__item"><p>Et godt liv hele livet – det er målet med ældrepolitikken.</p></div>
<div class="field field--name-field-paragraphs field__items">
<div class="field__item"><div class="paragraph paragraph--type--tekst"><div class="field field--name-field-overskrift field__item">Fællesskaber</div><div class="field field--name-field-tekst"><p>Ingen skal være ufrivilligt ensom.</p><ul><li><p>Vi støtter spisefællesskaber.</p></li><li><p>Vi kører dem, der ikke selv kan komme.</p></li></ul></div></div></div>
<div class="field__item"><div class="paragraph paragraph--type--citat"><blockquote>”Jeg glæder mig til hver torsdag.”<cite>Inger, 84 år</cite></blockquote></div></div>
<div class="field__item"><div class="paragraph paragraph--type--tekst"><div class="field field--name-field-overskrift field__item">Hjælp og pleje</div><div class="field field--name-field-tekst"><h3>Faste team</h3><p>Du møder højst fem medarbejdere i løbet af en uge.</p><h3>Pårørende</h3><p>Vi aftaler samarbejdet med dig og dine pårørende.</p></div></div></div>
<div class="field__item"><div class="paragraph paragraph--type--billede"><figure><img src="/x.jpg" alt="Ældre par" /><figcaption>To beboere i haven. Foto: Colourbox</figcaption></figure></div></div>
<div class="field__item"><div class="paragraph paragraph--type--accordion"><h2>Spørgsmål og svar</h2><details><summary>Hvem er politikken for?</summary><p>Alle over 65 år.</p></details><details><summary>Hvornår bliver den fornyet?</summary><p>I 2029.</p></details></div></div>
</div>
<div class="field field--name-field-emner field--label-above"><div class="field__label">Emner</div><div class="field__items"><div class="field__item"><a href="/emne/1" hreflang="da">Ældre</a></div><div class="field__item"><a href="/emne/2" hreflang="da">Sundhed</a></div></div></div>
</div>
</article>
<div class="views-element-container block block-views"><h2>Seneste nyt</h2><div class="view view-nyheder"><div class="views-row"><h3><a href="/nyt/1">Nyt plejehjem på vej</a></h3><p>Byggeriet går i gang til maj.</p></div><div class="views-row"><h3><a href="/nyt/2">Ældrerådsvalg</a></h3><p>Stem den 18. november.</p></div></div></div>
</div></div>
<aside class="layout-sidebar-second" role="complementary"><div class="region region-sidebar-second"><h2>Kontakt</h2><p>Sundhed og Ældre<br>Tlf. 98 98 98 98</p></div></aside>
</main>
<footer role="contentinfo"><div class="region region-footer"><p>Sønderkær Kommune · Kirkevej 1</p></div></footer>
</div></div>
</body></html>
`),
  reads: `! Ældrepolitik 2025
Et godt liv hele livet – det er målet med ældrepolitikken.
# Fællesskaber
Ingen skal være ufrivilligt ensom.
- Vi støtter spisefællesskaber.
- Vi kører dem, der ikke selv kan komme.
> ”Jeg glæder mig til hver torsdag.” Inger, 84 år
# Hjælp og pleje
## Faste team
Du møder højst fem medarbejdere i løbet af en uge.
## Pårørende
Vi aftaler samarbejdet med dig og dine pårørende.
# Spørgsmål og svar
## Hvem er politikken for?
Alle over 65 år.
## Hvornår bliver den fornyet?
I 2029.`,
};

/** Text with a head of facts, underlined headings, italic ones, notes, a quotation, tasks, a table with escaped bars. */
const facts: Case = {
  name: 'politik-med-hoved.md',
  bytes: plain(`---
title: "Pårørendepolitik for Tranum Kommune"
author: Sundhed og Omsorg
date: 2025-02-11
status: Vedtaget
---

Pårørendepolitik for Tranum Kommune
===================================

Vision
------

Vi ser mennesket
bag den pårørende.

*Den tidlige kontakt*

Pårørende får en samtale inden for 14 dage[^frist].

*Den løbende kontakt*

Vi skriver til dig, når:

1. planen ændres
2. medarbejderen skifter
   - midlertidigt
   - for altid
3. borgeren beder om det

> Det vigtigste var, at nogen ringede.
> -- *en datter*

Løfter
------

- [x] Pårørendevejleder ansat
- [ ] Pårørendecafé åbnet

__Børn som pårørende__

Børn får deres egen samtale. De kan have en ven med\\*.

| Tilbud | Hvor | Pris |
|:-------|:----:|-----:|
| Café   | Nord \\| Syd | 0 kr. |
| Kursus | Nord | 50 kr. |

\\* Dog højst to venner.

[^frist]: Fristen regnes fra den dag,
    hjælpen begynder.

***

Politikken evalueres i 2028.
`),
  reads: `! Pårørendepolitik for Tranum Kommune
# Vision
Vi ser mennesket bag den pårørende.
## Den tidlige kontakt
Pårørende får en samtale inden for 14 dage.
^ Fristen regnes fra den dag, hjælpen begynder.
## Den løbende kontakt
Vi skriver til dig, når:
- planen ændres
- medarbejderen skifter
-- midlertidigt
-- for altid
- borgeren beder om det
> Det vigtigste var, at nogen ringede. -- en datter
# Løfter
- Pårørendevejleder ansat
- Pårørendecafé åbnet
## Børn som pårørende
Børn får deres egen samtale. De kan have en ven med*.
= Tilbud | Hvor | Pris
= Café | Nord | Syd | 0 kr.
= Kursus | Nord | 50 kr.
^ Dog højst to venner.
Politikken evalueres i 2028.`,
};

/** What a converter makes of a Word file: bold numbered headings, entities, breaks of lines, bullets of its own, a list of contents. */
const converted: Case = {
  name: 'konverteret.md',
  bytes: plain(`**HANDICAPPOLITIK**

Tranum Kommune

**Indhold**

[1 Forord 2](#forord)

[2 Mål 3](#maal)

**1 Forord**

Alle skal kunne komme ind&nbsp;ad hoveddøren.\\
Det er en ret.

**2 Mål**

**2.1 Tilgængelighed**

Kommunen vil:

• bygge uden trin

• skrive, så alle forstår det

• oversætte til tegnsprog

**2.2 Medbestemmelse**

Handicaprådet høres i *alle* sager, der har betydning for mennesker med handicap. <!-- tjek med jura -->

<u>Høring</u>

Fristen er 14 dage.

**3 Ansvar**

**Direktionen** følger op én gang om året. **Lederne** sørger for, at politikken er kendt.
`),
  reads: `! HANDICAPPOLITIK
Tranum Kommune
# 1 Forord
Alle skal kunne komme ind ad hoveddøren. Det er en ret.
# 2 Mål
## 2.1 Tilgængelighed
Kommunen vil:
- bygge uden trin
- skrive, så alle forstår det
- oversætte til tegnsprog
## 2.2 Medbestemmelse
Handicaprådet høres i alle sager, der har betydning for mennesker med handicap.
### Høring
Fristen er 14 dage.
# 3 Ansvar
Direktionen følger op én gang om året. Lederne sørger for, at politikken er kendt.`,
};

/** Text with underlined headings of two levels, unfinished lines over lists, notes with stars, lines cut to a width. */
const underlined: Case = {
  name: 'understreget.txt',
  bytes: plain(`PÅRØRENDEPOLITIK
Brovig Kommune 2025-2029
========================

Vision
======

I Brovig er pårørende velkomne. De er med, når der bliver talt om
hjælp, og de får svar, når de spørger.

Samarbejde
==========

Første møde
-----------

Vi bruger

  - et samtaleark
  - en plan for kontakt, som fornys
    hvert halve år
  - et fast telefonnummer*

Medarbejderen skriver ned, hvad der er aftalt, og læser det op for den
pårørende bagefter.

Når vi er uenige
----------------

Lederen holder et møde inden for 14 dage. Den pårørende kan tage en
bisidder med**.

Opfølgning
==========

Brugerrådet ser på politikken
hvert andet år.

* Nummeret gælder i dagtimerne.
** Se forvaltningslovens regler om bisiddere.
`),
  reads: `! PÅRØRENDEPOLITIK
! Brovig Kommune 2025-2029
# Vision
I Brovig er pårørende velkomne. De er med, når der bliver talt om hjælp, og de får svar, når de spørger.
# Samarbejde
## Første møde
Vi bruger
- et samtaleark
- en plan for kontakt, som fornys hvert halve år
- et fast telefonnummer*
Medarbejderen skriver ned, hvad der er aftalt, og læser det op for den pårørende bagefter.
## Når vi er uenige
Lederen holder et møde inden for 14 dage. Den pårørende kan tage en bisidder med**.
# Opfølgning
Brugerrådet ser på politikken hvert andet år.
^ Nummeret gælder i dagtimerne.
^ Se forvaltningslovens regler om bisiddere.`,
};

/** Text of the old kind: capitals for chapters, plain lines for what is below them, indented text, numbers that stand out. */
const indented: Case = {
  name: 'indrykket.txt',
  bytes: latin(
    `SENIORPOLITIK\r\n\r\nBrovig Kommune\r\n\r\n\r\nFORMÅL\r\n\r\nPolitikken gælder for alle medarbejdere over 55 år.\r\n\r\n\r\nSENIORSAMTALEN\r\n\r\nHvornår\r\n\r\nLederen tilbyder en samtale hvert år. Samtalen varer en time, og\r\nbegge parter forbereder sig.\r\n\r\nHvad\r\n\r\nSamtalen handler om\r\n\r\n    a) opgaver\r\n    b) arbejdstid\r\n    c) ønsker til de sidste år\r\n\r\nReferat\r\n\r\nMedarbejderen får et referat inden for en uge.\r\n\r\n\r\nORDNINGER\r\n\r\n  Ordning          Fra       Aftales med\r\n  Seniordage       60 år     lederen\r\n  Nedsat tid       62 år     personale\r\n\r\nNote: Ordningerne kan ændres ved overenskomst.\r\n\r\n\r\nIKRAFTTRÆDEN\r\n\r\nPolitikken træder i kraft den 1. april 2025 og erstatter politikken\r\nfra 2019.\r\n`,
  ),
  reads: `! SENIORPOLITIK
! Brovig Kommune
# FORMÅL
Politikken gælder for alle medarbejdere over 55 år.
# SENIORSAMTALEN
## Hvornår
Lederen tilbyder en samtale hvert år. Samtalen varer en time, og begge parter forbereder sig.
## Hvad
Samtalen handler om
- opgaver
- arbejdstid
- ønsker til de sidste år
## Referat
Medarbejderen får et referat inden for en uge.
# ORDNINGER
= Ordning | Fra | Aftales med
= Seniordage | 60 år | lederen
= Nedsat tid | 62 år | personale
Note: Ordningerne kan ændres ved overenskomst.
# IKRAFTTRÆDEN
Politikken træder i kraft den 1. april 2025 og erstatter politikken fra 2019.`,
};

const LINE = (side: string) => `<w:${side} w:val="single" w:sz="6" w:space="4" w:color="auto"/>`;
const FRAME = `<w:pBdr>${['top', 'left', 'bottom', 'right'].map(LINE).join('')}</w:pBdr>`;

/** Lines round paragraphs, and round a title alone; an item that goes on behind its inner list; a caption in a style in italics. */
const framed: Case = {
  name: 'rammer.docx',
  bytes: word({
    styles:
      style('Normal', 'Normal', null) +
      style('Heading1', 'heading 1', 'Normal', '<w:outlineLvl w:val="0"/>') +
      style('Title', 'Title', 'Normal') +
      style('Fakta', 'Faktaboks', 'Normal', FRAME) +
      style('TableCaption', 'Table Caption', 'Normal', '', '<w:i/>'),
    numbering: numbering(
      {
        1:
          numberLevel(0, 'bullet', '•', '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>') +
          numberLevel(1, 'bullet', '–', '<w:pPr><w:ind w:left="1440" w:hanging="360"/></w:pPr>'),
        2:
          numberLevel(0, 'bullet', ' ', '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>') +
          numberLevel(1, 'bullet', ' ', '<w:pPr><w:ind w:left="1440" w:hanging="360"/></w:pPr>'),
      },
      { 1: '1', 2: '2' },
    ),
    body:
      par('Politik for mad', { style: 'Title' }) +
      par('Mad', { style: 'Heading1', more: FRAME }) +
      par('Vi tilbyder:') +
      par('mad lavet på stedet', { list: [1, 0] }) +
      par('efter årstiden', { list: [1, 1] }) +
      par('Menuen hænger i stuen.', { list: [2, 0] }) +
      par('kaffe til gæster', { list: [1, 0] }) +
      par('Vidste du det?', { bold: true, style: 'Fakta' }) +
      par('Hver tredje beboer har tabt sig.', { style: 'Fakta' }) +
      par('Kostvejlederen kommer hver måned.') +
      par('Ring, hvis du er i tvivl.', { more: FRAME }) +
      par('Gæster', { style: 'Heading1' }) +
      par('Priser', { style: 'TableCaption' }) +
      table([
        ['Måltid', 'Pris'],
        ['Frokost', '40 kr.'],
      ]),
  }),
  reads: `! Politik for mad
# Mad
Vi tilbyder:
- mad lavet på stedet
-- efter årstiden
- Menuen hænger i stuen.
- kaffe til gæster
## Vidste du det?
[] Hver tredje beboer har tabt sig.
# Mad <
Kostvejlederen kommer hver måned.
[] Ring, hvis du er i tvivl.
# Gæster
Priser
= Måltid | Pris
= Frokost | 40 kr.`,
};

/** Levels of headings that only empty lines tell, a note that its program has made an item of, a text that begins with single lines. */
const spaced: Case = {
  name: 'luft.txt',
  bytes: plain(`Politik for besøg


Om dagen

Hvem kommer

Alle er velkomne hele dagen.*

Hvad gør vi

Vi dækker op til en gæst mere.


Om natten

Hvem bliver

En pårørende kan sove på stuen.

* Undtagen ved smitte.
`),
  reads: `! Politik for besøg
# Om dagen
## Hvem kommer
Alle er velkomne hele dagen.*
## Hvad gør vi
Vi dækker op til en gæst mere.
# Om natten
## Hvem bliver
En pårørende kan sove på stuen.
^ Undtagen ved smitte.`,
};

/** A tenth batch, judged before it was read; its files by LibreOffice, pandoc and a library for Word are told in the documentation. */
export const TENTH_CASES: readonly Case[] = [
  bare,
  python,
  changed,
  byHand,
  cms,
  saved,
  printed,
  drupal,
  facts,
  converted,
  underlined,
  indented,
  framed,
  spaced,
];
