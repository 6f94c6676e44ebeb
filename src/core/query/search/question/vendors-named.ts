import type { Entry } from '../../../model/registry.js';
import type { Mention } from './reading.js';

/** Names of the vendors that a text asks of, each once; of a company with several, the company's as typed. */
export function vendorsNamed(mentions: readonly Mention[], entries: readonly Entry[]): readonly string[] {
  const named = mentions
    .filter(({ turn }) => turn !== 'except')
    .map(({ words, entries: at, isWhole }) => {
      const [first, ...more] = at.map((index) => entries[index]?.vendor);
      const isOne = more.every((other) => other === first);
      return isWhole && isOne && first ? first.name : words;
    });
  return [...new Set(named)];
}
