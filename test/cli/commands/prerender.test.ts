import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes as Dom } from 'parse5';
import { run } from '../../../src/cli/run.js';
import { memoryIo } from '../../helpers/io.js';

const real = readFileSync(new URL('../../../data/classdojo.json', import.meta.url), 'utf8');
const page = `<!doctype html>\r\n<title>Ours</title>\n<main><vendor-disclosure src='/list.json' heading-level=3>\n<p slot="header">Hello</p></vendor-disclosure></main>\n`;

async function prerender(words: string[], files: Record<string, string> = {}) {
  const memory = memoryIo({ 'list.json': real, 'page.html': page, ...files });
  const code = await run(['prerender', ...words], memory.io);
  return { ...memory, code };
}

/** Elements of a name in a piece of HTML. */
function elements(html: string, name: string): Dom.Element[] {
  const found: Dom.Element[] = [];
  const walk = (node: Dom.Node): void => {
    if ('tagName' in node && node.tagName === name) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return found;
}

test('prints the element with its src and a table for each category', async () => {
  const { code, out } = await prerender(['list.json', '--src', '/a"b.json']);
  assert.equal(code, 0);
  const [element] = elements(out(), 'vendor-disclosure');
  assert.deepEqual(element?.attrs, [{ name: 'src', value: '/a"b.json' }]);
  assert.equal(elements(out(), 'table').length, 3);
  assert.equal(elements(out(), 'tr').filter(({ attrs }) => attrs.length > 0).length, 29);
});

test('puts the registry in the page, and no text of it ends the script', async () => {
  const list = JSON.stringify({ ...JSON.parse(real), title: '</script><b>\u2028' });
  const { out } = await prerender(['list.json', '--inline'], { 'list.json': list });
  const [script, ...others] = elements(out(), 'script');
  assert.equal(others.length, 0);
  assert.deepEqual(JSON.parse((script?.childNodes[0] as Dom.TextNode).value), JSON.parse(list));
  assert.equal(elements(out(), 'b').length, 0);
});

test('--inline leaves the keeper’s own fields out of the page', async () => {
  const own = JSON.stringify({ ...JSON.parse(real), 'x-owner': 'Somebody' });
  const { out } = await prerender(['list.json', '--inline'], { 'list.json': own });
  assert.match(out(), /"formatVersion":1/);
  assert.ok(!out().includes('Somebody'));
});

test('puts the list inside the element of a page and leaves all else as it is', async () => {
  const { files, code } = await prerender(['list.json', '--page', 'page.html']);
  assert.equal(code, 0);
  const made = files.get('page.html') ?? '';
  const [before, after] = made.split(/<!-- vendor-disclosure[^]*\/vendor-disclosure -->/);
  assert.equal(`${before}${after}`, page);
  assert.equal(elements(made, 'h3').length, 1, 'the title has the level that the element asks for');
});

test('has the registry asked for behind the list, once, where it is not in the page', async () => {
  const preloads = (html: string) =>
    elements(html, 'link').map(({ attrs }) =>
      Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    );
  const preload = { rel: 'preload', as: 'fetch', crossorigin: '' };
  const { out } = await prerender(['list.json', '--src', '/a"b.json']);
  assert.deepEqual(preloads(out()), [{ ...preload, href: '/a"b.json' }]);
  assert.ok(out().lastIndexOf('<link') > out().lastIndexOf('</table>'));
  const first = await prerender(['list.json', '--page', 'page.html']);
  const again = await prerender(['list.json', '--page', 'page.html'], {
    'page.html': first.files.get('page.html') ?? '',
  });
  for (const { files } of [first, again])
    assert.deepEqual(preloads(files.get('page.html') ?? ''), [{ ...preload, href: '/list.json' }]);
  const inline = await prerender(['list.json', '--src', '/list.json', '--inline', '--page', 'page.html']);
  assert.deepEqual(preloads(inline.files.get('page.html') ?? ''), []);
});

test('replaces only its own part when it is run again', async () => {
  const first = await prerender(['list.json', '--page', 'page.html']);
  const made = first.files.get('page.html') ?? '';
  const again = await prerender(['list.json', '--page', 'page.html'], { 'page.html': made });
  assert.equal(again.files.get('page.html'), made);
  const other = JSON.stringify({ ...JSON.parse(real), title: 'Another title' });
  const changed = await prerender(['list.json', '--page', 'page.html'], {
    'page.html': made,
    'list.json': other,
  });
  assert.match(changed.files.get('page.html') ?? '', /Another title/);
  assert.equal(elements(changed.files.get('page.html') ?? '', 'table').length, 3);
});

test('picks one of several elements by its src', async () => {
  const two =
    '<div><vendor-disclosure src=/a></vendor-disclosure><vendor-disclosure src=/b></vendor-disclosure></div>';
  const { files } = await prerender(['list.json', '--page', 'page.html', '--src', '/b'], {
    'page.html': two,
  });
  const filled = elements(files.get('page.html') ?? '', 'vendor-disclosure').map(
    ({ childNodes }) => childNodes.length > 0,
  );
  assert.deepEqual(filled, [false, true]);
});

for (const [what, words, files, message] of [
  [
    'a page without the element',
    ['--page', 'page.html'],
    { 'page.html': '<p>Hi' },
    /has no <vendor-disclosure>/,
  ],
  [
    'an element within a paragraph',
    ['--page', 'page.html'],
    { 'page.html': '<p><vendor-disclosure></vendor-disclosure></p>' },
    /Put it in a <div>/,
  ],
  [
    'an element without an end',
    ['--page', 'page.html'],
    { 'page.html': '<vendor-disclosure src=a>' },
    /no end tag/,
  ],
  [
    'several elements',
    ['--page', 'page.html'],
    { 'page.html': '<vendor-disclosure></vendor-disclosure>'.repeat(2) },
    /has 2 of/,
  ],
  [
    'a second registry in the page',
    ['--page', 'page.html', '--inline'],
    { 'page.html': '<vendor-disclosure><script type="application/json">{}</script></vendor-disclosure>' },
    /registry of its own/,
  ],
  [
    'a registry with faults',
    ['--src', 'a'],
    { 'list.json': real.replace('"categories": [', '"notice": 7, "categories": [') },
    /list\.json has faults.*validate.*\n {2}\/notice/,
  ],
  ['no JSON', ['--src', 'a'], { 'list.json': '{' }, /list\.json is not valid JSON/],
] as const) {
  test(`refuses ${what} and writes nothing`, async () => {
    const given = { ...files } as Record<string, string>;
    const result = await prerender(['list.json', ...words], given);
    assert.equal(result.code, 1);
    assert.match(result.err(), message);
    assert.equal(result.files.get('page.html'), given['page.html'] ?? page);
    assert.equal(result.out(), '');
  });
}

test('never writes over the registry', async () => {
  const { code, files, io } = await prerender(['list.json', '--src', '/list.json', '-o', 'list.json']);
  assert.deepEqual([code, files.get('list.json')], [2, real]);
  assert.equal(await run(['feed', 'list.json', '--url', 'https://a.example/', '-o', 'list.json'], io), 2);
  assert.equal(files.get('list.json'), real);
});

test('takes a call that says too little for a wrong call', async () => {
  for (const words of [[], ['list.json'], ['list.json', '--src', 'a', '--heading-level', '7']]) {
    assert.equal((await prerender(words)).code, 2);
  }
});
