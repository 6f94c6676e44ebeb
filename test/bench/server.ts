import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchFolder } from './corpora.js';

export interface Server {
  /** With a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const inRepository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Serves the pages of the benchmark to this computer only.
 * @param widget the folder of the built module
 */
export async function startServer(widget: string): Promise<Server> {
  const folders: Readonly<Record<string, string>> = {
    widget,
    pages: inRepository('test/bench/pages'),
    node_modules: inRepository('test/bench/node_modules'),
    bundle: `${benchFolder}bundle`,
    corpora: `${benchFolder}corpora`,
  };
  // Read before they are asked for: a disk must not be part of what is measured.
  const files = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, place = '', ...rest] = normalize(decodeURIComponent(pathname)).split('/');
    const file = `${folders[place]}/${rest.join('/')}`;
    if (!folders[place] || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    let content = files.get(file);
    if (!content) files.set(file, (content = readFileSync(file)));
    const list = searchParams.get('list');
    const body = list
      ? Buffer.from(content.toString('utf8').replaceAll('{{registry}}', `/corpora/${list}.json`))
      : content;
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'no-store',
      // With both the browser's clock has steps of 5 instead of 100 µs.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server of the benchmark did not start.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
