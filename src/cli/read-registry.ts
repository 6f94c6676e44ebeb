import { parseDocument } from '../load/parse-document.js';
import { parseJson } from '../load/parse-registry.js';
import { RegistryError } from '../load/registry-error.js';
import { normalizeRegistry } from '../model/normalize-registry.js';
import type { Registry } from '../model/registry.js';
import type { Issue } from '../schema/issue.js';
import { InputError } from './command.js';
import type { Io } from './io.js';

/**
 * Reads a registry for a command that writes something out of it: what the page would leave out must not be left out
 * silently here.
 * @throws InputError where it has a fault, with the first ones and where to see all
 */
export async function readRegistry(io: Io, path: string): Promise<Registry> {
  const text = (await io.read(path)).replace(/^\uFEFF/, '');
  const faults: Issue[] = [];
  try {
    const { document, warnings } = parseDocument(parseJson(text));
    faults.push(...warnings.filter(({ code }) => code === 'invalid'));
    if (faults.length === 0) return normalizeRegistry(document, io.today);
  } catch (cause) {
    if (!(cause instanceof RegistryError)) throw cause;
    throw new InputError(`${path}: ${cause.message}`, { cause });
  }
  const lines = faults.slice(0, 5).map(({ pointer, message }) => `  ${pointer || '/'} ${message}`);
  throw new InputError(
    [`${path} has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:`, ...lines]
      .concat(`Run "vendor-disclosure validate ${path}" to see what to do.`)
      .join('\n'),
  );
}
