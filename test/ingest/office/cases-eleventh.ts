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

/** A draft that several have worked on: comments in the text, moved text, headings in styles of Danish Word, a box, notes at the end. */
const reviewed: Case = {
  name: 'til-gennemsyn.docx',
  bytes: word({
    styles:
      style('Normal', 'Normal', null) +
      style('Titel', 'Title', 'Normal', '', '<w:sz w:val="56"/>') +
      style('Overskrift1', 'heading 1', 'Normal', '<w:outlineLvl w:val="0"/>', '<w:sz w:val="32"/>') +
      style('Overskrift2', 'heading 2', 'Normal', '<w:outlineLvl w:val="1"/>', '<w:sz w:val="26"/>') +
      style('Listeafsnit', 'List Paragraph', 'Normal', '<w:ind w:left="720"/>') +
      style('Citat', 'Quote', 'Normal', '', '<w:i/>'),
    numbering: numbering(
      {
        0: numberLevel(0, 'decimal', '%1.', '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>'),
        1: numberLevel(0, 'bullet', '', '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>'),
      },
      { 1: '0', 2: '1' },
    ),
    body:
      par('Pårørendepolitik', { style: 'Titel' }) +
      par(run('Udkast til høring i Ældrerådet', '<w:i/>')) +
      par('Hvem er pårørende?', { style: 'Overskrift1' }) +
      par(
        `${run('En pårørende er den, som borgeren selv peger på')}<w:commentRangeStart w:id="3"/><w:r><w:endnoteReference w:id="1"/></w:r>${run('.')}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>`,
      ) +
      par('Børn og unge', { style: 'Overskrift2' }) +
      par('Når en forælder er syg, spørger vi altid til børnene:') +
      par('Hvem henter dem?', { style: 'Listeafsnit', list: [1, 0] }) +
      par('Hvem taler de med?', { style: 'Listeafsnit', list: [1, 0] }) +
      par('Svarene skrives i planen.') +
      par('„Ingen spurgte mig, før jeg var voksen.“ Sofie, 23 år', { style: 'Citat' }) +
      par('Sådan samarbejder vi', { style: 'Overskrift1' }) +
      `<w:p><w:pPr><w:pStyle w:val="Listeafsnit"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:moveTo w:id="8" w:author="K" w:date="2025-02-02T09:00:00Z">${run('Vi aftaler, hvordan vi holder kontakt')}</w:moveTo></w:p>` +
      `<w:p><w:pPr><w:pStyle w:val="Listeafsnit"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>${run('Vi siger til, når noget ændrer sig')}</w:p>` +
      `<w:p><w:pPr><w:pStyle w:val="Listeafsnit"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:moveFrom w:id="9" w:author="K" w:date="2025-02-02T09:00:00Z">${run('Vi aftaler, hvordan vi holder kontakt')}</w:moveFrom></w:p>` +
      table([
        ['<w:shd w:val="clear" w:fill="DDEEFF"/>|||Ring til pårørendevejlederen på hverdage mellem 9 og 12.'],
      ]) +
      par('Opfølgning', { style: 'Overskrift1' }) +
      par(
        `${run('Udvalget drøfter politikken ')}<w:del w:id="11" w:author="K" w:date="2025-02-02T09:00:00Z"><w:r><w:delText>hvert andet år</w:delText></w:r></w:del><w:ins w:id="12" w:author="K" w:date="2025-02-02T09:00:00Z">${run('hvert år')}</w:ins>${run('.')}`,
      ),
    comments: `<w:comment w:id="3" w:author="K"><w:p>${run('Skal fodnoten med?')}</w:p></w:comment>`,
    endnotes: `<w:endnote w:id="-1" w:type="separator"><w:p/></w:endnote><w:endnote w:id="1"><w:p><w:r><w:endnoteRef/></w:r>${run(' Jf. servicelovens formål.')}</w:p></w:endnote>`,
  }),
  reads: `! Pårørendepolitik
Udkast til høring i Ældrerådet
# Hvem er pårørende?
En pårørende er den, som borgeren selv peger på.
^ Jf. servicelovens formål.
## Børn og unge
Når en forælder er syg, spørger vi altid til børnene:
- Hvem henter dem?
- Hvem taler de med?
Svarene skrives i planen.
> „Ingen spurgte mig, før jeg var voksen.“ Sofie, 23 år
# Sådan samarbejder vi
- Vi aftaler, hvordan vi holder kontakt
- Vi siger til, når noget ændrer sig
[] Ring til pårørendevejlederen på hverdage mellem 9 og 12.
# Opfølgning
Udvalget drøfter politikken hvert år.`,
};

