/**
 * With how many made-up cases a rule is asked: with a tenth of all each time, with all of them by `npm run test:properties`,
 * which is part of `npm run verify`.
 */
export const runs = (all: number): { numRuns: number } => ({
  numRuns: process.env['ALL_RUNS'] ? all : Math.ceil(all / 10),
});
