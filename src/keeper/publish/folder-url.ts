/** What may stand in a path that is written into files for servers: nothing that means something to one. */
const PLAIN = /^[\p{L}\p{M}\p{N}._~/@+,=&!()-]*$/u;
/** Parts that servers leave out before they compare. */
const LEFT_OUT = /\/\.{0,2}(?=\/)/;
/** Longest path, in characters: nginx reads no configuration with a word of over 4,096 bytes. */
const MAX_PATH = 1_000;

/** The address of a folder on the web, with a slash at its end; undefined for anything else. */
export function folderUrl(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password)
    return undefined;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  const path = decoded(url.pathname);
  return PLAIN.test(path) && !LEFT_OUT.test(path) && path.length <= MAX_PATH ? url.href : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '%';
  }
}
