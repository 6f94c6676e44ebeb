import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { CODES, type FindingCode } from '../../keeper/check/codes.js';
import { checkSteps } from '../../keeper/check/validate-registry.js';
import type { DeskFinding } from '../state/desk-finding.js';
import type { PublishedFolder } from '../state/desk-state.js';

/** Number and day are given when it is published, and what changed is written down then. */
const LATER: readonly FindingCode[] = ['version-not-raised', 'unrecorded-change', 'id-vanished'];

/** Every finding of a list, as `validate` has them; each `yield` is a place to rest. */
export function* checkList(
  document: RegistryDocument,
  published: PublishedFolder | undefined,
  today: Date,
): Generator<void, readonly DeskFinding[]> {
  const highest = published?.history.versions.at(-1)?.version;
  const list = highest === undefined ? document : { ...document, version: highest + 1 };
  const text = JSON.stringify(list);
  yield;
  const { faults } = yield* checkSteps(text, { today, previous: published?.last });
  return faults
    .filter(({ code }) => !LATER.includes(code))
    .map(({ code, pointer, message, remedy }) => ({
      code,
      severity: CODES[code].severity,
      pointer,
      message,
      remedy: remedy ?? CODES[code].remedy,
    }))
    .sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}
