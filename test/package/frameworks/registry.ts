/** Two providers, as an app would get them from its own server. */
export const registry = {
  formatVersion: 1,
  version: 1,
  lastUpdated: '2026-09-01',
  language: 'en',
  organization: { name: 'Example School' },
  categories: [{ id: 'services', name: 'Services' }],
  vendors: [
    {
      id: 'postbox',
      name: 'Postbox',
      disclosures: [{ id: 'email', category: 'services', purpose: 'Sends our email to teachers.' }],
    },
    {
      id: 'mapmaker',
      name: 'Mapmaker',
      disclosures: [{ id: 'maps', category: 'services', purpose: 'Draws the way to school.' }],
    },
  ],
};
