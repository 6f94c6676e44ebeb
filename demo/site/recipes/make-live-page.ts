export interface LivePage {
  readonly html: string;
  /** Scripts that stood in the page, by the names of their files beside it: the site's policy allows none within pages. */
  readonly scripts: Readonly<Record<string, string>>;
}

/** Where the site has what recipes take for granted; seen from the folder of the live pages. */
const ADDRESSES: readonly (readonly [RegExp, string])[] = [
  [/"\/vendor-disclosure\//g, '"../../cdn/'],
  [/"(?:https:\/\/company\.example)?\/registry\.json"/g, '"../../registry.json"'],
  [/"https:\/\/company\.example\/providers(?=[?"])/g, '"../../corporate-site.html'],
  [/"https:\/\/company\.example\/embed\.html/g, '"../../embed.html'],
  [/"\/embed-host\.js"/g, '"../../embed-host.js"'],
  [/"\/?standalone\.js"/g, '"../../standalone.js"'],
  [/(?<=frame-src )https:\/\/company\.example/g, "'self'"],
];

const POLICY = `<meta
    http-equiv="Content-Security-Policy"
    content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"
  />`;

/**
 * The page of a recipe, with the addresses of the site in the place of those that a host would have.
 * @param name of its files
 * @param hash of the standalone file
 * @throws where the recipe names an address that the site does not have
 */
export function makeLivePage(recipe: string, name: string, hash: string): LivePage {
  const scripts: Record<string, string> = {};
  let html = ADDRESSES.reduce((text, [from, to]) => text.replace(from, to), recipe)
    .replace('sha384-HASH', hash)
    .replace(/<script>\n([^]*?)<\/script>/g, (_all, code: string) => {
      const file = `${name}${Object.keys(scripts).length || ''}.js`;
      scripts[file] = code;
      return `<script src="./${file}"></script>`;
    });
  const additions = [
    ...(html.includes('Content-Security-Policy') ? [] : [POLICY]),
    '<link rel="icon" href="../../icon.svg" />',
    // In a frame, links must lead out of it.
    ...(html.includes('<script type="module"') || html.includes('defer></script>')
      ? ['<script src="../live.js"></script>']
      : []),
  ];
  html = html.replace('<title>', `${additions.join('\n  ')}\n  <title>`);
  const left = /(?:src|href)="(\/[^"]*|https:\/\/company\.example[^"]*)"/.exec(html);
  if (left) throw new Error(`The recipe "${name}" names ${left[1] ?? ''}, which the site does not have.`);
  return { html, scripts };
}
