import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { eachRow } from './each-row.js';
import type { Path, Report } from './finding.js';

/** Dates that are none, cannot follow each other, or lie ahead where they cannot. @param today as `YYYY-MM-DD` */
export function checkDates(document: RegistryDocument, today: string, report: Report): void {
  // Few days are those of a long list.
  const known = new Map<string, boolean>();
  const isDay = (date: string): boolean => {
    const found = known.get(date) ?? isInCalendar(date);
    known.set(date, found);
    return found;
  };
  /** The date, where it is one. */
  const read = (date: string | undefined, path: Path, ...keys: Path): string | undefined => {
    if (date === undefined || isDay(date)) return date;
    report('impossible-date', [...path, ...keys], `The calendar has no day ${date}.`);
    return undefined;
  };
  const readPast = (date: string | undefined, path: Path): string | undefined => {
    const day = read(date, path);
    if (day !== undefined && day > today)
      report('future-date', path, `${day} is still to come; today is ${today}.`);
    return day;
  };
  const order = (
    first: string | undefined,
    second: string | undefined,
    names: [string, string],
    path: Path,
    ...keys: Path
  ): void => {
    if (first === undefined || second === undefined || first <= second) return;
    report(
      'date-order',
      [...path, ...keys],
      `"${names[0]}" (${first}) is later than "${names[1]}" (${second}).`,
    );
  };
  const updated = readPast(document.lastUpdated, ['lastUpdated']);
  document.vendors.forEach(({ links }, at) =>
    links?.forEach(({ checked }, index) => readPast(checked, ['vendors', at, 'links', index, 'checked'])),
  );
  eachRow(document, (row, path) => {
    const announced = read(row.announced, path, 'announced');
    const since = read(row.since, path, 'since');
    const until = read(row.until, path, 'until');
    order(since, until, ['since', 'until'], path, 'since');
    order(announced, since ?? until, ['announced', since ? 'since' : 'until'], path, 'announced');
    if (announced !== undefined && row.since === undefined && row.until === undefined)
      report(
        'no-date',
        [...path, 'announced'],
        `This entry was announced on ${announced}, but has no date from which it holds.`,
      );
  });
  document.changes?.forEach(({ date }, at) =>
    order(readPast(date, ['changes', at, 'date']), updated, ['date', 'lastUpdated'], ['changes', at, 'date']),
  );
  checkHistory(document, report);
}

/** A higher version cannot have an earlier date, whichever way `changes` is sorted. */
function checkHistory({ changes = [], version }: RegistryDocument, report: Report): void {
  const sorted = changes.map((change, at) => ({ ...change, at })).sort((a, b) => a.version - b.version);
  let latest: (typeof sorted)[number] | undefined;
  for (const change of sorted) {
    if (latest && change.date < latest.date && change.version > latest.version)
      report(
        'date-order',
        ['changes', change.at, 'date'],
        `Version ${change.version} has an earlier date (${change.date}) than version ${latest.version} (${latest.date}).`,
      );
    if (!latest || change.date > latest.date) latest = change;
    if (change.version > version)
      report(
        'date-order',
        ['changes', change.at, 'version'],
        `This is a change of version ${change.version}, but the file is version ${version}.`,
        'Correct "version" here, or raise that of the file.',
      );
  }
}

/** 31 February has the form of a date. */
function isInCalendar(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
