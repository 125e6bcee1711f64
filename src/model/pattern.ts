/** What the engines ask of a pattern; a RegExp is one, and so is one that first looks whether it can match at all. */
export interface Pattern {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}
