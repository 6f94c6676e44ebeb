import { foldText } from '../../core/query/search/words/fold-text.js';
import type { LinkRecord, VendorRecord } from '../../core/schema/registry-schema.js';
import { describeCompany } from './describe-company.js';
import { lineText } from './line-text.js';
import { listSentences } from './list-sentences.js';
import type { FieldChange } from './registry-diff.js';
import type { Telling } from './telling.js';

/** What changed of a vendor itself: its name, its company, its links. */
export function describeVendor(fields: readonly FieldChange[], telling: Telling): string[] {
  const { words, quote } = telling;
  const oldName = fields.find(({ field }) => field === 'name')?.before;
  return fields.flatMap(({ field, before, after }) => {
    switch (field) {
      case 'name':
        return [words.renamed(quote(String(before)))];
      case 'aliases':
        // A vendor that was renamed keeps its old name as an alias: told once.
        return listSentences<string>(
          without(before, oldName),
          without(after, oldName),
          quote,
          words.aliases,
          telling,
        );
      case 'entity': {
        const company = (entity: unknown): string =>
          describeCompany(entity as VendorRecord['entity'], telling) || words.notStated;
        return [words.changed(words.company, company(after), company(before))];
      }
      case 'links':
        return listSentences<LinkRecord>(
          before,
          after,
          (link) => linkText(link, telling),
          words.links,
          telling,
        );
      default: {
        const say = (one: unknown): string =>
          one === undefined ? words.notStated : lineText(JSON.stringify(one));
        return [words.changed(quote(field), say(after), say(before))];
      }
    }
  });
}

const without = (names: unknown, name: unknown): unknown =>
  typeof name === 'string' && Array.isArray(names)
    ? names.filter((one: string) => foldText(one) !== foldText(name))
    : names;

function linkText(
  { rel, url, language, checked }: LinkRecord,
  { messages, punctuation, line, within }: Telling,
): string {
  const details = [language, checked && messages.checked(checked)].filter((one) => one !== undefined);
  return punctuation.details(`${within(messages.links[rel])} ${line(url)}`, details.map(line));
}
