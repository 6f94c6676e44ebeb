import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { Translation } from '../../keeper/export/to-texts.js';
import type { History } from '../../keeper/publish/read-history.js';
import type { DateOrder } from '../../keeper/table/read/words/read-day.js';
import type { Source } from '../../keeper/table/source/sheet.js';
import type { Folder } from './folder.js';
import type { Undoable } from './undoable.js';

/** What a keeper does here, in the order of the page. */
export const STEPS = ['bring', 'match', 'mend', 'look', 'compare', 'publish', 'translate'] as const;
export type Step = (typeof STEPS)[number];

/** A sheet that was brought, and what its headings mean. */
export interface Sheet {
  readonly name: string;
  readonly source: Source;
  /** By heading: the heading of a column of ours, or nothing to leave it out. */
  readonly map: ReadonlyMap<string, string>;
  /** Headings of columns that are kept and never published. */
  readonly keep: readonly string[];
  readonly dates?: DateOrder | undefined;
}

/** A published folder that was brought. */
export interface PublishedFolder {
  /** By path, seen from the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly history: History;
  /** The newest version. */
  readonly last: RegistryDocument;
  /** Of the newest version, by language. */
  readonly translations: ReadonlyMap<string, Translation>;
  /** Where it was read from, where the browser lets it be written to. */
  readonly folder?: Folder | undefined;
}

export interface DeskState {
  readonly step: Step;
  /** Of the file that the list is saved as. */
  readonly name: string;
  readonly list?: Undoable<RegistryDocument> | undefined;
  /** The list as it was last brought, saved or published. */
  readonly saved?: RegistryDocument | undefined;
  readonly sheet?: Sheet | undefined;
  readonly published?: PublishedFolder | undefined;
  /** By language. */
  readonly translations: ReadonlyMap<string, Translation>;
  /** These as they were last brought, saved or published. */
  readonly savedTranslations: ReadonlyMap<string, Translation>;
  /** Where the published folder will be; needed the first time. */
  readonly url: string;
  /** Ids of new vendors that are others than those that went. */
  readonly notRenamed: readonly string[];
}

export const EMPTY_DESK: DeskState = {
  step: 'bring',
  name: 'registry.json',
  translations: new Map(),
  savedTranslations: new Map(),
  url: '',
  notRenamed: [],
};

/** Whether the list has changes that are in no file yet. */
export const isListUnsaved = ({ list, saved }: DeskState): boolean =>
  list !== undefined && list.now !== saved;

/** The languages whose texts have changes that are in no file yet. */
export const unsavedLanguages = ({ translations, savedTranslations }: DeskState): readonly string[] =>
  [...translations.keys()].filter((tag) => translations.get(tag) !== savedTranslations.get(tag));

/** Whether there is anything that closing the page would lose. */
export const isUnsaved = (state: DeskState): boolean =>
  isListUnsaved(state) || unsavedLanguages(state).length > 0;
