import { type Case, odt, oneByte, plain, utf16 } from './files.ts';

const MEETING =
  'Vi holder et første møde med de nærmeste, før hjælpen begynder, og vi skriver ned, hvad vi har aftalt.';
const CALM =
  'Den, der passer et menneske hver dag, har brug for hvile, og derfor tilbyder vi afløsning i hjemmet.';
const CHILD = 'Børn i familien får deres egen samtale med en medarbejder, som kender dem.';

const odtStyle = (name: string, parent: string, text = '', display = '') =>
  `<style:style style:name="${name}" style:family="paragraph"${display === '' ? '' : ` style:display-name="${display}"`} style:parent-style-name="${parent}"><style:text-properties ${text}/></style:style>`;
const item = (...inner: string[]) => `<text:list-item>${inner.join('')}</text:list-item>`;
const p = (text: string, name = 'Standard') => `<text:p text:style-name="${name}">${text}</text:p>`;
const cell = (inner: string, more = '') =>
  `<table:table-cell ${more}>${inner.startsWith('<') ? inner : p(inner)}</table:table-cell>`;

const libreOffice: Case = {
  name: 'fra-libreoffice.odt',
  bytes: odt(
    '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Bo</dc:creator></office:change-info><text:p>gerne</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      p('Pårørendepolitik', 'Title') +
      p('Engdal Kommune', 'Subtitle') +
      `<text:table-of-content><text:index-body>${p('Vores løfter 2')}</text:index-body></text:table-of-content>` +
      '<text:h text:style-name="Heading_20_1" text:outline-level="1"><text:bookmark-start text:name="_x"/>Vores løfter<text:bookmark-end text:name="_x"/></text:h>' +
      p(
        'Vi vil <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>altid<text:change-end text:change-id="c2"/> svare inden for fem hverdage.<office:annotation><dc:creator>Eva</dc:creator><text:p>Er fem dage nok?</text:p></office:annotation>',
      ) +
      p(
        'Det er en del af pårørende\u00adsamarbejdet<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name="Footnote">Se bilag 1.</text:p></text:note-body></text:note> og af social\u2011 og sundhedsområdet.',
      ) +
      p(`<text:span text:style-name="T9">Intern besked til udvalget.</text:span>${CALM}`) +
      '<text:h text:style-name="Heading_20_2" text:outline-level="2">Samtalen</text:h>' +
      p('Medarbejderen skal:') +
      `<text:list text:style-name="L1">${item(p('ringe inden for to hverdage'))}${item(p('aftale tid og sted'), `<text:list>${item(p('med den pårørende'))}${item(p('med borgeren selv'))}</text:list>`)}</text:list>` +
      p('Aftalen kan altid ændres.') +
      `<text:list text:continue-numbering="true" text:style-name="L1">${item(p('skrive aftalen ned'))}</text:list>` +
      p(
        '<draw:frame draw:name="R1"><draw:text-box><text:p text:style-name="Frame_20_contents">Du kan altid ringe til pårørendevejlederen.</text:p></draw:text-box></draw:frame>',
      ) +
      '<text:section text:style-name="Sect1" text:name="Spalter">' +
      '<text:h text:style-name="Heading_20_2" text:outline-level="2">Hvilen</text:h>' +
      p(MEETING) +
      '</text:section>' +
      '<text:section text:name="Skjult" text:display="none"><text:p>Dette afsnit er skjult.</text:p></text:section>' +
      p(
        '<text:hidden-text text:condition="1" text:string-value="hemmeligt" text:is-hidden="true">hemmeligt</text:hidden-text>Sidetal <text:page-number>4</text:page-number> og dato <text:date>1. maj 2025</text:date>',
      ) +
      '<text:h text:style-name="Heading_20_1" text:outline-level="1">Handleplan</text:h>' +
      `<table:table><table:table-column table:number-columns-repeated="4"/><table:table-header-rows><table:table-row>${cell('Mål')}${cell('Indsats')}${cell('Ansvarlig')}${cell('Tidsfrist')}</table:table-row></table:table-header-rows><table:table-row>${cell('Flere pårørende kender tilbuddene', 'table:number-rows-spanned="2"')}${cell('Ny folder')}${cell('Leder af hjemmeplejen')}${cell('1. marts 2026')}</table:table-row><table:table-row><table:covered-table-cell/>${cell('Åbent hus')}${cell('Pårørendevejlederen')}${cell('April')}</table:table-row><table:table-row>${cell('Evaluering af planen', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('Omsorgschefen')}${cell('2027')}</table:table-row></table:table>`,
    odtStyle('P1', 'Standard') +
      '<style:style style:name="T9" style:family="text"><style:text-properties text:display="none"/></style:style>',
    '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="12pt"/></style:default-style>' +
      odtStyle('Standard', '') +
      odtStyle('Heading_20_1', 'Standard', 'fo:font-size="18pt" fo:font-weight="bold"', 'Heading 1') +
      odtStyle('Heading_20_2', 'Standard', 'fo:font-size="16pt" fo:font-weight="bold"', 'Heading 2') +
      odtStyle('Title', 'Standard', 'fo:font-size="28pt" fo:font-weight="bold"') +
      odtStyle('Subtitle', 'Standard', 'fo:font-size="18pt"') +
      '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>',
  ),
  reads: `! Pårørendepolitik
! Engdal Kommune
# 1. Vores løfter
Vi vil altid svare inden for fem hverdage.
Det er en del af pårørendesamarbejdet og af social-og sundhedsområdet.
^ Se bilag 1.
${CALM}
## 1.1 Samtalen
Medarbejderen skal:
- ringe inden for to hverdage
- aftale tid og sted
-- med den pårørende
-- med borgeren selv
Aftalen kan altid ændres.
- skrive aftalen ned
[] Du kan altid ringe til pårørendevejlederen.
## 1.2 Hvilen
${MEETING}
Sidetal 4 og dato 1. maj 2025
# 2. Handleplan
= Mål | Indsats | Ansvarlig | Tidsfrist
= Flere pårørende kender tilbuddene | Ny folder | Leder af hjemmeplejen | 1. marts 2026
= | Åbent hus | Pårørendevejlederen | April
= Evaluering af planen | | Omsorgschefen | 2027`.replace('social-og', 'social- og'),
};

