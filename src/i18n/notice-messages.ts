/** Texts of feeds, letters, pages and calendars that tell of changes. Plain text, never markup. */
export interface NoticeMessages {
  /** BCP 47 tag of the language these texts are in. */
  readonly language: string;
  readonly listTitle: (organization: string) => string;
  readonly version: (version: number, day: string) => string;
  readonly withdrawn: (version: number, day: string) => string;
  readonly withdrawnReason: (reason: string) => string;
  readonly firstVersion: string;
  readonly noChanges: string;
  readonly theList: string;
  readonly item: (kind: string, name: string) => string;
  readonly headings: Readonly<Record<'added' | 'removed' | 'changed', string>>;
  readonly asItIsNow: string;
  readonly planned: Readonly<Record<'from' | 'until', (day: string, name: string) => string>>;

  readonly subject: (organization: string, version: number, day: string) => string;
  readonly opening: (organization: string, day: string, version: number, before: number) => string;
  readonly whereToRead: (url: string) => string;
  readonly whereToSubscribe: (url: string) => string;
  readonly questions: (addresses: string) => string;

  readonly calendarStart: (organization: string, name: string) => string;
  readonly calendarEnd: (organization: string, name: string) => string;
  readonly calendarDeadline: (organization: string, name: string) => string;

  readonly isCurrent: (version: number, day: string) => string;
  readonly isOld: (version: number, day: string) => string;
  readonly current: string;
  readonly toCurrent: string;
  readonly versions: string;
}
