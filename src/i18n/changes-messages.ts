/** Texts of the view of what changed, which is loaded when it is wanted. Plain text, never markup. */
export interface ChangesMessages {
  readonly plannedHeading: string;
  readonly startsOn: (date: string) => string;
  readonly endsOn: (date: string) => string;
  readonly noticeGiven: (days: number) => string;
  readonly subscribe: string;
  readonly changedSince: string;
  readonly sinceTheBeginning: string;
  /** Before a field for a day. */
  readonly sinceTheDay: string;
  /** Stands among versions while a day is chosen. */
  readonly aDay: string;
  readonly noChangesSince: string;
  /** Ways to be told beside the organization's own. */
  readonly feed: string;
  readonly calendar: string;
  readonly versionHeading: (version: number, date: string) => string;
  readonly newSinceLook: string;
  readonly changeKinds: Readonly<Record<'added' | 'removed' | 'changed', string>>;
  readonly formerHeading: string;
  readonly endedOn: (date: string) => string;
  readonly noChanges: string;
  readonly olderChanges: (versions: number) => string;
}
