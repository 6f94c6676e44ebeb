import { loadPart } from '../../../core/work/load-part.js';
import type * as AfterFirstRows from '../after-first-rows.js';
import type { ListHost } from './list-settings.js';

/** What the first rows need nothing of. */
export const loadRest = () => import('../after-first-rows.js');

const loadForeign = () => import('../foreign/bear-with-foreign-nodes.js');

/** Registers its parts. Where what bears with translators cannot be loaded, all else works. */
export async function startRest(rest: typeof AfterFirstRows, host: ListHost): Promise<void> {
  rest.defineParts();
  host.addController({ hostUpdated: () => rest.tellOddSettings(host) });
  const foreign = await loadPart(loadForeign).catch(() => undefined);
  foreign?.bearWithForeignNodes(host);
}