const odtByHand: Case = {
  name: 'odt-i-haanden.odt',
  bytes: odt(
    p('<text:span text:style-name="T1">Handicappolitik for Engdal</text:span>', 'P1') +
      p('1. Indledning', 'P2') +
      p(MEETING) +
      p('1.1 Hvem gælder den for?', 'P3') +
      p(CHILD) +
      p('2. Adgang', 'P2') +
      p('Vi sørger for:') +
      p('-<text:tab/>adgang uden trin') +
      p('-<text:tab/>skilte, der kan læses') +
      `<table:table><table:table-row>${cell(p('Rådgivning', 'P3'))}${cell(p(CALM) + p('Rådgivningen er gratis, og den kræver ikke en henvisning fra lægen eller andre.'))}</table:table-row><table:table-row>${cell(p('Fritid', 'P3'))}${cell(p('Foreninger kan få støtte til hjælpemidler, og vi svarer på ansøgningen inden for en måned, også om sommeren.'))}</table:table-row></table:table>` +
      `<text:list>${item('<text:h text:style-name="P4" text:outline-level="3">Kultur</text:h>')}</text:list>` +
      p('Alle museer har en rolig time om ugen.'),
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-size="22pt" fo:font-weight="bold"/></style:style>' +
      odtStyle('P1', 'Standard') +
      odtStyle('P2', 'Standard', 'fo:font-size="16pt" fo:font-weight="bold"') +
      odtStyle('P3', 'Standard', 'fo:font-weight="bold"') +
      odtStyle('P4', 'Standard', 'fo:font-weight="bold"'),
    '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:default-style>' +
      odtStyle('Standard', ''),
  ),
  reads: `! Handicappolitik for Engdal
# 1. Indledning
${MEETING}
## 1.1 Hvem gælder den for?
${CHILD}
# 2. Adgang
Vi sørger for:
- adgang uden trin
- skilte, der kan læses
## Rådgivning
${CALM}
Rådgivningen er gratis, og den kræver ikke en henvisning fra lægen eller andre.
## Fritid
Foreninger kan få støtte til hjælpemidler, og vi svarer på ansøgningen inden for en måned, også om sommeren.
## Kultur
Alle museer har en rolig time om ugen.`,
};

