import { type Case, numbering, numberLevel, odt, par, plain, run, style, table, word } from './files.ts';

const RAIN =
  'Der er dage, hvor det hele vælter, og dem planlægger vi for, mens det stadig går godt derhjemme.';
const VISIT =
  'Vejlederen kommer forbi efter fjorten dage og spørger, om aftalen stadig passer til den, der hjælper.';
const COFFEE =
  'På biblioteket er der kaffe og en stol til enhver, der har brug for at tale med en i samme båd.';

/** Word Online by a council's secretary: a table as page head, numbered paragraphs, a pull quote between rules, a drop cap. */
const secretary: Case = {
  name: 'sekretariatet.docx',
  bytes: word({
    styles:
      style('Normal', 'Normal', null, '', '<w:sz w:val="22"/>') +
      style('Overskrift1', 'heading 1', 'Normal', '<w:outlineLvl w:val="0"/>', '<w:sz w:val="32"/>') +
      style('Titel', 'Title', 'Normal', '', '<w:sz w:val="56"/>') +
      style('Undertitel', 'Subtitle', 'Normal') +
      style('Citat', 'Quote', 'Normal', '', '<w:i/>') +
      style('Punkt', 'List Bullet', 'Normal', '<w:numPr><w:numId w:val="2"/></w:numPr>') +
      style('Paragraf', 'Nummereret afsnit', 'Normal', '<w:numPr><w:numId w:val="4"/></w:numPr>'),
    numbering: numbering(
      { 1: numberLevel(0, 'bullet', '•'), 3: numberLevel(0, 'decimal', '%1.') },
      { 2: '1', 4: '3' },
    ),
    body:
      table([
        [
          par('FJORDBY KOMMUNE', { bold: true }) + par('Sekretariatet for Omsorg'),
          par('Sagsnr. 27.15.00-P22-3-25') + par('Dato: 4. marts 2025'),
        ],
      ]) +
      par('Politik for tab og sorg', { style: 'Titel' }) +
      par('Vedtaget af Byrådet den 27. februar 2025', { style: 'Undertitel' }) +
      par('Når nogen dør', { style: 'Overskrift1' }) +
      par('D', {
        more: '<w:framePr w:dropCap="drop" w:lines="3" w:wrap="around" w:vAnchor="text" w:hAnchor="text"/>',
      }) +
      par(RAIN.slice(1)) +
      par('”Der kom en og satte sig ned. Det var nok.”', { style: 'Citat' }) +
      par('Bente, 71 år', { style: 'Citat' }) +
      par('Pligter', { style: 'Overskrift1' }) +
      par('Lederen taler med de efterladte inden for en uge.', { style: 'Paragraf' }) +
      par('Lederen sørger for, at værelset kan beholdes i fjorten dage.', { style: 'Paragraf' }) +
      par('Hjælpen kan bestå i:') +
      par('en samtale med præsten', { style: 'Punkt' }) +
      par('en plads i en gruppe', { style: 'Punkt' }) +
      par('Undtagelser', { bold: true }) +
      par('Fristen i punkt 2 gælder ikke ved brand.'),
  }),
  reads: `! Politik for tab og sorg
Vedtaget af Byrådet den 27. februar 2025
# Når nogen dør
${RAIN}
> ”Der kom en og satte sig ned. Det var nok.” Bente, 71 år
# Pligter
- Lederen taler med de efterladte inden for en uge.
- Lederen sørger for, at værelset kan beholdes i fjorten dage.
Hjælpen kan bestå i:
- en samtale med præsten
- en plads i en gruppe
## Undtagelser
Fristen i punkt 2 gælder ikke ved brand.`,
};

