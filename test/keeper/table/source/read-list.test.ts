import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from '../../../../src/keeper/table/source/read-markdown.js';

const rowsOf = (page: string) =>
  readMarkdown(page).map(({ rows }) => rows.map((row) => row.map(({ text }) => text).join('|')));

test('lines of an item with labels are columns', () => {
  assert.deepEqual(
    rowsOf('- [Kelp](https://k.example)<br>Purpose: Files<br>Location: Malta\n- **Moss**<br>Purpose: Mail\n'),
    [['Vendor|Purpose|Location', 'Kelp|Files|Malta', 'Moss|Mail|']],
  );
});

test('a list within an item is lost in no part', () => {
  assert.deepEqual(rowsOf('- **Kelp**\n  - keeps files\n  - Region: Malta\n- **Moss**: mail\n'), [
    ['Vendor|Purpose|Region', 'Kelp|keeps files|Malta', 'Moss|mail|'],
  ]);
});

test('a short name in brackets is of the name', () => {
  assert.deepEqual(rowsOf('- [Kelp Sea Services](https://k.example) (KSS), keeps files\n'), [
    ['Vendor|Purpose', 'Kelp Sea Services (KSS)|keeps files'],
  ]);
});

test('a sentence between two lists of one heading is said of the second', () => {
  const tables = readMarkdown('## Ours\n\n- **Kelp**: files\n\nOnly in Malta.\n\n- **Moss**: mail\n');
  assert.deepEqual(
    tables.map(({ title, lead }) => [title, lead]),
    [
      ['Ours', undefined],
      ['Ours', 'Only in Malta.'],
    ],
  );
});

test('a table whose second line has too few parts is one', () => {
  assert.deepEqual(rowsOf('|**Vendor**|Purpose|Country|\n|-|-|\n|Kelp|Files|Malta|\n'), [
    ['Vendor|Purpose|Country', 'Kelp|Files|Malta'],
  ]);
});
