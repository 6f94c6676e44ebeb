import { readRegistry, type ReadingOptions, type ReadRegistry } from '../../core/reading/read-registry.js';
import { RegistryError } from '../../core/reading/registry-error.js';
import { attempt } from '../../core/work/attempt.js';
import { loadPart } from '../../core/work/load-part.js';
import { RegistryFile } from '../../core/reading/registry-file.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { fetchRegistry } from './fetch-registry.js';
import { loadSeldom } from './load-seldom.js';
import type { Preview } from './make-preview.js';
import { parseSoon } from './parse-soon.js';
import type { Source } from './source.js';

/** A list of more vendors than this is long. */
const LONG = 2000;

export interface LoadOptions extends ReadingOptions {
  readonly signal: AbortSignal;
  /** Ask the server again instead of the browser's cache. */
  readonly fresh: boolean;
  /** Told the text of a file that may be kept, in parts. */
  readonly onText?: ((text: RegistryFile['text']) => void) | undefined;
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
  if (onPreview && isLong(file) && isPlain?.()) {
    // Where it cannot be loaded, the list is shown once all of it is read.
    const part = await loadPart(loadSeldom).catch(() => undefined);
    const preview = isPlain() ? await part?.makePreview(file.value, today, compare) : undefined;
    signal.throwIfAborted();
    if (preview && isPlain()) await onPreview(preview);
  }
  const read = await readRegistry(file, options);
  onText?.(file.text);
  // A page that waits for the network may look at its readers before the rows are drawn.
  if (source?.kind === 'src') await new Promise((resolve) => setTimeout(resolve));
  return read;
}

/** Whether to read it takes longer than to draw a first screen of it. */
const isLong = ({ value }: RegistryFile): boolean =>
  (attempt(() => (value as RegistryDocument).vendors.length) as number) > LONG;

async function openSource(source: Source | undefined, { signal, fresh }: LoadOptions): Promise<RegistryFile> {
  switch (source?.kind) {
    case 'registry':
      return new RegistryFile(source.value);
    case 'inline':
      return new RegistryFile(await parseSoon([source.text]));
    case 'src':
      return fetchRegistry(source.url, signal, { fresh, integrity: source.integrity });
    case undefined:
      throw new RegistryError('no-source', 'No registry: set "src" or "registry", or put it inline.');
  }
}