/** An officer's own file: numbers and headings typed by hand, sub-headings in italics, a table of measures, a signature. */
const typed: Case = {
  name: 'skrevet-selv.docx',
  bytes: word({
    styles: style('Normal', 'Normal', null, '', '<w:sz w:val="22"/>'),
    body:
      par('VÆRDIGHEDSPOLITIK FOR GRØNBJERG KOMMUNE', { bold: true, size: 28 }) +
      par('') +
      par('1. Indledning', { bold: true }) +
      par('Politikken er lavet sammen med ældrerådet, og den gælder for alle, der får hjælp.') +
      par('2. Vores værdier', { bold: true }) +
      par(run('Respekt', '<w:i/>')) +
      par('Vi banker på, før vi går ind.') +
      par(run('Medbestemmelse', '<w:i/>')) +
      par('Den ældre vælger selv:') +
      par('- hvornår dagen begynder') +
      par('- hvem der hjælper med badet') +
      par('3. Indsatser', { bold: true }) +
      table([
        [par('Indsats', { bold: true }), par('Frist', { bold: true })],
        ['Kursus i den svære samtale', '1. maj 2026'],
        ['Faste hjælpere', '1. september 2026'],
      ]) +
      par('') +
      par(`${run('Bemærk:', '<w:b/>')}${run(' Fristerne kan ændres i budgettet.')}`) +
      par('4. Opfølgning', { bold: true }) +
      par('Ældrechefen gør status hvert år.'),
  }),
  reads: `! VÆRDIGHEDSPOLITIK FOR GRØNBJERG KOMMUNE
# 1. Indledning
Politikken er lavet sammen med ældrerådet, og den gælder for alle, der får hjælp.
# 2. Vores værdier
## Respekt
Vi banker på, før vi går ind.
## Medbestemmelse
Den ældre vælger selv:
- hvornår dagen begynder
- hvem der hjælper med badet
# 3. Indsatser
= Indsats | Frist
= Kursus i den svære samtale | 1. maj 2026
= Faste hjælpere | 1. september 2026
Bemærk: Fristerne kan ændres i budgettet.
# 4. Opfølgning
Ældrechefen gør status hvert år.`,
};

/** LibreOffice's own styles with numbered chapters, a list in letters, a section in two columns, a note at the end, a caption in a frame. */
const numbered: Case = {
  name: 'kapitler-i-writer.odt',
  bytes: odt(
    '<text:p text:style-name="Title">Demensstrategi</text:p>' +
      '<text:h text:style-name="Heading_20_1" text:outline-level="1">Baggrund</text:h>' +
      '<text:p text:style-name="Text_20_body">Flere får demens, og flere bor hjemme længere.<text:note text:id="en1" text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body><text:p text:style-name="Endnote">Kommunens egen opgørelse.</text:p></text:note-body></text:note></text:p>' +
      '<text:section text:name="Spalter" text:style-name="Sect1"><text:h text:style-name="Heading_20_1" text:outline-level="1">Spor</text:h>' +
      '<text:h text:style-name="Heading_20_2" text:outline-level="2">Tidlig hjælp</text:h>' +
      '<text:p text:style-name="P1">Vi tilbyder</text:p>' +
      '<text:list text:style-name="L2"><text:list-item><text:p text:style-name="P2">en samtale i hjemmet</text:p></text:list-item><text:list-item><text:p text:style-name="P2">et kursus for de nærmeste</text:p></text:list-item></text:list>' +
      '<text:h text:style-name="Heading_20_2" text:outline-level="2">Trygge rammer</text:h>' +
      '<text:p text:style-name="P1">Boligerne har have, og døren er åben.</text:p></text:section>' +
      '<text:p text:style-name="Quotations">„Haven er det bedste.“</text:p>' +
      '<text:p text:style-name="P3">Afslutning</text:p>' +
      '<text:p text:style-name="Text_20_body">Strategien evalueres i 2029.</text:p>',
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Text_20_body"/><style:style style:name="P2" style:family="paragraph" style:parent-style-name="Text_20_body" style:list-style-name="L2"/><style:style style:name="P3" style:family="paragraph" style:parent-style-name="Text_20_body"><style:text-properties fo:font-style="italic" fo:font-size="13pt"/></style:style><text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-suffix=")" style:num-format="a"/></text:list-style>',
    '<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"/><style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"/><style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph"/><text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>',
  ),
  reads: `! Demensstrategi
# 1. Baggrund
Flere får demens, og flere bor hjemme længere.
^ Kommunens egen opgørelse.
# 2. Spor
## 2.1 Tidlig hjælp
Vi tilbyder
- en samtale i hjemmet
- et kursus for de nærmeste
## 2.2 Trygge rammer
Boligerne har have, og døren er åben.
> „Haven er det bedste.“
### Afslutning
Strategien evalueres i 2029.`,
};

