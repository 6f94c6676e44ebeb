import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};
const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/**
 * Serves texts by path, and `dist/`, compressed before they are asked for: that must not be part of what is measured.
 * @returns the address, with a slash at the end, and what ends it
 */
export async function serveBrotli(
  texts: ReadonlyMap<string, string>,
): Promise<{ url: string; close(): void }> {
  const ready = new Map([...texts].map(([path, text]) => [path, brotliCompressSync(text)]));
  const find = (path: string): Buffer | undefined => {
    const known = ready.get(path);
    if (known || !existsSync(dist + path)) return known;
    const body = brotliCompressSync(readFileSync(dist + path));
    ready.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const body = find(path);
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'max-age=60',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
