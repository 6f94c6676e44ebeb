// Made from registry-schema.ts by "npm run schema": what a page needs of it.
import type { Shape } from './shape.js';

const place: Shape = /^(?:[A-Z]{2}|\d{3})$/;
const days: Shape = { from: 0, to: 36500 };
const translations: Shape = { each: 'text', least: 1 };
const flowBasis: Shape = { of: ['stated', 'inferred'] };
const version: Shape = { from: 0, to: 9007199254740991 };
const flow: Shape = { of: ['sent', 'collected', 'received'] };
const id: Shape = /^(?!(?:all|not-stated)$)[a-z0-9][a-z0-9._-]{0,79}$/;
const lastUpdated: Shape = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
const includes: Shape = { each: id, least: 1 };
const products: Shape = { each: { fields: { id: id, name: 'text' } }, least: 1 };
const purposes: Shape = {
  each: {
    fields: {
      id: id,
      name: 'text',
      'description?': 'text',
      'example?': 'text',
      'synonyms?': translations,
      'includes?': { either: [{ of: ['all'] }, includes] },
      'open?': 'boolean',
      'personal?': 'boolean',
      'mappings?': {
        each: {
          fields: {
            scheme: 'text',
            term: 'text',
            fit: { of: ['exact', 'close', 'approximate'] },
            'subject?': id,
          },
        },
        least: 1,
      },
    },
  },
  least: 0,
  most: 10000,
};
export const headShape: Shape = {
  fields: {
    '$schema?': /^/,
    formatVersion: { from: 1, to: 1 },
    version: version,
    lastUpdated: lastUpdated,
    language: 'text',
    'previous?': 'text',
    organization: {
      fields: {
        name: 'text',
        'url?': 'text',
        'contact?': { fields: { 'url?': 'text', 'email?': 'text' } },
        'policies?': { each: { fields: { name: 'text', url: 'text' } }, least: 1, most: 64 },
      },
    },
    'notice?': {
      fields: {
        'days?': days,
        'url?': 'text',
        'note?': 'text',
        'objection?': { fields: { 'days?': days, 'how?': 'text', 'url?': 'text' } },
      },
    },
    'updates?': { fields: { 'feed?': 'text', 'calendar?': 'text', 'page?': 'text' } },
    'translations?': translations,
    'products?': products,
    'title?': 'text',
    'introduction?': { each: 'text', least: 1, most: 500 },
    categories: {
      each: { fields: { id: id, name: 'text', 'description?': 'text', 'groups?': products } },
      least: 0,
      most: 1000,
    },
    'vocabulary?': {
      fields: {
        'purposes?': purposes,
        'dataTypes?': purposes,
        'subjects?': purposes,
        'safeguards?': purposes,
      },
    },
    'changes?': {
      each: {
        fields: {
          version: version,
          date: lastUpdated,
          kind: { of: ['added', 'removed', 'changed'] },
          'vendor?': id,
          'name?': 'text',
          'disclosure?': id,
          summary: 'text',
        },
      },
      least: 0,
      most: 10000,
    },
  },
};

export const vendorShape: Shape = {
  fields: {
    id: id,
    name: 'text',
    'aliases?': translations,
    'entity?': { fields: { 'legalName?': 'text', 'parent?': 'text', 'place?': place } },
    'links?': {
      each: {
        fields: {
          rel: { of: ['privacy', 'dpa', 'terms', 'subprocessors', 'website', 'other'] },
          url: 'text',
          'language?': 'text',
          'checked?': lastUpdated,
        },
      },
      least: 1,
    },
    disclosures: {
      each: {
        fields: {
          id: id,
          category: id,
          'group?': id,
          'purpose?': 'text',
          'purposes?': includes,
          'dataSummary?': 'text',
          'data?': {
            each: {
              fields: {
                type: id,
                'flow?': flow,
                'flowBasis?': flowBasis,
                'service?': 'text',
                'subjects?': includes,
                'note?': 'text',
              },
            },
            least: 1,
          },
          'subjects?': { each: { fields: { id: id, 'basis?': flowBasis } }, least: 1 },
          'exclusions?': {
            each: {
              fields: {
                note: 'text',
                'subjects?': includes,
                'data?': includes,
                'flows?': { each: flow, least: 1 },
              },
            },
            least: 1,
            most: 500,
          },
          'conditions?': translations,
          'notes?': translations,
          'safeguards?': { each: { fields: { id: id, 'note?': 'text' } }, least: 1 },
          'integral?': 'boolean',
          'products?': includes,
          'locations?': {
            each: { fields: { place: place, 'role?': { of: ['processing', 'storage', 'access'] } } },
            least: 1,
          },
          'transfer?': { fields: { mechanism: 'text', 'url?': 'text' } },
          'retention?': 'text',
          'announced?': lastUpdated,
          'since?': lastUpdated,
          'until?': lastUpdated,
        },
        some: ['purpose', 'purposes'],
      },
      least: 1,
    },
  },
};
