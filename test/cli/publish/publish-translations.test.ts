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
} from '../../helpers/publication.js';

before(requireBuild);

test('offers readers the translations that stand beside the list, without being told, and tells what is stale in them', async () => {
  const memory = memoryIo();
  const german = {
    formatVersion: 1,
    language: 'de',
    texts: { 'Learning tools': 'Lernmittel', Gone: 'Fort' },
  };
  memory.files.set('registry.de.json', JSON.stringify(german));
  memory.files.set('registry.notes.json', '{"mine": true}');
  const unnamed = edited(1, (one) => delete one['translations']);
  assert.equal(await publish(memory, unnamed, '--url', URL_OF), 0, memory.err());
  assert.deepEqual(read<{ translations?: string[] }>(memory, 'latest.json').translations, ['de']);
  assert.ok(memory.files.has('out/latest.de.json'));
  assert.match(memory.err(), /offered in de, too/);
  assert.match(
    memory.err(),
    /registry\.de\.json: \d+ texts of the list have no translation, and \d+ texts? of it (?:is|are) not in the list any more/,
  );

  memory.files.delete('registry.de.json');
  const named = edited(2, (one) => (one['translations'] = ['de']));
  assert.equal(await publish(memory, named), 0, memory.err());
  assert.equal(read<{ translations?: string[] }>(memory, 'latest.json').translations, undefined);
  assert.equal(memory.files.has('out/latest.de.json'), false);
  assert.match(memory.err(), /offered in its own language only/);
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

for (const [named, file, published] of [
  ['pt-BR', 'pt-br', 'pt-BR'],
  ['PT-br', 'pt-BR', 'pt-BR'],
  ['DE', 'DE', 'de'],
  ['iw', 'iw', 'iw'],
] as const)
  test(`publishes the translation ${file} of a list that names ${named} where readers look for it, whichever way their disks spell`, async () => {
    const memory = memoryIo();
    const translate = (language: string): void =>
      void memory.files.set(
        `registry.${language}.json`,
        JSON.stringify({ formatVersion: 1, language, texts: {} }),
      );
    translate(file);
    const naming = (version: number, language: string): string =>
      edited(version, (one) => (one['translations'] = [language]));
    assert.equal(await publish(memory, naming(1, named), '--url', URL_OF), 0, memory.err());
    assert.deepEqual(read<{ translations?: string[] }>(memory, 'latest.json').translations, [published]);
    assert.ok(memory.files.has(`out/latest.${published}.json`));
    // Named in other letters, it has no other file: that would be the same one on many disks, and taken away.
    memory.files.delete(`registry.${file}.json`);
    const other = file === file.toUpperCase() ? file.toLowerCase() : file.toUpperCase();
    translate(other);
    assert.equal(await publish(memory, naming(2, other)), 0, memory.err());
    assert.deepEqual(read<{ translations?: string[] }>(memory, 'latest.json').translations, [published]);
    const texts = [...memory.files.keys()].filter((path) => /^out\/latest\..+\.json$/.test(path));
    assert.deepEqual(texts, [`out/latest.${published}.json`]);
  });

for (const [typed, kept] of [
  ['vendörs', 'vendörs'.normalize('NFD')],
  ['vendörs'.normalize('NFD'), 'vendörs'],
] as const)
  test('finds translations whose names a disk keeps with accents as signs of their own, and those whose name is typed so', async () => {
    const memory = memoryIo({
      [`${typed}.json`]: source(1),
      [`${kept}.de.json`]: JSON.stringify({ formatVersion: 1, language: 'de', texts: {} }),
    });
    const words = ['publish', 'out', '--from', `${typed}.json`, '--url', URL_OF];
    assert.equal(await run(words, memory.io), 0, memory.err());
    assert.ok(memory.files.has('out/latest.de.json'));
  });

test('refuses two translations for one language, which many disks would keep as one file', async () => {
  for (const [one, other] of [
    ['de', 'DE'],
    ['pt-BR', 'pt-br'],
  ] as const) {
    const memory = memoryIo();
    for (const language of [one, other])
      memory.files.set(
        `registry.${language}.json`,
        JSON.stringify({ formatVersion: 1, language, texts: {} }),
      );
    assert.equal(await publish(memory, 1, '--url', URL_OF), 1);
    assert.match(memory.err(), /registry\.\S+ and registry\.\S+ are for one language: leave one of them/);
    assert.deepEqual(snapshot(memory), {});
  }
});

test('refuses a translation with an error', async () => {
  const memory = await published(1);
  memory.files.set('registry.es.json', JSON.stringify({ formatVersion: 1, language: 'fr', texts: {} }));
  assert.equal(await publish(memory, 2), 1);
  assert.match(memory.err(), /registry\.es\.json:1:\d+ error translation-language/);
});
