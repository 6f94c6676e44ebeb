import type { Compare } from '../../../core/model/compare.js';
import { loadPart } from '../../../core/work/load-part.js';
import { loadRegistry } from '../../load/load-registry.js';
import type { Source } from '../../load/source.js';
import { lastVersion } from '../../state/last-version.js';
import type { LoadedRegistry } from '../../state/load-state.js';
import type { LoadRun } from '../../state/registry-controller.js';
import type { LanguageOptions } from '../languages/offer-languages.js';
import { baseLanguage } from './make-interface.js';
import type { ListSettings } from './list-settings.js';

const loadLanguages = () => import('../languages/offer-languages.js');

interface LoadNeeds extends Pick<LanguageOptions, 'inherited' | 'chosen' | 'choose'> {
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
  needs: LoadNeeds,
): Promise<LoadedRegistry> {
  const options = { ...run, ...needs, today: new Date() };
  try {
    let read: LoadedRegistry = await loadRegistry(source, {
      ...options,
      newSince: (document) => (remember ? lastVersion(src, document) : undefined),
    });
    const { translations } = read.registry.document;
    if (source?.kind === 'src' && translations) {
      const offer = async (): Promise<LoadedRegistry | undefined> => {
        // Where it cannot be loaded, the original is shown.
        const part = await loadPart(loadLanguages).catch(() => undefined);
        return part?.offerLanguages(read, { ...options, url: source.url });
      };
      const language = baseLanguage(needs.chosen ?? needs.inherited);
      // Who reads the original need not wait for the others.
      if (translations.some((tag) => baseLanguage(tag) === language)) read = (await offer()) ?? read;
      else read = { ...read, offer };
    }
    await needs.followAddress();
    return read;
  } catch (cause) {
    if (!run.signal.aborted) await needs.loadWords();
    throw cause;
  }
}
