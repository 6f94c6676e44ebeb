import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { run } from '../../../src/cli/run.js';
import type { History } from '../../../src/keeper/publish/read-history.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { memoryIo } from '../../helpers/io.js';
import {
  edited,
  publish,
  published,
  read,
  requireBuild,
  snapshot,
  type Published,
} from '../../helpers/publication.js';

before(requireBuild);

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

test('says of the page of an old version only that it is old, and makes one anew that is not as it was made', async () => {
  const kept = await published(1);
  const page = kept.files.get('out/history/1.html') ?? '';
  kept.files.set('out/history/1.html', page.replace('</table>', '</table><!-- as it was made -->'));
  assert.equal(await publish(kept, 2), 0, kept.err());
  const old = kept.files.get('out/history/1.html') ?? '';
  assert.match(old, /It is no longer current\.[^]*<table>[^]*<!-- as it was made -->/);
  assert.equal(await publish(kept, 3), 0, kept.err());
  assert.equal(kept.files.get('out/history/1.html'), old);
  for (const found of ['', page.replaceAll('\n', '\r\n'), undefined]) {
    const memory = await published(1);
    if (found === undefined) memory.files.delete('out/history/1.html');
    else memory.files.set('out/history/1.html', found);
    assert.equal(await publish(memory, 2), 0, memory.err());
    assert.equal(memory.files.get('out/history/1.html'), old.replace('<!-- as it was made -->', ''));
  }
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

test('says what a merge has left in a published folder, and writes nothing', async () => {
  const MERGED = '{\n<<<<<<< ours\n"texts":{"A":"B"}\n=======\n"texts":{"A":"C"}\n>>>>>>> theirs\n}';
  const memory = await published(3);
  memory.files.set('out/latest.es.json', MERGED);
  const before = snapshot(memory);
  assert.equal(await run(['publish', 'out', '--withdraw', '2', '--reason', 'A slip.'], memory.io), 1);
  assert.match(memory.err(), /out\/latest\.es\.json is not valid JSON\. Line 2, .*marks of a merge/);
  assert.deepEqual(snapshot(memory), before);
  memory.files.delete('out/latest.es.json');
  const history = memory.files.get('out/history.json') ?? '';
  memory.files.set('out/history.json', `<<<<<<< ours\n${history}=======\n${history}>>>>>>> theirs\n`);
  assert.equal(await publish(memory, 4), 1);
  assert.match(
    memory.err(),
    /history\.json has the marks of a merge .*: both sides have published\. Put back/,
  );
});
