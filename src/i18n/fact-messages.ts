// As in first-messages.ts, what there are texts for is listed once more.
type Flow = 'sent' | 'collected' | 'received' | 'unstated';
type Link = 'privacy' | 'dpa' | 'terms' | 'subprocessors' | 'website' | 'other';

/** What an entry states, in words: in the list, and where two versions of it are compared. Plain text, never markup. */
export interface FactMessages {
  readonly flows: Readonly<Record<Flow, string>>;
  readonly inferred: string;
  readonly integral: (stated: boolean) => string;
  readonly locationRoles: Readonly<Record<'processing' | 'storage' | 'access', string>>;
  /**
   * The world and its continents by their UN M49 numbers: Chromium has no names for these, and others say "world" where people say
   * "Worldwide".
   */
  readonly regions: Readonly<Record<string, string>>;
  readonly company: (legalName: string, parent: string | undefined, place: string | undefined) => string;
  readonly links: Readonly<Record<Link, string>>;
  readonly checked: (date: string) => string;
}
