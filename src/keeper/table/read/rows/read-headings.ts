import { HEADING_WORDS, INTERNAL, STAND_INS, VENDOR_WORDS } from '../../columns/heading-words.js';
import { peopleIn } from '../../columns/people-words.js';
import type { ColumnKey } from '../../columns/table-column.js';
import { TABLE_COLUMNS } from '../../columns/table-columns.js';
import { LONGEST_HEADING, toKey } from '../../columns/to-key.js';
import { unitIn } from '../../columns/unit-words.js';
import { toSlug } from '../words/to-slug.js';

/** Where the cells under one heading go. Without `key`, `field` and `isNote` they are left out. */
export interface Heading {
  readonly at: number;
  /** Numbered where it stands twice. */
  readonly text: string;
  /** Its keeper hides the column: it is left out. */
  readonly isHidden?: boolean | undefined;
  /** A column of ours. */
  readonly key?: ColumnKey | undefined;
  /** A field `x-…` of the entry, which is never published. */
  readonly field?: string | undefined;
  /** To the public notes, under its heading: it is of the kind of this column, which another heading has. */
  readonly isNoteOf?: ColumnKey | undefined;
  /** Of a column of data, the people whose data it names: "Student data". */
  readonly people?: readonly string[] | undefined;
}

export interface HeadingOptions {
  /** From a heading to the name of a column, or to nothing: the column is left out. */
  readonly map?: ReadonlyMap<string, string> | undefined;
  /** Headings whose cells are kept as fields of the keeper's own. */
  readonly keep?: readonly string[] | undefined;
}

const OWN = new Map(TABLE_COLUMNS.map(({ key, heading }) => [toKey(heading), key]));
const PATTERNS = Object.entries(HEADING_WORDS).map(([key, { en, de, fr, es }]) => ({
  key: key as ColumnKey,
  pattern: new RegExp(`^(?:${[en, de, fr, es].filter((words) => words !== '').join('|')})$`),
}));
/** Texts for readers: a second column of the kind is told under its heading. */
const TOLD: ReadonlySet<ColumnKey> = new Set([
  'purpose',
  'dataSummary',
  'countries',
  'subjects',
  'conditions',
  'safeguards',
  'transfer',
  'retention',
]);
/** What there is of data. */
const OF_DATA: ReadonlySet<ColumnKey> = new Set(['dataSummary', 'sent', 'collected', 'received', 'unsaid']);
/** Of several headings the first has these. */
const FIRST: ReadonlySet<ColumnKey> = new Set([...TOLD, 'vendor']);

/** Columns whose headings say in full what they are. */
const BY_NAME: ReadonlySet<ColumnKey> = new Set(['vendor', 'vendorId', 'entryId', 'until', 'notes']);

/** "Its purpose" is the purpose. */
const POSSESSIVE =
  /^(?:its|their|our|ihr(?:e[nrs]?)?|seine?[nrs]?|unsere?[nrs]?|sa|son|ses|leurs?|notre|nos|sus?|nuestr[oa]s?) /;

/** "Typical locations", "ubicación principal": what a text for readers is of, not which column it stands in. */
const QUALIFIED =
  /^(?:(?:typical|usual|example|sample|main|primary|principal|possible|potential|general|ubliche|mogliche|beispielhafte)[nrs]? )+| (?:principal(?:e|es)?|habituel(?:le)?s?|habitual(?:es)?|possibles?|posibles?)$/g;

const columnLike = (key: string): ColumnKey | undefined =>
  PATTERNS.find(({ pattern }) => pattern.test(key))?.key;

function qualified(key: string): ColumnKey | undefined {
  const plain = key.replace(QUALIFIED, '');
  const found = plain === key ? undefined : columnLike(plain);
  return found !== undefined && TOLD.has(found) ? found : undefined;
}

/** "Student data" is a column of data. */
function dataOfPeople(key: string): ColumnKey | undefined {
  const { names, rests } = peopleIn(key);
  if (names.length === 0) return undefined;
  return rests.map(columnLike).find((found) => found !== undefined && OF_DATA.has(found));
}

/** "Retention (days)" is a column of times. */
function timeInUnits(key: string): ColumnKey | undefined {
  const rest = unitIn(key)?.rest;
  return rest !== undefined && columnLike(rest) === 'retention' ? 'retention' : undefined;
}

/** The column that a person's words name. */
export function columnNamed(words: string): ColumnKey | undefined {
  if (words.length > LONGEST_HEADING) return undefined;
  const key = toKey(words);
  const own = OWN.get(key);
  if (own !== undefined || key === '') return own;
  const found =
    columnLike(key) ??
    columnLike(key.replace(POSSESSIVE, '')) ??
    qualified(key) ??
    dataOfPeople(key) ??
    timeInUnits(key) ??
    joinedColumn(words);
  return found !== undefined && !BY_NAME.has(found) && INTERNAL.test(key) ? undefined : found;
}

const JOINED = /[/|+&]| (?:and|und|et|y) /i;

