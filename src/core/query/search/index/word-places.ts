/** Where a word stands in an entry, each a bit. */
export const EXCLUDED = 1;
export const PROSE = 2;
export const TERM = 4;
export const NAME = 8;
/** Beside NAME: neighbouring words of a name written as one. */
export const JOINED = 16;
/** Beside NAME: all of a name. */
export const WHOLE = 32;
/** Beside NAME: the first word of a name that tells it apart. */
export const FIRST = 64;
/** A posting is the entry's index times this, plus the bits. */
export const PLACES = 128;

/** Words with a legal form in them ("nobidinc") are near to too much. */
export const isNearable = (places: number): boolean =>
  (places & (NAME | TERM)) !== 0 && (places & (JOINED | FIRST | WHOLE)) !== JOINED;