/** A page of an Umbraco site: a grid of blocks, a table of contents, tabs, a video, a list of files, a dated foot, a chat. */
const umbraco: Case = {
  name: 'umbraco.html',
  bytes: plain(`<!DOCTYPE html>
<html lang="da">
<head><meta charset="utf-8"><title>Værdighedspolitik — Grønbjerg Kommune</title><style>.btn{font-weight:bold}.u-hidden{display:none}.lead{font-size:20px}</style></head>
<body class="subpage">
<div class="cookie-consent" aria-hidden="false"><p>Vi bruger cookies for at gøre siden bedre.</p><button class="btn">OK</button></div>
<header class="page-header"><a class="page-header__logo" href="/">Grønbjerg Kommune</a><nav class="mainnav"><a href="/a">Borger</a><a href="/b">Erhverv</a></nav></header>
<div class="breadcrumbs"><a href="/">Forside</a><a href="/aeldre">Ældre</a><span>Værdighedspolitik</span></div>
<main class="page-main">
<h1 class="page-title">Værdighedspolitik</h1>
<p class="lead">Et værdigt liv er dit eget liv.</p>
<div class="toc"><h2>Indhold på siden</h2><ul><li><a href="#omsorg">Omsorg</a></li><li><a href="#mad">Mad</a></li><li><a href="#sp">Spørgsmål</a></li></ul></div>
<div class="umb-block-grid">
<div class="umb-block-grid__layout-item"><div class="block block--text"><h2 id="omsorg">Omsorg</h2><p>Vi kommer til tiden<br>– eller ringer.</p><p><em>Når det haster</em></p><p>Nødkaldet bliver besvaret inden for et minut.</p></div></div>
<div class="umb-block-grid__layout-item"><div class="block block--video"><video src="x.mp4"></video><p class="caption">Video: En dag på plejehjemmet (2 min.)</p></div></div>
<div class="umb-block-grid__layout-item"><div class="block block--text"><h2 id="mad">Mad</h2><ol start="3"><li>Maden laves i huset.</li><li>Menuen hænger i stuen.</li></ol><table><thead><tr><th scope="col">Måltid</th><th scope="col">Tid</th></tr></thead><tbody><tr><th scope="row">Frokost</th><td>12.00</td></tr><tr><th scope="row">Aftensmad</th><td>18.00</td></tr></tbody></table></div></div>
<div class="umb-block-grid__layout-item"><div class="block block--accordion" id="sp"><h2>Spørgsmål</h2><div class="accordion-item"><button class="accordion-button collapsed" data-bs-toggle="collapse" data-bs-target="#q1" aria-expanded="false" aria-controls="q1">Kan jeg selv vælge min hjælper?</button><div id="q1" class="accordion-collapse collapse"><div class="accordion-body"><p>Ja, du kan vælge mellem to firmaer.</p></div></div></div><div class="accordion-item"><button class="accordion-button collapsed" data-bs-toggle="collapse" data-bs-target="#q2" aria-expanded="false" aria-controls="q2">Kan jeg klage?</button><div id="q2" class="accordion-collapse collapse"><div class="accordion-body"><p>Ja, skriv til ledelsen.</p></div></div></div></div></div>
<div class="umb-block-grid__layout-item"><div class="block block--downloads"><h2>Dokumenter</h2><ul><li><a href="/media/v.pdf">Værdighedspolitik 2024 (pdf)</a></li></ul></div></div>
<div class="umb-block-grid__layout-item"><div class="block block--contact"><h2>Kontakt os</h2><p>Visitationen<br>Tlf. 97 00 00 00<br>Man-fre 9-14</p></div></div>
</div>
<p class="page-date">Sidst ændret: 14.05.2025</p>
</main>
<footer class="page-footer"><p>Grønbjerg Kommune, Nørregade 1, 9996 Grønbjerg</p></footer>
<div id="chat-widget"><button>Chat med os</button></div>
</body></html>`),
  reads: `! Værdighedspolitik
Et værdigt liv er dit eget liv.
# Omsorg
Vi kommer til tiden – eller ringer.
## Når det haster
Nødkaldet bliver besvaret inden for et minut.
Video: En dag på plejehjemmet (2 min.)
# Mad
- Maden laves i huset.
- Menuen hænger i stuen.
= Måltid | Tid
= Frokost | 12.00
= Aftensmad | 18.00
# Spørgsmål
## Kan jeg selv vælge min hjælper?
Ja, du kan vælge mellem to firmaer.
## Kan jeg klage?
Ja, skriv til ledelsen.`,
};

