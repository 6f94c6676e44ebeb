import type * as AfterFirstRows from '../after-first-rows.js';
import type { ListHost } from './list-settings.js';

/** What the first rows need nothing of. Where what bears with translators cannot be loaded, all else works. */
export async function loadRest(host: ListHost): Promise<typeof AfterFirstRows> {
  const [rest, foreign] = await Promise.all([
    import('../after-first-rows.js'),
    import('../foreign/bear-with-foreign-nodes.js').catch(() => undefined),
  ]);
  rest.defineParts();
  foreign?.bearWithForeignNodes(host);
  return rest;
}
