import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyDiff } from '../../../src/keeper/diff/apply-diff.js';
import { canonical } from '../../../src/keeper/diff/canonical.js';
import { describeDiff } from '../../../src/keeper/diff/describe-diff.js';
import { diffRegistries } from '../../../src/keeper/diff/diff-registries.js';
import { hasChanges } from '../../../src/keeper/diff/registry-diff.js';
import { toChanges } from '../../../src/keeper/diff/to-changes.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { anyRegistry } from '../../helpers/any-registry.js';
import { makeDocument, type Row } from '../../helpers/registries.js';

const RUNS = { numRuns: 500 };
const history = [1, 2, 3, 4, 5].map(
  (version) =>
    JSON.parse(
      readFileSync(new URL(`../../../data/brightmeadow/${version}.json`, import.meta.url), 'utf8'),
    ) as RegistryDocument,
);

/** Sentences of what changed, each behind the vendor's name. */
function told(before: RegistryDocument, after: RegistryDocument): string[] {
  return describeDiff(diffRegistries(before, after), before, after).flatMap(({ vendor, sentences }) =>
    sentences.map((sentence) => `${vendor?.name ?? 'List'}: ${sentence}`),
  );
}

const row = (now: Row, more: object = {}): RegistryDocument => makeDocument({ apple: now }, more);

/** The same with every list that has no order, and the fields of every record, the other way round. */
function reversed(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => reversed(item));
    const isOrdered = ['categories', 'groups', 'introduction', 'conditions', 'notes'].includes(field);
    return isOrdered ? items : items.reverse();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, reversed(one, key)])
      .reverse(),
  );
}

test('a registry does not differ from itself, whatever the order in its file', () => {
  fc.assert(
    fc.property(anyRegistry, (registry) => {
      const diff = diffRegistries(registry, reversed(registry) as RegistryDocument);
      assert.deepEqual(diff, { edition: [], head: [], vendors: [], renames: [] });
    }),
    RUNS,
  );
});

test('what changed, applied to the old version, makes the new one', () => {
  fc.assert(
    fc.property(anyRegistry, anyRegistry, (before, after) => {
      const made = applyDiff(before, diffRegistries(before, after));
      assert.equal(canonical(made), canonical(after));
    }),
    RUNS,
  );
});

test('every difference is told in a sentence, and only a difference is', () => {
  fc.assert(
    fc.property(anyRegistry, anyRegistry, (before, after) => {
      const diff = diffRegistries(before, after);
      const descriptions = describeDiff(diff, before, after);
      assert.equal(descriptions.length > 0, hasChanges(diff));
      for (const { sentences } of descriptions) assert.ok(sentences.length > 0 && sentences.every(Boolean));
      const vendors = new Set(descriptions.flatMap(({ vendor }) => vendor?.id ?? []));
      assert.deepEqual(vendors, new Set(diff.vendors.map(({ record }) => record.id)));
    }),
    RUNS,
  );
});

test('two records of one id are both kept', () => {
  const before = makeDocument({ apple: {} });
  const twice = { ...before, vendors: [...before.vendors, { ...before.vendors[0]!, name: 'Other' }] };
  assert.equal(applyDiff(before, diffRegistries(before, twice)).vendors.length, 2);
});

test('number, date and address of a version are no change to readers', () => {
  const before = makeDocument({ apple: {} });
  const after = { ...before, version: 9, lastUpdated: '2027-01-01', previous: 'https://a.example/1.json' };
  const diff = diffRegistries(before, after);
  assert.equal(diff.edition.length, 3);
  assert.equal(hasChanges(diff), false);
});

test('says what a vendor now gets, and no longer gets', () => {
  const before = row({ data: [{ type: 'name', flow: 'sent' }] });
  const after = row({ data: [{ type: 'location', flow: 'collected', subjects: ['student'] }] });
  assert.deepEqual(told(before, after), [
    'Apple: Now also lists: Precise location of Students (collected by them).',
    'Apple: No longer lists: Name (sent to them).',
  ]);
});

test('says that a promise is no longer made', () => {
  const before = row({ exclusions: [{ note: 'Not of students.', subjects: ['student'] }] });
  assert.deepEqual(told(before, row({})), ['Apple: No longer says: “Not of students.”.']);
});

test('says silence as silence', () => {
  assert.deepEqual(told(row({}), row({ retention: 'P30D', integral: false })), [
    'Apple: Kept for: 30 days; before: not stated.',
    'Apple: Part of the service: Not integral; before: not stated.',
  ]);
});

test('knows a new name under the same id, and guesses aloud where the id is another', () => {
  const before = makeDocument({ apple: {} });
  const renamed = { ...before, vendors: [{ ...before.vendors[0]!, name: 'Pome' }] };
  assert.deepEqual(told(before, renamed), ['Pome: Was called “Apple” before.']);
  const other = {
    ...before,
    vendors: [{ ...before.vendors[0]!, id: 'pome', name: 'Pome', aliases: ['APPLE'] }],
  };
  assert.deepEqual(told(before, other), [
    'Apple: No longer on the list.',
    'Pome: What apple does.',
    'Pome: Probably “Apple” (apple) under another id.',
  ]);
});