/** A page saved by a mail program or an old editor: everything in divs and spans with sizes, bullets typed, entities, empty lines. */
const spans: Case = {
  name: 'fra-nyhedsbrev.html',
  bytes: plain(`<html><head><meta charset="utf-8"></head><body style="font-family:Arial;font-size:11pt">
<div style="font-size:20pt"><b>Frivilligpolitik</b></div>
<div>&nbsp;</div>
<div><span style="font-size:15pt;color:#006633">Derfor</span></div>
<div>Frivillige giver tid &amp; n&aelig;rv&aelig;r.</div>
<div>&nbsp;</div>
<div><span style="font-size:15pt;color:#006633">Sådan hjælper vi</span></div>
<div>Kommunen stiller til rådighed:</div>
<div>&bull;&nbsp;lokaler</div>
<div>&bull;&nbsp;kurser</div>
<div>&bull;&nbsp;en kontaktperson</div>
<div><span style="font-size:13pt;font-style:italic">Forsikring</span></div>
<div>Frivillige er dækket af kommunens forsikring.</div>
<div><span style="font-size:15pt;color:#006633">Tak</span></div>
<div>En gang om året holder vi fest.</div>
</body></html>`),
  reads: `! Frivilligpolitik
# Derfor
Frivillige giver tid & nærvær.
# Sådan hjælper vi
Kommunen stiller til rådighed:
- lokaler
- kurser
- en kontaktperson
## Forsikring
Frivillige er dækket af kommunens forsikring.
# Tak
En gang om året holder vi fest.`,
};

/** Markdown as a wiki exports it: HTML tables, headings with ids, admonitions, nested quotes, abbreviations, lists of definitions. */
const wiki: Case = {
  name: 'fra-wiki.md',
  bytes: plain(`# Sundhedspolitik {#top}

[[_TOC_]]

:::info
Politikken gælder til 2030.
:::

## 1. Bevægelse

Vi vil:
* anlægge stier
* åbne hallerne
    1. om morgenen
    2. i ferien

__Børn__

Alle børn cykler til skole.

*Ældre*

Alle ældre tilbydes et hold.

## 2. Mad

<table>
<tr><th>Sted</th><th>Krav</th></tr>
<tr><td>Skoler</td><td>Frugt hver dag</td></tr>
</table>

![Æbler](aebler.jpg)

> "Vi spiser sammen hver torsdag."
> — Birthe, 79 år

Se også <https://example.org/mad>.

## 3. Opfølgning

Målene følges op i [handleplanen](handleplan.md) hvert år[^1].

[^1]: Handleplanen vedtages af udvalget.
`),
  reads: `! Sundhedspolitik
Politikken gælder til 2030.
# 1. Bevægelse
Vi vil:
- anlægge stier
- åbne hallerne
-- om morgenen
-- i ferien
## Børn
Alle børn cykler til skole.
### Ældre
Alle ældre tilbydes et hold.
# 2. Mad
= Sted | Krav
= Skoler | Frugt hver dag
> "Vi spiser sammen hver torsdag." — Birthe, 79 år
# 3. Opfølgning
Målene følges op i handleplanen hvert år.
^ Handleplanen vedtages af udvalget.`,
};

