import type { LinkRecord } from '../../../core/schema/registry-schema.js';
import type { Interface } from '../../state/contexts.js';

/** Of several links of one kind the one in the reader's language, else the registry's, else one of no language. */
export function pickLinks(
  links: readonly LinkRecord[],
  { locale, messages }: Interface,
): readonly LinkRecord[] {
  const rank = ({ language }: LinkRecord): number => {
    if (language === undefined) return 1;
    if (language === locale) return 4;
    const [base] = language.split('-');
    if (base === locale.split('-')[0]) return 3;
    return base === messages.language ? 2 : 0;
  };
  const byRel = new Map<string, LinkRecord>();
  for (const link of links) {
    const key = link.rel === 'other' ? link.url : link.rel;
    const known = byRel.get(key);
    if (!known || rank(link) > rank(known)) byRel.set(key, link);
  }
  return [...byRel.values()];
}
