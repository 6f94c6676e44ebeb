import type { History } from '../../keeper/publish/read-history.js';
import { InputError, UsageError } from '../errors.js';
import { readBase } from '../read/read-versions.js';
import { printable } from '../say/printable.js';
import { quoteArgument } from '../say/quote-argument.js';

/** The history to go on with, at the address that the call says. @throws InputError UsageError */
export function withAddress(
  known: History | undefined,
  { url, 'moved-to': moved }: Record<string, string | undefined>,
): History {
  if (!known) {
    if (moved !== undefined) throw new InputError('Nothing is published here yet: say --url instead.');
    if (url === undefined)
      throw new UsageError('Say by --url which address the folder will have; feeds need it.');
    return { url: readBase(url), versions: [] };
  }
  if (moved !== undefined)
    return { ...known, url: readBase(moved, '--moved-to'), idBase: known.idBase ?? known.url };
  if (url !== undefined && readBase(url) !== known.url)
    throw new InputError(
      `This folder is published at ${known.url}, not at ${printable(url)}: feeds and links would break. Has it moved? Then say --moved-to ${quoteArgument(url)}.`,
    );
  return known;
}
