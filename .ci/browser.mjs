// Finds the browsers that the tests run in. Run as a script it makes sure that those named are there (default: Chromium),
// or says what to install.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram, install, isExecutable } from './programs.mjs';

export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Put before a command that opens windows: MiniBrowser has no other way. */
export const onScreen = ['xvfb-run', '-a'];

/** What each engine's browser is looked for by, and what Debian calls it: by the first of the lots of packages that it has. */
export const engines = {
  chromium: {
    name: 'Chromium',
    find: findBrowser,
    packages: [['chromium', 'chromium-headless-shell'], ['chromium']],
    missing: 'The tests need Chromium or Chrome: install it, or set CHROME_PATH to its executable.',
  },
  firefox: {
    name: 'Firefox',
    find: () =>
      findProgram(
        process.env.FIREFOX_PATH,
        ['firefox-esr', 'firefox'],
        ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      ),
    packages: [['firefox-esr']],
    missing: 'The tests need Firefox: install it, or set FIREFOX_PATH to its executable.',
  },
  webkit: {
    name: 'WebKitGTK',
    // The driver, the browser that it drives and a screen to show it on are of use together only.
    find: () => findWebKitDriver() && findProgram(undefined, ['xvfb-run']) && findMiniBrowser(),
    packages: [['webkit2gtk-driver', 'xvfb', 'xauth']],
    missing:
      'The tests need WebKitGTK’s MiniBrowser, WebKitWebDriver and xvfb-run, which a Linux has: on Debian install webkit2gtk-driver, xvfb and xauth.',
  },
};

export function findBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return findProgram(process.env.CHROME_PATH, names, [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]);
}

/** Chromium without what is around a page, where it is installed: half the time for the same pages, but no search in a page, and nothing kept from one start to the next. */
export function findPlainBrowser() {
  return findProgram(process.env.CHROME_PATH, ['chromium-headless-shell']) ?? findBrowser();
}

export function findWebKitDriver() {
  return findProgram(undefined, ['WebKitWebDriver']);
}

/** The browser that comes with the driver lies outside of the path, in a folder named by machine and version. */
function findMiniBrowser() {
  const folders = ['/usr/lib', '/usr/libexec']
    .filter(existsSync)
    .flatMap((root) => [root, ...list(root, /-linux-gnu/)])
    .flatMap((root) => list(root, /^webkit2?gtk-/));
  return folders.map((folder) => join(folder, 'MiniBrowser')).find(isExecutable);
}

function list(folder, pattern) {
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));
}

/** The version that the browser of an engine says it is. */
export function versionOf(name) {
  const own = [engines[name].find(), '--version', '--no-sandbox'];
  const [command, ...args] = name === 'webkit' ? [...onScreen, ...own.slice(0, 2)] : own;
  const { stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return (stdout ?? '').trim();
}

/** Makes sure of these engines, as root on Debian by its packages; false, with a word on it, where one is missing. */
export function provide(names) {
  const lacks = () => names.filter((name) => !engines[name].find());
  install(lacks().map((name) => engines[name].packages));
  for (const name of lacks()) console.error(engines[name].missing);
  return lacks().length === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const names = process.argv.length > 2 ? process.argv.slice(2) : ['chromium'];
  if (!provide(names)) process.exit(1);
  for (const name of names) console.log(`${engines[name].find()}: ${versionOf(name)}`);
}
