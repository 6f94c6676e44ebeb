import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { call, type Outcome } from '../../helpers/io.js';
import { registry } from '../../helpers/table.js';

async function importTable(csv: string, words: string[] = [], into: RegistryDocument | undefined = registry) {
  const files: Record<string, string> = { 't.csv': csv };
  if (into) files['r.json'] = JSON.stringify(into);
  const done = await call(['import', 't.csv', ...(into ? ['--into', 'r.json'] : []), ...words], files);
  return { ...done, document: done.code === 0 ? (JSON.parse(done.out) as RegistryDocument) : registry };
}

const unread = ({ err }: Outcome): string[] =>
  err
    .split(/^(?:Not read|Rows not read): .*\n/m)
    .slice(1)
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('  '));

test('cells that are not read stand before rows that are left out', async () => {
  const two = await importTable('Vendor,Purpose,Since\nTotal: 3,,\nZoom,Calls.,soon\n');
  assert.match(two.err, /^Not read: 1 cell\n {2}row 3, [^\n]*\nRows not read: 1 row\n {2}row 2, /m);
});

test('what is wrong in one way in many rows is told once, with how many they are and the first of them', async () => {
  const rows = Array.from({ length: 40 }, (_, at) => `Maker ${at},Helps.,${at === 30 ? 'later' : 'soon'}\n`);
  const lines = unread(await importTable(`Vendor,Purpose,Since\n${rows.join('')}`));
  assert.equal(lines.length, 3);
  assert.match(lines[0] ?? '', /^ {2}40 times, Since: .* To do: /);
  assert.deepEqual(lines.slice(1), ['    row 2; row 3; row 4 and 36 more, "soon"', '    row 32, "later"']);
});

test('of many different cells that are kept the first are told, of rows that are not kept every word', async () => {
  const dates = Array.from({ length: 9 }, (_, at) => `Maker ${at},Helps.,soon ${at}\n`);
  const { err } = await importTable(`Vendor,Purpose,Since\n${dates.join('')}`);
  assert.match(err, /"soon 2"\n {4}… and 6 more\n/);
  const totals = Array.from({ length: 9 }, (_, at) => `Total ${at},,\n`);
  const { err: all } = await importTable(`Vendor,Purpose,Since\nA,B,\n${totals.join('')}`);
  assert.match(all, /"Total 0"\n[^]*"Total 8"\n/);
});

test('parts of one cell that are not read are told as parts of it', async () => {
  const { err } = await importTable(
    'Vendor,Purpose,Location\nZoom,Calls.,here; there\nPlum,Calls.,nowhere\n',
  );
  assert.match(err, /^Not read: 3 parts of 2 cells\n/m);
  assert.match(err, /^Cells: \d+ read, 2 not read, 0 left out\.$/m);
});
