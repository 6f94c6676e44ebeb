// The four answers of a filter. The rules are those of the registry format: see "A filter has four answers" in DESIGN.md.
import { reachOf } from '../../model/reach-of.js';
import type { Datum, Entry, Flow } from '../../model/registry.js';
import { FACETS, ITEM_FACETS, NOT_STATED, type Filters, type Reply } from '../query.js';
import { answerFlow, rulesOutFlow } from './answer-flow.js';
import { answerPlace } from './answer-place.js';
import { best, both, compare, EXCLUDED, NAMED, NONE, silence, toReply } from './reply.js';
import {
  comparePeople,
  covers,
  REACHES_VENDOR,
  ruleOutReach,
  rulesOut,
  takesBack,
  type Asked,
} from './rule-out.js';

/** What is asked of the same item comes first. */
const OTHERS = FACETS.slice(ITEM_FACETS.length);

/** How an entry answers selected values: the best of each facet's values, the least of the facets. */
export function answerEntry(entry: Entry, filters: Filters): Reply {
  let reply = ITEM_FACETS.some((facet) => filters[facet]?.length) ? answerItems(entry, filters) : NAMED;
  for (const facet of OTHERS) {
    if (reply === NONE) break;
    const values = filters[facet];
    if (values?.length)
      reply = both(
        reply,
        answerBest(values, (value) => answerValue(entry, facet, value)),
      );
  }
  return reply;
}

/** The best answer to one of some values; to nothing in particular where there are none. */
function answerBest<T>(values: readonly T[], answer: (value: T) => Reply): Reply {
  let found = NONE;
  for (const value of values) {
    found = best(found, answer(value));
    if (found === NAMED) break;
  }
  return found;
}

/** So many pairs are asked one by one, whatever an entry says. */
const FEW_PAIRS = 16;

/** The best answer to any of some people, with any of some data, going any of some ways. */
function answerItems(entry: Entry, { subjects = [], data = [], flows = [] }: Filters): Reply {
  const isMany = subjects.length * data.length > FEW_PAIRS;
  const orAny = (values: readonly string[]): readonly (string | undefined)[] =>
    values.length > 0 ? values : [undefined];
  const people = orAny(isMany ? tellApart(entry, 'subjects', subjects) : subjects);
  const kinds = orAny(isMany ? tellApart(entry, 'data', data) : data);
  return answerBest(people, (subject) =>
    answerBest(kinds, (type) => answerBest(orAny(flows), (flow) => answerItemOf(entry, subject, type, flow))),
  );
}

/** Some values, those of which an entry says nothing at all but for the first: all these are answered alike, whatever is asked with them. */
function tellApart(entry: Entry, facet: 'subjects' | 'data', values: readonly string[]): readonly string[] {
  const other = values.find((value) => !isSpokenOf(entry, facet, value));
  return values.filter((value) => value === other || isSpokenOf(entry, facet, value));
}

const isSpokenOf = (entry: Entry, facet: 'subjects' | 'data', value: string): boolean =>
  answerValue(entry, facet, value) !== NONE ||
  entry.exclusions.some((one) =>
    one[facet]?.some((term) => covers(term, value) || reachOf(term).within.has(value)),
  );

/** How an entry answers one value of one facet. */
export function answerValue(entry: Entry, facet: keyof Filters, value: string): Reply {
  switch (facet) {
    case 'subjects':
      return answerItemOf(entry, value);
    case 'data':
      return answerItemOf(entry, undefined, value);
    case 'flows':
      return answerItemOf(entry, undefined, undefined, value);
    case 'purposes':
      return toReply('purposes', value, compare(entry.purposes, value));
    case 'safeguards': {
      const terms = entry.safeguards?.map(({ term }) => term);
      const found = compare(terms, value);
      // Nobody states all that they do: another safeguard is silence on this one.
      const isSilent = found.answer === 'none' && value !== NOT_STATED;
      return isSilent ? silence('safeguards', value) : toReply('safeguards', value, found);
    }
    case 'groups':
      return entry.group?.id === value ? NAMED : NONE;
    case 'status':
      return entry.status === value ? NAMED : NONE;
    case 'vendors':
      return entry.vendor.id === value ? NAMED : NONE;
    case 'integral': {
      const stated = entry.record.integral;
      if (stated === undefined) return silence('integral', value);
      return String(stated) === value ? NAMED : NONE;
    }
    case 'locations':
      return answerPlace(entry, value);
  }
}

