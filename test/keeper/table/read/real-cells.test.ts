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
