import type { Analysis } from '../../model/index.ts';
import { toView } from '../view.ts';
import { blocksToWord } from '../word/blocks.ts';
import type { Wording } from '../wording/wording.ts';
import { reportBlocks } from './report-blocks.ts';

/** Two centimetres, in twentieths of a point. */
const MARGIN = 1134;

/** The report as a Word file that an officer goes on writing in. The same analysis gives the same bytes. */
export function renderDocx(analysis: Analysis, wording: Wording): Iterable<Uint8Array> {
  const view = toView(analysis);
  const title = wording.ui.title(view.municipality);
  return blocksToWord(reportBlocks(view, wording), wording.quote, {
    title,
    lang: wording.lang,
    margin: MARGIN,
  });
}
