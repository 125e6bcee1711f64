import { type Case, latin, odt, par, plain, style, word } from './files.ts';

/** A page of building blocks: an alarm on top, the title in the head, a star for a note, a quotation, links, a card to call. */
const blocks: Case = {
  name: 'byggeklodser.html',
  bytes:
    plain(`<!DOCTYPE html><html lang="da-DK"><head><meta charset="UTF-8"><title>Værdighedspolitik - Hvidbjerg Kommune</title></head><body id="body" class="contentpage">
<div class="cmp-alert" role="alert"><p>Driftsforstyrrelse: Telefonerne er nede i dag.</p></div>
<header><div class="top"><a class="logo" href="/">Hvidbjerg Kommune</a><button class="burger">Menu</button></div><div class="hero" style="background-image:url(x.jpg)"><h1>Værdighedspolitik</h1><p>Godkendt af Kommunalbestyrelsen 18. december 2024</p></div></header>
<ul class="breadcrumb-list"><li><a href="/">Forside</a></li><li><a href="/om">Om kommunen</a></li><li>Værdighedspolitik</li></ul>
<button class="rs-read">Læs højt</button>
<div class="main-content"><div class="rich-text"><p><strong>Værdighed er forskelligt fra menneske til menneske. Derfor spørger vi.</strong></p>
<h2>Livskvalitet</h2><p>Vi vil give ældre mulighed for at:</p><ul><li>komme ud i naturen</li><li>se venner og familie</li></ul>
<p>Læs mere om <a href="/a">aktivitetscentrene</a>.</p>
<h2>Selvbestemmelse</h2><h3>I hjemmet</h3><p>Du bestemmer, hvem der har nøgle.</p><h3>På plejehjem</h3><p>Du bestemmer, hvornår du vil sove.</p></div>
<div class="quote-block"><p>»Jeg vil selv lave min kaffe.«</p><span>Aage, 91 år</span></div>
<div class="rich-text"><h2>En værdig død</h2><p>Ingen dør alene, hvis de ikke vil det.*</p><p>* Se kommunens retningslinje for den sidste tid.</p></div>
<div class="link-list"><h2>Genveje</h2><ul><li><a href="/1">Plejehjem</a></li><li><a href="/2">Hjemmepleje</a></li></ul></div>
<div class="contact-module"><h3>Kontakt Ældre og Sundhed</h3><p>Rådhusgade 4<br>7790 Hvidbjerg<br><a href="tel:97979797">97 97 97 97</a></p><p>Telefontid: mandag-torsdag kl. 9-14</p></div></div>
<footer class="ft"><p>Hvidbjerg Kommune, Rådhusgade 4, 7790 Hvidbjerg</p><a href="/cookie">Cookies</a></footer>
<div id="coiOverlay"><p>Vi bruger cookies</p></div></body></html>
`),
  reads: `! Værdighedspolitik
Godkendt af Kommunalbestyrelsen 18. december 2024
Værdighed er forskelligt fra menneske til menneske. Derfor spørger vi.
# Livskvalitet
Vi vil give ældre mulighed for at:
- komme ud i naturen
- se venner og familie
Læs mere om aktivitetscentrene.
# Selvbestemmelse
## I hjemmet
Du bestemmer, hvem der har nøgle.
## På plejehjem
Du bestemmer, hvornår du vil sove.
> »Jeg vil selv lave min kaffe.« Aage, 91 år
# En værdig død
Ingen dør alene, hvis de ikke vil det.*
^ Se kommunens retningslinje for den sidste tid.`,
};

