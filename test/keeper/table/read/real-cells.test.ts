// What cells of lists on the web say, word by word: nothing told twice, nothing taken for something else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../../../src/keeper/table/source/read-source.js';
import { fromTable } from '../../../../src/keeper/table/read/from-table.js';
import { makeDocument } from '../../../helpers/registries.js';

/** The only vendor of a Markdown table with one row under its headings, and what was not read. */
async function read(headings: readonly string[], cells: readonly string[]) {
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |\n`;
  const text = `# Subprocessors\n\n${line(headings)}${line(headings.map(() => '---'))}${line(cells)}`;
  const { tables } = await readSource(new TextEncoder().encode(text), 'list.md');
  const { document, report } = fromTable(tables, makeDocument({}));
  const [vendor] = document.vendors;
  assert.ok(vendor);
  return { vendor, entry: vendor.disclosures[0], report };
}

test('tells of a cell that says more than its places once, as a whole', async () => {
  const { entry } = await read(
    ['Subprocessor', 'Purpose', 'Location'],
    ['Plum', 'Sends email', 'Germany; rack 7 (north); the rest as agreed'],
  );
  assert.deepEqual(entry?.locations, [{ place: 'DE' }]);
  const notes = entry.notes ?? [];
  for (const part of ['rack 7 (north)', 'the rest as agreed'])
    assert.equal(notes.filter((note) => note.includes(part)).length, 1, notes.join('\n'));
});

test('takes a link that calls itself a privacy policy for one, in whatever column', async () => {
  const { vendor } = await read(
    ['Subprocessor', 'Purpose', 'DPA'],
    ['Plum', 'Sends email', '[Plum Privacy Statement](https://plum.example/privacy)'],
  );
  assert.deepEqual(vendor.links, [{ rel: 'privacy', url: 'https://plum.example/privacy' }]);
  const other = await read(
    ['Subprocessor', 'Purpose', 'DPA'],
    ['Plum', 'Sends email', '[Data Privacy Addendum](https://plum.example/dpa)'],
  );
  assert.deepEqual(other.vendor.links, [{ rel: 'dpa', url: 'https://plum.example/dpa' }]);
});

test('takes no mark for a kind of data, and more than one heading for what a vendor does or gets', async () => {
  const marked = await read(
    ['Entity', 'Subprocessing Activity', 'Customer Data'],
    ['Plum', 'Sends email', '✱'],
  );
  assert.equal(marked.entry?.purpose, 'Sends email');
  assert.equal(marked.entry.dataSummary, undefined);
  assert.equal(marked.report.unread.length, 1);
  for (const heading of ['Data exposure', 'PHI exposure', 'Data accessed'])
    assert.equal(
      (await read(['Entity', 'Purpose', heading], ['Plum', 'Sends email', 'Names only'])).entry?.dataSummary,
      'Names only',
      heading,
    );
});

test('puts a text together that a cell breaks, and leaves a list a list', async () => {
  const { entry } = await read(
    ['Subprocessor', 'Purpose', 'What data', 'Conditions', 'Retention', 'Location'],
    [
      'Plum',
      'Keeps the photos that teachers take<br>of their classes',
      'Photos<br>names',
      'Only for schools that turned it on<br>in their settings.<br>Only in summer.',
      'As long as the school<br>uses it',
      'United States<br>(Ohio)',
    ],
  );
  assert.equal(entry?.purpose, 'Keeps the photos that teachers take of their classes');
  assert.equal(entry.dataSummary, 'Photos; names');
  assert.deepEqual(entry.conditions, [
    'Only for schools that turned it on in their settings.',
    'Only in summer.',
  ]);
  assert.equal(entry.retention, 'As long as the school\nuses it');
  assert.deepEqual(entry.locations, [{ place: 'US' }]);
});

test('what stands beside the address in a column of links is told, and not for readers', async () => {
  const { vendor, report } = await read(
    ['Subprocessor', 'Purpose', 'Website & Contact Details'],
    [
      'Plum',
      'Sends email',
      '<p><a href="https://plum.example">plum.example</a></p><p>1 Orchard Lane<br>Dublin</p>',
    ],
  );
  assert.deepEqual(vendor.links, [{ rel: 'website', url: 'https://plum.example' }]);
  assert.deepEqual(
    report.unread.map(({ value, keptIn }) => [value, keptIn]),
    [['1 Orchard Lane\nDublin', 'private']],
  );
  assert.match(JSON.stringify(vendor['x-import']), /Orchard Lane/);
  const own = await read(
    ['Subprocessor', 'Purpose', 'Privacy policy'],
    ['Plum', 'Sends email', '[Privacy Policy](https://plum.example/privacy).'],
  );
  assert.deepEqual(own.report.unread, []);
});

test('the one address among words is read, of the web before that of mail', async () => {
  const mail = await read(
    ['Subprocessor', 'Purpose', 'Privacy contact'],
    ['Plum', 'Sends email', 'Plum Ltd<br>1 Orchard Lane<br>privacy@plum.example'],
  );
  assert.deepEqual(mail.vendor.links, [{ rel: 'other', url: 'mailto:privacy@plum.example' }]);
  assert.deepEqual(
    mail.report.unread.map(({ value }) => value),
    ['Plum Ltd\n1 Orchard Lane'],
  );
  const signed = await read(
    ['Subprocessor', 'Purpose', 'DPA'],
    ['Plum', 'Sends email', 'signed, see https://plum.example/dpa (2024)'],
  );
  assert.deepEqual(signed.vendor.links, [{ rel: 'dpa', url: 'https://plum.example/dpa' }]);
  assert.deepEqual(
    signed.report.unread.map(({ value }) => value),
    ['signed, see (2024)'],
  );
  const two = await read(
    ['Subprocessor', 'Purpose', 'Privacy contact'],
    ['Plum', 'Sends email', 'a@plum.example or b@plum.example'],
  );
  assert.deepEqual(two.vendor.links, [
    { rel: 'other', url: 'mailto:a@plum.example' },
    { rel: 'other', url: 'mailto:b@plum.example' },
  ]);
});

test('several links in one cell are all links of the vendor', async () => {
  const { vendor, report } = await read(
    ['Subprocessor', 'Purpose', 'Privacy policy'],
    ['Plum', 'Sends email', '[Privacy](https://plum.example/privacy) · [DPA](https://plum.example/dpa)'],
  );
  assert.deepEqual(vendor.links, [
    { rel: 'privacy', url: 'https://plum.example/privacy' },
    { rel: 'dpa', url: 'https://plum.example/dpa' },
  ]);
  assert.deepEqual(report.unread, []);
});

test('a footnote at two cells of a row is told once', async () => {
  const { tables } = await readSource(
    new TextEncoder().encode(
      '| Subprocessor | Purpose |\n| --- | --- |\n| Plum* | Sends email* |\n\n\\* Only where it is switched on.\n',
    ),
    'list.md',
  );
  const { document } = fromTable(tables, makeDocument({}));
  assert.deepEqual(document.vendors[0]?.disclosures[0]?.notes, [
    'Subprocessor, note: Only where it is switched on.',
  ]);
});
