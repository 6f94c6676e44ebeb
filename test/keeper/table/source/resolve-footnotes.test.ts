import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from '../../../../src/keeper/table/source/read-html.js';

for (const [how, mark, note] of [
  ['a link', '<sup><a href="#f">1</a></sup>', '<ol><li id="f">In summer. <a href="#r">↩</a></ol>'],
  ['the same mark', '<sup>1</sup>', '<p><sup>1</sup> In summer.</p>'],
] as const)
  test(`a mark is no part of a text, and what it leads to by ${how} stands with it`, () => {
    const [table] = readHtml(`<table><tr><td>Kelp${mark}<td>Files</table>${note}`);
    const [cell] = table?.rows[0] ?? [];
    assert.equal(cell?.text, 'Kelp');
    assert.deepEqual(cell?.footnotes, ['In summer.']);
  });
