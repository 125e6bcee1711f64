import { expect, test } from 'vitest';
import { readFeatures } from '../../src/extract/features.ts';
import { POLICY_WORD } from '../../src/extract/index.ts';
import { standsAlone } from '../../src/extract/stands-alone.ts';
import { toUnits } from '../../src/extract/units.ts';
import { danish } from '../danish.ts';
import { documentOf } from './document.ts';

/** Whether the last item of a list is quoted without its lead-in. */
function isQuotedAlone(source: string): boolean {
  const pack = danish();
  const unit = toUnits(documentOf(source), pack).at(-1);
  if (unit === undefined) throw new Error('the text has no sentence');
  return standsAlone(readFeatures(unit, pack, POLICY_WORD), pack);
}

test.each([
  ['Derfor lægges der vægt på følgende:\n\n- Hjælpen følger den ældres vaner.', true],
  ['Arbejdet hviler på tre værdier:\n\n- Borgeren bestemmer selv, hvem der må få noget at vide.', true],
  ['Derfor er følgende principper bærende:\n\n- Samarbejdet bygger på tillid.', true],
  ['## Sådan gør vi\n\n- Tandplejen kommer ud på skolerne.', true],
  ['Vi vil:\n\n- svare inden for tre dage', false],
  ['Vi vil:\n\n- Svare inden for tre dage.', false],
  ['Målet er:\n\n- Alle børn har en voksen at tale med.', false],
  ['Det betyder, at\n\n- vi spørger, før vi handler', false],
  ['I weekenden gælder følgende:\n\n- Vagten kommer klokken ti.', false],
  ['Følgende er ikke tilladt:\n\n- De pårørende flytter om på møblerne.', false],
  ['Vi lægger vægt på følgende:\n\n- faste medarbejdere', false],
])('%s', (source, alone) => {
  expect(isQuotedAlone(source)).toBe(alone);
});
