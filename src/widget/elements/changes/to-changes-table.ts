import type { ChangesMessages } from '../../../i18n/changes-messages.js';
import { enRecord } from '../../../i18n/en-record.js';
import type { RecordMessages } from '../../../i18n/record-messages.js';
import type { Registry } from '../../../core/model/registry.js';
import { changesSince } from '../../../core/query/changes-since.js';
import { listChanges } from '../../../core/query/list-changes.js';
import type { RecordLine, RecordTable } from '../record/record-table.js';
import { findNamed } from './find-named.js';
import { withOverrides } from '../shared/with-overrides.js';

/** What changed as a table: what is planned, what each version changed, and what has ended. @param since see `changesSince` */
export function toChangesTable(
  registry: Registry,
  since: string,
  words: ChangesMessages & Partial<RecordMessages>,
): RecordTable {
  const { planned, versions, former } = listChanges(registry);
  const { recordChanges, recordFields } = withOverrides(enRecord, words);
  function* lines(): Generator<RecordLine> {
    for (const { entry, kind, date } of planned)
      yield [
        '',
        date,
        `${words.plannedHeading}: ${kind === 'starts' ? recordFields.since : recordFields.until}`,
        entry.vendor.name,
        entry.record.purpose ?? '',
        entry.record.announced ?? '',
      ];
    for (const { version, date, changes } of changesSince(versions, since))
      for (const { kind, vendor = '', name = '', summary } of changes)
        yield [
          String(version),
          date,
          words.changeKinds[kind],
          findNamed(vendor, undefined, registry)?.vendor.name ?? name,
          summary,
          '',
        ];
    for (const { vendor, record } of former)
      yield ['', record.until ?? '', words.formerHeading, vendor.name, '', ''];
  }
  return {
    question: `${words.changedSince} ${since || words.sinceTheBeginning}`,
    headings: [
      recordChanges.version,
      recordChanges.date,
      recordChanges.kind,
      recordFields.provider,
      recordChanges.summary,
      recordFields.announced,
    ],
    lines: lines(),
  };
}
