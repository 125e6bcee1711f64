declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it';

  /** Teaches the parser `[^1]` and `[^1]: …`; the package has no types of its own. */
  export default function footnote(parser: MarkdownIt): void;
}