/** Two columns of a grid, letters for items, explained words, notes that only their links tell, a table without a head. */
const grid: Case = {
  name: 'to-spalter.html',
  bytes: plain(`<!DOCTYPE html>
<html lang="da"><head><meta charset="utf-8"><title>Demenspolitik | Ulfborg Kommune</title></head>
<body>
<nav class="navbar"><a href="/">Ulfborg Kommune</a> <a href="/politikker">Politikker</a> <a href="/kontakt">Kontakt</a></nav>
<div class="container"><div class="row">
<div class="col-8">
<h1>Demenspolitik</h1>
<p><em>Gældende fra 1. april 2025</em></p>
<h2>1. Vision</h2>
<div class="highlight">Ulfborg er et godt sted at leve med demens.</div>
<h2>2. Hvad gør vi?</h2>
<p>Det betyder, at vi</p>
<ol type="a"><li>uddanner alle medarbejdere<sup id="ref1"><a href="#note1">1</a></sup></li><li>besøger familien hjemme</li><li>har et dagcenter i hver by.</li></ol>
<dl><dt>Demenskoordinator</dt><dd>Den, du kan ringe til.</dd><dt>Dagcenter</dt><dd>Et sted at være om dagen.</dd></dl>
<h2>3. Samarbejde</h2>
<p>Kommunen &amp; foreningerne mødes fire gange om året&nbsp;&ndash; oftere, hvis der er brug for det.</p>
<table class="table"><tbody><tr><td><strong>Forening</strong></td><td><strong>Rolle</strong></td></tr><tr><td>Demensforeningen</td><td>Rådgivning</td></tr><tr><td>Ældreklubben</td><td>Besøgsvenner</td></tr></tbody></table>
<h2>4. Opfølgning</h2>
<p>Vi spørger familierne hvert andet år.</p>
<hr>
<ol class="footnotes"><li id="note1">Kurset varer to dage. <a href="#ref1">Tilbage</a></li></ol>
</div>
<div class="col-4"><div class="kontakt"><h3>Kontakt</h3><p>Demenskoordinator Bodil Juul, tlf. 96 96 96 96</p></div><div class="se-ogsaa"><h3>Se også</h3><ul><li><a href="/1">Pårørendepolitik</a></li><li><a href="/2">Værdighedspolitik</a></li></ul></div></div>
</div></div>
<div class="cookiebanner">Vi bruger cookies. <button>OK</button></div>
<footer><p>© Ulfborg Kommune 2025</p></footer>
</body></html>
`),
  reads: `! Demenspolitik
Gældende fra 1. april 2025
# 1. Vision
Ulfborg er et godt sted at leve med demens.
# 2. Hvad gør vi?
Det betyder, at vi
- uddanner alle medarbejdere
^ Kurset varer to dage.
- besøger familien hjemme
- har et dagcenter i hver by.
## Demenskoordinator
- Den, du kan ringe til.
## Dagcenter
- Et sted at være om dagen.
# 3. Samarbejde
Kommunen & foreningerne mødes fire gange om året – oftere, hvis der er brug for det.
= Forening | Rolle
= Demensforeningen | Rådgivning
= Ældreklubben | Besøgsvenner
# 4. Opfølgning
Vi spørger familierne hvert andet år.`,
};

/** Contents as a numbered list of links, a remark in a box, items of two paragraphs, a part that opens, a table without outer bars. */
const folded: Case = {
  name: 'fold-ud.md',
  bytes: plain(`# Handicappolitik for Ulfborg Kommune

## Indholdsfortegnelse

1. [Forord](#forord)
2. [Vores mål](#vores-mål)
   1. [Skole](#skole)
   2. [Bolig](#bolig)
3. [Kontakt](#kontakt)

## Forord

Alle skal kunne være med.<br>
Det er en fælles opgave.

**Byrådet, maj 2025**

## Vores mål

> [!NOTE]
> Målene gælder for hele kommunen.

### Skole

- **Tidlig hjælp:** Skolen spørger familien inden for to uger.
- **Fælles plan:** Planen skrives ned.

  Familien får en kopi.
- **Fritid:** Alle kan gå i klub.

### Bolig

Vi bygger 20 boliger[^1] og:

* lægger dem i byen
* giver dem have

[^1]: Opført efter almenboligloven.

<details>
<summary>Se listen over boliger</summary>

Boligerne ligger i Ulfborg og Vemb.

</details>

Opgave | Ansvarlig
--- | ---
Boliger | Teknik og Miljø
Skole | Børn og Unge

## Kontakt

Skriv til handicap@ulfborg.dk eller ring på 96 11 11 11.
`),
  reads: `! Handicappolitik for Ulfborg Kommune
# Forord
Alle skal kunne være med. Det er en fælles opgave.
Byrådet, maj 2025
# Vores mål
[] Målene gælder for hele kommunen.
## Skole
- Tidlig hjælp: Skolen spørger familien inden for to uger.
- Fælles plan: Planen skrives ned. Familien får en kopi.
- Fritid: Alle kan gå i klub.
## Bolig
Vi bygger 20 boliger og:
^ Opført efter almenboligloven.
- lægger dem i byen
- giver dem have
### Se listen over boliger
Boligerne ligger i Ulfborg og Vemb.
= Opgave | Ansvarlig
= Boliger | Teknik og Miljø
= Skole | Børn og Unge`,
};

