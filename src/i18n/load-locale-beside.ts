import type { AllMessages } from './all-messages.js';
import { givenLocales } from './given-locales.js';
import { pickLanguage } from './pick-language.js';

/** As in load-locale.ts, for the standalone file: it fetches nothing, languages come by a script of the page. */
export async function loadLocale(tag: string): Promise<AllMessages | undefined> {
  // The script may stand after the element's.
  if (!find(tag) && document.readyState !== 'complete') {
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, { once: true });
      addEventListener('load', resolve, { once: true });
    });
  }
  return find(tag)?.(tag);
}

function find(tag: string): ((tag: string) => AllMessages) | undefined {
  const given = givenLocales();
  return given.get(pickLanguage(tag, given.keys()) ?? '');
}
