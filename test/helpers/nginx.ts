// A folder behind nginx, as a host would serve it.
import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findNginx, nginxMissing } from '../../.ci/nginx.mjs';

/** Why nothing can be asked of it; false where it can be. */
export const lacksNginx = findNginx() === undefined && nginxMissing;

export interface Nginx {
  /** Its origin, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder.
 * @param snippet path of what publish writes for the server block
 */
export async function startNginx(root: string, snippet: string): Promise<Nginx> {
  const program = findNginx();
  if (!program) throw new Error(nginxMissing);
  const home = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${home}/${name};`,
  );
  const configuration = join(home, 'nginx.conf');
  // As root it would read the folder as nobody, who may not.
  await writeFile(
    configuration,
    `user ${userInfo().username}; pid ${home}/pid; error_log ${home}/errors; worker_processes 1;
events { worker_connections 512; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${own.join(' ')}
  server { listen 127.0.0.1:${port}; root "${root}"; include "${snippet}"; }
}`,
  );
  // It goes to the background once it answers.
  await promisify(execFile)(program, ['-p', home, '-e', join(home, 'errors'), '-c', configuration]);
  const pid = Number(readFileSync(join(home, 'pid'), 'utf8'));
  const stop = (): void => {
    process.kill(pid);
  };
  process.once('exit', stop);
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      process.off('exit', stop);
      stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
