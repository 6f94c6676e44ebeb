import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { DisclosureRecord, RegistryDocument } from '../../src/core/schema/registry-schema.js';
import { parseDocument } from '../../src/core/reading/parse-document.js';
import { call, type Outcome } from '../helpers/io.js';

const table = (name: string): Promise<string> => readFile(`test/cli/tables/${name}`, 'utf8');

const registry: RegistryDocument = {
  formatVersion: 1,
  version: 4,
  lastUpdated: '2026-01-01',
  language: 'en',
  organization: { name: 'Example School' },
  categories: [{ id: 'services', name: 'Services', groups: [{ id: 'mail', name: 'Mail' }] }],
  vocabulary: {
    dataTypes: [
      { id: 'email-address', name: 'Email address', synonyms: ['email'] },
      { id: 'name', name: 'Name' },
    ],
    subjects: [{ id: 'student', name: 'Students' }],
  },
  vendors: [
    {
      id: 'postbox',
      name: 'Postbox',
      aliases: ['Old Post'],
      links: [{ rel: 'privacy', url: 'https://postbox.example/privacy', language: 'en' }],
      disclosures: [
        {
          id: 'mail',
          category: 'services',
          group: 'mail',
          purpose: 'Sends email.',
          data: [{ type: 'email-address', flow: 'sent', flowBasis: 'inferred', note: 'hashed' }],
          subjects: [{ id: 'student', basis: 'stated' }],
          exclusions: [{ note: 'No names.', data: ['name'] }],
          since: '2021-04-03',
          retention: 'P3Y',
        },
      ],
    },
    { id: 'other', name: 'Other', disclosures: [{ id: 'a', category: 'services', purpose: 'Helps.' }] },
  ],
};

async function importTable(csv: string, words: string[] = [], into: RegistryDocument | undefined = registry) {
  const files: Record<string, string> = { 't.csv': csv };
  if (into) files['r.json'] = JSON.stringify(into);
  const done = await call(['import', 't.csv', ...(into ? ['--into', 'r.json'] : []), ...words], files);
  return { ...done, document: done.code === 0 ? (JSON.parse(done.out) as RegistryDocument) : registry };
}

const entriesOf = ({ vendors }: RegistryDocument, vendor: string): readonly DisclosureRecord[] =>
  vendors.find(({ id }) => id === vendor)?.disclosures ?? [];
const entryOf = (document: RegistryDocument, vendor = 'postbox'): DisclosureRecord => {
  const [entry] = entriesOf(document, vendor);
  assert.ok(entry);
  return entry;
};
const unread = ({ err }: Outcome): string[] =>
  err
    .split(/^(?:Not read|Rows left out): .*\n/m)
    .slice(1)
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('  '));

test('a new word of a table becomes a term, category or group with an id made from its name', async () => {
  const { document, err } = await importTable(
    'Vendor,Category,Group,Purpose,Kinds of purpose,Data sent,Whose,Safeguards\nZoom,Calls,Video,Shows faces.,Übertragung,Voice,Parents,Access only where needed\n',
  );
  const entry = entryOf(document, 'zoom');
  assert.deepEqual(entry, {
    id: 'ubertragung',
    category: 'calls',
    group: 'video',
    purpose: 'Shows faces.',
    purposes: ['ubertragung'],
    data: [{ type: 'voice', flow: 'sent' }],
    subjects: [{ id: 'parents' }],
    safeguards: [{ id: 'access-only-where-needed' }],
  });
  assert.deepEqual(document.categories[1], {
    id: 'calls',
    name: 'Calls',
    groups: [{ id: 'video', name: 'Video' }],
  });
  assert.deepEqual(parseDocument(document).warnings, []);
  assert.match(err, /kind of data "Voice" with the id voice/);
});

test('a known name keeps its id, and what the table has no column for stays', async () => {
  const { document } = await importTable(
    'Vendor,Purpose,Data sent,Whose\nold post,Sends email.,Email address; Name,Students\n',
  );
  assert.deepEqual(document.vendors[0], {
    ...registry.vendors[0],
    disclosures: [
      {
        ...registry.vendors[0]?.disclosures[0],
        data: [
          { type: 'email-address', flow: 'sent', flowBasis: 'inferred', note: 'hashed' },
          { type: 'name', flow: 'sent' },
        ],
      },
    ],
  });
});

