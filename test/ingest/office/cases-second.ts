import { type Case, numbering, numberLevel, odt, par, plain, run, style, table, word } from './files.ts';

const MEETING =
  'Vi holder et første møde med de nærmeste, før hjælpen begynder, og vi skriver ned, hvad vi har aftalt.';
const CALM =
  'Den, der passer et menneske hver dag, har brug for hvile, og derfor tilbyder vi afløsning i hjemmet.';
const CHILD = 'Børn i familien får deres egen samtale med en medarbejder, som kender dem.';

/** A report by a template: cover in a table, headings that are counted with a word, goals on their side. */
const counted: Case = {
  name: 'kapitler.docx',
  bytes: word({
    styles:
      style('Normal', 'Normal', null, '', '<w:sz w:val="21"/>') +
      style(
        'Kapitel',
        'Kapiteloverskrift',
        'Normal',
        '<w:numPr><w:numId w:val="4"/></w:numPr><w:outlineLvl w:val="0"/>',
        '<w:b/><w:sz w:val="36"/>',
      ) +
      style(
        'Afsnit',
        'Afsnitsoverskrift',
        'Normal',
        '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr><w:outlineLvl w:val="1"/>',
        '<w:b/><w:sz w:val="26"/>',
      ) +
      style('Tal', 'Opstilling - talog', 'Normal', '<w:numPr><w:numId w:val="5"/></w:numPr>'),
    numbering: numbering(
      {
        7:
          numberLevel(0, 'decimal', 'Tema %1:', '<w:pStyle w:val="Kapitel"/>') +
          numberLevel(1, 'decimal', '%1.%2', '<w:pStyle w:val="Afsnit"/>'),
        8: numberLevel(0, 'decimal', '%1)'),
      },
      { 4: '7', 5: '8' },
    ),
    body:
      table([
        [`<w:gridSpan w:val="2"/>|||${par('ÆLDREPOLITIK', { bold: true, size: 72 })}`],
        [par('Engdal Kommune'), par('2025-2029')],
      ]) +
      par('') +
      par('Et godt hverdagsliv', { style: 'Kapitel' }) +
      par(MEETING) +
      par('Mad', { style: 'Afsnit' }) +
      par(`${run('Det betyder, at vi:')}`) +
      par('laver mad på stedet', { style: 'Tal' }) +
      par('spiser sammen', { style: 'Tal' }) +
      par('Søvn', { style: 'Afsnit' }) +
      par(CALM) +
      par('Fællesskab', { style: 'Kapitel' }) +
      par(CHILD) +
      table([
        [
          par('Nr.', { bold: true }),
          par('Mål', { bold: true }),
          par('Indsats', { bold: true }),
          par('Ansvarlig', { bold: true }),
          par('Frist', { bold: true }),
        ],
        [
          '1',
          par('Flere spiser sammen'),
          `${par('Fællesspisning')}${par('Kørsel')}`,
          par('Plejecentrene'),
          par('2026'),
        ],
        ['2', par('Færre er ensomme'), par('Besøgsvenner'), par(''), par('2027')],
      ]),
  }),
  reads: `! ÆLDREPOLITIK
Engdal Kommune
2025-2029
# Tema 1: Et godt hverdagsliv
${MEETING}
## 1.1 Mad
Det betyder, at vi:
- laver mad på stedet
- spiser sammen
## 1.2 Søvn
${CALM}
# Tema 2: Fællesskab
${CHILD}
= Nr. | Mål | Indsats | Ansvarlig | Frist
= 1 | Flere spiser sammen | Fællesspisning Kørsel | Plejecentrene | 2026
= 2 | Færre er ensomme | Besøgsvenner | | 2027`,
};

