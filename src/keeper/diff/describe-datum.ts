import type { DatumRecord } from '../../core/schema/registry-schema.js';
import type { Telling } from './telling.js';

/** A kind of data with all that is said of it. */
export function describeDatum(
  { type, flow, flowBasis, service, subjects, note }: DatumRecord,
  { words, messages, punctuation, name, list, line, within }: Telling,
): string {
  const kind = name('dataTypes', type);
  const details = [
    within(messages.flows[flow ?? 'unstated']),
    flowBasis === 'inferred' ? messages.inferred : '',
    service ? words.service(line(service)) : '',
    note ? line(note) : '',
  ];
  const whose = subjects ? words.of(kind, list(subjects.map((id) => name('subjects', id)))) : kind;
  return punctuation.details(whose, details.filter(Boolean));
}
