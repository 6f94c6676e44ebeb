import { escapeHtml } from './escape-html.js';
import { langAttributes } from './pen.js';

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1d1f24, #ecebe7); --paper: light-dark(#fff, #16181c); --rule: light-dark(#c9c9c4, #4a4e56); --raised: light-dark(#f4f4f1, #22252b); --link: light-dark(#1a56a8, #8ab8f5) }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5em 1em 4em; max-inline-size: 80em; font: 1em/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere }
a { color: var(--link) }
a:focus-visible { outline: 0.15em solid; outline-offset: 0.15em }
h1, h2, h3 { line-height: 1.25; margin: 1.25em 0 0.5em }
p { margin: 0 0 0.5em; max-inline-size: 45em }
table { inline-size: 100%; border-collapse: collapse; margin-block: 1em 2em }
caption { text-align: start }
th, td { padding: 0.5em 0.75em 0.5em 0; text-align: start; vertical-align: top; border-block-end: 1px solid var(--rule) }
thead th { background: var(--raised) }
ul { margin: 0 0 0.5em; padding-inline-start: 1.25em }
@media screen and (max-width: 50em) {
  table, caption, tbody, tr, th, td { display: block }
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
  tr { padding-block: 0.75em; border-block-end: 1px solid var(--rule) }
  th, td { border: 0; padding: 0.15em 0 }
  td::before { content: attr(data-label); display: block; font-weight: 600 }
}
@media print {
  :root { color-scheme: light }
  body { max-inline-size: none; padding: 0; font-size: 10pt }
  tr { break-inside: avoid }
  thead { display: table-header-group }
  a { color: inherit }
}
`;

/**
 * A document that needs nothing else: no script, no request.
 * @param body HTML, written with `escapeHtml`
 */
export function htmlPage(language: string, title: string, body: string): string {
  return `<!doctype html>
<html ${langAttributes(language)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}