/** A draft that went round: typed bullets, an inserted table row, comments, capitals by format, notes typed by hand. */
const wentRound: Case = {
  name: 'rundsendt.docx',
  bytes: word({
    styles:
      style('Normal', 'Normal', null, '', '<w:sz w:val="24"/>') + style('Sidehoved', 'header', 'Normal'),
    header: par('UDKAST'),
    links: [['rH', 'header', 'header1.xml']],
    body:
      par('UDKAST', { bold: true }) +
      par('Demensstrategi for Engdal Kommune', { bold: true, size: 36 }) +
      par(run('INDHOLD', '<w:b/>')) +
      par('Vision\t2') +
      par('Indsatser\t3') +
      par('Opfølgning\t5') +
      par(run('Vision', '<w:b/><w:caps/>')) +
      par('Mennesker med demens lever et trygt liv, og deres nærmeste får den hjælp, de har brug for.') +
      par(run('Indsatser', '<w:b/><w:caps/>')) +
      par(
        `${run('Vi lægger vægt på ')}<w:ins w:id="1" w:author="A" w:date="2025-01-01T00:00:00Z">${run('følgende')}</w:ins>${run(':')}`,
      ) +
      par(`${run('•')}<w:r><w:tab/></w:r>${run('faste medarbejdere')}`) +
      par(`${run('•')}<w:r><w:tab/></w:r>${run('ro om aftenen')}`) +
      par(`${run('o')}<w:r><w:tab/></w:r>${run('dæmpet lys')}`, { more: '<w:ind w:left="1440"/>' }) +
      par(run('Et godt måltid', '<w:i/>')) +
      par('Maden skal dufte og smage, og den skal stå på bordet til den samme tid hver dag.') +
      par(run('Opfølgning', '<w:b/><w:caps/>')) +
      par('Udvalget følger op hvert år i marts.'),
  }),
  reads: `! UDKAST
! Demensstrategi for Engdal Kommune
# Vision
Mennesker med demens lever et trygt liv, og deres nærmeste får den hjælp, de har brug for.
# Indsatser
Vi lægger vægt på følgende:
- faste medarbejdere
- ro om aftenen
-- dæmpet lys
## Et godt måltid
Maden skal dufte og smage, og den skal stå på bordet til den samme tid hver dag.
# Opfølgning
Udvalget følger op hvert år i marts.`,
};

const t = (text: string, name = 'Text_20_body') => `<text:p text:style-name="${name}">${text}</text:p>`;
const cell = (text: string, more = '') => `<table:table-cell ${more}>${t(text)}</table:table-cell>`;

/** As a Danish LibreOffice writes a draft, with its own list headers, sections and frames in the text. */
const danishOdt: Case = {
  name: 'dansk.odt',
  bytes: odt(
    t('Frivilligpolitik', 'Title') +
      '<text:h text:style-name="Heading_20_1" text:outline-level="1">Indledning</text:h>' +
      t(
        'Frivillige <text:span text:style-name="T1">gør en forskel</text:span><text:s text:c="2"/>hver dag, og kommunen<text:line-break/>vil gøre det let at være med.',
      ) +
      '<text:h text:style-name="Heading_20_1" text:outline-level="1"><text:s/>Mål</text:h>' +
      t('Vi vil:') +
      `<text:list text:style-name="L2"><text:list-header>${t('For foreninger')}</text:list-header><text:list-item>${t('låne lokaler ud')}${t('uden betaling')}</text:list-item><text:list-item>${t('svare hurtigt')}<text:list><text:list-item>${t('inden tre dage')}</text:list-item></text:list></text:list-item></text:list>` +
      `<table:table table:name="T"><table:table-header-rows><table:table-row>${cell('Mål')}${cell('Ansvarlig')}${cell('Tidsfrist')}</table:table-row></table:table-header-rows><table:table-row>${cell('Nye lokaler')}${cell('')}${cell('2026')}</table:table-row><table:table-row>${cell('Kurser')}${cell('Frivilligcentret', 'table:number-rows-spanned="2"')}${cell('2027')}</table:table-row><table:table-row>${cell('Møder')}<table:covered-table-cell/>${cell('2028')}</table:table-row></table:table>` +
      '<text:h text:style-name="Heading_20_1" text:outline-level="1">Fakta</text:h>' +
      `<table:table table:name="Box"><table:table-row><table:table-cell>${t('En frivillig er en, der hjælper uden løn.')}</table:table-cell></table:table-row></table:table>` +
      t(
        '<draw:custom-shape><text:p>Tak for indsatsen!</text:p></draw:custom-shape>Vi siger tak hvert år ved en fest på rådhuset.',
      ) +
      `<text:section text:name="S" text:style-name="Sect"><text:h text:style-name="Heading_20_2" text:outline-level="2">Tilskud</text:h>${t('Foreninger kan søge to gange om året.')}</text:section>`,
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
    '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="12pt"/></style:default-style><style:style style:name="Text_20_body" style:display-name="Brødtekst" style:family="paragraph"/>',
  ),
  reads: `! Frivilligpolitik
# Indledning
Frivillige gør en forskel hver dag, og kommunen vil gøre det let at være med.
# Mål
Vi vil:
- For foreninger
- låne lokaler ud uden betaling
- svare hurtigt
-- inden tre dage
= Mål | Ansvarlig | Tidsfrist
= Nye lokaler | | 2026
= Kurser | Frivilligcentret | 2027
= Møder | | 2028
# Fakta
[] En frivillig er en, der hjælper uden løn.
Vi siger tak hvert år ved en fest på rådhuset.
[] Tak for indsatsen!
## Tilskud
Foreninger kan søge to gange om året.`,
};

