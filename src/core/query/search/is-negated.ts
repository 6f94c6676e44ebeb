import type { Token } from './fold-text.js';
import type { Lexicon } from './lexicon.js';

const NOT = '(?:not|never|no|cannot|(?:do|does|is|are|ca)n ?t|can t|without (?:access|any)) ';
/**
 * "Who does not …", "without access to …", "never shared: …". "I don't know who …" and "but not …" turn nothing round, nor does
 * "don't you share …?".
 */
const NEGATED = new RegExp(
  `^(?:not|never) |^(?!${NOT})(?=.*\\b(?:who|which|vendor|compan|provider|part(?:ner|ies))).*(?<!\\b(?:i|we|you|im|why|but)(?: (?:do|am|are))? )\\b${NOT}`,
);

/** Whether a text asks for those that do not: "who does not get my location"; in English, and in the language of the list. */
export function isNegated(tokens: readonly Token[], { negated }: Lexicon): boolean {
  const words = tokens.map(({ word }) => `${word} `).join('');
  return NEGATED.test(words) || negated?.test(words) === true;
}
