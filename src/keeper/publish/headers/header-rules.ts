import { CALENDAR_NAME } from '../../notice/to-calendar.js';

/** What a server must say with a file of a published folder, or with all in a folder of it. */
export interface HeaderRule {
  /** Seen from the published folder; ends with a slash for all in a folder; empty for the folder itself. */
  readonly path: string;
  /** For how long what is there may be kept. Not for what is not there: a part that is missing for a moment would stay missing. */
  readonly cache: string;
  /** With every answer. */
  readonly headers: Readonly<Record<string, string>>;
  readonly type?: string;
}

const FOREVER = 'public, max-age=31536000, immutable';
const SHORTLY = 'public, max-age=300, must-revalidate';
const ALL = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
/** Pages and partners of any origin may read the list and load the component. */
const ANYONE = { 'Access-Control-Allow-Origin': '*', ...ALL };
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
/** The pages use none of these. */
const PERMISSIONS = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']
  .map((name) => `${name}=()`)
  .join(', ');

const TYPES: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
};

/** Files for servers, which nobody else has a use for. */
export const FOR_SERVERS = ['.gitattributes', '_headers', 'nginx.conf'];

/** The rules of a published folder: one a file, since where two meet some servers send both. */
export function headerRules(files: readonly string[]): HeaderRule[] {
  const plain = files.filter((path) => !path.includes('/'));
  return [
    { path: 'versions/', cache: FOREVER, headers: ANYONE },
    { path: 'widget/', cache: FOREVER, headers: ANYONE },
    { path: 'history/', cache: SHORTLY, headers: pageHeaders("'none'") },
    ...plain.map((path) => ruleOf(path)),
    ...(files.includes('index.html') ? [{ ...ruleOf('index.html'), path: '' }] : []),
  ];
}

function ruleOf(path: string): HeaderRule {
  if (path.endsWith('.html'))
    return { path, cache: SHORTLY, headers: pageHeaders(path === 'embed.html' ? '*' : "'none'") };
  const type = TYPES[path === CALENDAR_NAME ? 'ics' : (path.split('.').at(-1) ?? '')];
  return { path, cache: SHORTLY, headers: ANYONE, ...(type === undefined ? {} : { type }) };
}

const pageHeaders = (ancestors: string): Record<string, string> => ({
  'Content-Security-Policy': [...POLICY, `frame-ancestors ${ancestors}`].join('; '),
  'Permissions-Policy': PERMISSIONS,
  ...ALL,
});
