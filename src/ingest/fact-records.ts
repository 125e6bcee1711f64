import type { Block } from '../model/index.ts';

/** A line of a form: what is told, and what it is told to be ("Godkendt af: Byrådet", a row "Dato | 12. maj 2025"). */
export interface FactRecord {
  readonly label: string;
  readonly value: string;
  readonly block: Block;
}

const LINE = /^([\p{L}][^:|]{1,40}?)\s*(?::|\|)\s*(\S.{0,150})$/u;
/** Words that stand alone over or beside what they tell, as in the fields of a web page. */
const LABEL_ALONE =
  /^(?:vedtaget|godkendt|status|periode|gyldighedsperiode|(?:vedtagelses|godkendelses)dato|vedtaget (?:af|den)|godkendt (?:af|den)|ansvarlig(?: (?:afdeling|enhed|forvaltning|center))?|afdeling|dokumentejer|gælder (?:fra|til)|gyldig (?:fra|til))\s*:?$/iu;
/** Words in bold before what they tell. */
const BOLD_LABEL =
  /^(?:(?:endeligt )?(?:vedtaget|godkendt|tiltrådt)(?: (?:af|i|den))?|(?:vedtagelses|godkendelses)?dato|status|version|ansvarlig(?: \p{L}{2,20})?|afdeling|forvaltning|dokumentejer|(?:gælder|gyldig) (?:fra|til))$/iu;
/** Words that only forms have before a colon, where several lines of a form have come together. */
const LABEL =
  /(?:(?:endeligt )?(?:vedtaget|godkendt|tiltrådt)(?: (?:af|i|den))?|(?:vedtagelses|godkendelses)dato|dato|status|version|(?:gælder|gyldig|gældende)(?: (?:fra|til))?|ansvarlig(?: \p{L}{2,20})?|afdeling|forvaltning|dokumentejer|udarbejdet af|udgivet af|revideres|næste revision|sagsn(?:umme)?r)\.?\s*:/giu;
/** A longer text is no form. */
const LONGEST_FORM = 400;
/** A longer text is no value of a form. */
const LONGEST_VALUE = 80;

/** What documents tell of themselves as in a form: in lines with a colon, rows of two cells, or a word with its value below. */
export function recordsIn(blocks: readonly Block[]): FactRecord[] {
  const found: FactRecord[] = [];
  for (const [index, block] of blocks.entries()) {
    const lines = linesOf(block.text);
    if (lines.length > 1) {
      for (const line of lines) {
        const [, label, value] = LINE.exec(line) ?? [];
        if (label !== undefined && value !== undefined) found.push({ label, value, block });
      }
      continue;
    }
    const [, label, value] = LINE.exec(block.text) ?? [];
    const next = blocks[index + 1];
    const [bold, rest] = [block.text.slice(0, block.runIn).trim(), block.text.slice(block.runIn).trim()];
    if (label !== undefined && value !== undefined) found.push({ label, value, block });
    else if (rest !== '' && rest.length <= LONGEST_VALUE && BOLD_LABEL.test(bold))
      found.push({ label: bold, value: rest, block });
    else if (LABEL_ALONE.test(block.text) && next !== undefined && next.text.length <= LONGEST_VALUE)
      found.push({ label: block.text.replace(/ ?:$/u, ''), value: next.text, block: next });
  }
  return found;
}

/** The lines of a form that were joined, each beginning with its label. */
function linesOf(text: string): string[] {
  if (text.length > LONGEST_FORM) return [];
  const starts = [...text.matchAll(LABEL)].map(({ index }) => index);
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
}
