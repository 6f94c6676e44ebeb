import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { systemIo, type Io } from '../../../src/cli/io.js';
import { run } from '../../../src/cli/run.js';
import type { History, PublishedVersion } from '../../../src/keeper/publish/read-history.js';

type Published = History & { versions: PublishedVersion[] };
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { blockUnder } from '../../helpers/docs.mjs';
import { memoryIo, type MemoryIo } from '../../helpers/io.js';

const URL_OF = 'https://lists.example/providers/';
const source = (version: number): string =>
  readFileSync(new URL(`../../../data/brightmeadow/${version}.json`, import.meta.url), 'utf8');

before(() => {
  const built = new URL('../../../dist/cdn/vendor-disclosure.js', import.meta.url);
  assert.ok(existsSync(built), 'there is no build: run "npm run build" first');
});

async function publish(memory: MemoryIo, version: number | string, ...words: string[]): Promise<number> {
  memory.files.set('registry.json', typeof version === 'number' ? source(version) : version);
  return run(['publish', 'out', ...words], memory.io);
}

/** A folder with the first versions in it. */
async function published(upTo: number): Promise<MemoryIo> {
  const memory = memoryIo();
  for (let version = 1; version <= upTo; version += 1)
    assert.equal(await publish(memory, version, '--url', URL_OF), 0, memory.err());
  return memory;
}

const read = <T>({ files }: MemoryIo, path: string): T => JSON.parse(files.get(`out/${path}`) ?? '') as T;
const snapshot = ({ files }: MemoryIo): Record<string, string> =>
  Object.fromEntries([...files].filter(([path]) => path.startsWith('out/')));
const edited = (version: number, edit: (registry: Record<string, unknown>) => void): string => {
  const registry = JSON.parse(source(version)) as Record<string, unknown>;
  edit(registry);
  return JSON.stringify(registry);
};

test('keeps every version where its name tells its content, and the newest as latest.json', async () => {
  const memory = await published(3);
  const { url, versions } = read<Published>(memory, 'history.json');
  assert.equal(url, URL_OF);
  assert.deepEqual(
    versions.map(({ version, date }) => [version, date]),
    [1, 2, 3].map((version) => [version, (JSON.parse(source(version)) as RegistryDocument).lastUpdated]),
  );
  for (const { file, integrity } of versions) {
    const text = memory.files.get(`out/${file}`) ?? '';
    assert.equal(integrity, `sha384-${createHash('sha384').update(text).digest('base64')}`);
  }
  assert.equal(memory.files.get('out/latest.json'), memory.files.get(`out/${versions[2]?.file}`));
});

test('writes the address of the version before, and the changes that nobody wrote down', async () => {
  const memory = await published(3);
  const silent = edited(4, (registry) => {
    registry['changes'] = [];
    delete registry['previous'];
  });
  assert.equal(await publish(memory, silent), 0, memory.err());
  const { changes = [], previous, updates, version } = read<RegistryDocument>(memory, 'latest.json');
  const page = `history/${version}.html`;
  assert.ok(updates?.page?.endsWith(`/${page}`) && memory.files.has(`out/${page}`));
  const third = read<Published>(memory, 'history.json').versions[2];
  assert.equal(previous, `${URL_OF}${third?.file}`);
  assert.deepEqual(new Set(changes.map(({ version }) => version)), new Set([2, 3, 4]));
  assert.ok(
    changes.some(
      ({ vendor, summary }) => vendor === 'mapmoth' && summary.includes('Not the location of students'),
    ),
  );
});

test('keeps the keeper’s own words for changes', async () => {
  const memory = await published(3);
  const own = edited(4, (registry) => {
    registry['changes'] = [{ version: 4, date: '2026-04-20', kind: 'changed', summary: 'In our words.' }];
  });
  assert.equal(await publish(memory, own), 0, memory.err());
  const { changes = [] } = read<RegistryDocument>(memory, 'latest.json');
  assert.deepEqual(
    changes.filter(({ version }) => version === 4).map(({ summary }) => summary),
    ['In our words.'],
  );
});

