import type { Steps } from '../../core/work/in-steps.js';
import { inUrgentSlices } from '../../core/work/in-slices.js';
import { parseJson, startParsing, type ParsedRegistry } from '../../core/reading/parse-registry.js';
import { RegistryError } from '../../core/reading/registry-error.js';

/** At most this many bytes of a registry are read. */
export const MAX_BYTES = 64 * 1024 * 1024;
/** A registry of which nothing comes for this long has timed out, in ms. */
export const STALLED_AFTER = 8000;

export interface FetchOptions {
  /** Ask the server again instead of the browser's cache, and join no request under way. */
  readonly fresh?: boolean | undefined;
  /** Default: `STALLED_AFTER`. */
  readonly stalledAfter?: number | undefined;
}

/** A registry that has arrived. */
export interface FetchedRegistry {
  /** As it is in the file, not checked. */
  readonly value: unknown;
  /** Reads it, once for all who asked for it; rejects with a RegistryError of the code `schema`. */
  parse(): Promise<ParsedRegistry>;
}

interface SharedRequest {
  readonly fetched: Promise<FetchedRegistry>;
  readonly abort: AbortController;
  users: number;
}

/** Requests under way by absolute address: widgets that ask for one registry at a time share its request. */
const underWay = new Map<string, SharedRequest>();

/**
 * Fetches a registry.
 * @param url resolved against the document
 * @param signal aborts for this caller; the request itself ends when its last caller has aborted
 * @throws RegistryError of every code but `no-source` and `schema`; the signal's reason when aborted
 */
export async function fetchRegistry(
  url: string,
  signal: AbortSignal,
  options: FetchOptions = {},
): Promise<FetchedRegistry> {
  signal.throwIfAborted();
  if (!URL.canParse(url, document.baseURI)) throw new RegistryError('network', `"${url}" is no address.`);
  const { href } = new URL(url, document.baseURI);
  const request = (options.fresh ? undefined : underWay.get(href)) ?? start(href, options);
  request.users += 1;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      request.users -= 1;
      if (request.users === 0) {
        forget(href, request);
        request.abort.abort();
      }
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    request.fetched.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

function start(href: string, options: FetchOptions): SharedRequest {
  const abort = new AbortController();
  const request = { fetched: read(href, abort, options).then(toFetched), abort, users: 0 };
  underWay.set(href, request);
  request.fetched.catch(() => undefined).finally(() => forget(href, request));
  return request;
}

function toFetched(text: string): FetchedRegistry {
  const value = parseJson(text);
  let parsed: Promise<ParsedRegistry> | undefined;
  return { value, parse: () => (parsed ??= parseInSlices(value)) };
}

/** Reads a registry without keeping the browser from its readers, however long it is. */
export async function parseInSlices(value: unknown): Promise<ParsedRegistry> {
  return (await inPieces(startParsing(value))) ?? mendInSlices(value);
}

async function mendInSlices(value: unknown): Promise<ParsedRegistry> {
  const { startMending } = await import('../../core/reading/mend.js').catch((cause: unknown) => {
    throw new RegistryError('network', 'The part that reads a faulty registry could not be fetched.', {
      cause,
    });
  });
  return (await inPieces(startParsing(value, startMending()))) as ParsedRegistry;
}

async function inPieces<T>({ add, result }: Steps<T>): Promise<T> {
  await inUrgentSlices(add);
  return result();
}

function forget(href: string, request: SharedRequest): void {
  if (underWay.get(href) === request) underWay.delete(href);
}

async function read(href: string, abort: AbortController, options: FetchOptions): Promise<string> {
  const stalled = new RegistryError('timeout', `${href} did not answer in time.`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const progress = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(stalled), options.stalledAfter ?? STALLED_AFTER);
  };
  progress();
  try {
    const response = await fetch(href, {
      signal: abort.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: options.fresh ? 'no-cache' : 'default',
      headers: { accept: 'application/json' },
    });
    if (!response.ok) {
      throw new RegistryError('http', `${href} answered with status ${response.status}.`, {
        status: response.status,
      });
    }
    if (Number(response.headers.get('content-length')) > MAX_BYTES) throw tooLarge(href);
    return await readText(response, href, progress);
  } catch (cause) {
    if (abort.signal.aborted) throw abort.signal.reason;
    if (cause instanceof RegistryError) throw cause;
    throw new RegistryError('network', `${href} could not be fetched.`, { cause });
  } finally {
    clearTimeout(timer);
    // Ends what is left of a body that was not read to its end.
    abort.abort();
  }
}

async function readText(response: Response, href: string, progress: () => void): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    progress();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) throw tooLarge(href);
    text += decoder.decode(value, { stream: true });
  }
}

function tooLarge(href: string): RegistryError {
  return new RegistryError('too-large', `${href} is larger than ${MAX_BYTES / 1024 / 1024} MB.`);
}
