import { fileURLToPath } from 'node:url';
import { preview, type Plugin } from 'vite';

/** Serves `.site/` (made by `npm run build && npm run site`) on a free port. */
export async function serveSite(...plugins: Plugin[]): Promise<{ url: string; close(): Promise<void> }> {
  const server = await preview({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: '.site' },
    preview: { host: '127.0.0.1', port: 0 },
    plugins,
  });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('The demo site did not start.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