test('entries without a row stay and are told of', async () => {
  const { document, err } = await importTable('Vendor,Purpose\nPostbox,Sends email.\n');
  assert.equal(document.vendors.length, 2);
  assert.match(err, /Left as they are.*: 1 entry.*\n {2}other\/a/);
});

test('a table that changes nothing gives the registry back byte for byte', async () => {
  const text = JSON.stringify(registry);
  const { out } = await call(['import', 't.csv', '--into', 'r.json'], {
    't.csv': 'Vendor,Purpose\nOther,Helps.\n',
    'r.json': text,
  });
  assert.equal(out, text);
});

test('a blank cell changes nothing', async () => {
  const { document } = await importTable('Vendor,Purpose,Whose,Never,Since\nPostbox,Sends email.,,,\n');
  assert.deepEqual(document, registry);
});

test('a vendor with an id and another name is renamed and keeps the old name as an alias', async () => {
  const { document } = await importTable('Vendor ID,Vendor,Purpose\npostbox,Mailbox,Sends email.\n');
  assert.equal(document.vendors[0]?.id, 'postbox');
  assert.equal(document.vendors[0]?.name, 'Mailbox');
  assert.deepEqual(document.vendors[0]?.aliases, ['Old Post', 'Postbox']);
});

test('the one entry of a vendor in a category is updated by the one row there is', async () => {
  const { document, err } = await importTable('Vendor,Category,Purpose\nPostbox,Services,Sends letters.\n');
  assert.equal(entryOf(document).id, 'mail');
  assert.equal(entryOf(document).purpose, 'Sends letters.');
  assert.match(err, /postbox\/mail, Purpose: "Sends email." became "Sends letters."/);
});

test('a row in another category is another entry', async () => {
  const { document } = await importTable('Vendor,Category,Purpose\nPostbox,Website,Counts visits.\n');
  assert.deepEqual(
    entriesOf(document, 'postbox').map(({ id }) => id),
    ['mail', 'website'],
  );
});

test('a row added by hand to an exported table is another entry of the vendor that it names', async () => {
  const { document } = await importTable(
    'Vendor,Category,Purpose,Vendor ID,Entry ID\nPostbox,Services,Counts visits.,,\nPostbox,Services,Sends email.,postbox,mail\n',
  );
  assert.deepEqual(
    entriesOf(document, 'postbox').map(({ id, purpose }) => [id, purpose]),
    [
      ['mail', 'Sends email.'],
      ['services', 'Counts visits.'],
    ],
  );
});

test('an id that is none leaves the row out', async () => {
  for (const ids of ['../etc,a', 'postbox,B C']) {
    const done = await importTable(`Vendor,Purpose,Vendor ID,Entry ID\nPostbox,Sends email.,${ids}\n`);
    assert.deepEqual(done.document, registry);
    assert.match(unread(done)[0] ?? '', /this is no id/);
  }
});

test('data that goes another way keeps its note, and loses the mark of our reading', async () => {
  const { document } = await importTable(
    'Vendor,Purpose,Data sent,Data received\nPostbox,Sends email.,Name,Email address\n',
  );
  assert.deepEqual(entryOf(document).data, [
    { type: 'name', flow: 'sent' },
    { type: 'email-address', flow: 'received', note: 'hashed' },
  ]);
});

