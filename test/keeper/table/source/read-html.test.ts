import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from '../../../../src/keeper/table/source/read-html.js';

const textsOf = (html: string) =>
  readHtml(html).map(({ title, rows }) => [
    title,
    ...rows.map((row) => row.map(({ text }) => text).join('|')),
  ]);

test('each table is found with the heading above it', () => {
  assert.deepEqual(
    textsOf(`<h1>List</h1><h2>Hosting</h2><p>Some words.</p>
      <table><thead><tr><th>Name<th>Use</thead><tr><td>A<td>Mail</table>
      <p><strong>Payments</strong></p><table><caption>Who takes money</caption><tr><td>B</table><table><tr><td>C</table>`),
    [
      ['Hosting', 'Name|Use', 'A|Mail'],
      ['Who takes money', 'B'],
      ['Payments', 'C'],
    ],
  );
});

test('cells are read as they are seen: lines, lists and alternative texts, nothing of scripts', () => {
  const [table] = readHtml(
    '<table><tr><td>One<br>two<script>x</script><td><ul><li>a<li>b</ul><td><img alt="Yes" src="x"><td>R&amp;D <b>bold</b></table>',
  );
  assert.deepEqual(
    table?.rows[0]?.map(({ text }) => text),
    ['One\ntwo', 'a\nb', 'Yes', 'R&D bold'],
  );
});

test('links are kept beside the words they stand in', () => {
  const [table] = readHtml('<table><tr><td><a href="https://a.example">Acme</a> (US)</table>');
  assert.deepEqual(table?.rows[0]?.[0], {
    text: 'Acme (US)',
    links: [{ text: 'Acme', url: 'https://a.example' }],
  });
});

test('a cell that spans rows stands in each, one that spans columns in the first', () => {
  const [table] = readHtml(
    '<table><tr><td rowspan=2>A<td>x<tr><td>y<tr><td colspan=2>Part<tr><td colspan=9999 rowspan=9999>Z</table>',
  );
  assert.deepEqual(
    table?.rows.slice(0, 3).map((row) => row.slice(0, 2).map(({ text }) => text)),
    [
      ['A', 'x'],
      ['A', 'y'],
      ['Part', ''],
    ],
  );
});

test('a list of vendors is a table, with the sentence above it; other lists, and what is around a page, are none', () => {
  const tables = readHtml(`<nav><ul><li><a href="/x">Home</a>. All.</ul></nav><h2>Who</h2>
    <p>These are in Canada:</p><ul><li><a href="https://a.example/privacy">Acme</a>. Sends mail.<li><b>Bolt</b>: Counts
    visits (<a href="https://b.example/dpa">DPA</a>).<li>Cloudy – Keeps data</ul>
    <ul><li>You may object to this.<li>You may ask us.</ul>`);
  assert.equal(tables.length, 1);
  assert.deepEqual([tables[0]?.title, tables[0]?.lead], ['Who', 'These are in Canada:']);
  assert.deepEqual(
    tables[0]?.rows.map((row) => row.map(({ text }) => text)),
    [
      ['Vendor', 'Purpose'],
      ['Acme', 'Sends mail.'],
      ['Bolt', 'Counts visits (DPA).'],
      ['Cloudy', 'Keeps data'],
    ],
  );
});

test('what a vendor’s own list says behind colons are columns', () => {
  const [table] = readHtml(
    '<ul><li>Stripe<ul><li>Purpose: takes money</li><li>Region: EU</li></ul></li><li>Neon<ul><li>Purpose: keeps data</li></ul></li></ul>',
  );
  assert.deepEqual(
    table?.rows.map((row) => row.map(({ text }) => text)),
    [
      ['Vendor', 'Purpose', 'Region'],
      ['Stripe', 'takes money', 'EU'],
      ['Neon', 'keeps data', ''],
    ],
  );
});

test('rows and columns that a spreadsheet hides are marked so when they are pasted', () => {
  const [table] = readHtml(
    '<table><col><col span=2 style="display:none"><tr><td>A<td>B<td>C<tr style="mso-x:y;display: none"><td>D<td>E<tr><td hidden>F<td>G</table>',
  );
  assert.deepEqual(
    table?.rows.map((row) => row.filter(({ isHidden }) => isHidden).map(({ text }) => text)),
    [
      ['B', 'C'],
      ['D', 'E'],
      ['F', 'G'],
    ],
  );
});

test('a table that only sets others in their places is none', () => {
  const tables = readHtml(
    '<table><tr><td><h2>Who</h2><table><tr><th>Vendor<th>Purpose<tr><td>Kelp<td>Files<table><tr><td>of pupils</table></table></table>',
  );
  assert.deepEqual(
    tables.map(({ title, rows }) => [title, ...rows.map((row) => row.map(({ text }) => text))]),
    [['Who', ['Vendor', 'Purpose'], ['Kelp', 'Files\nof pupils']]],
  );
});

test('addresses that programs put around links when they are copied are taken off', () => {
  const links = [
    'https://www.google.com/url?q=https://kelp.example/a?b%3D1&sa=D',
    'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fkelp.example%2F&data=05',
    'https://www.google.com/search?q=kelp',
  ];
  const [table] = readHtml(`<table><tr>${links.map((url) => `<td><a href="${url}">x</a>`).join('')}</table>`);
  assert.deepEqual(
    table?.rows[0]?.map((cell) => cell.links?.[0]?.url),
    ['https://kelp.example/a?b=1', 'https://kelp.example/', 'https://www.google.com/search?q=kelp'],
  );
});

test('a page longer than one piece is read as it stands, wherever it is cut', () => {
  const words = 'Mail &amp; parcels 😀';
  const table = `<table><tr><th>Vendor</th><th>Purpose</th></tr><tr><td>Acme</td><td>${words}</td></tr></table>`;
  const start = table.indexOf(words);
  for (let cut = 0; cut <= words.length; cut += 1) {
    const before = `<p>${' '.repeat(64 * 1024 - 7 - start - cut)}</p>`;
    const [found] = readHtml(before + table);
    assert.equal(found?.rows[1]?.[1]?.text, 'Mail & parcels 😀');
  }
});
