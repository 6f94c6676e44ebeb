import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prerenderElement, type PrerenderOptions } from '../../../src/keeper/fallback/prerender.js';
import { makeRegistry } from '../../helpers/registries.js';

const written = (options: PrerenderOptions, more: object = {}): string =>
  prerenderElement(makeRegistry({ apple: {} }, more), options);
const count = (html: string, part: string): number => html.split(part).length - 1;

test('the registry is asked for early where it is asked for at all', () => {
  const preload = 'rel="preload"';
  assert.equal(count(written({ src: '/list.json' }), preload), 1);
  for (const options of [{}, { inline: true }, { src: '/list.json', inline: true }])
    assert.equal(count(written(options), preload), 0, JSON.stringify(options));
});

test('it is in the page where that is wanted, without fields of the keeper’s own', () => {
  const script = '<script type="application/json">';
  assert.equal(count(written({ src: '/list.json' }), script), 0);
  const html = written({ inline: true }, { 'x-owner': 'me', title: '</script><!--\u2028' });
  assert.equal(count(html, script), 1);
  assert.equal(count(html, '</script>'), 1);
  assert.ok(!html.includes('x-owner'));
  assert.equal(JSON.parse(html.split(script)[1]?.split('</script>')[0] ?? '').title, '</script><!--\u2028');
});

test('the element has the attributes that were given, and no others', () => {
  assert.match(written({}), /^<vendor-disclosure><!--/);
  assert.match(
    written({ src: '/a"b.json', headingLevel: 3, syncUrl: 'hash' }),
    /^<vendor-disclosure sync-url="hash" src="\/a&quot;b\.json" heading-level="3"><!--/,
  );
});
