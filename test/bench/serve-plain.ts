import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Serves a page, `dist/`, and `list.json`, which can be set anew. */
export async function serve(page: string): Promise<{ url: string; list: string; close(): void }> {
  const state = { list: '' };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/') response.setHeader('content-type', 'text/html').end(page);
    else if (path === '/list.json') response.setHeader('content-type', 'application/json').end(state.list);
    else if (existsSync(dist + path))
      response.setHeader('content-type', 'text/javascript').end(readFileSync(dist + path));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
}
