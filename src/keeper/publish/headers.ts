/** What a server must say with a file of a published folder, or with all in a folder of it. */
interface Rule {
  /** Seen from the published folder; ends with a slash for all in a folder; empty for the folder itself. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const FOREVER = 'public, max-age=31536000, immutable';
const SHORTLY = 'public, max-age=300, must-revalidate';
const NO_GUESS = { 'X-Content-Type-Options': 'nosniff' };
/** Pages and partners of any origin may read the list and load the component. */
const ANYONE = { 'Access-Control-Allow-Origin': '*', ...NO_GUESS };
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
];

function rulesFor(files: readonly string[]): Rule[] {
  return [
    { path: 'versions/', headers: { 'Cache-Control': FOREVER, ...ANYONE } },
    { path: 'widget/', headers: { 'Cache-Control': FOREVER, ...ANYONE } },
    // One rule a file: where two rules meet, some servers send both.
    ...files.filter((path) => !path.includes('/')).map((path) => ({ path, headers: headersOf(path) })),
    ...(files.includes('index.html') ? [{ path: '', headers: headersOf('index.html') }] : []),
  ];
}

function headersOf(path: string): Record<string, string> {
  if (path.endsWith('.html')) {
    const ancestors = path === 'embed.html' ? 'frame-ancestors *' : "frame-ancestors 'none'";
    return {
      'Cache-Control': SHORTLY,
      'Content-Security-Policy': [...POLICY, ancestors].join('; '),
      ...NO_GUESS,
    };
  }
  const headers = { 'Cache-Control': SHORTLY, ...ANYONE };
  if (!path.endsWith('.atom')) return headers;
  return { ...headers, 'Content-Type': 'application/atom+xml; charset=utf-8' };
}

/**
 * The file `_headers` that Netlify, Cloudflare Pages and others read.
 * @param files paths seen from the folder
 * @param base path of the folder on its site, with a slash at both ends
 */
export function toHeadersFile(files: readonly string[], base: string): string {
  return rulesFor(files)
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${base}${path}${path.endsWith('/') ? '*' : ''}\n${lines.join('')}`;
    })
    .join('\n');
}

/** A snippet for the `server` block of nginx; parameters as for `toHeadersFile`. */
export function toNginx(files: readonly string[], base: string): string {
  return rulesFor(files)
    .map(({ path, headers: { 'Content-Type': type, ...headers } }) => {
      const lines = Object.entries(headers).map(
        ([name, value]) => `  add_header ${name} "${value}" always;\n`,
      );
      const index = path === '' ? '  index index.html;\n' : '';
      const typed = type ? `  types { }\n  default_type "${type}";\n` : '';
      return `location ${path.endsWith('/') ? '^~' : '='} ${base}${path} {\n${index}${typed}${lines.join('')}}\n`;
    })
    .join('\n');
}
