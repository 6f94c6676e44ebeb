import type { Registry } from '../../../core/model/registry.js';
import { entryKey } from '../../../core/model/entry-key.js';
import type { Interface } from '../../state/contexts.js';
import { explainReason } from '../answers/explain-reason.js';
import type { ListRecord } from './to-record.js';
import { writeJson } from './write-json.js';

/**
 * A record as JSON: what was asked and which entries answered how; and a list in the registry format with these entries alone,
 * which any reader of the format takes. Fields of the keeper's own, which begin with `x-`, stay out.
 */
export function* toRecordJson(record: ListRecord, registry: Registry, ui: Interface): Generator<string> {
  const { rows, ...about } = record;
  const wanted = new Set<object>();
  const answers: object[] = [];
  for (const { entry, reasons, list } of rows) {
    wanted.add(entry.record);
    answers.push({
      entry: entryKey(entry.vendor.id, entry.record.id),
      answer: list,
      because: reasons.map((reason) => explainReason(reason, registry, ui)),
    });
    yield '';
  }
  const { document } = registry;
  const vendors: object[] = [];
  for (const vendor of document.vendors) {
    const disclosures = vendor.disclosures.filter((disclosure) => wanted.has(disclosure));
    if (disclosures.length > 0) vendors.push({ ...vendor, disclosures });
    yield '';
  }
  yield* writeJson({ record: { ...about, answers }, registry: { ...document, vendors } }, ownNames);
}

const ownNames = (record: object): string[] => Object.keys(record).filter((name) => !name.startsWith('x-'));
