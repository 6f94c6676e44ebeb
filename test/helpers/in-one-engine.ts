const IS_ASKED_ALL = (process.env['ENGINE'] || 'chromium') === 'chromium';

/**
 * Declares a test that asks a pure function with all that a whole list has: in Chromium alone. Beside it stands one that asks the same of
 * a smaller list in each engine.
 */
export const itInOneEngine = IS_ASKED_ALL ? it : it.skip;

/**
 * Of cases that no engine treats its own way, all in Chromium, and a third in others.
 * @param at of the test: each begins at another case, so that all are asked in each engine
 */
export const inTurn = <T>(cases: readonly T[], at: number): readonly T[] =>
  IS_ASKED_ALL ? cases : cases.filter((_, index) => (index + at) % 3 === 0);
