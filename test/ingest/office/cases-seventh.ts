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

/** A page of a municipality with everything round its text: cookies, crumbs, sharing, contact, related pages. */
const medKontaktboks: Case = {
  name: 'med-kontaktboks.html',
  bytes: plain(`<!DOCTYPE html>
<html lang="da">
<head>
<meta charset="utf-8">
<title>Pårørendepolitik - Solbakke Kommune</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font-family:sans-serif}</style>
</head>
<body>
<div id="CybotCookiebotDialog" class="cookie-banner" role="dialog" aria-label="Cookies">
  <h2>Vi bruger cookies</h2>
  <p>Solbakke Kommune bruger cookies til at forbedre din oplevelse og lave statistik.</p>
  <button>Acceptér alle</button><button>Kun nødvendige</button>
</div>
<a class="skip-link" href="#main">Gå til hovedindhold</a>
<header class="site-header">
  <a href="/"><img src="logo.svg" alt="Solbakke Kommune"></a>
  <nav aria-label="Hovedmenu"><ul><li><a href="/borger">Borger</a></li><li><a href="/erhverv">Erhverv</a></li><li><a href="/politik">Politik</a></li></ul></nav>
  <form role="search"><input type="search" placeholder="Søg"><button>Søg</button></form>
</header>
<nav class="breadcrumb"><ol><li><a href="/">Forside</a></li><li><a href="/politik">Politik</a></li><li>Pårørendepolitik</li></ol></nav>
<main id="main">
  <article>
    <h1>Pårørendepolitik</h1>
    <p class="lead">Politikken fortæller, hvad du som pårørende kan forvente af Solbakke Kommune.</p>
    <div class="share"><button>Del på Facebook</button><button>Print siden</button></div>
    <h2>Vision</h2>
    <p>Pårørende i Solbakke Kommune er <em>medspillere</em>, og de har et liv ved siden af.</p>
    <h2>Vores løfter</h2>
    <p>Vi lover, at du som pårørende:</p>
    <ul>
      <li>bliver spurgt om din viden</li>
      <li>får besked, når der sker ændringer
        <ul>
          <li>samme dag ved indlæggelse</li>
          <li>inden for en uge ved andre ændringer</li>
        </ul>
      </li>
      <li>kan få en samtale om din egen situation.</li>
    </ul>
    <blockquote><p>”Det hjalp mig, at nogen spurgte, hvordan jeg havde det.”</p><footer>— Pårørende til beboer på Solgården</footer></blockquote>
    <h3>Tavshedspligt</h3>
    <p>Medarbejderne må kun fortælle dig om borgerens forhold, når borgeren har sagt ja.<sup><a href="#fn1" id="r1">1</a></sup></p>
    <figure><img src="a.jpg" alt="To mennesker på en bænk"><figcaption>Foto: Solbakke Kommune</figcaption></figure>
    <h2>Hvem gør hvad?</h2>
    <table>
      <caption>Ansvar og frister</caption>
      <thead><tr><th>Opgave</th><th>Ansvarlig</th></tr></thead>
      <tbody>
        <tr><td>Samtale</td><td>Kontaktpersonen</td></tr>
        <tr><td>Kursus</td><td>Center for Ældre</td></tr>
      </tbody>
    </table>
    <h2>Opfølgning</h2>
    <p>Ældrerådet og udvalget drøfter politikken hvert år i september.</p>
    <hr>
    <p id="fn1">1. Sundhedslovens § 40 og forvaltningslovens § 27. <a href="#r1">↩</a></p>
  </article>
  <aside class="contact-box">
    <h2>Kontakt</h2>
    <p>Center for Ældre<br>Rådhuspladsen 1<br>9999 Solbakke<br>Tlf.: 99 99 99 99</p>
  </aside>
  <section class="related"><h2>Relaterede sider</h2><ul><li><a href="/v">Værdighedspolitik</a></li><li><a href="/d">Demenspolitik</a></li></ul></section>
  <p class="updated">Sidst opdateret: 12. februar 2025</p>
</main>
<footer>
  <p>Solbakke Kommune · Rådhuspladsen 1 · CVR 12345678</p>
  <ul><li><a href="/was">Tilgængelighedserklæring</a></li><li><a href="/privat">Databeskyttelse</a></li></ul>
</footer>
</body>
</html>
`),
  reads: `! Pårørendepolitik
Politikken fortæller, hvad du som pårørende kan forvente af Solbakke Kommune.
# Vision
Pårørende i Solbakke Kommune er medspillere, og de har et liv ved siden af.
# Vores løfter
Vi lover, at du som pårørende:
- bliver spurgt om din viden
- får besked, når der sker ændringer
-- samme dag ved indlæggelse
-- inden for en uge ved andre ændringer
- kan få en samtale om din egen situation.
> ”Det hjalp mig, at nogen spurgte, hvordan jeg havde det.” — Pårørende til beboer på Solgården
## Tavshedspligt
Medarbejderne må kun fortælle dig om borgerens forhold, når borgeren har sagt ja.
^ Sundhedslovens § 40 og forvaltningslovens § 27.
# Hvem gør hvad?
Ansvar og frister
= Opgave | Ansvarlig
= Samtale | Kontaktpersonen
= Kursus | Center for Ældre
# Opfølgning
Ældrerådet og udvalget drøfter politikken hvert år i september.`,
};

