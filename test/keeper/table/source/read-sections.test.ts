import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from '../../../../src/keeper/table/source/read-html.js';
import { readMarkdown } from '../../../../src/keeper/table/source/read-markdown.js';

const textsOf = (tables: ReturnType<typeof readHtml>) =>
  tables.map(({ title, rows }) => [title, ...rows.map((row) => row.map(({ text }) => text).join('|'))]);

test('vendors under headings of their own are a list, by the heading above them', () => {
  const page = `<h1>Who helps us</h1><p>We work with others.</p><h2>Hosting</h2>
    <h3>1. Northwind</h3><p><strong>Purpose:</strong> Hosts our service.</p><p>Location: Germany</p>
    <h3><a href="https://blue.example">Bluebird</a></h3><ul><li>Purpose: Sends mail<li>Location: USA</ul>
    <h2>Help</h2><h3>Careline</h3><p>Purpose: Answers.<br>Location: Ireland</p>`;
  assert.deepEqual(textsOf(readHtml(page)), [
    ['Hosting', 'Vendor|Purpose|Location', 'Northwind|Hosts our service.|Germany', 'Bluebird|Sends mail|USA'],
    ['Help', 'Vendor|Purpose|Location', 'Careline|Answers.|Ireland'],
  ]);
  assert.equal(readHtml(page)[0]?.rows[2]?.[0]?.links?.[0]?.url, 'https://blue.example');
});

test('words without a label say what for, and stand apart where a label says that', () => {
  const page = `## Partners\n\n### Acorn\n\nKeeps backups.\n\n- Region: France\n\n### Birch\n\nPurpose: Prints letters.\n\nIt is certified.\n`;
  assert.deepEqual(textsOf(readMarkdown(page)), [
    [
      'Partners',
      'Vendor|Purpose|Region|Other words',
      'Acorn|Keeps backups.|France|',
      'Birch|Prints letters.||It is certified.',
    ],
  ]);
});

test('a bold name above its lines is a heading, in one paragraph too', () => {
  assert.deepEqual(
    textsOf(
      readMarkdown(
        '# Vendors\n\n**Acorn**  \nPurpose: Mail  \nLocation: US\n\n**Birch**\n\nPurpose: Print\n',
      ),
    ),
    [['Vendors', 'Vendor|Purpose|Location', 'Acorn|Mail|US', 'Birch|Print|']],
  );
});

test('terms with descriptions are vendors where they say so; descriptions below a heading are of it', () => {
  assert.deepEqual(
    textsOf(
      readHtml(
        `<h2>Processors</h2><dl><dt>Acorn<dd>Keeps backups.<dd>Location: France<dt>Birch<dd>Prints.</dl>`,
      ),
    ),
    [['Processors', 'Vendor|Purpose|Location', 'Acorn|Keeps backups.|France', 'Birch|Prints.|']],
  );
  assert.deepEqual(
    textsOf(
      readHtml(
        `<h2>List</h2><h3>Acorn</h3><dl><dt>Purpose<dd>Mail<dt>Location<dd>US<dd>Canada</dl><h3>Birch</h3><dl><dt>Purpose:<dd>Print</dl>`,
      ),
    ),
    [['List', 'Vendor|Purpose|Location', 'Acorn|Mail|US\nCanada', 'Birch|Print|']],
  );
});

test('a glossary, one heading with a label, and other parts of a page are no vendors', () => {
  assert.deepEqual(
    readHtml('<h2>Words</h2><dl><dt>Cookie<dd>A small text.<dt>Beacon<dd>A small picture.</dl>'),
    [],
  );
  assert.deepEqual(
    readHtml('<h2>Your rights</h2><p>Purpose: to know what we do.</p><ul><li>Purpose: to know</ul>'),
    [],
  );
  const page = `<h3>Acorn</h3><p>Purpose: Mail</p><h3>Birch</h3><p>Purpose: Print</p><h2>Your rights</h2><p>Purpose: to know</p>`;
  assert.deepEqual(
    readHtml(page).flatMap(({ rows }) => rows.map(([name]) => name?.text)),
    ['Vendor', 'Acorn', 'Birch'],
  );
});

test('behind a link a sentence may follow without a sign', () => {
  const [list] = readHtml(
    '<h2>Who</h2><ul><li><a href="https://a.example">Acorn</a> All requests go here.<li><a href="https://b.example">Birch</a>. Prints.</ul>',
  );
  assert.deepEqual(
    list?.rows.map((row) => row.map(({ text }) => text)),
    [
      ['Vendor', 'Purpose'],
      ['Acorn', 'All requests go here.'],
      ['Birch', 'Prints.'],
    ],
  );
});

test('vendors told in sentences under their names are a list where the heading above speaks of vendors', () => {
  const parts = `<h3>Kelp</h3><p>Kelp keeps files.</p><ul><li><a href="https://k.example/dpa">Kelp agreement</a></ul>
    <h3>Moss (mail)</h3><p>With Moss we send mail.</p>`;
  const [table] = readHtml(`<h1>The sub-processors of our service</h1>${parts}<h2>Versions</h2><p>One.</p>`);
  assert.deepEqual(
    table?.rows.map((row) => row.map(({ text }) => text).join('|')),
    ['Vendor|Purpose', 'Kelp|Kelp keeps files.', 'Moss (mail)|With Moss we send mail.'],
  );
  assert.equal(table?.rows[1]?.[1]?.links?.[0]?.url, 'https://k.example/dpa');
  assert.deepEqual(readHtml(`<h1>Cookies and the like</h1>${parts}`), []);
});

test('a service is what for where no label says that, beside other labels', () => {
  const page =
    '## Kelp\n\n- Service: Counts visits\n- Location: Malta\n- Standing: good\n\n## Moss\n\n- Service: Mail\n- Location: Italy\n';
  assert.deepEqual(textsOf(readMarkdown(page)), [
    [undefined, 'Vendor|Purpose|Location|Standing', 'Kelp|Counts visits|Malta|good', 'Moss|Mail|Italy|'],
  ]);
});
