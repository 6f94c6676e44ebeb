/** Before and after of a field, in words. */
type FromTo = (after: string, before: string) => string;
type Items = (items: string) => string;

/** Sentences that tell what one version of a list changed. Plain text, never markup. */
export interface DiffMessages {
  /** BCP 47 tag of the language these texts are in. */
  readonly language: string;
  readonly notStated: string;
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  readonly quoted: (text: string) => string;
  readonly kinds: Readonly<Record<'added' | 'removed' | 'changed', string>>;

  /** A row that came, with all that is said of it. */
  readonly from: (day: string, purpose: string) => string;
  readonly whatItDoes: string;
  readonly data: string;
  readonly dataSummary: string;
  readonly whose: string;
  readonly company: string;
  readonly where: string;
  readonly transfer: string;
  readonly retention: string;
  readonly safeguards: string;
  readonly rulesOut: string;
  readonly conditions: string;
  readonly forProducts: string;
  readonly noted: string;
  readonly starts: string;
  readonly of: (data: string, subjects: string) => string;
  readonly service: (name: string) => string;
  /** What is not said, in a sentence that lists it. */
  readonly silent: Readonly<
    Record<'data' | 'whose' | 'company' | 'where' | 'transfer' | 'retention' | 'start' | 'end', string>
  >;
  readonly fact: (label: string, value: string) => string;
  readonly notStatedOf: Items;
  readonly unnamedEntry: (id: string) => string;

  /** What went. */
  readonly gone: string;
  readonly goneWith: (purpose: string) => string;

  /** A field that is another. */
  readonly changed: (label: string, after: string, before: string) => string;
  readonly sameInAnotherOrder: (field: string) => string;
  readonly renamed: (before: string) => string;
  readonly aliases: { readonly added: Items; readonly removed: Items };
  readonly links: { readonly added: Items; readonly removed: Items };
  readonly exclusions: { readonly added: Items; readonly removed: Items };
  readonly dataItems: { readonly added: Items; readonly removed: Items };
  readonly purposes: { readonly added: Items; readonly removed: Items };
  readonly subjects: { readonly added: Items; readonly removed: Items };
  readonly products: { readonly added: Items; readonly removed: Items };
  readonly claims: { readonly added: Items; readonly removed: Items };
  readonly places: { readonly added: Items; readonly removed: Items };
  readonly notes: { readonly added: Items; readonly removed: Items };
  readonly conditionItems: { readonly added: Items; readonly removed: Items };
  readonly moved: FromTo;
  readonly noGroup: string;
  readonly integral: string;
  readonly announced: string;
  readonly ends: (day: string, before: string | undefined) => string;
  readonly ended: (day: string, before: string | undefined) => string;
  readonly noEnd: (before: string) => string;

  /** Until when one may object, and how. */
  readonly objection: (day: string | undefined, how: string | undefined) => string;
  readonly noticePeriod: (day: string) => string;

  /** The list as a whole. */
  readonly title: string;
  readonly listLanguage: string;
  readonly organization: Readonly<Record<'name' | 'url' | 'contact' | 'policies', string>>;
  readonly notice: Readonly<Record<'days' | 'url' | 'note' | 'objection', string>>;
  readonly introduction: { readonly added: Items; readonly removed: Items };
  readonly translations: string;
  readonly productOrder: string;
  readonly introductionOrder: string;
  readonly emptyNotice: string;
  readonly record: Readonly<Record<'term' | 'category' | 'group' | 'product', string>>;
  readonly isNew: (label: string, name: string) => string;
  readonly isCalled: (label: string, before: string, after: string) => string;
  readonly recordChanged: (
    label: string,
    name: string,
    what: string,
    after: string,
    before: string,
  ) => string;
  readonly mappingsChanged: (label: string, name: string) => string;
  readonly noLongerInUse: Items;
  readonly recordFields: Readonly<
    Record<'description' | 'example' | 'synonyms' | 'includes' | 'open' | 'personal' | 'mappings', string>
  >;
  readonly categoryOrder: string;
  readonly groupOrder: (category: string) => string;
  readonly vocabularyChanged: (field: string) => string;
  readonly emptyTerms: string;

  /** For keepers alone: a vendor that may be an old one. */
  readonly guess: Readonly<Record<'name' | 'company' | 'link', (old: string, shared: string) => string>>;
  readonly oldVendor: (name: string, id: string) => string;
}
