import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { encodeDocument } from '../../../src/keeper/publish/encode-document.js';
import type { HistoryEntry, PublishedVersion } from '../../../src/keeper/publish/read-history.js';
import { readPublished, type PublishedSoFar } from '../../../src/keeper/publish/read-published.js';
import { toDigest } from '../../../src/keeper/publish/to-digest.js';
import { toPublishedVersion } from '../../../src/keeper/publish/to-published-version.js';
import { makeDocument } from '../../helpers/registries.js';

const files = new Map<string, Uint8Array>();
const versions: PublishedVersion[] = [];
for (const version of [1, 2, 3, 4]) {
  const document = makeDocument({ apple: {} }, { version, title: '\ufeffList' });
  const text = encodeDocument(document);
  const entry = toPublishedVersion(document, await toDigest(text));
  versions.push(entry);
  files.set(entry.file, text);
}
const [first, second, third, fourth] = versions as [
  PublishedVersion,
  PublishedVersion,
  PublishedVersion,
  PublishedVersion,
];

/** What is read where some files hold something else, or are gone. */
function read(
  entries: readonly HistoryEntry[],
  changed: Record<string, Uint8Array | undefined> = {},
): Promise<PublishedSoFar> {
  const readBytes = (path: string): Promise<Uint8Array | undefined> =>
    Promise.resolve(path in changed ? changed[path] : files.get(path));
  return readPublished(
    { readBytes },
    { url: 'https://lists.example/', versions: entries },
    { toDocument: (text) => JSON.parse(text) as RegistryDocument },
  );
}
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = ({ file }: PublishedVersion): string => new TextDecoder().decode(files.get(file));

for (const [count, news, recent] of [
  [0, undefined, []],
  [1, undefined, [1]],
  [2, undefined, [1, 2]],
  [3, 1, [2, 3]],
  [4, 2, [3, 4]],
] as const)
  test(`of ${count} versions no more than the last two are held`, async () => {
    const found = await read(versions.slice(0, count));
    assert.equal(found.news.newest?.version, news);
    assert.deepEqual(
      found.recent.map(({ document, published }) => [document.version, published.version]),
      recent.map((version) => [version, version]),
    );
  });

test('of a withdrawn version no file is read, and none of the last two is', async () => {
  const { file, ...left } = third;
  const withdrawn = { date: '2026-03-04', reason: 'It named a person.', after: 4 };
  const found = await read([first, second, { ...left, withdrawn }, fourth], { [file]: undefined });
  assert.deepEqual(
    found.recent.map(({ document }) => document.version),
    [2, 4],
  );
});

for (const [what, entry, bytes, message] of [
  ['is gone', second, undefined, /^is not there any more/],
  ['was changed', second, encode(`${textOf(second)} `), /^was changed after/],
  ['has a mark before it', second, encode(`\ufeff${textOf(second)}`), /^was changed after/],
  ['holds another version', second, files.get(first.file), /^was changed after/],
  [
    'has the hash of another',
    { ...second, integrity: first.integrity },
    files.get(second.file),
    /^was changed/,
  ],
  [
    'has a name that tells another content',
    { ...second, file: 'versions/2-0123456789ab.json' },
    files.get(second.file),
    /^was changed after/,
  ],
] as const)
  test(`a file that ${what} is refused, by its name`, async () => {
    await assert.rejects(read([first, entry], { [entry.file]: bytes }), { file: entry.file, message });
  });

test('the ends of lines that a program changed are changed back', async () => {
  const found = await read([first, second], {
    [second.file]: encode(textOf(second).replaceAll('\n', '\r\n')),
  });
  assert.deepEqual([...found.mended], [[second.file, textOf(second)]]);
  assert.deepEqual((await read([first, second])).mended, new Map());
});
