/** A sentence, and whether it concerns readers or only who keeps the list. */
export interface Told {
  readonly sentence: string;
  readonly forReaders?: boolean;
}

/** What readers are told, and what only the keeper of a list is. */
export function splitTold(told: readonly Told[]): { readers: string[]; keepers: string[] } {
  const of = (forReaders: boolean): string[] =>
    told.filter((one) => (one.forReaders ?? false) === forReaders).map(({ sentence }) => sentence);
  return { readers: of(true), keepers: of(false) };
}
