import { type Case, par, plain, style, word } from './files.ts';

/** What LibreOffice made of the other batches' files, and what was read wrongly of it. */
export const CONVERTED_CASES: readonly Case[] = [
  {
    // Headings in styles with Danish names and ids.
    name: 'danske-typografier.docx',
    bytes: word({
      styles:
        style('Normal', 'Normal', null) +
        style('Overskrift1', 'Overskrift 1', 'Normal', '<w:outlineLvl w:val="0"/>') +
        style('Overskrift2', 'Overskrift 2', 'Normal', '<w:outlineLvl w:val="1"/>') +
        style('Titel', 'Titel', 'Normal'),
      body:
        par('Politik for måltider', { style: 'Titel' }) +
        par('Maden', { style: 'Overskrift1' }) +
        par('Der er varm mad hver dag, og den bliver lavet på stedet.') +
        par('Gæster', { style: 'Overskrift2' }) +
        par('Gæster kan spise med.'),
    }),
    reads: `! Politik for måltider
# Maden
Der er varm mad hver dag, og den bliver lavet på stedet.
## Gæster
Gæster kan spise med.`,
  },
  {
    // The source breaks its lines after the typed marks of a list; the page does not.
    name: 'linjer-i-kilden.html',
    bytes: plain(`<html><body><h1>Politik for
måltider</h1><p class="western">Vi
vil:</p><p class="western">•
<font size="2">lave maden på stedet</font></p><p class="western">•
<font size="2">spise
sammen</font></p><pre>Mandag
Tirsdag</pre></body></html>`),
    reads: `! Politik for måltider
Vi vil:
- lave maden på stedet
- spise sammen
Mandag Tirsdag`,
  },
  {
    // Text saved by a word processor: each line is a paragraph, and none is empty.
    name: 'uden-tomme-linjer.txt',
    bytes: plain(`Politik for måltider
Maden
Der er varm mad hver dag, og den bliver lavet på stedet.
Duften hører med til måltidet.
Vi vil:
1. lave maden på stedet
2. spise sammen
Gæster
Gæster kan spise med, når de siger til dagen før.
De betaler for det, de spiser.
Børn spiser gratis.
Opfølgning
Beboerrådet taler om maden hvert kvartal.
`),
    reads: `! Politik for måltider
# Maden
Der er varm mad hver dag, og den bliver lavet på stedet.
Duften hører med til måltidet.
Vi vil:
- lave maden på stedet
- spise sammen
# Gæster
Gæster kan spise med, når de siger til dagen før.
De betaler for det, de spiser.
Børn spiser gratis.
# Opfølgning
Beboerrådet taler om maden hvert kvartal.`,
  },
  {
    // One name for headings and text, each with a look of its own.
    name: 'western.html',
    bytes: plain(`<html><head><style type="text/css">
p.western { font-size: 11pt }
h1.western { font-size: 15pt; font-weight: bold }
@media print { p.western { font-weight: bold } }
</style></head><body><p class="western">Politik for besøg</p><h1 class="western">Aftaler</h1><p class="western">Medarbejderen
skal</p><ul><li><p>ringe hver uge</p></ul></body></html>`),
    reads: `Politik for besøg
# Aftaler
Medarbejderen skal
- ringe hver uge`,
  },
];
