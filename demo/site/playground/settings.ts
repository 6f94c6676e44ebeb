/** What is set in the playground. */
export interface Settings {
  /** One file with everything in it, or a small module that loads the rest. */
  readonly delivery: 'one-file' | 'small-first';
  /** Address of the folder with the scripts, with a slash at the end. */
  readonly folder: string;
  /** Address of the registry; without one, it stands in the page. */
  readonly src: string | undefined;
  /** The registry as JSON, for a page that has it inline. */
  readonly registry: string;
  /** By name; an empty text for one that is on. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Custom properties by name. */
  readonly tokens: Readonly<Record<string, string>>;
  /** By file of the build, its hash. */
  readonly hashes: Readonly<Record<string, string>>;
}