/** A page built of components, without main, with a menu of links, boxes and folded answers. */
const components: Case = {
  name: 'komponenter.html',
  bytes:
    plain(`<!DOCTYPE html><html lang="da"><head><title>Værdighedspolitik - Engdal Kommune</title></head><body>
<div class="c-header"><a href="/">Engdal Kommune</a><button aria-label="Menu">Menu</button><ul class="c-nav"><li><a href="/b">Borger</a></li><li><a href="/k">Kommunen</a></li></ul><form><input placeholder="Søg"></form></div>
<ol class="c-path"><li><a href="/">Forside</a></li><li><a href="/k">Kommunen</a></li><li><span>Værdighedspolitik</span></li></ol>
<div class="c-hero"><h1>Værdighedspolitik</h1><p>Vedtaget af Byrådet den 3. maj 2025</p></div>
<div class="c-toc"><h2>På denne side</h2><ul><li><a href="#a">Livskvalitet</a></li><li><a href="#b">Selvbestemmelse</a></li></ul></div>
<div class="c-text" id="a"><h2>Livskvalitet</h2><p>${MEETING}</p><p>Politikken skal ses sammen med:</p><ul><li><a href="/p">Pårørendepolitikken</a></li><li><a href="/d">Demensstrategien</a></li></ul></div>
<div class="c-quote"><blockquote>”Jeg vil selv bestemme, hvornår jeg står op.”<footer>Inger, 84 år</footer></blockquote></div>
<div class="c-text" id="b"><h2>Selvbestemmelse</h2><p>Vi vil:<br>• spørge, før vi hjælper<br>• aftale tiderne<br>• skrive det ned</p></div>
<div class="c-faq"><h2>Spørgsmål og svar</h2><div class="c-faq__item"><div role="button" aria-expanded="false" aria-controls="q1">Hvem gælder den for?</div><div id="q1" style="display:none"><p>Politikken gælder for alle over 65 år.</p></div></div></div>
<div class="c-facts"><h3>Fakta</h3><table><tr><th scope="row">Vedtaget</th><td>2025</td></tr><tr><th scope="row">Gælder til</th><td>2029</td></tr></table></div>
<div class="c-contact"><h2>Kontakt</h2><p>Sundhed og Omsorg</p><p>Telefon: 11 22 33 44</p></div>
<div class="c-footer"><p>Engdal Kommune · Rådhusgade 1 · 4990 Engdal</p><p>EAN-numre</p></div></body></html>`),
  reads: `! Værdighedspolitik
Vedtaget af Byrådet den 3. maj 2025
# Livskvalitet
${MEETING}
Politikken skal ses sammen med:
- Pårørendepolitikken
- Demensstrategien
> ”Jeg vil selv bestemme, hvornår jeg står op.” Inger, 84 år
# Selvbestemmelse
Vi vil:
- spørge, før vi hjælper
- aftale tiderne
- skrive det ned
# Spørgsmål og svar
## Hvem gælder den for?
Politikken gælder for alle over 65 år.
## Fakta
= Vedtaget | 2025
= Gælder til | 2029`,
};

