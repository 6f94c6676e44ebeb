import * as v from 'valibot';
import { isObject } from '../../core/reading/is-object.js';
import { toGuard } from '../../core/reading/to-guard.js';
import { weighVendor } from '../../core/reading/weigh-vendor.js';
import {
  FEW_PARTS,
  MAX_ENTRIES,
  MAX_HEAD_PARTS,
  MAX_PARTS,
  MAX_VENDORS,
  MAX_WEIGHT,
} from '../../core/schema/limits.js';
import { FORMAT_VERSION } from '../../core/schema/format-version.js';
import {
  headSchema,
  vendorSchema,
  type RegistryDocument,
  type VendorRecord,
} from '../../core/schema/registry-schema.js';
import { headShape, vendorShape } from '../../core/schema/registry-shape.js';
import { describeIssue } from './describe-issue.js';
import type { Path, Report } from './finding.js';

const isSoundHead = toGuard(headShape, MAX_HEAD_PARTS);
const isSoundVendor = toGuard<VendorRecord>(vendorShape, MAX_PARTS);
const isShort = toGuard(vendorShape, FEW_PARTS);

/** The form of a file. */
export type Form =
  | { readonly isSound: true; readonly document: RegistryDocument }
  /** Not to be read as it is: which vendors are to be mended. */
  | { readonly isSound: false; readonly faulty: ReadonlySet<number> };

const UNREADABLE: Form = { isSound: false, faulty: new Set() };

/**
 * Finds every part of a file that is not of the format's form.
 * @param value the file, whatever it is
 */
export function checkForm(value: unknown, report: Report): Form {
  if (!isObject(value)) {
    report(
      'invalid',
      [],
      'A registry is one record in braces { }.',
      'Compare with what "vendor-disclosure init" writes.',
    );
    return UNREADABLE;
  }
  const { vendors, formatVersion, ...rest } = value;
  const isNewer = typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION;
  if (isNewer)
    report(
      'format-version',
      ['formatVersion'],
      `This is format version ${formatVersion}; version ${FORMAT_VERSION} is the highest known here.`,
    );
  const head = { ...rest, formatVersion: isNewer ? FORMAT_VERSION : formatVersion };
  if (!isSoundHead(head)) checkHead(head, report);
  if (!Array.isArray(vendors)) {
    report(
      'invalid',
      vendors === undefined ? [] : ['vendors'],
      '"vendors" must be a list in brackets [ ].',
      'Add it; with no vendors yet, write "vendors": [].',
    );
    return UNREADABLE;
  }
  const entries = vendors.reduce<number>((sum, vendor) => sum + countEntries(vendor), 0);
  let isSound =
    isSoundHead({ ...value, vendors: undefined }) && vendors.length <= MAX_VENDORS && entries <= MAX_ENTRIES;
  if (vendors.length > MAX_VENDORS)
    report(
      'invalid',
      ['vendors'],
      `There are more than ${MAX_VENDORS} vendors, and the rest is not read.`,
      'Make several lists of it.',
    );
  if (entries > MAX_ENTRIES)
    report(
      'invalid',
      ['vendors'],
      `There are more than ${MAX_ENTRIES} entries, and the rest is not read.`,
      'Make several lists of it.',
    );
  const faulty = new Set<number>();
  let room = MAX_WEIGHT;
  vendors.forEach((vendor: unknown, at) => {
    if (isShort(vendor)) return;
    faulty.add(at);
    const weight = isSoundVendor(vendor) ? weighVendor(vendor) : undefined;
    if (weight !== undefined && weight <= room) {
      room -= weight;
      return;
    }
    isSound = false;
    if (weight === undefined) checkVendor(vendor, ['vendors', at], report);
    else
      report(
        'invalid',
        ['vendors', at],
        `The vendors with more than ${FEW_PARTS} items have more than ${MAX_WEIGHT} together up to here, with what each exclusion is held against, and this one is not read.`,
        'Exclude a wider kind of data instead of each narrower one, take out what is repeated, or make several lists of it.',
      );
  });
  return isSound ? { isSound, document: value as unknown as RegistryDocument } : { isSound: false, faulty };
}

function countEntries(vendor: unknown): number {
  const { disclosures } = isObject(vendor) ? vendor : {};
  return Array.isArray(disclosures) ? disclosures.length : 0;
}

function checkHead(head: object, report: Report): void {
  checkPart(headSchema, head, [], report);
  if (toGuard(headShape, Infinity)(head))
    report(
      'invalid',
      [],
      `The lists beside the vendors have more than ${MAX_HEAD_PARTS} items together, and the rest is not read.`,
      'Take out what is repeated.',
    );
}

function checkVendor(vendor: unknown, path: Path, report: Report): void {
  let isTold = false;
  checkPart(vendorSchema, vendor, path, (...fault) => {
    isTold = true;
    report(...fault);
  });
  const rows = isObject(vendor) && Array.isArray(vendor['disclosures']) ? vendor['disclosures'] : [];
  // The schema looks for this only where it found nothing else.
  rows.forEach((row: unknown, at) => {
    if (!isObject(row) || row['purpose'] !== undefined || row['purposes'] !== undefined) return;
    report(
      'invalid',
      [...path, 'disclosures', at],
      'This entry has neither "purpose" nor "purposes".',
      'Say in one plain sentence in "purpose" what the vendor does.',
    );
  });
  if (!isTold && !isSoundVendor(vendor) && toGuard(vendorShape, Infinity)(vendor))
    report(
      'invalid',
      path,
      `The lists of this vendor have more than ${MAX_PARTS} items together, and the rest is not read.`,
      'Take out what is repeated.',
    );
}

/** Every fault of a part, as its schema finds them. */
export function checkPart(schema: v.GenericSchema, value: unknown, path: Path, report: Report): void {
  for (const issue of v.safeParse(schema, value).issues ?? []) {
    if (issue.type === 'check') continue;
    const at = [...path, ...(issue.path ?? []).map(({ key }) => key as string | number)];
    // What is missing has no place: its record has.
    const isMissing = issue.input === undefined && issue.kind === 'schema';
    const { message, remedy } = describeIssue(issue, String(at.at(-1) ?? 'file'), schema);
    report('invalid', isMissing ? at.slice(0, -1) : at, message, remedy);
  }
}
