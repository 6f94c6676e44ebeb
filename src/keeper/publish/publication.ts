import type { Registry } from '../../core/model/registry.js';
import type { NewsList } from '../notice/news-list.js';
import type { History } from './read-history.js';

/** The files that come with the package, by path. */
export interface PackageFiles {
  /** What `dist/cdn/` has, by name. */
  readonly widget: ReadonlyMap<string, string>;
  /** `embed.html` and what it loads, by name. */
  readonly embed: ReadonlyMap<string, string>;
  readonly schema: string;
}

/** A text in pieces that follow each other; one that is kept is kept in UTF-8, which takes half the memory. */
export type Pieces = readonly (string | Uint8Array)[];

/** A file: one text, or pieces of it. */
export type Content = string | Pieces;

/** What tells one text from every other: handed in, since browsers and Node have it from different places. */
export interface Digests {
  /** SHA-256, in hexadecimal. */
  sha256(text: string | Uint8Array): string;
  /** SHA-384, in base 64. */
  sha384(text: string | Uint8Array): string;
}

export interface Publication {
  /** With the version to publish as its last that is not withdrawn. */
  readonly history: History;
  /** That version, resolved, and its text in UTF-8. */
  readonly registry: Registry;
  readonly text: Uint8Array;
  /** The version before it, whose page says from now on that it is no longer current. */
  readonly before?: Registry | undefined;
  /** Of all versions. */
  readonly news: NewsList;
  /** Translations by language. */
  readonly translations: ReadonlyMap<string, string>;
}
