import { MAX_BYTES } from '../../core/reading/max-bytes.js';
import { later } from '../../core/work/do-steps.js';
import { loadPart } from '../../core/work/load-part.js';
import { RegistryError } from '../../core/reading/registry-error.js';
import { loadSeldom } from './load-seldom.js';

/** A registry of which nothing comes for this long has timed out, in ms; and one that is not all there after this long. */
export const STALLED_AFTER = 8000;
export const LATEST = 120_000;

export interface FetchOptions {
  /** Ask the server again instead of the browser's cache, and join no request under way. */
  readonly fresh?: boolean | undefined;
  /** What the text must be, as in the attribute of that name of a script; anything else is an error. */
  readonly integrity?: string | undefined;
  /** Default: `STALLED_AFTER`. */
  readonly stalledAfter?: number | undefined;
  /** Default: `LATEST`. */
  readonly latest?: number | undefined;
}

export interface FetchedText {
  /** In parts, as `parseSoon` takes it. */
  readonly text: readonly string[];
  /** Its server has not forbidden to keep it. */
  readonly mayKeep: boolean;
}

/**
 * The one request of ours: the text at an address.
 * @param abort ends the request; it is aborted at the end in any case
 * @throws RegistryError `network`, `timeout`, `http`, `too-large`, `integrity`; the signal's reason when aborted
 */
export async function fetchText(
  href: string,
  abort: AbortController,
  options: FetchOptions,
): Promise<FetchedText> {
  const stalled = new RegistryError('timeout', `${href} did not answer in time.`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const progress = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(stalled), options.stalledAfter ?? STALLED_AFTER);
  };
  progress();
  const whole = setTimeout(() => abort.abort(stalled), options.latest ?? LATEST);
  try {
    const response = await fetch(href, {
      signal: abort.signal,
      // As a page asks for its own parts, so that a preload of it is used. Other origins get no cookie.
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      cache: options.fresh ? 'no-cache' : 'default',
      headers: { accept: 'application/json' },
    });
    const { ok, status, redirected, headers } = response;
    if (!ok || (redirected && headers.get('content-type')?.includes('html'))) {
      throw new RegistryError('http', `${href} answered with status ${status}.`, { status, cause: response });
    }
    const text = await readText(response, href, progress);
    const { integrity } = options;
    if (integrity) await (await loadPart(loadSeldom)).checkIntegrity(href, text, integrity);
    return { text, mayKeep: !headers.get('cache-control')?.includes('no-store') };
  } catch (cause) {
    if (abort.signal.aborted) throw abort.signal.reason;
    const error =
      cause instanceof RegistryError
        ? cause
        : new RegistryError('network', `${href} could not be fetched.`, { cause });
    const part = await loadPart(loadSeldom).catch(() => undefined);
    throw (await part?.explainFailure(error, href, abort.signal)) ?? error;
  } finally {
    clearTimeout(timer);
    clearTimeout(whole);
    // Ends what is left of a body that was not read to its end.
    abort.abort();
  }
}

async function readText(response: Response, href: string, progress: () => void): Promise<readonly string[]> {
  const reader = response.body?.getReader();
  if (!reader) return [];
  const announced = Number(response.headers.get('content-length'));
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for (;;) {
    if (Math.max(bytes, announced) > MAX_BYTES)
      throw new RegistryError('too-large', `${href} has more than ${MAX_BYTES / 1024 / 1024} MB.`);
    const { done, value } = await reader.read();
    if (done) return parts.concat(decoder.decode());
    progress();
    bytes += value.byteLength;
    parts.push(decoder.decode(value, { stream: true }));
    // What is there already comes without a turn of the page between.
    if (parts.length % 16 === 0) await later();
  }
}
