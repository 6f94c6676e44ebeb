import type { Entry, Flow } from '../model/registry.js';

/** The facets, in the order they are shown. */
export const FACETS = [
  'subjects',
  'data',
  'flows',
  'purposes',
  'groups',
  'safeguards',
  'integral',
  'locations',
  'status',
  'vendors',
] as const;
export type FacetName = (typeof FACETS)[number];

/** Facets that are asked of the same kind of data: whose it is, what it is, and which way it goes. */
export const ITEM_FACETS = ['subjects', 'data', 'flows'] as const;

/** The value of a facet that asks for entries that say nothing on it. */
export const NOT_STATED = 'not-stated';
/** The tab that shows every category. */
export const ALL = 'all';

const VIEWS = ['list', 'changes', 'matrix'] as const;
/** What is shown of a registry: its entries, what changed, or who gets what. */
export type View = (typeof VIEWS)[number];

export const isView = (text: unknown): text is View => VIEWS.includes(text as View);

/** Selected values by facet. Values of one facet widen, facets narrow. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** A value that words may ask for; a category is no facet, but can be named. */
export interface Value {
  readonly facet: FacetName | 'categories';
  /** `ANYTHING` for what the registry has no word for. */
  readonly id: string;
}

/** One thing that a text asks for. */
export interface Asked {
  /** As typed. */
  readonly words: string;
  /** What it may mean: any of these. */
  readonly values: readonly Value[];
  /** Something that entries may state and no facet asks for. */
  readonly fact?: 'retention' | 'locations' | 'transfer' | undefined;
  /** The registry has no word for it. */
  readonly isAbsent: boolean;
  /** It is whom to turn to, which the list itself says. */
  readonly isContact?: boolean | undefined;
  /** Its own texts speak of it all the same. */
  readonly isTold?: boolean;
}

/** What a text was taken to ask. */
export interface Understood {
  readonly asked: readonly Asked[];
  /** What is asked besides, and together with which nothing is found: the answer leaves it aside. */
  readonly aside?: readonly Asked[];
  /** Names of the vendors it names; of a company with several, the company's as typed. */
  readonly vendors: readonly string[];
  /** Words that mean something and that nothing in the list holds, as typed. */
  readonly unknown: readonly string[];
  /** It is asked of what is unknown as of a name: "is … in here". */
  readonly isOfName?: boolean;
  /** Of these, those that are not asked of or written as names are, beside something that is asked. */
  readonly leftOut?: readonly string[];
  /** Entries with texts that have words in them which no vocabulary has: no answer, but where to look. */
  readonly said?: { readonly entries: ReadonlySet<number>; readonly words: readonly string[] } | undefined;
  /** Words that were taken for others, which they come near to. */
  readonly readAs: readonly (readonly [typed: string, meant: string])[];
  /** It is a greeting, or asks nothing: every entry is shown. */
  readonly isGreeting?: boolean;
  /** It asks of the list itself, or whom to turn to: what is told above the entries answers it. */
  readonly isOfList?: boolean;
  /** It asks for those that do not: "who does not get …". */
  readonly isNegated: boolean;
  /** Another language than the list's that it seems to be in, and is not understood in. */
  readonly language?: string | undefined;
  /** Another language than the list's that it is understood in; "und" where it may be one of several. */
  readonly spoken?: string | undefined;
  /** The languages that it is searched in, where that is to be said. */
  readonly searched?: readonly string[] | undefined;
}

/** What a reader asks. */
export interface Query {
  /** A category's id, or `all`. */
  readonly category: string;
  /** What is searched for, without spaces around it. */
  readonly text: string;
  readonly filters: Filters;
}

/** Asks nothing: every current entry answers. */
export const EMPTY_QUERY: Query = { category: ALL, text: '', filters: {} };

/** How an entry answers a question, from no to yes. */
export const ANSWERS = ['none', 'excluded', 'unstated', 'through', 'named'] as const;
export type Answer = (typeof ANSWERS)[number];

export const isMatch = (answer: Answer): boolean => answer === 'named' || answer === 'through';

/** Why an entry answers as it does: asked for `asked`, it says `by` (undefined: it says nothing). */
export interface Reason {
  readonly facet: FacetName;
  readonly asked: string;
  readonly by?: string | undefined;
  /** What is asked, as typed, where the registry has no word for it. */
  readonly words?: string | undefined;
  /** `by` is a narrower kind of what is asked; else it is a wider one, or open. */
  readonly isNarrower?: true;
  /** What is asked is ruled out for these ways only: it may reach the vendor by others. */
  readonly flows?: readonly Flow[];
}

export interface Reply {
  readonly answer: Answer;
  /** For `through` and `unstated`: the words that make it so. For `excluded`: the only ways that are ruled out, if not all. */
  readonly reasons: readonly Reason[];
}

