import { type Case, odt, plain } from './files.ts';

const HOME =
  'De fleste, der får hjælp, bor hjemme, og det er her, de nærmeste lægger de timer, som ingen skriver ned.';
const TURN =
  'Når en forælder bliver syg, vender det hele rundt, og derfor begynder vi med at spørge, hvad der skal til i morgen.';
const NIGHT = 'Natten er lang for den, der våger, og derfor kan en vagt komme og tage over til klokken seks.';

const odtStyle = (name: string, parent: string, text = '', display = '', more = '') =>
  `<style:style style:name="${name}" style:family="paragraph"${display === '' ? '' : ` style:display-name="${display}"`} style:parent-style-name="${parent}" ${more}><style:text-properties ${text}/></style:style>`;
const p = (text: string, name = 'Standard') => `<text:p text:style-name="${name}">${text}</text:p>`;
const item = (...inner: string[]) => `<text:list-item>${inner.join('')}</text:list-item>`;
const heading = (level: number, text: string, name = `Heading_20_${level}`) =>
  `<text:h text:style-name="${name}" text:outline-level="${level}">${text}</text:h>`;
const cell = (inner: string, more = '') =>
  `<table:table-cell ${more}>${inner.startsWith('<') ? inner : p(inner)}</table:table-cell>`;
const note = (kind: string, sign: string, ...texts: string[]) =>
  `<text:note text:note-class="${kind}"><text:note-citation>${sign}</text:note-citation><text:note-body>${texts.map((text) => p(text, 'Footnote')).join('')}</text:note-body></text:note>`;

/** LibreOffice: numbers on headings by a list, moved and deleted paragraphs, notes of two paragraphs, captions, sources. */
const libreOffice: Case = {
  name: 'rettet-i-writer.odt',
  bytes: odt(
    '<text:tracked-changes><text:changed-region text:id="d1"><text:deletion><office:change-info><dc:creator>Mia</dc:creator></office:change-info><text:p>Dette afsnit</text:p><text:p>er slettet.</text:p></text:deletion></text:changed-region><text:changed-region text:id="i1"><text:insertion><office:change-info><dc:creator>Mia</dc:creator></office:change-info></text:insertion></text:changed-region></text:tracked-changes>' +
      p(
        '<draw:frame draw:name="Forside"><draw:text-box><text:p text:style-name="Title">Politik for de nærmeste</text:p><text:p text:style-name="Subtitle">Fjordby Kommune 2026</text:p></draw:text-box></draw:frame>',
      ) +
      `<text:list text:style-name="Nr"><text:list-item>${heading(1, 'Hjemmet')}</text:list-item></text:list>` +
      p(`${HOME}${note('footnote', '1', 'Se opgørelsen fra maj.', 'Den bliver lavet hvert år.')}`) +
      p(
        '<text:change text:change-id="d1"/>Vi spørger, <text:change-start text:change-id="i1"/>før vi kommer, og<text:change-end text:change-id="i1"/> når vi går.',
      ) +
      `<text:list text:style-name="Nr" text:continue-numbering="true"><text:list-item><text:list><text:list-item>${heading(2, 'Om natten')}</text:list-item></text:list></text:list-item></text:list>` +
      p(`${NIGHT}${note('endnote', 'i', 'Prøvet af ti familier.')}`) +
      p(
        'Der er tre veje, jf. <text:bookmark-ref text:reference-format="number" text:ref-name="_x">punkt 2</text:bookmark-ref>:',
      ) +
      `<text:list text:style-name="L3">${item(p('ring om morgenen'))}${item(p('skriv i løbet af dagen'), p('svaret kommer om aftenen'))}${item(`<text:list>${item(p('også søndag'))}</text:list>`)}</text:list>` +
      `<table:table table:name="Tal"><table:table-column table:number-columns-repeated="3"/><table:table-row>${cell('År')}${cell('Familier')}${cell('Nætter')}</table:table-row><table:table-row>${cell('2024')}${cell('41')}${cell('310')}</table:table-row></table:table>` +
      p(
        'Tabel <text:sequence text:name="Table" style:num-format="1">1</text:sequence>: Nætter med vagt',
        'Table',
      ) +
      `<text:list text:style-name="Nr" text:continue-numbering="true"><text:list-item>${heading(1, 'Kilder')}</text:list-item></text:list>` +
      p('Holm, A.: Hjælperne i hjemmet, 2024.', 'Bibliography_20_1'),
    '<text:list-style style:name="L3"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>',
    '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="12pt"/></style:default-style>' +
      '<text:list-style style:name="Nr"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style>' +
      odtStyle('Standard', '') +
      odtStyle('Heading_20_1', 'Standard', 'fo:font-size="18pt" fo:font-weight="bold"', 'Heading 1') +
      odtStyle('Heading_20_2', 'Standard', 'fo:font-size="16pt" fo:font-weight="bold"', 'Heading 2') +
      odtStyle('Title', 'Standard', 'fo:font-size="28pt" fo:font-weight="bold"') +
      odtStyle('Subtitle', 'Standard', 'fo:font-size="18pt"'),
  ),
  reads: `! Politik for de nærmeste
! Fjordby Kommune 2026
# 1 Hjemmet
${HOME}
^ Se opgørelsen fra maj. Den bliver lavet hvert år.
Vi spørger, før vi kommer, og når vi går.
## 1.1 Om natten
${NIGHT}
^ Prøvet af ti familier.
Der er tre veje, jf. punkt 2:
- ring om morgenen
- skriv i løbet af dagen svaret kommer om aftenen
-- også søndag
= År | Familier | Nætter
= 2024 | 41 | 310
Tabel 1: Nætter med vagt
# 2 Kilder
Holm, A.: Hjælperne i hjemmet, 2024.`,
};

