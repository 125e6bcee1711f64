import { createHash } from 'node:crypto';
import { html, type Markup, type Piece, trusted } from './template.ts';

/** What a whole page is made of. */
export interface PageParts {
  readonly lang: 'da' | 'en';
  readonly title: string;
  readonly style: string;
  /** The only script that may run on it; null for a page without. */
  readonly script: string | null;
  /** The program and its version, for whoever looks into the file; null for none. */
  readonly generator: string | null;
  readonly body: Piece;
}

/**
 * A page that needs no other file and no network. It may use its own style and its own script and load nothing at all, whatever
 * a document smuggles in.
 */
export function htmlDocument({ lang, title, style, script, generator, body }: PageParts): Markup {
  const scripts = script === null ? '' : `script-src '${digestOf(script)}'; `;
  const policy = `default-src 'none'; style-src '${digestOf(style)}'; ${scripts}img-src data:; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${generator === null ? null : html`<meta name="generator" content="${generator}">\n`}<title>${title}</title>
<link rel="icon" href="data:,">
<style>${trusted(style)}</style>
</head>
<body>
${body}${script === null ? null : html`<script>${trusted(script)}</script>\n`}</body>
</html>
`;
}

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
