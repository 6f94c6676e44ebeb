import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeReader } from '../../../../../src/keeper/table/read/words/place-reader.js';
import { bring, emptyRegistry, entryOf } from '../../../../helpers/table.js';

const read = placeReader('en');
const EEA = ['EU', 'IS', 'LI', 'NO'];

for (const [words, places] of [
  ['United States of America', ['US']],
  ['U.S.A.', ['US']],
  ['The Netherlands', ['NL']],
  ['Czech Republic', ['CZ']],
  ['Hong Kong', ['HK']],
  ['Turkey', ['TR']],
  ['Republic of Korea', ['KR']],
  ['EEA', EEA],
  ['EU/EEA', EEA],
  ['Ireland/USA', ['IE', 'US']],
  ['UK & Ireland', ['GB', 'IE']],
  ['United States, Germany and Japan', ['US', 'DE', 'JP']],
  ['Trinidad and Tobago', ['TT']],
  ['EU (Sweden)', ['EU', 'SE']],
  ['EU (Spain/Italy)', ['EU', 'ES', 'IT']],
  ['EU · Poland', ['EU', 'PL']],
  ['US, CA, DE', ['US', 'CA', 'DE']],
  ['Worldwide', ['001']],
  ['LATAM', ['419']],
  ['Republic of Ireland', ['IE']],
  ['Kingdom of the Netherlands', ['NL']],
  ['Slovak Republic, State of Israel', ['SK', 'IL']],
  ['Hong Kong SAR', ['HK']],
  ['Hong Kong S.A.R.', ['HK']],
  ['Hong Kong, China', ['HK']],
  ['Taiwan, China', ['TW']],
  ['Singapore, Hong Kong, China', ['SG', 'HK', 'CN']],
  ['Estados Unidos de América', ['US']],
  ["Stati Uniti d'America", ['US']],
  ['Netherlands, The', ['NL']],
  ['EU region', ['EU']],
  ['US and EU regions', ['US', 'EU']],
  ['UK/Norway data regions', ['GB', 'NO']],
  ['EU data residency and/or Japan', ['EU', 'JP']],
  ['IE/USA', ['IE', 'US']],
  ['🇩🇪 Germany', ['DE']],
  ['Ireland 🇮🇪, France 🇫🇷', ['IE', 'FR']],
  ['🇳🇴', ['NO']],
  ['🌍 Global', ['001']],
  // Names in fifteen languages and more.
  ['Deutschland', ['DE']],
  ['États-Unis', ['US']],
  ['Países Bajos', ['NL']],
  ['Germania', ['DE']],
  ['Estônia', ['EE']],
  ['Verenigde Staten', ['US']],
  ['Niemcy', ['DE']],
  ['Tyskland', ['DE']],
  ['Nederlandene', ['NL']],
  ['Saksa', ['DE']],
  ['Německo', ['DE']],
  ['Almanya', ['DE']],
  ['Германия', ['DE']],
  ['アメリカ合衆国', ['US']],
  ['독일', ['DE']],
  ['德国', ['DE']],
] as const) {
  test(`"${words}" is ${places.join(', ')}`, () => assert.deepEqual(read(words), { places, hasMore: false }));
}

for (const [words, places] of [
  ['USA (Virginia)', ['US']],
  ['West US (California, United States)', ['US']],
  ['Global edge', ['001']],
  ['Servers in Germany', ['DE']],
  ['US-based servers', ['US']],
  ['Germany 🇩🇪 🇫🇷', ['DE']],
  ['Dublin, Ireland', ['IE']],
  ['San Francisco, CA, USA', ['US']],
  ['Georgia, USA', ['US']],
  ['Scotland', ['GB']],
  ['Wales, France', ['GB', 'FR']],
  ['London, England', ['GB']],
  ['eu-west-1 (Ireland)', ['IE']],
  ['eu-west-1 (EU)', ['EU']],
  ['Frankfurt (EU)', ['EU']],
  ['Frankfurt, Germany, Dublin, Ireland', ['DE', 'IE']],
] as const) {
  test(`"${words}" is ${places.join(', ')} and says more, which is not lost`, () => {
    assert.deepEqual(read(words), { places, hasMore: true });
    const { document, report } = bring(
      `Vendor,Purpose,Location\nZoom,Calls,"${words}"\n`,
      {},
      emptyRegistry(),
    );
    assert.deepEqual(entryOf(document, 'zoom').notes, [`Location: ${words}`]);
    assert.deepEqual(report.unread, []);
  });
}

for (const words of [
  'San Francisco, CA',
  'Lebanon, Ohio',
  'Georgia',
  'NO',
  'NA',
  'US, NA',
  'Republic of China',
  'State of Georgia',
  'US only',
  'not Germany',
  'Depends',
  'London',
])
  test(`"${words}" is no country that is sure`, () => assert.ok('why' in read(words)));

for (const [words, place] of [
  ['EU, Milan', 'EU'],
  ['USA, Tulsa', 'US'],
  ['France – Lyon', 'FR'],
] as const)
  test(`"${words}" is ${place} and says more`, () =>
    assert.deepEqual(read(words), { places: [place], hasMore: true }));

test('a place beside another of which more is said than its name is not left out in silence', () => {
  for (const words of ['EU/UK residency where available', 'Germany, UK only', 'US, India as agreed'])
    assert.ok('why' in read(words), words);
});