const municipalPage: Case = {
  name: 'kommunens-side.html',
  bytes:
    plain(`<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Pårørendepolitik | Engdal Kommune</title><script>var a = "<p>skjult</p>";</script></head><body>
<a class="skip" href="#indhold">Gå til hovedindhold</a>
<div id="CybotCookiebotDialog"><h2>Vi bruger cookies</h2><p>Vi bruger cookies til at få siden til at fungere og til statistik.</p><button>Accepter alle</button></div>
<div class="topbar"><ul class="mainmenu"><li><a href="/">Borger</a></li><li><a href="/e">Erhverv</a></li><li><a href="/p">Politik</a></li></ul></div>
<div class="crumb" aria-label="Brødkrumme"><ol><li><a href="/">Forside</a></li><li><a href="/p">Politikker</a></li><li>Pårørendepolitik</li></ol></div>
<div class="page"><div class="sidemenu"><ul><li><a href="/1">Ældrepolitik</a></li><li><a href="/2">Demenspolitik</a></li><li><a href="/3">Frivilligpolitik</a></li></ul></div>
<div class="content"><h1>Pårørendepolitik</h1>
<div class="readspeaker"><a href="//app.readspeaker.example">Læs op</a></div>
<p class="lead">Politikken fortæller, hvordan kommunen samarbejder med de nærmeste.</p>
<div class="rte"><h2>Vision</h2><p>I Engdal er de nærmeste velkomne.</p>
<h2>Vores løfter</h2><p>Vi vil:</p><ul><li>svare inden for <strong>fem hverdage</strong></li><li>holde møder<ul><li>om morgenen</li><li>om aftenen</li></ul></li></ul></div>
<div class="accordion"><div class="accordion__item"><h3 class="accordion__header"><button aria-expanded="false" aria-controls="a1">Hvem er pårørende?<span class="icon" aria-hidden="true">+</span></button></h3><div id="a1" class="accordion__panel" hidden><p>En pårørende er den, som borgeren selv peger på.</p></div></div>
<div class="accordion__item"><h3 class="accordion__header"><button aria-expanded="false" aria-controls="a2">Børn og unge</button></h3><div id="a2" aria-hidden="true" style="display:none"><p>${CHILD}</p></div></div></div>
<details><summary>Opfølgning</summary><p>Udvalget følger op hvert år.</p></details>
<div class="contactbox"><h2>Kontakt</h2><p>Pårørendevejlederen<br>Tlf. 11 22 33 44<br><a href="mailto:x@engdal.example">x@engdal.example</a></p><p>Telefontid: mandag-torsdag kl. 9-12</p></div>
<div class="share"><span>Del siden:</span> <a href="#">Facebook</a> <a href="#">LinkedIn</a></div>
<p class="updated">Sidst opdateret 12. maj 2025</p>
<div class="relatedlinks"><h2>Læs også</h2><ul><li><a href="/v">Værdighedspolitik</a></li><li><a href="/d">Demenspolitik</a></li></ul></div></div></div>
<div class="bottom"><h2>Engdal Kommune</h2><p>Rådhusgade 1, 4990 Engdal</p><p>CVR 12345678</p><ul><li><a href="/t">Tilgængelighedserklæring</a></li><li><a href="/c">Cookies</a></li></ul></div></body></html>`),
  reads: `! Pårørendepolitik
Politikken fortæller, hvordan kommunen samarbejder med de nærmeste.
# Vision
I Engdal er de nærmeste velkomne.
# Vores løfter
Vi vil:
- svare inden for fem hverdage
- holde møder
-- om morgenen
-- om aftenen
## Hvem er pårørende?
En pårørende er den, som borgeren selv peger på.
## Børn og unge
${CHILD}
## Opfølgning
Udvalget følger op hvert år.`,
};

