import { isWithdrawn, type History } from './read-history.js';

/** Why a version cannot be withdrawn. */
export class WithdrawalError extends Error {}

/**
 * A history in which of one version only number, day, hash and reason are left. @param today a UTC day
 * @throws WithdrawalError where there is no such version, or none but it
 */
export function withdrawVersion(history: History, version: number, reason: string, today: string): History {
  const { versions } = history;
  const entry = versions.find((one) => one.version === version);
  if (!entry) throw new WithdrawalError(`Version ${version} is not published.`);
  if (isWithdrawn(entry)) throw new WithdrawalError(`Version ${version} is withdrawn already.`);
  if (versions.filter((one) => !isWithdrawn(one)).length === 1)
    throw new WithdrawalError(
      `Version ${version} is the only one: publish a corrected one first, then withdraw this one.`,
    );
  const after = versions.at(-1)?.version ?? version;
  const { file: _, ...left } = entry;
  const withdrawn = { ...left, withdrawn: { date: today, reason, after } };
  return { ...history, versions: versions.map((one) => (one === entry ? withdrawn : one)) };
}
