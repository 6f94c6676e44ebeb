// The site of the documentation: what Markdown becomes, and what the playground writes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readPictureSize } from '../../demo/site/markdown/read-picture-size.js';
import { renderMarkdown } from '../../demo/site/markdown/render-markdown.js';
import { resolveLink } from '../../demo/site/markdown/resolve-link.js';
import { listWeakColors } from '../../demo/site/playground/list-weak-colors.js';
import { makeStyles } from '../../demo/site/playground/make-styles.js';
import { makeTag } from '../../demo/site/playground/make-tag.js';
import { makeLivePage } from '../../demo/site/recipes/make-live-page.js';

const render = (markdown: string) =>
  renderMarkdown(
    markdown,
    (target) => target,
    () => [4, 3],
  );
const settings = {
  delivery: 'one-file',
  folder: '/lib/',
  src: '/list.json',
  registry: '',
  attributes: {},
  tokens: {},
  hashes: { 'standalone.js': 'sha384-A', 'standalone.es.js': 'sha384-B' },
} as const;

test('headings have the anchors that GitHub gives them, the second of a name included', () => {
  const { sections, html } = render("# An app's `web-view`\n\n## Größe, and more\n\n## Again\n\n### Again\n");
  assert.deepEqual(
    sections.map(({ anchor }) => anchor),
    ['an-apps-web-view', 'größe-and-more', 'again', 'again-1'],
  );
  for (const { anchor } of sections) assert.ok(html.includes(`id="${anchor}"`), anchor);
});

test('markup in a document is shown as text, and comments are left out', () => {
  const { html } = render('# A\n\n<!-- api:x -->\n\n<img src=x onerror=alert(1)>\n\nUse `<b>` & **more**.\n');
  assert.ok(!/<img|<!--/.test(html));
  assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;'));
  assert.ok(html.includes('<code>&lt;b&gt;</code> &amp; <strong>more</strong>'));
});

test('a section holds the words below its heading, with and without its code', () => {
  const { sections, lead } = render(
    '# A\n\nOne *two*.\n\n| a | b |\n| --- | --- |\n| c | `d` |\n\n```js\nlet e;\n```\n',
  );
  assert.deepEqual(sections, [
    { level: 1, text: 'A', anchor: 'a', content: 'One two. a b c d let e;', prose: 'One two. a b c d' },
  ]);
  assert.equal(lead, 'One two.');
});

test('a picture keeps its place before it is there', () => {
  assert.ok(
    render('# A\n\n![A "desk".](desk.webp)\n').html.includes(
      'alt="A &quot;desk&quot;." width="4" height="3"',
    ),
  );
  for (const name of ['desk', 'screenshot']) {
    const [width, height] = readPictureSize(readFileSync(`docs/${name}.webp`));
    assert.ok(width > 600 && width < 4000 && height > 300 && height < 4000, `${name}: ${width} × ${height}`);
  }
  assert.throws(() => readPictureSize(Buffer.from('GIF89a, and so on and on')), /no WebP/);
});

test('a link leads to the page of a document from any folder, and is text where the site lacks the file', () => {
  const addresses = new Map([
    ['README.md', 'docs/overview.html'],
    ['docs/api.md', 'docs/api.html'],
  ]);
  const resolve = (target: string, source: string, address: string) =>
    resolveLink(target, source, address, addresses);
  assert.equal(resolve('../README.md#try-it', 'docs/api.md', 'docs/api.html'), 'overview.html#try-it');
  assert.equal(resolve('docs/api.md', 'README.md', 'index.html'), 'docs/api.html');
  assert.equal(resolve('#events', 'docs/api.md', 'docs/api.html'), '#events');
  assert.equal(resolve('https://example.org/a.md', 'README.md', 'index.html'), 'https://example.org/a.md');
  assert.equal(resolve('../src/index.ts', 'docs/api.md', 'docs/api.html'), undefined);
});

test('the tag has what was set, safely within its quotation marks', () => {
  const tag = makeTag({ ...settings, attributes: { query: 'a "b" <c>', remember: '' } });
  assert.ok(tag.includes('src="/lib/standalone.js"\n  integrity="sha384-A"'));
  assert.ok(
    tag.includes('<vendor-disclosure src="/list.json" query="a &quot;b&quot; &lt;c&gt;" remember>'),
    tag,
  );
});

test('a language comes with its script, where the file does not have it and there is one', () => {
  assert.ok(makeTag({ ...settings, attributes: { lang: 'es' } }).includes('integrity="sha384-B"'));
  assert.equal(makeTag({ ...settings, attributes: { lang: 'en' } }).match(/<script/g)?.length, 1);
  const small = makeTag({ ...settings, delivery: 'small-first', attributes: { lang: 'es' } });
  assert.ok(small.startsWith('<script type="module" src="/lib/vendor-disclosure.js"></script>\n'));
});

test('a list in the page cannot end its own script', () => {
  const tag = makeTag({ ...settings, src: undefined, registry: '{"title":"</script><b>"}' });
  assert.ok(tag.includes('{"title":"\\u003c/script>\\u003cb>"}'));
  assert.ok(!tag.includes('src="/list.json"'));
});

test('styles say only what was set, and keep the height until the list is there', () => {
  assert.ok(!makeStyles({}).includes('vendor-disclosure {'));
  assert.match(
    makeStyles({ '--vd-radius': '0' }),
    /^vendor-disclosure \{\n {2}--vd-radius: 0;\n\}\n.*:not\(:defined\)/,
  );
});

test('colors that are too near to the paper are named with what they reach, others are not', () => {
  const colors = {
    '--vd-paper': '#ffffff',
    '--vd-ink': '#767676',
    '--vd-accent': '#777777',
    '--vd-control': '#949494',
  };
  assert.deepEqual(listWeakColors(colors, 'light'), [
    '--vd-accent on --vd-paper in light: 4.4:1, and 4.5:1 is needed to be read by all.',
  ]);
});

test('the result of a recipe has the addresses of the site, no script within the page, and a policy', () => {
  const { html, scripts } = makeLivePage(
    '<title>T</title>\n<script src="/standalone.js" integrity="sha384-HASH" defer></script>\n<script>\n  go();\n</script>\n<vendor-disclosure src="/registry.json">',
    'mine',
    'sha384-A',
  );
  assert.ok(html.includes('src="../../standalone.js" integrity="sha384-A"'));
  assert.ok(html.includes('src="../../registry.json"'));
  assert.ok(html.includes('Content-Security-Policy'));
  assert.ok(html.includes('<script src="./mine.js"></script>'));
  assert.deepEqual(scripts, { 'mine.js': '  go();\n' });
  assert.throws(
    () => makeLivePage('<title>T</title><a href="/other.html">', 'mine', ''),
    /names \/other\.html/,
  );
});
