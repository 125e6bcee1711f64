import {
  type Case,
  numbering,
  numberLevel,
  odt,
  oneByte,
  par,
  plain,
  run,
  style,
  table,
  word,
} from './files.ts';

const BENCH =
  'Bænken ved åen er stedet, hvor mange mødes, og derfor skal den kunne nås med rollator hele året.';
const CALL = 'Når nogen ringer første gang, skal de tale med et menneske, som har tid til at høre det hele.';
const SLEEP = 'Den, der sover dårligt uge efter uge, kan ikke passe på andre, og det skal vi spørge til.';

/** A booklet taken out of its PDF by a program: hard line ends, words divided, page numbers and a head on each page. */
const booklet: Case = {
  name: 'hefte.txt',
  bytes: plain(`Aftenpolitik
for Fjordby Kommune


                                        1
\fAftenpolitik for Fjordby Kommune

Indhold
1   Aftenen i hjemmet ............ 3
2   Ude om aftenen ............... 3
3   Opfølgning ................... 4

                                        2
\fAftenpolitik for Fjordby Kommune

1   Aftenen i hjemmet
Om aftenen skal hjælpen komme til den tid, der er aftalt, og medarbej-
deren skal kende vejen rundt i hjemmet. Sker der noget uventet, rin-
ger vi, så ingen sidder og venter.

Vi vil:
  •   komme inden for en halv time af det aftalte
  •   sende den samme medarbejder mindst fire aftener om ugen, også
      når det er ferie
  •   slukke lyset, når vi går

2   Ude om aftenen
2.1   Følge til døren
Der er borgere, som ikke tør gå hjem i mørke. Dem følger vi til

                                        3
\fAftenpolitik for Fjordby Kommune

døren, når de har været til sang eller spil i aktivitets- eller
medborgerhuset.

3   Opfølgning
Udvalget ser på aftenerne hvert år i november.

                                        4
`),
  reads: `! Aftenpolitik for Fjordby Kommune
# 1 Aftenen i hjemmet
Om aftenen skal hjælpen komme til den tid, der er aftalt, og medarbejderen skal kende vejen rundt i hjemmet. Sker der noget uventet, ringer vi, så ingen sidder og venter.
Vi vil:
- komme inden for en halv time af det aftalte
- sende den samme medarbejder mindst fire aftener om ugen, også når det er ferie
- slukke lyset, når vi går
# 2 Ude om aftenen
## 2.1 Følge til døren
Der er borgere, som ikke tør gå hjem i mørke. Dem følger vi til døren, når de har været til sang eller spil i aktivitets- eller medborgerhuset.
# 3 Opfølgning
Udvalget ser på aftenerne hvert år i november.`,
};

/** A typewritten note: a centred title in capitals, underlined headings right above their text, first lines set in, a table. */
const typed: Case = {
  name: 'notat.txt',
  bytes: plain(`                      POLITIK FOR BESØGSVENNER
                      ========================

Baggrund
--------
   Mange ældre får kun besøg af dem, der bringer maden, og det er ikke
nok. En besøgsven kan være den, der husker fødselsdagen.
   Besøgsvennerne er frivillige, og de får et kursus, før de begynder.

Opgaver
-------
Koordinatoren har tre opgaver:

    1. at finde nye besøgsvenner
    2. at lave par, der passer sammen, og
       følge op efter en måned
    3. at holde en fest hvert år

Timer om ugen
-------------
Opgave            2025      2026
Kurser            4         6
Besøg             12        14
Fest              1         1

Ansvar
------
Lederen af frivilligcentret har ansvaret for aftalerne.
`),
  reads: `! POLITIK FOR BESØGSVENNER
# Baggrund
Mange ældre får kun besøg af dem, der bringer maden, og det er ikke nok. En besøgsven kan være den, der husker fødselsdagen.
Besøgsvennerne er frivillige, og de får et kursus, før de begynder.
# Opgaver
Koordinatoren har tre opgaver:
- at finde nye besøgsvenner
- at lave par, der passer sammen, og følge op efter en måned
- at holde en fest hvert år
# Timer om ugen
= Opgave | 2025 | 2026
= Kurser | 4 | 6
= Besøg | 12 | 14
= Fest | 1 | 1
# Ansvar
Lederen af frivilligcentret har ansvaret for aftalerne.`,
};

/** A mail saved as text: its head, a greeting, the policy between, a signature below the two dashes. */
const mail: Case = {
  name: 'mail.txt',
  bytes: plain(`Fra: Mette Lund <ml@fjordby.example>
Sendt: 12. maj 2025 09:14
Til: Byrådssekretariatet
Cc: Jens Holm
Emne: Kostpolitik til hjemmesiden
Vedhæftede filer: kost.docx

Kære alle

Her er teksten, som den blev på mødet.

KOSTPOLITIK

1. Formål
Maden skal give lyst til at spise, også for den, der har mistet
appetitten.

2. Råvarer
Vi køber ind efter årstiden:
- grønt fra egnen, når det er muligt
- fisk to gange om ugen

3. Tilsyn
Køkkenchefen spørger beboerne hvert halve år.

Med venlig hilsen

Mette Lund
Konsulent

-- 
Fjordby Kommune, Torvet 3, 5555 Fjordby
Tlf. 99 88 77 66
`),
  reads: `Kære alle
Her er teksten, som den blev på mødet.
! KOSTPOLITIK
# 1. Formål
Maden skal give lyst til at spise, også for den, der har mistet appetitten.
# 2. Råvarer
Vi køber ind efter årstiden:
- grønt fra egnen, når det er muligt
- fisk to gange om ugen
# 3. Tilsyn
Køkkenchefen spørger beboerne hvert halve år.
Med venlig hilsen
Mette Lund
Konsulent`,
};

