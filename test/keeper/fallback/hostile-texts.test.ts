import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toFallback } from '../../../src/keeper/fallback/to-fallback.js';
import { textOf, withoutTags } from '../../helpers/html-text.js';
import { makeRegistry } from '../../helpers/registries.js';
import { hostileRegistries } from '../../helpers/hostile-lists.js';
import { SEED } from '../../helpers/runs.js';

test('shows every text of any registry as text, never as markup', () => {
  fc.assert(
    fc.property(hostileRegistries(), ({ registry, texts }) => {
      const html = toFallback(registry);
      assert.doesNotMatch(withoutTags(html), /[<>"]/);
      const shown = textOf(html);
      for (const text of texts) assert.ok(shown.includes(text), `${JSON.stringify(text)} is missing`);
    }),
    { seed: SEED },
  );
});

test('shows a text of several lines as it is', () => {
  const purpose = 'Sends mail.\u2028To #[parents].';
  assert.ok(textOf(toFallback(makeRegistry({ zoo: { purpose } }))).includes(purpose));
});

test('replaces characters that no document may hold', () => {
  const html = toFallback(makeRegistry({ zoo: { purpose: 'a\u0000b\u001bc\u0085d' } }));
  assert.match(textOf(html), /a\ufffdb\ufffdc\ufffdd/);
});
