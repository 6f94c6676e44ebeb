import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ColumnKey } from '../../../../../src/keeper/table/columns/table-column.js';
import { columnNamed, readHeadings } from '../../../../../src/keeper/table/read/rows/read-headings.js';
import { bring, emptyRegistry, entryOf, mapOf } from '../../../../helpers/table.js';

const seen: Readonly<Record<string, readonly string[]>> = {
  vendor: [
    'Subprocessor(s)',
    'Externer Dienstleister',
    'Proveedor externo',
    'Sous-traitants autorisés',
    'Name of Subprocessor',
    'Sub-processor',
    'Third-Party Service',
    'Third Party Entity',
    'Service provider',
    'Vendor Name',
    'Anbieter',
    'Unterauftragnehmer',
    'Unterauftragsverhältnisse',
    'Name des Dienstleisters',
    'Sous-traitant ultérieur',
    'Prestataire',
    'Encargado del tratamiento',
    'Proveedor',
    'Name of Service Provider with Link to Privacy Policy or relevant privacy documentation',
  ],
  purpose: [
    'Description of Processing',
    'Service Provided',
    'Services provided',
    'Purpose of Processing',
    'Processing Purpose',
    'Description/Purpose',
    'Nature of processing',
    'Type of service',
    'How Acme uses the provider',
    'Zweck',
    'Zweck der Verarbeitung',
    'Beschreibung der Leistung',
    'Finalité du traitement',
    'Finalidad',
    'Su finalidad',
    'Processing task',
  ],
  dataSummary: [
    'Data Processed',
    'Categories of personal data',
    'Customer data involved',
    'Data Type',
    'What user information is shared or collected by this provider?',
    'Daten',
    'Datenkategorien',
    'Art der Daten',
    'Données traitées',
    'Datos personales',
    'Datos que trata',
    'Qué ven',
    'Possible data',
    'What they receive',
    'Données que nous transmettons',
    'Unsere Daten',
  ],
  countries: [
    'Location of Processing',
    'Land der Verarbeitung',
    'Hébergement des données',
    'Region',
    'Data Location',
    'Hosting location',
    'Geographic Location',
    'Territories',
    'Regions used',
    'Land',
    'Verarbeitungsort',
    'Pays',
    'País',
    'Ubicación',
  ],
  companyPlace: [
    'Entity Country',
    'Corporate Location',
    'Country of registration',
    'Seat',
    'Seat of the company',
    'Headquarters',
    'Firmensitz',
    'Adresse du siège',
  ],
  until: ['Enddatum', 'Termination date'],
  website: ['Website', 'Link', 'URL', 'Webseite', 'Site web', 'Sitio web'],
  privacy: [
    'Privacy Policy',
    'Datenschutzerklärung',
    'Politique de confidentialité',
    'Política de privacidad',
    'Lien politique de confidentialité',
  ],
  agreement: ['DPA', 'DPA link', 'AVV'],
  transfer: [
    'Transfer Mechanism',
    'International transfer safeguards',
    'Übermittlungsgrundlage',
    'Rechtsgrundlage der Übermittlung',
    'Schutz Drittstaatentransfer',
    'Übermittlung in Drittländer',
    'Garanties de transfert',
    'Outil de transfert',
    'Transferencia internacional',
    'Garantías para la transferencia internacional',
    'Base juridique du transfert',
    'Base legal de la transferencia internacional',
  ],
  retention: [
    'Conservation des données',
    'Retention period',
    'Speicherdauer',
    'Durée de conservation',
    'Plazo de conservación',
  ],
  announced: ['Announced', 'Notice date', 'Angekündigt am'],
  since: [
    'Date added',
    'Startdatum',
    'Engagement date',
    'In use since',
    'Active from',
    'Im Einsatz seit',
    'Effective date',
    'Datum',
    'Seit',
    'Depuis',
    'Fecha de inicio',
  ],
  subjects: ['Data subjects', 'Betroffene Personen', 'Personnes concernées', 'Interesados'],
  conditions: ['Relevant Acme services', 'Engaged when', 'Enabled When', 'Applicable services'],
  products: ['Product', 'Relevant Acme products', 'Produkte', 'Produits concernés', 'Producto'],
  notes: ['Public notes', 'Public comments', 'Öffentliche Hinweise'],
};
for (const [key, headings] of Object.entries(seen))
  for (const heading of headings)
    test(`the heading "${heading}" is ${key}`, () => assert.equal(columnNamed(heading), key));

