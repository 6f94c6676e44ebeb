import { addDays } from '../../core/model/add-days.js';

/** A version that came out, or, with `after`, one that was withdrawn when that one was the newest. */
export interface VersionEvent {
  readonly version: number;
  /** A UTC day. */
  readonly date: string;
  readonly after?: number;
}

const SECOND = 1000;

/**
 * A moment for each event, though lists know days only: later events have later moments, also on one day. Where a later version is of
 * the day before, its keeper is where it is that day still, and it counts to the later day; any earlier day corrects the one before,
 * which is taken for it. In the order of the events given.
 */
export function timeEvents(events: readonly VersionEvent[]): Date[] {
  const order = events
    .map((event, at) => ({ at, ...event }))
    .sort((a, b) => (a.after ?? a.version) - (b.after ?? b.version) || rank(a) - rank(b) || a.at - b.at);
  let newest = '';
  for (const event of order) {
    if (event.date < newest && addDays(event.date, 1) === newest) event.date = newest;
    newest = event.date;
  }
  let latest = '9999-12-31';
  for (const event of [...order].reverse()) event.date = latest = event.date < latest ? event.date : latest;
  const times: Date[] = [];
  let [day, count] = ['', 0];
  for (const { at, date } of order) {
    count = date === day ? count + 1 : 0;
    day = date;
    times[at] = new Date(Date.parse(`${date}T00:00:00Z`) + count * SECOND);
  }
  return times;
}

const rank = ({ after }: VersionEvent): number => (after === undefined ? 0 : 1);
