import type { Analysis } from '../model/index.ts';
import type { Wording } from './wording/wording.ts';
export function renderTerminal(_a: Analysis, _w: Wording): string {
  return '';
}
