import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { addDays } from '../../core/model/add-days.js';
import { lineText } from '../diff/line-text.js';
import type { Plan } from './list-plans.js';
import { tellNews } from './tell-news.js';

export const CALENDAR_NAME = 'changes.ics';

export interface CalendarOptions {
  /** Where the list can be read. */
  readonly url?: string | undefined;
  /** What tells the events of this list from those of every other; default: `url`, else the organization's name. */
  readonly idBase?: string | undefined;
}

/** A calendar (RFC 5545) of planned changes, each with the last day to object where the list names one. */
export function toCalendar(
  version: RegistryDocument,
  plans: readonly Plan[],
  { url, idBase = url ?? version.organization.name.replace(TURNS, '') }: CalendarOptions,
): string {
  const { news: words } = tellNews(version, version);
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
