import type { Registry } from '../../core/model/registry.js';
import type { ReadRegistry } from '../../core/reading/read-registry.js';
import type { RegistryError } from '../../core/reading/registry-error.js';
import type { Preview } from '../load/make-preview.js';
import type { ListLanguages } from './list-languages.js';

/** A registry to be shown, and the languages it can be read in where there are several. */
export interface LoadedRegistry extends ReadRegistry {
  readonly languages?: ListLanguages | undefined;
  /** Tells them where they can come after the first rows. */
  readonly offer?: (() => Promise<LoadedRegistry | undefined>) | undefined;
  /** Why it is not the one that was asked for, but the last good one. */
  readonly error?: RegistryError;
}

export type LoadState =
  | {
      readonly status: 'loading';
      readonly registry?: undefined;
      readonly offer?: undefined;
      readonly preview?: Preview | undefined;
    }
  | ({ readonly status: 'ready' } & LoadedRegistry)
  /** `registry`: the last good one, where only a refresh of it failed. */
  | {
      readonly status: 'error';
      readonly error: RegistryError;
      readonly registry?: Registry | undefined;
      readonly offer?: undefined;
    };
