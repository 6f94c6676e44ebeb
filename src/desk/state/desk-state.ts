import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { Translation } from '../../keeper/export/to-texts.js';
import type { History } from '../../keeper/publish/read-history.js';
import type { DateOrder } from '../../keeper/table/read/words/read-day.js';
import type { Source } from '../../keeper/table/source/sheet.js';
import type { Folder } from './folder.js';

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

/** What a keeper changes: where it differs there is a step back. */
export interface Work {
  /** Of the file that the list is saved as. */
  readonly name: string;
  readonly list?: RegistryDocument | undefined;
  readonly sheet?: Sheet | undefined;
  /** By language. */
  readonly translations: ReadonlyMap<string, Translation>;
  /** Where the published folder will be; needed the first time. */
  readonly url: string;
  /** Ids of new vendors that are others than those that went. */
  readonly notRenamed: readonly string[];
}

export interface DeskState extends Work {
  readonly step: Step;
  /** As it was before each change; the last one is one step back. */
  readonly past: readonly Work[];
  /** What was undone; the first one is one step forth. */
  readonly future: readonly Work[];
  /** The list as it was last brought, saved or published. */
  readonly saved?: RegistryDocument | undefined;
  readonly published?: PublishedFolder | undefined;
  /** Translations as they were last brought, saved or published. */
  readonly savedTranslations: ReadonlyMap<string, Translation>;
}

export const EMPTY_DESK: DeskState = {
  step: 'bring',
  name: 'registry.json',
  past: [],
  future: [],
  translations: new Map(),
  savedTranslations: new Map(),
  url: '',
  notRenamed: [],
};

/** Whether the list has changes that are in no file yet. */
export const isListUnsaved = ({ list, saved }: DeskState): boolean => list !== undefined && list !== saved;

/** The languages whose texts have changes that are in no file yet. */
export const unsavedLanguages = ({ translations, savedTranslations }: DeskState): readonly string[] =>
  [...translations.keys()].filter((tag) => translations.get(tag) !== savedTranslations.get(tag));

/** Whether there is anything that closing the page would lose. */
export const isUnsaved = (state: DeskState): boolean =>
  isListUnsaved(state) || unsavedLanguages(state).length > 0;
