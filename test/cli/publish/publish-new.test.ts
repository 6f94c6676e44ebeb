import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, test } from 'node:test';
import { closeControls } from '../../../src/core/reading/close-controls.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { blockUnder } from '../../helpers/docs.mjs';
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
import { CONTROLS, OF_FILE, listOf } from '../../helpers/turning-texts.js';

before(requireBuild);

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
  for (const html of [page, embed])
    assert.match(html, /<link rel="preload" as="fetch" crossorigin href="\.\/latest\.json"/);
  assert.doesNotMatch(files['out/latest.json'] ?? '', /\n./, 'minified');
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

for (const [name, make] of Object.entries(CONTROLS)) {
  test(`texts with ${name} turn round nothing else in any page, and are published as they were written`, async () => {
    const memory = memoryIo();
    // What it lists and excludes alike is a fault.
    const text = JSON.stringify(listOf(make)).replaceAll(',"data":["d2"]', '');
    assert.equal(await publish(memory, text, '--url', URL_OF), 0, memory.err());
    assert.equal(read<RegistryDocument>(memory, 'latest.json').title, JSON.parse(text).title);
    const first = read<RegistryDocument>(memory, 'latest.json').version;
    assert.equal(await publish(memory, text.replace(OF_FILE, 'Other'), '--next'), 0, memory.err());
    const reason = make('Named a person.');
    assert.equal(
      await publish(memory, text, '--withdraw', String(first), '--reason', reason),
      0,
      memory.err(),
    );
    const pages = Object.entries(snapshot(memory)).filter(
      ([path]) => path.endsWith('.html') && !path.endsWith('embed.html'),
    );
    assert.ok(pages.length >= 4);
    for (const [path, page] of pages)
      for (const piece of page.split(/<|>|"/)) assert.equal(closeControls(piece), piece, path);
  });
}
