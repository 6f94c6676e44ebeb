import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocument } from '../../../../../src/core/reading/parse-document.js';
import { fromTable } from '../../../../../src/keeper/table/read/from-table.js';
import { readMarkdown } from '../../../../../src/keeper/table/source/read-markdown.js';
import { bring, emptyRegistry, entryOf, registry, unreadOf } from '../../../../helpers/table.js';

test('a new word of a table becomes a term, category or group with an id made from its name', () => {
  const { document, report } = bring(
    'Vendor,Category,Group,Purpose,Kinds of purpose,Data sent,Whose,Safeguards\nZoom,Calls,Video,Shows faces.,Übertragung,Voice,Parents,Access only where needed\n',
  );
  const entry = entryOf(document, 'zoom');
  assert.deepEqual(entry, {
    id: 'ubertragung',
    category: 'calls',
    group: 'video',
    purpose: 'Shows faces.',
    purposes: ['ubertragung'],
    data: [{ type: 'voice', flow: 'sent' }],
    subjects: [{ id: 'parents' }],
    safeguards: [{ id: 'access-only-where-needed' }],
  });
  assert.deepEqual(document.categories[1], {
    id: 'calls',
    name: 'Calls',
    groups: [{ id: 'video', name: 'Video' }],
  });
  assert.deepEqual(parseDocument(document).warnings, []);
  assert.deepEqual(
    report.names.find(({ kind }) => kind === 'dataTypes'),
    { kind: 'dataTypes', id: 'voice', name: 'Voice', perhaps: undefined },
  );
});

test('a known name keeps its id, and what the table has no column for stays', () => {
  const { document } = bring(
    'Vendor,Purpose,Data sent,Whose\nold post,Sends email.,Email address; Name,Students\n',
  );
  assert.deepEqual(document.vendors[0], {
    ...registry.vendors[0],
    disclosures: [
      {
        ...registry.vendors[0]?.disclosures[0],
        data: [
          { type: 'email-address', flow: 'sent', flowBasis: 'inferred', note: 'hashed' },
          { type: 'name', flow: 'sent' },
        ],
      },
    ],
  });
});

test('a blank cell changes nothing', () => {
  const { document } = bring('Vendor,Purpose,Whose,Never,Since\nPostbox,Sends email.,,,\n');
  assert.deepEqual(document, registry);
});

test('data that goes another way keeps its note, and loses the mark of our reading', () => {
  const { document } = bring(
    'Vendor,Purpose,Data sent,Data received\nPostbox,Sends email.,Name,Email address\n',
  );
  assert.deepEqual(entryOf(document).data, [
    { type: 'name', flow: 'sent' },
    { type: 'email-address', flow: 'received', note: 'hashed' },
  ]);
});

test('a part of a cell that cannot be read removes nothing', () => {
  const { document } = bring('Vendor,Purpose,Data sent\nPostbox,Sends email.,Name; NOT the address\n');
  assert.deepEqual(
    entryOf(document).data?.map(({ type }) => type),
    ['email-address', 'name'],
  );
});

test('a row without a purpose is left out and told of with all it says', () => {
  const done = bring('Vendor,Purpose,Data sent\nTotal: 3,,Name\n');
  assert.deepEqual(done.document, registry);
  assert.match(
    unreadOf(done.report)[0] ?? '',
    /row 2, Purpose, "Total: 3 \| Name": an entry needs a purpose/,
  );
  const two = bring('Vendor,Purpose,Since\nTotal: 3,,\nZoom,Calls.,soon\n');
  assert.deepEqual(
    two.report.unread.map(({ row, isRow }) => [row, isRow]),
    [
      [2, true],
      [3, undefined],
    ],
  );
});

test('a sentence above a list says where its vendors are, and no more than it says', () => {
  const where = (lead: string, into = emptyRegistry()) => {
    const page = `## Ours\n\n${lead}\n\n- **Kelp**: files\n- **Moss**: mail\n`;
    return fromTable(readMarkdown(page), into).document;
  };
  const placesOf = (document: ReturnType<typeof where>) =>
    document.vendors.map(({ disclosures: [entry] }) => entry?.locations?.map(({ place }) => place));
  const first = where('All of these are located in the United States:');
  assert.deepEqual(placesOf(first), [['US'], ['US']]);
  assert.deepEqual(placesOf(where('These are not in Italy:')), [undefined, undefined]);
  assert.deepEqual(placesOf(where('We use these in our office:')), [undefined, undefined]);
  assert.deepEqual(placesOf(where('All of these are located in Malta:', first)), [['MT'], ['MT']]);
});
