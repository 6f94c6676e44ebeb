import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from '../../../../src/keeper/table/source/read-markdown.js';

test('the title told before a page of Markdown stands above its first table, where no heading does', () => {
  for (const [front, title] of [
    ['title: Our providers', 'Our providers'],
    ['id: 7\ntitle: "Who \\ <helps> & how"\nlayout: page', 'Who \\ <helps> & how'],
    ["title: 'Proveedores'\r", 'Proveedores'],
    ['subtitle: no', undefined],
    ['title:', undefined],
  ] as const) {
    const tables = readMarkdown(`---\n${front}\n---\n\nText.\n\n| A |\n| - |\n| 1 |\n`);
    assert.deepEqual(
      tables.map((table) => table.title),
      [title],
    );
  }
});
