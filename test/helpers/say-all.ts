import type { AllMessages } from '../../src/i18n/all-messages.js';

type Sentences<T> = {
  readonly [K in keyof T as T[K] extends (...values: never[]) => string ? K : never]: T[K];
};
type Samples<T> = { readonly [K in keyof Sentences<T>]: (say: Sentences<T>[K]) => readonly string[] };

/** Names of others, that no language translates. */
export const NAMES = ['Acme', 'Zork', 'Blip', 'Quux'] as const;
const [a, b, c] = NAMES;
const DATE = '2026-03-01';
const COUNTS = [0, 1, 2, 3, 5, 11, 100] as const;
const byCount = (say: (n: number) => string): string[] => COUNTS.map((n) => say(n));
const twoNames = (say: (x: string, y: string) => string): string[] => [say(a, b), say(a, a)];
const leftOf = (say: (more: number, left: number) => string): string[] =>
  COUNTS.slice(1).flatMap((n) => [say(n, n), say(n, 500)]);

/** How each sentence is said with sample values; a sentence that is new fails to compile here until it has some. */
const SAMPLES: Samples<AllMessages> = {
  entriesAndProviders: (say) => COUNTS.flatMap((n) => [say(n, 1), say(1, n)]),
  updated: (say) => [say(DATE)],
  version: (say) => [say(7)],
  integral: (say) => [say(true), say(false)],
  changesView: (say) => byCount(say),
  countMatched: (say) =>
    COUNTS.flatMap((n) => [say(n, 0, 0, false), say(n, 0, 0, true), say(1, n, 0, true), say(1, 0, n, true)]),
  mentionedHeading: (say) => [say(a)],
  quoted: (say) => [say(a)],
  saidHeading: (say) => [say(a)],
  countSaid: (say) => byCount(say),
  otherTimes: (say) => COUNTS.slice(1).flatMap((n) => [say(n, 0), say(0, n), say(n, n)]),
  nearOnly: (say) => [say(a)],
  showMore: leftOf,
  showEarlier: leftOf,
  ofWhom: (say) => [say(a)],
  printMore: (say) => [say(a, b, 5000)],
  since: (say) => [say(DATE)],
  until: (say) => [say(DATE)],
  announced: (say) => [say(DATE)],
  alsoKnownAs: (say) => [say(a)],
  company: (say) => [say(a, b, c), say(a, undefined, undefined)],
  checked: (say) => [say(DATE)],
  permalinkTo: (say) => [say(a)],
  linkNotCopied: (say) => [say(a)],
  filters: (say) => byCount(say),
  findInFacet: (say) => [say(a)],
  showMembers: (say) => [say(a)],
  valuesFound: (say) => byCount(say),
  showValues: (say) => byCount(say),
  showResults: (say) => COUNTS.flatMap((n) => [say(n, 0), say(1, n)]),
  removeFilter: (say) => [say(a)],
  askFilters: (say) => [say(a)],
  unstatedHeading: (say) => byCount((n) => say(a, n)),
  matchedHeading: (say) => byCount(say),
  excludedHeading: (say) => byCount(say),
  noMatchForText: (say) => [say(a)],
  noMatchInTab: (say) => [say(a)],
  searchEverything: (say) => byCount(say),
  dropSearch: (say) => [say(a)],
  through: (say) => [say(a)],
  translatedFrom: (say) => [say(a)],
  partlyTranslated: (say) => [say(a)],
  translationUnavailable: (say) => [say(a)],
  narrower: (say) => [say(a, b)],
  ruledOutOneWay: (say) => [say(a, ['sent']), say(a, ['collected']), say(a, ['sent', 'received'])],
  openWords: (say) => [say(a, b)],
  silent: (say) => [say(a)],
  showAll: (say) => COUNTS.slice(1).map((n) => say(n)),
  printed: (say) => [say('', ''), say(a, ''), say('', b), say(a, b)],
  printedFrom: (say) => [say(a)],
  errorKept: (say) => [say(DATE)],
  entriesLeftOut: byCount,
  olderThanSeen: (say) => [say(6, 7)],
  isListed: (say) => byCount((n) => say(a, n)),
  notMentioned: (say) => [...byCount((n) => say(a, n, true)), ...byCount((n) => say(a, n, false))],
  notCalled: (say) => [say(a)],
  leftOut: (say) => [say(a)],
  notAbout: (say) => [say(a, b)],
  leftAside: (say) => [say(a, b)],
  readAs: (say) => [say(a, b)],
  searchedIn: (say) => [say(a, undefined, ''), say(a, b, ''), say(a, b, c)],
  startsOn: (say) => [say(DATE)],
  endsOn: (say) => [say(DATE)],
  noticeGiven: (say) => byCount(say),
  versionHeading: (say) => [say(7, DATE)],
  endedOn: (say) => [say(DATE)],
  olderChanges: (say) => COUNTS.slice(1).map((n) => say(n)),
  sentence: (say) => byCount((n) => say(n, a)),
  getDataOf: (say) => byCount((n) => say(n, a)),
  getData: (say) => byCount((n) => say(n, a)),
  unstatedToo: (say) => byCount(say),
  excludedToo: (say) => byCount(say),
  moreVendors: leftOf,
  recordQuestion: (say) => [say('', '', ''), say(a, b, c)],
};

/** Every text of a language, said with sample values, by the path of its key. */
export function sayAll(messages: AllMessages): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, readonly string[]>();
  for (const key of Object.keys(SAMPLES) as (keyof typeof SAMPLES)[]) {
    const sample = SAMPLES[key] as (say: unknown) => readonly string[];
    said.set(key, sample(messages[key]));
  }
  for (const [key, say] of Object.entries(messages.foundBy)) said.set(`foundBy.${key}`, twoNames(say));
  for (const [key, say] of Object.entries(messages.notSaying)) said.set(`notSaying.${key}`, byCount(say));
  addTexts(messages, '', said);
  return said;
}

function addTexts(messages: object, path: string, said: Map<string, readonly string[]>): void {
  for (const [key, value] of Object.entries(messages) as [string, unknown][]) {
    if (key === 'language' || key === 'direction') continue;
    if (typeof value === 'string') said.set(path + key, [value]);
    else if (typeof value === 'object' && value !== null) addTexts(value, `${path}${key}.`, said);
  }
}
