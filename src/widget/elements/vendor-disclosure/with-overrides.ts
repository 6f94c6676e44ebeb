import { canonicalTag } from '../../../i18n/canonical-tag.js';

/** Texts with some that a page put in the place of ours, as far as they are texts: else ours stay, and the console says so. */
export function withOverrides<T extends object>(own: T, given: object): T {
  const texts = { ...own } as Record<string, unknown>;
  for (const [name, text] of Object.entries(given) as [string, unknown][]) {
    const ours = texts[name];
    if (text === undefined) continue;
    const isText = name === 'language' ? canonicalTag(String(text)) : typeof text === typeof (ours ?? text);
    if (!isText) refuse(name);
    else texts[name] = typeof text === 'function' ? guarded(name, text as Say, ours as Say) : text;
  }
  return texts as T;
}

type Say = (...values: unknown[]) => unknown;

function guarded(name: string, say: Say, ours: Say | undefined): Say {
  return (...values) => {
    try {
      const text = say(...values);
      if (typeof text === 'string') return text;
    } catch {
      // Told below: a page's text must not take the list along.
    }
    refuse(name);
    return ours?.(...values) ?? '';
  };
}

const refused = new Set<string>();

function refuse(name: string): void {
  if (!refused.has(name)) console.warn(`<vendor-disclosure>: messages.${name} is no text.`);
  refused.add(name);
}
