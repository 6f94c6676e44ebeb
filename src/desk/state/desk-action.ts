import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { Translation } from '../../keeper/export/to-texts.js';
import type { DateOrder } from '../../keeper/table/read/words/read-day.js';
import type { DeskState, PublishedFolder, Sheet, Step } from './desk-state.js';
import type { Path } from './set-at.js';

/** What a keeper asks for. */
export type DeskAction =
  | { readonly kind: 'go'; readonly step: Step }
  | { readonly kind: 'bring-sheet'; readonly sheet: Sheet }
  /** A list as its file has it. */
  | { readonly kind: 'bring-list'; readonly name: string; readonly document: RegistryDocument }
  | { readonly kind: 'bring-published'; readonly published: PublishedFolder }
  | { readonly kind: 'bring-translation'; readonly translation: Translation }
  /** What a heading of the sheet means: the heading of a column, `keep` to keep it unpublished, or nothing. */
  | { readonly kind: 'match'; readonly heading: string; readonly column: string }
  | { readonly kind: 'dates'; readonly dates: DateOrder | undefined }
  /** The list with the rows of the sheet in it. */
  | { readonly kind: 'take-rows'; readonly document: RegistryDocument }
  /** @param value `undefined` takes out what stands there */
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown }
  /** Several places at once: one change. */
  | { readonly kind: 'replace'; readonly document: RegistryDocument }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | {
      readonly kind: 'translate';
      readonly language: string;
      readonly text: string;
      readonly translated: string;
    }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'not-renamed'; readonly id: string; readonly isSaid: boolean }
  /** It may have been changed since. */
  | { readonly kind: 'saved'; readonly list: RegistryDocument }
  | { readonly kind: 'translation-saved'; readonly translation: Translation }
  | { readonly kind: 'restore'; readonly state: DeskState }
  | { readonly kind: 'clear' };
