import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinWrapped } from '../../../src/keeper/table/join-wrapped.js';
import { splitItems, toOneLine } from '../../../src/keeper/table/cell.js';

const WRAPPED: readonly (readonly [what: string, text: string])[] = [
  ['in small letters after a long line', 'Runs the servers on which our lessons\nare offered to schools.'],
  ['after a small word', 'Sends letters to the\nDistrict'],
  ['before a small word', 'Support by phone\nand chat'],
  ['before a small word of German', 'Versand von Briefen\nund Paketen'],
  ['after a comma', 'Finland,\nNorway'],
  ['within brackets', 'Names of parents (guardians\nTutors) and pupils'],
  ['before brackets', 'United States\n(Virginia)'],
];
for (const [what, text] of WRAPPED)
  test(`a text goes on ${what}`, () => assert.equal(joinWrapped(text), text.replace('\n', ' ')));

const LISTS: readonly (readonly [what: string, text: string])[] = [
  ['short lines', 'Email\nname\naddress'],
  [
    'lines that all begin small',
    'names of those who sign in at a school\nlogs of what they did in the last month',
  ],
  ['sentences', 'Keeps copies of all that we store.\nand sends reports.'],
  ['lines that begin large', 'Hosting of our application in Europe\nBackups'],
  ['lines with signs before them', '- keeps what teachers write in their notes\n- sends it'],
  ['lines behind a bracket that never closes', 'Email (work\nPhone'],
  ['lines before one with brackets of its own', 'Email\nPhone (work)'],
  ['paragraphs', 'Keeps all that teachers write for parents\n\nsends it'],
];
for (const [what, text] of LISTS)
  test(`a list stays one: ${what}`, () => assert.equal(joinWrapped(text), text));

test('a line that stands for itself in the registry does not go on', () => {
  const text = 'Only schools that ask for it before autumn\nand their districts';
  assert.deepEqual(
    splitItems(text, 'lines', (line) => line.startsWith('Only')),
    text.split('\n'),
  );
  assert.equal(splitItems(text, 'lines').length, 1);
});

test('as one line, a wrapped text is a text and a list has semicolons, without the signs before its items', () => {
  assert.equal(
    toOneLine('Keeps the photos that teachers and\nparents share. Sends\nnews\nand letters'),
    'Keeps the photos that teachers and parents share. Sends; news and letters',
  );
  assert.equal(toOneLine('• Hosting\n• Support'), 'Hosting; Support');
});
