/** What may stand in a path that is written into files for servers: nothing that means something to one. */
const PLAIN = /^[\p{L}\p{M}\p{N}._~/@+,=&!()-]*$/u;

/** The address of a folder on the web, with a slash at its end; undefined for anything else. */
export function folderUrl(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password)
    return undefined;
  if (!PLAIN.test(decoded(url.pathname))) return undefined;
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '%';
  }
}
