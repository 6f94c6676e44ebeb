import { addDays } from '../../core/model/add-days.js';
import type { DisclosureRecord } from '../../core/schema/registry-schema.js';
import type { Telling } from './telling.js';

/**
 * Until when, and how, one may object to what a version added or changed, as the list's own `notice` says; where it names no
 * way to object, when the period of notice of something planned ends.
 */
export function sayObjection(
  { announced, since }: Pick<DisclosureRecord, 'announced' | 'since'>,
  { words, line, day, today, notice = {} }: Telling,
): string | undefined {
  const { days, objection } = notice;
  const deadline = objectionDay(announced ?? today, notice) ?? since;
  if (!objection) {
    const isPlanned = since !== undefined && since > today;
    return isPlanned && days !== undefined && deadline ? words.noticePeriod(day(deadline)) : undefined;
  }
  const how = [objection.how, objection.url].filter((one) => one !== undefined).map((one) => line(one));
  return words.objection(deadline && day(deadline), how.length > 0 ? how.join(' ') : undefined);
}

/** The last day to object, where the list says how many there are. */
export function objectionDay(
  announced: string,
  { days, objection }: NonNullable<Telling['notice']>,
): string | undefined {
  const given = objection?.days ?? days;
  return given === undefined ? undefined : addDays(announced, given);
}
