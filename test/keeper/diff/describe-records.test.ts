import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeDiff } from '../../../src/keeper/diff/describe-diff.js';
import { diffRegistries } from '../../../src/keeper/diff/diff-registries.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { makeDocument } from '../../helpers/registries.js';

const subjects = (includes: unknown): RegistryDocument => {
  const student = { id: 'student', name: 'Students' };
  const all = { id: 'all-users', name: 'All users', ...(includes !== undefined && { includes }) };
  return makeDocument({ apple: {} }, { vocabulary: { subjects: [student, all] } });
};
const told = (before: unknown, after: unknown): string =>
  describeDiff(diffRegistries(subjects(before), subjects(after)), subjects(before), subjects(after))
    .flatMap(({ sentences }) => sentences)
    .join('\n');

test('what a word includes is told by name, and a list of none in a word', () => {
  assert.match(told(undefined, ['student']), /: Students; before: not stated\./);
  assert.match(told(['student'], []), /: nothing; before: Students\./);
  assert.doesNotMatch(told(['student'], 'all'), /nothing|student/);
});
