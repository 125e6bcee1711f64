import { clean, shorten } from '../clean.ts';
import { escapeHtml } from '../html/template.ts';
import type { WheelMonth } from './blocks.ts';

/** Characters in a line of the drawn calendar. */
const WIDTH = 58;

/** The calendar as a drawing of characters, for Markdown and the terminal: a column of months with what happens in them. */
export function drawWheel(months: readonly WheelMonth[]): string {
  const width = Math.max(...months.map(({ label }) => [...clean(label)].length));
  return months
    .map(({ label, items }, index) => {
      const name = clean(label).padEnd(width);
      const arm = index === 0 ? '┌' : index === months.length - 1 ? '└' : '├';
      const mark = items.length > 0 ? '●' : '○';
      const [first = '', ...rest] = items.map((item) => shorten(item, WIDTH));
      const more = rest.map((item) => `${' '.repeat(width + 1)}${arm === '└' ? ' ' : '│'}    ${item}`);
      return [`${name} ${arm}─${mark}  ${first}`.trimEnd(), ...more].join('\n');
    })
    .join('\n');
}

const SIZE = 520;
/** Room for the words beside the ring. */
const MARGIN = 60;
const MIDDLE = SIZE / 2;
const RIM = 210;
const HUB = 130;

/**
 * The calendar as a ring of months (SVG 1.1), readable without colours; the table beside it says the same.
 * @param title read aloud in place of the picture
 */
export function wheelSvg(title: string, months: readonly WheelMonth[]): string {
  const step = (2 * Math.PI) / months.length;
  const at = (angle: number, radius: number): string =>
    `${round(MIDDLE + radius * Math.sin(angle))} ${round(MIDDLE - radius * Math.cos(angle))}`;
  const slices = months.map(({ short, brief }, index) => {
    const from = index * step;
    const to = from + step;
    const mid = from + step / 2;
    const path = `M ${at(from, HUB)} L ${at(from, RIM)} A ${RIM} ${RIM} 0 0 1 ${at(to, RIM)} L ${at(to, HUB)} A ${HUB} ${HUB} 0 0 0 ${at(from, HUB)} Z`;
    const [x = '', y = ''] = at(mid, (HUB + RIM) / 2).split(' ');
    const [wordX = '', wordY = ''] = at(mid, RIM + 14).split(' ');
    // Words beside the ring run away from it on both sides.
    const side = Math.abs(Math.sin(mid)) < 0.3 ? 'middle' : Math.sin(mid) > 0 ? 'start' : 'end';
    const dot =
      brief === ''
        ? ''
        : `<text x="${wordX}" y="${Number(wordY) + 5}" text-anchor="${side}" font-size="15" fill="#0b4f6c">${escapeHtml(brief)}</text>`;
    const fill = brief !== '' ? '#cfe3ea' : '#f4f4f1';
    return `<path d="${path}" fill="${fill}" stroke="#0b4f6c" stroke-width="1.5"/><text x="${x}" y="${Number(y) + 6}" text-anchor="middle" font-size="17" fill="#1b1b1b">${escapeHtml(short)}</text>${dot}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} 0 ${SIZE + 2 * MARGIN} ${SIZE}" width="${SIZE + 2 * MARGIN}" height="${SIZE}" role="img" aria-label="${escapeHtml(title)}" font-family="Arial, Helvetica, sans-serif"><title>${escapeHtml(title)}</title>${slices.join('')}</svg>`;
}

/** Two decimals are finer than any screen, and the same on every machine. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
