import { tokenize } from '../../core/query/search/words/fold-text.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { eachRow } from './each-row.js';
import { quote, type Report } from './finding.js';

/** Without stops: "n.a.", "None", "-". */
const SAYS_NOTHING = /^(?:\p{L}\W?\p{L}?|none|nothing|\P{L}*)$/iu;

/** Words of a condition: a sentence with one holds for some cases only, and must have no ids. English, where unknown none. */
const CONDITION =
  /(?<!\p{L})(?:where|when|while|if|unless|except|only|until|before|after|during|within|inside|outside|in|on|by default|for|from|to|at|back)(?!\p{L})/iu;

/** Exclusions that rule out nothing a filter could know of. */
export function checkExclusions(document: RegistryDocument, report: Report): void {
  const { subjects = [], dataTypes = [] } = document.vocabulary ?? {};
  const names = [...subjects, ...dataTypes].map(({ name }) => ({ name, words: ` ${wordsOf(name)} ` }));
  eachRow(document, ({ exclusions }, path) =>
    exclusions?.forEach(({ note, subjects: people, data, flows }, at) => {
      if (people || data || flows) return;
      const place = [...path, 'exclusions', at, 'note'];
      const words = ` ${wordsOf(note)} `;
      if (SAYS_NOTHING.test(note.replace(/[\s.]+/g, ' ').trim())) {
        report(
          'empty-exclusion',
          place,
          `${quote(note)} rules out nothing.`,
          'Say what is ruled out, or take the exclusion out.',
        );
        return;
      }
      const named = CONDITION.test(note) ? undefined : names.find((one) => words.includes(one.words));
      if (named)
        report(
          'empty-exclusion',
          place,
          `${quote(note)} names ${quote(named.name)}, but has no ids: no filter knows of it.`,
        );
    }),
  );
}

function wordsOf(text: string): string {
  return tokenize(text)
    .map(({ word }) => word)
    .join(' ');
}