const blogPage: Case = {
  name: 'wordpress.html',
  bytes:
    plain(`<!DOCTYPE html><html><head><meta charset=utf-8><title>Frivilligpolitik – Engdal Kommune</title></head><body class="page-template">
<header id="masthead"><nav><ul><li>Forside</li></ul></nav></header>
<div id="content" class="site-content"><div id="primary"><article id="post-1" class="post"><header class="entry-header"><h1 class="entry-title">Frivilligpolitik</h1><div class="entry-meta">Udgivet 3. maj 2024 af webredaktionen</div></header>
<div class="entry-content"><p><strong>Formål</strong></p><p>Formålet med politikken er at gøre det let at hjælpe andre.</p>
<dl><dt>Frivillig</dt><dd>En, der hjælper uden løn.</dd><dt>Forening</dt><dd>En gruppe med et fælles formål.</dd></dl>
<h2>Mål og indsatser</h2><table><thead><tr><th>Mål</th><th>Indsats</th><th>Ansvarlig</th><th>Frist</th></tr></thead><tbody><tr><td rowspan="2">Flere frivillige</td><td>Kampagne</td><td>Frivilligcentret</td><td>2026</td></tr><tr><td>Kursus</td><td>Kulturafdelingen</td><td>2027</td></tr><tr><td>Bedre lokaler</td><td></td><td>Ejendomme</td><td>2028</td></tr></tbody></table>
<blockquote><p>”Jeg får mere, end jeg giver.”</p><cite>Ole, besøgsven</cite></blockquote>
<figure><img src="x.jpg" alt="To mennesker"><figcaption>Foto: Engdal Kommune</figcaption></figure>
<h2>Sådan gør vi</h2><p>${MEETING}<sup><a href="#fn1" id="ref1">1</a></sup></p><ol><li><p>Vi lytter.</p></li><li><p>Vi handler.</p></li></ol>
<div class="tabs"><ul role="tablist"><li role="tab" aria-controls="t1">Unge</li><li role="tab" aria-controls="t2">Ældre</li></ul><div role="tabpanel" id="t1"><p>Unge kan få et bevis på deres indsats.</p></div><div role="tabpanel" id="t2" hidden><p>Ældre kan få betalt kørsel.</p></div></div>
<hr><p id="fn1">1. Mødet ligger efter arbejdstid.</p></div>
<footer class="entry-footer"><span class="tags">Tags: frivillig, politik</span></footer></article>
<article class="post teaser"><h2><a href="/a">Nyt frivilligcenter åbner</a></h2><p>Kom til åbent hus på lørdag.</p><a href="/a">Læs mere</a></article>
<article class="post teaser"><h2><a href="/b">Søg midler nu</a></h2><p>Fristen er den 1. oktober.</p></article></div>
<aside class="widget"><h2>Seneste nyt</h2><ul><li>Byfest</li></ul></aside></div>
<footer><p>© Engdal Kommune</p></footer></body></html>`),
  reads: `! Frivilligpolitik
# Formål
Formålet med politikken er at gøre det let at hjælpe andre.
## Frivillig
- En, der hjælper uden løn.
## Forening
- En gruppe med et fælles formål.
# Mål og indsatser
= Mål | Indsats | Ansvarlig | Frist
= Flere frivillige | Kampagne | Frivilligcentret | 2026
= | Kursus | Kulturafdelingen | 2027
= Bedre lokaler | | Ejendomme | 2028
> ”Jeg får mere, end jeg giver.” Ole, besøgsven
# Sådan gør vi
${MEETING}
^ Mødet ligger efter arbejdstid.
- Vi lytter.
- Vi handler.
## Unge
Unge kan få et bevis på deres indsats.
## Ældre
Ældre kan få betalt kørsel.`,
};

