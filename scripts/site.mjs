// Puts together the site in .site/: the demo pages, the built files beside them, the registries, a list with a history as its
// keeper would publish it, and around them the pages that Eleventy makes of `demo/site/` and the documentation.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Eleventy from '@11ty/eleventy';
import { configureSite } from '../demo/site/configure-site.js';
import { SPOKEN } from './word-scripts.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('.site', { recursive: true, force: true });
mkdirSync('.site');

const { translations } = JSON.parse(readFileSync('data/classdojo.json', 'utf8'));

for (const [from, to] of [
  ['demo', '.site'],
  ['dist/cdn', '.site/cdn'],
  ['dist/desk', '.site/desk'],
  ['dist/standalone.js', '.site/standalone.js'],
  ['dist/standalone.more.js', '.site/standalone.more.js'],
  ...SPOKEN.map((tag) => [`dist/standalone.words.${tag}.js`, `.site/standalone.words.${tag}.js`]),
  ['data', '.site/data'],
  // A frame shows the registry of its own folder.
  ['data/classdojo.json', '.site/registry.json'],
  ...translations.map((tag) => [`data/classdojo.${tag}.json`, `.site/registry.${tag}.json`]),
]) {
  // What the pages around are made of is no page.
  if (existsSync(from)) cpSync(from, to, { recursive: true, filter: (path) => path !== 'demo/site' });
  else console.warn(`site: there is no ${from} yet`);
}

leadBack();

const eleventy = new Eleventy('demo/site/pages', '.site', {
  configPath: false,
  quietMode: true,
  config: (configuration) => configureSite(configuration, '.site'),
});
// Neither needs the other.
await Promise.all([eleventy.write(), publishBrightmeadow()]);
await keep('prerender', 'data/classdojo.json', '--page', '.site/recipes/live/a-static-site.html');

/** From the desk to the site around it; in the package there is none. */
function leadBack() {
  const path = '.site/desk/index.html';
  if (!existsSync(path)) return;
  const links = `<nav aria-label="Site">
        <a href="../index.html"><code>&lt;vendor-disclosure&gt;</code></a>
        <a href="../docs/keepers.html#at-the-desk">How to use the desk</a>
        <a href="../docs/index.html">Docs</a>
      </nav>`;
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(
      '</vd-desk>',
      `
      ${links}
    </vd-desk>`,
    ),
  );
}

async function publishBrightmeadow() {
  for (const version of [1, 2, 3, 4, 5]) {
    const from = `data/brightmeadow/${version}.json`;
    await keep(
      'publish',
      '.site/brightmeadow',
      '--from',
      from,
      '--url',
      'https://brightmeadow.example/providers/',
    );
  }
}

/** What the command line does; what it says is part of the error where it fails. */
async function keep(...words) {
  await promisify(execFile)(process.execPath, ['dist/cli/bin.js', ...words]);
}
