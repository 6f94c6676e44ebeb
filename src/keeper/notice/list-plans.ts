import { statusOn } from '../../core/model/to-entry.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { endOnce } from './end-sentence.js';
import { introduceDisclosure } from '../diff/introduce-disclosure.js';
import { lineText } from '../diff/line-text.js';
import { nameDisclosure } from '../diff/name-disclosure.js';
import { objectionDay, sayObjection } from '../diff/say-objection.js';
import { makeTelling } from '../diff/telling.js';
import { reportLanguage } from '../../i18n/load-report-language.js';

/** What a version announces for a day after its own. */
export interface Plan {
  /** Stays the same from version to version, as long as the day does. */
  readonly id: string;
  readonly kind: 'from' | 'until';
  readonly name: string;
  /** A UTC day. */
  readonly day: string;
  /** The last day to object, where the list names one. */
  readonly deadline?: string | undefined;
  readonly sentences: readonly string[];
}

/** Most entries plan nothing. */
const NONE: readonly Plan[] = [];

export function listPlans(version: RegistryDocument): Plan[] {
  const { vendors, lastUpdated, notice = {} } = version;
  const telling = makeTelling(version, version, [reportLanguage(version.language)]);
  return vendors.flatMap((vendor) =>
    vendor.disclosures.flatMap((disclosure) => {
      const { id: row, since, until, announced = lastUpdated } = disclosure;
      if (since === undefined && until === undefined) return NONE;
      const plan = (kind: Plan['kind'], day: string, sentences: readonly string[]): Plan => ({
        // No id holds a slash, so that no two plans share an id.
        id: `${kind}/${vendor.id}/${row}/${day}`,
        kind,
        name: lineText(vendor.name),
        day,
        sentences: sentences.map(endOnce),
      });
      const plans: Plan[] = [];
      if (since !== undefined && statusOn(lastUpdated, disclosure) === 'planned') {
        const objection = sayObjection(disclosure, telling);
        const sentences = introduceDisclosure(disclosure, vendor, telling);
        plans.push({
          ...plan('from', since, objection ? [...sentences, objection] : sentences),
          deadline: notice.objection && objectionDay(announced, notice),
        });
      }
      if (until !== undefined && until > lastUpdated)
        plans.push(plan('until', until, [nameDisclosure(disclosure, telling)]));
      return plans;
    }),
  );
}
