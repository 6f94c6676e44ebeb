import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finish } from '../../../src/core/work/do-steps.js';
import { asSteps } from '../../../src/core/work/in-steps.js';
import { toPath } from '../../../src/core/schema/issue.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { addEntry, addVendor, nameVendor, removeVendor } from '../../../src/desk/mend/add-records.js';
import { checkList } from '../../../src/desk/mend/check-list.js';
import { ENTRY_FIELDS, LIST_FIELDS, VENDOR_FIELDS } from '../../../src/desk/mend/form-fields.js';
import { groupFindings } from '../../../src/desk/mend/group-findings.js';
import { leafPaths } from '../../../src/desk/mend/leaf-paths.js';
import { listRecords } from '../../../src/desk/mend/list-records.js';
import { nextFound } from '../../../src/desk/mend/next-found.js';
import { placeFindings } from '../../../src/desk/mend/place-findings.js';
import { readPlace } from '../../../src/desk/mend/read-place.js';
import { readRecord } from '../../../src/desk/mend/read-record.js';
import { withWord } from '../../../src/desk/mend/with-word.js';
import { wrongVendor } from '../../../src/desk/shared/wrong-vendor.js';
import { setAt } from '../../../src/desk/state/set-at.js';
import { makeRegistry } from '../../../src/keeper/starter/make-registry.js';
import { emptyRegistry } from '../../../src/keeper/starter/empty-registry.js';

const today = new Date(Date.UTC(2026, 0, 1));
const list = makeRegistry({ name: 'Harbour School', language: 'en', today: '2026-01-01' });
const check = (document: RegistryDocument) => finish(asSteps(checkList(document, undefined, today)));

test('finds in a list what "validate" finds, errors first', () => {
  const broken = setAt(setAt(list, ['vendors', 0, 'name'], ''), ['language'], 'xx-nowhere');
  const codes = check(broken).map(({ code, severity }) => `${severity} ${code}`);
  assert.ok(codes.includes('error invalid') && codes.includes('warning unknown-language'));
  assert.ok(codes.indexOf('error invalid') < codes.indexOf('warning unknown-language'));
});