const UPPER_1252 =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ';

/** An old file: Windows' letters, headings in capitals right above their text, two kinds of marks, dashes as rules. */
const capitals: Case = {
  name: 'store-bogstaver.txt',
  bytes: oneByte(
    `ÆLDREPOLITIK\r
VEDTAGET AF BYRÅDET DEN 3. MARTS 2025\r
\r
INDLEDNING\r
Ældre er så forskellige som alle andre, og hjælpen skal passe til den\r
enkelte – også når det er besværligt.\r
\r
HVAD VI VIL\r
Vi vil gøre tre ting:\r
\r
- give plads til vaner\r
  o  også når de er skæve\r
  o  og når de tager tid\r
- spørge, før vi hjælper\r
- holde, hvad vi lover\r
\r
NÅR DET GÅR GALT\r
Den, der ikke får den hjælp, som er aftalt, kan klage til lederen af\r
området. Lederen svarer senest efter ”fem hverdage”.\r
\r
ØKONOMI OG TID\r
Politikken koster ikke noget og gælder til 2029.\r
`,
    UPPER_1252,
  ),
  reads: `! ÆLDREPOLITIK
VEDTAGET AF BYRÅDET DEN 3. MARTS 2025
# INDLEDNING
Ældre er så forskellige som alle andre, og hjælpen skal passe til den enkelte – også når det er besværligt.
# HVAD VI VIL
Vi vil gøre tre ting:
- give plads til vaner
-- også når de er skæve
-- og når de tager tid
- spørge, før vi hjælper
- holde, hvad vi lover
# NÅR DET GÅR GALT
Den, der ikke får den hjælp, som er aftalt, kan klage til lederen af området. Lederen svarer senest efter ”fem hverdage”.
# ØKONOMI OG TID
Politikken koster ikke noget og gælder til 2029.`,
};

/** Rules of a council in Roman chapters and paragraphs by "§", lettered points, long lines. */
const paragraphs: Case = {
  name: 'regler.txt',
  bytes: plain(`Principper for brugerråd

I. Formål

§ 1. Brugerrådet skal give beboere og pårørende indflydelse på hverdagen i huset, og det skal gøre det let at sige sin mening.

§ 2. Rådet mødes mindst fire gange om året.
Stk. 2. Lederen deltager i møderne, men har ingen stemme.

II. Medlemmer

§ 3. Rådet består af:
a) tre beboere
b) tre pårørende, som ikke er ansat i kommunen
c) en medarbejder

III. Ikrafttræden

§ 4. Principperne gælder fra den 1. august 2025.
`),
  reads: `! Principper for brugerråd
# I. Formål
§ 1. Brugerrådet skal give beboere og pårørende indflydelse på hverdagen i huset, og det skal gøre det let at sige sin mening.
§ 2. Rådet mødes mindst fire gange om året.
Stk. 2. Lederen deltager i møderne, men har ingen stemme.
# II. Medlemmer
§ 3. Rådet består af:
- tre beboere
- tre pårørende, som ikke er ansat i kommunen
- en medarbejder
# III. Ikrafttræden
§ 4. Principperne gælder fra den 1. august 2025.`,
};

/** Copied out of a PDF's window: no empty lines at all, hard line ends, divided words, marks and numbers at the line's start. */
const copied: Case = {
  name: 'kopieret.txt',
  bytes: plain(`Frivilligpolitik
Fjordby Kommune 2025
Forord
Frivillige er ikke gratis hænder, men mennesker, der vælger at bruge
deres tid på andre. Derfor skylder vi dem gode vilkår og en tak, der
kan mærkes i hverdagen.
Hvad er en frivillig?
En frivillig er en person, der yder en indsats for andre end familien
uden at få løn for det. Det gælder også den, der kun kommer én gang
om året.
Det vil vi
• Vi vil stille lokaler til rådighed uden betaling, også om aftenen og
i weekenden.
• Vi vil holde et årligt møde.
• Vi vil svare på ansøgninger inden for tre uger, og vi vil begrun-
de et afslag.
Samarbejde med foreninger
Foreningerne kender deres medlemmer, og vi skal ikke overtage opga-
verne fra dem.
Opfølgning
Kultur- og Fritidsudvalget gør status hvert andet år.
`),
  reads: `! Frivilligpolitik
! Fjordby Kommune 2025
# Forord
Frivillige er ikke gratis hænder, men mennesker, der vælger at bruge deres tid på andre. Derfor skylder vi dem gode vilkår og en tak, der kan mærkes i hverdagen.
# Hvad er en frivillig?
En frivillig er en person, der yder en indsats for andre end familien uden at få løn for det. Det gælder også den, der kun kommer én gang om året.
Det vil vi
- Vi vil stille lokaler til rådighed uden betaling, også om aftenen og i weekenden.
- Vi vil holde et årligt møde.
- Vi vil svare på ansøgninger inden for tre uger, og vi vil begrunde et afslag.
# Samarbejde med foreninger
Foreningerne kender deres medlemmer, og vi skal ikke overtage opgaverne fra dem.
# Opfølgning
Kultur- og Fritidsudvalget gør status hvert andet år.`,
};

