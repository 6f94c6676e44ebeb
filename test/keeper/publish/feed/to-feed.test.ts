import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { NewsList } from '../../../../src/keeper/notice/news-list.js';
import { toAtom, toJsonFeed } from '../../../../src/keeper/publish/feed/to-feed.js';
import type { RegistryDocument } from '../../../../src/core/schema/registry-schema.js';
import { anyRegistry } from '../../../helpers/any-registry.js';
import { makeDocument } from '../../../helpers/registries.js';
import { runs } from '../../../helpers/runs.js';

const URL_OF = { url: 'https://lists.example/providers/' };
const history = [1, 2, 3, 4, 5].map(
  (version) =>
    JSON.parse(
      readFileSync(new URL(`../../../../data/brightmeadow/${version}.json`, import.meta.url), 'utf8'),
    ) as RegistryDocument,
);

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Reads XML strictly: fails where it is not well-formed or not in the namespace of Atom. */
function readXml(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    assert.equal(uri, 'http://www.w3.org/2005/Atom');
    const values = Object.values(attributes).map(({ name, value }) => [name, value]);
    const node: Node = { name: local, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  const onText = (text: string): void => {
    const node = open.at(-1);
    if (node) node.text += text;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0] as Node;
}

const all = (node: Node, name: string): Node[] => node.children.filter((child) => child.name === name);
const one = (node: Node, name: string): Node => {
  const found = all(node, name);
  assert.equal(found.length, 1, `${found.length} of <${name}> in <${node.name}>`);
  return found[0] as Node;
};
/** RFC 3339 */
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** What RFC 4287 demands of a feed document. */
function checkAtom(xml: string): Node {
  const feed = readXml(xml);
  assert.equal(feed.name, 'feed');
  const entries = all(feed, 'entry');
  for (const node of [feed, ...entries]) {
    assert.ok(URL.canParse(one(node, 'id').text), 'an id is an IRI');
    assert.ok(one(node, 'title').text);
    assert.match(one(node, 'updated').text, DATE);
  }
  for (const entry of entries) {
    assert.equal(one(entry, 'content').attributes['type'], 'html');
    assert.match(one(entry, 'published').text, DATE);
    assert.ok(
      all(entry, 'link').some(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate'),
    );
  }
  assert.ok(one(one(feed, 'author'), 'name').text, 'an author of the feed is that of each entry');
  const self = all(feed, 'link').filter(({ attributes }) => attributes['rel'] === 'self');
  assert.equal(self[0]?.attributes['href'], `${URL_OF.url}feed.atom`);
  const ids = entries.map((entry) => one(entry, 'id').text);
  assert.equal(new Set(ids).size, ids.length, 'no two entries share an id');
  const dates = entries.map((entry) => one(entry, 'updated').text).sort();
  assert.equal(one(feed, 'updated').text, dates.at(-1), 'a feed is as new as its newest entry');
  return feed;
}

/** What JSON Feed 1.1 demands. */
function checkJsonFeed(text: string): { items: { id: string; title: string; content_html: string }[] } {
  const feed = JSON.parse(text);
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  for (const key of ['title', 'home_page_url', 'feed_url', 'language'])
    assert.equal(typeof feed[key], 'string');
  assert.ok(feed.authors[0].name);
  const ids = feed.items.map((item: { id: unknown }) => item.id);
  assert.equal(new Set(ids).size, ids.length);
  for (const item of feed.items) {
    assert.equal(typeof item.id, 'string');
    assert.ok(URL.canParse(item.url));
    assert.equal(typeof item.content_html, 'string');
    assert.match(item.date_published, DATE);
  }
  return feed;
}

const idsOf = (feed: Node): string[] => all(feed, 'entry').map((entry) => one(entry, 'id').text);

test('both feeds keep the rules of their formats and tell the same', () => {
  const atom = checkAtom(toAtom(NewsList.of(history), URL_OF));
  const { items } = checkJsonFeed(toJsonFeed(NewsList.of(history), URL_OF));
  assert.deepEqual(
    idsOf(atom),
    items.map(({ id }) => id),
  );
  assert.deepEqual(
    all(atom, 'entry').map((entry) => one(entry, 'title').text),
    items.map(({ title }) => title),
  );
});

test('has an entry for each version, and one for each plan with the day it takes effect', () => {
  const { items } = checkJsonFeed(toJsonFeed(NewsList.of(history), URL_OF));
  assert.equal(items.filter(({ title }) => title.startsWith('Version')).length, 5);
  const plan = items.find(({ title }) => title === 'From March 1, 2027: Photomarten');
  assert.equal(plan?.id, `${URL_OF.url}#from/photomarten/pictures/2027-03-01`);
  const fifth = items.find(({ title }) => title.startsWith('Version 5'));
  assert.match(
    fifth?.content_html ?? '',
    /<h3><bdi>Changed: Tidytoad<\/bdi><\/h3><ul><li dir="auto">Ends on 31 December 2026\.<\/li>/,
  );
});

test('keeps ids, dates and words of what was told before when a version is added', () => {
  const before = checkAtom(toAtom(NewsList.of(history.slice(0, 4)), URL_OF));
  const after = checkAtom(toAtom(NewsList.of(history), URL_OF));
  assert.deepEqual(all(after, 'entry').slice(-all(before, 'entry').length), all(before, 'entry'));
});

test('tells a change that nobody wrote down', () => {
  const silent = history.map((version) => ({ ...version, changes: [] })) as RegistryDocument[];
  const { items } = checkJsonFeed(toJsonFeed(NewsList.of(silent.reverse()), URL_OF));
  const fourth = items.find(({ title }) => title.startsWith('Version 4'));
  assert.match(
    fourth?.content_html ?? '',
    /Changed: Mapmoth<.*No longer says: “Not the location of students\.”/,
  );
});

test('tells what the keeper wrote, and adds what the keeper left out', () => {
  const [before, now] = [history[2]!, history[3]!];
  const changes = now.changes?.filter(({ vendor }) => vendor !== 'mapmoth');
  const { items } = checkJsonFeed(toJsonFeed(NewsList.of([before, { ...now, changes }]), URL_OF));
  const content = items.find(({ title }) => title.startsWith('Version 4'))?.content_html ?? '';
  assert.match(content, /Changed: Mapmoth<.*No longer says: “Not the location of students\.”/);
  assert.equal(content.match(/<h3>/g)?.length, 3, 'nothing is told twice');
});

test('says in a plan what data goes where, and gives each plan an id of its own', () => {
  const { items } = checkJsonFeed(toJsonFeed(NewsList.of(history), URL_OF));
  const plan = items.find(({ title }) => title === 'From March 1, 2027: Photomarten');
  assert.match(
    plan?.content_html ?? '',
    /Data: Content users make or upload \(sent to them; pictures only\)/,
  );
  const since = '2027-01-01';
  const alike = makeDocument({ 'a-b': { id: 'c', since }, a: { id: 'b-c', since } });
  assert.equal(checkJsonFeed(toJsonFeed(NewsList.of([alike]), URL_OF)).items.length, 3);
});

test('only what was told otherwise later has a time of that', () => {
  const list = new NewsList();
  const [first, third] = history as [RegistryDocument, RegistryDocument];
  list.add(first);
  list.withdraw({ version: 2, date: '2026-02-01', withdrawn: '2026-05-01', reason: 'x', after: 3 });
  list.add({ ...third, version: 3 });
  const { items } = JSON.parse(toJsonFeed(list, URL_OF)) as {
    items: { id: string; date_modified?: string }[];
  };
  const later = items.filter(({ date_modified: modified }) => modified !== undefined);
  assert.deepEqual(
    later.map(({ id, date_modified: modified }) => [id.split('#')[1], modified?.slice(0, 10)]),
    [['version-2', '2026-05-01']],
  );
  assert.ok(items.length > 1);
});

test('keeps texts as texts, and out of XML what XML cannot hold', () => {
  const hostile = ']]><script>\f\u0000\u0008\ud800 & "x"';
  const version = makeDocument(
    { apple: { since: '2027-01-01', purpose: hostile } },
    { title: hostile, organization: { name: hostile } },
  );
  const named = { ...version, vendors: [{ ...version.vendors[0]!, name: hostile }] };
  const feed = checkAtom(toAtom(NewsList.of([named]), URL_OF));
  assert.match(one(feed, 'title').text, /^\]\]><script>/);
  for (const entry of all(feed, 'entry')) {
    assert.ok(!one(entry, 'title').text.includes('<script'));
    assert.ok(!one(entry, 'content').text.includes('<script'));
  }
  checkJsonFeed(toJsonFeed(NewsList.of([named]), URL_OF));
});

test('keeps the rules whatever the registry', () => {
  fc.assert(
    fc.property(anyRegistry, anyRegistry, (a, b) => {
      const versions = [a, { ...b, version: a.version + 1, lastUpdated: a.lastUpdated }];
      checkAtom(toAtom(NewsList.of(versions), URL_OF));
      checkJsonFeed(toJsonFeed(NewsList.of(versions), URL_OF));
      assert.equal(
        toAtom(NewsList.of(versions), URL_OF),
        toAtom(NewsList.of([...versions].reverse()), URL_OF),
      );
    }),
    runs(300),
  );
});
