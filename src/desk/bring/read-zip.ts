import { unzipSync } from 'fflate';

/** More than this is no list that anybody publishes, in bytes, unpacked. */
const MOST = 512 * 1024 * 1024;

/**
 * The files of a zip by path, without the folder that all of them may lie in; undefined where it is none. A name that leads out of the
 * folder is left out.
 */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> | undefined {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  let size = 0;
  let found: Record<string, Uint8Array>;
  try {
    found = unzipSync(bytes, { filter: ({ originalSize }) => (size += originalSize) <= MOST });
  } catch {
    return undefined;
  }
  const files = Object.entries(found).filter(
    ([path]) => !path.endsWith('/') && !/(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^__MACOSX\//.test(path),
  );
  const [first] = files[0] ?? [''];
  const folder = first.slice(0, first.indexOf('/') + 1);
  const isWrapped = folder !== '' && files.every(([path]) => path.startsWith(folder));
  return new Map(files.map(([path, file]) => [isWrapped ? path.slice(folder.length) : path, file]));
}
