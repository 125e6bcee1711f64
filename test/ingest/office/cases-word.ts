import { type Case, numbering, numberLevel, par, run, style, table, word } from './files.ts';

const SYMBOL = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>';
const bullets =
  numberLevel(0, 'bullet', '\uf0b7', SYMBOL) +
  numberLevel(1, 'bullet', 'o') +
  numberLevel(2, 'bullet', '\uf0a7');
const HEADINGS =
  style('Normal', 'Normal', null) +
  style('Overskrift1', 'heading 1', 'Normal', '<w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="32"/>') +
  style('Overskrift2', 'heading 2', 'Normal', '<w:outlineLvl w:val="1"/>', '<w:b/><w:sz w:val="26"/>') +
  style('Overskrift3', 'heading 3', 'Normal', '<w:outlineLvl w:val="2"/>', '<w:sz w:val="24"/>') +
  style('Titel', 'Title', 'Normal', '', '<w:sz w:val="56"/>') +
  style('Listeafsnit', 'List Paragraph', 'Normal') +
  style('Indholdsfortegnelse1', 'toc 1', 'Normal') +
  style('Fodnotetekst', 'footnote text', 'Normal') +
  style('Citat', 'Quote', 'Normal', '', '<w:i/>');
const h1 = (text: string) => par(text, { style: 'Overskrift1' });
const h2 = (text: string) => par(text, { style: 'Overskrift2' });

const MEETING =
  'Vi holder et første møde med de nærmeste, før hjælpen begynder, og vi skriver ned, hvad vi har aftalt.';
const CALM =
  'Den, der passer et menneske hver dag, har brug for hvile, og derfor tilbyder vi afløsning i hjemmet.';
const CHILD = 'Børn i familien får deres egen samtale med en medarbejder, som kender dem.';

const headingsByHand: Case = {
  name: 'overskrifter-i-haanden.docx',
  bytes: word({
    styles:
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      style('Normal', 'Normal', null),
    body:
      par('Politik for pårørende', { bold: true, size: 40, more: '<w:jc w:val="center"/>' }) +
      par('') +
      par('1. Indledning', { bold: true, size: 28 }) +
      par(MEETING) +
      par('1.1 Hvem er pårørende?', { bold: true, size: 24 }) +
      par(run('Nære pårørende. ', '<w:b/>') + run('En pårørende er den, som borgeren selv peger på.')) +
      par('1.2 Når et barn er pårørende', { bold: true, size: 24 }) +
      par(CHILD) +
      par('2. Det kan du forvente', { bold: true, size: 28 }) +
      par('Vi vil:') +
      par('-\u00a0svare inden for tre hverdage') +
      par('-\u00a0holde ét samlet møde') +
      par('-\u00a0spørge til, hvordan du selv har det') +
      par(CALM),
  }),
  reads: `! Politik for pårørende
# 1. Indledning
${MEETING}
## 1.1 Hvem er pårørende?
Nære pårørende. En pårørende er den, som borgeren selv peger på.
## 1.2 Når et barn er pårørende
${CHILD}
# 2. Det kan du forvente
Vi vil:
- svare inden for tre hverdage
- holde ét samlet møde
- spørge til, hvordan du selv har det
${CALM}`,
};

