import type { RegistryError } from '../../core/reading/registry-error.js';
import type { Registry } from '../../core/model/registry.js';
import type { Preview } from './preview.js';

/** Where a registry comes from, in order of precedence. */
export type Source =
  | { readonly kind: 'registry'; readonly value: unknown }
  | { readonly kind: 'inline'; readonly text: string }
  | { readonly kind: 'src'; readonly url: string };

export type LoadState =
  | { readonly status: 'loading'; readonly registry?: undefined; readonly preview?: Preview | undefined }
  | { readonly status: 'ready'; readonly registry: Registry }
  /** `registry`: the last good one, where only a refresh of it failed. */
  | { readonly status: 'error'; readonly error: RegistryError; readonly registry?: Registry | undefined };
