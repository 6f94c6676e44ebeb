// A published folder behind a real nginx: what is missing for a moment, as in the middle of a release, is not missing for long.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startNginx } from '../../helpers/nginx.js';
import { bundleReader, startJourneys } from './journey.js';

const journey = startJourneys();

interface Behind {
  /** The address of the published page. */
  readonly url: string;
  /** Where the component lies on the disk. */
  readonly widget: string;
  /** Publishes again with another release of the package. */
  upgrade(): Promise<void>;
  close(): Promise<void>;
}

async function publishBehind(): Promise<Behind> {
  const home = await mkdtemp(join(tmpdir(), 'behind-'));
  const out = join(home, 'site/providers');
  // As it is installed, so that there can be another release of it.
  const own = join(home, 'package');
  await cp('dist', join(own, 'dist'), { recursive: true });
  await cp('package.json', join(own, 'package.json'));
  await symlink(join(process.cwd(), 'node_modules'), join(own, 'node_modules'));
  const publish = async (): Promise<void> => {
    const words = ['--from', 'data/classdojo.json', '--url', 'https://lists.example/providers/'];
    await promisify(execFile)(process.execPath, [join(own, 'dist/cli/bin.js'), 'publish', out, ...words]);
    const page = join(out, 'index.html');
    const text = await readFile(page, 'utf8');
    await writeFile(page, text.replace('<head>', '<head><script src="/reader.js"></script>'));
  };
  await publish();
  await writeFile(join(home, 'site/reader.js'), await bundleReader());
  const server = await startNginx(join(home, 'site'), join(out, 'nginx.conf'));
  const [hash = ''] = await readdir(join(out, 'widget'));
  return {
    url: `${server.url}providers/index.html`,
    widget: join(out, 'widget', hash),
    async upgrade() {
      for (const name of await readdir(join(own, 'dist/cdn')))
        if (name.endsWith('.js')) await appendFile(join(own, 'dist/cdn', name), '\n//\n');
      await publish();
      assert.equal((await readdir(join(out, 'widget'))).length, 2);
    },
    async close() {
      await server.close();
      await rm(home, { recursive: true });
    },
  };
}

/** Takes a part away, and gives what puts it back. */
async function takeAway(widget: string, part: RegExp): Promise<() => Promise<void>> {
  const [name = ''] = (await readdir(widget)).filter((one) => part.test(one));
  const path = join(widget, name);
  await rename(path, `${path}.away`);
  return () => rename(`${path}.away`, path);
}

journey(
  'has a part that was missing once it is there again, in the same page and in the next',
  async (demo) => {
    const { url, widget, close } = await publishBehind();
    try {
      const putBack = await takeAway(widget, /^search-[\w-]+\.js$/);
      await demo.open(url);
      await demo.search('strpie');
      await demo.shows('Search could not be loaded.');
      // A page of its own, which knows nothing of a part that failed.
      await demo.open(`${url}?again`);
      await demo.search('strpie');
      await demo.shows('Search could not be loaded.');
      await putBack();
      await demo.click('button', 'Try again');
      await demo.hasVendors('Stripe');
      await demo.open(url);
      await demo.search('strpie');
      await demo.hasVendors('Stripe');
    } finally {
      await close();
    }
  },
  'be behind nginx',
);

journey(
  'has every part of a page that was opened before another release of the component',
  async (demo) => {
    const { url, upgrade, close } = await publishBehind();
    try {
      await demo.open(url);
      await upgrade();
      await demo.search('strpie');
      await demo.hasVendors('Stripe');
      await demo.click('button', /^Who gets what/);
      await demo.has('table', /./);
    } finally {
      await close();
    }
  },
  'be behind nginx',
);

journey(
  'keeps a page, and what was typed in it, whose parts a release took away, and has all once it is loaded again',
  async (demo) => {
    const { url, widget, upgrade, close } = await publishBehind();
    try {
      await takeAway(widget, /^search-[\w-]+\.js$/);
      await demo.open(url);
      await upgrade();
      await rename(widget, `${widget}.away`);
      await demo.search('strpie');
      await demo.shows('Search could not be loaded.');
      await demo.hasEntries(29);
      await demo.hasAddress(/vd-q=strpie/);
      await demo.click('button', 'Try again');
      await demo.shows('Search could not be loaded.');
      await demo.shows('load the page again');
      await demo.page.reload();
      await demo.hasVendors('Stripe');
    } finally {
      await close();
    }
  },
  'be behind nginx',
);