test('says from when on a new entry is planned', () => {
  const after = makeDocument({ apple: {}, pear: { since: '2027-03-01' } });
  assert.deepEqual(told(makeDocument({ apple: {} }), after), ['Pear: From March 1, 2027: What pear does.']);
});

test('says what became of categories and of the meaning of words', () => {
  const before = makeDocument({ apple: {} });
  const [main, side] = before.categories as [{ id: string; name: string }, { id: string; name: string }];
  const after = {
    ...before,
    categories: [side, { ...main, name: 'First' }],
    vocabulary: {
      ...before.vocabulary,
      subjects: before.vocabulary?.subjects?.map((term) =>
        term.id === 'everyone' ? { ...term, includes: ['student'] } : term,
      ),
    },
  } as RegistryDocument;
  assert.deepEqual(told(before, after), [
    'List: Category “Main” is now called “First”.',
    'List: Term “All users”: what it includes now: Students; before: Students and Teachers.',
  ]);
  assert.deepEqual(told(before, { ...before, categories: [side, main] }), [
    'List: The categories stand in another order.',
  ]);
});

test('says what a term means now, also where its name changed too', () => {
  const before = makeDocument({ apple: {} });
  const subjects = before.vocabulary?.subjects?.map((term) =>
    term.id === 'student' ? { ...term, name: 'Learners', description: 'Children.' } : term,
  );
  const after = { ...before, vocabulary: { ...before.vocabulary, subjects } } as RegistryDocument;
  assert.deepEqual(told(before, after), [
    'List: Term “Students” is now called “Learners”.',
    'List: Term “Learners”: what it means now: “Children.”; before: “People who learn.”.',
  ]);
});

test('says how much notice is given now', () => {
  const before = makeDocument({ apple: {} }, { notice: { days: 30 }, introduction: ['One.', 'Two.'] });
  const after = makeDocument({ apple: {} }, { notice: { days: 7 }, introduction: ['One.', 'Three.'] });
  assert.deepEqual(told(before, after), [
    'List: Days between an announcement and its change: 7; before: 30.',
    'List: The introduction now says: “Three.”',
    'List: The introduction no longer says: “Two.”',
  ]);
});

test('says what a new vendor gets, whose, and what it rules out', () => {
  const after = makeDocument({
    apple: {},
    pear: {
      data: [{ type: 'name', flow: 'sent' }],
      subjects: [{ id: 'teacher' }],
      exclusions: [{ note: 'Not of students.' }],
    },
  });
  assert.deepEqual(told(makeDocument({ apple: {} }), after), [
    'Pear: What pear does.',
    'Pear: Data: Name (sent to them).',
    'Pear: Whose: Teachers.',
    'Pear: Rules out: “Not of students.”.',
  ]);
});

test('tells an end that has come from one that is to come, as of the day of the version', () => {
  assert.deepEqual(told(row({}), row({ until: '2026-02-28' })), ['Apple: Ended on February 28, 2026.']);
  assert.deepEqual(told(row({}), row({ until: '2026-12-31' })), ['Apple: Ends on December 31, 2026.']);
  assert.deepEqual(told(row({ until: '2026-12-31' }), row({})), [
    'Apple: No longer said to end on December 31, 2026.',
  ]);
});

test('tells sentences that only changed places', () => {
  const [before, after] = [row({ conditions: ['One.', 'Two.'] }), row({ conditions: ['Two.', 'One.'] })];
  assert.deepEqual(told(before, after), ['Apple: “conditions”: the same in another order or number.']);
});

test('tells unknown fields whatever they are called', () => {
  for (const field of ['constructor', 'toString', '__proto__', 'x-own']) {
    const after = JSON.parse(JSON.stringify(row({}))) as RegistryDocument;
    Object.defineProperty(after.vendors[0]!.disclosures[0]!, field, { value: 'a', enumerable: true });
    Object.defineProperty(after, field, { value: 'b', enumerable: true });
    assert.deepEqual(told(row({}), after), [
      `List: “${field}”: “b”; before: not stated.`,
      `Apple: “${field}”: "a"; before: not stated.`,
    ]);
  }
});

test('takes a company for a sign of a renamed vendor only where it has no other that came or went', () => {
  const of = (...ids: string[]): RegistryDocument => {
    const document = makeDocument(Object.fromEntries(ids.map((id) => [id, {}])));
    const vendors = document.vendors.map((vendor) => ({ ...vendor, entity: { legalName: 'Fruit, Inc.' } }));
    return { ...document, vendors };
  };
  assert.ok(
    told(of('apple'), of('pear')).includes(
      'Pear: Perhaps “Apple” (apple) under another id: both name the company “Fruit, Inc.”.',
    ),
  );
  for (const come of [of('pear', 'plum'), of('apple', 'pear')])
    assert.equal(diffRegistries(of('apple'), come).renames.length, 0);
});

test('makes the records that a registry keeps of its changes', () => {
  const [before, after] = [history[2]!, history[3]!];
  const changes = toChanges(describeDiff(diffRegistries(before, after), before, after), 4, after.lastUpdated);
  assert.deepEqual(
    changes.map(({ kind, vendor }) => `${kind} ${vendor}`),
    ['changed pingwhistle', 'changed mapmoth', 'added translatern'],
  );
  assert.match(changes[1]?.summary ?? '', /^Mapmoth: .* No longer says: “Not the location of students\.”\.$/);
});
