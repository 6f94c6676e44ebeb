import { en } from '../../../i18n/en.js';
import type { DatumRecord } from '../../../core/schema/registry-schema.js';
import { joinItems } from '../cell.js';
import type { Names } from '../write/names-in.js';
import type { EntryTableColumn } from './table-column.js';

/** What a list of names cannot say of each kind of data: whose it is, whether that it goes this way is a reading, what is noted. */
export const dataInFull: EntryTableColumn = {
  key: 'dataInFull',
  heading: 'Data in full',
  between: 'lines',
  unread: 'ownWords',
  write: ({ data = [] }, names) =>
    data.some(saysMore)
      ? joinItems(
          data.map((datum) => sayInFull(datum, names)),
          'lines',
        )
      : '',
  read(_entry, cells, reader) {
    for (const cell of cells)
      reader.keep(cell, cell.text, {
        why: 'this column tells what is said of each kind of data, and is not read',
        remedy: 'bring the table into the registry that it comes from ("--into"), and change these there',
      });
  },
  clear: () => ({ why: 'this column is not read', remedy: 'change the registry' }),
};

const saysMore = ({ subjects, note, flowBasis }: DatumRecord): boolean =>
  subjects !== undefined || note !== undefined || flowBasis === 'inferred';

/** "Sent to them (our reading): Maps: Name of Teachers (only on request)". */
function sayInFull(
  { type, flow, flowBasis, service, subjects, note }: DatumRecord,
  { nameOf }: Names,
): string {
  const way = en.flows[flow ?? 'unstated'];
  const reading = flowBasis === 'inferred' ? ` (${en.inferred})` : '';
  const people = subjects?.map((id) => nameOf('subjects', id)).join(', ');
  const whose = people === undefined ? '' : ` ${en.ofWhom(people)}`;
  const noted = note === undefined ? '' : ` (${note})`;
  return `${way}${reading}: ${service === undefined ? '' : `${service}: `}${nameOf('dataTypes', type)}${whose}${noted}`;
}