/** As Word saves OpenDocument: styles named by number, each list item a list of its own, soft page breaks. */
const wordOdt: Case = {
  name: 'gemt-fra-word.odt',
  bytes: odt(
    p('<text:span text:style-name="T2">Psykiatripolitik</text:span>', 'P1') +
      p('<text:span text:style-name="T3">Fjordby Kommune</text:span>', 'P2') +
      heading(1, '<text:bookmark text:name="_Toc5"/>Vi taler højt om det', 'P3') +
      p(
        `<text:span text:style-name="T4">${TURN.slice(0, 40)}</text:span><text:soft-page-break/><text:span text:style-name="T5">${TURN.slice(40)}</text:span>`,
        'P4',
      ) +
      p('Vi vil:', 'P4') +
      `<text:list text:style-name="WWNum1">${item(p('uddanne alle ledere', 'P5'))}</text:list>` +
      `<text:list text:style-name="WWNum1" text:continue-numbering="true">${item(`<text:list>${item(p('også i ferien', 'P6'))}</text:list>`)}</text:list>` +
      `<text:list text:style-name="WWNum1" text:continue-numbering="true">${item(p('tage telefonen', 'P5'))}</text:list>` +
      heading(2, 'Et sted at være', 'P7') +
      p(
        '<draw:frame text:anchor-type="paragraph"><draw:text-box><text:p text:style-name="P8">Huset er åbent hver dag.</text:p></draw:text-box></draw:frame>',
        'P4',
      ) +
      p('I huset er der altid en, der har prøvet det selv.', 'P4') +
      heading(1, 'Hvad koster det?', 'P3') +
      `<table:table><table:table-row>${cell(p('<text:span text:style-name="T6">Udgift</text:span>'))}${cell(p('<text:span text:style-name="T6">Kroner</text:span>'))}</table:table-row><table:table-row>${cell('Huset')}${cell('1.200.000')}</table:table-row></table:table>` +
      p('', 'P4') +
      p('Byrådet ser på tallene hvert år i august.', 'P4'),
    '<style:style style:name="T6" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
      odtStyle('P1', 'Titel') +
      odtStyle('P2', 'Undertitel') +
      odtStyle('P3', 'Overskrift1', '', '', 'style:master-page-name="MP0"') +
      odtStyle('P4', 'Standard') +
      odtStyle('P5', 'Listeafsnit', '', '', 'style:list-style-name="WWNum1"') +
      odtStyle('P6', 'Listeafsnit') +
      odtStyle('P7', 'Overskrift2') +
      odtStyle('P8', 'Standard'),
    '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:default-style>' +
      odtStyle('Standard', '', '', 'Normal') +
      odtStyle('Titel', 'Standard', 'fo:font-size="28pt"', 'Title') +
      odtStyle('Undertitel', 'Standard', 'fo:font-size="14pt"', 'Subtitle') +
      odtStyle('Overskrift1', 'Standard', 'fo:font-size="16pt"', 'heading 1') +
      odtStyle('Overskrift2', 'Standard', 'fo:font-size="13pt"', 'heading 2') +
      odtStyle('Listeafsnit', 'Standard', '', 'List Paragraph'),
  ),
  reads: `! Psykiatripolitik
! Fjordby Kommune
# Vi taler højt om det
${TURN}
Vi vil:
- uddanne alle ledere
-- også i ferien
- tage telefonen
## Et sted at være
[] Huset er åbent hver dag.
I huset er der altid en, der har prøvet det selv.
# Hvad koster det?
= Udgift | Kroner
= Huset | 1.200.000
Byrådet ser på tallene hvert år i august.`,
};

