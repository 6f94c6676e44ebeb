import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { describeDiff } from '../../../src/keeper/diff/describe-diff.js';
import { diffRegistries } from '../../../src/keeper/diff/diff-registries.js';
import { hasChanges } from '../../../src/keeper/diff/registry-diff.js';
import type { RegistryDocument, VendorRecord } from '../../../src/core/schema/registry-schema.js';
import { anyRegistry } from '../../helpers/any-registry.js';
import { makeDocument, type Row } from '../../helpers/registries.js';
import { runs } from '../../helpers/runs.js';

const RUNS = runs(500);

/** Sentences of what changed, each behind the vendor's name. */
function told(before: RegistryDocument, after: RegistryDocument): string[] {
  return describeDiff(diffRegistries(before, after), before, after).flatMap(({ vendor, sentences }) =>
    sentences.map((sentence) => `${vendor?.name ?? 'List'}: ${sentence}`),
  );
}

const row = (now: Row, more: object = {}): RegistryDocument => makeDocument({ apple: now }, more);

const SILENT =
  'what data, whose data, the company behind it, where it is processed, the transfer mechanism, how long it is kept';

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
    'Apple: No longer on the list: What apple does.',
    'Apple: Not stated: when it ended.',
    'Pome: What apple does.',
    `Pome: Not stated: ${SILENT}, and from when.`,
    'Pome: Probably “Apple” (apple) under another id.',
  ]);
});

test('says from when on a new entry is planned', () => {
  const after = makeDocument({ apple: {}, pear: { since: '2027-03-01' } });
  assert.deepEqual(told(makeDocument({ apple: {} }), after), [
    'Pear: From March 1, 2027: What pear does.',
    'Pear: Not stated: what data, whose data, the company behind it, where it is processed, the transfer mechanism, and how long it is kept.',
  ]);
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
    'Pear: Not stated: the company behind it, where it is processed, the transfer mechanism, how long it is kept, and from when.',
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
  for (const field of ['constructor', 'toString', '__proto__', 'xown']) {
    const after = JSON.parse(JSON.stringify(row({}))) as RegistryDocument;
    Object.defineProperty(after.vendors[0]!.disclosures[0]!, field, { value: 'a', enumerable: true });
    Object.defineProperty(after, field, { value: 'b', enumerable: true });
    assert.deepEqual(told(row({}), after), [
      `List: “${field}”: “b”; before: not stated.`,
      `Apple: “${field}”: "a"; before: not stated.`,
    ]);
  }
});

/** What readers are told. */
const forReaders = (before: RegistryDocument, after: RegistryDocument): string[] =>
  describeDiff(diffRegistries(before, after), before, after)
    .filter((one) => !one.forKeepers)
    .flatMap(({ sentences, objection }) => [...sentences, ...(objection === undefined ? [] : [objection])]);

test('says of a new vendor all that customers ask for', () => {
  const after = makeDocument(
    {
      apple: {},
      pear: {
        since: '2026-05-01',
        data: [{ type: 'location', flow: 'sent', subjects: ['student'] }],
        locations: [{ place: 'IE', role: 'storage' }, { place: 'US' }],
        transfer: { mechanism: 'Standard contractual clauses', url: 'https://pear.example/scc' },
        retention: 'P30D',
      },
    },
    { notice: { days: 30, objection: { days: 14, how: 'Write to us:', url: 'https://a.example/object' } } },
  );
  Object.assign(after.vendors[1] ?? {}, { entity: { legalName: 'Pear Ltd', place: 'US' } });
  const told = forReaders(makeDocument({ apple: {} }, { notice: after.notice }), after);
  assert.deepEqual(told, [
    'From May 1, 2026: What pear does.',
    'Data: Precise location of Students (sent to them).',
    'Company: Pear Ltd, United States.',
    'Where: Ireland (storage) and United States.',
    'Transfer mechanism: Standard contractual clauses (https://pear.example/scc).',
    'Kept for: 30 days.',
    'You may object until March 15, 2026: Write to us: https://a.example/object',
  ]);
});

test('tells readers what a word means now, and nothing of words that came or went, or of a guess', () => {
  const before = makeDocument({ apple: {} });
  const vocabulary = {
    ...before.vocabulary,
    purposes: [{ id: 'chat', name: 'Chat' }],
    subjects: before.vocabulary?.subjects?.map((term) =>
      term.id === 'teacher' ? { ...term, name: 'Educators', synonyms: ['staff'] } : term,
    ),
  };
  const after = { ...makeDocument({ pome: {} }), vocabulary } as RegistryDocument;
  Object.assign(after.vendors[0] ?? {}, { aliases: ['Apple'] });
  const told = forReaders(before, after).join(' ');
  assert.match(told, /Term “Teachers” is now called “Educators”\./);
  assert.doesNotMatch(told, /is new|No longer in use|other words|Probably|Perhaps/);
});

test('tells a new name under the same id once', () => {
  const before = makeDocument({ apple: {} });
  const renamed = { ...before, vendors: [{ ...before.vendors[0]!, name: 'Pome', aliases: ['Apple', 'P'] }] };
  assert.deepEqual(forReaders(before, renamed), ['Was called “Apple” before.', 'Also known as “P”.']);
});

test('writes dates as the language of the list does, and keeps names in line and apart from what stands around them', () => {
  const after = makeDocument(
    { apple: {}, pear: { since: '2027-03-01', purpose: 'Sends\n\u202email.', conditions: ['שלום'] } },
    { language: 'en-GB' },
  );
  const told = forReaders(makeDocument({ apple: {} }, { language: 'en-GB' }), after);
  assert.equal(told[0], 'From 1 March 2027: Sends mail.');
  assert.ok(told.some((text) => text.includes('“\u2068שלום\u2069”')));
});

test('says of each entry of a new vendor with several what it does by itself', () => {
  const after = makeDocument({ apple: {} });
  const [row] = after.vendors[0]?.disclosures ?? [];
  const both = [row!, { ...row!, id: 'other', purpose: 'Other things.' }];
  const two = { ...after, vendors: [{ ...after.vendors[0]!, id: 'pear', name: 'Pear', disclosures: both }] };
  const descriptions = describeDiff(diffRegistries(after, two), after, two);
  assert.deepEqual(
    descriptions.filter(({ kind }) => kind === 'added').map(({ disclosure }) => disclosure),
    ['row', 'other'],
  );
});

test('says of what is gone when it ended, and where the list did not say so, that it is not stated', () => {
  const row = (id: string, until?: string) => ({
    id,
    category: 'all',
    purpose: id,
    ...(until ? { until } : {}),
  });
  const before = makeDocument({ apple: {}, pear: {} });
  const [apple, pear] = before.vendors as unknown as [VendorRecord, VendorRecord];
  const gone = (...rows: ReturnType<typeof row>[]) =>
    told({ ...before, vendors: [apple, { ...pear, disclosures: rows }] }, { ...before, vendors: [apple] });
  const a = 'Pear: No longer on the list: a';
  const b = 'Pear: No longer on the list: b';
  const unsaid = 'Pear: Not stated: when it ended.';
  assert.deepEqual(gone(row('a'), row('b')), [a, b, unsaid]);
  assert.deepEqual(gone(row('a'), row('b', '2026-01-31')), [
    a,
    unsaid,
    b,
    'Pear: Ended on January 31, 2026.',
  ]);
});
