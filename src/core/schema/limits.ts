// What a registry may hold, about a thousand times what real ones do: without bounds one record of a hostile file would keep a page
// from its readers for minutes. docs/format.md tells them.

/** Characters (UTF-16) of a text; the rest is left out. */
export const MAX_TEXT = 100_000;
/** Items of a list within a record; the rest is left out. */
export const MAX_ITEMS = 5_000;
/** What an entry rules out: each is looked at for each kind of its data. */
export const MAX_EXCLUSIONS = 500;
/** Terms of a vocabulary; changes. */
export const MAX_TERMS = 10_000;
/** Paragraphs of the introduction. */
export const MAX_PARAGRAPHS = 500;
/** The organization's own links: all are drawn at once. */
export const MAX_POLICIES = 64;
/** Categories: each has a tab. */
export const MAX_CATEGORIES = 1_000;
/** Vendors of a file; no list of it is read further. */
export const MAX_VENDORS = 100_000;
/** Entries of a file; no vendor is read behind them. */
export const MAX_ENTRIES = 200_000;
/** A vendor with more items in its lists is weighed: see `weighVendor`. */
export const FEW_PARTS = 200;
/** What such vendors weigh together; one that goes beyond is not read. */
export const MAX_WEIGHT = 200_000;
/** Items of all lists of one vendor together. */
export const MAX_PARTS = 20_000;
/** Items of all lists but those of vendors, together. */
export const MAX_HEAD_PARTS = 100_000;
/** Ids of a kind, those that nothing defines included: beyond, what an entry names is shown, and not filtered by. */
export const MAX_KNOWN = 20_000;
/** Issues that reading a file tells, and one more where there are more. */
export const MAX_ISSUES = 10_000;
/** Characters of a text that is asked; values of a facet that are. */
export const MAX_ASKED = 8_000;
/** Lists and records within each other. */
export const MAX_DEPTH = 100;
/** Fields of a record, known or not. */
export const MAX_FIELDS = 10_000;
/** Days of notice, and to object: a hundred years. */
export const MAX_DAYS = 36_500;
/** Texts of a translation. */
export const MAX_TEXTS = 100_000;
