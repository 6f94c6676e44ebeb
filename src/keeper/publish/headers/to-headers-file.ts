import { headerRules } from './header-rules.js';

const ADVICE = `# Where your whole site is served by HTTPS, say so for all of it, once:
#   Strict-Transport-Security: max-age=63072000; includeSubDomains

`;

/**
 * The file `_headers` that Netlify, Cloudflare Pages and others read. These hosts compress by themselves, and publish all files
 * at once. What may be kept for ever is named file by file, so that an answer "not found" is not.
 * @param files paths seen from the folder
 * @param base path of the folder on its site, with a slash at both ends
 */
export function toHeadersFile(files: readonly string[], base: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    `${base}${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`;
  const rules = headerRules(files).flatMap(({ path, cache, headers, type }) => {
    const all = { ...headers, ...(type === undefined ? {} : { 'Content-Type': type }) };
    if (!path.endsWith('/')) return [rule(path, { 'Cache-Control': cache, ...all })];
    const inside = files.filter((file) => file.startsWith(path));
    if (inside.length === 0) return [rule(`${path}*`, { 'Cache-Control': cache, ...all })];
    return [rule(`${path}*`, all), ...inside.map((file) => rule(file, { 'Cache-Control': cache }))];
  });
  return ADVICE + rules.join('\n');
}
