import type { ChangesMessages } from '../../../i18n/changes-messages.js';
import { enRecord } from '../../../i18n/en-record.js';
import type { RecordMessages } from '../../../i18n/record-messages.js';
import type { Registry } from '../../../core/model/registry.js';
import { changesSince } from '../../../core/query/changes-since.js';
import { listChanges } from '../../../core/query/list-changes.js';
import type { RecordTable } from '../record/record-table.js';
import { withOverrides } from '../shared/with-overrides.js';

/** What changed as a table: what is planned, what each version changed, and what has ended. @param since see `changesSince` */
export function toChangesTable(
  registry: Registry,
  since: string,
  words: ChangesMessages & Partial<RecordMessages>,
): RecordTable {
  const { planned, versions, former } = listChanges(registry);
  const { recordChanges, recordFields } = withOverrides(enRecord, words);
  const nameOf = (id: string | undefined): string =>
    registry.vendors.find((vendor) => vendor.id === id)?.name ?? '';
  return {
    question: `${words.changedSince} ${since || words.sinceTheBeginning}`,
    headings: [
      recordChanges.version,
      recordChanges.date,
      recordChanges.kind,
      recordFields.provider,
      recordChanges.summary,
    ],
    lines: [
      ...planned.map(({ entry, kind, date }) => [
        '',
        date,
        `${words.plannedHeading}: ${kind === 'starts' ? recordFields.since : recordFields.until}`,
        entry.vendor.name,
        entry.record.purpose ?? '',
      ]),
      ...changesSince(versions, since).flatMap(({ version, date, changes }) =>
        changes.map(({ kind, vendor, name, summary }) => [
          String(version),
          date,
          words.changeKinds[kind],
          nameOf(vendor) || (name ?? ''),
          summary,
        ]),
      ),
      ...former.map(({ vendor, record }) => ['', record.until ?? '', words.formerHeading, vendor.name, '']),
    ],
  };
}
