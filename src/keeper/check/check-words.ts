import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { eachRow, eachSentence } from './each-row.js';
import { quote, type Report } from './finding.js';

const BROAD =
  /(?<![\p{L}-])(?:all|any|every|everyone|everything|everybody|always|completely|entirely|fully|guarantee[ds]?|anonym(?:ous(?:ly)?|i[sz]ed|ity)|compliant|etc)(?![\p{L}-])|100 ?%|and (?:so on|more)(?=\.|$)/iu;
const NEGATION =
  /(?<!\p{L})(?:not|no|never|none|nor|neither|without|except(?:ing)?|excluding|excluded|cannot|\p{L}+n[’']t)(?!\p{L})/iu;

// What each of these may be in: most sentences have none of it, and to know that takes a tenth of the time. Of plain letters only.
const MAYBE_BROAD =
  /(?<![a-z])(?:all|any|every|always|completely|entirely|fully|guarantee|anonym|compliant|etc)|100 ?%|and (?:so|more)/i;
const MAYBE_NEGATION = /(?<![a-z])(?:no|never|neither|without|except|exclud|cannot)|n['’]t/i;
const ASCII = /^[\0-\x7f]*$/;

/** Where a text has the expression, that quick one being a part of it. */
const find = (expression: RegExp, quick: RegExp, text: string): string | undefined =>
  ASCII.test(text) && !quick.test(text) ? undefined : expression.exec(text)?.[0];

/** Words that say too much, and negations that search takes for statements. They are known for English only. */
export function checkWords(document: RegistryDocument, report: Report): void {
  if (!/^en(?:-|$)/i.test(document.language)) return;
  eachRow(document, (row, path) =>
    eachSentence(row, path, (text, field, place) => {
      const broad = find(BROAD, MAYBE_BROAD, text);
      // A safeguard and an exclusion are claims as much as any: they are read too.
      if (broad !== undefined)
        report('broad-words', place, `${quote(broad)} is a broad word: ${quote(text)}.`);
      if (field !== 'purpose' && field !== 'dataSummary') return;
      const negation = find(NEGATION, MAYBE_NEGATION, text);
      if (negation !== undefined)
        report(
          'negation',
          place,
          `${quote(negation)} in "${field}" cannot be told from a statement by search: ${quote(text)}.`,
        );
    }),
  );
}
