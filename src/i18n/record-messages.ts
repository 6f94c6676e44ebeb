/** The fields of an entry and of a record, in the order of the columns of a table. */
export type RecordField =
  | 'list'
  | 'provider'
  | 'aliases'
  | 'company'
  | 'category'
  | 'group'
  | 'status'
  | 'purpose'
  | 'purposes'
  | 'data'
  | 'ownWords'
  | 'whose'
  | 'rulesOut'
  | 'conditions'
  | 'notes'
  | 'safeguards'
  | 'integral'
  | 'locations'
  | 'transfer'
  | 'retention'
  | 'announced'
  | 'since'
  | 'until'
  | 'links'
  | 'because'
  | 'id'
  | 'title'
  | 'version'
  | 'updated'
  | 'taken'
  | 'address'
  | 'question'
  | 'hash';

/** Texts of a record that is taken along. Plain text, never markup. */
export interface RecordMessages {
  readonly recordFields: Readonly<Record<RecordField, string>>;
  readonly recordLists: Readonly<Record<'matched' | 'unstated' | 'excluded', string>>;
  /** Headings of what changed. */
  readonly recordChanges: Readonly<Record<'version' | 'date' | 'kind' | 'summary', string>>;
  /** Each part is empty where it was not asked. */
  readonly recordQuestion: (category: string, text: string, filters: string) => string;
}
