type Flow = 'sent' | 'collected' | 'received' | 'unstated';

// What there are texts for is listed here once more, so that this folder needs nothing of ours. Where the core has one more kind,
// the compiler points at the place that asks for its text.
type Facet =
  | 'subjects'
  | 'data'
  | 'purposes'
  | 'groups'
  | 'flows'
  | 'safeguards'
  | 'integral'
  | 'locations'
  | 'status'
  | 'vendors';

/** Texts of filters, answers and print, which are loaded after the first rows. Plain text, never markup. */
export interface LaterMessages {
  readonly inferredExplained: string;
  /** Comes before an example, which is a sentence or a few words of its own. */
  readonly forExample: string;
  readonly dataNotStated: string;
  readonly purposeNotStated: string;
  readonly linkCopied: string;
  readonly linkNotCopied: (address: string) => string;
  /** @param vendors names of vendors that a text names */
  readonly mentionedHeading: (vendors: string) => string;
  /** Around what was typed, where several such stand in a list. */
  readonly quoted: (text: string) => string;
  /** Above entries whose texts have words of a question that no vocabulary has. @param words each in quotes, listed */
  readonly saidHeading: (words: string) => string;
  /** How many such entries there are, after the count of those that match. */
  readonly countSaid: (entries: number) => string;
  readonly otherTimes: (planned: number, former: number) => string;
  readonly filters: (selected: number) => string;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly notStated: string;
  readonly findInFacet: (facet: string) => string;
  readonly showMembers: (label: string) => string;
  /** What a search among the choices of a filter leaves. */
  readonly valuesFound: (count: number) => string;
  readonly showValues: (count: number) => string;
  /** Of a list, and of a text, that is cut in sight. */
  readonly showAll: (count: number) => string;
  readonly showWhole: string;
  /** Leads from open filters to what they leave. */
  readonly showResults: (matched: number, unstated: number) => string;
  readonly activeFilters: string;
  readonly removeFilter: (label: string) => string;
  readonly askFilters: (words: string) => string;
  readonly askFiltersExplained: string;
  readonly unstatedHeading: (asked: string, count: number) => string;
  readonly unstatedExplained: string;
  /** Those that do, where those are asked for that do not. */
  readonly matchedHeading: (count: number) => string;
  readonly excludedHeading: (count: number) => string;
  readonly excludedExplained: string;
  readonly noMatchForText: (text: string) => string;
  readonly nobodySays: string;
  readonly nobodySaysInWords: string;
  readonly noMatchForFilters: string;
  readonly noMatchInTab: (tab: string) => string;
  readonly widen: string;
  readonly searchEverything: (count: number) => string;
  readonly dropSearch: (text: string) => string;
  readonly dropFilters: string;
  readonly emptyTab: string;

  readonly through: (words: string) => string;
  readonly narrower: (words: string, asked: string) => string;
  /** What is asked is ruled out for these ways only. */
  readonly ruledOutOneWay: (asked: string, flows: readonly Exclude<Flow, 'unstated'>[]) => string;
  readonly openWords: (asked: string, words: string) => string;
  readonly silent: (asked: string) => string;
  /** Why a search found an entry: it met `words`, which stand for `name`; the same where the name itself was met. */
  readonly foundBy: Readonly<
    Record<'listed' | 'through' | 'excluded', (words: string, name: string) => string>
  >;
  readonly unknownAsked: string;
  readonly searching: string;
  readonly printed: (text: string, filters: string) => string;
  readonly printedFrom: (address: string) => string;
}
