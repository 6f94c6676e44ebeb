import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMPTY_DESK, type DeskState, type Step } from '../../../src/desk/state/desk-state.js';
import { stepAfter } from '../../../src/desk/state/step-after.js';
import { emptyRegistry } from '../../../src/keeper/starter/empty-registry.js';

const list = emptyRegistry({ today: '2026-01-01' });
const from = (step: Step, more: Partial<DeskState> = {}): Step | undefined =>
  stepAfter({ ...EMPTY_DESK, list, step, ...more });

test('leads from each step to the next that has something to do, until it is published', () => {
  const published = {} as DeskState['published'];
  const way: Step[] = ['bring'];
  for (let next = from('bring'); next; next = from(next, { published })) way.push(next);
  assert.deepEqual(way, ['bring', 'mend', 'look', 'compare', 'publish']);
  assert.equal(from('look'), 'publish', 'there is nothing to compare with');
  assert.equal(from('translate'), 'publish');
  assert.equal(from('bring', { sheet: {} as DeskState['sheet'] }), 'match');
  assert.equal(from('bring', { list: undefined }), undefined);
});