/** Apple's Pages, other than before: paragraph styles with odd names, a list by dashes in its numbering, a table of one column. */
const pages: Case = {
  name: 'pages-2.docx',
  bytes: word({
    styles:
      style('Normal', 'Normal', null, '', '<w:sz w:val="24"/>') +
      style('Default', 'Default', null, '', '<w:sz w:val="22"/>') +
      style('Rubrik', 'Rubrik', 'Default', '', '<w:b/><w:sz w:val="48"/>') +
      style('Rubrikunder', 'Rubrik underpunkt', 'Default', '', '<w:b/><w:sz w:val="28"/>') +
      '<w:style w:type="numbering" w:styleId="Dash"><w:name w:val="Dash"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    numbering:
      `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Dash"/></w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Dash"/>${numberLevel(0, 'bullet', '-')}${numberLevel(1, 'bullet', '-')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>',
    body:
      par('Besøgspolitik', { style: 'Rubrik' }) +
      par('Hvem kommer hvornår', { style: 'Rubrikunder' }) +
      par(COFFEE, { style: 'Default' }) +
      par(`${run('Dørene er åbne')}<w:r><w:br/></w:r>${run('fra otte til otte.')}`, { style: 'Default' }) +
      par('Husk', { style: 'Rubrikunder' }) +
      par('Vask hænder', { style: 'Default', list: [2, 0] }) +
      par('også børn', { style: 'Default', list: [2, 1] }) +
      par('Sig goddag', { style: 'Default', list: [2, 0] }) +
      table([[par('Natteksamen', { bold: true })], [par('Om natten ringer man på.')]]) +
      par('Hvem bestemmer?', { style: 'Rubrikunder' }) +
      par('Beboeren bestemmer, hvem der må komme ind.', { style: 'Default' }),
  }),
  reads: `! Besøgspolitik
# Hvem kommer hvornår
${COFFEE}
Dørene er åbne fra otte til otte.
# Husk
- Vask hænder
-- også børn
- Sig goddag
## Natteksamen
Om natten ringer man på.
# Hvem bestemmer?
Beboeren bestemmer, hvem der må komme ind.`,
};

const p = (text: string, name = 'Standard') => `<text:p text:style-name="${name}">${text}</text:p>`;
const h = (level: number, text: string) =>
  `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${text}</text:h>`;
const item = (...inner: string[]) => `<text:list-item>${inner.join('')}</text:list-item>`;
const odtStyle = (name: string, parent: string, text = '') =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"><style:text-properties ${text}/></style:style>`;

/** A folder set in Writer: a first letter over three lines, columns in a section, tabs for columns, a frame with a list. */
const folder: Case = {
  name: 'folder.odt',
  bytes: odt(
    p('Politik for aftenhjælp', 'Title') +
      '<text:section text:name="To spalter" text:style-name="Sect1">' +
      h(1, 'Aftenen') +
      p(RAIN) +
      p('Vi kommer:') +
      `<text:list text:style-name="L1">${item(p('klokken otte'))}${item(p('klokken ti'))}</text:list>` +
      p(
        `<draw:frame draw:name="F1" text:anchor-type="paragraph"><draw:text-box>${p('Godt at vide', 'Frame_20_contents_bold')}<text:list text:style-name="L2">${item(p('Nøglen ligger i boksen'))}${item(p('Hunden skal være i snor'))}</text:list></draw:text-box></draw:frame>`,
      ) +
      '</text:section>' +
      h(1, 'Tider') +
      p('Dag<text:tab/>Fra<text:tab/>Til') +
      p('Hverdage<text:tab/>17<text:tab/>23') +
      p('Weekend<text:tab/>16<text:tab/>24') +
      p(
        'Tiderne gælder ikke nytårsaften.<text:note text:note-class="footnote"><text:note-citation>*</text:note-citation><text:note-body><text:p>Den aften er der vagt.</text:p></text:note-body></text:note>',
      ) +
      h(2, 'Når vi er forsinkede') +
      p(`<text:span text:style-name="Bold">Ring.</text:span> ${VISIT}`),
    '<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
    '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:default-style>' +
      odtStyle('Standard', '') +
      odtStyle('Frame_20_contents_bold', 'Standard', 'fo:font-weight="bold"') +
      odtStyle('Heading_20_1', 'Standard', 'fo:font-size="16pt"') +
      odtStyle('Heading_20_2', 'Standard', 'fo:font-size="13pt"') +
      odtStyle('Title', 'Standard', 'fo:font-size="26pt"') +
      '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>',
  ),
  reads: `! Politik for aftenhjælp
# Aftenen
${RAIN}
Vi kommer:
- klokken otte
- klokken ti
## Godt at vide
- Nøglen ligger i boksen
- Hunden skal være i snor
# Tider
= Dag | Fra | Til
= Hverdage | 17 | 23
= Weekend | 16 | 24
Tiderne gælder ikke nytårsaften.
^ Den aften er der vagt.
## Når vi er forsinkede
Ring. ${VISIT}`,
};

/** A page of a content system by components: sections with headers, a stepper, cards of promises, a bar to share, a wizard. */
const promisePage: Case = {
  name: 'loefter.html',
  bytes:
    plain(`<!DOCTYPE html><html lang="da"><head><title>Vores løfter til pårørende - Fjordby Kommune</title></head><body data-gr-ext="1">
<div class="skip"><a href="#c">Spring til indhold</a></div>
<div role="region" aria-label="cookie notice" class="cc-window"><p>Vi bruger cookies, så siden virker.</p><a role="button">OK</a></div>
<header class="top"><a class="logo" href="/">Fjordby</a><nav><button aria-expanded="false" aria-controls="m">Menu</button><ul id="m"><li><a href="/a">Borger</a></li></ul></nav></header>
<nav class="bc"><a href="/">Forside</a> &gt; <a href="/p">Politik</a></nav>
<main id="c"><section class="hero"><p class="kicker">Politik</p><h1>Vores løfter til pårørende</h1><p class="intro">${COFFEE}</p><ul class="share"><li><a href="https://facebook.example">Del på Facebook</a></li><li><a href="mailto:?x">Send til en ven</a></li></ul></section>
<nav class="anchors"><h2>Hop til</h2><ul><li><a href="#l">Løfterne</a></li><li><a href="#s">Sådan gør du</a></li></ul></nav>
<section id="l"><header><h2>Løfterne</h2><p>Fem ting, du kan regne med</p></header><div class="cards"><div class="card"><h3>Vi ringer</h3><p>Du får et opkald inden for to dage.</p></div><div class="card"><h3>Vi kommer</h3><p>Du får besøg, når du beder om det.</p></div></div></section>
<section id="s"><h2>Sådan gør du</h2><ol class="steps"><li><h3>Ring</h3><p>Nummeret står nederst.</p></li><li><h3>Fortæl</h3><p>Vi skriver ned.</p></li></ol><p><img src="a.png" alt="En telefon"></p><div class="alert alert-info" role="note"><strong>Bemærk:</strong> Om natten svarer vagten.</div></section>
<section class="faq"><h2>Spørgsmål</h2><div class="faq-item"><h3><button type="button" aria-expanded="false">Koster det noget?</button></h3><div class="answer" hidden><p>Nej, hjælpen er gratis.</p></div></div></section>
<section class="contact"><h2>Kontakt</h2><address>Pårørendevejlederen<br>99 88 77 55<br>vejleder@fjordby.example</address></section>
<p class="meta">Senest ændret: 3. februar 2026</p></main>
<div class="to-top"><a href="#c">Til toppen</a></div><footer><p>Fjordby Kommune</p></footer><script>var x=1</script></body></html>`),
  reads: `Politik
! Vores løfter til pårørende
${COFFEE}
# Løfterne
Fem ting, du kan regne med
## Vi ringer
Du får et opkald inden for to dage.
## Vi kommer
Du får besøg, når du beder om det.
# Sådan gør du
## Ring
- Nummeret står nederst.
## Fortæl
- Vi skriver ned.
# Sådan gør du <
Bemærk: Om natten svarer vagten.
# Spørgsmål
## Koster det noget?
Nej, hjælpen er gratis.`,
};

/** A page made by pandoc: its own title block, contents, numbered sections, notes at the end, a list of definitions. */
const pandocPage: Case = {
  name: 'pandoc.html',
  bytes:
    plain(`<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="da"><head><meta charset="utf-8" /><meta name="generator" content="pandoc" /><title>Aktivitetspolitik</title><style>body{max-width:36em}</style></head><body>
<header id="title-block-header"><h1 class="title">Aktivitetspolitik</h1><p class="author">Fjordby Kommune</p><p class="date">1. maj 2025</p></header>
<nav id="TOC" role="doc-toc"><ul><li><a href="#sang"><span class="toc-section-number">1</span> Sang</a></li></ul></nav>
<h1 data-number="1" id="sang"><span class="header-section-number">1</span> Sang</h1><p>${VISIT}<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p>
<h2 data-number="1.1" id="kor"><span class="header-section-number">1.1</span> Kor</h2><ol type="a"><li><p>Koret øver om onsdagen.</p></li><li><p>Alle kan være med.</p><ul><li>også nybegyndere</li></ul></li></ol>
<dl><dt>Korleder</dt><dd><p>Den, der vælger sangene.</p></dd></dl>
<figure><table><caption>Dage</caption><thead><tr class="header"><th style="text-align: left;">Dag</th><th>Tid</th></tr></thead><tbody><tr class="odd"><td>Onsdag</td><td>19</td></tr></tbody></table></figure>
<h1 data-number="2" id="leg"><span class="header-section-number">2</span> Leg</h1><div class="line-block">Ud i det fri<br />hver dag</div>
<section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr /><ol><li id="fn1"><p>Også om sommeren.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section></body></html>`),
  reads: `! Aktivitetspolitik
Fjordby Kommune
1. maj 2025
# 1 Sang
${VISIT}
^ Også om sommeren.
## 1.1 Kor
- Koret øver om onsdagen.
- Alle kan være med.
-- også nybegyndere
### Korleder
- Den, der vælger sangene.
## 1.1 Kor <
Dage
= Dag | Tid
= Onsdag | 19
# 2 Leg
Ud i det fri hver dag`,
};

/** Markdown from a wiki: boxes by HTML, tables without outer bars, tasks, links to headings, bold lines, a quote by somebody. */
const wiki: Case = {
  name: 'wiki.md',
  bytes: plain(`[[_TOC_]]

# Transportpolitik

**Godkendt 5. maj 2025**

## Bussen

${RAIN}

Opgave | Hvem
--- | ---
Rampe | Trafikselskabet
Skilte | Kommunen

<div class="note">
<p><strong>Bemærk</strong></p>
<p>Bussen venter på dig.</p>
</div>

### Vi vil

- [ ] lave læskure
    1. ved skolen
    2. ved havnen
- [x] sænke fartgrænsen

> [!WARNING]
> Om vinteren kan der være glat.

## Taxa

**Hvem kan køre med?**

Alle over 80 år.

Se [afsnittet om bussen](#bussen) eller skriv til <bus@fjordby.example>.

> Jeg kom til mit barnebarns fødselsdag.
>
> — Ejner, 88 år
`),
  reads: `! Transportpolitik
Godkendt 5. maj 2025
# Bussen
${RAIN}
= Opgave | Hvem
= Rampe | Trafikselskabet
= Skilte | Kommunen
### Bemærk
Bussen venter på dig.
## Vi vil
- lave læskure
-- ved skolen
-- ved havnen
- sænke fartgrænsen
[] Om vinteren kan der være glat.
# Taxa
## Hvem kan køre med?
Alle over 80 år.
Se afsnittet om bussen eller skriv til bus@fjordby.example.
> Jeg kom til mit barnebarns fødselsdag. — Ejner, 88 år`,
};

/** A policy that came as a mail: marks of quoting before each line, headings between stars, lines wrapped, a signature. */
const quotedMail: Case = {
  name: 'videresendt.txt',
  bytes: plain(`> *Boligpolitik for Fjordby*
>
> Formål
> ------
> Alle skal kunne finde et sted at bo, også når livet ændrer sig,
> og også når pengene er små.
>
> Det gør vi
> ----------
> 1) Vi bygger ved stationen.
> 2) Vi bygger nær skolen, så
>    børnene kan gå.
>
> * almene boliger
> * boliger til unge
>
> Udvalget følger op hvert år i maj.
`),
  reads: `! Boligpolitik for Fjordby
# Formål
Alle skal kunne finde et sted at bo, også når livet ændrer sig, og også når pengene er små.
# Det gør vi
- Vi bygger ved stationen.
- Vi bygger nær skolen, så børnene kan gå.
- almene boliger
- boliger til unge
Udvalget følger op hvert år i maj.`,
};

/** Text from a word processor saved without form: long lines, numbers before headings, tabs before items, rules between. */
const savedAsText: Case = {
  name: 'gemt-som-tekst.txt',
  bytes: plain(`\ufeffKulturpolitik 2025-2028\r
Fjordby Kommune\r
\r
1.\tKultur for alle\r
${RAIN} ${VISIT} ${COFFEE}\r
1.1.\tBørn\r
Børn møder en kunstner hvert år, og det er gratis. Vi vil:\r
\t•\tsende kunstnere ud på skolerne\r
\t•\tholde musikskolen åben\r
\to\togså i ferien\r
2.\tKultur i byen\r
Der er musik på torvet hver torsdag om sommeren, og det har der været, så længe nogen kan huske.[1]\r
________________\r
[1] Siden 1974.\r
`),
  reads: `! Kulturpolitik 2025-2028
! Fjordby Kommune
# 1. Kultur for alle
${RAIN} ${VISIT} ${COFFEE}
## 1.1. Børn
Børn møder en kunstner hvert år, og det er gratis. Vi vil:
- sende kunstnere ud på skolerne
- holde musikskolen åben
-- også i ferien
# 2. Kultur i byen
Der er musik på torvet hver torsdag om sommeren, og det har der været, så længe nogen kan huske.
^ Siden 1974.`,
};

/** Files that were written after the third batch was read right, and measured once before anything was mended with them. */
export const FOURTH_CASES: readonly Case[] = [
  secretary,
  pages,
  folder,
  promisePage,
  pandocPage,
  wiki,
  quotedMail,
  savedAsText,
];
