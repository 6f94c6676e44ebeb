import type { FactMessages } from './fact-messages.js';

/**
 * The world, its continents and their parts in English. Chromium has a name for Latin America alone, few lists name the parts, and the
 * first rows have room for the continents only.
 */
export const regions: FactMessages['regions'] = {
  '001': 'Worldwide',
  '002': 'Africa',
  '009': 'Oceania',
  '019': 'Americas',
  '142': 'Asia',
  '150': 'Europe',
  '003': 'North America',
  '005': 'South America',
  '011': 'Western Africa',
  '013': 'Central America',
  '014': 'Eastern Africa',
  '015': 'Northern Africa',
  '017': 'Middle Africa',
  '018': 'Southern Africa',
  '021': 'Northern America',
  '029': 'Caribbean',
  '030': 'Eastern Asia',
  '034': 'Southern Asia',
  '035': 'Southeast Asia',
  '039': 'Southern Europe',
  '053': 'Australasia',
  '054': 'Melanesia',
  '057': 'Micronesian Region',
  '061': 'Polynesia',
  '143': 'Central Asia',
  '145': 'Western Asia',
  '151': 'Eastern Europe',
  '154': 'Northern Europe',
  '155': 'Western Europe',
  '202': 'Sub-Saharan Africa',
  '419': 'Latin America',
};
