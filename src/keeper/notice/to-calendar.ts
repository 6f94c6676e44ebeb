import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { addDays } from '../../core/model/add-days.js';
import { lineText } from '../diff/line-text.js';
import { objectionDay, sayObjection } from '../diff/say-objection.js';
import type { Plan } from './list-plans.js';
import type { NewsItem } from './tell-version.js';
import { tellNews } from './tell-news.js';

export const CALENDAR_NAME = 'changes.ics';

export interface CalendarOptions {
  /** Where the list can be read. */
  readonly url?: string | undefined;
  /** What tells the events of this list from those of every other; default: `url`, else the organization's name. */
  readonly idBase?: string | undefined;
  /** What the version tells of itself: what one may object to counts from its day. */
  readonly told?: readonly NewsItem[] | undefined;
}

/** A calendar (RFC 5545) of planned changes, each with the last day to object where the list names one, and that of the version's own. */
export function toCalendar(
  version: RegistryDocument,
  plans: readonly Plan[],
  { url, idBase = url ?? version.organization.name.replace(TURNS, ''), told = [] }: CalendarOptions,
): string {
  const telling = tellNews(version, version);
  const { news: words } = telling;
  const organization = lineText(version.organization.name);
  const stamp = `${compact(version.lastUpdated)}T000000Z`;
  const event = (id: string, day: string, summary: string, sentences: readonly string[]): string[] => [
    'BEGIN:VEVENT',
    `UID:${text(`${idBase}#${id}`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${text(sentences.join('\n'))}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
  const events = plans.flatMap(({ id, kind, name, day, deadline, sentences }) => [
    ...event(
      id,
      day,
      kind === 'from' ? words.calendarStart(organization, name) : words.calendarEnd(organization, name),
      sentences,
    ),
    ...(deadline === undefined
      ? []
      : event(`object-${id}`, deadline, words.calendarDeadline(organization, name), sentences)),
  ]);
  const { notice = {}, lastUpdated } = version;
  const deadline = notice.objection && objectionDay(lastUpdated, notice);
  const objection = sayObjection({}, telling);
  // A plan has a last day of its own.
  const planned = new Set(plans.filter((plan) => plan.deadline !== undefined).map(({ name }) => name));
  const names = told
    .filter((item) => item.objection === objection && !planned.has(item.name ?? ''))
    .map(({ name = organization }) => name);
  if (deadline !== undefined && objection !== undefined && names.length > 0) {
    const what = words.version(version.version, telling.day(lastUpdated));
    const summary = words.calendarDeadline(organization, what);
    events.push(
      ...event(`object-version-${version.version}`, deadline, summary, [...new Set(names), objection]),
    );
  }
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//vendor-disclosure//EN', ...events, 'END:VCALENDAR']
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

const compact = (day: string): string => day.replaceAll('-', '');

const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
/** What programs that run workflows take for a command, were a line to begin with it, or to hold it. */
const COMMANDS = /:(?=:)|#(?=#\w*\[)/g;

/** A text value, without what no line may hold; what looks like a command is parted by a sign that nobody sees. */
const text = (value: string): string =>
  value
    .replace(/[\0-\x09\x0b-\x1f\x7f-\x9f]|\p{Surrogate}/gu, '\ufffd')
    .replace(COMMANDS, '$&\u2060')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const encoder = new TextEncoder();

/** Where a letter is an octet, as in most lines. */
function foldPlain(line: string): string {
  let folded = line.slice(0, LONGEST);
  for (let at = LONGEST; at < line.length; at += LONGEST - 1)
    folded += `\r\n ${line.slice(at, at + LONGEST - 1)}`;
  return folded;
}

/** In octets; a line that goes on begins with a blank. */
const LONGEST = 75;

const PLAIN = /^[\0-\x7f]*$/;

function fold(line: string): string {
  if (PLAIN.test(line)) return foldPlain(line);
  let [folded, length] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (length + size > LONGEST) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}
