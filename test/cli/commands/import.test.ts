import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { parseDocument } from '../../../src/core/reading/parse-document.js';
import { toJson } from '../../../src/keeper/export/to-json.js';
import { writeXlsx } from 'hucre/xlsx';
import { call, type Outcome } from '../../helpers/io.js';
import { entriesOf, entryOf, exampleTable as table, registry } from '../../helpers/table.js';

async function importTable(csv: string, words: string[] = [], into: RegistryDocument | undefined = registry) {
  const files: Record<string, string> = { 't.csv': csv };
  if (into) files['r.json'] = JSON.stringify(into);
  const done = await call(['import', 't.csv', ...(into ? ['--into', 'r.json'] : []), ...words], files);
  return { ...done, document: done.code === 0 ? (JSON.parse(done.out) as RegistryDocument) : registry };
}

const unread = ({ err }: Outcome): string[] =>
  err
    .split(/^(?:Not read|Rows not read): .*\n/m)
    .slice(1)
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('  '));

test('a table that changes nothing gives the registry back byte for byte', async () => {
  const text = JSON.stringify(registry);
  const { out } = await call(['import', 't.csv', '--into', 'r.json'], {
    't.csv': 'Vendor,Purpose\nOther,Helps.\n',
    'r.json': text,
  });
  assert.equal(out, text);
});

test('what was added, changed and left is told, and what is new or not known', async () => {
  const { err } = await importTable(
    'Vendor,Category,Purpose,Data sent,Risk owner\nPostbox,Services,Sends letters.,,\nZoom,Services,Calls.,Email,Ada\n',
  );
  assert.match(err, /Added: 1 entry\n {2}zoom\/services/);
  assert.match(err, /postbox\/mail, Purpose: "Sends email." became "Sends letters."/);
  assert.match(err, /Left as they are.*: 1 entry.*\n {2}other\/a/);
  assert.match(err, /"Email" with the id email; perhaps "Email address" is meant/);
  assert.match(err, /"Risk owner": 1 cell left out\..*--keep "Risk owner"/);
  assert.match(err, /^Read t\.csv as a table of text \(CSV\) in UTF-8\.$/m);
  assert.match(err, /^Cells: 11 read, 0 not read, 2 left out\.$/m);
});

test('says that nothing changed', async () => {
  const same = await importTable('Vendor\nOther\n');
  assert.match(same.err, /^Nothing changed\.$/m);
});

test('German Excel: semicolons, byte order mark, CRLF, line breaks in cells, and no --map', async () => {
  const done = await call(['import', 't.csv', '--organization', 'Schule', '--language', 'de'], {
    't.csv': await table('excel-german.csv'),
  });
  const document = JSON.parse(done.out) as RegistryDocument;
  const [calls, webinars] = entriesOf(document, 'zoom');
  assert.deepEqual(
    calls?.data?.map(({ type }) => type),
    ['name', 'e-mail-adresse'],
  );
  assert.deepEqual([calls?.since, calls?.locations], ['2021-04-03', [{ place: 'US' }]]);
  assert.deepEqual([webinars?.locations, webinars?.notes], [[{ place: 'DE' }], ['Seit: 03.04.2021']]);
  assert.equal(unread(done).length, 4);
  assert.match(done.err, /"Hinweise": 1 cell left out/);
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
  assert.equal(unread(done).length, 9);
  assert.match(done.err, /Rows above the headings.*left out\n {2}"Subprocessors of Example School"/);
  assert.match(done.err, /To fill in, since no table says it: --organization and --language/);
});

test('tabs, and headings in Spanish', async () => {
  const done = await call(['import', 't.csv', '--language', 'es'], { 't.csv': await table('spanish.csv') });
  const document = JSON.parse(done.out) as RegistryDocument;
  assert.deepEqual(entryOf(document, 'correo-sur').locations, [{ place: 'ES' }]);
  assert.deepEqual(entryOf(document, 'nube-norte').locations, [{ place: 'US' }]);
  assert.deepEqual(entryOf(document, 'nube-norte').notes, ['Interesados: solo docentes']);
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
    ['', /t\.csv is empty/],
    ['Vendor,Purpose\nM\ufffdller,Calls.\n', /letters that were lost/],
    ['Vendor,Purpose\nA,Mail\n"Zoom,Calls.\n', /quotation mark is not closed; it begins in line 3/],
    ['Vendor,Purpose\nA,"Sends mail\nB,"Payment"\n', /quotation mark is not closed; it is in row 2/],
    ['Vendor,Purpose\n<<<<<<< HEAD\nA,Mail\n=======\nA,Post\n>>>>>>> other\n', /merge.*line 2/],
    ['PK\x03\x04', /no workbook that can be read/],
    ['%PDF-1.7', /is a PDF/],
  ];
  for (const [csv, why] of cases) {
    const { code, out, err } = await importTable(csv);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, why);
  }
});

