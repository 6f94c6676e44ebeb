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
   * The world, continents and the Americas in two, by their UN M49 numbers: Chromium has no names for these, and what is written
   * for people says "Worldwide" where a browser would say "world".
   */
  readonly regions: Readonly<Record<string, string>>;
  readonly company: (legalName: string, parent: string | undefined, place: string | undefined) => string;
  readonly links: Readonly<Record<Link, string>>;
  readonly checked: (date: string) => string;
}