const numbersByWord: Case = {
  name: 'automatiske-numre.docx',
  bytes: word({
    styles:
      style('Normal', 'Normal', null) +
      style(
        'Overskrift1',
        'heading 1',
        'Normal',
        '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>',
      ) +
      style(
        'Overskrift2',
        'heading 2',
        'Normal',
        '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>',
      ) +
      style(
        'Overskrift3',
        'heading 3',
        'Normal',
        '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="2"/>',
      ) +
      style(
        'UdenNummer',
        'Overskrift uden nummer',
        'Overskrift1',
        '<w:numPr><w:numId w:val="0"/></w:numPr>',
      ) +
      style('Listeafsnit', 'List Paragraph', 'Normal'),
    numbering: numbering(
      {
        1:
          numberLevel(0, 'upperRoman', '%1.', '<w:pStyle w:val="Overskrift1"/>') +
          numberLevel(1, 'decimal', '%1.%2', '<w:isLgl/><w:pStyle w:val="Overskrift2"/>') +
          numberLevel(2, 'lowerLetter', '%3)', '<w:pStyle w:val="Overskrift3"/>'),
        2:
          numberLevel(0, 'decimal', '%1.') +
          numberLevel(1, 'lowerLetter', '%2)') +
          numberLevel(2, 'lowerRoman', '%3.'),
        3: bullets,
      },
      {
        1: '1',
        2: '2',
        3: '3',
        4: '<w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>',
      },
    ),
    body:
      par('Forord', { style: 'UdenNummer' }) +
      par(CALM) +
      h1('Vores løfter') +
      h2('Samtalen') +
      par('Medarbejderen skal:') +
      par('ringe inden for to hverdage', { style: 'Listeafsnit', list: [2, 0] }) +
      par('aftale tid og sted', { style: 'Listeafsnit', list: [2, 0] }) +
      par('med den pårørende', { style: 'Listeafsnit', list: [2, 1] }) +
      par('med borgeren selv', { style: 'Listeafsnit', list: [2, 1] }) +
      par('når borgeren kan være med', { style: 'Listeafsnit', list: [2, 2] }) +
      par('Aftalen kan altid ændres.') +
      par('skrive aftalen ned', { style: 'Listeafsnit', list: [2, 0] }) +
      h2('Hvilen') +
      par('Vi tilbyder', { style: 'Overskrift3' }) +
      par('afløsning i hjemmet', { list: [3, 0] }) +
      par('også i weekender', { list: [3, 1] }) +
      par('dagophold', { list: [3, 0] }) +
      h1('Opfølgning') +
      h2('Hvert år') +
      par('Udvalget følger op hvert år i marts.') +
      par('tal for klager', { list: [4, 0] }) +
      par('tal for samtaler', { list: [4, 0] }),
  }),
  reads: `# Forord
${CALM}
# I. Vores løfter
## 1.1 Samtalen
Medarbejderen skal:
- ringe inden for to hverdage
- aftale tid og sted
-- med den pårørende
-- med borgeren selv
--- når borgeren kan være med
Aftalen kan altid ændres.
- skrive aftalen ned
## 1.2 Hvilen
### a) Vi tilbyder
- afløsning i hjemmet
-- også i weekender
- dagophold
# II. Opfølgning
## 2.1 Hvert år
Udvalget følger op hvert år i marts.
- tal for klager
- tal for samtaler`,
};

const besideText: Case = {
  name: 'sideoverskrifter.docx',
  bytes: word({
    styles: HEADINGS,
    body:
      par('Værdighedspolitik', { style: 'Titel' }) +
      par('Engdal Kommune') +
      table([
        [
          par('Livskvalitet', { bold: true }),
          par(MEETING) + par('Vi vil:') + par('•\u00a0lytte, før vi handler') + par('•\u00a0spørge igen'),
        ],
        [par('Mad og måltider', { bold: true }), par(CALM)],
        [par(''), par('Maden laves på stedet, hvor det kan lade sig gøre, og duften af den hører med.')],
        [
          par('En værdig død', { bold: true }),
          par(CHILD) + par('Ingen skal dø alene, medmindre det er det, de ønsker.'),
        ],
      ]),
  }),
  reads: `! Værdighedspolitik
Engdal Kommune
# Livskvalitet
${MEETING}
Vi vil:
- lytte, før vi handler
- spørge igen
# Mad og måltider
${CALM}
Maden laves på stedet, hvor det kan lade sig gøre, og duften af den hører med.
# En værdig død
${CHILD}
Ingen skal dø alene, medmindre det er det, de ønsker.`,
};