test('serves pages that need nothing from elsewhere, and says which headers they want', async () => {
  const memory = await published(1);
  const files = snapshot(memory);
  const page = files['out/index.html'] ?? '';
  const embed = files['out/embed.html'] ?? '';
  for (const html of [page, embed]) {
    assert.ok(
      !/<script(?![^>]*\bsrc=)[^>]*>[^<]|<style|\sstyle=/.test(html),
      'a strict policy lets nothing inline',
    );
    for (const [, address] of html.matchAll(/\b(?:src|href)="(\.\/[^"]+)"/g))
      assert.ok(`out/${address?.slice(2)}` in files, `${address} is not in the folder`);
  }
  assert.equal(page.match(/<table>/g)?.length, 3);
  assert.match(page, /integrity="sha384-/);
  assert.match(embed, /src="\.\/latest\.json"/);
  const headers = files['out/_headers'] ?? '';
  assert.match(
    headers,
    /^\/providers\/versions\/1-\w+\.json\n {2}Cache-Control: public, max-age=31536000, immutable$/m,
  );
  assert.match(headers, /^\/providers\/latest\.json\n {2}Cache-Control: public, max-age=300/m);
  assert.match(
    headers,
    /^\/providers\/embed\.html\n(?: {2}.*\n)*? {2}Content-Security-Policy: .*frame-ancestors \*$/m,
  );
});

test('the list without scripts has the look that the documentation gives for it', async () => {
  const css = (await published(1)).files.get('out/list.css') ?? '';
  const block = blockUnder('docs/embedding.md', 'Before the list is there', 'css');
  const tidy = (text: string): string => text.replaceAll(/[\s;]+/g, '');
  assert.match(block, /data-label/);
  assert.ok(tidy(css).includes(tidy(block)));
});

test('brings translations along', async () => {
  const memory = await published(1);
  const spanish = JSON.stringify({ formatVersion: 1, language: 'es', texts: {} });
  memory.files.set('registry.es.json', spanish);
  memory.files.set('registry.old.json', '{}');
  assert.equal(await publish(memory, 2), 0);
  assert.equal(memory.files.get('out/latest.es.json'), spanish);
  assert.ok(!memory.files.has('out/latest.old.json'));
});

test('refuses a translation with an error', async () => {
  const memory = await published(1);
  memory.files.set('registry.es.json', JSON.stringify({ formatVersion: 1, language: 'fr', texts: {} }));
  assert.equal(await publish(memory, 2), 1);
  assert.match(memory.err(), /registry\.es\.json:1:\d+ error translation-language/);
});

test('does nothing where the same is published already, and mends what was taken away', async () => {
  const memory = await published(2);
  const files = snapshot(memory);
  memory.files.delete('out/feed.atom');
  assert.equal(await publish(memory, 2), 0);
  assert.deepEqual(snapshot(memory), files);
  assert.equal(await publish(memory, 2), 0);
  assert.match(memory.out(), /published already; nothing to do\.\n$/);
});

test('writes nothing on a dry run, and says what it would write', async () => {
  const memory = await published(1);
  const files = snapshot(memory);
  assert.equal(await publish(memory, 2, '--dry-run'), 0);
  assert.deepEqual(snapshot(memory), files);
  assert.match(
    memory.out(),
    /Would write to out, for https:\/\/lists\.example\/providers\/:\n[^]*\n {2}versions\/2-/,
  );
});

for (const [what, version, message] of [
  [
    'a changed list without a raised version',
    edited(2, (one) => (one['title'] = 'Other')),
    /raise "version" to 3/,
  ],
  [
    'another date without a raised version',
    edited(2, (one) => (one['lastUpdated'] = '2025-06-17')),
    /raise "version" to 3/,
  ],
  ['an older version', source(1), /older than 2.*raise "version" to 3/],
  [
    'a list with an error',
    edited(3, (one) => delete one['organization']),
    /organization[^]*is not published: it has an error/,
  ],
  ['no JSON', '{', /syntax/],
] as const) {
  test(`refuses ${what}, and leaves the folder as it is`, async () => {
    const memory = await published(2);
    const files = snapshot(memory);
    assert.equal(await publish(memory, version), 1);
    assert.match(memory.err(), message);
    assert.deepEqual(snapshot(memory), files);
  });
}

test('refuses a folder with files of others under its names, and leaves them as they are', async () => {
  const memory = memoryIo({ 'out/index.html': 'Home', 'out/_headers': '/*', 'out/about.html': 'About' });
  const files = snapshot(memory);
  assert.equal(await publish(memory, 1, '--url', URL_OF), 1);
  assert.match(memory.err(), /out has files .* _headers, index\.html.*a folder of its own/);
  assert.deepEqual(snapshot(memory), files);
  memory.files.delete('out/index.html');
  memory.files.delete('out/_headers');
  assert.equal(await publish(memory, 1, '--url', URL_OF), 0);
  assert.equal(memory.files.get('out/about.html'), 'About');
});

test('refuses what init and import wrote to be replaced', async () => {
  for (const words of [['init'], ['import', 't.csv', '-o', 'registry.json']]) {
    const memory = memoryIo({ 't.csv': 'Vendor,Purpose\nZoom,Calls.\n' });
    assert.equal(await run(words, memory.io), 0, memory.err());
    assert.equal(await run(['publish', 'out', '--url', URL_OF], memory.io), 1);
    assert.match(
      memory.err(),
      words[0] === 'init'
        ? /still has "Your organization", "Who gets data from Your organization", "Example vendor \(replace this\)"/
        : /still has "Name of the organization", "und"/,
    );
    assert.deepEqual(snapshot(memory), {});
  }
});

test('holds a new version against the one published before', async () => {
  const other = edited(2, (one) => {
    const [vendor] = one['vendors'] as Record<string, unknown>[];
    Object.assign(vendor ?? {}, {
      name: 'Quite another',
      entity: { legalName: 'Another GmbH' },
      aliases: [],
    });
    delete vendor?.['links'];
  });
  const memory = await published(1);
  assert.equal(await publish(memory, other), 1);
  assert.match(memory.err(), /error id-reused[^]*is not published/);
  const some = edited(2, (one) => {
    one['changes'] = [{ version: 2, date: '2025-06-17', kind: 'changed', summary: 'Only this.' }];
  });
  const again = await published(1);
  assert.equal(await publish(again, some), 0, again.err());
  assert.match(
    again.err(),
    /warnings?: run "vendor-disclosure validate registry\.json --previous out\/versions\/1-\w+\.json"/,
  );
  const [, last = ''] = /--previous (\S+)"/.exec(again.err()) ?? [];
  assert.equal(await run(['validate', 'registry.json', '--previous', last], again.io), 0, again.out());
  assert.match(again.out(), /warning unrecorded-change/);
});

test('refuses to go on from a version that was taken away', async () => {
  const memory = await published(2);
  const [first] = read<Published>(memory, 'history.json').versions;
  memory.files.delete(`out/${first?.file}`);
  assert.equal(await publish(memory, 3), 1);
  assert.match(memory.err(), /is not there any more: put back what was published/);
});

test('refuses to go on from a version that was changed after it was published', async () => {
  const memory = await published(2);
  const [first] = read<Published>(memory, 'history.json').versions;
  memory.files.set(`out/${first?.file}`, '{}');
  assert.equal(await publish(memory, 3), 1);
  assert.match(memory.err(), /was changed after it was published/);
});

test('refuses a history that leads out of the folder, and another address for it', async () => {
  const memory = await published(1);
  assert.equal(await publish(memory, 2, '--url', 'https://other.example/'), 1);
  assert.match(memory.err(), /is published at https:\/\/lists\.example/);
  const history = memory.files.get('out/history.json') ?? '';
  memory.files.set('out/history.json', history.replace(/versions\/1-\w+\.json/, '../registry.json'));
  assert.equal(await publish(memory, 2), 1);
  assert.match(memory.err(), /is not what "publish" wrote/);
});

test('gives the next number and today’s date itself, and leaves the file as it is', async () => {
  const memory = await published(2);
  const changed = edited(2, (one) => (one['title'] = 'Another title'));
  assert.equal(await publish(memory, changed, '--next'), 0, memory.err());
  const { version, lastUpdated, title } = read<RegistryDocument>(memory, 'latest.json');
  assert.deepEqual([version, lastUpdated, title], [3, '2026-11-24', 'Another title']);
  assert.equal(memory.files.get('registry.json'), changed);
  assert.equal(await publish(memory, changed, '--next'), 0, memory.err());
  assert.match(memory.out(), /Version 3 is published already; nothing to do\.\n$/);
});

test('gives every version a page of its own, marked with which is current', async () => {
  const { files } = await published(3);
  assert.match(files.get('out/history/3.html') ?? '', /This is version 3 of .*, the current one\./);
  for (const old of [1, 2])
    assert.match(files.get(`out/history/${old}.html`) ?? '', /It is no longer current\.[^]*<table>/);
  assert.match(
    files.get('out/history/index.html') ?? '',
    /3\.html">Version 3, [^<]*<\/a> <strong>\(current\)/,
  );
});

test('takes a version out, and leaves its number, day, hash and the reason', async () => {
  const memory = await published(3);
  const [, second] = read<Published>(memory, 'history.json').versions;
  const words = ['publish', 'out', '--withdraw', '2', '--reason', 'It named a person.'];
  assert.equal(await run(words, memory.io), 0, memory.err());
  const entry = read<History>(memory, 'history.json').versions[1];
  assert.deepEqual(entry, {
    version: 2,
    date: second?.date,
    integrity: second?.integrity,
    withdrawn: { date: '2026-11-24', reason: 'It named a person.', after: 3 },
  });
  assert.ok(!memory.files.has(`out/${second?.file}`));
  for (const path of ['history/2.html', 'feed.atom', 'feed.json'])
    assert.match(memory.files.get(`out/${path}`) ?? '', /It named a person\./, path);
  assert.doesNotMatch(memory.files.get('out/feed.json') ?? '', /Surveysnail asks teachers/);
  assert.equal(await publish(memory, 4), 0, memory.err());
  const { changes = [] } = read<RegistryDocument>(memory, 'latest.json');
  assert.ok(!changes.some(({ version }) => version === 2), 'nothing of what it said is told again');
});

test('makes the version before current again where the newest is taken out, and its number is not used twice', async () => {
  const memory = await published(2);
  const words = ['publish', 'out', '--withdraw', '2', '--reason', 'It named a person.'];
  assert.equal(await run(words, memory.io), 0, memory.err());
  assert.equal(read<RegistryDocument>(memory, 'latest.json').version, 1);
  assert.equal(await publish(memory, 2), 1);
  assert.match(memory.err(), /Version 2 was published and withdrawn: raise "version" to 3/);
  assert.equal(await publish(memory, 2, '--next'), 0, memory.err());
  assert.equal(read<RegistryDocument>(memory, 'latest.json').version, 3);
  assert.equal(await run([...words.slice(0, 3), '9', ...words.slice(4)], memory.io), 1);
});

test('moves to another address, and feeds keep their ids', async () => {
  const memory = await published(2);
  const ids = (): string[] =>
    [...(memory.files.get('out/feed.atom') ?? '').matchAll(/<id>(.*?)<\/id>/g)].map(([, id = '']) => id);
  const before = ids();
  assert.equal(
    await run(['publish', 'out', '--moved-to', 'https://new.example/list/'], memory.io),
    0,
    memory.err(),
  );
  assert.deepEqual(ids(), before);
  assert.match(memory.files.get('out/feed.atom') ?? '', /href="https:\/\/new\.example\/list\/feed\.atom"/);
  assert.match(memory.files.get('out/nginx.conf') ?? '', /"\/list\/latest\.json"/);
  assert.equal(await publish(memory, 3), 0, memory.err());
  assert.deepEqual(ids().slice(1 - before.length), before.slice(1));
});

test('asks what became of a vendor that may only have another id, and publishes once that is said', async () => {
  const memory = await published(2);
  const renamed = edited(3, (one) => {
    const vendors = one['vendors'] as Record<string, unknown>[];
    const at = vendors.findIndex(({ id }) => id === 'mapmoth');
    vendors[at] = { ...vendors[at], id: 'map-moth' };
  });
  assert.equal(await publish(memory, renamed), 1);
  assert.match(
    memory.err(),
    /"Mapmoth" \(map-moth\) is new and "Mapmoth" \(mapmoth\) is gone[^]*--not-renamed map-moth/,
  );
  assert.equal(await publish(memory, renamed, '--not-renamed', 'map-moth'), 0, memory.err());
});

test('publishes nothing of what the keeper keeps for itself, and no date that is still to come', async () => {
  const memory = await published(1);
  const own = edited(2, (one) => {
    one['x-owner'] = 'S3CRET';
    Object.assign((one['vendors'] as object[])[0] ?? {}, { 'x-contract': 'S3CRET' });
  });
  memory.files.set(
    'registry.es.json',
    JSON.stringify({ formatVersion: 1, language: 'es', texts: {}, 'x-stale': { S3CRET: 'x' } }),
  );
  assert.equal(await publish(memory, own), 0, memory.err());
  for (const [path, text] of Object.entries(snapshot(memory))) assert.doesNotMatch(text, /S3CRET/, path);
  assert.equal(
    await publish(
      memory,
      edited(3, (one) => (one['lastUpdated'] = '2031-01-01')),
    ),
    1,
  );
  assert.match(memory.err(), /"lastUpdated" \(2031-01-01\) is still to come/);
});

test('takes a call without a folder, or the first without an address, for a wrong call', async () => {
  assert.equal(await run(['publish'], memoryIo().io), 2);
  assert.equal(await publish(memoryIo(), 1), 2);
  assert.equal(await publish(memoryIo(), 1, '--url', 'ftp://a.example/'), 1);
});

/** A world that stops for good at the nth thing done to it. */
function crashing(io: Io, atStep: number): Io {
  let steps = 0;
  const stops = <A extends unknown[], R>(act: (...given: A) => Promise<R>): ((...given: A) => Promise<R>) => {
    return async (...given) => {
      steps += 1;
      if (steps >= atStep) throw new Error('crash');
      return act(...given);
    };
  };
  return {
    ...io,
    write: stops(io.write),
    move: stops(io.move),
    remove: stops(io.remove),
    makeFolder: stops(io.makeFolder),
  };
}

test('leaves whole files wherever it crashes, readers a list that is there, and the rest to the next run', async () => {
  const old = snapshot(await published(1));
  const done = snapshot(await published(2));
  let crashes = 0;
  for (let step = 1; ; step += 1) {
    const memory = await published(1);
    memory.files.set('registry.json', source(2));
    const code = await run(['publish', 'out'], crashing(memory.io, step));
    if (code === 0) break;
    crashes += 1;
    const served = Object.entries(snapshot(memory)).filter(([path]) => !path.includes('.publishing'));
    for (const [path, text] of served)
      assert.ok(text === old[path] || text === done[path], `${path} is half written after step ${step}`);
    for (const { file } of read<Published>(memory, 'history.json').versions)
      assert.ok(memory.files.has(`out/${file}`), `${file} is told of, and not there after step ${step}`);
    const latest = memory.files.get('out/latest.json');
    assert.ok(latest === old['out/latest.json'] || latest === done['out/latest.json']);
    assert.equal(await publish(memory, 2), 0, memory.err());
    assert.deepEqual(snapshot(memory), done);
  }
  assert.ok(crashes > 12, `only ${crashes} steps`);
});

test('does the same to a real folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'publish-'));
  try {
    const said: string[] = [];
    const io: Io = { ...systemIo, out: (text) => void said.push(text), say: (text) => void said.push(text) };
    const from = join(folder, 'registry.json');
    const out = join(folder, 'deep', 'out');
    for (const version of [1, 2]) {
      await writeFile(from, source(version));
      const code = await run(['publish', out, '--from', from, '--url', URL_OF], io);
      assert.equal(code, 0, said.join(''));
    }
    assert.deepEqual(
      (await readdir(join(out, 'versions'))).map((name) => name[0]),
      ['1', '2'],
    );
    assert.ok(!(await readdir(out)).includes('.publishing'));
  } finally {
    await rm(folder, { recursive: true });
  }
});