/**
 * People, data and ways are asked of the same item: "email of students" is not met by an entry with the email of parents and
 * the name of students. An entry without data is one item of which nothing is known.
 */
function answerItemOf(entry: Entry, subject?: string, type?: string, flow?: string): Reply {
  const items: readonly (Datum | undefined)[] = entry.data ?? [undefined];
  let found = NONE;
  for (const item of items) {
    const way = flow === undefined ? NAMED : answerFlow(item, flow);
    if (way !== NONE) found = best(found, both(answerItem(entry, item, subject, type), way));
    if (found === NAMED) return found;
  }
  // People of the row count even where each of its data has people of its own.
  if (subject !== undefined && type === undefined && flow === undefined && entry.subjects) {
    const row = comparePeople(entry, undefined, subject);
    if (row.answer === 'named' || row.answer === 'through')
      found = best(found, excludable(entry, undefined, { subject, people: row }));
  }
  if (found.answer !== 'none') return found;
  if (flow !== undefined && subject === undefined && type === undefined)
    return rulesOutFlow(entry, flow) ? EXCLUDED : NONE;
  const ruledOut = answerByExclusions(entry, subject, type, flow);
  const [{ flows } = {}] = ruledOut.reasons;
  // Another way than the one that is asked may be ruled out.
  return flow === undefined || !flows || flows.some((one) => one === flow) ? ruledOut : NONE;
}

/** The reply of an entry that lists nothing of what is asked: whether it says so, for every way to the vendor or for some. */
function answerByExclusions(
  entry: Entry,
  subject: string | undefined,
  type: string | undefined,
  flow: string | undefined,
): Reply {
  const closed = closedWays(entry, subject, type, flow);
  if (closed.length === 0) return answerByNarrowerExclusion(entry, subject, type);
  if (ruleOutReach(closed)) return EXCLUDED;
  const [facet, asked = ''] =
    type === undefined ? (['subjects', subject] as const) : (['data', type] as const);
  return { answer: 'excluded', reasons: [{ facet, asked, flows: closed }] };
}

/** The ways that an entry rules out for what is asked. */
function closedWays(
  entry: Entry,
  subject: string | undefined,
  type: string | undefined,
  flow?: string,
): readonly Flow[] {
  const closing = entry.exclusions.filter((exclusion) => rulesOut(exclusion, entry, subject, type, flow));
  return [...new Set(closing.flatMap(({ flows = REACHES_VENDOR }) => flows))];
}

/** An entry may rule out a narrower kind than is asked: not all of it, and that is what its reply says. */
function answerByNarrowerExclusion(
  entry: Entry,
  subject: string | undefined,
  type: string | undefined,
): Reply {
  if (type === undefined) return NONE;
  // Kinds of these kinds are among them.
  const kinds = new Set(entry.exclusions.flatMap(({ data = [] }) => data));
  for (const term of kinds) {
    if (!reachOf(term).within.has(type)) continue;
    const flows = closedWays(entry, subject, term.id);
    if (flows.length === 0) continue;
    return {
      answer: 'excluded',
      reasons: [
        { facet: 'data', asked: type, by: term.id, isNarrower: true, ...(!ruleOutReach(flows) && { flows }) },
      ],
    };
  }
  return NONE;
}

function answerItem(
  entry: Entry,
  item: Datum | undefined,
  subject: string | undefined,
  type: string | undefined,
): Reply {
  const asked: { -readonly [K in keyof Asked]: Asked[K] } = {};
  if (subject !== undefined) {
    // Data about no person concerns nobody, unless the file says whose it is.
    const nobody = item !== undefined && !item.type.personal && !item.subjects;
    if (nobody) return NONE;
    asked.subject = subject;
    asked.people = comparePeople(entry, item, subject);
  }
  if (type !== undefined) {
    asked.type = type;
    asked.data = compare(item && [item.type], type);
  }
  return excludable(entry, item, asked);
}

/** The reply to a listing, unless an exclusion that is narrower than the listing takes it back. */
function excludable(entry: Entry, item: Datum | undefined, asked: Asked): Reply {
  const { subject, people, type, data } = asked;
  let reply = NAMED;
  if (people && subject !== undefined) reply = both(reply, toReply('subjects', subject, people));
  if (data && type !== undefined) reply = both(reply, toReply('data', type, data));
  if (reply.answer === 'none') return NONE;
  return entry.exclusions.some((one) => takesBack(one, entry, item, asked)) ? EXCLUDED : reply;
}
