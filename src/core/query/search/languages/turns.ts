import type { Token } from '../words/fold-text.js';
import type { TurnWords } from './spoken-words.js';

/** How words around it turn what a text names: all but it, or it alone. */
export type Turn = 'except' | 'only';

/** Between what is asked for and what is not: "my details, not the kids'". */
const NOT_THE =
  '(?<!\\b(?:do|does|did|is|are|was|were|has|have|why|who|which|that|if|or|whether) )not(?= (?:the|my|our|your|their|of|by) )';

const NOT =
  `(?:(?!${NOT_THE})not(?! (?:only|just) )|` +
  'never|neither|no(?! (?:one|body|compan|vendor|provider|third|part|longer|more)| $)|nothing(?! (?:but|except|other))|cannot|' +
  '\\w+n t|(?:do|does|did|is|are|wo|ca)nt|' +
  '(?:exclude|omit|forbid|prohibit|refuse|lack|rule out|leave out)s?|(?:exclud|barr)ed from|(?:kept|keep|stay)s? (?:away|out|clear)|' +
  'without(?! (?:(?:my|our|your) (?:consent|permission|knowledge|ok)|me|us|asking|telling|consent|permission))) ';

/** Between what turns and what is named: "only get data of my …". */
const SMALL =
  '(?:(?:for|from|on|used?|do|deal|the|my|our|your|their|an?|any|of|to|by|with|in|at|about|gets?|has|have|sees?|knows?|receives?|access|data|info|information|handles?|process(?:es)?|holds?|stores?|collects?|uses|keeps?) )*';

/**
 * "Who does not …", "ones without …", "never shared: …", "all but those that …". Nothing is turned round by "I don't know who …", "but
 * not …", "don't you share …?", "do companies not …?", "is it true that no company …?".
 */
const ENGLISH: TurnWords = {
  negated:
    `^(?:not|never|nothing(?! (?:but|except|other))) |\\bneither (?!.*\\bnor (?:i|we) ).*\\bnor |\\b(?:except|but) (?:for )?(?:those|ones|the ones) |^(?!${NOT}|(?:do|does|did|is|are|was|were|can|could|will|would) ` +
    '(?!.*\\b(?:who|which|that|there|any\\w*) ))' +
    '(?=.*\\b(?:who|which|ones|those|any(?:one|body)|compan|vendor|provider|part(?:y|ies|ner)|(?:sub)?processor|supplier|service|tool|firm|entit|recipient))' +
    `.*(?<!\\b(?:i|we|you|im|why|but|and|yet|rather|prefer)(?: (?:do|does|am|are|is|can|gets?|has|have|sees?|knows?))? )\\b${NOT}`,
  except:
    '\\b(?:(?:except|(?<!\\b(?:that|who|which) (?:\\w+ )?)exclud|beside|apart|aside|(?<=\\b(?:all|every\\w*) )minus)\\w*|other than|(?:any|every|no|all)\\w* (?:\\w+ )?but|(?:but|and|yet) (?:(?:gets?|ha(?:s|ve)|sees?|knows?|receives?|is|are|do|does) )?(?:not|no(?! one)|never|none|nothing(?! but)|\\w+n t)|non|' +
    `${NOT_THE}) ` +
    `${SMALL}(?:\\S+ (?:and|or) )?@`,
  only:
    '\\b(?<!\\b(?:i|we) )(?:only|solely|exclusively|purely|nothing (?:but|except|other than)|(?:get|have|has|see|know|receive)s? just) ' +
    `${SMALL}@|@ (?:only|alone) (?:(?:compan|vendor|provider|service|supplier|tool|product)\\S* )?$`,
  both: '\\bboth |\\b(?:together|along|combined) with |\\btogether $',
};

/** What turns a question round, in English and in the language of a list. */
export class Turns {
  readonly #words: readonly TurnWords[];

  constructor(own?: TurnWords) {
    this.#words = [ENGLISH, ...(own ? [own] : [])];
  }

  /** Whether a text asks for those that do not. */
  isNegated(tokens: readonly Token[]): boolean {
    return this.#meets('negated', wordsIn(tokens));
  }

  /** Whether it asks for all of what it names. */
  isOfBoth(tokens: readonly Token[]): boolean {
    return this.#meets('both', wordsIn(tokens));
  }

  /** How what stands from one token to before another is turned. */
  turnOf(tokens: readonly Token[], at: number, end: number): Turn | undefined {
    const words = `${wordsIn(tokens.slice(0, at))}@ ${wordsIn(tokens.slice(end))}`;
    return (['only', 'except'] as const).find((turn) => this.#meets(turn, words));
  }

  #meets(turn: keyof TurnWords, words: string): boolean {
    return this.#words.some((own) => new RegExp(own[turn]).test(words));
  }
}

/** Words, each with a space behind it. */
export const wordsIn = (tokens: readonly Token[]): string => tokens.map(({ word }) => `${word} `).join('');