const pageAsTable: Case = {
  name: 'siden-er-en-tabel.docx',
  bytes: word({
    styles: HEADINGS,
    body: table([
      [
        par('Engdal Kommune', { bold: true }) +
          par('Social og Omsorg') +
          par('Rådhusgade 1, 4990 Engdal') +
          par('Tlf. 11 22 33 44'),
        par('Frivilligpolitik', { style: 'Titel' }),
      ],
      [
        par('Sagsnr. 27.00-G01'),
        h1('Hvorfor en politik?') +
          par(MEETING) +
          h1('Vores mål') +
          par('Målet er, at flere får lyst til at være med.') +
          par('tal med foreningerne', { list: [1, 0] }) +
          par('gør det let at låne lokaler', { list: [1, 0] }) +
          table([
            ['Mål', 'Ansvarlig'],
            ['Flere frivillige i hjemmeplejen', 'Frivilligkoordinatoren'],
          ]),
      ],
    ]),
    numbering: numbering({ 1: bullets }, { 1: '1' }),
  }),
  reads: `! Engdal Kommune
Social og Omsorg
! Frivilligpolitik
# Hvorfor en politik?
${MEETING}
# Vores mål
Målet er, at flere får lyst til at være med.
- tal med foreningerne
- gør det let at låne lokaler
= Mål | Ansvarlig
= Flere frivillige i hjemmeplejen | Frivilligkoordinatoren`,
};

const mergedCells: Case = {
  name: 'flettede-celler.docx',
  bytes: word({
    styles: HEADINGS,
    body:
      h1('Handleplan 2025') +
      table([
        ['<w:gridSpan w:val="4"/>|||Indsatser for pårørende'],
        ['Mål', 'Indsats', 'Ansvarlig', 'Tidsfrist'],
        [
          '<w:vMerge w:val="restart"/>|||Flere pårørende kender tilbuddene',
          'Ny folder til alle afdelinger',
          'Leder af hjemmeplejen',
          '1. marts 2026',
        ],
        [`<w:vMerge/>|||${par('')}`, 'Åbent hus hvert forår', 'Pårørendevejlederen', 'April hvert år'],
        [
          'Færre er alene med ansvaret',
          `${par('Samtalegrupper')}${par('mindst seks deltagere', { list: [1, 0] })}${par('en fast medarbejder', { list: [1, 0] })}`,
          'Demenskoordinatoren',
          'Løbende',
        ],
        ['<w:gridSpan w:val="2"/>|||Evaluering af planen', 'Omsorgschefen', '2027'],
      ]) +
      par('Planen behandles hvert år.'),
    numbering: numbering({ 1: bullets }, { 1: '1' }),
  }),
  reads: `# Handleplan 2025
= Indsatser for pårørende
= Mål | Indsats | Ansvarlig | Tidsfrist
= Flere pårørende kender tilbuddene | Ny folder til alle afdelinger | Leder af hjemmeplejen | 1. marts 2026
= | Åbent hus hvert forår | Pårørendevejlederen | April hvert år
= Færre er alene med ansvaret | Samtalegrupper mindst seks deltagere en fast medarbejder | Demenskoordinatoren | Løbende
= Evaluering af planen | | Omsorgschefen | 2027
Planen behandles hvert år.`,
};

