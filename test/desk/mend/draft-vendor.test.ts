import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  draftFields,
  draftFindings,
  draftVendor,
  finishDraft,
  lastOf,
} from '../../../src/desk/mend/draft-vendor.js';
import { setAt } from '../../../src/desk/state/set-at.js';
import { validateRegistry } from '../../../src/keeper/check/validate-registry.js';
import { toJson } from '../../../src/keeper/export/to-json.js';
import { makeRegistry } from '../../../src/keeper/starter/make-registry.js';

const list = makeRegistry({ name: 'Harbour School', language: 'en', today: '2026-01-01' });

test('says what a new vendor still needs, beside its field', () => {
  const draft = draftVendor(list);
  assert.deepEqual(
    draftFindings(draft).map(({ pointer }) => pointer),
    ['/vendors/1/name', '/vendors/1/disclosures/0/purpose'],
  );
});

test('a vendor comes into the list with an id of its name, without what was left empty, and without an error', () => {
  const draft = draftVendor(list);
  const at = lastOf(draft);
  const named = setAt(
    setAt(draft, [...at, 'name'], 'Parcel Pigeon'),
    [...at, 'disclosures', 0, 'purpose'],
    'Ships.',
  );
  assert.deepEqual(draftFindings(named), []);
  const done = finishDraft(named, new Set());
  assert.equal(done.vendors[1]?.id, 'parcel-pigeon');
  assert.equal(done.vendors[1]?.links, undefined);
  const { findings } = validateRegistry(toJson(done), { today: new Date(Date.UTC(2026, 0, 1)) });
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'error'),
    [],
  );
});

test('tells from when on it may start, where notice is promised', () => {
  const helps = (document: typeof list) =>
    draftFields(document, '2026-01-01')
      .map(({ help }) => help)
      .join();
  assert.match(helps({ ...list, notice: { days: 30 } }), /30 days.*2026-01-31/);
  assert.doesNotMatch(helps(list), /notice/);
});
