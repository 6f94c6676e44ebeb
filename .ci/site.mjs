// Puts together the demo site in .site/: the demo pages, the built files beside them, and the registries.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('.site', { recursive: true, force: true });
mkdirSync('.site');

for (const [from, to] of [
  ['demo', '.site'],
  ['dist/cdn', '.site/cdn'],
  ['dist/standalone.js', '.site/standalone.js'],
  ['data', '.site/data'],
  // A frame shows the registry of its own folder.
  ['data/classdojo.json', '.site/registry.json'],
]) {
  if (existsSync(from)) cpSync(from, to, { recursive: true });
  else console.warn(`site: there is no ${from} yet`);
}