/** A page as they were built around 2005: laid out by a table, sizes for headings, a menu in a cell. */
const gammelSide: Case = {
  name: 'gammel-side.html',
  bytes:
    latin(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Seniorpolitik</title></head>
<body bgcolor="#ffffff">
<table width="760" cellpadding="0" cellspacing="0" align="center"><tr><td colspan="2"><img src="top.gif" width="760" height="90"></td></tr>
<tr><td width="160" valign="top" bgcolor="#eeeeee">
<a href="index.htm">Forside</a><br><a href="politik.htm">Politik</a><br><b>Seniorpolitik</b><br><a href="kontakt.htm">Kontakt</a></td>
<td valign="top"><font face="Verdana" size="5"><b>Seniorpolitik for Lyngdal Kommune</b></font>
<p><font face="Verdana" size="2">Seniorpolitikken er for alle over 60 år, der bor i kommunen.</font></p>
<p><font face="Verdana" size="3"><b>Aktivt liv</b></font></p>
<p><font face="Verdana" size="2">Vi vil skabe mødesteder i alle landsbyer.</font></p>
<ul><font face="Verdana" size="2"><li>Foreninger kan låne lokaler gratis.<li>Bussen kører også om aftenen.</font></ul>
<p><font face="Verdana" size="3"><b>Frivillige</b></font></p>
<p><font face="Verdana" size="2">Frivillige er et supplement til den professionelle hjælp.<br><br>Kommunen dækker udgifter til kørsel.</font></p>
<table border="1"><tr><td><b>År</b></td><td><b>Puljen</b></td></tr><tr><td>2024</td><td>200.000 kr.</td></tr><tr><td>2025</td><td>250.000 kr.</td></tr></table>
<p><font face="Verdana" size="1">Lyngdal Kommune, Torvegade 2, 8888 Lyngdal, tlf. 88 88 88 88</font></p>
</td></tr></table></body></html>
`),
  reads: `! Seniorpolitik for Lyngdal Kommune
Seniorpolitikken er for alle over 60 år, der bor i kommunen.
# Aktivt liv
Vi vil skabe mødesteder i alle landsbyer.
- Foreninger kan låne lokaler gratis.
- Bussen kører også om aftenen.
# Frivillige
Frivillige er et supplement til den professionelle hjælp.
Kommunen dækker udgifter til kørsel.
= År | Puljen
= 2024 | 200.000 kr.
= 2025 | 250.000 kr.`,
};

/** Named parts without elements for them, a list of contents, parts that open, a box of facts, a card to call. */
const temaside: Case = {
  name: 'temaside.html',
  bytes:
    plain(`<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Handicappolitik 2025-2029 | Mosegård Kommune</title></head>
<body class="page-template">
<div class="header"><div class="logo"><a href="/">Mosegård Kommune</a></div><ul class="menu"><li><a href="/a">Borger</a></li><li><a href="/b">Om kommunen</a></li></ul></div>
<div class="cookie-consent"><p>Vi bruger cookies. <a href="/cookies">Læs mere</a></p></div>
<div class="wrapper"><div class="sidebar"><h3>I denne sektion</h3><ul><li><a href="/p">Politikker</a></li><li><a href="/s">Strategier</a></li></ul></div>
<div class="content">
<h1>Handicappolitik 2025-2029</h1>
<div class="toc"><h2>Indhold</h2><ul><li><a href="#a">Adgang</a></li><li><a href="#b">Arbejde</a></li><li><a href="#c">Sådan følger vi op</a></li></ul></div>
<p>Handicappolitikken er vedtaget af Kommunalbestyrelsen den 4. februar 2025. Den bygger på FN’s handicapkonvention.</p>
<h2 id="a">Adgang</h2>
<p>Alle skal kunne komme ind:</p>
<ul><li><strong>Bygninger:</strong> Nye bygninger har elevator.</li><li><strong>Digitalt:</strong> Hjemmesiden kan læses højt.</li></ul>
<h2 id="b">Arbejde</h2>
<div class="accordion"><div class="accordion-item"><h3><button aria-expanded="false" aria-controls="x1">Fleksjob</button></h3><div id="x1" hidden><p>Kommunen ansætter hvert år ti borgere i fleksjob.</p></div></div>
<div class="accordion-item"><h3><button aria-expanded="false" aria-controls="x2">Mentor</button></h3><div id="x2" hidden><p>Alle nye får en mentor i tre måneder.</p></div></div></div>
<h2 id="c">Sådan følger vi op</h2>
<p>Handicaprådet får hvert år en redegørelse.</p>
<div class="factbox"><h3>Fakta</h3><p>1.200 borgere får støtte efter serviceloven.</p></div>
<div class="contact"><h2>Har du spørgsmål?</h2><p>Ring til Handicap og Psykiatri på 77 11 22 33.</p></div>
<div class="feedback"><p>Fandt du, hvad du søgte?</p><button>Ja</button><button>Nej</button></div>
</div></div>
<div class="footer"><p>Mosegård Kommune, Kirkevej 5, 6666 Mosegård. Telefon 66 66 66 66</p><p>Åbningstider: mandag-torsdag 9-15</p></div>
<script>var x = "Politik";</script>
</body></html>
`),
  reads: `! Handicappolitik 2025-2029
Handicappolitikken er vedtaget af Kommunalbestyrelsen den 4. februar 2025. Den bygger på FN’s handicapkonvention.
# Adgang
Alle skal kunne komme ind:
- Bygninger: Nye bygninger har elevator.
- Digitalt: Hjemmesiden kan læses højt.
# Arbejde
## Fleksjob
Kommunen ansætter hvert år ti borgere i fleksjob.
## Mentor
Alle nye får en mentor i tre måneder.
# Sådan følger vi op
Handicaprådet får hvert år en redegørelse.
## Fakta
1.200 borgere får støtte efter serviceloven.`,
};

/** "Web page, filtered" as Word saves it. */
const filtreret: Case = {
  name: 'filtreret.htm',
  bytes: plain(`<html>
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15 (filtered)">
<style><!--
 /* Style Definitions */
 p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}
h1 {font-size:16.0pt;}
-->
</style>
</head>
<body lang=DA style='word-wrap:break-word'>
<div class=WordSection1>
<p class=MsoTitle>Psykiatripolitik</p>
<p class=MsoNormal align=center style='text-align:center'><span style='font-size:14.0pt'>Vestby Kommune 2024-2027</span></p>
<p class=MsoNormal>&nbsp;</p>
<h1>Indledning</h1>
<p class=MsoNormal>Psykiatripolitikken handler om borgere med psykiske lidelser og deres
pårørende<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span
class=MsoFootnoteReference><span style='font-size:11.0pt'>[1]</span></span></span></a>.</p>
<h1>Det vil vi opnå</h1>
<p class=MsoNormal>Vi vil sikre, at:</p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt'><span
style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span>borgeren har én plan</p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt'><span
style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span>pårørende ved, hvem de kan ringe til</p>
<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;text-indent:-18.0pt'><span
style='font-family:"Courier New"'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span>også om natten</p>
<p class=MsoNormal><b>Bolig</b></p>
<p class=MsoNormal>Ingen skal vente mere end tre måneder på en bolig.</p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0><tr><td width=200 valign=top><p class=MsoNormal><b>Mål</b></p></td><td width=200><p class=MsoNormal><b>Tal</b></p></td></tr><tr><td><p class=MsoNormal>Færre indlæggelser</p></td><td><p class=MsoNormal>10 %</p></td></tr></table>
<h1>Opfølgning</h1>
<p class=MsoNormal>Politikken følges op i 2026.</p>
</div>
<div><br clear=all><hr align=left size=1 width="33%">
<div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><span class=MsoFootnoteReference><span style='font-size:10.0pt'>[1]</span></span></span></a> Pårørende kan også være venner.</p></div></div>
</body></html>
`),
  reads: `! Psykiatripolitik
! Vestby Kommune 2024-2027
# Indledning
Psykiatripolitikken handler om borgere med psykiske lidelser og deres pårørende.
^ Pårørende kan også være venner.
# Det vil vi opnå
Vi vil sikre, at:
- borgeren har én plan
- pårørende ved, hvem de kan ringe til
-- også om natten
## Bolig
Ingen skal vente mere end tre måneder på en bolig.
= Mål | Tal
= Færre indlæggelser | 10 %
# Opfølgning
Politikken følges op i 2026.`,
};

/** A list of contents made of links, a box, items with bold words, tasks, a table, a note. */
const indholdAfLinks: Case = {
  name: 'indhold-af-links.md',
  bytes: plain(`# Frivilligpolitik

**Kildevang Kommune** | Vedtaget 12. maj 2024

- [Vision](#vision)
- [Mål](#mål)
- [Opfølgning](#opfølgning)

## Vision

> I Kildevang er der plads til, at alle kan gøre noget for andre.

## Mål

Vi har tre mål:

1. **Flere frivillige.** Vi vil have 200 flere frivillige inden 2027.
2. **Bedre rammer.**
   Foreningerne får adgang til lokaler og:
   - printer
   - kaffe
3. **Tydelig anerkendelse.** Der uddeles en pris hvert år.

### Hvad er frivilligt arbejde?

Frivilligt arbejde er *ulønnet*, og det er et \`supplement\` til det, kommunen skal.[^lov]

[^lov]: Se lov om social service § 18.

| Indsats | Hvem | Hvornår |
|:--------|:----:|--------:|
| Frivilligcafé | Frivilligcentret | Første torsdag |
| Kursus | Kommunen | |

## Opfølgning

- [ ] Status i Frivilligrådet
- [x] Midtvejsevaluering i 2026

---

Kontakt: Kultur og Fritid, <kultur@kildevang.dk>
`),
  reads: `! Frivilligpolitik
Kildevang Kommune | Vedtaget 12. maj 2024
# Vision
[] I Kildevang er der plads til, at alle kan gøre noget for andre.
# Mål
Vi har tre mål:
- Flere frivillige. Vi vil have 200 flere frivillige inden 2027.
- Bedre rammer. Foreningerne får adgang til lokaler og:
-- printer
-- kaffe
- Tydelig anerkendelse. Der uddeles en pris hvert år.
## Hvad er frivilligt arbejde?
Frivilligt arbejde er ulønnet, og det er et supplement til det, kommunen skal.
^ Se lov om social service § 18.
= Indsats | Hvem | Hvornår
= Frivilligcafé | Frivilligcentret | Første torsdag
= Kursus | Kommunen |
# Opfølgning
- Status i Frivilligrådet
- Midtvejsevaluering i 2026`,
};

/** Underlined headings, bold lines for headings, a remark, words with explanations. */
const understreget: Case = {
  name: 'understreget.md',
  bytes: plain(`Ældrepolitik
============

*Udkast til høring, januar 2025*

Indledning
----------

Ældre er forskellige.  
Derfor spørger vi først.

Vores værdier
-------------

**Respekt**

Vi taler med ældre og ikke om dem.

**Nærhed**

Den, der hjælper, kender dit navn.

**Ansvar**

Du bestemmer over dit liv, og vi hjælper, når du ikke kan.

Sådan gør vi
------------

* Vi ringer dagen før.
* Vi kommer til tiden.

    * Kommer vi mere end 30 minutter for sent, ringer vi.

* Vi siger farvel.

<!-- Skal vi have pris med? /BJ -->

Se også [værdighedspolitikken](https://example.org/v) og ![billede](x.png)

Nord:
: Plejehjemmet Birken

Syd:
: Plejehjemmet Egen
`),
  reads: `! Ældrepolitik
Udkast til høring, januar 2025
# Indledning
Ældre er forskellige. Derfor spørger vi først.
# Vores værdier
## Respekt
Vi taler med ældre og ikke om dem.
## Nærhed
Den, der hjælper, kender dit navn.
## Ansvar
Du bestemmer over dit liv, og vi hjælper, når du ikke kan.
# Sådan gør vi
- Vi ringer dagen før.
- Vi kommer til tiden.
-- Kommer vi mere end 30 minutter for sent, ringer vi.
- Vi siger farvel.
Se også værdighedspolitikken og
## Nord:
- Plejehjemmet Birken
## Syd:
- Plejehjemmet Egen`,
};

/** Numbers on two levels, lines under the first of them. */
const numreOgStreger: Case = {
  name: 'numre-og-streger.txt',
  bytes: plain(`Pårørendepolitik for Nordlund Kommune
=====================================

Vedtaget af Byrådet den 3. juni 2024

1. Indledning
-------------
Nordlund Kommune vil gerne være et godt sted
at være pårørende. Politikken er skrevet sammen
med pårørende og Ældresagen.

2. Målgruppe
------------
Politikken gælder for alle voksne pårørende, dvs.
ægtefæller, børn, venner og naboer.

3. Det vil vi
-------------
3.1 Samarbejde
Vi vil:
  - lytte til pårørende
  - inddrage dem, når vi lægger en plan, også
    når det går stærkt
  - give svar inden for fem hverdage

3.2 Støtte
Pårørende kan få:
  1. en samtale
  2. et kursus
  3. aflastning i op til 14 dage om året

4. Opfølgning
-------------
Politikken evalueres i 2027.

* Jf. lov om social service § 84.
`),
  reads: `! Pårørendepolitik for Nordlund Kommune
Vedtaget af Byrådet den 3. juni 2024
# 1. Indledning
Nordlund Kommune vil gerne være et godt sted at være pårørende. Politikken er skrevet sammen med pårørende og Ældresagen.
# 2. Målgruppe
Politikken gælder for alle voksne pårørende, dvs. ægtefæller, børn, venner og naboer.
# 3. Det vil vi
## 3.1 Samarbejde
Vi vil:
- lytte til pårørende
- inddrage dem, når vi lægger en plan, også når det går stærkt
- give svar inden for fem hverdage
## 3.2 Støtte
Pårørende kan få:
- en samtale
- et kursus
- aflastning i op til 14 dage om året
# 4. Opfølgning
Politikken evalueres i 2027.
- Jf. lov om social service § 84.`,
};

/** Capitals for headings, stars and dashes for lists, the number of a page in the middle. */
const versaler: Case = {
  name: 'versaler.txt',
  bytes: plain(`VÆRDIGHEDSPOLITIK

Rosendal Kommune 2025-2028

FORORD

Et værdigt ældreliv handler om at have noget at skulle have sagt. Denne politik er blevet til i dialog med Ældrerådet og pårørende.

På byrådets vegne
Lis Madsen, borgmester

VISION

Alle ældre i Rosendal lever det liv, de selv ønsker.

LIVSKVALITET

Vi vil arbejde for, at den enkelte

* har nogen at tale med
* kan komme ud hver dag
* kan dyrke sine interesser.

MAD OG ERNÆRING

Måltidet er dagens højdepunkt. Derfor:
– laver vi maden i nærheden
– spiser medarbejderne med
– tilbyder vi altid et alternativ

PÅRØRENDE

Pårørende inddrages, når borgeren ønsker det. Se også kommunens pårørendepolitik.

Side 2

OPFØLGNING

Der følges op én gang om året i Udvalget for Ældre og Sundhed.
`),
  reads: `! VÆRDIGHEDSPOLITIK
! Rosendal Kommune 2025-2028
# FORORD
Et værdigt ældreliv handler om at have noget at skulle have sagt. Denne politik er blevet til i dialog med Ældrerådet og pårørende.
På byrådets vegne
Lis Madsen, borgmester
# VISION
Alle ældre i Rosendal lever det liv, de selv ønsker.
# LIVSKVALITET
Vi vil arbejde for, at den enkelte
- har nogen at tale med
- kan komme ud hver dag
- kan dyrke sine interesser.
# MAD OG ERNÆRING
Måltidet er dagens højdepunkt. Derfor:
- laver vi maden i nærheden
- spiser medarbejderne med
- tilbyder vi altid et alternativ
# PÅRØRENDE
Pårørende inddrages, når borgeren ønsker det. Se også kommunens pårørendepolitik.
# OPFØLGNING
Der følges op én gang om året i Udvalget for Ældre og Sundhed.`,
};

/** A policy pasted below the words that it was sent with. */
const fraEnMail: Case = {
  name: 'fra-en-mail.txt',
  bytes: plain(`Kære alle

Hermed udkast til politik for frivillige og pårørende. Send bemærkninger senest fredag den 7. marts.

Venlig hilsen
Tine

Politik for frivillige og pårørende

Formål

Politikken skal gøre det nemt at hjælpe andre. Den gælder for alle kommunens plejehjem og aktivitetscentre.

Hvad kan du regne med?

Du kan regne med, at

o  du får en kontaktperson
o  du får kaffe og frokost
o  du er forsikret

Hvad regner vi med?

Vi regner med, at du siger til, hvis du ikke kan komme. Du har tavshedspligt ligesom personalet.

Mål		Hvor mange
Nye frivillige	50
Nye caféer	3

Opfølgning

Vi mødes med jer to gange om året.
`),
  reads: `! Politik for frivillige og pårørende
# Formål
Politikken skal gøre det nemt at hjælpe andre. Den gælder for alle kommunens plejehjem og aktivitetscentre.
# Hvad kan du regne med?
Du kan regne med, at
- du får en kontaktperson
- du får kaffe og frokost
- du er forsikret
# Hvad regner vi med?
Vi regner med, at du siger til, hvis du ikke kan komme. Du har tavshedspligt ligesom personalet.
= Mål | Hvor mange
= Nye frivillige | 50
= Nye caféer | 3
# Opfølgning
Vi mødes med jer to gange om året.`,
};

const STYLES =
  style('Normal', 'Normal', null) +
  style('Titel', 'Title', 'Normal', '', '<w:sz w:val="56"/>') +
  style('Undertitel', 'Subtitle', 'Normal') +
  style('Overskrift1', 'heading 1', 'Normal', '<w:outlineLvl w:val="0"/>', '<w:sz w:val="32"/>') +
  style('Overskrift2', 'heading 2', 'Normal', '<w:outlineLvl w:val="1"/>', '<w:sz w:val="26"/>') +
  style('Listeafsnit', 'List Paragraph', 'Normal', '<w:ind w:left="720"/>') +
  style('Indholdsfortegnelse1', 'toc 1', 'Normal') +
  style('Overskrift', 'TOC Heading', 'Overskrift1') +
  style('Sidehoved', 'header', 'Normal') +
  style('Fodnotetekst', 'footnote text', 'Normal') +
  style('Citat', 'Quote', 'Normal', '', '<w:i/>');
const LISTS = numbering(
  {
    0:
      numberLevel(0, 'bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>') +
      numberLevel(1, 'bullet', 'o'),
    1: numberLevel(0, 'decimal', '%1.') + numberLevel(1, 'lowerLetter', '%2.'),
    2: numberLevel(0, 'decimal', '%1') + numberLevel(1, 'decimal', '%1.%2'),
  },
  { 1: '0', 2: '1', 3: '2' },
);
const BY = 'w:author="Mette Lund" w:date="2025-02-01T09:00:00Z"';

/** A draft in Danish Word: cover and contents in controls, changes, moved and deleted paragraphs, remarks, a box, a note. */
const udkast: Case = {
  name: 'udkast-i-word.docx',
  bytes: word({
    styles: STYLES,
    numbering: LISTS,
    footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="1"><w:p><w:pPr><w:pStyle w:val="Fodnotetekst"/></w:pPr><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>${run(' Ældrelovens § 2.')}</w:p></w:footnote>`,
    comments: `<w:comment w:id="0" ${BY} w:initials="ML">${par('Er det rigtigt?')}</w:comment><w:comment w:id="1" ${BY} w:initials="ML">${par('Tjek tallet')}</w:comment>`,
    header: par('Pårørendepolitik – udkast'),
    footer: par('Side 3 af 9'),
    links: [
      ['rH', 'header', 'header1.xml'],
      ['rF', 'footer', 'footer1.xml'],
    ],
    body:
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Cover Pages"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${par('Pårørendepolitik', { style: 'Titel' })}${par('Sammen om det gode liv', { style: 'Undertitel' })}<w:p><w:r><w:br w:type="page"/></w:r></w:p></w:sdtContent></w:sdt>` +
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${par('Indhold', { style: 'Overskrift' })}${par('<w:r><w:t>Forord</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>3</w:t></w:r>', { style: 'Indholdsfortegnelse1' })}${par('<w:r><w:t>Vision</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>4</w:t></w:r>', { style: 'Indholdsfortegnelse1' })}</w:sdtContent></w:sdt>` +
      par('Forord', { style: 'Overskrift1' }) +
      `<w:p>${run('I Strandby Kommune lever mere end ')}<w:del w:id="1" ${BY}><w:r><w:delText>8.000</w:delText></w:r></w:del><w:ins w:id="2" ${BY}>${run('9.000')}</w:ins>${run(' borgere som pårørende')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>${run('.')}</w:p>` +
      `<w:p><w:pPr><w:rPr><w:del w:id="3" ${BY}/></w:rPr></w:pPr><w:del w:id="4" ${BY}><w:r><w:delText>Dette afsnit er slettet.</w:delText></w:r></w:del></w:p>` +
      `<w:p><w:pPr><w:rPr><w:ins w:id="5" ${BY}/></w:rPr></w:pPr><w:ins w:id="6" ${BY}>${run('Dette afsnit er nyt og skal med.')}</w:ins></w:p>` +
      par('Vision', { style: 'Overskrift1' }) +
      `<w:p><w:commentRangeStart w:id="0"/>${run('Vores vision er, at pårørende oplever et samarbejde, hvor de bliver hørt.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>` +
      `<w:p><mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${par('Hvem er pårørende?', { bold: true })}${par('En pårørende er den, borgeren selv peger på.')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></mc:Choice><mc:Fallback><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${par('Hvem er pårørende?', { bold: true })}${par('En pårørende er den, borgeren selv peger på.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></mc:Fallback></mc:AlternateContent>${run('Visionen gælder på alle områder.')}</w:p>` +
      par('Principper', { style: 'Overskrift1' }) +
      par('Samarbejdet bygger på:', {}) +
      par('respekt', { style: 'Listeafsnit', list: [1, 0] }) +
      par('åbenhed', { style: 'Listeafsnit', list: [1, 0] }) +
      par('om det, der er godt', { style: 'Listeafsnit', list: [1, 1] }) +
      `<w:p><w:pPr><w:pStyle w:val="Listeafsnit"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:ins w:id="8" ${BY}/></w:rPr></w:pPr><w:ins w:id="9" ${BY}>${run('klare aftaler')}</w:ins></w:p>` +
      par('Kontakt og ansvar', { style: 'Overskrift2' }) +
      par('Plejehjemslederen har ansvaret for, at politikken bliver fulgt.') +
      `<w:moveFromRangeStart w:id="20" w:name="m1" ${BY}/><w:p><w:moveFrom w:id="21" ${BY}>${run('Udvalget ser på politikken hvert år.')}</w:moveFrom></w:p><w:moveFromRangeEnd w:id="20"/>` +
      table([
        ['Løfte', 'Tal'],
        ['Samtaler inden 14 dage', '90 %'],
      ]) +
      par('Opfølgning', { style: 'Overskrift1' }) +
      `<w:moveToRangeStart w:id="22" w:name="m1" ${BY}/><w:p><w:moveTo w:id="23" ${BY}>${run('Udvalget ser på politikken hvert år.')}</w:moveTo></w:p><w:moveToRangeEnd w:id="22"/>`,
  }),
  reads: `! Pårørendepolitik
! Sammen om det gode liv
# Forord
I Strandby Kommune lever mere end 9.000 borgere som pårørende.
^ Ældrelovens § 2.
Dette afsnit er nyt og skal med.
# Vision
Vores vision er, at pårørende oplever et samarbejde, hvor de bliver hørt.
Visionen gælder på alle områder.
## Hvem er pårørende?
[] En pårørende er den, borgeren selv peger på.
# Principper
Samarbejdet bygger på:
- respekt
- åbenhed
-- om det, der er godt
- klare aftaler
## Kontakt og ansvar
Plejehjemslederen har ansvaret for, at politikken bliver fulgt.
= Løfte | Tal
= Samtaler inden 14 dage | 90 %
# Opfølgning
Udvalget ser på politikken hvert år.`,
};

const OVER_ALL = '<w:gridSpan w:val="4"/>|||';
/** A plan of measures in tables: cells over all columns and over rows, lists in cells, headings that Word counts. */
const handleplan: Case = {
  name: 'handleplan-i-tabeller.docx',
  bytes: word({
    styles: STYLES,
    numbering: LISTS,
    body:
      par('Handleplan for ældrepolitikken 2025-2026', { style: 'Titel' }) +
      par('Handleplanen er godkendt i Ældreudvalget den 12. november 2024.') +
      par('Nærhed', { style: 'Overskrift1', list: [3, 0] }) +
      par('Målet er, at ingen ældre er ensomme.') +
      table([
        ['Handling', 'Ansvarlig', 'Tidsplan', 'Måling'].map((x) => par(x, { bold: true })),
        ['Besøgsvenner i alle byer', 'Frivilligcentret', '1. kvartal 2025', 'Antal besøg'],
        [
          par('Fælles spisning', { style: 'Listeafsnit', list: [1, 0] }) +
            par('Gåture', { style: 'Listeafsnit', list: [1, 0] }),
          'Aktivitetscentrene',
          'Løbende',
          '',
        ],
      ]) +
      par('') +
      par('Tryghed', { style: 'Overskrift1', list: [3, 0] }) +
      par('Det gør vi', { style: 'Overskrift2', list: [3, 1] }) +
      table([
        [OVER_ALL + par('Mål 1: Alle kender deres hjælper', { bold: true })],
        ['Hvad', 'Hvem', 'Hvornår', 'Status'],
        ['Faste teams', 'Hjemmeplejen', '2025', '<w:vMerge w:val="restart"/>|||I gang'],
        ['Navneskilte', 'Hjemmeplejen', '2026', '<w:vMerge/>|||'],
      ]) +
      par('Underskrift: ________________________'),
  }),
  reads: `! Handleplan for ældrepolitikken 2025-2026
Handleplanen er godkendt i Ældreudvalget den 12. november 2024.
# 1 Nærhed
Målet er, at ingen ældre er ensomme.
= Handling | Ansvarlig | Tidsplan | Måling
= Besøgsvenner i alle byer | Frivilligcentret | 1. kvartal 2025 | Antal besøg
= Fælles spisning Gåture | Aktivitetscentrene | Løbende |
# 2 Tryghed
## 2.1 Det gør vi
= Mål 1: Alle kender deres hjælper
= Hvad | Hvem | Hvornår | Status
= Faste teams | Hjemmeplejen | 2025 | I gang
= Navneskilte | Hjemmeplejen | 2026 |
Underskrift: ________________________`,
};

const p = (t: string, s = 'Text_20_body') => `<text:p text:style-name="${s}">${t}</text:p>`;
const h = (n: number, t: string) =>
  `<text:h text:style-name="Heading_20_${n}" text:outline-level="${n}">${t}</text:h>`;
/** A standard in Writer: changes, a remark, contents, a note, a list in a list, a box, a table, a section. */
const standard: Case = {
  name: 'standard-i-writer.odt',
  bytes: odt(
    `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Bo</dc:creator><dc:date>2025-01-02T10:00:00</dc:date></office:change-info>${p('inden for tre uger')}</text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion><office:change-info><dc:creator>Bo</dc:creator><dc:date>2025-01-02T10:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>` +
      p('Kvalitetsstandard for pårørendesamarbejde', 'Title') +
      p('Godkendt af Social- og Sundhedsudvalget 5. februar 2025', 'Subtitle') +
      `<text:table-of-content text:name="Indhold"><text:index-body><text:index-title>${p('Indholdsfortegnelse', 'Contents_20_Heading')}</text:index-title>${p('Formål<text:tab/>2', 'Contents_20_1')}</text:index-body></text:table-of-content>` +
      h(1, 'Formål') +
      p(
        'Standarden beskriver, hvad pårørende kan forvente<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name="Footnote">Standarden erstatter den fra 2021.</text:p></text:note-body></text:note> af os.',
      ) +
      h(1, 'Samarbejdet') +
      h(2, 'Den første samtale') +
      p(
        'Samtalen holdes <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>inden for 14 dage<text:change-end text:change-id="c2"/> efter indflytning.<office:annotation><dc:creator>Bo</dc:creator><text:p>Er det realistisk?</text:p></office:annotation>',
      ) +
      p('Vi taler om:') +
      `<text:list text:style-name="L1"><text:list-item>${p('borgerens historie')}</text:list-item><text:list-item>${p('hvad de pårørende gerne vil')}<text:list><text:list-item>${p('i hverdagen')}</text:list-item><text:list-item>${p('ved sygdom')}</text:list-item></text:list></text:list-item></text:list>` +
      p(
        '<draw:frame draw:name="Boks" text:anchor-type="paragraph"><draw:text-box>' +
          p('Husk samtykke fra borgeren, før I taler om helbred.') +
          '</draw:text-box></draw:frame>Samtalen skrives ned.',
      ) +
      h(2, 'Løbende kontakt') +
      `<table:table table:name="T1"><table:table-column table:number-columns-repeated="2"/><table:table-header-rows><table:table-row><table:table-cell>${p('Hvad')}</table:table-cell><table:table-cell>${p('Hvor tit')}</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell>${p('Nyhedsbrev')}</table:table-cell><table:table-cell>${p('Hver måned')}</table:table-cell></table:table-row><table:table-row><table:table-cell>${p('Pårørendemøde')}</table:table-cell><table:table-cell>${p('To gange om året')}</table:table-cell></table:table-row></table:table>` +
      `<text:section text:name="S">${h(1, 'Opfølgning')}${p('Standarden ses efter hvert år.')}</text:section>`,
    `<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style>`,
    `<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"/><style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"/><style:style style:name="Title" style:family="paragraph"/>`,
  ),
  reads: `! Kvalitetsstandard for pårørendesamarbejde
Godkendt af Social- og Sundhedsudvalget 5. februar 2025
# Formål
Standarden beskriver, hvad pårørende kan forvente af os.
^ Standarden erstatter den fra 2021.
# Samarbejdet
## Den første samtale
Samtalen holdes inden for 14 dage efter indflytning.
Vi taler om:
- borgerens historie
- hvad de pårørende gerne vil
-- i hverdagen
-- ved sygdom
Samtalen skrives ned.
[] Husk samtykke fra borgeren, før I taler om helbred.
## Løbende kontakt
= Hvad | Hvor tit
= Nyhedsbrev | Hver måned
= Pårørendemøde | To gange om året
# Opfølgning
Standarden ses efter hvert år.`,
};

/** Lists by the styles "List Bullet" and "List Bullet 2", each with a list of its own, as programs that write Word files use them. */
const listStyles: Case = {
  name: 'listetypografier.docx',
  bytes: word({
    styles:
      style('Normal', 'Normal', null) +
      style('Title', 'Title', 'Normal') +
      style('Heading1', 'heading 1', 'Normal', '<w:outlineLvl w:val="0"/>') +
      style('ListBullet', 'List Bullet', 'Normal', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('ListBullet2', 'List Bullet 2', 'Normal', '<w:numPr><w:numId w:val="2"/></w:numPr>') +
      style('ListNumber', 'List Number', 'Normal', '<w:numPr><w:numId w:val="3"/></w:numPr>') +
      style('BlockText', 'Block Text', 'Normal') +
      style('Caption', 'caption', 'Normal', '', '<w:b/>'),
    numbering: numbering(
      {
        0: numberLevel(0, 'bullet', '•', '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr>'),
        1: numberLevel(0, 'bullet', '•', '<w:pPr><w:ind w:left="643" w:hanging="360"/></w:pPr>'),
        2: numberLevel(0, 'decimal', '%1.', '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr>'),
      },
      { 1: '0', 2: '1', 3: '2' },
    ),
    body:
      par('Aflastningspolitik', { style: 'Title' }) +
      par('Det gør vi', { style: 'Heading1' }) +
      par('Vi tilbyder:') +
      par('en samtale', { style: 'ListBullet' }) +
      par('aflastning', { style: 'ListBullet' }) +
      par('i hjemmet', { style: 'ListBullet2' }) +
      par('på et center', { style: 'ListBullet2' }) +
      par('et kursus', { style: 'ListBullet' }) +
      par('Man kan være sig selv, også når man glemmer.', { style: 'BlockText' }) +
      par('— Borger i dagcentret', { style: 'BlockText' }) +
      par('Sådan klager du', { style: 'Heading1' }) +
      par('Tal med lederen.', { style: 'ListNumber' }) +
      par('Skriv til forvaltningen.', { style: 'ListNumber' }) +
      table([
        ['Opgave', 'Frist'],
        ['Svar', '14 dage'],
      ]) +
      par('Tabel 1: Frister', { style: 'Caption' }),
  }),
  reads: `! Aflastningspolitik
# Det gør vi
Vi tilbyder:
- en samtale
- aflastning
-- i hjemmet
-- på et center
- et kursus
> Man kan være sig selv, også når man glemmer. — Borger i dagcentret
# Sådan klager du
- Tal med lederen.
- Skriv til forvaltningen.
= Opgave | Frist
= Svar | 14 dage
Tabel 1: Frister`,
};

/** Items of several paragraphs: the later ones in a list without signs, as pandoc writes them, or set in without a list, as people do. */
const longItems: Case = {
  name: 'lange-punkter.docx',
  bytes: word({
    styles: STYLES,
    numbering: numbering(
      {
        0: numberLevel(0, 'bullet', '•', '<w:pPr><w:ind w:left="720" w:hanging="480"/></w:pPr>'),
        1: numberLevel(0, 'bullet', ' ', '<w:pPr><w:ind w:left="720" w:hanging="480"/></w:pPr>'),
      },
      { 1: '0', 2: '1' },
    ),
    body:
      par('Vores mål', { style: 'Overskrift1' }) +
      par('Vi vil') +
      par('opdage sygdommen tidligt', { list: [1, 0] }) +
      par('give familien én indgang', { list: [1, 0] }) +
      par('Indgangen er koordinatoren.', { list: [2, 0] }) +
      par('give besked', { list: [1, 0] }) +
      par('Det gælder også om natten.', { more: '<w:ind w:left="720"/>' }) +
      par('følge op', { list: [1, 0] }) +
      par('Målene gælder til 2029.'),
  }),
  reads: `# Vores mål
Vi vil
- opdage sygdommen tidligt
- give familien én indgang Indgangen er koordinatoren.
- give besked Det gælder også om natten.
- følge op
Målene gælder til 2029.`,
};

/** As LibreOffice saves web pages: heads and feet of pages as text, numbers right before headings, sizes, contents as links. */
const savedByWriter: Case = {
  name: 'gemt-af-writer.html',
  bytes:
    plain(`<!DOCTYPE html><html><head><meta charset="utf-8"/><meta name="generator" content="LibreOffice 7.4"/><style>p.western { font-size: 11pt }</style></head><body>
<div title="header"><p>Ordrup Kommune – Demenspolitik</p></div>
<p class="western"><font size="6" style="font-size: 26pt"><b>Demenspolitik</b></font><br/>
<font size="6" style="font-size: 26pt"><b>for hele byen</b></font></p>
<div id="Indhold1" dir="ltr"><p><a href="#_Toc1">1.Baggrund	</a></p><p><a href="#_Toc2">1.1Tal	</a></p><p><a href="#_Toc3">2.Mål	</a></p></div>
<h1 class="western"><a name="_Toc1"></a>1.Baggrund</h1><p class="western">Politikken bygger på <sdfield type="DOCINFO">fem</sdfield> møder.</p>
<h2><a name="_Toc2"></a>1.1Tal</h2><p>Hver tredje familie kender sygdommen.</p>
<h1><a name="_Toc3"></a>2.Mål</h1><p>Ingen skal vente på en udredning.</p>
<div title="footer"><p>Side 3</p></div></body></html>`),
  reads: `! Demenspolitik for hele byen
# 1. Baggrund
Politikken bygger på fem møder.
## 1.1 Tal
Hver tredje familie kender sygdommen.
# 2. Mål
Ingen skal vente på en udredning.`,
};

/** No element for headings: their letters are 14 to 17 points, under a title of 24, over text of 11. */
const sizesOnly: Case = {
  name: 'kun-stoerrelser.html',
  bytes: plain(
    `<html><body style="font-size:11pt"><div><p style="font-size:24pt">Seniorpolitik</p><p><span style="font-size:17pt">Arbejde</span></p><p>Seniorer kan gå ned i tid.</p><p><span style="font-size:14pt">Løn</span></p><p>Pensionen følger den gamle løn.</p><p><span style="font-size:14pt">Fridage</span></p><p>Der er fem dage om året.</p><p><span style="font-size:17pt">Samtale</span></p><p>Lederen spørger hvert år.</p><p><u>Frist</u></p><p>Samtalen ligger før 1. maj.</p></div></body></html>`,
  ),
  reads: `! Seniorpolitik
# Arbejde
Seniorer kan gå ned i tid.
## Løn
Pensionen følger den gamle løn.
## Fridage
Der er fem dage om året.
# Samtale
Lederen spørger hvert år.
## Frist
Samtalen ligger før 1. maj.`,
};

/** A list of its own, set further in than the one above it, and a line that is only underlined, in Writer. */
const setIn: Case = {
  name: 'rykket-ind.odt',
  bytes: odt(
    `${h(1, 'Støtte')}${p('Vi tilbyder:')}<text:list text:style-name="A"><text:list-item>${p('aflastning')}</text:list-item></text:list><text:list text:style-name="B"><text:list-item>${p('i hjemmet')}</text:list-item><text:list-item>${p('på et center')}</text:list-item></text:list><text:list text:style-name="A"><text:list-item>${p('kurser')}</text:list-item></text:list><text:p text:style-name="Standard"><text:span text:style-name="T1">Særlige regler</text:span></text:p>${p('Hunde kan komme med, når de ligger stille.')}${h(1, 'Opfølgning')}${p('Der følges op hvert år.')}`,
    `<style:style style:name="T1" style:family="text"><style:text-properties style:text-underline-style="solid"/></style:style><text:list-style style:name="A"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties><style:list-level-label-alignment fo:margin-left="0.25in"/></style:list-level-properties></text:list-level-style-bullet></text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties><style:list-level-label-alignment fo:margin-left="0.4465in"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>`,
  ),
  reads: `# Støtte
Vi tilbyder:
- aflastning
-- i hjemmet
-- på et center
- kurser
## Særlige regler
Hunde kan komme med, når de ligger stille.
# Opfølgning
Der følges op hvert år.`,
};

/** Marks that lists are drawn with. */
const marks: Case = {
  name: 'tegn.txt',
  bytes: plain(`HANDICAPPOLITIK

ADGANG

Vi sørger for:
▹ ramper
▹ elevatorer

ARBEJDE

Vi tilbyder:
➣ mentorer
➣ fleksjob

FRITID

Vi støtter:
› foreninger
› klubber

KULTUR

Vi holder:
▷ koncerter
▷ foredrag
`),
  reads: `! HANDICAPPOLITIK
# ADGANG
Vi sørger for:
- ramper
- elevatorer
# ARBEJDE
Vi tilbyder:
- mentorer
- fleksjob
# FRITID
Vi støtter:
- foreninger
- klubber
# KULTUR
Vi holder:
- koncerter
- foredrag`,
};

export const SEVENTH_CASES: readonly Case[] = [
  medKontaktboks,
  gammelSide,
  temaside,
  filtreret,
  indholdAfLinks,
  understreget,
  numreOgStreger,
  versaler,
  fraEnMail,
  udkast,
  handleplan,
  standard,
  listStyles,
  longItems,
  savedByWriter,
  sizesOnly,
  setIn,
  marks,
];
