import { clean } from './clean.ts';

/** Lines of at most `width` characters, broken at spaces; a longer word is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of clean(text).split(/ +/u)) {
    let rest = [...word];
    if (line !== '' && [...line].length + 1 + rest.length > width) {
      lines.push(line);
      line = '';
    }
    while (rest.length > width) {
      lines.push(rest.slice(0, width).join(''));
      rest = rest.slice(width);
    }
    line = line === '' ? rest.join('') : `${line} ${rest.join('')}`;
  }
  return line === '' ? lines : [...lines, line];
}
