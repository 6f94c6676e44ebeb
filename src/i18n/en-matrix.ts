import { formatNumber } from './format.js';
import type { MatrixMessages } from './matrix-messages.js';

const number = (n: number): string => formatNumber(n, 'en');

/** Who gets what, in English. */
export const enMatrix: MatrixMessages = {
  axes: 'Compare data with',
  peopleAxis: 'People',
  vendorsAxis: 'Providers',
  caption: {
    people: 'Which data of which people providers get: people across, data down.',
    vendors: 'Which data each provider gets: data across, providers down.',
  },
  keys: 'Arrow keys move from answer to answer. Enter shows its entries.',
  sentence: (entries, parts) =>
    entries === 1 ? `Of 1 entry, ${parts}.` : `Of ${number(entries)} entries, ${parts}.`,
  getDataOf: (entries, people) => `${number(entries)} ${entries === 1 ? 'gets' : 'get'} data of ${people}`,
  getData: (entries, data) => `${number(entries)} ${entries === 1 ? 'gets' : 'get'} ${data}`,
  notSaying: {
    people: (entries) => `${number(entries)} ${entries === 1 ? 'does' : 'do'} not say whose data they get`,
    vendors: (entries) => `${number(entries)} ${entries === 1 ? 'does' : 'do'} not say what data they get`,
  },
  choose: { people: 'Whose data', vendors: 'Which data' },
  dataHeading: 'Data',
  vendorHeading: 'Provider',
  anyOf: 'Any of these',
  answers: { matched: 'Yes', unstated: 'Not stated', excluded: 'Says not', none: 'None' },
  unstatedToo: (entries) => `${number(entries)} not stated`,
  excludedToo: (entries) => `${number(entries)} ${entries === 1 ? 'says' : 'say'} not`,
  counting: 'Counting…',
  moreVendors: (more, left) =>
    more < left
      ? `Show ${more} more of ${number(left)} providers`
      : `Show ${more} more ${more === 1 ? 'provider' : 'providers'}`,
  nothingToCompare: 'This list does not tell kinds of data apart, so that there is nothing to compare.',
};
