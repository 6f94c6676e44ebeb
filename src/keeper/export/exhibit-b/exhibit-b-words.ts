import type { ExhibitSource } from './to-exhibit-b.js';

/** Words of the schedule of data. Fixed English: so is the agreement. */
export const EXHIBIT_WORDS = {
  title: 'Schedule of data (Exhibit “B”)',
  ticked: '☑ Stated',
  notStated: '☐ Not stated',
  columns: {
    category: 'Category of data',
    element: 'Elements',
    used: 'Used',
    stated: 'Stated by',
    through: 'Through wider words',
    inferred: 'Our reading',
    unstated: 'Whose data: not stated',
  },
  explanation: [
    'A draft for the schedule of data of a student data privacy agreement, made from this list of providers. It tells what the list states, and is no statement of the provider of the agreement: check it before it is signed.',
    'An element is ticked only where an entry states this data of these people. What an entry covers by wider words (“all users”), what is only our reading, and what an entry leaves open is listed beside it and ticks nothing. An element without a tick is not stated; that does not mean that the data is not used.',
    'Planned and former entries are left out. The element “None” of the agreement is never ticked here: silence is no statement.',
  ],
} as const;

/** "Algolia: Precise location (a close match)". @param write how a text of the list is written among words of ours */
export function saysSource(
  { entry, type, fit, by }: ExhibitSource,
  write: (text: string) => string = (text) => text,
): string {
  const match = fit === 'exact' ? '' : ` (${fit === 'close' ? 'a close match' : 'an approximate match'})`;
  const through = by.length > 0 ? `, by “${by.map(write).join('”, “')}”` : '';
  const isAlone = entry.vendor.record.disclosures.length === 1;
  const category = isAlone ? '' : ` (${write(entry.category.name)})`;
  return `${write(entry.vendor.name)}${category}: ${write(type.name)}${match}${through}`;
}
