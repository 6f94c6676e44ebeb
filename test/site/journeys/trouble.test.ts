import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm, writeFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleReader, startJourneys } from './journey.js';
import type { Reader } from './reader.js';

const journey = startJourneys();

declare const reader: Reader;

journey('says that a list could not be loaded, and keeps the words inside the tag', async (demo) => {
  await demo.open('/');
  await demo.run(() => {
    const lost = document.createElement('vendor-disclosure');
    lost.setAttribute('src', './data/nowhere.json');
    lost.append('Ask us for the list.');
    document.body.append(lost);
  });
  await demo.run(() => reader.until('an alert', () => reader.findAll(document.body, 'alert').length === 1));
  await demo.shows('Ask us for the list.');
  await demo.has('button', 'Try again');
  // The list of the page itself is as it was.
  await demo.hasEntries(29);
});

journey('shows the words inside the tag where scripts are off', async (demo) => {
  await demo.page.goTo(new URL('/blank.html', demo.site).href);
  const text = await demo.run(
    () =>
      new Promise<string>((resolve) => {
        const frame = document.createElement('iframe');
        // Without `allow-scripts` nothing runs in it.
        frame.setAttribute('sandbox', 'allow-same-origin');
        frame.src = '/corporate-site.html';
        frame.onload = () =>
          resolve(frame.contentDocument?.querySelector('vendor-disclosure')?.innerText ?? '');
        document.body.append(frame);
      }),
  );
  assert.match(text, /The list needs JavaScript\./);
});

for (const name of ['index', 'corporate-site', 'help-center', 'partner-school']) {
  journey(`fits ${name} into 320 pixels, filters open`, async (demo) => {
    await demo.page.goTo(new URL('/blank.html', demo.site).href);
    const widths = await demo.run(
      (path) =>
        new Promise<{ content: number; frame: number }>((resolve) => {
          const frame = document.createElement('iframe');
          frame.style.cssText = 'inline-size: 320px; block-size: 800px; border: 0';
          frame.src = path;
          frame.onload = () => {
            const { reader: inside } = frame.contentWindow as unknown as { reader: Reader };
            const root = frame.contentDocument?.documentElement as HTMLElement;
            const opener = () => inside.findAll(root, 'button', 'Filters')[0];
            void inside
              .until('the button of the filters', () => opener() !== undefined)
              .then(() => opener()?.click())
              .then(() => inside.until('the filters', () => inside.findAll(root, 'checkbox').length > 0))
              .then(() => resolve({ content: root.scrollWidth, frame: root.clientWidth }));
          };
          document.body.append(frame);
        }),
      `/${name}.html`,
    );
    assert.ok(widths.content <= widths.frame, `${widths.content} pixels of content in ${widths.frame}`);
  });
}

journey('works as one file from a folder, search included', async (demo) => {
  const folder = await mkdtemp(join(tmpdir(), 'vendor-disclosure-'));
  try {
    const registry = await readFile('data/classdojo.json', 'utf8');
    await writeFile(join(folder, 'reader.js'), await bundleReader());
    for (const name of await readdir('dist'))
      if (/^standalone\..*js$/.test(name)) await copyFile(join('dist', name), join(folder, name));
    await writeFile(
      join(folder, 'page.html'),
      `<!doctype html><html lang="en"><title>Providers</title><meta charset="utf-8">
       <script src="reader.js"></script><script src="standalone.js"></script>
       <vendor-disclosure><script type="application/json">${registry.replaceAll('<', '\\u003c')}</script></vendor-disclosure>`,
    );
    await demo.open(pathToFileURL(join(folder, 'page.html')).href);
    await demo.hasEntries(29);
    await demo.search('algoila');
    await demo.shows('1 entry matches');
    await demo.hasVendors('Algolia');
    await demo.isWell();
  } finally {
    await rm(folder, { recursive: true });
  }
});