const shape = (content: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent>`;

const textBoxes: Case = {
  name: 'tekstbokse.docx',
  bytes: word({
    styles: HEADINGS,
    body:
      par('Demenspolitik', { style: 'Titel' }) +
      h1('Vision') +
      par(
        `<w:r>${shape(par('Mennesker med demens og deres nærmeste lever et trygt liv.', { bold: true }))}</w:r>${run('Visionen gælder alle, der bor i kommunen.')}`,
      ) +
      par(MEETING) +
      // Only as a drawing of the new kind: LibreOffice and others write no fallback.
      par(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>${par('Husk', { bold: true })}${par('Du kan altid ringe til demenslinjen.')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r>`,
      ) +
      par(CALM) +
      par(
        `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${par('”Jeg fik sovet for første gang i et år.”')}${par('Kirsten, ægtefælle')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      ) +
      h1('Opfølgning') +
      par('Udvalget følger op hvert år i marts.'),
  }),
  reads: `! Demenspolitik
# Vision
Visionen gælder alle, der bor i kommunen.
[] Mennesker med demens og deres nærmeste lever et trygt liv.
${MEETING}
## Husk
[] Du kan altid ringe til demenslinjen.
# Vision <
${CALM}
> ”Jeg fik sovet for første gang i et år.” Kirsten, ægtefælle
# Opfølgning
Udvalget følger op hvert år i marts.`,
};

const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const controls: Case = {
  name: 'felter-og-kontrolelementer.docx',
  bytes: word({
    styles: HEADINGS,
    links: [['rId50', 'hyperlink', 'https://engdal.example/pjece" TargetMode="External']],
    body:
      `<w:sdt><w:sdtPr><w:alias w:val="Titel"/></w:sdtPr><w:sdtContent>${par('Ældrepolitik', { style: 'Titel' })}</w:sdtContent></w:sdt>` +
      par(`<w:r><w:t xml:space="preserve">Version </w:t></w:r>${field('DOCPROPERTY Version', run('3.1'))}`) +
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${par('Indhold')}${par(`${field('TOC \\o "1-3" \\h', '')}<w:hyperlink w:anchor="_Toc1">${run('Det gode hverdagsliv')}<w:r><w:tab/></w:r>${field('PAGEREF _Toc1 \\h', run('3'))}</w:hyperlink>`, { style: 'Indholdsfortegnelse1' })}</w:sdtContent></w:sdt>` +
      par(
        `<w:bookmarkStart w:id="1" w:name="_Toc1"/>${run('Det gode hverdagsliv')}<w:bookmarkEnd w:id="1"/>`,
        { style: 'Overskrift1' },
      ) +
      par(
        `${run('Vi holder møder som beskrevet i afsnit ')}${field('REF _Ref2 \\r \\h', run('2.1'))}${run(' og på ')}<w:hyperlink r:id="rId50">${run('kommunens side')}</w:hyperlink>${run('.')}`,
      ) +
      par(
        `${run('Politikken gælder fra ')}<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>${run('1. januar 2026')}</w:sdtContent></w:sdt>${run(' og indtil videre.')}`,
      ) +
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${par('Klik eller tryk her for at skrive tekst.')}</w:sdtContent></w:sdt>` +
      par(
        `<w:fldSimple w:instr=" HYPERLINK &quot;https://engdal.example&quot; ">${run('Læs om afløsning')}</w:fldSimple>${run(' i pjecen, som alle pårørende får ved det første møde.')}`,
      ) +
      `<w:sdt><w:sdtContent>${h1('Opfølgning')}${par('ét tal om året', { list: [1, 0] })}</w:sdtContent></w:sdt>` +
      `<w:tbl><w:tblPr/><w:sdt><w:sdtContent><w:tr><w:tc>${par('Mål')}</w:tc><w:tc>${par('Frist')}</w:tc></w:tr></w:sdtContent></w:sdt><w:tr><w:sdt><w:sdtContent><w:tc>${par('Flere samtaler')}</w:tc></w:sdtContent></w:sdt><w:tc>${par('2026')}</w:tc></w:tr></w:tbl>` +
      par(
        `<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt>${run(' Planen er drøftet i ældrerådet.')}`,
      ),
    numbering: numbering({ 1: bullets }, { 1: '1' }),
  }),
  reads: `! Ældrepolitik
Version 3.1
# Det gode hverdagsliv
Vi holder møder som beskrevet i afsnit 2.1 og på kommunens side.
Politikken gælder fra 1. januar 2026 og indtil videre.
Læs om afløsning i pjecen, som alle pårørende får ved det første møde.
# Opfølgning
- ét tal om året
= Mål | Frist
= Flere samtaler | 2026
Planen er drøftet i ældrerådet.`,
};

const AUTHOR = 'w:author="Bo" w:date="2025-01-02T10:00:00Z"';
const tracked: Case = {
  name: 'rettelser.docx',
  bytes: word({
    styles: HEADINGS,
    comments: `<w:comment w:id="0" ${AUTHOR}>${par('Skal det hedde skal?')}</w:comment><w:comment w:id="1" ${AUTHOR}>${par('Ja.')}</w:comment>`,
    body:
      par(
        `<w:del w:id="1" ${AUTHOR}><w:r><w:delText>Gammel titel</w:delText></w:r></w:del><w:ins w:id="2" ${AUTHOR}>${run('Handicappolitik')}</w:ins>`,
        { style: 'Titel' },
      ) +
      par(
        `${run('Vi ')}<w:del w:id="3" ${AUTHOR}><w:r><w:delText>vil gerne</w:delText></w:r></w:del><w:ins w:id="4" ${AUTHOR}>${run('skal')}</w:ins>${run(' svare inden for ')}<w:commentRangeStart w:id="0"/>${run('fem')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run(' hverdage.')}`,
      ) +
      // The mark at the paragraph's end is deleted: the two are one.
      `<w:p><w:pPr><w:rPr><w:del w:id="5" ${AUTHOR}/></w:rPr></w:pPr>${run('Vi spørger borgeren, ')}</w:p>` +
      par('før vi taler med andre om sagen.') +
      // A paragraph that is gone altogether.
      `<w:p><w:pPr><w:rPr><w:del w:id="6" ${AUTHOR}/></w:rPr></w:pPr><w:del w:id="7" ${AUTHOR}><w:r><w:delText>Dette afsnit udgår helt.</w:delText></w:r></w:del></w:p>` +
      h1('Adgang for alle') +
      `<w:moveFromRangeStart w:id="8" w:name="m1" ${AUTHOR}/><w:p><w:pPr><w:rPr><w:moveFrom w:id="9" ${AUTHOR}/></w:rPr></w:pPr><w:moveFrom w:id="10" ${AUTHOR}>${run('Alle nye bygninger har adgang uden trin.')}</w:moveFrom></w:p><w:moveFromRangeEnd w:id="8"/>` +
      par(CALM) +
      `<w:moveToRangeStart w:id="11" w:name="m1" ${AUTHOR}/><w:p><w:pPr><w:rPr><w:moveTo w:id="12" ${AUTHOR}/></w:rPr></w:pPr><w:moveTo w:id="13" ${AUTHOR}>${run('Alle nye bygninger har adgang uden trin.')}</w:moveTo></w:p><w:moveToRangeEnd w:id="11"/>` +
      `<w:p><w:pPr><w:pStyle w:val="Overskrift1"/><w:pPrChange w:id="14" ${AUTHOR}><w:pPr><w:pStyle w:val="Normal"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange w:id="15" ${AUTHOR}><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>Opfølgning</w:t></w:r></w:p>` +
      `<w:tbl><w:tblPr/><w:tr><w:tc>${par('Mål')}</w:tc><w:tc>${par('Frist')}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="16" ${AUTHOR}/></w:trPr><w:tc><w:p><w:del w:id="17" ${AUTHOR}><w:r><w:delText>Gammelt mål</w:delText></w:r></w:del></w:p></w:tc><w:tc><w:p><w:del w:id="18" ${AUTHOR}><w:r><w:delText>2024</w:delText></w:r></w:del></w:p></w:tc></w:tr><w:tr><w:trPr><w:ins w:id="19" ${AUTHOR}/></w:trPr><w:tc><w:p><w:ins w:id="20" ${AUTHOR}>${run('Nyt mål')}</w:ins></w:p></w:tc><w:tc><w:p><w:ins w:id="21" ${AUTHOR}>${run('2026')}</w:ins></w:p></w:tc></w:tr></w:tbl>`,
    numbering: numbering({ 1: numberLevel(0, 'decimal', '%1.') }, { 1: '1' }),
  }),
  reads: `! Handicappolitik
Vi skal svare inden for fem hverdage.
Vi spørger borgeren, før vi taler med andre om sagen.
# Adgang for alle
${CALM}
Alle nye bygninger har adgang uden trin.
# Opfølgning
= Mål | Frist
= Nyt mål | 2026`,
};

const notesAndSigns: Case = {
  name: 'noter-og-tegn.docx',
  bytes: word({
    styles: HEADINGS + style('Skjult', 'Vejledning til forfatter', 'Normal', '', '<w:vanish/>'),
    footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2">${par('<w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Se bilag 1.</w:t></w:r>', { style: 'Fodnotetekst' })}</w:footnote>`,
    endnotes: `<w:endnote w:id="2">${par('<w:r><w:endnoteRef/></w:r><w:r><w:t xml:space="preserve"> Tal fra 2024.</w:t></w:r>')}</w:endnote>`,
    header: par('Psykiatripolitik – Engdal Kommune'),
    footer: par('Side 2 af 9'),
    links: [
      ['rH', 'header', 'header1.xml'],
      ['rF', 'footer', 'footer1.xml'],
    ],
    body:
      par('Psykiatripolitik', { style: 'Titel' }) +
      par('Skriv her, hvad politikken handler om, og slet denne linje.', { style: 'Skjult' }) +
      par(
        `${run('Vi holder møder med de nærmeste')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(', før hjælpen begynder.', '<w:lang w:val="da-DK"/>')}${run(' INTERN NOTE', '<w:vanish/>')}`,
      ) +
      par(
        `${run('Det er en del af pårørende')}<w:r><w:softHyphen/></w:r>${run('samarbejdet og af social')}<w:r><w:noBreakHyphen/></w:r>${run(' og sundhedsområdet')}<w:r><w:endnoteReference w:id="2"/></w:r>${run('.')}`,
      ) +
      par(`<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${run(' svar inden tre dage')}`) +
      par(`<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${run(' møde inden en måned')}`) +
      par(`${run('Adressen er')}<w:r><w:br/></w:r>${run('Kontakten sker gennem afdelingen.')}`) +
      `<w:p><w:pPr><w:sectPr><w:cols w:num="2"/></w:sectPr></w:pPr>${run('Teksten i to spalter begynder her')}</w:p>` +
      par(`<w:r><w:br w:type="page"/></w:r>${run('Ny side')}`, { style: 'Overskrift1' }) +
      par(
        `${run('Prisen er 25')}<w:r><w:t xml:space="preserve">\u00a0</w:t></w:r>${run('kr. om måneden,')}<w:r><w:br w:type="column"/></w:r>${run('og den reguleres hvert år.')}`,
      ),
  }),
  reads: `! Psykiatripolitik
Vi holder møder med de nærmeste, før hjælpen begynder.
^ Se bilag 1.
Det er en del af pårørendesamarbejdet og af social- og sundhedsområdet.
^ Tal fra 2024.
- svar inden tre dage
- møde inden en måned
Adressen er Kontakten sker gennem afdelingen.
Teksten i to spalter begynder her
# Ny side
Prisen er 25 kr. om måneden, og den reguleres hvert år.`,
};

