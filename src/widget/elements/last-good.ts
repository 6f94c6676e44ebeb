// What is said where a list, or something of it, cannot be shown; and what becomes of it on the device: kept once it is shown, shown
// where no newer one can be had.
import type { Registry } from '../../core/model/registry.js';
import type { ReadRegistry } from '../../core/reading/read-registry.js';
import type { RegistryFile } from '../../core/reading/registry-file.js';
import { loadPart } from '../../core/work/load-part.js';
import type { FailureOptions } from '../load/bear-failure.js';
import type { Source } from '../load/source.js';
import { hasFallback } from './cover/has-fallback.js';
import { setSeen } from './answers/seen-version.js';

export { errorAlert } from './answers/error-alert.js';

interface KeepingHost extends Element {
  readonly src?: unknown;
  readonly cache?: unknown;
  requestUpdate(): void;
}

const loadKept = () => import('../load/kept-list.js');
const loadFailure = () => import('../load/bear-failure.js');

/** Keeps a list that is on show, where the page lets that be, and says so where a newer version of it was kept. */
export async function keepShown(
  host: KeepingHost,
  text: RegistryFile['text'],
  registry: Registry,
): Promise<void> {
  const { src } = host;
  // An address of a page's own making (`blob:`) is another one the next time.
  if (typeof src !== 'string' || !URL.canParse(src, document.baseURI)) return;
  const { href } = new URL(src, document.baseURI);
  if (!/^https?:/.test(href)) return;
  const part = await loadPart(loadKept).catch(() => undefined);
  if (host.cache === 'none' || !text) return part?.forgetKept(href);
  const seen = await part?.keepList(href, text, registry.document.version);
  if (seen === undefined) return;
  setSeen(registry, seen);
  host.requestUpdate();
}

/** See there; where the code for that cannot be loaded, nothing is done. */
export async function bearFailure(
  error: unknown,
  source: Source | undefined,
  host: KeepingHost,
  options: Omit<FailureOptions, 'mayShowKept'> & { readonly onPreview?: unknown },
): Promise<ReadRegistry | undefined> {
  const part = await loadPart(loadFailure).catch(() => undefined);
  // Where there is no preview, a list is on show; and what a page put in its place may be newer than what is kept.
  const mayShowKept = options.onPreview !== undefined && host.cache !== 'none' && !hasFallback(host);
  return part?.bearFailure(error, source, { ...options, mayShowKept });
}
