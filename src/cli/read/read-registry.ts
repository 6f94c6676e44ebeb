import { normalizeRegistry } from '../../core/model/normalize-registry.js';
import type { Registry } from '../../core/model/registry.js';
import type { Io } from '../io.js';
import { readDocument } from './read-document.js';

/** Reads a registry for a command that writes something out of it. @throws InputError where it has a fault */
export async function readRegistry(io: Io, path: string): Promise<Registry> {
  const { document } = await readDocument(io, path);
  return normalizeRegistry(document, io.today);
}
