// Finds nginx, which a published folder is tried behind. Run as a script it makes sure of it where it can; the tests do without, and say so.
import { pathToFileURL } from 'node:url';
import { findProgram, install } from './programs.mjs';

/** Not every user has where Debian puts it in the path. */
export const findNginx = () => findProgram(process.env.NGINX_PATH, ['nginx'], ['/usr/sbin/nginx']);

export const nginxMissing =
  'nginx is not installed: on Debian install nginx, or set NGINX_PATH to its executable';

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!findNginx()) install([[['nginx']]]);
  console.log(findNginx() ?? `${nginxMissing}. What asks it is left.`);
}
