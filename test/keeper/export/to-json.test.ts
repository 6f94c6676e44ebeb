import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finish } from '../../../src/core/work/do-steps.js';
import { asSteps } from '../../../src/core/work/in-steps.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { orderSteps, toJson } from '../../../src/keeper/export/to-json.js';
import { makeDocument } from '../../helpers/registries.js';

test('fields stand in the order of the schema, others behind them in their own', () => {
  const { formatVersion, version, ...rest } = makeDocument({ apple: {} });
  const document = { 'x-b': 1, ...rest, version, 'x-a': 2, formatVersion } as unknown as RegistryDocument;
  const made = JSON.parse(toJson(document)) as object;
  const fields = Object.keys(made);
  assert.deepEqual(fields.slice(0, 2), ['formatVersion', 'version']);
  assert.deepEqual(fields.slice(-2), ['x-b', 'x-a']);
  assert.deepEqual(made, document);
});

test('names that every object has are names of fields like others', () => {
  const text =
    '{"constructor":{"name":"a","length":1},"toString":{"z":1,"a":2},"__proto__":{"id":"b"},"valueOf":[{"keys":1}]}';
  const own = JSON.parse(text) as object;
  const document = { ...makeDocument({ apple: {} }), ...own };
  Object.defineProperty(document, '__proto__', { value: { id: 'b' }, enumerable: true });
  const made = toJson(document);
  for (const [name, value] of Object.entries(JSON.parse(text) as object))
    assert.deepEqual(Object.getOwnPropertyDescriptor(JSON.parse(made), name)?.value, value, name);
});

test('in steps it is the same', () => {
  const document = makeDocument(
    { apple: { notes: ['a'], id: 'row' }, pear: {} },
    { 'x-own': { b: 1, a: 2 } },
  );
  const ordered = finish(asSteps(orderSteps(document)));
  assert.equal(`${JSON.stringify(ordered, null, 2)}\n`, toJson(document));
});