const msoItem = (mark: string, text: string, level = 1) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
const windowsBytes = (text: string) => {
  const codes: Record<string, number> = {
    æ: 0xe6,
    ø: 0xf8,
    å: 0xe5,
    Æ: 0xc6,
    Ø: 0xd8,
    Å: 0xc5,
    é: 0xe9,
    '”': 0x94,
    '–': 0x96,
    '·': 0xb7,
    '§': 0xa7,
  };
  return Uint8Array.from([...text], (letter) => codes[letter] ?? letter.charCodeAt(0));
};

const savedFromWord: Case = {
  name: 'gemt-fra-word.htm',
  bytes:
    windowsBytes(`<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><title>Demenspolitik</title><style><!-- p.MsoNormal {margin:0cm;} --></style><!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]--></head><body lang=DA><div class=WordSection1>
<p class=MsoTitle>Demenspolitik</p>
<p class=MsoToc1><a href="#_Toc1">Et trygt liv<span style='mso-tab-count:1 dotted'>........</span>2</a></p>
<h1><a name="_Toc1"><span style='mso-list:Ignore'>1<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>Et trygt liv</a><o:p></o:p></h1>
<p class=MsoNormal>Mennesker med demens skal have
et trygt liv<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>, også når sygdommen skrider frem.</p>
<p class=MsoNormal>Vi vil:<o:p></o:p></p>
${msoItem('·', 'give <b>alle</b> en fast kontakt')}
${msoItem('o', 'også om natten', 2)}
${msoItem('·', 'tilbyde kurser')}
<p class=MsoNormal><b>Aflastning<o:p></o:p></b></p>
<p class=MsoNormal>${CALM}</p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Mål</b></p></td><td><p class=MsoNormal><b>Ansvarlig</b></p></td></tr><tr><td><p class=MsoNormal>Flere dagpladser</p></td><td><p class=MsoNormal>Omsorgschefen</p></td></tr></table>
<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> Jf. § 83.</p></div></div>
</div></body></html>`),
  reads: `! Demenspolitik
# 1 Et trygt liv
Mennesker med demens skal have et trygt liv, også når sygdommen skrider frem.
^ Jf. § 83.
Vi vil:
- give alle en fast kontakt
-- også om natten
- tilbyde kurser
## Aflastning
${CALM}
= Mål | Ansvarlig
= Flere dagpladser | Omsorgschefen`,
};

const mailed: Case = {
  name: 'fra-mail.html',
  bytes: windowsBytes(
    `<div dir=ltr><table width=600><tr><td><table><tr><td><font size=5><b>Ældrepolitik</b></font></td></tr></table></td></tr><tr><td><table><tr><td width=20></td><td><font face=Arial>Vi vil, at ældre har det godt.<br><br><b>Mad</b><br>Maden laves på stedet.<br><br><b>Hjælp</b><br>Vi kommer til tiden:<br>· om morgenen<br>· om aftenen<br></font></td></tr></table></td></tr></table></div>`,
  ),
  reads: `! Ældrepolitik
Vi vil, at ældre har det godt.
# Mad
Maden laves på stedet.
# Hjælp
Vi kommer til tiden:
- om morgenen
- om aftenen`,
};

