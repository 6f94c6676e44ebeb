import { toDay } from '../../core/model/to-day.js';
import { MAX_BYTES } from '../../core/reading/max-bytes.js';
import { isObject } from '../../core/reading/is-object.js';
import { diffSteps } from '../diff/diff-registries.js';
import type { RegistryDiff } from '../diff/registry-diff.js';
import { finish } from '../../core/work/do-steps.js';
import { asSteps } from '../../core/work/in-steps.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { checkChanges } from './check-changes.js';
import { checkCharacters } from './check-characters.js';
import { checkCodes } from './check-codes.js';
import { checkDates } from './check-dates.js';
import { checkExclusions } from './check-exclusions.js';
import { checkFields } from './check-fields.js';
import { checkForm } from './check-form.js';
import { checkIds } from './check-ids.js';
import { checkLinks } from './check-links.js';
import { checkNames } from './check-names.js';
import { checkNotice } from './check-notice.js';
import { checkPrevious } from './check-previous.js';
import { checkTranslation, type TranslationOptions } from './check-translation.js';
import { checkWords } from './check-words.js';
import type { FindingCode } from './codes.js';
import { Faults, toFinding, type Fault, type Finding, type Report } from './finding.js';
import { lineFinder, locate, type Located } from './locate.js';
import { mayRepeatFields } from './may-repeat-fields.js';
import { readJson } from './read-json.js';
import { readWithStandIns } from './read-with-stand-ins.js';

export interface ValidateOptions {
  readonly today: Date;
  /** The version before, to compare with. */
  readonly previous?: RegistryDocument | undefined;
  /** From it, where `edit` has made it. */
  readonly diff?: (() => RegistryDiff | undefined) | undefined;
  /** What is checked in the place of what the text holds, such as the same with the number of its next version. */
  readonly edit?: ((value: unknown) => unknown) | undefined;
  /** So many findings of one code are enough of each rule, the first ones: the others are counted only. Default: all. */
  readonly most?: number | undefined;
  /** Told what is done next, in a few words. */
  readonly onStep?: ((step: string) => void) | undefined;
}

/** What came of a check. */
export interface Validated {
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  /** By code, how many more there are. */
  readonly more: ReadonlyMap<FindingCode, number>;
  /** As far as it can be read; of a text that is no registry: undefined. */
  readonly document?: RegistryDocument | undefined;
  /** What the text holds, as it was checked; of a text that is not JSON: undefined. */
  readonly value?: unknown;
}

interface Checked {
  /** In no order, without those that only the text shows. */
  readonly faults: readonly Fault[];
  readonly more: ReadonlyMap<FindingCode, number>;
  /** Finds where faults stand, and fields that stand twice in one record, in the order of the file. */
  place(faults: readonly Fault[]): Finding[];
}

export type CheckedRegistry = Checked &
  Omit<Validated, 'findings'> & {
    /** From the version before, where one was given and the text is a registry. */
    readonly diff?: RegistryDiff | undefined;
  };

/** Every fault of a registry's text, in one go. */
export function validateRegistry(text: string, options: ValidateOptions): Validated {
  const { faults, place, diff: _, ...read } = checkRegistry(text, options);
  options.onStep?.('places');
  return { ...read, findings: place(faults) };
}

/** As `validateRegistry`, but looks for the places of those faults only that are asked for. */
export function checkRegistry(text: string, options: ValidateOptions): CheckedRegistry {
  return finish(asSteps(checkSteps(text, options)));
}