const doubtful: readonly (readonly [column: string, cell: string, why: RegExp])[] = [
  ['Data sent', 'outbound', /direction/],
  ['Data sent', 'Name (out)', /direction/],
  ['Data sent', 'Name -> vendor', /direction/],
  ['Data sent', 'yes', /does not say what/],
  ['Data sent', 'Shoe size, height', /one name or several/],
  ['Data sent', 'We send it all. Daily.', /sentence/],
  ['Whose', 'NOT students', /does not hold/],
  ['Whose', 'Schüler nicht', /does not hold/],
  ['Whose', 'students (optional)', /does not hold/],
  ['Countries', 'US only', /no country/],
  ['Countries', 'London', /no country/],
  ['Countries', 'Georgia', /country or the state/],
  ['Countries', 'NO', /Norway/],
  ['Since', '03/04/2021', /which number is the day/],
  ['Since', '2021-02-31', /not in the calendar/],
  ['Since', '31.12.2024', /no day as year-month-day/],
  ['Since', 'March 2021', /no day as year-month-day/],
  ['Since', '2021', /no day as year-month-day/],
  ['Since', '44289', /a spreadsheet counts days/],
  ['Agreement link', 'yes', /does not say what/],
  ['Agreement link', 'javascript:alert(1)', /no web address/],
  ['Privacy link', 'https://a.example https://b.example', /several addresses/],
  ['Service', 'Maps', /no kind of data is listed/],
];
test('says what is still to do, or that nothing is', async () => {
  const changed = await importTable('Vendor,Category,Purpose\nZoom,Services,Calls.\n');
  assert.match(changed.err, /raise "version", and set "lastUpdated"\.\n$/);
  const same = await importTable('Vendor\nOther\n');
  assert.match(same.err, /Nothing changed\.\n$/);
});

test('days are read in the order that the keeper says, and only those that then are in the calendar', async () => {
  const table = 'Vendor,Category,Purpose,Since,Until\nZoom,Services,Calls.,3/4/2021,31.12.2025\n';
  const { since, until } = entryOf((await importTable(table, ['--dates', 'dmy'])).document, 'zoom');
  assert.deepEqual([since, until], ['2021-04-03', '2025-12-31']);
  const american = await importTable(table, ['--dates', 'mdy']);
  assert.equal(entryOf(american.document, 'zoom').since, '2021-03-04');
  assert.match(unread(american)[0] ?? '', /Until.*not in the calendar/);
  assert.equal((await importTable(table, ['--dates', 'ymd'])).code, 2);
});

for (const [column, cell, why] of doubtful) {
  test(`"${cell}" under "${column}" is reported and kept as text, never interpreted`, async () => {
    const done = await importTable(`Vendor,Category,Purpose,${column}\nZoom,Services,Calls.,"${cell}"\n`);
    const { id: _, ...entry } = entryOf(done.document, 'zoom');
    assert.deepEqual(entry, { category: 'services', purpose: 'Calls.', notes: [`${column}: ${cell}`] });
    assert.equal(done.document.vendors.find(({ id }) => id === 'zoom')?.links, undefined);
    assert.deepEqual(done.document.vocabulary, registry.vocabulary);
    const [line, ...others] = unread(done);
    assert.deepEqual(others, []);
    assert.match(line ?? '', why);
    assert.match(line ?? '', new RegExp(`^  row 2, ${column}, .*To do: .*Kept in the notes`));
  });
}

for (const cell of [
  'n/a',
  'N.A.',
  '-',
  '—',
  '?',
  'tbd',
  '#REF!',
  '#N/A',
  '#NV',
  '#BEZUG!',
  '#¡VALOR!',
  '#NOM?',
  '#####',
  'unbekannt',
]) {
  test(`"${cell}" says nothing in any column, and is reported`, async () => {
    const done = await importTable(
      `Vendor,Category,Purpose,Data sent,Whose,Never,Notes,Countries,Since,Privacy link\nZoom,Services,Calls.${`,${cell}`.repeat(7)}\n`,
    );
    assert.deepEqual(entriesOf(done.document, 'zoom'), [
      { id: 'services', category: 'services', purpose: 'Calls.' },
    ]);
    assert.equal(unread(done).length, 7);
  });
}

test('a part of a cell that cannot be read removes nothing', async () => {
  const { document } = await importTable(
    'Vendor,Purpose,Data sent\nPostbox,Sends email.,Name; NOT the address\n',
  );
  assert.deepEqual(
    entryOf(document).data?.map(({ type }) => type),
    ['email-address', 'name'],
  );
});