const composed: Readonly<Record<string, ColumnKey>> = {
  'Role / Purpose': 'purpose',
  'Service & purpose': 'purpose',
  'Name and address': 'vendor',
  'Region & country': 'countries',
  'Typical processing location(s)': 'countries',
  'Ubicación principal': 'countries',
  'Localisation principale': 'countries',
  'Example data processed': 'dataSummary',
};
for (const [heading, key] of Object.entries(composed))
  test(`the composed heading "${heading}" is ${key}`, () => assert.equal(columnNamed(heading), key));

test('a heading that is only half known is of no column', () => {
  for (const heading of ['Location / Comments', 'Owner / Purpose', 'Data / Ticket', 'Possible vendor'])
    assert.equal(columnNamed(heading), undefined, heading);
});

test('what may be the keeper’s own is no column', () => {
  for (const heading of [
    'Owner',
    'Contract value',
    'Contact email',
    'Contact',
    'Comments',
    'Remarks',
    'Notes',
    'Risk',
  ])
    assert.equal(columnNamed(heading), undefined, heading);
});

test('a list without a better word names vendors and purposes by what it has', () => {
  const keysOf = (row: readonly string[]) => readHeadings(row).map(({ key }) => key);
  assert.deepEqual(keysOf(['Name', 'Purpose', 'Country']), ['vendor', 'purpose', 'countries']);
  assert.deepEqual(keysOf(['Company', 'Service', 'Location']), ['vendor', 'purpose', 'countries']);
  assert.deepEqual(keysOf(['Subprocessor', 'Category', 'Location']), ['vendor', 'purpose', 'countries']);
  assert.deepEqual(keysOf(['Vendor', 'Company', 'Service', 'Purpose']), [
    'vendor',
    'company',
    'service',
    'purpose',
  ]);
});

test('a column that is not known stays out and is listed; one that is named is kept as the keeper’s own', () => {
  const csv = 'Vendor,Category,Purpose,Owner,Comments\nZoom,Services,Calls.,Ada,Too dear\n';
  const out = bring(csv);
  assert.doesNotMatch(JSON.stringify(out.document), /Ada|Too dear/);
  assert.deepEqual(
    out.report.columns.map(({ heading, cells, field }) => [heading, cells, field]),
    [
      ['Owner', 1, undefined],
      ['Comments', 1, undefined],
    ],
  );
  const kept = bring(csv, { keep: ['Owner'], map: mapOf({ Comments: 'Public notes' }) });
  const entry = entryOf(kept.document, 'zoom');
  assert.deepEqual([entry['x-owner'], entry.notes], ['Ada', ['Too dear']]);
});

test('two columns of one heading are told apart by number, and the second is not lost', () => {
  const csv = 'Vendor,Purpose,Location,Location\nZoom,Calls.,USA,Ireland\n';
  const first = entryOf(bring(csv, {}, emptyRegistry()).document, 'zoom');
  assert.deepEqual([first.locations, first.notes], [[{ place: 'US' }], ['Location (2): Ireland']]);
  const said = bring(csv, { map: mapOf({ 'Location (2)': 'Company country' }) }, emptyRegistry());
  assert.equal(said.document.vendors[0]?.entity?.place, 'IE');
});

test('of two columns of one kind the first that says more than yes or no is read, and the other is told', () => {
  const csv = 'Vendor,Purpose,Data stored in the EU,Data shared\nReef,Mail.,yes,Name\nKelp,Files.,No,\n';
  const { document, report } = bring(csv, {}, emptyRegistry());
  const { dataSummary, notes } = entryOf(document, 'reef');
  assert.deepEqual([dataSummary, notes], ['Name', ['Data stored in the EU: yes']]);
  assert.deepEqual(entryOf(document, 'kelp').notes, ['Data stored in the EU: No']);
  assert.equal(report.unread.length, 0);
});

test('of two links that mean one column neither is taken', () => {
  const { document, report } = bring(
    'Vendor,Purpose,Link,Website URL\nZoom,Calls.,https://a.example,https://b.example\n',
    {},
    emptyRegistry(),
  );
  assert.equal(document.vendors[0]?.links, undefined);
  assert.equal(report.columns.length, 2);
});

for (const heading of [
  'Reason for rejection',
  'Purpose code',
  'Duration of contract',
  'Description (internal)',
  'Location of contract',
  'Data owner',
  'Zweck (intern)',
  'Dauer des Vertrags',
  'Description interne',
  'Finalidad (interna)',
])
  test(`"${heading}" is of the team alone`, () => assert.equal(columnNamed(heading), undefined));
