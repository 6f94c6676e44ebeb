import { byKey } from './by-key.js';
import { diffFields } from './diff-fields.js';
import { plainValue } from './plain-value.js';
import type { Told } from './split-told.js';
import type { Telling } from './telling.js';

interface Named {
  readonly id: string;
  readonly name: string;
}
type Kind = 'term' | 'category' | 'group' | 'product';

/** Fields that tell readers what a word means; the others help searching, or other systems. */
const MEANING = new Set(['name', 'description', 'example', 'includes', 'open', 'personal']);

/**
 * What became of terms, categories or groups. That one is called otherwise or means something else is for readers; that one is
 * new or no longer in use is not: the entries that use it are told of.
 */
export function describeRecords(
  kind: Kind,
  before: readonly Named[],
  after: readonly Named[],
  telling: Telling,
): Told[] {
  const { words, quote, list } = telling;
  const [old, now] = [byKey(before), byKey(after)];
  const nameOf = (id: unknown): string => (now.get(String(id)) ?? old.get(String(id)))?.name ?? String(id);
  const told = [...now].flatMap(([key, record]): Told[] => {
    const known = old.get(key);
    return known
      ? differences(kind, known, record, nameOf, telling)
      : [{ sentence: words.isNew(words.record[kind], quote(record.name)) }];
  });
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, { name }]) => quote(name));
  return gone.length > 0 ? [...told, { sentence: words.noLongerInUse(list(gone)) }] : told;
}

function differences(
  kind: Kind,
  before: Named,
  after: Named,
  nameOf: (id: unknown) => string,
  telling: Telling,
): Told[] {
  const { words, quote, line, list } = telling;
  const label = words.record[kind];
  const name = quote(after.name);
  return diffFields(before, after).flatMap(({ field, before: from, after: to }): Told[] => {
    const forReaders = MEANING.has(field);
    if (field === 'name') return [{ forReaders, sentence: words.isCalled(label, quote(before.name), name) }];
    if (field === 'groups') return groups(name, from, to, telling);
    if (field === 'mappings') return [{ sentence: words.mappingsChanged(label, name) }];
    const what = Object.hasOwn(words.recordFields, field)
      ? words.recordFields[field as keyof typeof words.recordFields]
      : quote(field);
    const show = (value: unknown): string =>
      field === 'includes' && Array.isArray(value) && value.length > 0
        ? list(value.map((id) => line(nameOf(id))))
        : plainValue(value, telling);
    return [{ forReaders, sentence: words.recordChanged(label, name, what, show(to), show(from)) }];
  });
}

function groups(category: string, before: unknown, after: unknown, telling: Telling): Told[] {
  const told = describeRecords('group', (before ?? []) as Named[], (after ?? []) as Named[], telling);
  return told.length > 0 ? told : [{ sentence: telling.words.groupOrder(category) }];
}
