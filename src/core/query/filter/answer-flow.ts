import type { Datum, Entry } from '../../model/registry.js';
import type { Reply } from '../query.js';
import { NAMED, NONE, silence } from './reply.js';
import { isAll } from './rule-out.js';

/** How a kind of data answers which way it goes. @param item undefined: nothing is known of it */
export function answerFlow(item: Datum | undefined, flow: string): Reply {
  if (item?.flow === undefined) return silence('flows', flow);
  return item.flow === flow ? NAMED : NONE;
}

/** Whether an entry says that no data at all goes a way. */
export function rulesOutFlow({ exclusions }: Entry, flow: string): boolean {
  return exclusions.some(
    ({ subjects, data, flows }) =>
      flows?.some((one) => one === flow) && !subjects && (!data || data.some(isAll)),
  );
}