/** What one word of a search text met. */
export interface Mark {
  /** Folded words (see `foldText`). */
  readonly words: ReadonlySet<string>;
  /** Words that begin so, too; of fewer than three letters in names alone. */
  readonly prefix?: string | undefined;
  /** Longer words that hold it ("hosting" in "Datenbankhosting"). */
  readonly part?: string | undefined;
  /** Words that count only one after the other. */
  readonly phrase?: readonly string[] | undefined;
}

/** A piece of a text, marked where a search met it. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Why an entry was found where its row does not show it. */
export interface FoundBy {
  /** What was met: a name or synonym that the row does not show. */
  readonly words: string;
  /** The name on the row that it stands for; for `excluded` the name of what is ruled out. */
  readonly name: string;
  /** Another word for the name; a part of what the name includes; or what the entry rules out. */
  readonly how: 'listed' | 'through' | 'excluded';
}

/** Shows in rows what a search met. */
export interface Highlighter {
  /** The pieces of a text; together they are the text. In names, one and two letters mark the beginnings of words too. */
  pieces(text: string, isName: boolean): readonly Piece[];
  /** What the row of an entry does not show by itself. */
  whyFound(entry: Entry): readonly FoundBy[];
}

/** The result of searching a text. */
export interface SearchResult {
  /** Indexes of the entries found, in no order. */
  readonly found: readonly number[];
  /** By index: 0 where not found; else the higher the nearer, negative where only what the entry rules out holds the words. */
  readonly scores: Float32Array;
  readonly marks: readonly Mark[];
  readonly highlighter: Highlighter;
  /** True where nothing holds the words themselves: what was found only comes close. */
  readonly isNear: boolean;
  /** False where the registry is not all indexed yet. */
  readonly isComplete: boolean;
  readonly understood?: Understood | undefined;
  /** Where the text asks what filters could ask: the answers, by the rules of filters. */
  readonly question?: TextQuestion | undefined;
}

/** Gives the ranks of every entry's answers to filters, as `AnswerTable` does. */
export interface ColumnSource {
  columnsOf(filters: Filters): readonly Uint8Array[];
  /** Called where an answer can be left and gone on with: see `AnswerTable.within`. */
  readonly lookAtClock?: () => void;
}

/** A text that asks for values, vendors or facts. */
export interface TextQuestion {
  /** The filters that ask the same, where there are such. */
  readonly filters: Filters | undefined;
  /** @param filters what is asked besides */
  answer(answers: ColumnSource, filters: Filters): TextAnswers;
}

/** How entries answer a text together with filters. */
export interface TextAnswers {
  /** The place in `ANSWERS` of an entry's answer, by the entry's index. */
  rankOf(index: number): number;
  reasonsOf(entry: Entry): readonly Reason[];
  /** By entry, the higher the nearer. */
  readonly scores: Float32Array;
  /** Entries of vendors that the text names and that say nothing of what it asks. */
  readonly mentioned: readonly number[];
  /** What is left aside, as nothing answers all that is asked. */
  readonly aside: readonly Asked[];
}

export interface ResultRow {
  readonly entry: Entry;
  readonly reasons: readonly Reason[];
}

/** Rows in order, made as they are asked for: a list may hold 100,000, a screen shows a few. */
export interface Rows {
  readonly length: number;
  /** Rows from `start` to before `end`; default: all. */
  slice(start?: number, end?: number): readonly ResultRow[];
  /** The place of an entry's row; -1 where it has none. */
  indexOf(entry: Entry): number;
}

/** The lists of entries: those that match, those that do not say, those that say they do not. */
export type ListName = 'matched' | 'unstated' | 'excluded';

/** What there is to show for a query. */
export interface Results {
  readonly query: Query;
  readonly matched: Rows;
  readonly unstated: Rows;
  readonly excluded: Rows;
  /** Entries of vendors that the text names, where they name only other things than it asks. */
  readonly mentioned: Rows;
  readonly understood: Understood | undefined;
  /** The filters that ask what the text asks, where there are such. */
  readonly suggested: Filters | undefined;
  /** Matches under other tabs; empty for `all`. */
  readonly elsewhere: Rows;
  /** Entries of the tab without search and filters. */
  readonly total: number;
  /** Matches by category id and for `all`, by search and filters. */
  readonly tabCounts: ReadonlyMap<string, number>;
  /** Matches each value would have, given the search, the tab and the other facets; undefined while a long list is worked out. */
  readonly facetCounts: ReadonlyMap<FacetName, ReadonlyMap<string, number>> | undefined;
  /** Undefined where there is no search. */
  readonly highlighter: Highlighter | undefined;
  /** True where no entry holds the words of the search: those found only come close. */
  readonly isNear: boolean;
  /** False while only a part of a long list has been searched. */
  readonly isComplete: boolean;
}