const googleRun = (text: string, marks = '') =>
  `<w:r w:rsidR="00000000"><w:rPr>${marks}<w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const fromGoogle: Case = {
  name: 'fra-google-docs.docx',
  bytes: word({
    styles:
      style('Normal', 'normal', null, '', '<w:sz w:val="22"/>') +
      style('Heading1', 'heading 1', 'Normal', '', '<w:sz w:val="40"/>') +
      style('Heading2', 'heading 2', 'Normal', '', '<w:sz w:val="32"/>') +
      style('Title', 'Title', 'Normal', '', '<w:sz w:val="52"/>') +
      style('Subtitle', 'Subtitle', 'Normal', '', '<w:sz w:val="30"/>'),
    numbering: numbering(
      {
        1: numberLevel(0, 'bullet', '●') + numberLevel(1, 'bullet', '○'),
        2: numberLevel(0, 'decimal', '%1.'),
      },
      { 1: '1', 2: '2' },
    ),
    body:
      par(
        `<w:bookmarkStart w:id="0" w:name="_x"/><w:bookmarkEnd w:id="0"/>${googleRun('Børn som pårørende')}`,
        { style: 'Title' },
      ) +
      par(googleRun('Politik for Engdal Kommune 2025-2028'), { style: 'Subtitle' }) +
      par(googleRun('Vores værdier'), { style: 'Heading1' }) +
      par(
        googleRun('Vi ser ') + googleRun('barnet', '<w:b w:val="1"/>') + googleRun(', før vi ser sygdommen.'),
      ) +
      par(googleRun('')) +
      par(googleRun('Barnet bliver hørt'), { list: [1, 0] }) +
      par(googleRun('også når det er svært'), { list: [1, 1] }) +
      par(googleRun('Barnet har en fast voksen'), { list: [1, 0] }) +
      par(googleRun('Skolen', '<w:b w:val="1"/>'), { style: 'Heading2' }) +
      par(googleRun(CHILD)) +
      table(
        [
          [par(googleRun('Hvem', '<w:b w:val="1"/>')), par(googleRun('Gør hvad', '<w:b w:val="1"/>'))],
          [par(googleRun('Klasselæreren')), par(googleRun('ringer hjem inden for en uge'))],
        ],
        '<w:tblStyle w:val="Table1"/>',
      ),
  }),
  reads: `! Børn som pårørende