/** "Role / Purpose": of two names of columns the vendor's is the column, then the purpose, then the first. */
function joinedColumn(words: string): ColumnKey | undefined {
  const [first = '', second, ...more] = words.split(JOINED);
  if (second === undefined || more.length > 0) return undefined;
  const keys = [first, second].map((part) => columnNamed(part) ?? standInOf(toKey(part)));
  if (keys.includes(undefined)) return undefined;
  const found = (['vendor', 'purpose'] as const).find((key) => keys.includes(key)) ?? keys[0];
  return found !== undefined && FIRST.has(found) ? found : undefined;
}

const standInOf = (key: string): ColumnKey | undefined =>
  (['vendor', 'purpose'] as const).find((one) => STAND_INS[one].some((pattern) => pattern.test(key)));

const VENDOR = PATTERNS.find(({ key }) => key === 'vendor')?.pattern ?? /^$/;

/** Whether a heading is what lists call vendors: asked of each row, so it looks for no other column. */
export function namesVendors(heading: string): boolean {
  if (heading.length > LONGEST_HEADING) return false;
  const key = toKey(heading);
  return OWN.get(key) === 'vendor' || VENDOR.test(key);
}

/** Whether words of a title name vendors anywhere: "The sub-processors of our service". */
export const speaksOfVendors = (title: string): boolean => VENDOR_WORDS.test(toKey(title));

/** How many headings of a row are known: tells the row of headings from titles above it. */
export function countKnown(row: readonly string[], map: ReadonlyMap<string, string> = new Map()): number {
  const mapped = new Set([...map.keys()].map(toKey));
  return row.filter((text) => columnNamed(text) !== undefined || mapped.has(toKey(text))).length;
}

/**
 * Reads a row of headings. Where two mean one column, the one with the column's own name has it, else the first that says more than yes
 * or no; a text of the other goes to the notes.
 * @param isYesOrNo whether the cells below a heading say nothing else
 */
export function readHeadings(
  row: readonly string[],
  { map, keep = [] }: HeadingOptions = {},
  isYesOrNo: (at: number) => boolean = () => false,
): readonly Heading[] {
  const said = new Map([...(map ?? [])].map(([heading, column]) => [toKey(heading), column]));
  const kept = new Set(keep.map(toKey));
  const labels = toLabels(row);
  const wanted = labels.map((text, at) => {
    const column = said.get(toKey(text));
    if (kept.has(toKey(text))) return { text, key: undefined, rank: 2, isKept: true };
    if (column !== undefined) return { text, key: columnNamed(column), rank: 2 };
    const key = columnNamed(withoutNumber(text, labels));
    if (key !== undefined && OWN.get(toKey(text)) === key) return { text, key, rank: 1 };
    return { text, key, rank: isYesOrNo(at) ? -1 : 0 };
  });
  standIn('vendor', ['vendor', 'vendorId'], wanted);
  standIn('purpose', ['purpose', 'purposes'], wanted);
  const bests = new Map<ColumnKey, { rank: number; at: number; count: number }>();
  wanted.forEach(({ key, rank }, at) => {
    const best = key && bests.get(key);
    if (best?.rank === rank) best.count += 1;
    else if (key && rank > (best?.rank ?? -Infinity)) bests.set(key, { rank, at, count: 1 });
  });
  const fields = new Set<string>();
  return wanted.map(({ text, key, isKept }, at) => {
    if (isKept) {
      const field = `x-${toSlug(text, 'column', (id) => fields.has(`x-${id}`))}`;
      fields.add(field);
      return { at, text, field };
    }
    if (!key) return { at, text };
    const best = bests.get(key);
    const { names } = peopleIn(toKey(text));
    const heading = OF_DATA.has(key) && names.length > 0 ? { at, text, people: names } : { at, text };
    if (best?.at === at && (best.count === 1 || FIRST.has(key))) return { ...heading, key };
    return TOLD.has(key) ? { ...heading, isNoteOf: key } : { at, text };
  });
}

interface Wanted {
  readonly text: string;
  key: ColumnKey | undefined;
  readonly rank: number;
  readonly isKept?: boolean;
}

/** What no list can be without is named by the likeliest heading where no other names it. */
function standIn(key: 'vendor' | 'purpose', filled: readonly ColumnKey[], wanted: Wanted[]): void {
  if (wanted.some((one) => one.key && filled.includes(one.key))) return;
  for (const pattern of STAND_INS[key]) {
    const found = wanted.find(
      ({ text, key: has, rank }) =>
        rank < 2 && has !== 'vendor' && pattern.test(toKey(text)) && !INTERNAL.test(toKey(text)),
    );
    if (!found) continue;
    found.key = key;
    return;
  }
}

/** Headings as they are told, each once: "Location", "Location (2)"; without words by their letter. */
function toLabels(row: readonly string[]): readonly string[] {
  const met = new Map<string, number>();
  return row.map((words, at) => {
    const text = words.trim().replaceAll('\n', ' ');
    if (text === '') return `Column ${columnLetter(at)}`;
    const count = (met.get(toKey(text)) ?? 0) + 1;
    met.set(toKey(text), count);
    return count === 1 ? text : `${text} (${count})`;
  });
}

const withoutNumber = (text: string, labels: readonly string[]): string => {
  const plain = text.replace(/ \(\d+\)$/, '');
  return plain !== text && labels.some((label) => toKey(label) === toKey(plain)) ? plain : text;
};

/** A, B … Z, AA, AB, as spreadsheets name their columns. */
function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetter(Math.floor(at / 26) - 1) + last;
}
