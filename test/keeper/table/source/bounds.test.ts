// Inputs made to fill memory or the stack: each ends with a sentence that names the cause.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../../../src/keeper/table/source/read-source.js';
import { SourceError } from '../../../../src/keeper/table/source/sheet.js';

const nested = (depth: number, value: string): string =>
  `${'{"a":'.repeat(depth)}${value}${'}'.repeat(depth)}`;
const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

const REFUSED: Readonly<Record<string, readonly [file: string, text: () => string, why: RegExp]>> = {
  'records nested in a record': [
    't.json',
    () => `[{"vendor":"A","purpose":"B","more":${nested(50_000, '1')}}]`,
    /within each other/,
  ],
  'lists nested in a record': [
    't.json',
    () => `[{"vendor":"A","purpose":"B","more":${'['.repeat(50_000)}${']'.repeat(50_000)}}]`,
    /within each other/,
  ],
  'records nested around a list': ['t.json', () => nested(50_000, '[{"vendor":"A"}]'), /within each other/],
  'a record that holds itself twice': ['t.yaml', () => '&a\nx: *a\ny: *a\n', /within each other/],
  'an item that holds itself twice': [
    't.yaml',
    () => '- &a\n  vendor: A\n  purpose: B\n  x: *a\n  y: *a\n',
    /within each other/,
  ],
  'records of which each has a field of its own': [
    't.json',
    () => JSON.stringify(many(10_000, (at) => ({ vendor: 'A', [`field ${at}`]: 1 }))),
    /more than \d+ cells/,
  ],
  'cells that span a whole table': [
    't.html',
    () => `<!doctype html><table><tr>${'<td colspan="200" rowspan="200">a'.repeat(500)}</table>`,
    /more than \d+ cells/,
  ],
  'elements nested around a table': [
    't.html',
    () => `<!doctype html>${'<div>'.repeat(20_000)}<table><tr><td>a</table>`,
    /more than any browser shows/,
  ],
  'quotations nested in a page': ['t.md', () => '> '.repeat(20_000), /within each other/],
  'a paragraph that looks like marks all through': [
    't.md',
    () => `# Vendors\n\n${'_a'.repeat(20_000)}`,
    /paragraph or a cell of more than/,
  ],
  'a cell of a page that looks like marks all through': [
    't.md',
    () => `| Vendor | Purpose |\n|---|---|\n| A | ${'**a'.repeat(10_000)} |`,
    /paragraph or a cell of more than/,
  ],
  'elements nested in a cell': [
    't.html',
    () => `<!doctype html><table><tr><td>${'<b><i>'.repeat(20_000)}a</table>`,
    /more than any browser shows/,
  ],
};

for (const [name, [file, text, why]] of Object.entries(REFUSED)) {
  test(`${name} are refused in a sentence`, async () => {
    const reading = readSource(new TextEncoder().encode(text()), file);
    await assert.rejects(reading, (error) => error instanceof SourceError && why.test(error.message));
  });
}

test('tags nested in a cell of text are text', async () => {
  const cell = `${'<b>'.repeat(5_000)}x`;
  const { tables } = await readSource(new TextEncoder().encode(`Vendor,Purpose\nA,"${cell}"\n`), 't.csv');
  assert.equal(tables[0]?.rows[1]?.[1]?.text, cell);
});