test('a table without a column of purposes is told in one sentence, not in one for each row', async () => {
  const { code, err } = await call(['import', 't.csv'], {
    't.csv': 'Vendor,Country\nZoom,USA\nAcme,Germany\nPostbox,France\n',
  });
  assert.equal(code, 1);
  assert.match(
    err,
    /"Zoom \| USA ⏎ Acme \| Germany ⏎ Postbox \| France": there is no column "Purpose", and a new entry needs one/,
  );
  assert.equal(err.match(/needs one/g)?.length, 1);
});

test('a table in another encoding, and a workbook, go in as they are, and it is said what they were taken for', async () => {
  const latin = await call(['import', 't.csv', '--language', 'de'], {
    't.csv': Buffer.from('Anbieter;Zweck\nMüller & Söhne;Straßenfegen\n', 'latin1'),
  });
  assert.equal((JSON.parse(latin.out) as RegistryDocument).vendors[0]?.name, 'Müller & Söhne');
  assert.match(latin.err, /^Read t\.csv as a table of text \(CSV\) in windows-1252, told from its letters/);
  const book = await call(['import', 't.xlsx', '--sheet', 'Now', '--language', 'en'], {
    't.xlsx': await writeXlsx({
      sheets: [
        {
          name: 'Old',
          rows: [
            ['Vendor', 'Purpose'],
            ['Gone', 'Mail'],
          ],
        },
        {
          name: 'Now',
          rows: [
            ['Vendor', 'Purpose'],
            ['Acme', 'Mail'],
          ],
        },
      ],
    }),
  });
  assert.deepEqual(
    (JSON.parse(book.out) as RegistryDocument).vendors.map(({ name }) => name),
    ['Acme'],
  );
  assert.match(book.err, /^Read t\.xlsx as an Excel workbook\.$/m);
});

test('an unquoted comma loses nothing: the row is told of as a whole', async () => {
  const { err, out } = await call(['import', 't.csv', '--language', 'en'], {
    't.csv': 'Vendor,Purpose\nA,Sends mail, and more\nB,Counts visits\n',
  });
  assert.match(err, /row 2, Vendor, "A \| Sends mail \| and more": the row has more cells.*quotation marks/);
  assert.match(err, /Cells: 4 read, 3 not read, 0 left out/);
  assert.doesNotMatch(out, /Sends mail/);
});

test('a heading that is repeated, and a table below with other headings, make no vendors', async () => {
  const { err, out } = await call(['import', 't.csv', '--language', 'en'], {
    't.csv':
      'Hosting,,\nName of Subprocessor,Purpose,Country\nA,Mail,USA\nName of Subprocessor,Purpose,Country\nB,Chat,Germany\n,,\nPayments,,\nEntity,Sub-processor,Description\nC Ltd,C,Takes money\n',
  });
  const document = JSON.parse(out) as RegistryDocument;
  assert.deepEqual(
    document.vendors.map(({ name, entity, disclosures }) => [
      name,
      entity?.legalName,
      disclosures[0]?.category,
    ]),
    [
      ['A', undefined, 'hosting'],
      ['B', undefined, 'hosting'],
      ['C', 'C Ltd', 'payments'],
    ],
  );
  assert.match(err, /table 1 under "Hosting", 2 rows: category "Hosting"/);
  assert.match(err, /Cells: 17 read, 0 not read, 3 left out/);
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

test('a list whose fields stand in the order of the schema keeps them so, another keeps its own order', async () => {
  const csv = { 't.csv': 'Vendor,Company,Purpose\nZoom,Zoom Inc,Calls.\n' };
  const [vendor] = registry.vendors;
  const keysOfNew = async (text: string): Promise<string[]> => {
    const { out } = await call(['import', 't.csv', '--into', 'r.json'], { ...csv, 'r.json': text });
    return Object.keys((JSON.parse(out) as RegistryDocument).vendors.at(-1) ?? {});
  };
  const inOrder = await keysOfNew(toJson({ ...registry, vendors: vendor ? [vendor] : [] }));
  assert.ok(inOrder.indexOf('entity') < inOrder.indexOf('disclosures'));
  const { vendors, ...head } = registry;
  const own = { vendors, ...head };
  const { out } = await call(['import', 't.csv', '--into', 'r.json'], {
    ...csv,
    'r.json': JSON.stringify(own),
  });
  assert.deepEqual(Object.keys(JSON.parse(out) as object), Object.keys(own));
});
