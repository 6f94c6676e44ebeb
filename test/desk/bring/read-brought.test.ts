import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import { BringError } from '../../../src/desk/bring/bring-error.js';
import { readBrought, type Brought } from '../../../src/desk/bring/read-brought.js';
import { published, requireBuild } from '../../helpers/publication.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, name: string): Promise<Brought> => readBrought(utf8(text), name);

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
    const brought = await readBrought(zip, 'site.zip');
    assert.ok(brought.kind === 'published');
    assert.equal(brought.published.last.version, 2);
    assert.ok(brought.published.files.has('latest.json'));
  }
});

test('says of what cannot be read why, and what to do', async () => {
  const refused: readonly (readonly [Uint8Array, string, RegExp])[] = [
    [zipSync({ 'letter.txt': utf8('Hello') }), 'things.zip', /neither a workbook nor a published folder/],
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
    await assert.rejects(readBrought(bytes, name), (cause: unknown) => {
      assert.ok(cause instanceof BringError);
      assert.match(cause.message, why);
      return true;
    });
});
