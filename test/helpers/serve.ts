import { readFile } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('../../.site', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface Server {
  /** Its origin, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves `.site/` from an origin of its own.
 * @param pages texts by path, such as `/page.html`; they come before the files
 * @param headers sent with everything
 */
export async function serve(
  pages: Readonly<Record<string, string>> = {},
  headers: OutgoingHttpHeaders = {},
): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname: asked } = new URL(request.url ?? '/', 'http://localhost');
    const pathname = asked.replace(/\/$/, '/index.html');
    const content = pages[pathname] ?? readFile(SITE + pathname);
    Promise.resolve(content).then(
      (body) => {
        const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, ...headers }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  // A test that fails before it closes its server does not keep the process from ending.
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server did not start.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