test('says what to do in the words of the form, where "validate" speaks of the file', () => {
  const entry = ['vendors', 0, 'disclosures', 0];
  const bare = setAt(setAt(list, ['vendors', 0, 'links'], undefined), [...entry, 'purpose'], 'Never sold.');
  const open = setAt(setAt(bare, [...entry, 'announced'], '2026-01-01'), [...entry, 'since'], undefined);
  const found = check(setAt(open, [...entry, 'colour'], 'blue'));
  const remedies = ['no-privacy-link', 'negation', 'no-date', 'unknown-field'].map((code) => {
    const finding = found.find((one) => one.code === code);
    assert.ok(finding, code);
    return finding.remedy;
  });
  for (const remedy of remedies) assert.doesNotMatch(remedy, /"/);
});

test('says of what is empty, or no place, what a form can do about it: nobody sees ids and codes there', () => {
  const entry = ['vendors', 0, 'disclosures', 0];
  const open = setAt(list, [...entry, 'data', 0, 'type'], '');
  const found = check(setAt(open, [...entry, 'locations'], [{ place: 'Atlantis' }, { place: '' }]));
  const said = (pointer: string): string | undefined =>
    found.find((one) => one.pointer === `/vendors/0/disclosures/0${pointer}`)?.message;
  assert.equal(said('/data/0/type'), 'This is still to be said.');
  assert.equal(said('/locations/1/place'), 'This is still to be said.');
  assert.equal(said('/locations/0/place'), '“Atlantis” is no country or region that is known here.');
});

test('puts each finding beside the field that it is of, and others above the record', () => {
  const path = ['vendors', 0, 'disclosures', 0];
  const broken = setAt(setAt(list, [...path, 'data', 1, 'type'], 'Not an id'), [...path, 'colour'], 'blue');
  const placed = placeFindings(check(broken), leafPaths(ENTRY_FIELDS, broken, path));
  assert.deepEqual(
    placed.get('/vendors/0/disclosures/0/data/1/type')?.map(({ code }) => code),
    ['invalid'],
  );
  assert.ok(placed.get('')?.some(({ code }) => code === 'unknown-field'));
});

test('counts findings by vendor, and those of the list itself apart', () => {
  const broken = setAt(setAt(list, ['language'], 'xx-nowhere'), ['vendors', 0, 'name'], '');
  const groups = groupFindings(check(broken));
  assert.ok((groups.get(0)?.length ?? 0) > 0 && (groups.get(-1)?.length ?? 0) > 0);
});

test('leads from one record with findings to the next, and after the last to the first', () => {
  const groups = new Map([7, -1, 2].map((at) => [at, []]));
  assert.deepEqual(
    [-1, 2, 4, 7].map((at) => nextFound(groups, at)),
    [2, 7, 7, -1],
  );
  assert.equal(nextFound(new Map([[2, []]]), 2), undefined);
});

test('a form has a field for every place that the format has, but ids and what publishing writes', () => {
  const fields = [VENDOR_FIELDS, ENTRY_FIELDS, LIST_FIELDS].flatMap((some) => leafPaths(some, list, []));
  const names = new Set(fields.map(([first]) => first));
  for (const name of Object.keys(list.vendors[0]?.disclosures[0] ?? {}))
    assert.ok(name === 'id' || names.has(name), name);
  for (const name of [
    'exclusions',
    'locations',
    'transfer',
    'retention',
    'since',
    'until',
    'announced',
    'notice',
  ])
    assert.ok(names.has(name), name);
});

test('takes a word for the one that the list has, whatever its case, and adds what it does not have', () => {
  const known = withWord(list, 'dataTypes', 'email ADDRESS');
  assert.deepEqual([known.id, known.document], ['email-address', list]);
  const { document, id } = withWord(list, 'dataTypes', 'Shoe size');
  assert.equal(id, 'shoe-size');
  assert.deepEqual(document.vocabulary?.dataTypes?.at(-1), { id: 'shoe-size', name: 'Shoe size' });
});

test('a common word comes with its explanation', () => {
  const { document, id } = withWord(emptyRegistry({ today: '2026-01-01' }), 'dataTypes', 'Email address');
  assert.equal(id, 'email-address');
  assert.ok(document.vocabulary?.dataTypes?.[0]?.description);
});

test('a new group belongs to the category of the entry', () => {
  const { document, id } = withWord(list, 'groups', 'Mail', 'services');
  assert.deepEqual(document.categories[0]?.groups, [{ id, name: 'Mail' }]);
});

test('reads a place by its name in several languages, and leaves what is none to be told', () => {
  assert.deepEqual(['Germany', 'Deutschland', 'us', 'EU', ''].map(readPlace), [
    'DE',
    'DE',
    'US',
    'EU',
    undefined,
  ]);
  assert.equal(readPlace('Atlantis'), 'Atlantis');
});

test('adds and takes out vendors and entries, each with an id of its own', () => {
  const two = addVendor(addVendor(list));
  assert.equal(new Set(two.vendors.map(({ id }) => id)).size, 3);
  const named = nameVendor(setAt(two, ['vendors', 1, 'name'], 'Parcel Pigeon'), 1, new Set());
  assert.equal(named.vendors[1]?.id, 'parcel-pigeon');
  assert.equal(nameVendor(named, 1, new Set()), named);
  const more = addEntry(named, 0);
  assert.equal(new Set(more.vendors[0]?.disclosures.map(({ id }) => id)).size, 2);
  assert.equal(removeVendor(more, 0).vendors.length, 2);
});

test('finds vendors by a part of their name, whatever its accents', () => {
  const french = setAt(list, ['vendors', 0, 'name'], 'École Étoile');
  assert.equal(listRecords(french, { search: 'etoile' }).length, 1);
  assert.equal(listRecords(french, { search: 'other' }).length, 0);
  assert.equal(listRecords(french, { search: '', only: new Map() }).length, 0);
});

test('says why a JSON text is no vendor', () => {
  assert.match(readRecord('{"id": }', wrongVendor).problem ?? '', /value/i);
  assert.match(readRecord('{"id":"a"}', wrongVendor).problem ?? '', /disclosures/);
  const rows = '{"disclosures":[{"data":"x"}]}';
  assert.match(readRecord(rows, wrongVendor).problem ?? '', /\/disclosures\/0\/data is not a list/);
  assert.deepEqual(readRecord('{"disclosures":[]}', wrongVendor).value, { disclosures: [] });
  assert.deepEqual(toPath('/vendors/0'), ['vendors', 0]);
});
