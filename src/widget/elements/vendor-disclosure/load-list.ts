import type { Compare } from '../../../core/model/compare.js';
import type { RegistryError } from '../../../core/reading/registry-error.js';
import type { RegistryFile } from '../../../core/reading/registry-file.js';
import type { RegistryDocument } from '../../../core/schema/registry-schema.js';
import { loadPart } from '../../../core/work/load-part.js';
import { loadRegistry } from '../../load/load-registry.js';
import type { Source } from '../../load/source.js';
import type { LoadedRegistry } from '../../state/load-state.js';
import type { LoadRun } from '../../state/registry-controller.js';
import type * as AfterFirstRows from '../after-first-rows.js';
import type { LanguageOptions } from '../languages/offer-languages.js';
import { baseLanguage } from './make-interface.js';
import type { ListHost } from './list-settings.js';

const loadLook = () => import('../../state/last-version.js');
const loadLanguages = () => import('../languages/offer-languages.js');

interface LoadNeeds extends Pick<LanguageOptions, 'inherited' | 'chosen' | 'choose'> {
  readonly compare: Compare;
  /** Whether only the start of the list is asked for. */
  readonly isPlain: () => boolean;
  /** The address may ask for something else than what would be shown. */
  readonly followAddress: () => Promise<void>;
  /** What says why there is no list, and does what can be done. */
  readonly loadRest: () => Promise<typeof AfterFirstRows | undefined>;
  readonly onText: (text: RegistryFile['text']) => void;
  /** Called where it can be had again after a failure. */
  readonly onBack: () => void;
}

/** Loads a list as an element asks for it, with what its first rows cannot be without. */
export async function loadList(
  source: Source | undefined,
  run: LoadRun,
  host: ListHost,
  { followAddress, loadRest, ...needs }: LoadNeeds,
): Promise<LoadedRegistry> {
  // Where it cannot be loaded, nothing is marked by it.
  const look = host.remember ? await loadPart(loadLook).catch(() => undefined) : undefined;
  const options = {
    ...run,
    ...needs,
    today: new Date(),
    newSince: (document: RegistryDocument) => look?.lastVersion(host.src, document),
  };
  try {
    let read: LoadedRegistry = await loadRegistry(source, options);
    const { translations } = read.registry.document;
    if (source?.kind === 'src' && translations) {
      const offer = async (): Promise<LoadedRegistry | undefined> => {
        // Where it cannot be loaded, the original is shown.
        const part = await loadPart(loadLanguages).catch(() => undefined);
        return part?.offerLanguages(read, { ...options, ...source });
      };
      const language = baseLanguage(needs.chosen ?? needs.inherited);
      // Who reads the original need not wait for the others.
      if (translations.some((tag) => baseLanguage(tag) === language)) read = (await offer()) ?? read;
      else read = { ...read, offer };
    }
    await followAddress();
    return read;
  } catch (error) {
    if (run.signal.aborted) throw error;
    const part = await (await loadRest())?.loadErrors();
    const kept = await part?.bearFailure(error, source, host, options);
    if (!kept) throw error;
    return { ...kept, error: error as RegistryError };
  }
}
