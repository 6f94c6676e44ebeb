import { ANYTHING } from '../../model/registry.js';
import { isOfPeople } from './pick-meant.js';
import type { Reading } from './read-question.js';

/** What is unknown taken for data that the list has no word for. */
export function withAbsent(text: string, reading: Reading): Reading {
  const words = reading.unknown.map(({ start, end }) => text.slice(start, end)).join(' ');
  const absent = { words, values: [{ facet: 'data' as const, id: ANYTHING }], isAbsent: true };
  return { ...reading, asked: [...reading.asked, absent], unknown: [] };
}

/** Whether only people are asked for, and something unknown of theirs: "my kid's toys", not "my two boys". */
export function asksOfPeople(
  text: string,
  { asked, mentions, unknown, isSentence, isOfThing }: Reading,
): boolean {
  const [[people], [thing]] = [asked, unknown];
  if (!people || !thing || !asked.every(isOfPeople) || !isSentence || mentions.length > 0) return false;
  return isOfThing && thing.start >= text.indexOf(people.words);
}
