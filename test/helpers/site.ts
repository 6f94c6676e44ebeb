import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { preview, type Plugin } from 'vite';

export interface ServedSite {
  readonly url: string;
  /** Serves the same from one more origin, on a port of its own. */
  again(): Promise<{ readonly url: string; close(): void }>;
  close(): Promise<void>;
}

/** Serves `.site/` (made by `npm run build && npm run site`) on a free port. */
export async function serveSite(...plugins: Plugin[]): Promise<ServedSite> {
  const server = await preview({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: '.site' },
    preview: { host: '127.0.0.1', port: 0 },
    plugins,
  });
  return {
    url: urlOf(server.httpServer),
    async again() {
      const one = createServer(server.middlewares);
      await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
      const close = (): void => {
        one.close();
        one.closeAllConnections();
      };
      return { url: urlOf(one), close };
    },
    close: () => server.close(),
  };
}

function urlOf(server: { address(): ReturnType<Server['address']> }): string {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The demo site did not start.');
  return `http://127.0.0.1:${address.port}/`;
}
