import { toDay } from '../../core/model/to-day.js';

/** What is kept on the device: the version of the last look, and the one before that day. */
interface Look {
  /** The UTC day of the look. */
  readonly day: string;
  readonly version: number;
  /** The version looked at before that day; undefined on the first day. */
  readonly before?: number | undefined;
}

/**
 * Keeps on this device alone that a version was looked at.
 * What was new in the morning is still marked in the evening: a look counts from the next day on.
 * @param list what tells one list from another
 * @returns the version looked at before today; undefined where none is known, or nothing can be kept here
 */
export function rememberLook(list: string, version: number, today: Date): number | undefined {
  const key = `vendor-disclosure ${list}`;
  const day = toDay(today);
  try {
    // Where storage is blocked, touching it throws.
    const last = readLook(localStorage.getItem(key));
    const before = last?.day === day ? last.before : last?.version;
    localStorage.setItem(key, JSON.stringify({ day, version, before } satisfies Look));
    return before;
  } catch {
    return undefined;
  }
}

function readLook(text: string | null): Look | undefined {
  const look = JSON.parse(text ?? 'null') as Partial<Look> | null;
  return typeof look?.day === 'string' && typeof look.version === 'number' ? (look as Look) : undefined;
}