! Politik for Engdal Kommune 2025-2028
# Vores værdier
Vi ser barnet, før vi ser sygdommen.
- Barnet bliver hørt
-- også når det er svært
- Barnet har en fast voksen
## Skolen
${CHILD}
= Hvem | Gør hvad
= Klasselæreren | ringer hjem inden for en uge`,
};

const fromPages: Case = {
  name: 'fra-pages.docx',
  bytes: word({
    styles:
      style('Normal', 'Normal', null, '', '<w:sz w:val="24"/>') +
      style('Title', 'Title', 'Normal', '', '<w:b/><w:sz w:val="60"/>') +
      style('Heading', 'Heading', null, '', '<w:b/><w:sz w:val="36"/>') +
      style('Heading2', 'Heading 2', null, '', '<w:b/><w:sz w:val="32"/>') +
      style('Body', 'Body', null, '', '<w:sz w:val="22"/>') +
      '<w:style w:type="numbering" w:styleId="Bullet"><w:name w:val="Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    numbering:
      `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Bullet"/></w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Bullet"/>${numberLevel(0, 'bullet', '•')}${numberLevel(1, 'bullet', '•')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>',
    body:
      par('Seniorpolitik', { style: 'Title' }) +
      par('Hvorfor', { style: 'Heading' }) +
      par(MEETING, { style: 'Body' }) +
      par('Arbejdstiden', { style: 'Heading2' }) +
      par('Som senior kan du få:', { style: 'Body' }) +
      par('kortere dage', { style: 'Body', list: [2, 0] }) +
      par('og fri om fredagen', { style: 'Body', list: [2, 1] }) +
      par('andre opgaver', { style: 'Body', list: [2, 0] }) +
      par('Samtalen', { style: 'Heading2' }) +
      par(CALM, { style: 'Body' }),
  }),
  reads: `! Seniorpolitik
# Hvorfor
${MEETING}
## Arbejdstiden
Som senior kan du få:
- kortere dage
-- og fri om fredagen
- andre opgaver
## Samtalen
${CALM}`,
};