/** A grid of rows and columns with folded parts, a choice of languages, a chat, a question about the page, a menu twice. */
const gridPage: Case = {
  name: 'grid.html',
  bytes: plain(`<!DOCTYPE html>
<html lang="da"><head><meta charset="utf-8"><title>Politik for pårørende – Fjordby Kommune</title>
<script type="application/ld+json">{"@type":"WebPage","name":"Politik for pårørende","description":"En politik"}</script></head>
<body class="frontpage subpage"><noscript><iframe src="//t.example/ns.html"></iframe><p>Slå JavaScript til.</p></noscript>
<div id="coiOverlay" role="dialog" aria-label="Cookies"><div class="coi-banner"><h2>Fjordby Kommune bruger cookies</h2><p>Vi indsamler statistik for at gøre siden bedre.</p><button>Tillad alle</button><button>Kun nødvendige</button></div></div>
<div class="print-header"><img src="logo.png" alt="Fjordby Kommune"><span>Udskrevet fra fjordby.example</span></div>
<div class="site-header"><div class="lang-picker"><ul><li><a href="/en" lang="en">English</a></li><li><a href="/de" lang="de">Deutsch</a></li></ul></div>
<div class="mobile-menu" aria-hidden="true" style="display:none"><ul><li><a href="/borger">Borger</a></li><li><a href="/politik">Politik</a><ul><li><a href="/politik/p">Pårørende</a></li></ul></li></ul></div>
<div class="desktop-menu"><ul><li><a href="/borger">Borger</a></li><li><a href="/politik">Politik</a></li></ul></div></div>
<div class="breadcrumb-wrapper"><span>Du er her:</span> <a href="/">Forside</a> / <a href="/politik">Politik</a> / <span>Politik for pårørende</span></div>
<div class="umb-grid"><div class="grid-section"><div class="row"><div class="col-md-12 column"><div><h1>Politik for pårørende</h1></div></div></div>
<div class="row"><div class="col-md-8 column"><div class="rte"><p class="manchet">Her kan du læse, hvad du kan regne med, når et menneske, du holder af, får hjælp.</p><h2>Det første møde</h2><p>${HOME}</p><p>Vi aftaler:</p><ul><li>hvem der ringer til hvem</li><li>hvornår vi ses igen</li></ul></div></div>
<div class="col-md-4 column"><div class="fact-box"><h3>Fakta</h3><ul><li>Vedtaget i 2025</li><li>Gælder til 2029</li></ul></div></div></div>
<div class="row"><div class="col-md-12"><div class="accordion-list"><div class="accordion-item"><button class="accordion-toggle" aria-expanded="false" aria-controls="acc-1"><h2>Når du er træt</h2><span class="sr-only">Fold ud</span></button><div id="acc-1" class="collapse" aria-hidden="true"><p>${NIGHT}</p></div></div>
<div class="accordion-item"><button class="accordion-toggle" aria-expanded="false" aria-controls="acc-2"><span class="title">Når du er uenig</span></button><div id="acc-2" class="collapse" aria-hidden="true"><p>Du kan tale med lederen, og lederen svarer inden for en uge.</p><p><a href="/klage">Læs mere om at klage</a></p></div></div></div></div></div></div></div>
<div class="feedback"><h2>Var siden nyttig?</h2><form><label><input type="radio"> Ja</label><label><input type="radio"> Nej</label><textarea>Skriv her</textarea><button>Send</button></form></div>
<div class="contact-area"><h2>Kontakt os</h2><div class="contact-card"><p>Omsorg og Hjem</p><p>Tlf.: 99 88 77 66</p><p>Mandag-fredag kl. 9-14</p></div></div>
<div id="chat-widget"><button aria-label="Åbn chat">Chat med os</button><div class="chat-window" hidden><p>Hej! Hvad kan jeg hjælpe med?</p></div></div>
<div class="site-footer"><h2>Fjordby Kommune</h2><p>Torvet 3, 5555 Fjordby</p><a href="/privat">Privatlivspolitik</a> <a href="/was">Tilgængelighedserklæring</a></div></body></html>`),
  reads: `! Politik for pårørende
Her kan du læse, hvad du kan regne med, når et menneske, du holder af, får hjælp.
# Det første møde
${HOME}
Vi aftaler:
- hvem der ringer til hvem
- hvornår vi ses igen
## Fakta
- Vedtaget i 2025
- Gælder til 2029
# Når du er træt
${NIGHT}
# Når du er uenig
Du kan tale med lederen, og lederen svarer inden for en uge.`,
};

