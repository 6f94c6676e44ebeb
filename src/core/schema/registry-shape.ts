// Made from registry-schema.ts by "npm run schema": what a page needs of it.
import type { Shape } from './shape.js';

export const headShape: Shape = {
  fields: {
    '$schema?': /^/,
    formatVersion: { from: 1, to: 1 },
    version: { from: -Infinity, to: Infinity },
    lastUpdated: /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u,
    language: 'text',
    'previous?': 'text',
    organization: {
      fields: {
        name: 'text',
        'url?': 'text',
        'contact?': { fields: { 'url?': 'text', 'email?': 'text' } },
        'policies?': { each: { fields: { name: 'text', url: 'text' } }, least: 1 },
      },
    },
    'notice?': { fields: { 'days?': { from: 0, to: Infinity }, 'url?': 'text', 'note?': 'text' } },
    'title?': 'text',
    'introduction?': { each: 'text', least: 1 },
    categories: {
      each: {
        fields: {
          id: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/,
          name: 'text',
          'description?': 'text',
          'groups?': {
            each: { fields: { id: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/, name: 'text' } },
            least: 1,
          },
        },
      },
      least: 0,
    },
    'vocabulary?': {
      fields: {
        'purposes?': {
          each: {
            fields: {
              id: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/,
              name: 'text',
              'description?': 'text',
              'synonyms?': { each: 'text', least: 1 },
              'includes?': {
                either: [
                  { of: ['all'] },
                  { each: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/, least: 1 },
                ],
              },
              'open?': 'boolean',
              'personal?': 'boolean',
              'mappings?': {
                each: {
                  fields: {
                    scheme: 'text',
                    term: 'text',
                    fit: { of: ['exact', 'close', 'approximate'] },
                    'subject?': /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/,
                  },
                },
                least: 1,
              },
            },
          },
          least: 0,
        },
        'dataTypes?': {
          each: {
            fields: {
              id: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/,
              name: 'text',
              'description?': 'text',
              'synonyms?': { each: 'text', least: 1 },
              'includes?': {
                either: [
                  { of: ['all'] },
                  { each: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/, least: 1 },
                ],
              },
              'open?': 'boolean',
              'personal?': 'boolean',
              'mappings?': {
                each: {
                  fields: {
                    scheme: 'text',
                    term: 'text',
                    fit: { of: ['exact', 'close', 'approximate'] },
                    'subject?': /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/,
                  },
                },
                least: 1,
              },
            },
          },
          least: 0,
        },
        'subjects?': {
          each: {
            fields: {
              id: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/,
              name: 'text',
              'description?': 'text',
              'synonyms?': { each: 'text', least: 1 },
              'includes?': {
                either: [
                  { of: ['all'] },
                  { each: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/, least: 1 },
                ],
              },
              'open?': 'boolean',
              'personal?': 'boolean',
              'mappings?': {
                each: {
                  fields: {
                    scheme: 'text',
                    term: 'text',
                    fit: { of: ['exact', 'close', 'approximate'] },
                    'subject?': /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/,
                  },
                },
                least: 1,
              },
            },
          },
          least: 0,
        },
        'safeguards?': {
          each: {
            fields: {
              id: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/,
              name: 'text',
              'description?': 'text',
              'synonyms?': { each: 'text', least: 1 },
              'includes?': {
                either: [
                  { of: ['all'] },
                  { each: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/, least: 1 },
                ],
              },
              'open?': 'boolean',
              'personal?': 'boolean',
              'mappings?': {
                each: {
                  fields: {
                    scheme: 'text',
                    term: 'text',
                    fit: { of: ['exact', 'close', 'approximate'] },
                    'subject?': /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/,
                  },
                },
                least: 1,
              },
            },
          },
          least: 0,
        },
      },
    },
    'changes?': {
      each: {
        fields: {
          version: { from: -Infinity, to: Infinity },
          date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u,
          kind: { of: ['added', 'removed', 'changed'] },
          'vendor?': /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/,
          'name?': 'text',
          'disclosure?': /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/,
          summary: 'text',
        },
      },
      least: 0,
    },
  },
};

export const vendorShape: Shape = {
  fields: {
    id: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/,
    name: 'text',
    'aliases?': { each: 'text', least: 1 },
    'entity?': { fields: { 'legalName?': 'text', 'parent?': 'text', 'place?': /^(?:[A-Z]{2}|\d{3})$/ } },
    'links?': {
      each: {
        fields: {
          rel: { of: ['privacy', 'dpa', 'terms', 'subprocessors', 'website', 'other'] },
          url: 'text',
          'language?': 'text',
          'checked?': /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u,
        },
      },
      least: 1,
    },
    disclosures: {
      each: {
        fields: {
          id: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/,
          category: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/,
          'group?': /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/,
          'purpose?': 'text',
          'purposes?': { each: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/, least: 1 },
          'dataSummary?': 'text',
          'data?': {
            each: {
              fields: {
                type: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/,
                'flow?': { of: ['sent', 'collected', 'received'] },
                'flowBasis?': { of: ['stated', 'inferred'] },
                'service?': 'text',
                'subjects?': { each: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/, least: 1 },
                'note?': 'text',
              },
            },
            least: 1,
          },
          'subjects?': {
            each: {
              fields: {
                id: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/,
                'basis?': { of: ['stated', 'inferred'] },
              },
            },
            least: 1,
          },
          'exclusions?': {
            each: {
              fields: {
                note: 'text',
                'subjects?': { each: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/, least: 1 },
                'data?': { each: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/, least: 1 },
                'flows?': { each: { of: ['sent', 'collected', 'received'] }, least: 1 },
              },
            },
            least: 1,
          },
          'conditions?': { each: 'text', least: 1 },
          'notes?': { each: 'text', least: 1 },
          'safeguards?': {
            each: { fields: { id: /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/, 'note?': 'text' } },
            least: 1,
          },
          'integral?': 'boolean',
          'locations?': {
            each: {
              fields: { place: /^(?:[A-Z]{2}|\d{3})$/, 'role?': { of: ['processing', 'storage', 'access'] } },
            },
            least: 1,
          },
          'transfer?': { fields: { mechanism: 'text', 'url?': 'text' } },
          'retention?': 'text',
          'announced?': /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u,
          'since?': /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u,
          'until?': /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u,
        },
        some: ['purpose', 'purposes'],
      },
      least: 1,
    },
  },
};
