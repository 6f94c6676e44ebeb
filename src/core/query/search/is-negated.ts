import type { Token } from './fold-text.js';

const NOT = '(?:not|never|no|cannot|(?:do|does|is|are|ca)n ?t|can t|without (?:access|any)) ';
/**
 * "Who does not …", "without access to …", "never shared: …". "I don't know who …" and "but not …" turn nothing round, nor does
 * "don't you share …?".
 */
const NEGATED = new RegExp(
  `^(?:not|never) |^(?!${NOT})(?=.*\\b(?:who|which|vendor|compan|provider|part(?:ner|ies))).*(?<!\\b(?:i|we|you|im|why|but)(?: (?:do|am|are))? )\\b${NOT}`,
);

/** Whether a text asks for those that do not: "who does not get my location". */
export const isNegated = (tokens: readonly Token[]): boolean =>
  NEGATED.test(tokens.map(({ word }) => `${word} `).join(''));
