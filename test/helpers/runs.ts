/** What made-up cases are made from: the same each time, so that what fails once fails always; others by `SEED=7` in the environment. */
export const SEED = Number(process.env['SEED'] || 14);

/**
 * With how many made-up cases a rule is asked: with a tenth of all each time, with all of them by `npm run test:properties`,
 * which is part of `npm run verify`.
 */
export const runs = (all: number): { numRuns: number; seed: number } => ({
  numRuns: process.env['ALL_RUNS'] ? all : Math.ceil(all / 10),
  seed: SEED,
});
