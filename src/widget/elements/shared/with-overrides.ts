import { canonicalTag } from '../../../i18n/canonical-tag.js';
import { warnOnce } from '../../state/warn-once.js';

/** Texts with some that a page put in the place of ours, as far as they are texts: else ours stay, and the console says so. */
export function withOverrides<T extends object>(own: T, given: object): T {
  return take('messages', own, () => given) as T;
}

type Texts = Record<string, unknown>;

/** @param ours undefined for what is not known here, which is left as it is: who knows it looks at it */
function take(name: string, ours: unknown, read: () => unknown): unknown {
  try {
    const given = read();
    if (given === undefined) return ours;
    if (ours === undefined) return given;
    const isText =
      typeof given === typeof ours && (name !== 'messages.language' || canonicalTag(given as string));
    if (isText && given !== null) {
      if (typeof given === 'function') return guarded(name, given as Say, ours as Say);
      if (typeof given !== 'object') return given;
      const texts = (Array.isArray(ours) ? [...(ours as unknown[])] : { ...ours }) as Texts;
      for (const key of Object.keys(given))
        texts[key] = take(`${name}.${key}`, texts[key], () => (given as Texts)[key]);
      return texts;
    }
  } catch {
    // Told below: a page's text must not take the list along.
  }
  warnOnce(name);
  return ours;
}

type Say = (...values: unknown[]) => unknown;

function guarded(name: string, say: Say, ours: Say): Say {
  return (...values) => {
    try {
      const text = say(...values);
      if (typeof text === 'string') return text;
    } catch {
      // As above.
    }
    warnOnce(name);
    return ours(...values);
  };
}
