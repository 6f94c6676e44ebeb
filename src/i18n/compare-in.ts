import { once } from './once.js';

/**
 * The order of names in a language, numbers by their value, accents and case left aside.
 * The same function for the same language: an order made with it stays in use.
 */
export function compareIn(language: string): (a: string, b: string) => number {
  return once(`compare ${language}`, () => {
    let compare: Intl.Collator['compare'] | undefined;
    return (a: string, b: string) => {
      compare ??= new Intl.Collator(language, { numeric: true, sensitivity: 'base' }).compare;
      return compare(a, b);
    };
  });
}
