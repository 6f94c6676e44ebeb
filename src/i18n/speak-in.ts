import { formatNumber } from './format.js';
import { once } from './once.js';

/** A sentence for each kind of number that a language tells apart. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** What sentences of a language are made with. */
export interface Speech {
  readonly number: (n: number) => string;
  /** The sentence for a number. */
  readonly plural: (n: number, forms: Forms) => string;
  /** The sentence for a number, with the number in the place of `#`. It holds no name: that could have a `#` of its own. */
  readonly count: (n: number, forms: Forms) => string;
  /** A name, address or text of others in a sentence of ours: in another direction of writing it stands by itself. */
  readonly name: (text: string) => string;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** @param tag BCP 47 */
export function speakIn(tag: string): Speech {
  const isRightToLeft = /^(ar|he)\b/.test(tag);
  const number = (n: number): string => formatNumber(n, tag);
  const plural = (n: number, forms: Forms): string =>
    forms[once(`plural ${tag}`, () => new Intl.PluralRules(tag)).select(n)] ?? forms.other;
  return {
    number,
    plural,
    count: (n, forms) => plural(n, forms).replace('#', () => number(n)),
    name: (text) => (text && (isRightToLeft || RIGHT_TO_LEFT.test(text)) ? `\u2068${text}\u2069` : text),
  };
}
