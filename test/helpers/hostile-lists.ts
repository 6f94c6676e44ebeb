import fc from 'fast-check';
import { parseDocument } from '../../src/core/reading/parse-document.js';
import { normalizeRegistry } from '../../src/core/model/normalize-registry.js';
import type { Registry } from '../../src/core/model/registry.js';

const TODAY = new Date('2026-06-01');

const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp; &#60;',
  '</td></table><!--',
  ']]>',
  '\u202eabc\u202c',
  'اسم <b>',
];

/** Registries whose every text may be hostile, with the texts in them. */
export function hostileRegistries(): fc.Arbitrary<{ registry: Registry; texts: string[] }> {
  const visible = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((text) => text.trim() === text && !/[\p{C}]/u.test(text));
  const text = fc.oneof(visible, fc.constantFrom(...HOSTILE));
  return fc.array(text, { minLength: 24, maxLength: 24 }).map((texts) => {
    const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = '', j = '', k = '', l = ''] =
      texts;
    const [m = '', n = '', o = '', p = '', q = '', r = '', s = '', t = '', u = '', v = '', w = '', x = ''] =
      texts.slice(12);
    const document = {
      formatVersion: 1,
      version: 1,
      lastUpdated: '2026-03-01',
      language: 'en',
      title: a,
      introduction: [b],
      organization: { name: c, url: w, policies: [{ name: d, url: w }] },
      notice: { note: x },
      categories: [{ id: 'main', name: e, description: f, groups: [{ id: 'group', name: g }] }],
      vocabulary: {
        dataTypes: [{ id: 'data', name: h, description: i }],
        subjects: [{ id: 'who', name: j }],
        safeguards: [{ id: 'safe', name: k }],
      },
      vendors: [
        {
          id: 'vendor',
          name: l,
          aliases: [m],
          entity: { legalName: n, parent: o },
          links: [{ rel: 'other', url: w }],
          disclosures: [
            {
              id: 'row',
              category: 'main',
              group: 'group',
              purpose: p,
              data: [{ type: 'data', flow: 'sent', service: q, subjects: ['who'], note: r }],
              exclusions: [{ note: s }],
              conditions: [t],
              notes: [u],
              safeguards: [{ id: 'safe', note: v }],
              transfer: { mechanism: a, url: w },
            },
          ],
        },
      ],
      changes: [{ version: 1, date: '2026-03-01', kind: 'changed', name: b, summary: c }],
    };
    return {
      registry: normalizeRegistry(parseDocument(document).document, TODAY),
      texts: texts.filter((_, at) => at !== 22),
    };
  });
}

/** Every text of a document that says something: not ids, addresses, or words that only help a search. */
export function factsOf(value: unknown, field = ''): string[] {
  const SILENT = ['id', 'url', 'synonyms', 'mappings', '$schema', 'language', 'lastUpdated', 'vocabulary'];
  const IDS = [
    'category',
    'group',
    'type',
    'flow',
    'flowBasis',
    'basis',
    'rel',
    'place',
    'role',
    'checked',
    'purposes',
  ];
  if ([...SILENT, ...IDS].includes(field)) return [];
  if (typeof value === 'string') return ['subjects', 'data', 'flows'].includes(field) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => factsOf(item, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => factsOf(item, name));
}
