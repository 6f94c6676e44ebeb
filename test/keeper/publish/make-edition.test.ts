import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { diffRegistries } from '../../../src/keeper/diff/diff-registries.js';
import { NewsList } from '../../../src/keeper/notice/news-list.js';
import { makeEdition, type EditionMade } from '../../../src/keeper/publish/make-edition.js';
import { makeDocument } from '../../helpers/registries.js';

const url = 'https://lists.example/providers/';
const list = (version: number, vendors: readonly string[], more: object = {}): RegistryDocument =>
  makeDocument(Object.fromEntries(vendors.map((id) => [id, {}])), { version, ...more });

/** What is published, and a way to publish more. */
function publication() {
  const made: EditionMade[] = [];
  return {
    made,
    async publish(next: RegistryDocument, withDiff = false): Promise<EditionMade> {
      const recent = made.slice(-2).map(({ entry, document }) => ({ published: entry, document }));
      const news = NewsList.of(made.slice(0, -2).map(({ document }) => document));
      const history = { url, versions: made.map(({ entry }) => entry) };
      const newest = made.at(-1)?.document;
      const diff = withDiff && newest ? diffRegistries(newest, next) : undefined;
      const edition = await makeEdition(next, history, { recent, news, mended: new Map() }, diff);
      made.push(edition);
      return edition;
    },
  };
}
const summaries = ({ document }: EditionMade): string[] =>
  (document.changes ?? []).map(({ version, kind, name }) => `${version} ${kind} ${name}`);

test('a version points to the one before it, and tells what is new since', async () => {
  const { publish } = publication();
  const first = await publish(list(1, ['apple']));
  assert.deepEqual([first.before, first.document.previous, summaries(first)], [undefined, undefined, []]);
  const second = await publish(list(2, ['apple', 'pear']), true);
  assert.equal(second.before, first.document);
  assert.equal(second.document.previous, `${url}${first.entry.file}`);
  assert.deepEqual(summaries(second), ['2 added Pear']);
  assert.deepEqual(second.history.versions, [first.entry, second.entry]);
  assert.deepEqual(JSON.parse(new TextDecoder().decode(second.text)), second.document);
});

for (const withDiff of [true, false])
  test(`made again under its number, a version is told from the one before, not from itself${withDiff ? ', whatever is known of that' : ''}`, async () => {
    const { publish } = publication();
    const first = await publish(list(1, ['apple']));
    await publish(list(2, ['apple', 'pear']));
    const again = await publish(list(2, ['apple', 'pear', 'plum']), withDiff);
    assert.equal(again.before, first.document);
    assert.deepEqual(summaries(again), ['2 added Pear', '2 added Plum']);
    assert.deepEqual(again.history.versions, [first.entry, again.entry]);
  });

test('a version between others stands between them in the history', async () => {
  const { publish } = publication();
  const first = await publish(list(1, ['apple']));
  const third = await publish(list(3, ['apple']));
  const second = await publish(list(2, ['apple', 'fig']));
  assert.deepEqual(second.history.versions, [first.entry, second.entry, third.entry]);
  assert.equal(second.before, first.document);
});

test('nothing of what a withdrawn version said is told again', async () => {
  const { made, publish } = publication();
  await publish(list(1, ['apple']));
  const { file: _, ...left } = (await publish(list(2, ['apple', 'secret']))).entry;
  const third = await publish(list(3, ['apple', 'secret', 'pear']));
  assert.deepEqual(summaries(third), ['2 added Secret', '3 added Pear']);
  const withdrawn = { date: '2026-03-01', reason: 'It named a person.', after: 3 };
  const [first, , newest] = made as [EditionMade, EditionMade, EditionMade];
  const recent = [first, newest].map(({ entry, document }) => ({ published: entry, document }));
  const fourth = await makeEdition(
    list(4, ['apple', 'pear']),
    { url, versions: [first.entry, { ...left, withdrawn }, newest.entry] },
    { recent, news: new NewsList(), mended: new Map() },
  );
  assert.deepEqual(summaries(fourth), ['3 added Pear', '4 removed Secret']);
});

for (const control of '\u202a\u202b\u202d\u202e\u2066\u2067\u2068')
  test(`U+${control.codePointAt(0)?.toString(16)} stays in the text, and is closed in what is read from it`, async () => {
    const { document, text } = await publication().publish(list(1, ['apple'], { title: `A ${control}list` }));
    assert.ok(new TextDecoder().decode(text).includes(`"A ${control}list"`));
    const close = control < '\u2060' ? '\u202c' : '\u2069';
    assert.equal(document.title, `A ${control}list${close}`);
  });

for (const control of '\u202c\u2069')
  test(`U+${control.codePointAt(0)?.toString(16)} that closes nothing is left out of what is read`, async () => {
    const { document } = await publication().publish(list(1, ['apple'], { title: `A ${control}list` }));
    assert.equal(document.title, 'A list');
  });

test('other signs of those blocks make no difference', async () => {
  const title = 'A\u2029 \u202f \u2065 \u206a \u20ac list – “of” ours';
  const { document, text } = await publication().publish(list(1, ['apple'], { title }));
  assert.equal(document.title, title);
  assert.deepEqual(JSON.parse(new TextDecoder().decode(text)), document);
});
