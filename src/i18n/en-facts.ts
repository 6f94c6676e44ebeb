import type { FactMessages } from './fact-messages.js';

/** What an entry states, in English. */
export const enFacts: FactMessages = {
  flows: {
    sent: 'Sent to them',
    collected: 'Collected by them',
    received: 'Received from them',
    unstated: 'Direction not stated',
  },
  inferred: 'our reading',
  integral: (stated) => (stated ? 'Integral to the service' : 'Not integral'),
  locationRoles: { processing: 'processing', storage: 'storage', access: 'access' },
  regions: {
    '001': 'Worldwide',
    '002': 'Africa',
    '009': 'Oceania',
    '019': 'Americas',
    '142': 'Asia',
    '150': 'Europe',
  },
  company: (legalName, parent, place) =>
    [legalName, parent && `part of ${parent}`, place].filter(Boolean).join(', '),
  links: {
    privacy: 'Privacy policy',
    dpa: 'Data agreement',
    terms: 'Terms',
    subprocessors: 'Its own providers',
    website: 'Website',
    other: 'More information',
  },
  checked: (date) => `checked ${date}`,
};