const strictOnline: Case = {
  name: 'strict-word-online.docx',
  bytes: word({
    isStrict: true,
    main: 'document2',
    styles: HEADINGS.replace(
      '<w:outlineLvl w:val="0"/>',
      '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>',
    ),
    numbering: numbering(
      { 1: numberLevel(0, 'decimal', '%1', '<w:pStyle w:val="Overskrift1"/>'), 2: bullets },
      { 1: '1', 2: '2' },
    ),
    body:
      par('Sundhedspolitik', { style: 'Titel' }) +
      h1('Et sundt liv') +
      par(
        '<w:r><w:t>Vi gør det sunde valg </w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>let</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>.</w:t></w:r>',
      ) +
      par('Gratis frugt', { style: 'Listeafsnit', list: [2, 0] }) +
      par('Flere stier', { style: 'Listeafsnit', list: [2, 0] }) +
      h1('Et liv uden røg') +
      par(`<w:r>${shape(par('Alle arbejdspladser er røgfri.'))}</w:r>`) +
      par(
        `${run('Vi tilbyder ')}<w:del w:id="3" ${AUTHOR}><w:r><w:delText>kurser</w:delText></w:r></w:del><w:ins w:id="4" ${AUTHOR}>${run('forløb')}</w:ins>${run(' til alle.')}`,
      ),
  }),
  reads: `! Sundhedspolitik
# 1 Et sundt liv
Vi gør det sunde valg let.
- Gratis frugt
- Flere stier
# 2 Et liv uden røg
[] Alle arbejdspladser er røgfri.
Vi tilbyder forløb til alle.`,
};

