import type { Token } from './fold-text.js';

const ASKED_FOR = /\b(?:who|which|vendor|compan|provider|part(?:ner|ies))/;
const NOT = '(?:not|never|no|cannot|(?:do|does|is|are|ca)n ?t|can t|without (?:access|any)) ';
/** "I don't know who …" and "but not …" turn nothing round, nor does "don't you share …?". */
const NEGATED = new RegExp(`^(?!${NOT}).*(?<!\\b(?:i|we|you|im|why|but)(?: (?:do|am|are))? )\\b${NOT}`);
/** What is not done to data: "never shared: names". */
const NOT_DONE = /^(?:not|never) (?:shared|sent|given|sold|collected) /;

/** Whether a text asks for those that do not: "who does not get my location". */
export function isNegated(tokens: readonly Token[]): boolean {
  const text = tokens.map(({ word }) => `${word} `).join('');
  return NOT_DONE.test(text) || (ASKED_FOR.test(text) && NEGATED.test(text));
}
