import { isObject } from '../../core/reading/is-object.js';
import { parseJson } from '../../core/reading/parse-json.js';
import { readRegistry, type ReadingOptions, type ReadRegistry } from '../../core/reading/read-registry.js';
import { RegistryError } from '../../core/reading/registry-error.js';
import { loadPart } from '../../core/work/load-part.js';
import { RegistryFile } from '../../core/reading/registry-file.js';
import { fetchRegistry } from './fetch-registry.js';
import type { Preview } from './make-preview.js';
import type { Source } from './source.js';

/** A list of more vendors than this is long; of more than the other, even a first look at each keeps a page waiting. */
const LONG = 2000;
const TOO_LONG = 100_000;

const loadPreview = () => import('./make-preview.js');

export interface LoadOptions extends ReadingOptions {
  readonly signal: AbortSignal;
  /** Ask the server again instead of the browser's cache. */
  readonly fresh: boolean;
  /** Told the text of a file that may be kept. */
  readonly onText?: ((text: string | false | undefined) => void) | undefined;
  /** Shows the first screen of a long list, and is waited for before the rest is read. */
  readonly onPreview?: ((preview: Preview) => Promise<void>) | undefined;
  /** Whether that is asked for, once the file is there; default: no. */
  readonly isPlain?: (() => boolean) | undefined;
}

/**
 * Gets a registry from where it is and reads it.
 * @throws RegistryError of every code; the signal's reason when aborted
 */
export async function loadRegistry(source: Source | undefined, options: LoadOptions): Promise<ReadRegistry> {
  const { signal, today, compare, onPreview, isPlain, onText } = options;
  const file = await openSource(source, options);
  signal.throwIfAborted();
  if (onPreview && isLong(file.value) && isPlain?.()) {
    // Where it cannot be loaded, the list is shown once all of it is read.
    const part = await loadPart(loadPreview).catch(() => undefined);
    const preview = isPlain() ? part?.makePreview(file.value, today, compare) : undefined;
    if (preview) await onPreview(preview);
  }
  const read = await readRegistry(file, options);
  onText?.(file.text);
  return read;
}

/** Whether to read it takes longer than to draw a first screen of it. */
function isLong(value: unknown): boolean {
  const vendors = isObject(value) ? value['vendors'] : undefined;
  return Array.isArray(vendors) && vendors.length > LONG && vendors.length <= TOO_LONG;
}

async function openSource(source: Source | undefined, { signal, fresh }: LoadOptions): Promise<RegistryFile> {
  switch (source?.kind) {
    case 'registry':
      return new RegistryFile(source.value);
    case 'inline':
      return new RegistryFile(parseJson(source.text));
    case 'src':
      return fetchRegistry(source.url, signal, { fresh, integrity: source.integrity });
    case undefined:
      throw new RegistryError('no-source', 'No registry: set "src" or "registry", or put it inline.');
  }
}
