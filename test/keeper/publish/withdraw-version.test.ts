import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWithdrawn, type History } from '../../../src/keeper/publish/read-history.js';
import { WithdrawalError, withdrawVersion } from '../../../src/keeper/publish/withdraw-version.js';

const history = (...numbers: number[]): History => ({
  url: 'https://lists.example/providers/',
  versions: numbers.map((version) => ({
    version,
    date: `2026-01-0${version}`,
    integrity: `sha384-${'A'.repeat(64)}`,
    file: `versions/${version}-0123456789ab.json`,
  })),
});
const withdraw = (from: History, version: number): History =>
  withdrawVersion(from, version, 'It named a person.', '2026-02-01');

test('number, day, hash and reason are left, in the place of the version; others stay as they are', () => {
  const before = history(1, 2, 3);
  const { versions, url } = withdraw(before, 2);
  assert.equal(url, before.url);
  assert.deepEqual(versions, [
    before.versions[0],
    {
      version: 2,
      date: '2026-01-02',
      integrity: `sha384-${'A'.repeat(64)}`,
      withdrawn: { date: '2026-02-01', reason: 'It named a person.', after: 3 },
    },
    before.versions[2],
  ]);
});

test('all versions but one can be withdrawn', () => {
  const two = withdraw(history(1, 2, 3), 3);
  const one = withdraw(two, 1);
  assert.deepEqual(one.versions.map(isWithdrawn), [true, false, true]);
  assert.throws(() => withdraw(one, 2), { message: /^Version 2 is the only one/ });
  assert.throws(() => withdraw(history(7), 7), WithdrawalError);
});

test('what is not there, or withdrawn already, cannot be', () => {
  assert.throws(() => withdraw(history(1, 2), 3), { message: 'Version 3 is not published.' });
  assert.throws(() => withdraw(withdraw(history(1, 2, 3), 2), 2), {
    message: 'Version 2 is withdrawn already.',
  });
});
