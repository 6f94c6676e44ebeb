import { PLACEHOLDER, titleFor } from './placeholders.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { DATA_TYPES } from './data-types.js';
import { PURPOSES } from './purposes.js';
import { SAFEGUARDS } from './safeguards.js';
import { SUBJECTS } from './subjects.js';

/** Where a copy of the JSON Schema is that editors can read. */
const SCHEMA = 'https://cdn.jsdelivr.net/npm/vendor-disclosure/dist/schema.json';

export interface StarterOptions {
  /** The organization's. */
  readonly name: string;
  /** BCP 47. The texts are English all the same: they are there to be replaced. */
  readonly language: string;
  /** As `YYYY-MM-DD`. */
  readonly today: string;
}

/** A small registry to begin with: one category, one vendor to be replaced, and the common vocabulary. */
export function makeRegistry({ name, language, today }: StarterOptions): RegistryDocument {
  return {
    $schema: SCHEMA,
    formatVersion: 1,
    version: 1,
    lastUpdated: today,
    language,
    organization: { name },
    title: titleFor(name),
    categories: [{ id: 'services', name: 'Service providers' }],
    vocabulary: {
      purposes: [...PURPOSES],
      dataTypes: [...DATA_TYPES],
      subjects: [...SUBJECTS],
      safeguards: [...SAFEGUARDS],
    },
    vendors: [
      {
        id: 'example-vendor',
        name: PLACEHOLDER.vendor,
        entity: { legalName: 'Example, Inc.' },
        links: [{ rel: 'privacy', url: 'https://vendor.example/privacy' }],
        disclosures: [
          {
            id: 'email',
            category: 'services',
            purpose: 'Sends newsletters to customers.',
            purposes: ['email'],
            data: [
              { type: 'name', flow: 'sent' },
              { type: 'email-address', flow: 'sent' },
            ],
            subjects: [{ id: 'customer' }],
            exclusions: [{ note: 'The vendor gets no card numbers.', data: ['card-number'] }],
          },
        ],
      },
    ],
  };
}
