import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { readSource } from '../../../../src/keeper/table/source/read-source.js';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const shown = async (text: string, name: string) => {
  const { kind, tables } = await readSource(bytes(text), name);
  return [
    kind,
    ...tables.map(({ rows }) => rows.map((row) => row.map((cell) => cell.text).join('|')).join('/')),
  ];
};

for (const [name, text, kind, rows] of [
  ['l.csv', 'A,B\n1,2\n', 'a table of text (CSV) in UTF-8', 'A|B/1|2'],
  ['l.txt', 'A\tB\n1\t2\n', 'a table of text (CSV) in UTF-8', 'A|B/1|2'],
  ['-', '<!doctype html><table><tr><td>A</table>', 'an HTML page in UTF-8', 'A'],
  ['-', '# Who\n\n| A | B |\n| - | - |\n| 1 | **2** |\n', 'a Markdown page in UTF-8', 'A|B/1|2'],
  ['-', '[{"vendor":"A","dataTypes":["x","y"]}]', 'JSON records in UTF-8', 'vendor|data Types/A|x; y'],
  ['l.yml', '- name: A\n  place: { country: US }\n', 'YAML records in UTF-8', 'name|place country/A|US'],
] as const) {
  test(`takes ${JSON.stringify(text.slice(0, 12))} in ${name} for ${kind}`, async () => {
    assert.deepEqual(await shown(text, name), [kind, rows]);
  });
}

test('a page of Markdown has its tables and lists, without what tools put around it', async () => {
  const page =
    '---\ntitle: x\n---\nimport X from "x";\n\n## One\n\n| A |\n| - |\n| 1 |\n\n## Two\n\n* [V](https://v.example). Does it.\n';
  const { tables } = await readSource(bytes(page), 'p.mdx');
  assert.deepEqual(
    tables.map(({ title, isList }) => [title, isList === true]),
    [
      ['One', false],
      ['Two', true],
    ],
  );
});

test('markup in cells of any input is read, never text; what is none stays as it is', async () => {
  const csv =
    'Vendor,Purpose\n"[Acme](https://a.example/privacy) **Inc.**","R&amp;D<br>and <b>mail</b>"\nA*B_c & [1],2 < 3\n';
  const { tables } = await readSource(bytes(csv), 'l.csv');
  const [, marked, plain] = tables[0]?.rows ?? [];
  assert.deepEqual(
    marked?.map(({ text }) => text),
    ['Acme Inc.', 'R&D\nand mail'],
  );
  assert.deepEqual(marked?.[0]?.links, [{ text: 'Acme', url: 'https://a.example/privacy' }]);
  assert.deepEqual(
    plain?.map(({ text }) => text),
    ['A*B_c & [1]', '2 < 3'],
  );
});

const workbook = {
  sheets: [
    {
      name: 'List',
      rows: [
        ['Vendor', 'Since', 'Count'],
        ['Acme', new Date('2024-02-03'), 5],
        [null, '', true],
      ],
      merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
      cells: new Map([
        ['1,0', { value: 'Acme', type: 'string' as const, hyperlink: { target: 'https://a.example/' } }],
      ]),
    },
    { name: 'Old', rows: [['Vendor'], ['Gone']] },
    { name: 'Empty', rows: [] },
  ],
};

test('a workbook has its sheets, days as days, merged cells in each row, and links', async () => {
  const { kind, tables } = await readSource(await writeXlsx(workbook), 'l.xlsx');
  assert.equal(kind, 'an Excel workbook');
  assert.deepEqual(
    tables.map(({ title }) => title),
    ['List', 'Old'],
  );
  assert.deepEqual(
    tables[0]?.rows.map((row) => row.map(({ text }) => text)),
    [
      ['Vendor', 'Since', 'Count'],
      ['Acme', '2024-02-03', '5'],
      ['Acme', '', 'true'],
    ],
  );
  assert.equal(tables[0]?.rows[1]?.[0]?.links?.[0]?.url, 'https://a.example/');
});

test('one sheet is chosen by its name, and those there are are listed', async () => {
  const file = await writeXlsx(workbook);
  const { tables } = await readSource(file, 'l.xlsx', { sheets: ['Old'] });
  assert.deepEqual(tables[0]?.rows[1]?.[0]?.text, 'Gone');
  await assert.rejects(
    readSource(file, 'l.xlsx', { sheets: ['New'] }),
    /no sheet "New"\. It has: "List", "Old"/,
  );
  await assert.rejects(readSource(bytes('A,B\n'), 'l.csv', { sheets: ['New'] }), /no sheets/);
});

test('a cell with markup keeps what the workbook says of it', async () => {
  const link = { target: 'https://kelp.example/' };
  const file = await writeXlsx({
    sheets: [
      {
        name: 'List',
        rows: [['Vendor'], ['**Kelp**'], ['R&amp;D']],
        rowDefs: new Map([[2, { hidden: true }]]),
        cells: new Map([['1,0', { value: '**Kelp**', type: 'string' as const, hyperlink: link }]]),
      },
    ],
  });
  const [, kelp, hidden] = (await readSource(file, 'l.xlsx')).tables[0]?.rows ?? [];
  assert.deepEqual([kelp?.[0]?.text, kelp?.[0]?.links?.[0]?.url], ['Kelp', link.target]);
  assert.deepEqual([hidden?.[0]?.text, hidden?.[0]?.isHidden], ['R&D', true]);
});

