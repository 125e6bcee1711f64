import { type Case, numbering, numberLevel, par, run, style, table, word } from './files.ts';

const HOME =
  'De fleste, der får hjælp, bor hjemme, og det er her, de nærmeste lægger de timer, som ingen skriver ned.';
const TURN =
  'Når en forælder bliver syg, vender det hele rundt, og derfor begynder vi med at spørge, hvad der skal til i morgen.';
const NIGHT = 'Natten er lang for den, der våger, og derfor kan en vagt komme og tage over til klokken seks.';

const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const control = (name: string, content: string, more = '') =>
  `<w:sdt><w:sdtPr><w:alias w:val="${name}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** A municipality's template: cover page of content controls, headings whose style builds on two others, captions, sources. */
const template: Case = {
  name: 'skabelon.docx',
  bytes: word({
    styles:
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      style('Normal', 'Normal', null) +
      style('Basis', 'Kommune basis', 'Normal', '', '<w:sz w:val="21"/>') +
      style('OvBasis', 'Kommune overskrift basis', 'Basis', '<w:keepNext/>', '<w:b/>') +
      style(
        'Heading1',
        'Overskrift 1',
        'OvBasis',
        '<w:numPr><w:numId w:val="9"/></w:numPr><w:outlineLvl w:val="0"/>',
        '<w:sz w:val="34"/>',
      ) +
      style(
        'Heading2',
        'Overskrift 2',
        'OvBasis',
        '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="9"/></w:numPr><w:outlineLvl w:val="1"/>',
        '<w:sz w:val="26"/>',
      ) +
      style('Lokal2', 'Lokal underoverskrift', 'Heading2') +
      style('Forsidetitel', 'Forsidetitel', 'Basis', '', '<w:b/><w:sz w:val="64"/>') +
      style('Billedtekst', 'caption', 'Normal', '', '<w:i/><w:sz w:val="16"/>') +
      style('Litteratur', 'Bibliography', 'Normal'),
    numbering: numbering(
      {
        3:
          numberLevel(0, 'decimal', '%1', '<w:pStyle w:val="Heading1"/>') +
          numberLevel(1, 'decimal', '%1.%2', '<w:pStyle w:val="Heading2"/>'),
      },
      { 9: '3' },
    ),
    body:
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Cover Pages"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${par(control('Titel', run('Plan for de nærmeste')), { style: 'Forsidetitel' })}${control('Undertitel', par('Pårørendepolitik 2026-2029', { size: 36 }))}${par(control('Afdeling', run('Center for Omsorg')))}${par(control('Dato', run('14. april 2026'), '<w:date/>'))}<w:p><w:r><w:br w:type="page"/></w:r></w:p></w:sdtContent></w:sdt>` +
      par('Derfor har vi en politik', { style: 'Heading1' }) +
      par(HOME) +
      par('Familien først', { style: 'Lokal2' }) +
      par(
        `${run('Tallene står i ')}${field('REF _Ref1 \\h', run('Tabel 1'))}${run(', og de gælder hele kommunen.')}`,
      ) +
      par(
        `<w:bookmarkStart w:id="3" w:name="_Ref1"/>${run('Tabel ')}${field('SEQ Tabel \\* ARABIC', run('1'))}<w:bookmarkEnd w:id="3"/>${run(': Hjælpere efter alder')}`,
        { style: 'Billedtekst' },
      ) +
      table([
        ['Alder', 'Antal', 'Andel'],
        ['Under 50 år', '410', '31 %'],
        ['50 år og ældre', '913', '69 %'],
      ]) +
      par('Nætter og weekender', { style: 'Lokal2' }) +
      par(NIGHT) +
      par('Sådan følger vi op', { style: 'Heading1' }) +
      par('Udvalget gør status hvert forår.') +
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Bibliographies"/></w:docPartObj></w:sdtPr><w:sdtContent>${par('Litteratur', { style: 'Heading1' })}<w:sdt><w:sdtPr><w:bibliography/></w:sdtPr><w:sdtContent>${par(field('BIBLIOGRAPHY', run('Holm, A. (2024). Hjælperne i hjemmet. Fjordby: Eget forlag.')), { style: 'Litteratur' })}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`,
  }),
  reads: `! Plan for de nærmeste
! Pårørendepolitik 2026-2029
Center for Omsorg
14. april 2026
# 1 Derfor har vi en politik
${HOME}
## 1.1 Familien først
Tallene står i Tabel 1, og de gælder hele kommunen.
Tabel 1: Hjælpere efter alder
= Alder | Antal | Andel
= Under 50 år | 410 | 31 %
= 50 år og ældre | 913 | 69 %
## 1.2 Nætter og weekender
${NIGHT}
# 2 Sådan følger vi op
Udvalget gør status hvert forår.
# 3 Litteratur
Holm, A. (2024). Hjælperne i hjemmet. Fjordby: Eget forlag.`,
};