test('a day that a spreadsheet wrote in its own order is the same day', async () => {
  const done = await importTable('Vendor,Purpose,Since\nPostbox,Sends email.,4/3/2021\n');
  assert.deepEqual(done.document, registry);
  assert.deepEqual(unread(done), []);
});

test('commas part names only where each of them is known', async () => {
  const { document } = await importTable(
    'Vendor,Category,Purpose,Data sent\nZoom,Services,Calls.,"Email address, name"\n',
  );
  assert.deepEqual(
    entryOf(document, 'zoom').data?.map(({ type }) => type),
    ['email-address', 'name'],
  );
});

test('a new word that a term knows as a synonym stays a word of its own, and the term is named', async () => {
  const { document, err } = await importTable(
    'Vendor,Category,Purpose,Data sent\nZoom,Services,Calls.,Email\n',
  );
  assert.deepEqual(entryOf(document, 'zoom').data, [{ type: 'email', flow: 'sent' }]);
  assert.match(err, /"Email" with the id email; perhaps "Email address" is meant/);
});

test('rows of one vendor are joined, and a blank vendor goes on with the one above', async () => {
  const { document } = await importTable(
    'Vendor,Category,Purpose,Data sent\nZoom,Services,Calls.,Voice\n,,,Image\n,,Webinars.,Name\nZoom,Services,Calls.,Chat\n',
  );
  const [calls, webinars, ...others] = entriesOf(document, 'zoom');
  assert.deepEqual(
    calls?.data?.map(({ type }) => type),
    ['voice', 'image', 'chat'],
  );
  assert.deepEqual([webinars?.category, webinars?.data?.map(({ type }) => type)], ['services', ['name']]);
  assert.deepEqual(others, []);
});

test('rows of one entry with other data of other people are not made into a statement that no row makes', async () => {
  const columns = 'Vendor,Category,Purpose,Data sent,Whose\n';
  for (const [above, below, data, people] of [
    ['Phone,Parents', 'Phone; Name,Teachers', ['phone'], ['parents']],
    ['Phone,', 'Name,Teachers', ['phone'], undefined],
    [',Parents', 'Name,Teachers', undefined, ['parents']],
  ] as const) {
    for (const start of [',,', 'Zoom,Calls,Calls.']) {
      const done = await importTable(`${columns}Zoom,Calls,Calls.,${above}\n${start},${below}\n`);
      const [entry, ...others] = entriesOf(done.document, 'zoom');
      assert.deepEqual(others, []);
      assert.deepEqual(
        [entry?.data?.map(({ type }) => type), entry?.subjects?.map(({ id }) => id)],
        [data, people],
      );
      const [names] = below.split(',');
      assert.deepEqual(entry?.notes, [`Data sent: ${names}`, 'Whose: Teachers']);
      assert.match(
        unread(done)[0] ?? '',
        /row 3, Data sent, .*other data of other people.*Kept in the notes/,
      );
    }
  }
  for (const [above, below, data, people] of [
    ['Phone,Parents', 'Name,', ['phone', 'name'], ['parents']],
    ['Phone,Parents', 'Name,parents', ['phone', 'name'], ['parents']],
    ['Phone; Name,Parents', 'Name; Phone,Teachers', ['phone', 'name'], ['parents', 'teachers']],
  ] as const) {
    const done = await importTable(`${columns}Zoom,Calls,Calls.,${above}\n,,,${below}\n`);
    const [entry] = entriesOf(done.document, 'zoom');
    assert.deepEqual(
      [entry?.data?.map(({ type }) => type), entry?.subjects?.map(({ id }) => id)],
      [data, people],
    );
    assert.deepEqual(unread(done), []);
  }
});

test('importing a table again changes nothing more', async () => {
  for (const name of ['google-sheets.csv', 'hostile.csv']) {
    const csv = await table(name);
    const once = await importTable(csv);
    const twice = await importTable(csv, [], once.document);
    assert.deepEqual(twice.document, once.document);
    assert.doesNotMatch(twice.err, /Added|Changed|New words/);
  }
});

