import { join } from 'node:path';
import { addDays } from '../../core/model/add-days.js';
import { toDay } from '../../core/model/to-day.js';
import { isObject } from '../../core/reading/is-object.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { finish } from '../../core/work/do-steps.js';
import { asSteps } from '../../core/work/in-steps.js';
import { hasChanges, type RegistryDiff, type Rename } from '../../keeper/diff/registry-diff.js';
import { CODES, type FindingCode } from '../../keeper/check/codes.js';
import { checkRegistry } from '../../keeper/check/validate-registry.js';
import { withEdition } from '../../keeper/publish/with-edition.js';
import { withTranslations } from '../../keeper/publish/with-translations.js';
import { placeholdersIn } from '../../keeper/starter/placeholders.js';
import { InputError } from '../errors.js';
import type { Io } from '../io.js';
import { askRenames } from '../say/ask-renames.js';
import { SHOWN, formatFindings } from '../say/format-findings.js';
import { quoteArgument } from '../say/quote-argument.js';
import type { Published } from '../../keeper/publish/read-published.js';

export interface Source {
  /** Of the registry to publish. */
  readonly file: string;
  /** In which there are translations beside it. */
  readonly languages: readonly string[];
  readonly folder: string;
  /** The newest version published. */
  readonly last: Published | undefined;
  /** The highest number ever published, withdrawn or not. */
  readonly highest: number;
  /** Number and day are ours to give. */
  readonly isNext: boolean;
  /** Ids of new vendors of which the keeper says that they are others than those that went. */
  readonly notRenamed: readonly string[];
}

export interface Checked {
  readonly document: RegistryDocument;
  /** From the newest version published. */
  readonly diff: RegistryDiff | undefined;
}

/** Changes that nobody wrote down are written here, unless the keeper wrote some: then these are all there will be. */
const WRITTEN_BY_US: readonly FindingCode[] = ['unrecorded-change', 'id-vanished'];

/** Finds every fault before readers do. @throws InputError with the errors */
export async function checkSource(io: Io, source: Source): Promise<Checked> {
  const { file, last } = source;
  const previous = last?.document;
  const text = await io.read(file);
  let isOffered = false;
  let known: RegistryDiff | undefined;
  /** The list as it is published. */
  const edit = (value: unknown): unknown => {
    if (!isObject(value)) return value;
    const list = hasTranslations(value) ? withTranslations(value, source.languages) : value;
    isOffered = list !== value;
    if (!source.isNext) return list;
    const last = isRegistry(value) ? previous : undefined;
    const edition = { last, highest: source.highest, today: toDay(io.today) };
    const { document, diff } = finish(asSteps(withEdition(list as unknown as RegistryDocument, edition)));
    known = diff;
    return document;
  };
  const options = { today: io.today, previous, diff: () => known, edit, most: SHOWN.human };
  const { faults, more, place, document: read, value, diff } = checkRegistry(text, options);
  // An older version, or the same with other words, is refused below for what it is.
  const isNew = previous !== undefined && read !== undefined && read.version > previous.version;
  const hasOwnChanges = read?.changes?.some(({ version }) => version === read.version) === true;
  const isTold = (code: FindingCode): boolean => {
    if (code === 'version-not-raised') return false;
    if (code === 'id-reused' || code === 'short-notice') return isNew || previous === undefined;
    return !WRITTEN_BY_US.includes(code) || (isNew && hasOwnChanges);
  };
  const told = faults.filter(({ code }) => isTold(code));
  // Places of warnings are for "validate" to tell.
  const errors = place(told.filter(({ code }) => CODES[code].severity === 'error'));
  if (errors.length > 0) {
    const untold = [...more].filter(([code]) => isTold(code) && CODES[code].severity === 'error');
    const findings = { file, findings: errors, more: new Map(untold) };
    const count = errors.length + sum(untold);
    throw new InputError(
      `${[...formatFindings([findings], 'human')].join('')}${file} is not published: it has ${count === 1 ? 'an error' : `${count} errors`}.`,
    );
  }
  if (isOffered) io.say(sayOffered(source));
  const warnings = told.length + sum([...more].filter(([code]) => isTold(code)));
  if (warnings > 0) io.say(sayWarnings(warnings, source, isNew));
  // Without errors it is a registry.
  const document = value as RegistryDocument;
  refusePlaceholders(document, file);
  if (document.lastUpdated > addDays(toDay(io.today), 1))
    throw new InputError(
      `${file} is not published: its "lastUpdated" (${document.lastUpdated}) is still to come. Correct it, or publish with --next.`,
    );
  refuseSameNumber(document, diff, source);
  if (diff) refuseGuesses(diff.renames, document, source);
  return { document, diff };
}

const sum = (counts: readonly (readonly [unknown, number])[]): number =>
  counts.reduce((all, [, count]) => all + count, 0);

/** What are no tags of languages is a fault to be told. */
function hasTranslations(value: object): value is RegistryDocument {
  const { translations = [] } = value as Partial<Record<keyof RegistryDocument, unknown>>;
  return Array.isArray(translations) && translations.every((one) => typeof one === 'string');
}

/** Whether a file can be compared. */
function isRegistry(value: object): value is RegistryDocument {
  const { vendors } = value as Partial<RegistryDocument>;
  return Array.isArray(vendors) && vendors.every((one) => Array.isArray(one?.disclosures));
}

/** A reader is offered what there is. */
function sayOffered({ file, languages }: Source): string {
  const all =
    languages.length > 0 ? `offered in ${languages.join(', ')}, too` : 'offered in its own language only';
  return `The list is ${all}: these are the translations beside ${file}, whose "translations" names others.\n`;
}

function sayWarnings(count: number, { file, folder, last }: Source, isNew: boolean): string {
  const previous = last && isNew ? ` --previous ${quoteArgument(join(folder, last.published.file))}` : '';
  return `${file} has ${count === 1 ? 'a warning' : `${count} warnings`}: run "vendor-disclosure validate ${quoteArgument(file)}${previous}".\n`;
}

function refusePlaceholders(document: RegistryDocument, file: string): void {
  const placeholders = placeholdersIn(document);
  if (placeholders.length > 0)
    throw new InputError(
      `${file} is not published: it still has ${placeholders.map((word) => `"${word}"`).join(', ')}. Replace what stands there only to begin with.`,
    );
}

function refuseSameNumber(
  { version }: RegistryDocument,
  diff: RegistryDiff | undefined,
  { file, folder, last, highest }: Source,
): void {
  const newest = last?.document.version ?? 0;
  if (version <= highest && version > newest)
    throw new InputError(
      `Version ${version} was published and withdrawn: raise "version" to ${highest + 1}, or publish with --next.`,
    );
  if (diff && version === newest && hasChanges(diff))
    throw new InputError(
      `${file} says other things than version ${version}, which is published; perhaps somebody else raised to ${version} too. "vendor-disclosure diff ${quoteArgument(join(folder, 'latest.json'))} ${quoteArgument(file)}" tells what your file would take back: write into it what is to stay, then raise "version" to ${highest + 1}, or publish with --next.`,
    );
}

/** @throws InputError where it is not known of a vendor whether it was renamed */
function refuseGuesses(
  renames: readonly Rename[],
  document: RegistryDocument,
  { file, notRenamed }: Source,
): void {
  const open = askRenames(renames, document).filter(({ id }) => !notRenamed.includes(id));
  if (open.length === 0) return;
  const lines = open.map(({ id, question }) => `${question} If it is another one, add --not-renamed ${id}.`);
  throw new InputError([`${file} is not published: say first what became of this.`, ...lines].join('\n'));
}