const HEADS =
  style('Normal', 'Normal', null, '', '<w:sz w:val="22"/>') +
  style('Overskrift1', 'heading 1', 'Normal', '<w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="30"/>') +
  style('Overskrift2', 'heading 2', 'Normal', '<w:outlineLvl w:val="1"/>', '<w:b/><w:sz w:val="25"/>') +
  style('Titel', 'Title', 'Normal', '', '<w:sz w:val="52"/>') +
  style('Fodnotetekst', 'footnote text', 'Normal') +
  style('Listeafsnit', 'List Paragraph', 'Normal');
const h1 = (text: string) => par(text, { style: 'Overskrift1' });
const framed = (text: string, bold = false) =>
  par(text, {
    bold,
    more: '<w:framePr w:w="3400" w:hSpace="180" w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="right" w:y="1"/><w:shd w:val="clear" w:fill="DDEEDD"/>',
  });
const bullets = numberLevel(0, 'bullet', '\uf0b7') + numberLevel(1, 'bullet', '–');

/** A fact box in a frame, a group of drawn shapes, lists in the cells of a table, notes of two paragraphs, two columns. */
const boxesAndNotes: Case = {
  name: 'faktaboks-og-noter.docx',
  bytes: word({
    styles: HEADS,
    numbering: numbering({ 1: bullets }, { 1: '1' }),
    footnotes: `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="4">${par('<w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Opgjort i maj.</w:t></w:r>', { style: 'Fodnotetekst' })}${par('Tallet er uden midlertidige ophold.', { style: 'Fodnotetekst' })}</w:footnote>`,
    endnotes: `<w:endnote w:id="3">${par('<w:r><w:endnoteRef/></w:r><w:r><w:t xml:space="preserve"> Jf. referatet fra mødet.</w:t></w:r>')}</w:endnote>`,
    body:
      par('Politik for aflastning', { style: 'Titel' }) +
      h1('Hvem kan få en pause?') +
      framed('Fakta', true) +
      framed('Ordningen koster ikke noget.') +
      framed('Den gælder også om natten.') +
      par(
        `${run('Alle, der passer et menneske i hjemmet, kan få en pause')}<w:r><w:footnoteReference w:id="4"/></w:r>${run('. Vi finder en, der passer til familien.')}`,
      ) +
      `<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:pPr>${run(NIGHT)}</w:p>` +
      par('Den ene spalte handler om dagen.') +
      par(`<w:r><w:br w:type="column"/></w:r>${run('Den anden spalte handler om natten.')}`) +
      '<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/><w:cols w:num="2"/></w:sectPr></w:pPr></w:p>' +
      h1('Det lover vi') +
      table([
        ['Til dig', 'Til den, du passer'],
        [
          `${par('Du får:')}${par('en fast aften om ugen', { list: [1, 0] })}${par('et nummer at ringe til', { list: [1, 0] })}`,
          `${par('Der kommer:')}${par('den samme hver gang', { list: [1, 0] })}`,
        ],
      ]) +
      par(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="g"><wps:wsp><wps:txbx><w:txbxContent>${par('Ring, før du er træt.')}</w:txbxContent></wps:txbx></wps:wsp><wps:wsp><wps:txbx><w:txbxContent>${par('Vi tager telefonen hele døgnet.')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>${run('Løfterne gælder fra det første møde.')}<w:r><w:endnoteReference w:id="3"/></w:r>`,
      ) +
      par(
        `<w:r><w:pict><v:group><v:shape><v:textbox><w:txbxContent>${par('Husk', { bold: true })}${par('Pausen kan deles i to.', { list: [1, 0] })}${par('Den kan flyttes.', { list: [1, 0] })}</w:txbxContent></v:textbox></v:shape></v:group></w:pict></w:r>`,
      ) +
      h1('Status') +
      par('Hvert efterår tæller vi pauserne.'),
  }),
  reads: `! Politik for aflastning
# Hvem kan få en pause?
## Fakta
[] Ordningen koster ikke noget.
[] Den gælder også om natten.
# Hvem kan få en pause? <
Alle, der passer et menneske i hjemmet, kan få en pause. Vi finder en, der passer til familien.
^ Opgjort i maj. Tallet er uden midlertidige ophold.
${NIGHT}
Den ene spalte handler om dagen.
Den anden spalte handler om natten.
# Det lover vi
= Til dig | Til den, du passer
= Du får: en fast aften om ugen et nummer at ringe til | Der kommer: den samme hver gang
Løfterne gælder fra det første møde.
^ Jf. referatet fra mødet.
[] Ring, før du er træt.
[] Vi tager telefonen hele døgnet.
## Husk
- Pausen kan deles i to.
- Den kan flyttes.
# Status
Hvert efterår tæller vi pauserne.`,
};

const BY = 'w:author="Mia" w:date="2026-02-01T08:00:00Z"';

/** Word for Mac 2011: smart tags, nested fields, readings above words, moved paragraphs, comments over several, rows inserted. */
const macWord: Case = {
  name: 'mac-2011.docx',
  bytes: word({
    styles: HEADS,
    numbering: numbering({ 2: numberLevel(0, 'decimal', '%1.') }, { 2: '2' }),
    comments: `<w:comment w:id="7" ${BY}>${par('Gælder det begge?')}${par('Ja, begge.')}</w:comment>`,
    body:
      par(
        `<w:smartTag w:uri="urn:x" w:element="place"><w:smartTag w:uri="urn:x" w:element="City">${run('Fjordby')}</w:smartTag></w:smartTag>${run(' Kommunes demenspolitik')}`,
        { style: 'Titel' },
      ) +
      `<w:p><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr>${run('Hverdagen')}<w:r><w:br/></w:r>${run('med demens')}</w:p>` +
      par(
        `<w:commentRangeStart w:id="7"/>${run('Vi møder familien i hjemmet og ')}<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>ikke</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>på</w:t></w:r></w:rubyBase></w:ruby></w:r>${run(' rådhuset.')}`,
      ) +
      par(
        `${run('Aftalen skrives ned samme dag.')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
      ) +
      par(
        `${run('Fristen er ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> IF </w:instrText></w:r>${field('DOCPROPERTY Haster', run('nej'))}<w:r><w:instrText xml:space="preserve"> = "ja" "to" "fem" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('fem')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' dage.')}`,
      ) +
      `<w:p><w:pPr><w:rPr><w:ins w:id="31" ${BY}/></w:rPr></w:pPr><w:ins w:id="32" ${BY}>${run('Et nyt afsnit om søvn er sat ind.')}</w:ins></w:p>` +
      `<w:moveFromRangeStart w:id="33" w:name="flyt" ${BY}/><w:p><w:pPr><w:pStyle w:val="Overskrift1"/><w:rPr><w:moveFrom w:id="34" ${BY}/></w:rPr></w:pPr><w:moveFrom w:id="35" ${BY}>${run('Kørsel')}</w:moveFrom></w:p><w:p><w:pPr><w:rPr><w:moveFrom w:id="36" ${BY}/></w:rPr></w:pPr><w:moveFrom w:id="37" ${BY}>${run('Vi betaler turen til dagcentret.')}</w:moveFrom></w:p><w:moveFromRangeEnd w:id="33"/>` +
      h1('Aftaler') +
      par('Medarbejderen skal', {}) +
      par('spørge til natten', { style: 'Listeafsnit', list: [2, 0] }) +
      `<w:p><w:pPr><w:pStyle w:val="Listeafsnit"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr><w:rPr><w:del w:id="38" ${BY}/></w:rPr></w:pPr><w:del w:id="39" ${BY}><w:r><w:delText>ringe hver dag</w:delText></w:r></w:del></w:p>` +
      par('ringe hver uge', { style: 'Listeafsnit', list: [2, 0] }) +
      `<w:moveToRangeStart w:id="40" w:name="flyt" ${BY}/><w:p><w:pPr><w:pStyle w:val="Overskrift1"/><w:rPr><w:moveTo w:id="41" ${BY}/></w:rPr></w:pPr><w:moveTo w:id="42" ${BY}>${run('Kørsel')}</w:moveTo></w:p><w:p><w:pPr><w:rPr><w:moveTo w:id="43" ${BY}/></w:rPr></w:pPr><w:moveTo w:id="44" ${BY}>${run('Vi betaler turen til dagcentret.')}</w:moveTo></w:p><w:moveToRangeEnd w:id="40"/>` +
      `<w:tbl><w:tblPr/><w:tr><w:tc>${par('Tilbud')}</w:tc><w:tc>${par('Dag')}</w:tc></w:tr><w:tr><w:trPr><w:ins w:id="45" ${BY}/></w:trPr><w:tc><w:p><w:ins w:id="46" ${BY}>${run('Sang')}</w:ins></w:p></w:tc><w:tc><w:p><w:ins w:id="47" ${BY}>${run('mandag')}</w:ins></w:p></w:tc></w:tr><w:tr><w:trPr><w:del w:id="48" ${BY}/></w:trPr><w:tc><w:p><w:del w:id="49" ${BY}><w:r><w:delText>Dans</w:delText></w:r></w:del></w:p></w:tc><w:tc><w:p><w:del w:id="50" ${BY}><w:r><w:delText>onsdag</w:delText></w:r></w:del></w:p></w:tc></w:tr></w:tbl>` +
      par(
        `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><w:r><w:tab/></w:r>${run('sangen er gratis')}`,
      ) +
      par(
        `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><w:r><w:tab/></w:r>${run('kaffen koster ti kroner')}`,
      ) +
      par(`${run('Planen gælder i hele ')}<w:r><w:br w:type="page"/></w:r>${run('perioden til 2029.')}`),
  }),
  reads: `! Fjordby Kommunes demenspolitik
# Hverdagen med demens
Vi møder familien i hjemmet og på rådhuset.
Aftalen skrives ned samme dag.
Fristen er fem dage.
Et nyt afsnit om søvn er sat ind.
# Aftaler
Medarbejderen skal
- spørge til natten
- ringe hver uge
# Kørsel
Vi betaler turen til dagcentret.
= Tilbud | Dag
= Sang | mandag
- sangen er gratis
- kaffen koster ti kroner
Planen gælder i hele perioden til 2029.`,
};

const indented = (sign: string, text: string, left: number) =>
  par(`${run(sign)}<w:r><w:tab/></w:r>${run(text)}`, {
    more: `<w:ind w:left="${left}" w:hanging="360"/>`,
  });

/** Everything by hand: contents with dots, headings in bold with typed numbers, columns by tabs, indents for levels. */
const byHand: Case = {
  name: 'alt-i-haanden.docx',
  bytes: word({
    styles: style('Normal', 'Normal', null, '', '<w:sz w:val="24"/>'),
    body:
      par('FJORDBY KOMMUNE', { bold: true, size: 24 }) +
      par(
        `${run('Politik for frivilligt', '<w:b/><w:sz w:val="44"/>')}<w:r><w:br/></w:r>${run('socialt arbejde', '<w:b/><w:sz w:val="44"/>')}`,
      ) +
      par('Indholdsfortegnelse', { bold: true }) +
      par('1. Baggrund ................................ 2') +
      par('2. Samarbejdet ............................ 3') +
      par('2.1 Penge og lokaler ...................... 4') +
      par('3. Hvem gør hvad .......................... 5') +
      par('1. Baggrund', { bold: true, size: 28 }) +
      par(TURN) +
      par('2. Samarbejdet', { bold: true, size: 28 }) +
      par('Foreningerne kan regne med:') +
      indented('–', 'et svar inden for to uger', 720) +
      indented('–', 'ét sted at henvende sig', 720) +
      indented('·', 'på telefonen', 1440) +
      indented('·', 'på biblioteket', 1440) +
      indented('–', 'en kop kaffe', 720) +
      par('2.1 Penge og lokaler', { bold: true }) +
      par(
        `${run('Puljen er på')}<w:r><w:br/></w:r>${run('600.000 kr. om året, og den')}<w:r><w:br/></w:r>${run('kan søges to gange.')}`,
      ) +
      par('3. Hvem gør hvad', { bold: true, size: 28 }) +
      par(
        `${run('Opgave', '<w:b/>')}<w:r><w:tab/></w:r>${run('Hvem', '<w:b/>')}<w:r><w:tab/></w:r>${run('Hvornår', '<w:b/>')}`,
      ) +
      par(`${run('Lokaler')}<w:r><w:tab/></w:r>${run('Kulturhuset')}<w:r><w:tab/></w:r>${run('januar')}`) +
      par(
        `${run('Kurser')}<w:r><w:tab/></w:r>${run('Frivilligcentret')}<w:r><w:tab/></w:r>${run('hele året')}`,
      ) +
      par('Planen ses efter i foråret.') +
      par('______________________') +
      par('Vedtaget af byrådet den 9. juni 2025'),
  }),
  reads: `! FJORDBY KOMMUNE
! Politik for frivilligt socialt arbejde
# 1. Baggrund
${TURN}
# 2. Samarbejdet
Foreningerne kan regne med:
- et svar inden for to uger
- ét sted at henvende sig
-- på telefonen
-- på biblioteket
- en kop kaffe
## 2.1 Penge og lokaler
Puljen er på 600.000 kr. om året, og den kan søges to gange.
# 3. Hvem gør hvad
= Opgave | Hvem | Hvornår
= Lokaler | Kulturhuset | januar
= Kurser | Frivilligcentret | hele året
Planen ses efter i foråret.
Vedtaget af byrådet den 9. juni 2025`,
};

const g = (text: string, marks = '') =>
  `<w:r w:rsidDel="00000000"><w:rPr>${marks}<w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** Google Docs by somebody who uses no styles: larger letters, coloured words, numbers typed, a box of one cell. */
const googlePlain: Case = {
  name: 'google-uden-typografier.docx',
  bytes: word({
    styles:
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      style('Normal', 'normal', null) +
      style('Heading1', 'heading 1', 'Normal', '', '<w:sz w:val="40"/>'),
    numbering: numbering(
      { 1: numberLevel(0, 'bullet', '●') + numberLevel(1, 'bullet', '○') + numberLevel(2, 'bullet', '■') },
      { 1: '1' },
    ),
    body:
      par(g('Sundhed for alle', '<w:sz w:val="48"/>')) +
      par(g('')) +
      par(g('Et forslag til en ny sundhedspolitik fra arbejdsgruppen')) +
      par(g('')) +
      par(g('Bevægelse', '<w:sz w:val="30"/><w:color w:val="1155cc"/>')) +
      par(g('Der skal være kort vej til en sti, og stierne skal være lyse, også om vinteren.')) +
      par(g('')) +
      par(g('Vi foreslår at:')) +
      par(g('lægge to nye stier'), { list: [1, 0] }) +
      par(g('ved skolen'), { list: [1, 1] }) +
      par(g('og ved søen'), { list: [1, 1] }) +
      par(g('rydde sne først på stierne'), { list: [1, 0] }) +
      par(g('Søvn', '<w:sz w:val="30"/><w:color w:val="1155cc"/>')) +
      table([
        [`${par(g('Vidste du?', '<w:b w:val="1"/>'))}${par(g('Hver fjerde voksne sover for lidt.'))}`],
      ]) +
      par(g('')) +
      par(g('Skolen begynder klokken ni for de ældste, hvis byrådet vil.')) +
      par(g('Børn og skærme', '<w:b w:val="1"/>')) +
      par(g('Der er skærmfri timer i alle klubber.')) +
      par(g('Mad', '<w:sz w:val="30"/><w:color w:val="1155cc"/>')) +
      par(g('Frugten er gratis i hallerne.')),
  }),
  reads: `! Sundhed for alle
Et forslag til en ny sundhedspolitik fra arbejdsgruppen
# Bevægelse
Der skal være kort vej til en sti, og stierne skal være lyse, også om vinteren.
Vi foreslår at:
- lægge to nye stier
-- ved skolen
-- og ved søen
- rydde sne først på stierne
# Søvn
## Vidste du?
[] Hver fjerde voksne sover for lidt.
# Søvn <
Skolen begynder klokken ni for de ældste, hvis byrådet vil.
## Børn og skærme
Der er skærmfri timer i alle klubber.
# Mad
Frugten er gratis i hallerne.`,
};

/** As LibreOffice saves Word files: its own style names, lists by style, a frame in a paragraph, notes, hidden text. */
const libreWord: Case = {
  name: 'libreoffice.docx',
  bytes: word({
    styles:
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      style('Normal', 'Normal', null) +
      style('Overskrift', 'Overskrift', 'Normal', '<w:keepNext w:val="true"/>', '<w:sz w:val="28"/>') +
      style('Heading1', 'Heading 1', 'Overskrift', '<w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="36"/>') +
      style('Heading2', 'Heading 2', 'Overskrift', '<w:outlineLvl w:val="1"/>', '<w:b/><w:sz w:val="32"/>') +
      style('Title', 'Title', 'Overskrift', '', '<w:b/><w:sz w:val="56"/>') +
      style('TextBody', 'Body Text', 'Normal') +
      style(
        'Punkt',
        'Punktopstilling',
        'TextBody',
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>',
      ) +
      style('Rammeindhold', 'Rammeindhold', 'TextBody') +
      style('Tabelindhold', 'Tabelindhold', 'TextBody') +
      style('Footnote', 'Footnote Text', 'Normal'),
    numbering: numbering(
      {
        1: `${numberLevel(0, 'none', '', '<w:pStyle w:val="Heading1"/>')}${numberLevel(1, 'none', '')}`,
        2: numberLevel(0, 'bullet', '•') + numberLevel(1, 'bullet', '◦'),
        3: numberLevel(0, 'lowerLetter', '%1)') + numberLevel(1, 'decimal', '%2.'),
      },
      { 1: '1', 2: '2', 3: '3' },
    ),
    footnotes: `<w:footnote w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2">${par('<w:r><w:rPr><w:rStyle w:val="FootnoteCharacters"/></w:rPr><w:footnoteRef/></w:r><w:r><w:tab/><w:t>Reglerne står i loven.</w:t></w:r>', { style: 'Footnote' })}</w:footnote>`,
    body:
      par('Handicappolitik', { style: 'Title' }) +
      par('Et samfund for alle', { style: 'Heading1', list: [1, 0] }) +
      par(
        `${run(TURN)}<w:r><w:rPr><w:rStyle w:val="FootnoteAnchor"/></w:rPr><w:footnoteReference w:id="2"/></w:r>`,
        {
          style: 'TextBody',
        },
      ) +
      par('Kommunen', { style: 'TextBody' }) +
      par('hører handicaprådet, før noget bygges', { style: 'Punkt' }) +
      par('bygger uden trin', { style: 'Punkt' }) +
      par('også på havnen', { style: 'Punkt', list: [2, 1] }) +
      par('De to regler har undtagelser:', { style: 'TextBody' }) +
      par('fredede huse', { style: 'TextBody', list: [3, 0] }) +
      par('huse, der rives ned', { style: 'TextBody', list: [3, 0] }) +
      par(
        `${run('Rådet mødes hver anden måned.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>${par('Møderne er åbne for alle.', { style: 'Rammeindhold' })}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${par('Møderne er åbne for alle.', { style: 'Rammeindhold' })}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        { style: 'TextBody' },
      ) +
      par('Job og uddannelse', { style: 'Heading2' }) +
      par(
        `${run('Fem job om året er slået op til ')}${run('(intern note: tjek tal)', '<w:vanish/>')}${run('mennesker med handicap.')}`,
        {
          style: 'TextBody',
        },
      ) +
      table([
        [par('Mål', { style: 'Tabelindhold' }), par('Hvornår', { style: 'Tabelindhold' })],
        [par('Rampe ved rådhuset', { style: 'Tabelindhold' }), par('2027', { style: 'Tabelindhold' })],
      ]),
  }),
  reads: `! Handicappolitik
# Et samfund for alle
${TURN}
^ Reglerne står i loven.
Kommunen
- hører handicaprådet, før noget bygges
- bygger uden trin
-- også på havnen
De to regler har undtagelser:
- fredede huse
- huse, der rives ned
Rådet mødes hver anden måned.
[] Møderne er åbne for alle.
## Job og uddannelse
Fem job om året er slået op til mennesker med handicap.
= Mål | Hvornår
= Rampe ved rådhuset | 2027`,
};

const line = (text: string, size = 21, more = '') => par(text, { size, more });
const placed = (text: string, x: number, y: number, size = 21, bold = false) =>
  par(text, {
    size,
    bold,
    more: `<w:framePr w:w="4000" w:h="300" w:hRule="exact" w:wrap="none" w:vAnchor="page" w:hAnchor="page" w:x="${x}" w:y="${y}"/>`,
  });

/** A PDF turned into Word: each line a paragraph, hyphens left, the title in placed frames, page numbers as text. */
const fromPdf: Case = {
  name: 'fra-pdf.docx',
  bytes: word({
    styles: style('Normal', 'Normal', null, '', '<w:sz w:val="21"/>'),
    body:
      placed('Fjordby Kommune', 900, 600, 20) +
      placed('Ældrepolitik', 900, 1600, 60, true) +
      placed('2025-2029', 900, 2500, 28) +
      par('1 Hjem', { size: 32, bold: true }) +
      line('Vi vil, at ældre kan blive boende, så længe de') +
      line('selv ønsker det. Det kræver, at hjælpen kom-') +
      line('mer til tiden, og at den er den samme hver dag.') +
      line('Når det ikke går længere, finder vi en bolig i') +
      line('nærheden.') +
      line('') +
      line('Derfor vil vi:') +
      line('• bygge flere små boliger') +
      line('• lade ægtefæller flytte med, også når kun den') +
      line('ene har brug for plejen') +
      line('• svare inden for fire uger') +
      par('2', { size: 18, more: '<w:jc w:val="center"/>' }) +
      par('Fjordby Kommune · Ældrepolitik', { size: 16 }) +
      par('2 Måltider', { size: 32, bold: true }) +
      line('Maden bliver lavet i huset, og det kan lugtes. De,') +
      line('der vil, kan hjælpe til i køkkenet, og ingen sid-') +
      line('der alene ved bordet, medmindre de vil.') +
      par('3', { size: 18, more: '<w:jc w:val="center"/>' }) +
      par('Fjordby Kommune · Ældrepolitik', { size: 16 }),
  }),
  reads: `Fjordby Kommune
! Ældrepolitik
2025-2029
# 1 Hjem
Vi vil, at ældre kan blive boende, så længe de selv ønsker det. Det kræver, at hjælpen kommer til tiden, og at den er den samme hver dag. Når det ikke går længere, finder vi en bolig i nærheden.
Derfor vil vi:
- bygge flere små boliger
- lade ægtefæller flytte med, også når kun den ene har brug for plejen
- svare inden for fire uger
# 2 Måltider
Maden bliver lavet i huset, og det kan lugtes. De, der vil, kan hjælpe til i køkkenet, og ingen sidder alene ved bordet, medmindre de vil.`,
};

/** A scanned booklet with recognised text in Word: sizes that waver, lines kept by breaks, running heads between the text. */
const recognised: Case = {
  name: 'genkendt-scanning.docx',
  bytes: word({
    styles: style('Normal', 'Normal', null, '', '<w:sz w:val="20"/>'),
    body:
      par(run('Politik for unge, der hjælper derhjemme', '<w:sz w:val="39"/><w:spacing w:val="-4"/>')) +
      par('Fjordby Kommune 2024', { size: 23 }) +
      `<w:p><w:pPr><w:pageBreakBefore/></w:pPr>${run('Hvem taler vi om?', '<w:b/><w:sz w:val="27"/>')}</w:p>` +
      par(
        `${run('Nogle unge laver mad, vasker', '<w:sz w:val="19"/>')}<w:r><w:br/></w:r>${run('tøj og trøster, før de går i', '<w:sz w:val="20"/>')}<w:r><w:br/></w:r>${run('skole. De kalder det ikke ar-', '<w:sz w:val="20"/>')}<w:r><w:br/></w:r>${run('bejde, men det er det.', '<w:sz w:val="19"/>')}`,
      ) +
      par('Politik for unge, der hjælper derhjemme', { size: 15 }) +
      par('4', { size: 16 }) +
      `<w:p><w:pPr><w:pageBreakBefore/></w:pPr>${run('Det gør vi', '<w:b/><w:sz w:val="26"/>')}</w:p>` +
      par(
        `${run('■ Klasselæreren spørger, når noget', '<w:sz w:val="20"/>')}<w:r><w:br/></w:r>${run('er anderledes.', '<w:sz w:val="20"/>')}`,
      ) +
      par(run('■ Sundhedsplejersken har åben dør.', '<w:sz w:val="20"/>')) +
      par(run('■ Ingen sag oprettes uden den unge.', '<w:sz w:val="20"/>')) +
      par('Politik for unge, der hjælper derhjemme', { size: 15 }) +
      par('5', { size: 16 }) +
      `<w:p><w:pPr><w:pageBreakBefore/></w:pPr>${run('Opfølgning', '<w:b/><w:sz w:val="27"/>')}</w:p>` +
      par(
        `${run('Hvert år taler udvalget med ti', '<w:sz w:val="20"/>')}<w:r><w:br/></w:r>${run('unge om, hvordan det går.', '<w:sz w:val="20"/>')}`,
      ) +
      par('Politik for unge, der hjælper derhjemme', { size: 15 }) +
      par('6', { size: 16 }),
  }),
  reads: `! Politik for unge, der hjælper derhjemme
! Fjordby Kommune 2024
# Hvem taler vi om?
Nogle unge laver mad, vasker tøj og trøster, før de går i skole. De kalder det ikke arbejde, men det er det.
# Det gør vi
- Klasselæreren spørger, når noget er anderledes.
- Sundhedsplejersken har åben dør.
- Ingen sag oprettes uden den unge.
# Opfølgning
Hvert år taler udvalget med ti unge om, hvordan det går.`,
};

/** Word files of the third batch, of other kinds than the first two. */
export const THIRD_WORD_CASES: readonly Case[] = [
  template,
  boxesAndNotes,
  macWord,
  byHand,
  googlePlain,
  libreWord,
  fromPdf,
  recognised,
];
