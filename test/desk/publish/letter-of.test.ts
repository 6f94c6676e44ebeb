import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finish } from '../../../src/core/work/do-steps.js';
import { asSteps } from '../../../src/core/work/in-steps.js';
import { letterOf } from '../../../src/desk/publish/letter-of.js';
import { nextVersionSteps, planEdition } from '../../../src/desk/publish/plan-edition.js';
import { EMPTY_DESK, type PublishedFolder } from '../../../src/desk/state/desk-state.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { source, URL_OF } from '../../helpers/publication.js';

const today = new Date(Date.UTC(2026, 0, 1));
const listOf = (version: number): RegistryDocument => JSON.parse(source(version)) as RegistryDocument;

/** A folder in which versions of the list are published. */
function published(...numbers: readonly number[]): PublishedFolder {
  const all = numbers.map((version) => ({
    version,
    file: `versions/${version}.json`,
    list: listOf(version),
  }));
  return {
    files: new Map(all.map(({ file, list }) => [file, new TextEncoder().encode(JSON.stringify(list))])),
    history: {
      url: URL_OF,
      versions: all.map(({ version, file, list }) => ({
        version,
        date: list.lastUpdated,
        file,
        integrity: '',
      })),
    },
    last: listOf(numbers.at(-1) ?? 1),
    translations: new Map(),
  };
}

function letter(list: RegistryDocument, folder: PublishedFolder | undefined) {
  const version = finish(asSteps(nextVersionSteps(list, folder, [], today)));
  const state = { ...EMPTY_DESK, list, published: folder, url: URL_OF };
  return letterOf(planEdition(state, version, []), folder)?.();
}

test('tells of the version to come; once that is published, of the same still', () => {
  const coming = letter(listOf(2), published(1));
  assert.ok(coming && coming.sections.length > 0);
  const told = letter(listOf(2), published(1, 2));
  assert.deepEqual(told?.sections, coming.sections);
});

test('of a first version there is nothing to tell', () => {
  assert.equal(letter(listOf(1), undefined), undefined);
  assert.equal(letter(listOf(1), published(1)), undefined);
});
