// The four answers of a filter. The rules are those of the registry format: see "A filter has four answers" in DESIGN.md.
import type { Datum, Entry, Exclusion, Flow, Term } from '../../model/registry.js';
import { ANSWERS, FACETS, NOT_STATED, type Answer, type Filters, type Reason, type Reply } from '../query.js';

const NONE: Reply = { answer: 'none', reasons: [] };
const NAMED: Reply = { answer: 'named', reasons: [] };
const EXCLUDED: Reply = { answer: 'excluded', reasons: [] };

/** Ways by which data reaches a vendor. An exclusion that leaves one of them open does not say "it does not". */
const REACHES_VENDOR: readonly Flow[] = ['sent', 'collected'];

const rank = (answer: Answer): number => ANSWERS.indexOf(answer);
const best = (a: Reply, b: Reply): Reply => (rank(b.answer) > rank(a.answer) ? b : a);

/** Both must hold: the lesser answer, with the reasons of both. */
const both = (a: Reply, b: Reply): Reply => {
  const answer = rank(a.answer) < rank(b.answer) ? a.answer : b.answer;
  return answer === 'none' ? NONE : { answer, reasons: [...a.reasons, ...b.reasons] };
};

/** How an entry answers selected values: the best of each facet's values, the least of the facets. */
export function answerEntry(entry: Entry, filters: Filters): Reply {
  let reply = NAMED;
  for (const facet of FACETS) {
    const values = filters[facet];
    if (!values?.length) continue;
    if (facet === 'data' && filters.subjects?.length) continue;
    const others = facet === 'subjects' ? filters.data : undefined;
    let found = NONE;
    for (const value of values) {
      if (others?.length) {
        for (const type of others) found = best(found, answerPeopleAndData(entry, value, type));
      } else found = best(found, answerValue(entry, facet, value));
      if (found === NAMED) break;
    }
    reply = both(reply, found);
    if (reply.answer === 'none') return NONE;
  }
  return reply;
}

