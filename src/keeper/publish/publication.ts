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
  /** SHA-256 of the files of the widget, joined, in hexadecimal. */
  readonly hash: string;
  /** Of the module that a page loads: `sha384-…`. */
  readonly integrity: string;
}

/** A text in pieces that follow each other; one that is kept is kept in UTF-8, which takes half the memory. */
export type Pieces = readonly (string | Uint8Array)[];

/** A file: one text, or pieces of it. */
export type Content = string | Pieces;

export interface Publication {
  /** With the version to publish as its last that is not withdrawn. */
  readonly history: History;
  /** That version, resolved, and its text in UTF-8. */
  readonly registry: Registry;
  readonly text: Uint8Array;
  /** What `contentSteps` makes of it; asked for when it is needed, since that of a large list is large. */
  readonly content: () => Pieces;
  /** Of all versions. */
  readonly news: NewsList;
  /** Translations by language. */
  readonly translations: ReadonlyMap<string, string>;
}
