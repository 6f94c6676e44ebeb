import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { toPath } from '../../core/schema/issue.js';
import { CODES, type FindingCode } from '../../keeper/check/codes.js';
import { checkSteps } from '../../keeper/check/validate-registry.js';
import { placeholderPlaces } from '../../keeper/starter/placeholders.js';
import type { DeskFinding } from '../state/desk-finding.js';
import type { PublishedFolder } from '../state/desk-state.js';
import { getAt } from '../state/get-at.js';

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
  const open = placeholderPlaces(document);
  const found = faults
    .filter(({ code, pointer }) => !LATER.includes(code) && !open.has(pointer))
    .map(({ code, pointer, message, remedy }) => ({
      code,
      severity: CODES[code].severity,
      pointer,
      message,
      remedy: remedy ?? HERE[code] ?? CODES[code].remedy,
      ...(code === 'invalid' && asWritten(getAt(document, toPath(pointer)), pointer)),
    }));
  return [...[...open.keys()].map(toBeSaid), ...found].sort(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
}

/** Where the remedy speaks of the file: what it is here. */
const HERE: Partial<Readonly<Record<FindingCode, string>>> = {
  'no-privacy-link': 'Add a link that leads to its privacy policy.',
  'unknown-field': 'Correct its name under “As JSON”, or take it out; names of your own begin with “x-”.',
  'no-date': 'Say since when it holds.',
  negation: 'Say what is ruled out under “What they do not get”.',
  'id-reused':
    'Was it only renamed? Then add the old name under “Also known as”. Else give it another id under “As JSON”.',
};

/** Where a field of the form holds what is wrong: in its words, which are not those of the file. */
function asWritten(value: unknown, pointer: string): Pick<DeskFinding, 'message' | 'remedy'> | undefined {
  if (value === '') return { message: 'This is still to be said.', remedy: 'Fill it in, or take it out.' };
  if (typeof value !== 'string' || !pointer.endsWith('/place')) return undefined;
  return {
    message: `“${value}” is no country or region that is known here.`,
    remedy: 'Write one, as Germany, EU or DE; cities and the like belong in “Public notes”.',
  };
}

const REMEDIES: Readonly<Record<string, string>> = {
  '/organization/name': 'Write the name of your organization.',
  '/title': 'Write the title that readers see, or leave it empty.',
  '/language': 'Write the language that your own texts are in, such as English.',
};

/** What nobody could tell but the keeper. */
const toBeSaid = (pointer: string): DeskFinding => ({
  code: 'invalid',
  severity: 'error',
  pointer,
  message: 'This is still to be said.',
  remedy: REMEDIES[pointer] ?? 'Replace the example by a vendor of yours, or take it out.',
});
