import { applyEdits, modify } from 'jsonc-parser';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { diffRegistries } from '../diff/diff-registries.js';
import { hasChanges } from '../diff/registry-diff.js';

export interface Edition {
  /** The newest version published. */
  readonly last: RegistryDocument | undefined;
  /** The highest number ever published, withdrawn or not. */
  readonly highest: number;
  /** As `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * The text of a registry with the number and day that the next version has; with those of the last one where nothing is new. All else
 * stays as it stands.
 */
export function withEdition(text: string, { last, highest, today }: Edition): string {
  let value: RegistryDocument;
  try {
    value = JSON.parse(text) as RegistryDocument;
  } catch {
    return text;
  }
  const isSame = last !== undefined && isRegistry(value) && !hasChanges(diffRegistries(last, value));
  const [version, day] = isSame ? [last.version, last.lastUpdated] : [highest + 1, today];
  const set = (json: string, field: string, to: unknown): string =>
    applyEdits(json, modify(json, [field], to, {}));
  return set(set(text, 'version', version), 'lastUpdated', day);
}

const isRegistry = (value: unknown): boolean => {
  const { vendors } = (value ?? {}) as Partial<RegistryDocument>;
  return Array.isArray(vendors) && vendors.every((one) => Array.isArray(one?.disclosures));
};
