/** The part of the hyphenation package that is used; it brings no types. */
declare module 'hyphen/da/index.js' {
  const danish: { hyphenateSync(text: string, options?: { readonly minWordLength?: number }): string };
  export default danish;
}
