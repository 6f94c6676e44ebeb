import { posix } from 'node:path';

/**
 * Where a link of a document leads on the site.
 * @param target as the document has it: relative to its file, or a whole address
 * @param source path of the document, from the root of the repository
 * @param address path of its page, from the root of the site
 * @param addresses paths on the site by paths in the repository
 * @returns an address relative to the page; nothing where the site does not have the file
 */
export function resolveLink(
  target: string,
  source: string,
  address: string,
  addresses: ReadonlyMap<string, string>,
): string | undefined {
  if (/^[a-z]+:/i.test(target) || target.startsWith('#')) return target;
  const [path = '', anchor] = target.split('#');
  const there = addresses.get(posix.join(posix.dirname(source), path));
  if (there === undefined) return undefined;
  const relative = posix.relative(posix.dirname(address), there);
  return anchor === undefined ? relative : `${relative}#${anchor}`;
}
