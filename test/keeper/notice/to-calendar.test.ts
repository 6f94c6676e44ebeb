import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NewsList } from '../../../src/keeper/notice/news-list.js';
import { toCalendar } from '../../../src/keeper/notice/to-calendar.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { makeDocument } from '../../helpers/registries.js';

const URL_OF = 'https://lists.example/providers/';
const planned = (more: object = {}): RegistryDocument =>
  makeDocument(
    { apple: { until: '2026-12-31' }, pear: { since: '2026-05-01', purpose: 'Mail; chats, and\nso on.' } },
    { notice: { days: 30, objection: { days: 14 } }, ...more },
  );

/** The events of a calendar, unfolded, by the summary of each. */
function events(calendar: string): Map<string, Record<string, string>> {
  const unfolded = calendar.replaceAll('\r\n ', '');
  const found = [...unfolded.matchAll(/BEGIN:VEVENT\r\n([^]*?)END:VEVENT\r\n/g)].map(([, lines = '']) =>
    Object.fromEntries(
      lines
        .trim()
        .split('\r\n')
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
    ),
  );
  return new Map(found.map((event) => [event['SUMMARY'] ?? '', event]));
}

const calendarOf = (...versions: RegistryDocument[]): string => {
  const { plans, told } = NewsList.of(versions);
  return toCalendar(versions.at(-1) as RegistryDocument, plans, { url: URL_OF, told });
};

test('has a day for each start, each end and each last day to object', () => {
  const found = events(calendarOf(planned()));
  assert.deepEqual(
    [...found].map(([summary, event]) => [summary, event['DTSTART;VALUE=DATE'], event['DTEND;VALUE=DATE']]),
    [
      ['Acme: Apple ends', '20261231', '20270101'],
      ['Acme: Pear begins to get data', '20260501', '20260502'],
      ['Acme: last day to object to Pear', '20260315', '20260316'],
    ],
  );
  const pear = found.get('Acme: Pear begins to get data');
  assert.match(pear?.['DESCRIPTION'] ?? '', /^From May 1\\, 2026: Mail\\; chats\\, and so on\.\\n/);
  assert.equal(pear?.['URL'], URL_OF);
});

test('counts the days to object from the version that announced the change first', () => {
  const later = planned({ version: 4, lastUpdated: '2026-04-01' });
  const object = (calendar: string): unknown => events(calendar).get('Acme: last day to object to Pear');
  const [first, second] = [object(calendarOf(planned())), object(calendarOf(planned(), later))] as Record<
    string,
    string
  >[];
  assert.equal(second?.['DTSTART;VALUE=DATE'], first?.['DTSTART;VALUE=DATE']);
  assert.equal(second?.['UID'], first?.['UID']);
});

test('has the last day to object to what a version added or changed at once, and to that alone', () => {
  const notice = { days: 30, objection: { days: 14, how: 'Write to us.' } };
  const before = makeDocument({ apple: {}, quince: {} }, { notice, version: 2 });
  const after = makeDocument(
    { apple: { retention: 'P1Y' }, pear: {}, plum: { since: '2026-05-01' } },
    { notice },
  );
  const found = events(calendarOf(before, after));
  assert.deepEqual([...found.keys()].sort(), [
    'Acme: Plum begins to get data',
    'Acme: last day to object to Plum',
    String.raw`Acme: last day to object to Version 3\, March 1\, 2026`,
  ]);
  const own = found.get(String.raw`Acme: last day to object to Version 3\, March 1\, 2026`);
  assert.equal(own?.['DTSTART;VALUE=DATE'], '20260315');
  assert.equal(own?.['DESCRIPTION'], 'Apple\\nPear\\nYou may object until March 15\\, 2026: Write to us.');
  assert.equal(
    events(calendarOf(after)).has(String.raw`Acme: last day to object to Version 3\, March 1\, 2026`),
    false,
  );
});

test('keeps its lines within 75 octets, whatever the names', () => {
  const long = planned();
  Object.assign(long.vendors[1] ?? {}, { name: '学校の通信'.repeat(30) });
  for (const line of calendarOf(long).split('\r\n'))
    assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets`);
});

test('lets no text begin a line of its own', () => {
  const hostile = planned();
  Object.assign(hostile.vendors[1] ?? {}, { name: 'a\r\nBEGIN:VALARM\r\nx\u0000' });
  assert.doesNotMatch(calendarOf(hostile), /^BEGIN:VALARM/m);
});
