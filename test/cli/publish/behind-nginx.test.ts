// A published folder behind a real nginx with the snippet that lies in it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, symlink } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { before, test, type TestContext } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { keeperFolder } from '../../helpers/keeper-folder.js';
import { lacksNginx, startNginx } from '../../helpers/nginx.js';
import { requireBuild } from '../../helpers/publication.js';

const skip = lacksNginx;
const FOR_SERVERS = ['nginx.conf', '_headers', '.gitattributes'];
const FOREVER = 'public, max-age=31536000, immutable';
const SHORTLY = 'public, max-age=300, must-revalidate';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Behind {
  /** The published folder on the disk. */
  readonly out: string;
  /** Its files, seen from it. */
  readonly files: readonly string[];
  /** Asks for a path of it. */
  ask(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

/** Publishes a list and has nginx serve it below a path of the site. */
async function publishBehind(context: TestContext, path = '/providers/'): Promise<Behind> {
  const keeper = await keeperFolder(context);
  const base = decodeURIComponent(path);
  await keeper.edit(1);
  const out = join(keeper.path, 'out');
  const { code, said } = await keeper.publish('--url', `https://lists.example${path}`);
  assert.equal(code, 0, said);
  const site = join(keeper.path, 'site');
  await mkdir(dirname(site + base.slice(0, -1)), { recursive: true });
  await symlink(out, site + base.slice(0, -1));
  const server = await startNginx(site, join(out, 'nginx.conf'));
  context.after(() => server.close());
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1));
  return { out, files, ask: (name, headers) => ask(new URL(path + name, server.url), headers) };
}

function ask(url: URL, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .once('error', reject)
      .end();
  });
}

before(requireBuild);

const TYPES: Readonly<Record<string, RegExp>> = {
  '.js': /^(?:text|application)\/javascript/,
  '.json': /^application\/json/,
  '.html': /^text\/html/,
  '.css': /^text\/css/,
  '.atom': /^application\/atom\+xml; charset=utf-8$/,
  '.ics': /^text\/calendar; charset=utf-8$/,
};

test(
  'says with every file what it is, how long it may be kept, and who may use it',
  { skip },
  async (context) => {
    const { files, ask } = await publishBehind(context);
    for (const path of [...files, '', 'history/']) {
      if (FOR_SERVERS.includes(path)) continue;
      const { status, headers } = await ask(path);
      assert.equal(status, 200, path);
      assert.match(headers['content-type'] ?? '', TYPES[extname(path) || '.html'] ?? /^/, path);
      assert.equal(headers['cache-control'], /^(?:versions|widget)\//.test(path) ? FOREVER : SHORTLY, path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
      assert.equal(headers['referrer-policy'], 'no-referrer', path);
      const isPage = path.endsWith('.html') || path === '' || path.endsWith('/');
      assert.equal(headers['access-control-allow-origin'], isPage ? undefined : '*', path);
      const framedBy = path === 'embed.html' ? '*' : "'none'";
      if (isPage)
        assert.ok(String(headers['content-security-policy']).endsWith(`frame-ancestors ${framedBy}`), path);
      assert.equal('permissions-policy' in headers, isPage, path);
    }
  },
);

test('sends what is long compressed, and all of it', { skip }, async (context) => {
  const { out, files, ask } = await publishBehind(context);
  for (const path of files) {
    const whole = readFileSync(join(out, path));
    if (FOR_SERVERS.includes(path) || whole.length < 1024 || /\.(?:md|txt|map)$/.test(path)) continue;
    // By a reader, and by a cache in front of it, which says so.
    for (const more of [{}, { via: '1.1 edge' }] as Record<string, string>[]) {
      const { headers, body } = await ask(path, { 'accept-encoding': 'gzip', ...more });
      assert.equal(headers['content-encoding'], 'gzip', path);
      assert.equal(headers.vary, 'Accept-Encoding', path);
      assert.ok(gunzipSync(body).equals(whole), path);
    }
  }
});

test(
  'answers that nothing changed without a body, and says again how long it may be kept',
  { skip },
  async (context) => {
    const { files, ask } = await publishBehind(context);
    for (const path of [
      '',
      'latest.json',
      'feed.atom',
      ...files.filter((one) => one.startsWith('versions/')),
    ]) {
      for (const encoding of ['identity', 'gzip']) {
        const { headers } = await ask(path, { 'accept-encoding': encoding });
        const again = await ask(path, { 'accept-encoding': encoding, 'if-none-match': headers.etag ?? '' });
        assert.deepEqual([again.status, again.body.length], [304, 0], `${path} ${encoding}`);
        assert.equal(again.headers['cache-control'], headers['cache-control'], path);
      }
    }
  },
);

test('lets nobody keep that a file is missing, and serves it once it is there', { skip }, async (context) => {
  const { out, files, ask } = await publishBehind(context);
  for (const path of files.filter((one) => /^(?:versions|widget)\/|^latest/.test(one)).slice(0, 9)) {
    await rename(join(out, path), join(out, `${path}.away`));
    const { status, headers } = await ask(path);
    assert.equal(status, 404, path);
    assert.equal(headers['cache-control'], undefined, path);
    // Without it a page of another origin is told of no status.
    assert.equal(headers['access-control-allow-origin'], '*', path);
    await rename(join(out, `${path}.away`), join(out, path));
    assert.equal((await ask(path)).status, 200, path);
  }
});

test('serves nothing that is for servers, however it is asked for', { skip }, async (context) => {
  const { ask } = await publishBehind(context);
  for (const name of FOR_SERVERS) {
    for (const path of [
      name,
      `./${name}`,
      `/${name}`,
      `widget/../${name}`,
      name.replace(/^./, encoded),
      `${name}?x`,
    ])
      assert.equal((await ask(path)).status, 404, path);
    assert.notEqual((await ask(`${name}/`)).status, 200);
  }
});

test('is read by nginx below whatever path an address may have', { skip }, async (context) => {
  for (const path of [
    '/',
    '/anbieter/%C3%BCbersicht/',
    '/a&b=(c),!d/~x/@y/',
    '/p+q/v1.2/',
    `/${'x'.repeat(200)}/`,
  ]) {
    const { ask } = await publishBehind(context, path);
    for (const [name, wanted] of [
      ['', SHORTLY],
      ['latest.json', SHORTLY],
      ['nginx.conf', undefined],
    ] as const)
      assert.equal((await ask(name)).headers['cache-control'], wanted, path + name);
  }
});

const encoded = (letter: string): string => `%${letter.charCodeAt(0).toString(16)}`;