test('of a cell that is struck out in part the rest is read, and a link that a formula makes is one', async () => {
  const runs = [{ text: 'Mail, ', font: { strikethrough: true } }, { text: 'chat' }];
  const link = 'HYPERLINK("https://kelp.example/","Kelp")';
  const file = await writeXlsx({
    sheets: [
      {
        name: 'List',
        rows: [['Kelp', 'Mail, chat']],
        cells: new Map([
          ['0,0', { value: 'Kelp', type: 'formula' as const, formula: link, formulaResult: 'Kelp' }],
          ['0,1', { value: 'Mail, chat', type: 'richText' as const, richText: runs }],
        ]),
      },
    ],
  });
  const [[kelp, chat] = []] = (await readSource(file, 'l.xlsx')).tables[0]?.rows ?? [];
  assert.deepEqual([kelp?.text, kelp?.links?.[0]?.url], ['Kelp', 'https://kelp.example/']);
  assert.deepEqual([chat?.text, chat?.isStruck], ['chat', undefined]);
});

test('a number is read with what its format says of it', async () => {
  const formats = ['0" days"', '"approx. "#,##0', '0%', '[Red]0', '#,##0.00\\ [$€-407];-0', '@', '0.0E+00'];
  const numbers = [30, 1200, 0.25, 7, 12.5, 3, 5];
  const file = await writeXlsx({
    sheets: [
      {
        name: 'List',
        rows: [['Retention', ...numbers]],
        cells: new Map(
          formats.map((numFmt, at) => [`0,${at + 1}`, { value: numbers[at] ?? 0, style: { numFmt } }]),
        ),
      },
    ],
  });
  const [[, ...cells] = []] = (await readSource(file, 'l.xlsx')).tables[0]?.rows ?? [];
  assert.deepEqual(
    cells.map(({ text }) => text),
    ['30 days', 'approx. 1200', '25%', '7', '12.5 €', '3', '5'],
  );
});

test('a hidden sheet stays out and is told, unless it is named', async () => {
  const rows = [['Vendor'], ['Kelp']];
  const file = await writeXlsx({
    sheets: [
      { name: 'List', rows },
      { name: 'Ours', rows, hidden: true },
    ],
  });
  const { kind, tables } = await readSource(file, 'l.xlsx');
  assert.match(kind, /hidden.*"Ours"/);
  assert.equal(tables.length, 1);
  const named = await readSource(file, 'l.xlsx', { sheets: ['Ours'] });
  assert.deepEqual([named.kind, named.tables.length], ['an Excel workbook', 1]);
});

test('an OpenDocument spreadsheet is read too', async () => {
  const { kind, tables } = await readSource(
    await writeOds({ sheets: [{ name: 'L', rows: [['Vendor'], ['A']] }] }),
    'l.ods',
  );
  assert.equal(kind, 'an OpenDocument spreadsheet');
  assert.equal(tables[0]?.rows[1]?.[0]?.text, 'A');
});

for (const [what, content, why] of [
  ['an old workbook', '\xd0\xcf\x11\xe0', /old Excel.*\.xlsx/],
  ['a PDF', '%PDF-1.4', /PDF/],
  ['a broken workbook', 'PK\x03\x04abc', /no workbook/],
  ['nothing', ' \n', /is empty/],
  ['a registry', '{"formatVersion":1,"vendors":[]}', /a registry already/],
  ['other JSON', '{"a":1}', /no list of records/],
  ['broken JSON', '{"a"', /not valid JSON\. Line 1, column 5: A colon is missing here/],
  [
    'an open quotation mark',
    'Vendor,Purpose\n"A ""B""","x\ny"\nC,"open\nD,e\n',
    /not closed; it begins in line 4\./,
  ],
  [
    'one in the last column',
    'Vendor;Purpose\nA;"Mail\nB;Files\nC;More\n',
    /not closed; it begins in line 2\./,
  ],
] as const) {
  test(`${what} is refused with what to do`, async () => {
    await assert.rejects(readSource(Buffer.from(content, 'latin1'), 'x'), why);
  });
}

test('a table of HTML in a page of Markdown is one to its end, however its lines are indented', async () => {
  const text = `# Subprocessors

<table>
  <thead><tr><th>Vendor</th><th>Purpose</th></tr></thead>
  <tbody>
    <tr><td>Plum</td>
        <td>Sends email</td>

    </tr>

    <tr>
      <td>Quince</td>
      <td>

      Keeps **files**

      </td>
    </tr>
  </tbody>
</table>

    <table> of a page that shows how one is written

| Vendor | Purpose |
| --- | --- |
| Rowan | Keeps backups |
`;
  const { tables } = await readSource(new TextEncoder().encode(text), 'list.md');
  assert.deepEqual(
    tables.map(({ rows }) => rows.map((row) => row.map((cell) => cell.text))),
    [
      [
        ['Vendor', 'Purpose'],
        ['Plum', 'Sends email'],
        ['Quince', 'Keeps files'],
      ],
      [
        ['Vendor', 'Purpose'],
        ['Rowan', 'Keeps backups'],
      ],
    ],
  );
});