/** Text copied out of a web page into an editor: paragraphs as long lines, headings alone, bullets of several kinds, a star. */
const copied: Case = {
  name: 'kopieret.txt',
  bytes: plain(`Aktivitetspolitik

Formål
Politikken skal sikre, at alle ældre har noget at stå op til, og at ingen tilbringer dagen alene, medmindre de selv ønsker det.

Hvad tilbyder vi?
Kommunen tilbyder
• fællesspisning
• gymnastik på stole
• ture ud af huset*

Transport
Du bliver hentet, hvis du ikke selv kan komme frem. Sig til dagen før, så finder vi en plads i bussen til dig.

Pris
Det koster 20 kr. om måneden at være med, og beløbet trækkes af pensionen.

* Ture er afhængige af vejret.
`),
  reads: `! Aktivitetspolitik
# Formål
Politikken skal sikre, at alle ældre har noget at stå op til, og at ingen tilbringer dagen alene, medmindre de selv ønsker det.
# Hvad tilbyder vi?
Kommunen tilbyder
- fællesspisning
- gymnastik på stole
- ture ud af huset*
# Transport
Du bliver hentet, hvis du ikke selv kan komme frem. Sig til dagen før, så finder vi en plads i bussen til dig.
# Pris
Det koster 20 kr. om måneden at være med, og beløbet trækkes af pensionen.
^ Ture er afhængige af vejret.`,
};

/** A minute's text from an old case system: numbered with dots, indented blocks, dates at the edge, in Windows' letters. */
const caseSystem: Case = {
  name: 'sagssystem.txt',
  bytes: latin(
    `Boligpolitik for ældre og handicappede\r\n--------------------------------------\r\n\r\n1. Formål\r\n\r\n   Politikken beskriver, hvordan kommunen skaffer boliger, der kan\r\n   bruges hele livet.\r\n\r\n2. Boligtyper\r\n\r\n2.1 Ældreboliger\r\n\r\n   Boligerne ligger tæt på butikker og bus. De har:\r\n\r\n   - ingen trin\r\n   - plads til en kørestol\r\n   - et værelse til gæster, så pårørende\r\n     kan overnatte\r\n\r\n2.2 Plejehjem\r\n\r\n   Beboeren bor i egen bolig med egne møbler.\r\n\r\n3. Visitation\r\n\r\n   a) Borgeren søger.\r\n   b) Kommunen svarer inden for otte uger.\r\n   c) Borgeren kan klage.\r\n\r\n4. Ikrafttræden\r\n\r\n   Den 1. juli 2025.\r\n`,
  ),
  reads: `! Boligpolitik for ældre og handicappede
# 1. Formål
Politikken beskriver, hvordan kommunen skaffer boliger, der kan bruges hele livet.
# 2. Boligtyper
## 2.1 Ældreboliger
Boligerne ligger tæt på butikker og bus. De har:
- ingen trin
- plads til en kørestol
- et værelse til gæster, så pårørende kan overnatte
## 2.2 Plejehjem
Beboeren bor i egen bolig med egne møbler.
# 3. Visitation
- Borgeren søger.
- Kommunen svarer inden for otte uger.
- Borgeren kan klage.
# 4. Ikrafttræden
Den 1. juli 2025.`,
};

/** Written after the mending of the tenth batch, judged before it was read. */
export const ELEVENTH_CASES: readonly Case[] = [
  reviewed,
  typed,
  numbered,
  umbraco,
  spans,
  wiki,
  copied,
  caseSystem,
];
