import type { DatumRecord } from '../../core/schema/registry-schema.js';
import { lineText } from './line-text.js';
import type { Telling } from './telling.js';

/** A kind of data with all that is said of it. */
export function describeDatum(
  { type, flow, flowBasis, service, subjects, note }: DatumRecord,
  { words, messages, name }: Telling,
): string {
  const kind = name('dataTypes', type);
  const details = [
    messages.flows[flow ?? 'unstated'].toLowerCase(),
    flowBasis === 'inferred' ? messages.inferred : '',
    service ? words.service(lineText(service)) : '',
    lineText(note ?? ''),
  ];
  const whose = subjects ? words.of(kind, subjects.map((id) => name('subjects', id)).join(', ')) : kind;
  return `${whose} (${details.filter(Boolean).join('; ')})`;
}
