import { reachOf } from '../../model/reach-of.js';
import {
  ANYTHING,
  type Datum,
  type Entry,
  type Exclusion,
  type Flow,
  type Term,
} from '../../model/registry.js';
import { compare, type Compared } from './reply.js';

/** Ways by which data reaches a vendor. An exclusion that leaves one of them open does not say "it does not". */
export const REACHES_VENDOR: readonly Flow[] = ['sent', 'collected'];

/** What is asked of an entry, and how its listing answers it so far. */
export interface Asked {
  readonly subject?: string | undefined;
  readonly people?: Compared | undefined;
  readonly type?: string | undefined;
  readonly data?: Compared | undefined;
}

/** Whether an exclusion that is narrower than the listing takes the listing back. */
export function takesBack(
  exclusion: Exclusion,
  entry: Entry,
  item: Datum | undefined,
  asked: Asked,
): boolean {
  const { subjects, data, flows } = exclusion;
  if (!subjects && !data) return false;
  if (flows && !(item?.flow ? flows.includes(item.flow) : ruleOutReach(flows))) return false;
  const byPeople = dimension(subjects, asked.subject, asked.people?.by, peopleOf(entry, item));
  if (byPeople === 'outside') return false;
  // A narrower kind stands for what is asked: ruled out, it answers nothing.
  const type = asked.data?.isNarrower ? asked.data.by?.id : asked.type;
  const byData = dimension(data, type, asked.data?.by, item && [item.type]);
  return byData !== 'outside' && (byPeople === 'narrower' || byData === 'narrower');
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
  if (asked === undefined) return coverAll(terms, all) ? 'wider' : 'outside';
  const hits = terms.filter((term) => covers(term, asked));
  if (hits.length === 0) return 'outside';
  const narrower =
    !listed || hits.some((term) => term !== listed && (listed.open || reachOf(listed).covers.has(term.id)));
  return narrower ? 'narrower' : 'wider';
}

/** Whether a term holds whatever there is. */
export const isAll = (term: Term): boolean => reachOf(term).covers.has(ANYTHING);

/**
 * Whether an exclusion covers what is asked of an entry that lists nothing of it. That nothing at all goes one way ("no data are sent
 * back") says so of no kind of data by name.
 */
export function rulesOut(
  exclusion: Exclusion,
  entry: Entry,
  subject: string | undefined,
  type: string | undefined,
  flow?: string,
): boolean {
  const { subjects, data, flows } = exclusion;
  const byPeople = reaches(subjects, subject, peopleOf(entry, undefined));
  if (byPeople === false) return false;
  const byData = reaches(
    !flow && flows && !ruleOutReach(flows) ? data?.filter((term) => term.id === type || !isAll(term)) : data,
    type,
    entry.data?.map((item) => item.type),
  );
  return byData !== false && (byPeople === true || byData === true);
}

/** True where the terms cover what is asked, undefined where nothing is narrowed or asked here, else false. */
function reaches(
  terms: readonly Term[] | undefined,
  asked: string | undefined,
  listed: readonly Term[] | undefined,
): boolean | undefined {
  if (!terms) return undefined;
  if (asked !== undefined) return terms.some((term) => covers(term, asked));
  return coverAll(terms, listed) ? undefined : false;
}

/** What was last found of some terms: people of a row are asked for each kind of its data. */
type Last<K extends object, A, T> = WeakMap<K, readonly [asked: A, found: T]>;

function findOnce<K extends object, A, T>(last: Last<K, A, T>, of: K, asked: A, find: () => T): T {
  let known = last.get(of);
  if (known?.[0] !== asked) last.set(of, (known = [asked, find()]));
  return (known as readonly [A, T])[1];
}

const covered: Last<readonly Term[], readonly Term[], boolean> = new WeakMap();
const compared: Last<readonly Term[], string, Compared> = new WeakMap();
const people = new WeakMap<NonNullable<Entry['subjects']>, readonly Term[]>();

/** Whether some terms cover all of others; they do not where nothing is known of these. */
const coverAll = (terms: readonly Term[], all: readonly Term[] | undefined): boolean =>
  all !== undefined &&
  findOnce(covered, terms, all, () => all.every((one) => terms.some((term) => covers(term, one.id))));

export const covers = (term: Term, id: string): boolean => term.id === id || reachOf(term).covers.has(id);
export const ruleOutReach = (flows: readonly Flow[]): boolean =>
  REACHES_VENDOR.every((flow) => flows.includes(flow));

function peopleOf({ subjects }: Entry, item: Datum | undefined): readonly Term[] | undefined {
  if (item?.subjects || !subjects) return item?.subjects;
  let terms = people.get(subjects);
  if (!terms) people.set(subjects, (terms = subjects.map(({ term }) => term)));
  return terms;
}

/** How the people of a kind of data answer, or those of its row. */
export function comparePeople(entry: Entry, item: Datum | undefined, asked: string): Compared {
  const all = peopleOf(entry, item);
  return all ? findOnce(compared, all, asked, () => compare(all, asked)) : compare(all, asked);
}
