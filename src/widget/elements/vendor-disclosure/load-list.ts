import type { Compare } from '../../../core/model/compare.js';
import type { ReadRegistry } from '../../../core/reading/read-registry.js';
import { loadRegistry } from '../../load/load-registry.js';
import type { Source } from '../../load/source.js';
import { lastVersion } from '../../state/last-version.js';
import type { LoadRun } from '../../state/registry-controller.js';
import type { ListSettings } from './list-settings.js';

interface LoadNeeds {
  readonly compare: Compare;
  /** Whether only the start of the list is asked for. */
  readonly isPlain: () => boolean;
  /** The address may ask for something else than what would be shown. */
  readonly followAddress: () => Promise<void>;
  /** What says why there is no list. */
  readonly loadWords: () => Promise<unknown>;
}

/** Loads a list as an element asks for it, with what its first rows cannot be without. */
export async function loadList(
  source: Source | undefined,
  run: LoadRun,
  { remember, src }: ListSettings,
  { compare, isPlain, followAddress, loadWords }: LoadNeeds,
): Promise<ReadRegistry> {
  try {
    const read = await loadRegistry(source, {
      ...run,
      today: new Date(),
      compare,
      isPlain,
      newSince: (document) => (remember ? lastVersion(src, document) : undefined),
    });
    await followAddress();
    return read;
  } catch (cause) {
    if (!run.signal.aborted) await loadWords();
    throw cause;
  }
}
