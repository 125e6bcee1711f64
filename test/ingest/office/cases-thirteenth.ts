import { type Case, latin, odt, par, plain, run, style, table, word } from './files.ts';

/** A municipality's template: a cover in a table, heads in styles with names of its own, facts beside the text, a form to fill in. */
const template: Case = {
  name: 'fra-skabelon.docx',
  bytes: word({
    styles:
      style('Normal', 'Normal', null, '', '<w:sz w:val="20"/>') +
      style('KomTitel', 'Kommune Titel', 'Normal', '', '<w:sz w:val="60"/>') +
      style('KomRubrik', 'Kommune Rubrik', 'Normal', '<w:outlineLvl w:val="0"/>', '<w:sz w:val="30"/>') +
      style('KomMellem', 'Kommune Mellemrubrik', 'Normal', '', '<w:b/><w:color w:val="005544"/>') +
      style('KomPunkt', 'Kommune Punkt', 'Normal', '<w:ind w:left="360"/>') +
      style('Fodnotetekst', 'footnote text', 'Normal', '', '<w:sz w:val="16"/>'),
    body:
      table([[`${par('Sundhedspolitik', { style: 'KomTitel' })}${par('Ørbæk Kommune')}`]]) +
      par('Sundhed er for alle', { style: 'KomRubrik' }) +
      par('Vi ser sundhed som det at kunne leve det liv, man ønsker.') +
      par('Mad', { style: 'KomMellem' }) +
      par('Kantiner i kommunen:', {}) +
      par('– serverer grønt hver dag', { style: 'KomPunkt' }) +
      par('– sælger ingen sodavand', { style: 'KomPunkt' }) +
      par('Bevægelse', { style: 'KomMellem' }) +
      par(
        `${run('Børn bevæger sig ')}<w:smartTag>${run('en time')}</w:smartTag>${run(' om dagen')}${run('¹', '<w:vertAlign w:val="superscript"/>')}${run('.')}`,
      ) +
      par('Samarbejde', { style: 'KomRubrik' }) +
      par(
        `${run('Foreningerne', '<w:b/>')}${run(' får lokaler gratis. ')}${run('Virksomhederne', '<w:b/>')}${run(' får råd.')}`,
      ) +
      par('¹ Gælder fra 0. klasse.', { style: 'Fodnotetekst' }),
  }),
  reads: `! Sundhedspolitik
Ørbæk Kommune
# Sundhed er for alle
Vi ser sundhed som det at kunne leve det liv, man ønsker.
## Mad
Kantiner i kommunen:
- serverer grønt hver dag
- sælger ingen sodavand
## Bevægelse
Børn bevæger sig en time om dagen¹.
# Samarbejde
Foreningerne får lokaler gratis. Virksomhederne får råd.
^ Gælder fra 0. klasse.`,
};

/** OpenDocument by another program: italics and capitals for headings, typed numbers, a line for a signature, boxes by lines. */
const other: Case = {
  name: 'fra-onlyoffice.odt',
  bytes: odt(
    '<text:p text:style-name="P1">VÆRDIGHEDSPOLITIK</text:p>' +
      '<text:p text:style-name="P2">1. Livskvalitet</text:p>' +
      '<text:p>Vi spørger, hvad der giver livet mening.</text:p>' +
      '<text:p text:style-name="P3">Naturen</text:p>' +
      '<text:p>Alle kommer ud hver uge.</text:p>' +
      '<text:p text:style-name="P3">Musikken</text:p>' +
      '<text:p>Der er sang hver fredag.</text:p>' +
      '<text:p text:style-name="P2">2. Mad</text:p>' +
      '<text:p>1) Maden er varm.</text:p><text:p>2) Maden er tidssvarende.</text:p>' +
      '<text:p text:style-name="P2">3. Opfølgning</text:p>' +
      '<text:p>Politikken evalueres i 2028.</text:p>' +
      '<text:p>______________________</text:p><text:p>Borgmester</text:p>',
    '<style:style style:name="P1" style:family="paragraph"><style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style><style:style style:name="P2" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="P3" style:family="paragraph"><style:text-properties fo:font-style="italic"/></style:style>',
  ),
  reads: `! VÆRDIGHEDSPOLITIK
# 1. Livskvalitet
Vi spørger, hvad der giver livet mening.
## Naturen
Alle kommer ud hver uge.
## Musikken
Der er sang hver fredag.
# 2. Mad
- Maden er varm.
- Maden er tidssvarende.
# 3. Opfølgning
Politikken evalueres i 2028.
Borgmester`,
};