/** Text out of an old mail program: quoted headings in capitals, lists with letters, a ruled signature. */
const oldMail: Case = {
  name: 'gammel-mail.txt',
  bytes: plain(`HANDICAPPOLITIK FOR ENGDAL KOMMUNE

Vedtaget af Byrådet den 3. maj 2025


FORMÅL

Formålet med politikken er, at mennesker med handicap kan leve det liv,
de ønsker, og at de møder de samme muligheder og de samme krav som alle
andre borgere i kommunen.


PRINCIPPER

a) Alle har ret til at være med.
b) Den, det handler om, bliver spurgt først, også når det tager
   længere tid.
c) Hjælpen gives der, hvor man bor.

INDSATSER

Indsats\tAnsvarlig\tFrist
Flere ramper\tVej og Park\t2026
Nye skilte\tBiblioteket\t2027

OPFØLGNING

Handicaprådet får en status hvert år.
`),
  reads: `! HANDICAPPOLITIK FOR ENGDAL KOMMUNE
Vedtaget af Byrådet den 3. maj 2025
# FORMÅL
Formålet med politikken er, at mennesker med handicap kan leve det liv, de ønsker, og at de møder de samme muligheder og de samme krav som alle andre borgere i kommunen.
# PRINCIPPER
- Alle har ret til at være med.
- Den, det handler om, bliver spurgt først, også når det tager længere tid.
- Hjælpen gives der, hvor man bor.
# INDSATSER
= Indsats | Ansvarlig | Frist
= Flere ramper | Vej og Park | 2026
= Nye skilte | Biblioteket | 2027
# OPFØLGNING
Handicaprådet får en status hvert år.`,
};

/** Markdown out of a converter: attributes on headings, escaped signs, tables with lines in cells, HTML for emphasis. */
const converted: Case = {
  name: 'konverteret.md',
  bytes: plain(`% Psykiatripolitik
% Engdal Kommune

# Vision {#vision}

<div class="boks">

Et godt liv med en psykisk lidelse.

</div>

## Værdier

Vi er\\
åbne og <em>rolige</em>, og vi er der 24/7\\.

* **Håb.** Alle kan få det bedre.

* **Nærhed.** Vi bor tæt på.

| Indsats | Ansvarlig |
|---------|-----------|
| Akuttelefon<br>hele døgnet | Socialpsykiatrien |

1) Først spørger vi.
2) Så handler vi.

Begreb
:   En forklaring på ordet.

----

<!-- Intern note: skal slettes -->
![Billede af haven](have.jpg)

Opfølgning
==========

Udvalget følger op.[^a]

[^a]: Hvert år i maj.
`),
  reads: `! Psykiatripolitik
Engdal Kommune
# Vision
Et godt liv med en psykisk lidelse.
## Værdier
Vi er åbne og rolige, og vi er der 24/7.
- Håb. Alle kan få det bedre.
- Nærhed. Vi bor tæt på.
= Indsats | Ansvarlig
= Akuttelefon hele døgnet | Socialpsykiatrien
- Først spørger vi.
- Så handler vi.
### Begreb
- En forklaring på ordet.
# Opfølgning
Udvalget følger op.
^ Hvert år i maj.`,
};

/** Files that were written after the first ones were read right. */
export const SECOND_CASES: readonly Case[] = [counted, wentRound, danishOdt, components, oldMail, converted];
