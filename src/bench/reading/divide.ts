import danish from 'hyphen/da/index.js';

/**
 * Puts soft hyphens into the long words of a text; browsers bring no Danish hyphenation. The patterns now and then cut
 * after one or two letters, which no typesetter does: such cuts are taken out again.
 */
export function divideWords(text: string): string {
  const cut = danish.hyphenateSync(text, { minWordLength: 8 });
  return cut.replace(/[\p{L}\u00ad]+/gu, (word) => {
    const parts: string[] = [];
    for (const part of word.split('\u00ad')) {
      const last = parts.at(-1);
      if (last !== undefined && (last.length < 3 || part.length < 3)) parts[parts.length - 1] = last + part;
      else parts.push(part);
    }
    return parts.join('\u00ad');
  });
}
