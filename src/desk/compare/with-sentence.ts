import type { ChangeRecord, RegistryDocument } from '../../core/schema/registry-schema.js';

/**
 * The changes of a list with one sentence in other words. All others of the version are written down with it: where a keeper wrote
 * some, these are all there will be. @param summary empty: customers are not told of it
 */
export function withSentence(
  { changes = [] }: RegistryDocument,
  records: readonly ChangeRecord[],
  at: number,
  summary: string,
): readonly ChangeRecord[] {
  const version = records[at]?.version;
  const others = changes.filter((change) => change.version !== version);
  const told = records.flatMap((record, place) =>
    place !== at ? record : summary === '' ? [] : { ...record, summary },
  );
  return [...others, ...told];
}