const WRAPPED = `Pårørendepolitik for Engdal Kommune
===================================

1. Indledning
-------------

Vi holder et første møde med de nærmeste, før hjælpen begynder, og vi
skriver ned, hvad vi har aftalt. Det gælder også, når borgeren er ind-
lagt eller flytter.

2. Vores løfter
---------------

Vi vil:

  * svare inden for fem hverdage, også når det er ferie, og når den
    faste medarbejder ikke er der
  * holde et møde om året
      - hjemme hos borgeren
      - på rådhuset

Mål              Ansvarlig         Frist
Flere kurser     Sundhedshuset     2026

Opfølgning
~~~~~~~~~~

Udvalget følger op hvert år i marts.
`;
const WRAPPED_READS = `! Pårørendepolitik for Engdal Kommune
# 1. Indledning
Vi holder et første møde med de nærmeste, før hjælpen begynder, og vi skriver ned, hvad vi har aftalt. Det gælder også, når borgeren er indlagt eller flytter.
# 2. Vores løfter
Vi vil:
- svare inden for fem hverdage, også når det er ferie, og når den faste medarbejder ikke er der
- holde et møde om året
-- hjemme hos borgeren
-- på rådhuset
= Mål | Ansvarlig | Frist
= Flere kurser | Sundhedshuset | 2026
## Opfølgning
Udvalget følger op hvert år i marts.`;

const UPPER_850 = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»';
const UPPER_MAC = 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø';
const SHORT = `Ældrepolitik

Formål

Formålet med politikken er, at ældre får et godt liv, også når de får brug for hjælp. Vi hører på dem, før vi ændrer noget.

Åbne døre

Vi ønsker, at døren står åben på alle plejehjem, når nogen vil på besøg.
`;
const SHORT_READS = `! Ældrepolitik
# Formål
Formålet med politikken er, at ældre får et godt liv, også når de får brug for hjælp. Vi hører på dem, før vi ændrer noget.
# Åbne døre
Vi ønsker, at døren står åben på alle plejehjem, når nogen vil på besøg.`;

const marked: Case = {
  name: 'politik.md',
  bytes: plain(`---
title: "Sundhedspolitik"
date: 2025-03-01
tags:
  - sundhed
---

# Sundhedspolitik

Se [værdighedspolitikken][v] og <https://engdal.example>. *Vi* gør det **let**.[^1]

Mål
---

1. Flere går til lægen
   - også mænd

   Det måler vi hvert år.
2. Færre ryger

| Mål | Ansvarlig | Frist |
|:----|:---------:|------:|
| Flere stier | Vej og Park | 2027 |
| Nye \\| gamle ruter | | 2028 |

<details>
<summary>Hvem følger op?</summary>

Udvalget følger op hvert år i marts.

</details>

<h2>Røgfri miljøer</h2>
<p>Alle arbejdspladser er <b>røgfri</b>.<br>Det gælder også biler.</p>

> **Vision:** Et sundt liv for alle.

- [x] Drøftet i udvalget
- [ ] Vedtaget

[v]: https://engdal.example/v
[^1]: Det gælder alle borgere.
`),
  reads: `! Sundhedspolitik
Se værdighedspolitikken og https://engdal.example. Vi gør det let.
^ Det gælder alle borgere.
# Mål
- Flere går til lægen
-- også mænd
- Det måler vi hvert år.
- Færre ryger
= Mål | Ansvarlig | Frist
= Flere stier | Vej og Park | 2027
= Nye | gamle ruter | | 2028
## Hvem følger op?
Udvalget følger op hvert år i marts.
# Røgfri miljøer
Alle arbejdspladser er røgfri. Det gælder også biler.
[] Vision: Et sundt liv for alle.
- Drøftet i udvalget
- Vedtaget`,
};

/** Files of the first batch that Word has not written. */
export const OTHER_CASES: readonly Case[] = [
  libreOffice,
  odtByHand,
  municipalPage,
  blogPage,
  savedFromWord,
  mailed,
  { name: 'ombrudt.txt', bytes: plain(WRAPPED), reads: WRAPPED_READS },
  { name: 'utf16.txt', bytes: utf16(SHORT), reads: SHORT_READS },
  { name: 'dos.txt', bytes: oneByte(SHORT.replace(/\n/gu, '\r\n'), UPPER_850), reads: SHORT_READS },
  { name: 'mac.txt', bytes: oneByte(SHORT.replace(/\n/gu, '\r'), UPPER_MAC), reads: SHORT_READS },
  marked,
];
