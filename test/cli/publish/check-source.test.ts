import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { run } from '../../../src/cli/run.js';
import { memoryIo } from '../../helpers/io.js';
import {
  URL_OF,
  edited,
  publish,
  published,
  read,
  requireBuild,
  snapshot,
  source,
  type Published,
} from '../../helpers/publication.js';

before(requireBuild);

for (const [what, version, message] of [
  [
    'a changed list without a raised version',
    edited(2, (one) => (one['title'] = 'Other')),
    /somebody else.*"vendor-disclosure diff \S+latest\.json \S+\.json".*raise "version" to 3/,
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
  ['a number below all', edited(2, (one) => (one['version'] = -5)), /"version" is -5, which is too low/],
  [
    'a number that is not counted exactly',
    edited(2, (one) => (one['version'] = 1e21)),
    /"version" is 1e\+21, which is too high/,
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