/** Bold lines for headings and for the title, bullets as signs, numbers with brackets, an escaped full stop. */
const bold: Case = {
  name: 'alt-er-fed.md',
  bytes: plain(`**Pårørendepolitik**

**Askov Kommune**

**1. Formål**

Formålet med politikken er at støtte pårørende.

**2. Hvem er pårørende?**

Ved pårørende forstår vi familie, venner og naboer.

**3. Vi vil**

• lytte
• svare hurtigt
• sige tak

**4. Pårørende kan**

1) få en samtale
2) deltage i kurser
3) blive aflastet

**5. Opfølgning**

Politikken følges op i 2027\\. Den er vedtaget d. 6/5-2025.

***

Layout: Askov Kommune
`),
  reads: `! Pårørendepolitik
! Askov Kommune
# 1. Formål
Formålet med politikken er at støtte pårørende.
# 2. Hvem er pårørende?
Ved pårørende forstår vi familie, venner og naboer.
# 3. Vi vil
- lytte
- svare hurtigt
- sige tak
# 4. Pårørende kan
- få en samtale
- deltage i kurser
- blive aflastet
# 5. Opfølgning
Politikken følges op i 2027. Den er vedtaget d. 6/5-2025.`,
};

/** Numbers without full stops, the title in the middle, letters, first lines set in, the number of a page. */
const setIn: Case = {
  name: 'indrykket.txt',
  bytes: plain(`                      ASKOV KOMMUNE

                      SENIORPOLITIK
                        2024-2027

1 Indledning

Seniorpolitikken er lavet sammen med Seniorrådet. Den gælder for alle
borgere over 65 år og for deres familier, også når de bor i en anden
kommune.

2 Mål

2.1 Fællesskab

Vi vil have mødesteder i alle byer. Derfor

   a) låner vi lokaler ud uden betaling,
   b) kører bussen til kl. 22, og
   c) holder vi en fest hvert år, som
      foreningerne planlægger.

2.2 Sundhed

    Alle får tilbud om et besøg, når de fylder 75 år. Besøget varer en
time, og man kan sige nej tak.

Side 1 af 2

3 Opfølgning

Seniorrådet får hvert år i oktober en oversigt over
   - antal besøg
   - antal mødesteder
   - klager
`),
  reads: `! ASKOV KOMMUNE
! SENIORPOLITIK 2024-2027
# 1 Indledning
Seniorpolitikken er lavet sammen med Seniorrådet. Den gælder for alle borgere over 65 år og for deres familier, også når de bor i en anden kommune.
# 2 Mål
## 2.1 Fællesskab
Vi vil have mødesteder i alle byer. Derfor
- låner vi lokaler ud uden betaling,
- kører bussen til kl. 22, og
- holder vi en fest hvert år, som foreningerne planlægger.
## 2.2 Sundhed
Alle får tilbud om et besøg, når de fylder 75 år. Besøget varer en time, og man kan sige nej tak.
# 3 Opfølgning
Seniorrådet får hvert år i oktober en oversigt over
- antal besøg
- antal mødesteder
- klager`,
};

