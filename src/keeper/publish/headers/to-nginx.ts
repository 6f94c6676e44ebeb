import { FOR_SERVERS, headerRules } from './header-rules.js';

const ADVICE = `# Where your whole site is served by HTTPS, say so for all of it, in the server block:
#   add_header Strict-Transport-Security "max-age=63072000; includeSubDomains" always;
# The lines on gzip are worth most: what is served shrinks to a quarter.
`;
const COMPRESSED = [
  'application/json',
  'application/javascript',
  'text/javascript',
  'text/css',
  'text/calendar',
  'application/atom+xml',
];
const GZIP = [
  'gzip on;',
  'gzip_vary on;',
  // Asked by a cache in front of it nginx would send all of it plain.
  'gzip_proxied any;',
  'gzip_comp_level 6;',
  'gzip_min_length 1024;',
  `gzip_types ${COMPRESSED.join(' ')};`,
];

/**
 * A snippet for the `server` block of nginx. What may be kept is said with what is there only: without `always` nginx leaves it
 * out of an answer such as "not found".
 * @param files paths seen from the folder
 * @param base path of the folder on its site, with a slash at both ends
 */
export function toNginx(files: readonly string[], base: string): string {
  // nginx compares with the path as it reads after decoding.
  const place = (path: string): string => `"${decodeURIComponent(base)}${path}"`;
  const block = (kind: '=' | '^~', path: string, lines: readonly string[]): string =>
    `location ${kind} ${place(path)} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
  const rules = headerRules(files).map(({ path, cache, headers, type }) =>
    block(path.endsWith('/') ? '^~' : '=', path, [
      ...(path === '' ? ['index index.html;'] : []),
      ...(type === undefined ? [] : ['types { }', `default_type "${type}";`]),
      ...GZIP,
      `add_header Cache-Control "${cache}";`,
      ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
    ]),
  );
  const refused = FOR_SERVERS.map((path) => block('=', path, ['return 404;']));
  return ADVICE + [...rules, ...refused].join('\n');
}
