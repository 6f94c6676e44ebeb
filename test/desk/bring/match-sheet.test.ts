import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asSteps } from '../../../src/core/work/in-steps.js';
import { finish } from '../../../src/core/work/do-steps.js';
import { EXAMPLE_SHEET } from '../../../src/desk/bring/example-sheet.js';
import { groupUnread } from '../../../src/desk/bring/group-unread.js';
import { listHeadings } from '../../../src/desk/bring/list-headings.js';
import { markRows } from '../../../src/desk/bring/mark-rows.js';
import { matchSheet } from '../../../src/desk/bring/match-sheet.js';
import { readBrought } from '../../../src/desk/bring/read-brought.js';
import { sayRead } from '../../../src/desk/bring/say-read.js';
import { applyAction, KEEP } from '../../../src/desk/state/apply-action.js';
import type { DeskAction } from '../../../src/desk/state/desk-action.js';
import { EMPTY_DESK, type DeskState } from '../../../src/desk/state/desk-state.js';
import { emptyRegistry } from '../../../src/keeper/starter/empty-registry.js';
import { readHere } from '../../helpers/read-here.js';

const base = emptyRegistry({ today: '2026-01-01' });
const act = (state: DeskState, ...actions: DeskAction[]): DeskState => actions.reduce(applyAction, state);
async function bring(text: string): Promise<DeskState> {
  const brought = await readBrought(
    new TextEncoder().encode(text),
    'a.csv',
    new AbortController().signal,
    readHere,
  );
  assert.ok(brought.kind === 'sheet');
  return act(EMPTY_DESK, { kind: 'bring-sheet', sheet: brought.sheet });
}
const match = ({ sheet }: DeskState) => {
  assert.ok(sheet);
  return finish(asSteps(matchSheet(sheet, base)));
};
const columnOf = (state: DeskState, heading: string): string | undefined =>
  listHeadings(match(state).tables).find((one) => one.heading === heading)?.column;

test('gives each heading its likeliest column, which can be changed and changed back', async () => {
  const state = await bring(EXAMPLE_SHEET);
  assert.equal(columnOf(state, 'Used for'), 'Purpose');
  assert.equal(columnOf(state, 'Contract owner'), '');
  const kept = act(state, { kind: 'match', heading: 'Contract owner', column: KEEP });
  assert.equal(columnOf(kept, 'Contract owner'), KEEP);
  const notes = act(kept, { kind: 'match', heading: 'Contract owner', column: 'Retention' });
  assert.equal(columnOf(notes, 'Contract owner'), 'Retention');
  const out = act(notes, { kind: 'match', heading: 'Contract owner', column: '' });
  assert.equal(columnOf(out, 'Contract owner'), '');
});

test('a column that is kept is in the list and marked as not published', async () => {
  const state = act(await bring(EXAMPLE_SHEET), { kind: 'match', heading: 'Contract owner', column: KEEP });
  const { tables, read } = match(state);
  const [entry] = read?.document.vendors[0]?.disclosures ?? [];
  assert.equal((entry as Record<string, unknown> | undefined)?.['x-contract-owner'], 'Ms Abel');
  const [row] = markRows(tables[0] as (typeof tables)[number], read?.report.unread ?? []);
  assert.equal(row?.cells.at(-1)?.fate, 'kept');
});

test('marks each cell with what became of it, and says beside the row what was not read', async () => {
  const state = await bring(EXAMPLE_SHEET);
  const { tables, read } = match(state);
  const rows = markRows(tables[0] as (typeof tables)[number], read?.report.unread ?? []);
  const wrong = rows.filter(({ unread }) => unread.length > 0);
  assert.deepEqual(
    wrong.map(({ row, cells }) => [row, cells.find(({ fate }) => fate === 'unread')?.text]),
    [[4, '03/04/2025']],
  );
  const mended = match(act(state, { kind: 'dates', dates: 'dmy' }));
  assert.equal(mended.read?.report.unread.length, 0);
});

test('tells what was not read for one reason in many cells of a column once, the most first', async () => {
  const rows = [1, 2, 3, 4].map((at) => `Vendor ${at},Hosting,yes,${at < 4 ? 'Atlantis' : 'Germany'}`);
  const state = await bring(
    ['Vendor,Purpose,Agreement link,Where', ...rows, 'Acme,Mail,,Nowhere land'].join('\n'),
  );
  const often = groupUnread(match(state).read?.report.unread ?? []);
  assert.deepEqual(
    often.map(({ heading, count }) => [heading, count]),
    [
      ['Agreement link', 4],
      ['Where', 4],
    ],
  );
  assert.deepEqual(groupUnread(match(await bring(EXAMPLE_SHEET)).read?.report.unread ?? []), []);
});

test('says of a sheet without vendors what is missing instead of failing', async () => {
  const { problem, read } = match(await bring('Colour,Size\nred,3\nblue,4'));
  assert.equal(read, undefined);
  assert.match(problem ?? '', /No/);
});

test('taking a sheet a second time changes nothing', async () => {
  const state = await bring(EXAMPLE_SHEET);
  const first = match(state).read?.document;
  assert.ok(first && state.sheet);
  const again = finish(asSteps(matchSheet(state.sheet, first))).read;
  assert.ok(again && sayRead(again.report).isNothing);
});

test('rests between vendors, so that long work can be left', async () => {
  const rows = Array.from({ length: 50 }, (_, at) => `Vendor ${at},Hosting ${at}`);
  const { sheet } = await bring(['Vendor,Purpose', ...rows].join('\n'));
  assert.ok(sheet);
  const work = matchSheet(sheet, base);
  let rests = 0;
  while (!work.next().done) rests += 1;
  assert.ok(rests >= 50);
});
