import type { AllMessages } from '../../src/i18n/all-messages.js';
import { en } from '../../src/i18n/locales/en.js';

const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ó', s: 'š', u: 'ú', y: 'ý', z: 'ž' },
  ...{ A: 'Á', C: 'Ç', E: 'É', I: 'Í', N: 'Ñ', O: 'Ó', S: 'Š', U: 'Ú', Y: 'Ý', Z: 'Ž' },
};

/** English as a language that is not there: accented, in brackets, and 40 % longer, without a place for a break in what is added. */
export function pseudoLocale(): AllMessages {
  return disguise(en()) as AllMessages;
}

function disguise(value: unknown, key = ''): unknown {
  if (key === 'language') return value;
  if (typeof value === 'string') return stretch(value);
  if (Array.isArray(value)) return value.map((one) => disguise(one));
  if (typeof value === 'function')
    return (...values: unknown[]) => stretch((value as (...given: unknown[]) => string)(...values));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, one]) => [name, disguise(one, name)]),
  );
}

function stretch(text: string): string {
  const accented = text.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter);
  return `[${accented}${'ë'.repeat(Math.ceil(text.length * 0.4))}]`;
}
