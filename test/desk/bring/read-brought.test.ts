import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { finish } from '../../../src/core/work/do-steps.js';
import { asSteps } from '../../../src/core/work/in-steps.js';
import { BringError } from '../../../src/desk/bring/bring-error.js';
import { matchSheet } from '../../../src/desk/bring/match-sheet.js';
import { readBrought, type Brought } from '../../../src/desk/bring/read-brought.js';
import { readBroughtFile } from '../../../src/desk/bring/read-brought-file.js';
import { emptyRegistry } from '../../../src/keeper/starter/empty-registry.js';
import { published, requireBuild } from '../../helpers/publication.js';
import { readHere } from '../../helpers/read-here.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const { signal } = new AbortController();
const read = (text: string, name: string): Promise<Brought> =>
  readBrought(utf8(text), name, signal, readHere);
/** The only thing that a file brings. */
async function readOne(bytes: Uint8Array, name: string): Promise<Brought> {
  const [brought, ...others] = await readBroughtFile(bytes, name, signal, readHere);
  assert.ok(brought && others.length === 0);
  return brought;
}

test('takes a table for a sheet, whatever it is called', async () => {
  const brought = await read('Vendor,Purpose\nAcme,Hosting', 'list.txt');
  assert.ok(brought.kind === 'sheet' && brought.sheet.source.tables.length === 1);
});

test('takes a registry for a list, faults and all', async () => {
  const list = JSON.parse(readFileSync('data/brightmeadow/1.json', 'utf8')) as {
    vendors: { name?: string }[];
  };
  const [vendor] = list.vendors;
  if (vendor) vendor.name = '';
  const brought = await read(JSON.stringify(list), 'registry.json');
  assert.ok(brought.kind === 'list' && brought.document.vendors[0]?.name === '');
});

test('takes a translation for one, also where texts are still to be done', async () => {
  const brought = await read(
    JSON.stringify({ formatVersion: 1, language: 'de', texts: { Hosting: 'Betrieb', Mail: '' } }),
    'registry.de.json',
  );
  assert.ok(brought.kind === 'translation' && brought.translation.language === 'de');
});

test('takes a zip of a published folder, or of the folder around it, for what it is', async () => {
  requireBuild();
  const { files } = await published(2);
  const folder = [...files].filter(([path]) => path.startsWith('out/'));
  for (const cut of [0, 4]) {
    const zip = zipSync(Object.fromEntries(folder.map(([path, text]) => [path.slice(cut), utf8(text)])));
    const brought = await readOne(zip, 'site.zip');
    assert.ok(brought.kind === 'published');
    assert.equal(brought.published.last.version, 2);
    assert.ok(brought.published.files.has('latest.json'));
  }
});

test('takes a zip of a folder with a list and its translations for these, and a workbook for a sheet', async () => {
  const list = readFileSync('data/brightmeadow/1.json');
  const german = utf8(JSON.stringify({ formatVersion: 1, language: 'de', texts: { Hosting: 'Betrieb' } }));
  const zip = zipSync({ 'work/registry.json': list, 'work/registry.de.json': german });
  const found = await readBroughtFile(zip, 'work.zip', signal, readHere);
  assert.deepEqual(
    found.map(({ kind }) => kind),
    ['list', 'translation'],
  );
  const workbook = await writeXlsx({
    sheets: [
      {
        name: 'Vendors',
        rows: [
          ['Vendor', 'Purpose'],
          ['Acme', 'Hosting'],
        ],
      },
    ],
  });
  assert.equal((await readOne(workbook, 'vendors.xlsx')).kind, 'sheet');
});

/** What the clipboard holds once cells were copied: of Excel, of Google Sheets, of LibreOffice. */
const COPIED = [
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15"><style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {mso-number-format:"Short Date";}--></style></head><body link=blue><table border=0 cellpadding=0 style='border-collapse:collapse'><!--StartFragment--><col width=80><tr height=20><td class=xl65>Vendor</td><td>Purpose</td><td>Since</td></tr><tr height=20><td>Acme<span style='mso-spacerun:yes'>&nbsp;</span></td><td>Hosts our pages.</td><td align=right x:num="45323">2024-02-01</td></tr><!--EndFragment--></table></body></html>`,
  `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr" data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody><tr><td data-sheets-value='{"1":2,"2":"Vendor"}'>Vendor</td><td>Purpose</td><td>Since</td></tr><tr><td>Acme</td><td>Hosts our pages.</td><td>2024-02-01</td></tr></tbody></table></google-sheets-html-origin>`,
  `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><meta name="generator" content="LibreOffice 7.4"/></head><body><table cellspacing="0"><colgroup width="85"></colgroup><tr><td height="17" align="left">Vendor</td><td>Purpose</td><td>Since</td></tr><tr><td>Acme</td><td>Hosts our pages.</td><td sdval="45323" sdnum="1033;1033;YYYY-MM-DD">2024-02-01</td></tr></table></body></html>`,
  'Vendor\tPurpose\tSince\r\nAcme\t"Hosts our pages."\t2024-02-01\r\n',
] as const;

test('reads a table as each spreadsheet copies it, as a page and as text', async () => {
  for (const copied of COPIED) {
    const brought = await read(copied, copied.startsWith('V') ? 'The pasted text' : 'The pasted table.html');
    assert.ok(brought.kind === 'sheet');
    const { document } = finish(asSteps(matchSheet(brought.sheet, emptyRegistry({ today: '2026-01-01' }))))
      .read ?? { document: undefined };
    const [vendor, ...others] = document?.vendors ?? [];
    assert.deepEqual([vendor?.name, others.length], ['Acme', 0]);
    assert.deepEqual(
      vendor?.disclosures.map(({ purpose, since }) => [purpose, since]),
      [['Hosts our pages.', '2024-02-01']],
    );
  }
});

test('refuses a list of which no form can show a part, and says which; what is only missing is mended', async () => {
  const list = JSON.parse(readFileSync('data/brightmeadow/1.json', 'utf8')) as { vendors: object[] };
  const withVendor = (vendor: object): string => JSON.stringify({ ...list, vendors: [vendor] });
  await assert.rejects(
    read(withVendor({ id: 'a', name: 'A', disclosures: [{ data: {} }] }), 'registry.json'),
    /\/vendors\/0\/disclosures\/0\/data is not a list/,
  );
  await assert.rejects(read(JSON.stringify({ ...list, introduction: 'Hello' }), 'a.json'), /\/introduction/);
  const brought = await read(withVendor({ disclosures: [{}] }), 'registry.json');
  assert.ok(brought.kind === 'list' && brought.document.vendors[0]?.name === '');
});

test('says of what cannot be read why, and what to do', async () => {
  const refused: readonly (readonly [Uint8Array, string, RegExp])[] = [
    [zipSync({ 'letter.txt': utf8('Hello') }), 'things.zip', /no history.json.*no list or sheet/],
    [
      utf8('{"formatVersion":1,"vendors":[{"id":"a"}]}'),
      'registry.json',
      /list that cannot be read|no record/,
    ],
    [utf8('{"texts":3}'), 'a.de.json', /no translation/],
    [utf8(''), 'empty.csv', /is empty/],
    [utf8('%PDF-1.7'), 'a.pdf', /is a PDF/],
  ];
  for (const [bytes, name, why] of refused)
    await assert.rejects(readBroughtFile(bytes, name, signal, readHere), (cause: unknown) => {
      assert.ok(cause instanceof BringError);
      assert.match(cause.message, why);
      return true;
    });
});
