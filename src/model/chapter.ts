/** "politik.pdf#Pårørende": a file and the heading of one of its chapters; null where no chapter is named. */
export function splitChapter(anchor: string): { readonly path: string; readonly chapter: string | null } {
  const sign = anchor.lastIndexOf('#');
  const chapter = sign === -1 ? '' : anchor.slice(sign + 1).trim();
  return sign <= 0 || chapter === '' || chapter.includes('/')
    ? { path: anchor, chapter: null }
    : { path: anchor.slice(0, sign), chapter };
}
