import { parseSoon } from './parse-soon.js';
import { RegistryError } from '../../core/reading/registry-error.js';
import { RegistryFile } from '../../core/reading/registry-file.js';
import { fetchText, type FetchOptions } from './fetch-text.js';

interface SharedRequest {
  readonly file: Promise<RegistryFile>;
  readonly abort: AbortController;
  users: number;
}

/** Requests under way by absolute address, and what is to be found there: widgets that ask for one registry at a time share its request. */
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
): Promise<RegistryFile> {
  signal.throwIfAborted();
  if (!URL.canParse(url, document.baseURI)) throw new RegistryError('network', `"${url}" is no address.`);
  const { href } = new URL(url, document.baseURI);
  const key = `${href} ${options.integrity}`;
  const request = (options.fresh ? undefined : underWay.get(key)) ?? start(href, key, options);
  request.users += 1;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      request.users -= 1;
      if (request.users === 0) {
        forget(key, request);
        request.abort.abort();
      }
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    request.file.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

function start(href: string, key: string, options: FetchOptions): SharedRequest {
  const abort = new AbortController();
  const file = fetchText(href, abort, options).then(
    async ({ text, mayKeep }) => new RegistryFile(await parseSoon(text), mayKeep && text),
  );
  const request = { file, abort, users: 0 };
  underWay.set(key, request);
  file.catch(() => undefined).finally(() => forget(key, request));
  return request;
}

function forget(key: string, request: SharedRequest): void {
  if (underWay.get(key) === request) underWay.delete(key);
}