/** A page with fields, a list of what is on it, cards of links, tabs, a part behind "læs mere", a table of contents. */
const fieldPage: Case = {
  name: 'felter.html',
  bytes:
    plain(`<!DOCTYPE html><html lang="da" dir="ltr"><head><meta charset="utf-8"><meta property="og:title" content="Demensstrategi"><title>Demensstrategi 2025-2028 | fjordby.example</title></head>
<body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable">Gå til hovedindhold</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container">
<header role="banner"><div class="region region-header"><a href="/">Fjordby</a></div></header>
<div class="region region-breadcrumb"><nav aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">Brødkrumme</h2><ol><li><a href="/">Hjem</a></li></ol></nav></div>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div>
<div class="block block-page-title"><h1><span class="field field--name-title">Demensstrategi 2025-2028</span></h1></div>
<article class="node node--type-article"><div class="node__content">
<div class="field field--name-field-dato"><div class="field__label">Vedtaget</div><div class="field__item"><time datetime="2025-02-27">27. februar 2025</time></div></div>
<div class="toc-js"><h2>Indhold på siden</h2><ul><li><a href="#s1">Et liv med sang</a></li><li><a href="#s2">Viden</a></li><li><a href="#s3">Tal</a></li></ul></div>
<div class="field field--name-body"><h2 id="s1">Et liv med sang</h2><p>${TURN}</p>
<p class="teaser">Sangen åbner døre, som ord ikke kan åbne.<span class="more-link"><a href="#" role="button">Læs mere</a></span></p><div class="read-more-content" style="display: none;"><p>Derfor synges der på alle plejehjem hver morgen.</p></div>
<h2 id="s2">Viden</h2><ol><li><strong>Kurser</strong><br>Alle nye medarbejdere kommer på kursus.</li><li><strong>Besøg</strong><br>Demensvennerne besøger skolerne.</li></ol>
<div class="ui-tabs"><ul class="nav nav-tabs"><li><a href="#tab-hjem" data-toggle="tab">Hjemme</a></li><li><a href="#tab-ude" data-toggle="tab">På plejehjem</a></li></ul><div class="tab-content"><div id="tab-hjem" class="tab-pane active"><p>Hjemme kommer den samme vejleder hver gang.</p></div><div id="tab-ude" class="tab-pane"><p>På plejehjem er der et møde i den første uge.</p></div></div></div>
<h2 id="s3">Tal</h2><table class="table"><caption>Familier i forløb</caption><thead><tr><th>År</th><th>Familier</th></tr></thead><tbody><tr><th>2023</th><td>112</td></tr><tr><th>2024</th><td>140</td></tr></tbody></table>
<blockquote><p>Jeg kunne mærke, at nogen havde lyttet.</p><p>– Karen, gift med Ove</p></blockquote></div></div></article>
<aside class="sidebar"><h2>Kort fortalt</h2><p>Strategien har tre spor.</p></aside>
<section class="related"><h2>Se også</h2><div class="cards"><div class="card"><a href="/a"><h3>Ældrepolitik</h3><p>Læs om hverdagen på plejehjem.</p></a></div><div class="card"><a href="/b"><h3>Frivilligpolitik</h3><p>Bliv besøgsven.</p></a></div></div></section>
<section class="comments"><h2>Skriv en kommentar</h2><form><input><button>Gem</button></form></section></div></div></main>
<footer><p>Torvet 3</p></footer></div></div></body></html>`),
  reads: `! Demensstrategi 2025-2028
Vedtaget
27. februar 2025
# Et liv med sang
${TURN}
Sangen åbner døre, som ord ikke kan åbne.
Derfor synges der på alle plejehjem hver morgen.
# Viden
- Kurser Alle nye medarbejdere kommer på kursus.
- Besøg Demensvennerne besøger skolerne.
## Hjemme
Hjemme kommer den samme vejleder hver gang.
## På plejehjem
På plejehjem er der et møde i den første uge.
# Tal
Familier i forløb
= År | Familier
= 2023 | 112
= 2024 | 140
> Jeg kunne mærke, at nogen havde lyttet. – Karen, gift med Ove`,
};