/** Headings right above their text and without any mark, in the old encoding of Windows; whom to call at the end. */
const bare: Case = {
  name: 'uden-tegn.txt',
  bytes: latin(
    `Udsattepolitik
Ulfborg Kommune, 2025

Hvem er politikken for?
Politikken er for borgere uden bolig, borgere med misbrug og borgere, der lever isoleret. Den gælder også for deres pårørende, når borgeren siger ja til det.

Et værdigt liv
Alle har ret til et sted at sove. Kommunen har et herberg med 12 pladser, og der er altid en seng.

Vi lover, at
- ingen bliver afvist ved døren
- der er mad hver dag
- en medarbejder ringer dagen efter

Samarbejde
Vi arbejder sammen med kirkens korshær, politiet og sygehuset. Aftalerne er:
1. Politiet ringer, når nogen fryser.
2. Sygehuset udskriver ingen til gaden.

Opfølgning
Udvalget læser hvert år en rapport fra herberget.

Kontakt
Socialt team, tlf. 96 22 22 22
`.replaceAll('\n', '\r\n'),
  ),
  reads: `! Udsattepolitik
! Ulfborg Kommune, 2025
# Hvem er politikken for?
Politikken er for borgere uden bolig, borgere med misbrug og borgere, der lever isoleret. Den gælder også for deres pårørende, når borgeren siger ja til det.
# Et værdigt liv
Alle har ret til et sted at sove. Kommunen har et herberg med 12 pladser, og der er altid en seng.
Vi lover, at
- ingen bliver afvist ved døren
- der er mad hver dag
- en medarbejder ringer dagen efter
# Samarbejde
Vi arbejder sammen med kirkens korshær, politiet og sygehuset. Aftalerne er:
- Politiet ringer, når nogen fryser.
- Sygehuset udskriver ingen til gaden.
# Opfølgning
Udvalget læser hvert år en rapport fra herberget.`,
};

/** Boxes to tick, and a paragraph in the style that programs give what was indented as a quotation, though nobody speaks. */
const ticks: Case = {
  name: 'afkrydset.docx',
  bytes: word({
    styles:
      style('Normal', 'Normal', null) +
      style('Quotations', 'Quotations', 'Normal') +
      style('Overskrift1', 'heading 1', 'Normal', '<w:outlineLvl w:val="0"/>'),
    body:
      par('Opfølgning', { style: 'Overskrift1' }) +
      par('☐ Udvalget har drøftet tallene') +
      par('☒ Rådet er hørt') +
      par('Lokaler', { style: 'Overskrift1' }) +
      par('Foreningerne er byens hjerte.', { style: 'Quotations' }),
  }),
  reads: `# Opfølgning
- Udvalget har drøftet tallene
- Rådet er hørt
# Lokaler
[] Foreningerne er byens hjerte.`,
};

/** The same style in Writer, once with somebody's words and once without. */
const quotations: Case = {
  name: 'citater.odt',
  bytes: odt(
    '<text:h text:outline-level="1">Lokaler</text:h><text:p text:style-name="Quotations">Foreningerne er byens hjerte.</text:p><text:p text:style-name="Quotations">”Her er altid varm kaffe.”</text:p><text:p text:style-name="Quotations">Ove Dalgaard, 71 år</text:p><text:p text:style-name="Definition_20_Term">Vært</text:p><text:p text:style-name="Definition_20_Definition">Den, der låser op.</text:p><text:h text:outline-level="1">Ansvar</text:h><text:p>Kulturchefen har ansvaret.</text:p>',
  ),
  reads: `# Lokaler
[] Foreningerne er byens hjerte.
> ”Her er altid varm kaffe.” Ove Dalgaard, 71 år
## Vært
- Den, der låser op.
# Ansvar
Kulturchefen har ansvaret.`,
};

/** Counted headings below one that is not, among others that are not. */
const pledges: Case = {
  name: 'loefter-i-tal.txt',
  bytes: plain(`Ravnholt Kommune
Center for Sundhed og Omsorg

Demenspolitik 2025-2028

Indledning

Politikken er skrevet for borgere med demens, deres familier og alle, der arbejder med demens.

Vision

Mennesker med demens skal kunne leve et aktivt liv.

Vores fire løfter

1. Tidlig hjælp

Vi tilbyder en udredning inden for fire uger.

2. Én kontakt

Familien får en demenskoordinator, som følger dem hele vejen.

3. Et trygt hjem

Vi hjælper med:
 - alarmer
 - aflastning
 - besøgsvenner

4. Viden

Alle medarbejdere får kurser hvert andet år.

Opfølgning

Demensrådet følger op på løfterne hvert år og skriver en rapport til Sundhedsudvalget.

_______________________________
[1] Rapporten kan læses på kommunens hjemmeside.
`),
  reads: `! Ravnholt Kommune
! Center for Sundhed og Omsorg
! Demenspolitik 2025-2028
# Indledning
Politikken er skrevet for borgere med demens, deres familier og alle, der arbejder med demens.
# Vision
Mennesker med demens skal kunne leve et aktivt liv.
# Vores fire løfter
## 1. Tidlig hjælp
Vi tilbyder en udredning inden for fire uger.
## 2. Én kontakt
Familien får en demenskoordinator, som følger dem hele vejen.
## 3. Et trygt hjem
Vi hjælper med:
- alarmer
- aflastning
- besøgsvenner
## 4. Viden
Alle medarbejdere får kurser hvert andet år.
# Opfølgning
Demensrådet følger op på løfterne hvert år og skriver en rapport til Sundhedsudvalget.
[1] Rapporten kan læses på kommunens hjemmeside.`,
};