const ownStyles: Case = {
  name: 'kommunens-skabelon.docx',
  bytes: word({
    settings:
      '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="11"/></w:compat>',
    styles:
      HEADINGS +
      style('EKTitel', 'EK_Titel', 'Normal', '', '<w:caps/><w:sz w:val="60"/>') +
      style('EKOv1', 'EK Overskrift niveau 1', 'Overskrift1') +
      style('EKOv2', 'EK Overskrift niveau 2', 'EKOv1', '<w:outlineLvl w:val="1"/>') +
      style('EKManchet', 'EK Manchet', 'Normal', '', '<w:b/><w:sz w:val="26"/>') +
      style('EKBrod', 'EK Brødtekst', 'Normal', '', '<w:sz w:val="20"/>') +
      style('EKPunkt', 'EK Punktopstilling', 'EKBrod', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('EKFakta', 'EK Faktaboks', 'EKBrod', '<w:pBdr><w:top w:val="single"/></w:pBdr>'),
    numbering: numbering({ 1: numberLevel(0, 'bullet', '§', '<w:pStyle w:val="EKPunkt"/>') }, { 1: '1' }),
    links: [['rAlt', 'aFChunk', 'afchunk.html']],
    others: {
      'word/afchunk.html':
        '<html><body><h1>Bilag</h1><p>Listen over tilbud ændres hvert år.</p></body></html>',
    },
    body:
      par('Politik for udsatte borgere', { style: 'EKTitel' }) +
      par('Ingen skal stå alene, når livet er svært, og derfor går vi ud til dem, der ikke selv kommer.', {
        style: 'EKManchet',
      }) +
      par('Opsøgende arbejde', { style: 'EKOv1' }) +
      par(MEETING, { style: 'EKBrod' }) +
      par('Vi vil', { style: 'EKBrod' }) +
      par('møde borgeren, hvor han er', { style: 'EKPunkt' }) +
      par('følge borgeren til døren', { style: 'EKPunkt' }) +
      par('Gadeplan', { style: 'EKOv2' }) +
      par(CALM, { style: 'EKBrod' }) +
      par('§ 110 handler om midlertidigt ophold.', { style: 'EKFakta' }) +
      par('Samarbejde', { style: 'EKOv1' }) +
      par('Vi arbejder sammen med foreninger.', { style: 'EKBrod' }) +
      '<w:altChunk r:id="rAlt"/>',
  }),
  reads: `! Politik for udsatte borgere
Ingen skal stå alene, når livet er svært, og derfor går vi ud til dem, der ikke selv kommer.
# Opsøgende arbejde
${MEETING}
Vi vil
- møde borgeren, hvor han er
- følge borgeren til døren
## Gadeplan
${CALM}
§ 110 handler om midlertidigt ophold.
# Samarbejde
Vi arbejder sammen med foreninger.
# Bilag
Listen over tilbud ændres hvert år.`,
};

/** Word files of the first batch. */
export const WORD_CASES: readonly Case[] = [
  headingsByHand,
  numbersByWord,
  besideText,
  pageAsTable,
  mergedCells,
  textBoxes,
  controls,
  tracked,
  notesAndSigns,
  fromGoogle,
  fromPages,
  strictOnline,
  ownStyles,
];