const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const bound = (inner: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="Titel"/><w:dataBinding w:xpath="/x" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

/** A municipality's template: fields, bound controls, styles of its own that count, a table with a fact beside the text, a contents list. */
const template: Case = {
  name: 'politikskabelon.docx',
  bytes: word({
    styles:
      '<w:style w:type="paragraph" w:default="1" w:styleId="Brdtekst0"><w:name w:val="Normal"/><w:rPr><w:sz w:val="20"/></w:rPr></w:style>' +
      style('FBTitel', 'FB Titel', 'Brdtekst0', '', '<w:sz w:val="60"/>') +
      style('FBUnder', 'FB Undertitel', 'Brdtekst0', '', '<w:sz w:val="28"/>') +
      style(
        'FBKapitel',
        'FB Kapitel',
        'Brdtekst0',
        '<w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="6"/></w:numPr>',
        '<w:sz w:val="32"/>',
      ) +
      style(
        'FBAfsnit',
        'FB Afsnit',
        'FBKapitel',
        '<w:outlineLvl w:val="1"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="6"/></w:numPr>',
        '<w:sz w:val="26"/>',
      ) +
      style('FBPunkt', 'FB Punktopstilling', 'Brdtekst0', '<w:numPr><w:numId w:val="7"/></w:numPr>') +
      style('FBManchet', 'FB Manchet', 'Brdtekst0', '', '<w:b/><w:sz w:val="24"/>') +
      style('FBKolofon', 'FB Kolofon', 'Brdtekst0', '', '<w:sz w:val="16"/>') +
      style('Indholdsfortegnelse1', 'toc 1', 'Brdtekst0'),
    numbering: numbering(
      {
        1:
          numberLevel(0, 'decimal', '%1', '<w:pStyle w:val="FBKapitel"/>') +
          numberLevel(1, 'decimal', '%1.%2', '<w:pStyle w:val="FBAfsnit"/>'),
        2: numberLevel(0, 'bullet', '–'),
      },
      { 6: '1', 7: '2' },
    ),
    body:
      bound(par(field('DOCPROPERTY Titel', 'Boligpolitik for ældre'), { style: 'FBTitel' })) +
      par(`${run('Fjordby Kommune ')}${field('STYLEREF Periode', '2025-2029')}`, { style: 'FBUnder' }) +
      par(
        'Her kan du læse, hvordan kommunen vil sørge for, at der er en bolig til den, som ikke længere kan gå på trapper.',
        { style: 'FBManchet' },
      ) +
      par(`${field('TOC \\o', `Derfor<w:tab/>2`)}`.replace('Derfor<w:tab/>2', 'Derfor 2'), {
        style: 'Indholdsfortegnelse1',
      }) +
      par('Derfor', { style: 'FBKapitel' }) +
      par(BENCH) +
      par('Boliger med plads', { style: 'FBAfsnit' }) +
      par(`${run('Vi henviser til ')}${field('REF _Ref12 \\r \\h', '2')}${run(' og vil:')}`) +
      par('bygge tæt på butikker', { style: 'FBPunkt' }) +
      par('lave brede døre', { style: 'FBPunkt' }) +
      table([
        [
          par(SLEEP),
          `<w:shd w:fill="DDDDDD"/>|||${par('Vidste du', { bold: true })}${par('Halvdelen bor alene.')}`,
        ],
      ]) +
      par('Opfølgning', { style: 'FBKapitel' }) +
      par('Udvalget følger op hvert år.') +
      par('Udgivet af Fjordby Kommune, Ældre og Bolig. Layout: Kommunikation.', { style: 'FBKolofon' }),
  }),
  reads: `! Boligpolitik for ældre
! Fjordby Kommune 2025-2029
Her kan du læse, hvordan kommunen vil sørge for, at der er en bolig til den, som ikke længere kan gå på trapper.
# 1 Derfor
${BENCH}
## 1.1 Boliger med plads
Vi henviser til 2 og vil:
- bygge tæt på butikker
- lave brede døre
${SLEEP}
### Vidste du
Halvdelen bor alene.
# 2 Opfølgning
Udvalget følger op hvert år.`,
};

const WHO = 'w:author="Bo" w:date="2025-03-01T10:00:00Z"';
const ins = (inner: string) => `<w:ins w:id="1" ${WHO}>${inner}</w:ins>`;
const del = (text: string) =>
  `<w:del w:id="2" ${WHO}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const cellOf = (inner: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${inner}</w:tc>`;

/** A draft in the middle of being changed: joined paragraphs, moves, rows and cells that came and went, changes inside changes. */
const changed: Case = {
  name: 'rettet-udkast.docx',
  bytes: word({
    styles:
      style('Normal', 'Normal', null) +
      style('Overskrift1', 'heading 1', 'Normal', '<w:outlineLvl w:val="0"/>') +
      style('Titel', 'Title', 'Normal'),
    numbering: numbering({ 1: numberLevel(0, 'decimal', '%1.') }, { 1: '1' }),
    footnotes:
      '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="1"><w:p><w:r><w:t>Slettet note.</w:t></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Tal fra 2024.</w:t></w:r></w:p></w:footnote>',
    body:
      `<w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr>${run('Politik for ')}${del('gamle')}${ins(run('ældre'))}</w:p>` +
      // The mark at the paragraph's end was deleted: it goes on in the next one.
      `<w:p><w:pPr><w:rPr><w:del w:id="3" ${WHO}/></w:rPr></w:pPr>${run('Vi ringer til alle, der ')}</w:p>` +
      `<w:p>${run('har mistet deres ægtefælle.')}</w:p>` +
      // An inserted paragraph whose mark is new, with an insertion that was deleted again.
      `<w:p><w:pPr><w:rPr><w:ins w:id="4" ${WHO}/></w:rPr></w:pPr>${ins(`${run('Vi ringer inden for ')}<w:del w:id="5" ${WHO}><w:r><w:delText>ti</w:delText></w:r></w:del>${run('fem dage.')}`)}</w:p>` +
      par('Aftaler', { style: 'Overskrift1' }) +
      `<w:p><w:moveFromRangeStart w:id="6" w:name="m1" ${WHO}/><w:moveFrom w:id="7" ${WHO}>${run('Aftalen skrives ned.')}</w:moveFrom><w:moveFromRangeEnd w:id="6"/></w:p>` +
      par('ringe til borgeren', { list: [1, 0] }) +
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="8" ${WHO}/></w:rPr></w:pPr>${del('skrive et brev')}</w:p>` +
      par('besøge borgeren', { list: [1, 0] }) +
      `<w:p><w:moveToRangeStart w:id="9" w:name="m1" ${WHO}/><w:moveTo w:id="10" ${WHO}>${run('Aftalen skrives ned.')}</w:moveTo><w:moveToRangeEnd w:id="9"/></w:p>` +
      `<w:p>${run('Halvdelen bor alene.')}<w:del w:id="11" ${WHO}><w:r><w:footnoteReference w:id="1"/></w:r></w:del>${ins('<w:r><w:footnoteReference w:id="2"/></w:r>')}</w:p>` +
      `<w:tbl><w:tblPr/><w:tr>${cellOf(par('Mål'))}${cellOf(par('År'))}</w:tr>` +
      `<w:tr><w:trPr><w:del w:id="12" ${WHO}/></w:trPr>${cellOf(`<w:p>${del('Gammelt mål')}</w:p>`)}${cellOf(`<w:p>${del('2024')}</w:p>`)}</w:tr>` +
      `<w:tr><w:trPr><w:ins w:id="13" ${WHO}/></w:trPr>${cellOf(`<w:p>${ins(run('Flere besøg'))}</w:p>`)}${cellOf(`<w:p>${ins(run('2026'))}</w:p>`)}</w:tr></w:tbl>` +
      `<w:p><w:pPr><w:pStyle w:val="Overskrift1"/><w:rPr><w:ins w:id="14" ${WHO}/></w:rPr></w:pPr>${ins(run('Opfølgning'))}</w:p>` +
      `<w:p><w:pPr><w:pPrChange w:id="15" ${WHO}><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange w:id="16" ${WHO}><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>Udvalget følger op hvert år.</w:t></w:r></w:p>`,
  }),
  reads: `! Politik for ældre
Vi ringer til alle, der har mistet deres ægtefælle.
Vi ringer inden for fem dage.
# Aftaler
- ringe til borgeren
- besøge borgeren
Aftalen skrives ned.
Halvdelen bor alene.
^ Tal fra 2024.
= Mål | År
= Flere besøg | 2026
# Opfølgning
Udvalget følger op hvert år.`,
};

const tabbed = (number: string, text: string, marks = '') =>
  `<w:p><w:r>${marks === '' ? '' : `<w:rPr>${marks}</w:rPr>`}<w:t>${number}</w:t><w:tab/><w:t>${text}</w:t></w:r></w:p>`;

/** Written without one style: numbers and marks typed with a tab behind, underlined headings, lines broken inside a paragraph. */
const byHand: Case = {
  name: 'skrevet-i-haanden.docx',
  bytes: word({
    body:
      par('UDKAST', { bold: true, size: 20 }) +
      par('Politik for transport til aktiviteter', { bold: true, size: 36 }) +
      tabbed('1.', 'Formål', '<w:b/>') +
      par(CALL) +
      tabbed('2.', 'Hvem kan køre med?', '<w:b/>') +
      par('Kørslen er for borgere, der:') +
      tabbed('a.', 'bor i kommunen') +
      tabbed('b.', 'ikke selv kan køre') +
      tabbed('c.', 'er fyldt 67 år') +
      `<w:p>${run('Særlige regler', '<w:u w:val="single"/>')}</w:p>` +
      `<w:p>${run('Hunde kan komme med.')}<w:r><w:br/></w:r>${run('Kørestole spændes fast.')}</w:p>` +
      tabbed('3.', 'Pris', '<w:b/>') +
      tabbed('·', 'En tur koster 20 kr.', '<w:rFonts w:ascii="Symbol"/>') +
      tabbed('·', 'Ledsagere kører gratis.', '<w:rFonts w:ascii="Symbol"/>') +
      par('') +
      par('På byrådets vegne') +
      par('Anna Bro, borgmester'),
  }),
  reads: `! UDKAST
! Politik for transport til aktiviteter
# 1. Formål
${CALL}
# 2. Hvem kan køre med?
Kørslen er for borgere, der:
- bor i kommunen
- ikke selv kan køre
- er fyldt 67 år
## Særlige regler
Hunde kan komme med. Kørestole spændes fast.
# 3. Pris
- En tur koster 20 kr.
- Ledsagere kører gratis.
På byrådets vegne
Anna Bro, borgmester`,
};

/** A page by Sitecore: parts in placeholders, a lead, fact boxes, parts that unfold, icons by name, files to fetch, a form. */
const sitecore: Case = {
  name: 'sitecore.html',
  bytes: plain(`<!DOCTYPE html>
<html lang="da-DK"><head><meta charset="utf-8"><title>Ældrepolitik</title></head>
<body class="default-device bodyclass"><div id="wrapper"><div id="header" class="main clearfix"><div class="component container"><div class="component-content"><a title="Fjordby Kommune" href="/"><img src="l.svg" alt="Logo"></a><div class="component link-list navigation-main"><ul><li><a href="/borger">Borger</a></li><li><a href="/erhverv">Erhverv</a></li></ul></div></div></div></div>
<div id="content" class="main clearfix"><div class="row"><div class="component breadcrumb initialized"><div class="component-content"><nav><ol><li><a href="/">Forside</a><span class="separator">&gt;</span></li><li>Ældrepolitik</li></ol></nav></div></div></div>
<div class="row"><div class="component page-title col-12"><div class="component-content"><h1 class="field-title">Ældrepolitik</h1></div></div>
<div class="component rich-text col-8"><div class="component-content"><p class="lead">Ældre skal kunne leve det liv, de kender, så længe de kan.</p><div class="field-text"><h2>Et liv med vaner</h2><p>${BENCH}</p><p>Vi lover at:</p><ul><li>lytte, før vi planlægger</li><li>komme til tiden</li></ul></div></div></div>
<div class="component promo factbox col-4"><div class="component-content"><div class="promo-inner"><div class="field-promotitle">Fakta om politikken</div><div class="field-promotext"><p>Politikken er vedtaget i 2025.</p></div></div></div></div></div>
<div class="component accordion"><div class="component-content"><ul class="items"><li class="item"><div class="toggle-header" role="button" aria-expanded="false" tabindex="0"><div class="field-heading">Hjælp om natten</div><i class="material-icons" aria-hidden="true">keyboard_arrow_down</i></div><div class="toggle-content" style="display:none"><p>${SLEEP}</p></div></li><li class="item"><div class="toggle-header" role="button" aria-expanded="false" tabindex="0"><div class="field-heading">Hjælp i ferien</div><i class="material-icons" aria-hidden="true">keyboard_arrow_down</i></div><div class="toggle-content" style="display:none"><p>I ferien kommer der en afløser, som har været med hjemme hos dig før.</p></div></li></ul></div></div>
<div class="component file-list"><div class="component-content"><h3>Filer</h3><ul><li class="file-type-icon-media-link"><a href="/-/media/politik.pdf">Ældrepolitik (PDF, 2 MB)</a></li></ul></div></div>
<div class="component rating"><span>Var denne side nyttig?</span><button>Ja</button></div>
<div class="component page-info"><span>Sidst opdateret: 12-05-2025</span></div></div>
<a class="back-to-top" href="#wrapper"><span class="material-icons">keyboard_arrow_up</span></a>
<div id="footer" class="main clearfix"><div class="component-content"><p>Fjordby Kommune, Torvet 3</p></div></div></div></body></html>`),
  reads: `! Ældrepolitik
Ældre skal kunne leve det liv, de kender, så længe de kan.
# Et liv med vaner
${BENCH}
Vi lover at:
- lytte, før vi planlægger
- komme til tiden
## Fakta om politikken
Politikken er vedtaget i 2025.
## Hjælp om natten
${SLEEP}
## Hjælp i ferien
I ferien kommer der en afløser, som har været med hjemme hos dig før.`,
};

/** A page by TYPO3: frames with their own heads, a menu of sections, search marks, lists by bodytext, a table made by the editor. */
const typo3: Case = {
  name: 'typo3.html',
  bytes: plain(`<!DOCTYPE html>
<html lang="da"><head><meta charset="utf-8"><meta name="generator" content="TYPO3 CMS"><title>Fritidspolitik - Fjordby Kommune</title></head>
<body id="p123" class="page-123 pagelevel-3 layout-default"><a class="visually-hidden-focusable" href="#page-content">Spring til hovedindhold</a>
<header id="page-header" class="navbar navbar-mainnavigation"><div class="container"><a class="navbar-brand" href="/">Fjordby</a><form action="/soeg"><input placeholder="Søg"></form><nav><ul class="nav"><li><a href="/a">Borger</a></li></ul></nav></div></header>
<nav class="breadcrumb-section" aria-label="Brødkrummesti"><ol class="breadcrumb"><li><a href="/">Forside</a></li><li>Fritidspolitik</li></ol></nav>
<div id="page-content" class="bp-page-content main-section"><!--TYPO3SEARCH_begin-->
<div id="c401" class="frame frame-type-header"><div class="frame-container"><div class="frame-inner"><header class="frame-header"><h1 class="element-header"><span>Fritidspolitik</span></h1><p class="element-subheader"><span>Alle kan være med</span></p></header></div></div></div>
<div id="c402" class="frame frame-type-menu_section"><div class="frame-inner"><header class="frame-header"><h4>På denne side</h4></header><ul><li><a href="#c403">Børn</a></li><li><a href="#c404">Voksne</a></li></ul></div></div>
<div id="c403" class="frame frame-type-text"><div class="frame-inner"><header class="frame-header"><h2 class="element-header"><span>Børn</span></h2></header><p class="bodytext">${CALL}</p><p class="bodytext"><b>Det gør vi</b><br>Vi holder haller åbne i ferien.<br>Vi betaler for udstyr til den, der mangler det.</p></div></div>
<div id="c404" class="frame frame-type-textpic"><div class="frame-inner"><header class="frame-header"><h2 class="element-header"><span>Voksne</span></h2></header><div class="textpic"><figure class="image"><img alt="Løbere ved søen" src="x.jpg"><figcaption class="image-caption">Løbere ved søen. Foto: A. Lund</figcaption></figure><div class="textpic-item"><p class="bodytext">Voksne, der er alene, får tilbud om en makker.</p><ol><li>Ring til makkerlinjen.</li><li>Mød din makker.</li></ol></div></div></div></div>
<div id="c405" class="frame frame-type-table"><div class="table-responsive"><table class="table"><caption>Åbne haller</caption><thead><tr><th scope="col">Hal</th><th scope="col">Dag</th></tr></thead><tbody><tr><td>Nordhallen</td><td>tirsdag</td></tr></tbody></table></div></div>
<!--TYPO3SEARCH_end--></div>
<aside class="main-sidebar"><h3>Kontakt</h3><p>Kultur og Fritid</p></aside>
<footer id="page-footer"><p>Fjordby Kommune</p></footer></body></html>`),
  reads: `! Fritidspolitik
Alle kan være med
# Børn
${CALL}
## Det gør vi
Vi holder haller åbne i ferien. Vi betaler for udstyr til den, der mangler det.
# Voksne
Voksne, der er alene, får tilbud om en makker.
- Ring til makkerlinjen.
- Mød din makker.
Åbne haller
= Hal | Dag
= Nordhallen | tirsdag`,
};

/** A page by SharePoint: canvas zones, everything in spans and divs, headings by role, commands, likes, and people. */
const sharePoint: Case = {
  name: 'sharepoint.html',
  bytes: plain(`<!DOCTYPE html>
<html lang="da-dk"><head><meta charset="utf-8"><title>Rygepolitik</title></head><body>
<div id="SuiteNavWrapper"><div role="banner"><a href="/">SharePoint</a><div role="search"><input aria-label="Søg"></div></div></div>
<div data-automationid="SiteHeader"><a href="/sites/hr">HR og Arbejdsmiljø</a><nav aria-label="Websted"><ul><li><a href="/1">Hjem</a></li></ul></nav></div>
<div class="commandBarWrapper" role="menubar"><button>Ny</button><button>Rediger</button></div>
<div data-automation-id="pageHeader"><div role="heading" aria-level="1" data-automation-id="TitleTextId">Røgfri arbejdstid</div><div class="authorByline"><span>Lone Bak</span><span>HR-konsulent</span></div></div>
<div class="CanvasComponent" data-automation-id="CanvasLayout"><div class="CanvasZone"><div class="CanvasSection"><div data-sp-feature-tag="Rich Text Editor"><div class="cke_editable rte--read"><p><span><span class="fontSizeMedium">${BENCH}</span></span></p><h2 id="hvorfor" aria-label="Hvorfor"><span style="color:#333">Hvorfor</span></h2><p>Røg generer andre, og det gælder også damp.</p><p>&nbsp;</p><p><strong>Det betyder, at du:</strong></p><ul><li><p>ikke ryger på matriklen</p></li><li><p>ikke ryger i bilen</p><ul><li><p>heller ikke på vej hjem</p></li></ul></li></ul></div></div></div></div>
<div class="CanvasZone"><div role="heading" aria-level="2">Hjælp til at stoppe</div><div class="rte--read"><p>Du kan få et kursus i arbejdstiden.</p><div class="canvasRteResponsiveTable"><table><tbody><tr><td><strong>Hold</strong></td><td><strong>Start</strong></td></tr><tr><td>Forår</td><td>1. marts</td></tr></tbody></table></div></div></div></div>
<div data-automation-id="PageSocialBar"><button>Synes godt om</button><span>14 visninger</span></div>
<div id="CommentsWrapper" class="comments"><div role="heading" aria-level="2">Kommentarer</div><p>Godt initiativ!</p></div></body></html>`),
  reads: `! Røgfri arbejdstid
${BENCH}
# Hvorfor
Røg generer andre, og det gælder også damp.
## Det betyder, at du:
- ikke ryger på matriklen
- ikke ryger i bilen
-- heller ikke på vej hjem
# Hjælp til at stoppe
Du kan få et kursus i arbejdstiden.
= Hold | Start
= Forår | 1. marts`,
};

/** A page by WordPress with Elementor: widgets in columns, headings in divs, a list of icons, a toggle, a counter, posts below. */
const elementor: Case = {
  name: 'elementor.html',
  bytes:
    plain(`<!DOCTYPE html><html lang="da-DK"><head><meta charset="UTF-8"><title>Naturpolitik &#8211; Fjordby Kommune</title></head>
<body class="page-template page elementor-page"><div data-elementor-type="header" class="elementor elementor-location-header"><nav class="elementor-nav-menu--main"><ul><li><a href="/">Hjem</a></li></ul></nav></div>
<div data-elementor-type="wp-page" class="elementor"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap">
<div class="elementor-element elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">Naturpolitik</h1></div></div>
<div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>${BENCH}</p></div></div>
<div class="elementor-widget elementor-widget-heading"><h2 class="elementor-heading-title">Mål for skoven</h2></div>
<div class="elementor-widget elementor-widget-icon-list"><ul class="elementor-icon-list-items"><li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i aria-hidden="true" class="fas fa-check"></i></span><span class="elementor-icon-list-text">Flere løvtræer</span></li><li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><svg><title>check</title><path d=""/></svg></span><span class="elementor-icon-list-text">Færre grøfter</span></li></ul></div>
<div class="elementor-widget elementor-widget-toggle"><div class="elementor-toggle"><div class="elementor-toggle-item"><div id="t1" class="elementor-tab-title" data-tab="1" role="button" aria-controls="c1" aria-expanded="false"><span class="elementor-toggle-icon" aria-hidden="true"><i class="fas fa-caret-right"></i></span><a class="elementor-toggle-title" tabindex="0">Hvad med hunde?</a></div><div id="c1" class="elementor-tab-content elementor-clearfix" data-tab="1" role="region" aria-labelledby="t1"><p>Hunde skal være i snor fra marts til september.</p></div></div></div></div>
<div class="elementor-widget elementor-widget-blockquote"><blockquote class="elementor-blockquote"><p class="elementor-blockquote__content">Vi går her hver dag.</p><div class="e-q-footer"><cite class="elementor-blockquote__author">Karen, 74 år</cite></div></blockquote></div>
<div class="elementor-widget elementor-widget-button"><a href="/p.pdf" class="elementor-button"><span>Hent politikken som PDF</span></a></div>
</div></div></div></section></div>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Del dette:</h3><ul><li><a href="#">Facebook</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Relateret</h3></div>
<div data-elementor-type="footer" class="elementor-location-footer"><p>Fjordby Kommune</p></div></body></html>`),
  reads: `! Naturpolitik
${BENCH}
# Mål for skoven
- Flere løvtræer
- Færre grøfter
## Hvad med hunde?
Hunde skal være i snor fra marts til september.
> Vi går her hver dag. Karen, 74 år`,
};

/** An agenda's page: a head of facts about the meeting, the matter in fixed headings, some of them empty, the policy in the middle. */
const agenda: Case = {
  name: 'dagsorden.html',
  bytes:
    plain(`<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><title>Dagsorden</title></head><body>
<div class="fa-header"><a href="/">Fjordby Kommune</a></div>
<main><h1>Social- og Sundhedsudvalget den 12. maj 2025</h1>
<table class="meeting"><tr><td>Mødested:</td><td>Rådhuset, lokale 2</td></tr><tr><td>Starttidspunkt:</td><td>12-05-2025 15:00</td></tr></table>
<div class="agenda-item"><h2>4. Godkendelse af pårørendepolitik</h2><p class="meta">Sagsnr.: 27.00.00-P22-1-25 &nbsp;&nbsp; Åben sag</p>
<h3>Resumé</h3><p>Udvalget skal tage stilling til en ny pårørendepolitik.</p>
<h3>Sagsfremstilling</h3><p>${CALL}</p><p><b>Indsatser</b></p><p>Politikken har to indsatser:</p><p>·&nbsp;&nbsp;&nbsp;&nbsp; flere kurser til pårørende</p><p>·&nbsp;&nbsp;&nbsp;&nbsp; en fast kontaktperson</p>
<h3>Økonomi</h3><p>&nbsp;</p><h3>Indstilling</h3><p>Forvaltningen indstiller,</p><ol><li>at politikken godkendes</li><li>at den evalueres i 2028</li></ol>
<h3>Beslutning</h3><p>Godkendt.</p><h3>Bilag</h3><ul class="attachments"><li><a href="b1.pdf">Pårørendepolitik</a></li><li><a href="b2.pdf">Høringssvar</a></li></ul></div></main></body></html>`),
  reads: `! Social- og Sundhedsudvalget den 12. maj 2025
= Mødested: | Rådhuset, lokale 2
= Starttidspunkt: | 12-05-2025 15:00
# 4. Godkendelse af pårørendepolitik
## Resumé
Udvalget skal tage stilling til en ny pårørendepolitik.
## Sagsfremstilling
${CALL}
### Indsatser
Politikken har to indsatser:
- flere kurser til pårørende
- en fast kontaktperson
## Økonomi
## Indstilling
Forvaltningen indstiller,
- at politikken godkendes
- at den evalueres i 2028
## Beslutning
Godkendt.`,
};

const p = (text: string, name = 'Standard') => `<text:p text:style-name="${name}">${text}</text:p>`;
const h = (level: number, text: string) =>
  `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${text}</text:h>`;
const item = (...inner: string[]) => `<text:list-item>${inner.join('')}</text:list-item>`;

/** Chapters in Roman numbers and letters by the outline, lists in letters and Roman numbers, a list's own title, one that goes on. */
const roman: Case = {
  name: 'romertal.odt',
  bytes: odt(
    p('Demenshandleplan', 'Title') +
      h(1, 'Liv') +
      h(2, 'Hverdagen') +
      p(SLEEP) +
      `<text:list text:style-name="Bogstav"><text:list-header>${p('Medarbejderne skal:')}</text:list-header>${item(p('kende livshistorien'))}${item(p('holde fast i rytmen'), `<text:list>${item(p('om morgenen'))}${item(p('om aftenen'))}</text:list>`)}</text:list>` +
      p('De pårørende kan:') +
      `<text:list text:style-name="Bogstav" text:continue-numbering="true">${item(p('ringe hele døgnet'))}</text:list>` +
      h(2, 'Natten') +
      p('Om natten er der lys på gangen.') +
      h(1, 'Viden') +
      p('Alle medarbejdere kommer på kursus.') +
      `<text:numbered-paragraph text:list-id="l9" text:level="1" text:style-name="Tal">${p('Kurset varer to dage.')}</text:numbered-paragraph><text:numbered-paragraph text:list-id="l9" text:level="1" text:style-name="Tal">${p('Kurset gentages hvert år.')}</text:numbered-paragraph>`,
    '<text:list-style style:name="Bogstav"><text:list-level-style-number text:level="1" style:num-format="a" style:num-suffix=")"/><text:list-level-style-number text:level="2" style:num-format="i" style:num-suffix="."/></text:list-style><text:list-style style:name="Tal"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>',
    '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:default-style><text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="A" style:num-suffix="."/></text:outline-style><style:style style:name="Standard" style:family="paragraph"/><style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"/>',
  ),
  reads: `! Demenshandleplan
# I. Liv
## A. Hverdagen
${SLEEP}
Medarbejderne skal:
- kende livshistorien
- holde fast i rytmen
-- om morgenen
-- om aftenen
De pårørende kan:
- ringe hele døgnet
## B. Natten
Om natten er der lys på gangen.
# II. Viden
Alle medarbejdere kommer på kursus.
- Kurset varer to dage.
- Kurset gentages hvert år.`,
};

/** Markdown as pandoc writes it: fenced boxes, lettered lists, simple tables, line blocks, marks of classes, notes in the line. */
const pandocMarkdown: Case = {
  name: 'pandoc.md',
  bytes: plain(`---
title: "Havepolitik"
author: Fjordby Kommune
date: 2025-05-01
---

Havepolitik
===========

Haven som rum {#haven .unnumbered}
-------------

${BENCH.slice(0, BENCH.indexOf(' derfor'))}
${BENCH.slice(BENCH.indexOf(' derfor') + 1)}^[Opgjort i 2024.]

::: {.faktaboks}
Haven er åben for alle.
:::

Vi vil:

a)  lave højbede
b)  plante bærbuske

    i.  også ved børnehaven

| Torvet 3
| Baghaven

  Måned   Opgave
  ------- --------
  Maj     Såning
  Juni    Lugning

  : Årets gang

Begrænsninger
-------------

H~2~O er dyrt, og [regnvand]{.smallcaps} er gratis.\\
Derfor samler vi det.

Højbed
:   En kasse med jord, som man kan
    nå fra en kørestol.
`),
  reads: `! Havepolitik
# Haven som rum
${BENCH}
^ Opgjort i 2024.
Haven er åben for alle.
Vi vil:
- lave højbede
- plante bærbuske
-- også ved børnehaven
Torvet 3 Baghaven
= Måned | Opgave
= Maj | Såning
= Juni | Lugning
Årets gang
# Begrænsninger
H2O er dyrt, og regnvand er gratis. Derfor samler vi det.
## Højbed
- En kasse med jord, som man kan nå fra en kørestol.`,
};

/** Files that were judged before they were read, and measured once before anything was mended with them. */
export const FIFTH_CASES: readonly Case[] = [
  booklet,
  typed,
  mail,
  capitals,
  paragraphs,
  copied,
  template,
  changed,
  byHand,
  sitecore,
  typo3,
  sharePoint,
  elementor,
  agenda,
  roman,
  pandocMarkdown,
];
