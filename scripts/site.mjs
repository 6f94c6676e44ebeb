// Puts together the demo site in .site/: the demo pages, the built files beside them, the registries, and a list with a history
// as its keeper would publish it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('.site', { recursive: true, force: true });
mkdirSync('.site');

const { translations } = JSON.parse(readFileSync('data/classdojo.json', 'utf8'));

for (const [from, to] of [
  ['demo', '.site'],
  ['dist/cdn', '.site/cdn'],
  ['dist/desk', '.site/desk'],
  ['dist/standalone.js', '.site/standalone.js'],
  ['data', '.site/data'],
  // A frame shows the registry of its own folder.
  ['data/classdojo.json', '.site/registry.json'],
  ...translations.map((tag) => [`data/classdojo.${tag}.json`, `.site/registry.${tag}.json`]),
]) {
  if (existsSync(from)) cpSync(from, to, { recursive: true });
  else console.warn(`site: there is no ${from} yet`);
}

for (const version of [1, 2, 3, 4, 5]) {
  const words = [
    '--from',
    `data/brightmeadow/${version}.json`,
    '--url',
    'https://brightmeadow.example/providers/',
  ];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['dist/cli/bin.js', 'publish', '.site/brightmeadow', ...words],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`site: ${stderr}`);
}