/** A page with everything folded, steps with numbers in their own elements, a box of help, a survey and a map. */
const steps: Case = {
  name: 'trin-for-trin.html',
  bytes:
    plain(`<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Pårørendestrategi · Ørbæk Kommune</title></head><body>
<div class="siteimprove"></div><div class="topbar"><a href="/">Ørbæk Kommune</a><a href="/en">English</a></div>
<div role="main">
<section class="hero"><h1>Pårørendestrategi</h1><p>Godkendt af Byrådet i maj 2025</p></section>
<section><h2>Vores tre trin</h2>
<div class="step"><span class="step__number">1</span><h3>Vi ser dig</h3><p>Du bliver mødt af en fast medarbejder.</p></div>
<div class="step"><span class="step__number">2</span><h3>Vi hører dig</h3><p>Du får en samtale om din egen situation.</p></div>
<div class="step"><span class="step__number">3</span><h3>Vi hjælper dig</h3><p>Du kan få aflastning.</p></div></section>
<section><h2>Det kan du forvente</h2><details open><summary><h3>Af hjemmeplejen</h3></summary><ul><li>Besked, når planen ændres.</li><li>Svar samme dag.</li></ul></details><details><summary><h3>Af plejehjemmet</h3></summary><p>En indflytningssamtale inden for tre uger.</p></details></section>
<section aria-label="Kort"><iframe src="https://kort.example"></iframe></section>
<section class="survey"><h2>Hvad synes du om siden?</h2><form><label><input type="radio">God</label><label><input type="radio">Dårlig</label><button>Send</button></form></section>
<section class="help-box"><h2>Har du brug for hjælp?</h2><p>Ring til os på 65 11 11 11.</p><p>Mandag-fredag kl. 9-14</p></section>
</div>
<div class="bottom"><p>Ørbæk Kommune<br>Hovedgaden 1<br>9994 Ørbæk</p></div>
</body></html>`),
  reads: `! Pårørendestrategi
Godkendt af Byrådet i maj 2025
# Vores tre trin
## Vi ser dig
Du bliver mødt af en fast medarbejder.
## Vi hører dig
Du får en samtale om din egen situation.
## Vi hjælper dig
Du kan få aflastning.
# Det kan du forvente
## Af hjemmeplejen
- Besked, når planen ændres.
- Svar samme dag.
## Af plejehjemmet
En indflytningssamtale inden for tre uger.`,
};

/** The label of a chapter and its name below it stay two headings: by its name alone the name tells what it is about. Text in old letters with a form for a head, headings set in the middle, numbers of paragraphs, a list that goes on over empty lines. */
const centred: Case = {
  name: 'midtstillet.txt',
  bytes: latin(`                    SAMVÆRSPOLITIK
                    ØRBÆK KOMMUNE

                       Kapitel 1
                        Formål

§ 1. Politikken gælder for alle bosteder i kommunen, og den er
skrevet sammen med beboerne.

                       Kapitel 2
                        Besøg

§ 2. Beboerne bestemmer selv, hvem der kommer på besøg, og hvornår
de kommer.

§ 3. Personalet hjælper med:

  * at invitere

  * at lave mad

  * at sige farvel igen
`),
  reads: `! SAMVÆRSPOLITIK
! ØRBÆK KOMMUNE
# Kapitel 1
# Formål
§ 1. Politikken gælder for alle bosteder i kommunen, og den er skrevet sammen med beboerne.
# Kapitel 2
# Besøg
§ 2. Beboerne bestemmer selv, hvem der kommer på besøg, og hvornår de kommer.
§ 3. Personalet hjælper med:
- at invitere
- at lave mad
- at sige farvel igen`,
};

/** A thirteenth batch, judged before it was read. */
export const THIRTEENTH_CASES: readonly Case[] = [template, other, steps, centred];
