import type { Pieces } from '../publication.js';
import { escapeHtml } from '../../html/escape-html.js';
import { langAttributes } from '../../html/pen.js';

/** A page of the folder `history/` in pieces: it needs no script. @param body HTML, written with `escapeHtml` */
export function staticPage(language: string, title: string, ...body: Pieces): Pieces {
  const head = `<!doctype html>
<html ${langAttributes(language)}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="../list.css" />
  </head>
  <body>
    <main>
`;
  const end = `    </main>
  </body>
</html>
`;
  return [head, ...body, end];
}