/** Columns by their ids: a menu, the text, whom to call; dashes typed between line breaks. */
const threeColumns: Case = {
  name: 'tre-spalter.html',
  bytes:
    plain(`<!DOCTYPE html><html lang="da"><head><title>Pårørendepolitik | Ravnholt Kommune</title></head><body>
<div class="page-header"><a href="/">Ravnholt Kommune</a></div>
<div class="cookie-warning">Vi bruger cookies for at forbedre siden. <a href="#">Accepter</a> <a href="#">Afvis</a></div>
<div id="left"><ul><li><a href="/aeldre">Ældre</a></li><li><a href="/handicap">Handicap</a></li><li><a href="/paaroerende">Pårørende</a></li></ul></div>
<div id="content">
<p class="breadcrumb">Forside &gt; Politikker &gt; Pårørendepolitik</p>
<h1>Pårørendepolitik for Ravnholt Kommune</h1>
<p>Byrådet har den 12. juni 2025 vedtaget denne politik.</p>
<h2>Indhold</h2>
<ul><li><a href="#vision">Vision</a></li><li><a href="#indsatser">Indsatser</a></li><li><a href="#opfoelgning">Opfølgning</a></li></ul>
<h2 id="vision">Vision</h2>
<p><b>Ingen pårørende skal stå alene.</b></p>
<h2 id="indsatser">Indsatser</h2>
<h3>1. Information</h3>
<p>Du får information om:<br>- hvem du kan ringe til<br>- hvilke tilbud der er<br>- hvornår der er møde</p>
<h3>2. Støtte</h3>
<p>Vi tilbyder samtaler, kurser og aflastning.</p>
<table><tr><th>Tilbud</th><th>Hvor</th><th>Pris</th></tr><tr><td>Samtale</td><td>Rådhuset</td><td>Gratis</td></tr><tr><td>Kursus</td><td>Sundhedshuset</td><td>Gratis</td></tr><tr><td>Aflastning</td><td>Hjemme</td><td>-</td></tr></table>
<h2 id="opfoelgning">Opfølgning</h2>
<p>Politikken evalueres i 2028.</p>
<p><a href="politik.pdf">Hent politikken som PDF</a></p>
<p><a href="#top">Til toppen</a></p>
</div>
<div id="right"><h4>Kontakt</h4><p>Pårørendevejleder<br>Hanne Lund<br>Tlf. 55 55 55 55<br>hanne@ravnholt.dk</p><h4>Åbningstider</h4><p>Man-tors 9-15</p></div>
<div id="footer"><p>Ravnholt Kommune | Rådhusgade 1 | 5555 Ravnholt</p></div></body></html>
`),
  reads: `! Pårørendepolitik for Ravnholt Kommune
Byrådet har den 12. juni 2025 vedtaget denne politik.
# Vision
Ingen pårørende skal stå alene.
# Indsatser
## 1. Information
Du får information om:
- hvem du kan ringe til
- hvilke tilbud der er
- hvornår der er møde
## 2. Støtte
Vi tilbyder samtaler, kurser og aflastning.
= Tilbud | Hvor | Pris
= Samtale | Rådhuset | Gratis
= Kursus | Sundhedshuset | Gratis
= Aflastning | Hjemme | -
# Opfølgning
Politikken evalueres i 2028.`,
};

/** Files that were written after the mending with the ones before, and measured once. */
export const EIGHTH_CASES: readonly Case[] = [
  blocks,
  grid,
  folded,
  bold,
  setIn,
  bare,
  ticks,
  quotations,
  pledges,
  threeColumns,
];
