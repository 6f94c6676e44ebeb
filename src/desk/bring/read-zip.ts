import { unzipSync } from 'fflate';

/** More than this is no list that anybody publishes, in bytes, unpacked. */
const MOST = 512 * 1024 * 1024;

/** A workbook is a zip as well. */
const WORKBOOK = ['[Content_Types].xml', 'mimetype'];

/**
 * The files of a zip by path, without the folder that all of them may lie in; undefined where it is none, or a workbook. A name that
 * leads out of the folder is left out. Each `yield` is a place to rest.
 */
export function* readZip(bytes: Uint8Array): Generator<void, Map<string, Uint8Array> | undefined> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  const files = new Map<string, Uint8Array>();
  try {
    const paths = listFiles(bytes);
    if (WORKBOOK.some((path) => paths.includes(path))) return undefined;
    const [first = ''] = paths;
    const folder = first.slice(0, first.indexOf('/') + 1);
    const isWrapped = folder !== '' && paths.every((path) => path.startsWith(folder));
    for (const path of paths) {
      yield;
      const file = unzipSync(bytes, { filter: ({ name }) => name === path })[path];
      if (file) files.set(isWrapped ? path.slice(folder.length) : path, file);
    }
  } catch {
    return undefined;
  }
  return files;
}

/** As far as they are not more than anybody publishes. */
function listFiles(bytes: Uint8Array): readonly string[] {
  const paths: string[] = [];
  let size = 0;
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      size += originalSize;
      const isOwn = !name.endsWith('/') && !/(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^__MACOSX\//.test(name);
      if (size <= MOST && isOwn) paths.push(name);
      return false;
    },
  });
  return paths;
}