/** As `checkRegistry`; each `yield` is a place to rest. */
export function* checkSteps(
  text: string,
  { today, previous, diff: known, edit, most, onStep }: ValidateOptions,
): Generator<void, CheckedRegistry> {
  let document: RegistryDocument | undefined;
  let diff: RegistryDiff | undefined;
  const checked = yield* check(text, { edit, most }, function* (value, source, faults) {
    const form = checkForm(value, faults.reporter());
    onStep?.('fields');
    yield;
    checkFields(value, faults.reporter());
    yield;
    checkCharacters(value, source, faults.reporter());
    onStep?.('ids');
    yield;
    const parsed = form.isSound
      ? { document: form.document, toFile: undefined }
      : readWithStandIns(value, form.faulty, today);
    if (!parsed) return;
    document = parsed.document;
    const inFile = (): Report => faults.reporter(parsed.toFile);
    // Where no category could be read, that is the fault, and not each entry's.
    const hasCategories = isObject(value) && Array.isArray(value['categories']);
    const toIds = inFile();
    checkIds(document, today, (code, path, ...words) => {
      if (hasCategories || code !== 'unknown-id' || !['category', 'group'].includes(String(path.at(-1))))
        toIds(code, path, ...words);
    });
    onStep?.('names and links');
    yield;
    checkNames(document, inFile());
    yield;
    checkLinks(document, inFile());
    yield;
    checkCodes(document, inFile());
    onStep?.('sentences and dates');
    yield;
    checkDates(document, toDay(today), inFile());
    checkNotice(document, previous, inFile());
    yield;
    checkWords(document, inFile());
    yield;
    checkExclusions(document, inFile());
    checkChanges(document, inFile());
    if (!previous) return;
    diff = known?.() ?? (yield* diffSteps(previous, document));
    checkPrevious(document, previous, diff, inFile());
  });
  return { ...checked, document, diff };
}

/** Every fault of a translation's text. */
export function validateTranslation(text: string, options: TranslationOptions): Validated {
  const work = check(text, {}, function* (value, source, faults) {
    yield checkTranslation(value, options, faults.reporter());
    checkCharacters(value, source, faults.reporter());
  });
  const { faults, more, place } = finish(asSteps(work));
  return { findings: place(faults), more };
}

/** Reads a text and lets rules find faults in its value. */
function* check(
  given: string,
  { edit = (value) => value, most }: Pick<ValidateOptions, 'edit' | 'most'>,
  rules: (value: unknown, text: string, faults: Faults) => Generator<void>,
): Generator<void, Checked & { readonly value?: unknown }> {
  // The page takes a byte order mark too.
  const text = given.replace(/^\ufeff/, '');
  const read = readJson(text);
  const faults = new Faults(most);
  faults.list.push(...read.faults);
  if (isTooLarge(text))
    faults.list.push({
      code: 'too-large',
      pointer: '',
      offset: 0,
      message: `The file is larger than ${MAX_BYTES / 1024 / 1024} MB.`,
    });
  const isRead = 'value' in read;
  const value = isRead ? edit(read.value) : undefined;
  if (isRead) yield* rules(value, text, faults);
  const { list, more } = faults;
  return {
    value,
    faults: list,
    more,
    place(some) {
      const mayRepeat = isRead && mayRepeatFields(text, read.value);
      if (some.length === 0 && isRead && !mayRepeat) return [];
      return place(text, some, isRead ? (pointers) => locate(text, pointers, mayRepeat) : undefined);
    },
  };
}

/** @param find looks for places in a text that is JSON */
function place(
  text: string,
  faults: readonly Fault[],
  find?: (pointers: readonly string[]) => Located,
): Finding[] {
  const located = find?.(faults.map(({ pointer }) => pointer));
  const position = lineFinder(text);
  return [...faults, ...(located?.duplicates ?? [])]
    .map((fault) => ({ fault, offset: fault.offset ?? located?.offsetOf(fault.pointer) ?? 0 }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ fault, offset }) => toFinding(fault, position(offset)));
}

function isTooLarge(text: string): boolean {
  // A UTF-16 unit takes three bytes at most.
  if (text.length * 3 <= MAX_BYTES) return false;
  return text.length > MAX_BYTES || new TextEncoder().encode(text).length > MAX_BYTES;
}