test('a column that is not known is kept as a field x-…, told of, and left out on request', async () => {
  const csv = 'Vendor,Category,Purpose,Data collected,Risk owner\nZoom,Services,Calls.,Voice,Ada\n';
  const { document, err } = await importTable(csv, ['--map', 'Risk owner=']);
  assert.equal(entryOf(document, 'zoom')['x-data-collected'], 'Voice');
  assert.equal(entryOf(document, 'zoom')['x-risk-owner'], undefined);
  assert.match(err, /"Data collected": 1 cell kept as "x-data-collected"/);
  assert.match(err, /"Risk owner": 1 cell left out, as asked/);
});

test('two headings that could be one column are both kept apart', async () => {
  const { document } = await importTable(
    'Vendor,Purpose,Comment,Remarks,Category\nZoom,Calls.,one,two,Services\n',
  );
  const entry = entryOf(document, 'zoom');
  assert.deepEqual([entry['x-comment'], entry['x-remarks'], entry.notes], ['one', 'two', undefined]);
});

test('a row without a purpose is left out and told of with all it says', async () => {
  const done = await importTable('Vendor,Purpose,Data sent\nTotal: 3,,Name\n');
  assert.deepEqual(done.document, registry);
  assert.match(unread(done)[0] ?? '', /row 2, Purpose, "Total: 3 \| Name": an entry needs a purpose/);
  const two = await importTable('Vendor,Purpose,Since\nTotal: 3,,\nZoom,Calls.,soon\n');
  assert.match(two.err, /^Not read: 1 cell\n {2}row 3, [^\n]*\nRows left out: 1 row\n {2}row 2, /m);
});

test('formula guards of an export are undone', async () => {
  const { document } = await importTable(`Vendor,Category,Purpose\nZoom,Services,"'=1+1"\n`);
  assert.equal(entryOf(document, 'zoom').purpose, '=1+1');
});

test('German Excel: semicolons, byte order mark, CRLF, line breaks in cells, headings by --map', async () => {
  const headings = [
    'Anbieter=Vendor',
    'Firma=Company',
    'Kategorie=Category',
    'Zweck=Purpose',
    'Gesendete Daten=Data sent',
    'Personen=Whose',
    'Länder=Countries',
    'Hinweise=Notes',
    'AVV=Agreement link',
    'Seit=Since',
  ];
  const done = await call(
    [
      'import',
      't.csv',
      '--organization',
      'Schule',
      '--language',
      'de',
      ...headings.flatMap((map) => ['--map', map]),
    ],
    { 't.csv': await table('excel-german.csv') },
  );
  const document = JSON.parse(done.out) as RegistryDocument;
  const [calls, webinars] = entriesOf(document, 'zoom');
  assert.deepEqual(calls?.notes, ['Erste Zeile', 'Zweite Zeile']);
  assert.deepEqual(
    calls?.data?.map(({ type }) => type),
    ['name', 'e-mail-adresse'],
  );
  assert.deepEqual([calls?.since, calls?.locations], ['2021-04-03', [{ place: 'US' }]]);
  assert.deepEqual([webinars?.locations, webinars?.notes], [[{ place: 'DE' }], ['Seit: 03.04.2021']]);
  assert.equal(unread(done).length, 4);
  assert.deepEqual([document.language, document.organization.name], ['de', 'Schule']);
});

test('Google Sheets: titles above the headings, merged cells, errors, a row of totals', async () => {
  const done = await call(['import', 't.csv'], { 't.csv': await table('google-sheets.csv') });
  const document = JSON.parse(done.out) as RegistryDocument;
  assert.deepEqual(
    document.vendors.map(({ id, disclosures }) => [id, disclosures.length]),
    [
      ['postbox', 2],
      ['cloudy', 1],
      ['adly', 1],
    ],
  );
  assert.equal(unread(done).length, 10);
  assert.match(done.err, /Rows above the headings, left out: 1/);
  assert.match(done.err, /To fill in, since no table says it: --organization and --language/);
});