/** A page saved by a browser: styles and widgets in the text, an old frame of tables gone, sections with classes only. */
const savedPage: Case = {
  name: 'gemt-som.htm',
  bytes: plain(`<!DOCTYPE html>
<!-- saved from url=(0054)https://www.fjordby.example/politik/frivilligpolitik -->
<html class="js no-touch" lang="da-DK"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>Frivilligpolitik</title>
<link rel="stylesheet" href="./Frivilligpolitik_files/main.css"><style data-styled="">.a{color:red}</style></head>
<body cz-shortcut-listen="true"><div id="page" class="typo3"><div class="csc-header-bar"><div class="logo"><a href="https://www.fjordby.example/">Fjordby Kommune</a></div><div class="search-box"><label for="q">Søg på siden</label><input id="q"></div></div>
<div class="tx-nav"><a href="https://www.fjordby.example/b">Borger</a><a href="https://www.fjordby.example/e">Erhverv</a><a href="https://www.fjordby.example/o">Om kommunen</a></div>
<div id="c100" class="frame frame-default frame-type-header"><header><h1 class="">Frivilligpolitik</h1></header></div>
<div id="c101" class="frame frame-type-text"><p><span style="font-size: 18px;">Alle kan være med, og ingen skal spørge om lov.</span></p><p>&nbsp;</p></div>
<div id="c102" class="frame frame-type-textpic"><header><h2>Hvad er frivilligt arbejde?</h2></header><div class="ce-textpic"><div class="ce-gallery"><figure class="image"><img src="./x.jpg"><figcaption class="image-caption">Haven ved frivilligcentret</figcaption></figure></div><div class="ce-bodytext"><p>Frivilligt arbejde er noget, man gør for andre uden løn.</p><p>Det kan være:&nbsp;</p><ul><li><p>at besøge en nabo</p></li><li><p>at træne et hold</p></li></ul></div></div></div>
<div id="c103" class="frame frame-type-bullets"><header><h2>Kommunens løfter</h2></header><ul class="ce-bullets"><li>Vi låner lokaler ud</li><li>Vi betaler kurser</li></ul></div>
<div id="c104" class="frame frame-type-table"><header><h3>Puljer i år</h3></header><div class="table-responsive"><table><tbody><tr><td><strong>Pulje</strong></td><td><strong>Frist</strong></td></tr><tr><td>Fester</td><td>1. marts</td></tr><tr><td>Ture</td><td>1. oktober</td></tr></tbody></table></div></div>
<div id="c105" class="frame frame-type-text"><header><h2><a href="https://www.fjordby.example/politik/frivilligpolitik#">Opfølgning</a></h2></header><p>Rådet for frivillige skriver hvert år, hvad der virker, og byrådet læser det i maj.<br><br><em>Vedtaget af Fjordby Byråd den 12. december 2024</em></p></div>
<div id="c106" class="frame frame-type-menu_related"><header><h2>Relateret indhold</h2></header><ul><li><a href="https://www.fjordby.example/p">Søg puljen</a></li><li><a href="https://www.fjordby.example/r">Rådets referater</a></li></ul></div>
<div class="page-footer"><div class="address">Fjordby Kommune<br>Torvet 3<br>5555 Fjordby<br>Tlf. 99 88 77 66</div><div class="updated">Siden er sidst opdateret 4. januar 2025</div></div>
<div class="extension-root"><template shadowrootmode="open"><div>Oversæt denne side?</div></template></div></div></body></html>`),
  reads: `! Frivilligpolitik
Alle kan være med, og ingen skal spørge om lov.
# Hvad er frivilligt arbejde?
Haven ved frivilligcentret
Frivilligt arbejde er noget, man gør for andre uden løn.
Det kan være:
- at besøge en nabo
- at træne et hold
# Kommunens løfter
- Vi låner lokaler ud
- Vi betaler kurser
## Puljer i år
= Pulje | Frist
= Fester | 1. marts
= Ture | 1. oktober
# Opfølgning
Rådet for frivillige skriver hvert år, hvad der virker, og byrådet læser det i maj.
Vedtaget af Fjordby Byråd den 12. december 2024`,
};

