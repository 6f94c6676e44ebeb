// Texts of a file that would turn round, or move, what stands beside them.

/** Begins each text of the file, so that it is known from ours. */
export const OF_FILE = 'Zq';
export const CONTROLS: Readonly<Record<string, (text: string) => string>> = {
  'an override': (text) => `${text}\u202e(x1)`,
  'an embedding': (text) => `${text}\u202b(x1)`,
  'an isolate that is not closed': (text) => `${text}\u2067(x1)`,
  'ends of what it did not open': (text) => `\u2069\u202c${text}\u2069\u202c`,
  'a beginning that nothing ends': (text) => `\u2068\u202d${text}(x1)`,
  'an Arabic mark at its end': (text) => `${text} 1 (\u061c`,
  'a mark at its end': (text) => `${text} (\u200f`,
  'letters that run from right to left at its end': (text) => `${text} \u05d0\u05d1 1`,
};

/** A list in which every text that a reader sees is made by a function. */
export function listOf(make: (text: string) => string): unknown {
  let count = 0;
  const text = () => make(`${OF_FILE}${(count += 1)}`);
  const url = 'https://a.example/';
  return {
    formatVersion: 1,
    version: 2,
    lastUpdated: '2026-03-01',
    language: 'en',
    title: text(),
    introduction: [text()],
    organization: {
      name: text(),
      contact: { url },
      policies: [
        { name: text(), url },
        { name: text(), url },
      ],
    },
    notice: { days: 30, note: text(), objection: { days: 14, how: text() } },
    products: [
      { id: 'p1', name: text() },
      { id: 'p2', name: text() },
    ],
    categories: [
      { id: 'main', name: text(), description: text(), groups: [{ id: 'g', name: text() }] },
      { id: 'side', name: text() },
    ],
    vocabulary: {
      purposes: [
        { id: 'u1', name: text() },
        { id: 'u2', name: text(), description: text() },
      ],
      dataTypes: [
        { id: 'd1', name: text(), description: text() },
        { id: 'd2', name: text() },
      ],
      subjects: [
        { id: 's1', name: text() },
        { id: 's2', name: text() },
      ],
      safeguards: [
        { id: 'f1', name: text() },
        { id: 'f2', name: text() },
      ],
    },
    vendors: ['a', 'b'].map((id) => ({
      id,
      name: text(),
      aliases: [text(), text()],
      entity: { legalName: text(), parent: text(), place: 'DE' },
      links: [
        { rel: 'privacy', url },
        { rel: 'dpa', url, language: 'de' },
      ],
      disclosures: [
        {
          id: 'r',
          category: id === 'a' ? 'main' : 'side',
          ...(id === 'a' ? { group: 'g' } : {}),
          purpose: text(),
          purposes: ['u1', 'u2'],
          products: ['p1'],
          data: [
            {
              type: 'd1',
              flow: 'sent',
              flowBasis: 'inferred',
              service: text(),
              subjects: ['s1'],
              note: text(),
            },
            { type: 'd2', flow: 'received', note: text() },
          ],
          subjects: [{ id: 's1', basis: 'inferred', note: text() }, { id: 's2' }],
          exclusions: [{ note: text(), data: ['d2'] }],
          conditions: [text(), text()],
          notes: [text(), text()],
          safeguards: [{ id: 'f1', note: text() }, { id: 'f2' }],
          transfer: { mechanism: text(), url },
          retention: text(),
          locations: [{ place: 'DE', role: 'storage' }, { place: 'US' }],
        },
      ],
    })),
    changes: [
      { version: 2, date: '2026-03-01', kind: 'added', vendor: 'a', name: text(), summary: text() },
      { version: 1, date: '2026-01-01', kind: 'removed', name: text(), summary: text() },
    ],
  };
}