test('tabs, and headings in Spanish by --map', async () => {
  const maps = [
    'Proveedor=Vendor',
    'Finalidad=Purpose',
    'Datos enviados=Data sent',
    'Interesados=Whose',
    'País=Countries',
  ];
  const done = await call(['import', 't.csv', '--language', 'es', ...maps.flatMap((map) => ['--map', map])], {
    't.csv': await table('spanish.csv'),
  });
  const document = JSON.parse(done.out) as RegistryDocument;
  assert.deepEqual(entryOf(document, 'correo-sur').locations, [{ place: 'ES' }]);
  assert.deepEqual(entryOf(document, 'nube-norte').notes, ['Interesados: solo docentes', 'País: EE. UU.']);
});

test('hostile cells stay text, in the registry and in the report', async () => {
  const done = await call(['import', 't.csv'], { 't.csv': await table('hostile.csv') });
  const document = JSON.parse(done.out) as RegistryDocument;
  assert.deepEqual(parseDocument(document).warnings, []);
  assert.deepEqual(
    document.vendors.map(({ id }) => id),
    ['hyper', 'proto', 'rosa-5-screens', 'vendor', 'ctl'],
  );
  assert.equal(entryOf(document, 'hyper').purpose, '=1+1');
  assert.doesNotMatch(done.err, /[\x00-\x09\x0b-\x1f\u202e]/);
});

test('what is no table is refused with its reason, and nothing is written', async () => {
  const cases: readonly (readonly [csv: string, why: RegExp])[] = [
    ['Name,What\nZoom,Calls.\n', /No column is "Vendor".*"Name", "What"/],
    ['', /No column is "Vendor"/],
    ['Vendor,Purpose\nM\ufffdller,Calls.\n', /not UTF-8/],
    ['Vendor,Purpose\n"Zoom,Calls.\n', /no CSV/],
    ['PK\0\0', /no table of text/],
  ];
  for (const [csv, why] of cases) {
    const { code, out, err } = await importTable(csv);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, why);
  }
});

test('a registry with faults is not written anew, since the faulty parts would be lost', async () => {
  const faulty = { ...registry, vendors: [{ id: 'UPPER', name: 'x', disclosures: [] }] } as never;
  const { code, out, err } = await importTable('Vendor,Purpose\nZoom,Calls.\n', [], faulty);
  assert.deepEqual([code, out], [1, '']);
  assert.match(err, /r\.json has faults/);
});

test('what no table says is asked for by the names of the options', async () => {
  const { err } = await call(['import', 't.csv', '--language', 'en'], {
    't.csv': 'Vendor,Purpose\nZoom,Calls.\n',
  });
  assert.match(err, /^To fill in, since no table says it: --organization\.$/m);
});

test('neither the table nor a registry that is there is lost', async () => {
  const csv = 'Vendor,Purpose\nZoom,Calls.\n';
  const files = { 't.csv': csv, 'r.json': JSON.stringify(registry) };
  const over = await call(['import', 't.csv', '--into', 'r.json', '-o', 't.csv'], files);
  assert.deepEqual([over.code, over.files.get('t.csv')], [2, csv]);
  assert.match(over.err, /take the place of t\.csv/);
  const anew = await call(['import', 't.csv', '-o', 'r.json'], files);
  assert.deepEqual([anew.code, anew.files.get('r.json')], [1, files['r.json']]);
  assert.match(anew.err, /r\.json is there already.*--into r\.json/);
});

test('a wrong call is told from a wrong input', async () => {
  for (const words of [
    [],
    ['a.csv', 'b.csv'],
    ['t.csv', '--map', 'Vendor'],
    ['t.csv', '--map', 'X=Nonsense'],
    ['t.csv', '--into', 'r.json', '--language', 'en'],
    ['t.csv', '--nonsense'],
  ]) {
    assert.equal(
      (
        await call(['import', ...words], {
          't.csv': 'Vendor,Purpose\nA,B\n',
          'r.json': JSON.stringify(registry),
        })
      ).code,
      2,
    );
  }
  assert.equal((await call(['import', 'missing.csv'])).code, 1);
  assert.match(
    (await importTable('Vendor,Purpose\nA,B\n', ['--map', 'Anbieter=Vendor'])).err,
    /no heading "Anbieter"/,
  );
});