/** Google Docs saved as a page: looks in classes, lists that are continued by their classes, comments at the end. */
const googlePage: Case = {
  name: 'google-dokument.html',
  bytes:
    plain(`<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">@import url(https://themes.example/fonts/css);.lst-kix_a-0>li:before{content:"● "}ol{margin:0}.c0{color:#000;font-weight:400;font-size:11pt}.c1{font-weight:700;font-size:11pt}.c2{font-size:26pt;font-weight:400}.c3{font-size:16pt;font-weight:700}.c5{font-style:italic}.c9{background-color:#fff;max-width:451pt}</style></head><body class="c9 doc-content"><p class="c7 title" id="h.x1"><span class="c2">Seniorpolitik i Fjordby</span></p>
<p class="c4"><span class="c3">Et langt arbejdsliv</span></p><p class="c4"><span class="c0">Du bestemmer selv, hvornår samtalen skal v</span><span class="c0">ære, og du kan tage en kollega med.</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><p class="c4 c8"><span class="c0"></span></p>
<p class="c4"><span class="c0">Du kan v&aelig;lge:</span></p><ul class="c6 lst-kix_a-0 start"><li class="c4 li-bullet-0"><span class="c0">kortere uger</span></li></ul><ul class="c6 lst-kix_a-1 start"><li class="c4 li-bullet-0"><span class="c0">med fuld pension</span></li></ul><ul class="c6 lst-kix_a-0"><li class="c4 li-bullet-0"><span class="c0">andre opgaver</span></li></ul>
<p class="c4"><span class="c3">Den sidste dag</span></p><p class="c4"><span class="c0">Vi siger </span><span class="c1">altid</span><span class="c0"> ordentligt farvel, og vi ringer et &aring;r efter.</span></p>
<hr class="c10"><div><p class="c11"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span class="c0">&nbsp;Samtalen er frivillig.</span></p></div><div class="c12"><p class="c4"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c0">Skal det st&aring; her?</span></p></div></body></html>`),
  reads: `! Seniorpolitik i Fjordby
# Et langt arbejdsliv
Du bestemmer selv, hvornår samtalen skal være, og du kan tage en kollega med.
^ Samtalen er frivillig.
Du kan vælge:
- kortere uger
-- med fuld pension
- andre opgaver
# Den sidste dag
Vi siger altid ordentligt farvel, og vi ringer et år efter.`,
};

