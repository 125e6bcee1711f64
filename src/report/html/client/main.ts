import type { ClientData } from './client-data.ts';
import { setUpCopying } from './copy.ts';
import { setUpFilters } from './filter.ts';
import { setUpPrint } from './print.ts';
import { setUpReader } from './reader.ts';
import { setUpReview } from './review.ts';

/** What the page can do beyond being read. Without it the page is whole. */
function start(): void {
  const source = document.getElementById('client-data')?.textContent;
  if (source === undefined) return;
  const data = JSON.parse(source) as ClientData;
  let applyFilters = (): void => {};
  setUpReview(data, () => applyFilters());
  const filters = setUpFilters();
  applyFilters = () => {
    for (const filter of filters) filter.apply();
  };
  setUpReader(data.texts);
  setUpCopying(data.texts);
  setUpPrint();
}

start();
