import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from '../../../../src/keeper/table/source/read-html.js';

for (const [how, mark, note] of [
  ['a link', '<sup><a href="#f">1</a></sup>', '<ol><li id="f">In summer. <a href="#r">↩</a></ol>'],
  ['the same mark', '<sup>1</sup>', '<p><sup>1</sup> In summer.</p>'],
  [
    'a link of Word',
    '<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>',
    '<div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> In summer.</p></div>',
  ],
  [
    'a link of Google Docs',
    '<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>',
    '<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> In summer.</span></p></div>',
  ],
] as const)
  test(`a mark is no part of a text, and what it leads to by ${how} stands with it`, () => {
    const [table] = readHtml(`<table><tr><td>Kelp${mark}<td>Files</table>${note}`);
    const [cell] = table?.rows[0] ?? [];
    assert.equal(cell?.text, 'Kelp');
    assert.deepEqual(cell?.footnotes, ['In summer.']);
  });