/** A vault's note: callouts, links by name, marks, notes in the line, headings underlined, a table as HTML, remarks. */
const vault: Case = {
  name: 'boks.md',
  bytes: plain(`---
aliases: [Handicap]
tags: [politik, udkast]
---
Handicappolitik
===============

> [!info] Status
> Politikken er vedtaget den 4. marts 2025.

Hvem den gælder for
-------------------

Politikken gælder for ==alle== borgere med et handicap, se [[Definitioner|vores definition]].^[Den står i bilaget.] #handicap

%% Husk: tjek tal med Mia %%

![[foto-af-havnen.png]]

> [!note]- Et eksempel
> En dreng i kørestol kunne ikke komme ind i biografen.
>
> Nu er der en rampe.

### Det gør vi

1. Vi bygger ramper.
2. Vi spørger rådet:
    - før vi bygger
    - når det er bygget

   og vi skriver svaret ned.
3. Vi måler.

<table>
<tr><th>Sted</th><th>År</th></tr>
<tr><td>Havnen</td><td>2026</td></tr>
</table>

Tilgængelighed
: At kunne komme ind.
: At kunne finde rundt.

Vi taler *med* mennesker,  
ikke ~~til~~ om dem.

* * *

**Opfølgning:** Rådet ser på tallene hvert år.
`),
  reads: `! Handicappolitik
## Status
[] Politikken er vedtaget den 4. marts 2025.
# Hvem den gælder for
Politikken gælder for alle borgere med et handicap, se vores definition.
^ Den står i bilaget.
## Et eksempel
[] En dreng i kørestol kunne ikke komme ind i biografen.
[] Nu er der en rampe.
## Det gør vi
- Vi bygger ramper.
- Vi spørger rådet:
-- før vi bygger
-- når det er bygget
- og vi skriver svaret ned.
- Vi måler.
= Sted | År
= Havnen | 2026
### Tilgængelighed
- At kunne komme ind.
- At kunne finde rundt.
## Det gør vi <
Vi taler med mennesker, ikke om dem.
Opfølgning: Rådet ser på tallene hvert år.`,
};

/** A booklet as plain text: pages parted by form feeds with heads and numbers, numbered headings, tables by spaces. */
const PAGES = `                    Fjordby Kommune

                      ÆLDREPOLITIK
                       2025-2029

\f
Fjordby Kommune                                  Ældrepolitik

Indhold

1   Hjem ............................................... 2
2   Mad ................................................ 3
3   Ansvar ............................................. 3

                                                        1
\f
Fjordby Kommune                                  Ældrepolitik

1   Hjem
    ____

Vi vil, at ældre kan blive boende, så længe de selv ønsker det. Det
kræver, at hjælpen kommer til tiden, og at den er den samme hver dag,
også i ferien.

Derfor:

•   bygger vi flere små boliger
•   flytter ægtefæller med, også når kun den ene
    har brug for pleje
    –   det gælder også samlevere
•   svarer vi inden for fire uger

Når det ikke går længere, finder vi en bolig i nærheden, og vi spørger
                                                        2
\f
Fjordby Kommune                                  Ældrepolitik

familien, hvad den kan hjælpe med.

2   Mad
    ___

Maden bliver lavet i huset, og det kan lugtes.

3   Ansvar
    ______

Opgave                  Hvem                 Hvornår
Boliger                 Ejendomme            2027
Måltider                Plejehjemmene        hele tiden

Udvalget ser på planen hvert år.

                                                        3
`;
const booklet: Case = {
  name: 'sideskift.txt',
  bytes: plain(PAGES),
  reads: `! Fjordby Kommune
! ÆLDREPOLITIK 2025-2029
# 1 Hjem
Vi vil, at ældre kan blive boende, så længe de selv ønsker det. Det kræver, at hjælpen kommer til tiden, og at den er den samme hver dag, også i ferien.
Derfor:
- bygger vi flere små boliger
- flytter ægtefæller med, også når kun den ene har brug for pleje
-- det gælder også samlevere
- svarer vi inden for fire uger
Når det ikke går længere, finder vi en bolig i nærheden, og vi spørger familien, hvad den kan hjælpe med.
# 2 Mad
Maden bliver lavet i huset, og det kan lugtes.
# 3 Ansvar
= Opgave | Hvem | Hvornår
= Boliger | Ejendomme | 2027
= Måltider | Plejehjemmene | hele tiden
Udvalget ser på planen hvert år.`,
};

/** Files of the third batch that Word has not written. */
export const THIRD_OTHER_CASES: readonly Case[] = [
  libreOffice,
  wordOdt,
  gridPage,
  fieldPage,
  savedPage,
  googlePage,
  vault,
  booklet,
];