/** How an entry answers one value of one facet. */
export function answerValue(entry: Entry, facet: keyof Filters, value: string): Reply {
  switch (facet) {
    case 'subjects':
      return answerPeopleAndData(entry, value, undefined);
    case 'data':
      return answerPeopleAndData(entry, undefined, value);
    case 'purposes':
      return toReply('purposes', value, compare(entry.purposes, value));
    case 'safeguards':
      return toReply(
        'safeguards',
        value,
        compare(
          entry.safeguards?.map((safeguard) => safeguard.term),
          value,
        ),
      );
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

/** The place itself; one of its countries; or a region (EU, a UN M49 code) that leaves open which of its countries. */
function answerPlace(entry: Entry, value: string): Reply {
  const places = entry.record.locations?.map((location) => location.place);
  if (!places) return silence('locations', value);
  if (places.includes(value)) return NAMED;
  const inside = value === 'EU' ? places.find(isInUnion) : undefined;
  if (inside)
    return {
      answer: 'through',
      reasons: [{ facet: 'locations', asked: value, by: inside, isNarrower: true }],
    };
  const open = places.find((place) => (place !== 'EU' ? isRegion(place) : isInUnion(value)));
  return open ? { answer: 'unstated', reasons: [{ facet: 'locations', asked: value, by: open }] } : NONE;
}

/** EU, or a UN M49 code: more than one country. */
export const isRegion = (place: string): boolean => /^(EU|\d+)$/.test(place);

const UNION = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
/** A member of the European Union. */
export const isInUnion = (place: string): boolean => UNION.includes(place);

/** A listing compared with what is asked: the listed term that answers, undefined where nothing is listed. */
interface Compared {
  readonly answer: Answer;
  readonly by?: Term | undefined;
  /** `by` is a narrower kind of what is asked. */
  readonly isNarrower?: true;
}

function compare(listed: readonly Term[] | undefined, asked: string): Compared {
  if (!listed) return { answer: 'unstated' };
  if (asked === NOT_STATED) return { answer: 'none' };
  const same = listed.find((term) => term.id === asked);
  if (same) return { answer: 'named', by: same };
  const wider = listed.find((term) => term.covers.has(asked));
  if (wider) return { answer: 'through', by: wider };
  const narrower = listed.find((term) => term.within.has(asked));
  if (narrower) return { answer: 'through', by: narrower, isNarrower: true };
  const open = listed.find((term) => term.mayHold.has(asked));
  return open ? { answer: 'unstated', by: open } : { answer: 'none' };
}

function toReply(facet: Reason['facet'], asked: string, { answer, by, isNarrower }: Compared): Reply {
  if (answer === 'none') return NONE;
  if (answer === 'named') return NAMED;
  if (asked === NOT_STATED) return by ? NONE : NAMED;
  return { answer, reasons: [{ facet, asked, by: by?.id, ...(isNarrower && { isNarrower }) }] };
}

const silence = (facet: Reason['facet'], asked: string): Reply =>
  toReply(facet, asked, { answer: 'unstated' });

/**
 * People and data are asked of the same item: "email of students" is not met by an entry with the email of parents and
 * the name of students. An entry without data is one item of which nothing is known.
 */
function answerPeopleAndData(entry: Entry, subject: string | undefined, type: string | undefined): Reply {
  const items: readonly (Datum | undefined)[] = entry.data ?? [undefined];
  let found = NONE;
  for (const item of items) {
    found = best(found, answerItem(entry, item, subject, type));
    if (found === NAMED) return found;
  }
  // People of the row count even where each of its data has people of its own.
  if (subject !== undefined && type === undefined && entry.subjects) {
    const row = compare(peopleOf(entry, undefined), subject);
    if (row.answer === 'named' || row.answer === 'through')
      found = best(found, excludable(entry, undefined, { subject, people: row }));
  }
  return found.answer === 'none' ? answerByExclusions(entry, subject, type) : found;
}

/** The reply of an entry that lists nothing of what is asked: whether it says so, for every way to the vendor or for some. */
function answerByExclusions(entry: Entry, subject: string | undefined, type: string | undefined): Reply {
  const closed = new Set<Flow>();
  for (const exclusion of entry.exclusions) {
    if (!rulesOut(exclusion, entry, subject, type)) continue;
    for (const flow of exclusion.flows ?? REACHES_VENDOR) closed.add(flow);
  }
  if (closed.size === 0) return answerByNarrowerExclusion(entry, subject, type);
  if (ruleOutReach([...closed])) return EXCLUDED;
  const [facet, asked = ''] =
    type === undefined ? (['subjects', subject] as const) : (['data', type] as const);
  return { answer: 'excluded', reasons: [{ facet, asked, flows: [...closed] }] };
}

/** An entry may rule out a narrower kind than is asked: not all of it, and that is what its reply says. */
function answerByNarrowerExclusion(
  entry: Entry,
  subject: string | undefined,
  type: string | undefined,
): Reply {
  if (type === undefined) return NONE;
  const kinds = entry.exclusions.flatMap(({ data = [] }) => data).filter((term) => term.within.has(type));
  for (const { id } of kinds) {
    const { answer, reasons } = answerByExclusions(entry, subject, id);
    if (answer !== 'excluded') continue;
    const flows = reasons[0]?.flows;
    return {
      answer,
      reasons: [{ facet: 'data', asked: type, by: id, isNarrower: true, ...(flows && { flows }) }],
    };
  }
  return NONE;
}

interface Asked {
  readonly subject?: string | undefined;
  readonly people?: Compared | undefined;
  readonly type?: string | undefined;
  readonly data?: Compared | undefined;
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
    asked.people = compare(peopleOf(entry, item), subject);
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

function takesBack(exclusion: Exclusion, entry: Entry, item: Datum | undefined, asked: Asked): boolean {
  const { subjects, data, flows } = exclusion;
  if (!subjects && !data) return false;
  if (flows && !(item?.flow ? flows.includes(item.flow) : ruleOutReach(flows))) return false;
  const byPeople = dimension(subjects, asked.subject, asked.people?.by, peopleOf(entry, item));
  // A narrower kind stands for what is asked: ruled out, it answers nothing.
  const type = asked.data?.isNarrower ? asked.data.by?.id : asked.type;
  const byData = dimension(data, type, asked.data?.by, item && [item.type]);
  return byPeople !== 'outside' && byData !== 'outside' && (byPeople === 'narrower' || byData === 'narrower');
}

/**
 * How the terms of an exclusion stand to a listing in one respect: `outside` what is asked; `narrower` than the listing,
 * which silence and open words always are; `wider` or the same, so that what is listed by name wins.
 */
function dimension(
  terms: readonly Term[] | undefined,
  asked: string | undefined,
  listed: Term | undefined,
  all: readonly Term[] | undefined,
): 'outside' | 'narrower' | 'wider' {
  if (!terms) return 'wider';
  if (asked === undefined)
    return all?.every((one) => terms.some((term) => covers(term, one.id))) ? 'wider' : 'outside';
  const hits = terms.filter((term) => covers(term, asked));
  if (hits.length === 0) return 'outside';
  const narrower =
    !listed || hits.some((term) => term !== listed && (listed.open || listed.covers.has(term.id)));
  return narrower ? 'narrower' : 'wider';
}

/** Whether an exclusion covers what is asked of an entry that lists nothing of it. */
function rulesOut(
  exclusion: Exclusion,
  entry: Entry,
  subject: string | undefined,
  type: string | undefined,
): boolean {
  const { subjects, data } = exclusion;
  const people = entry.subjects?.map((row) => row.term);
  const types = entry.data?.map((item) => item.type);
  const byPeople = reaches(subjects, subject, people);
  const byData = reaches(data, type, types);
  return byPeople !== false && byData !== false && (byPeople === true || byData === true);
}

/** True where the terms cover what is asked, undefined where nothing is narrowed or asked here, else false. */
function reaches(
  terms: readonly Term[] | undefined,
  asked: string | undefined,
  listed: readonly Term[] | undefined,
): boolean | undefined {
  if (!terms) return undefined;
  if (asked !== undefined) return terms.some((term) => covers(term, asked));
  return listed?.every((one) => terms.some((term) => covers(term, one.id))) ? undefined : false;
}

const covers = (term: Term, id: string): boolean => term.id === id || term.covers.has(id);
const ruleOutReach = (flows: readonly Flow[]): boolean =>
  REACHES_VENDOR.every((flow) => flows.includes(flow));

function peopleOf(entry: Entry, item: Datum | undefined): readonly Term[] | undefined {
  return item?.subjects ?? entry.subjects?.map((row) => row.term);
}
