import { MAX_DEPTH } from '../../../core/schema/limits.js';
import { MOST_CELLS, SourceError, TOO_MANY_CELLS, type SourceCell, type SourceTable } from './sheet.js';

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRecords = (value: unknown): value is readonly Fields[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);

/** Lists of records, as JSON and YAML have them: each list a table, each field a column. @throws SourceError */
export function readRecords(value: unknown): readonly SourceTable[] {
  if (isRecord(value) && 'formatVersion' in value && 'vendors' in value)
    throw new SourceError('is a registry already. "validate" checks it, "export" writes it in other forms.');
  const found = listsOf(value, undefined, 0);
  if (found.length === 0)
    throw new SourceError('has no list of records, such as [{ "vendor": "…", "purpose": "…" }].');
  return found;
}

function listsOf(value: unknown, title: string | undefined, depth: number): SourceTable[] {
  if (isRecords(value)) return [toTable(value, title)];
  if (!isRecord(value)) return [];
  refuseDeep(depth);
  return Object.entries(value).flatMap(([key, part]) => listsOf(part, toWords(key), depth + 1));
}

/** A record of YAML may hold itself. */
function refuseDeep(depth: number): void {
  if (depth > MAX_DEPTH)
    throw new SourceError(`has lists or records within each other, more than ${MAX_DEPTH} deep.`);
}

function toTable(records: readonly Fields[], title: string | undefined): SourceTable {
  const flat = records.map((record) => flatten(record, '', 0));
  const keys = [...new Set(flat.flatMap((record) => [...record.keys()]))];
  if (keys.length * flat.length > MOST_CELLS) throw new SourceError(TOO_MANY_CELLS);
  const rows: SourceCell[][] = [
    keys.map((key) => ({ text: toWords(key), isHead: true })),
    ...flat.map((record) => keys.map((key) => ({ text: record.get(key) ?? '' }))),
  ];
  return { title, rows, isGrid: true, hasOneHead: true };
}

/** Fields of fields are fields of their own: `location.country`. */
function flatten(record: Fields, before: string, depth: number): Map<string, string> {
  const found = new Map<string, string>();
  const add = (key: string, text: string): void => {
    const had = found.get(key);
    if (text !== '') found.set(key, had === undefined ? text : `${had}; ${text}`);
  };
  const addValue = (key: string, value: unknown, within: number): void => {
    refuseDeep(within);
    if (Array.isArray(value)) for (const item of value) addValue(key, item, within + 1);
    else if (value instanceof Date) add(key, value.toISOString().slice(0, 10));
    else if (isRecord(value))
      for (const [inner, text] of flatten(value, `${key} `, within + 1)) add(inner, text);
    else if (value !== null && value !== undefined) add(key, String(value).trim());
  };
  for (const [key, value] of Object.entries(record)) addValue(before + key, value, depth);
  return found;
}

/** `dataCategories` and `data_categories` are "data categories". */
const toWords = (key: string): string =>
  key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim();
