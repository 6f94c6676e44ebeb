import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

export interface Origin {
  /** With a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/**
 * An origin of its own on a free port of this computer.
 *
 * @param routes Paths to pages as text, and beginnings of paths (with a slash at the end) to folders; the longest that fits wins.
 */
export async function serveOrigin(
  routes: Readonly<Record<string, { text: string } | { folder: string }>>,
): Promise<Origin> {
  const prefixes = Object.keys(routes).sort((a, b) => b.length - a.length);
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const prefix = prefixes.find((one) => path === one || (one.endsWith('/') && path.startsWith(one)));
    const route = prefix === undefined ? undefined : routes[prefix];
    const read = async (): Promise<string | Buffer> => {
      if (!route || !prefix) throw new Error(`There is no ${path}`);
      return 'text' in route ? route.text : readFile(join(route.folder, path.slice(prefix.length)));
    };
    read().then(
      (body) => {
        response.writeHead(200, {
          'content-type': TYPES[extname(path) || '.html'] ?? 'application/octet-stream',
          'access-control-allow-origin': '*',
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  // A test that fails before it closes its server does not keep the process from ending.
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
