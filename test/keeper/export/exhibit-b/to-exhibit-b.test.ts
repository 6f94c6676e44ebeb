import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { normalizeRegistry } from '../../../../src/core/model/normalize-registry.js';
import { toExhibitB } from '../../../../src/keeper/export/exhibit-b/to-exhibit-b.js';
import { readCsv } from '../../../../src/keeper/table/source/read-csv.js';
import { call } from '../../../helpers/io.js';
import { makeDocument, type Row } from '../../../helpers/registries.js';

const real = await readFile('data/classdojo.json', 'utf8');
const exportReal = (...words: string[]) => call(['export', 'r.json', ...words], { 'r.json': real });

const ndpa = (term: string, fit = 'exact', subject?: string) => ({
  mappings: [{ scheme: 'ndpa', term, fit, ...(subject ? { subject } : {}) }],
});
const vocabulary = {
  subjects: [
    { id: 'student', name: 'Students' },
    { id: 'parent', name: 'Parents' },
    { id: 'everyone', name: 'All users', includes: ['student', 'parent'] },
    { id: 'users', name: 'Users', open: true },
  ],
  dataTypes: [
    {
      id: 'name',
      name: 'Name',
      mappings: [
        ...ndpa('Student Name: First and/or Last').mappings,
        ...ndpa('Parent/Guardian Name: First and/or Last', 'exact', 'parent').mappings,
      ],
    },
    { id: 'points', name: 'Points', ...ndpa('conduct: conduct or behavioral data', 'close') },
    { id: 'odd', name: 'Odd', ...ndpa('Something else') },
  ],
};
const exhibitOf = (row: Row) => {
  const document = makeDocument({ acme: row }, { vocabulary });
  const rows = toExhibitB(normalizeRegistry(document, new Date('2026-06-01')), 'student');
  const find = (category: string) => rows.find((one) => one.category === category);
  return { rows, name: find('Student Name'), parent: find('Parent/Guardian Name'), conduct: find('Conduct') };
};

test('exhibit-b: ticks only what is stated of students; parents have elements of their own', () => {
  const { rows, name, parent } = exhibitOf({ data: [{ type: 'name' }], subjects: [{ id: 'student' }] });
  assert.deepEqual([name?.ticked, parent?.ticked], [true, false]);
  assert.deepEqual(
    rows.filter(({ ticked }) => ticked).map(({ category }) => category),
    ['Student Name'],
  );
  assert.equal(
    exhibitOf({ data: [{ type: 'name', subjects: ['parent'] }], subjects: [{ id: 'student' }] }).name?.ticked,
    false,
  );
  assert.equal(exhibitOf({ data: [{ type: 'name', subjects: ['parent'] }] }).parent?.ticked, true);
});

test('exhibit-b: wider words, our reading and silence tick nothing and are listed apart', () => {
  const cases: readonly (readonly [Row, string])[] = [
    [{ data: [{ type: 'name' }], subjects: [{ id: 'everyone' }] }, 'through'],
    [{ data: [{ type: 'name' }], subjects: [{ id: 'student', basis: 'inferred' }] }, 'inferred'],
    [{ data: [{ type: 'name' }], subjects: [{ id: 'users' }] }, 'unstated'],
    [{ data: [{ type: 'name' }] }, 'unstated'],
  ];
  for (const [row, standing] of cases) {
    const { name } = exhibitOf(row);
    assert.equal(name?.ticked, false);
    assert.deepEqual(
      name?.sources.map((source) => source.standing),
      [standing],
    );
  }
});

test('exhibit-b: what is ruled out, planned or former is no source', () => {
  const data = [{ type: 'name' }];
  const subjects = [{ id: 'everyone' }];
  for (const row of [
    { data, subjects, exclusions: [{ note: 'Not students.', subjects: ['student'] }] },
    { data, subjects: [{ id: 'student' }], until: '2020-01-01' },
    { data, subjects: [{ id: 'student' }], since: '2030-01-01' },
    { subjects: [{ id: 'student' }] },
  ]) {
    assert.deepEqual(exhibitOf(row).name?.sources, []);
  }
});

test('exhibit-b: says how well a kind of data fits, and lists terms that the schedule has not', async () => {
  const document = makeDocument(
    { acme: { data: [{ type: 'points' }, { type: 'odd' }], subjects: [{ id: 'student' }] } },
    { vocabulary },
  );
  const { out } = await call(['export', 'r.json', '-f', 'exhibit-b-csv'], {
    'r.json': JSON.stringify(document),
  });
  const rows = readCsv(out);
  const stated = rows.filter((row) => row[2] === '☑ Stated').map((row) => [row[0], row[1], row[3]]);
  assert.deepEqual(stated, [
    ['Conduct', 'Conduct or behavioral data', 'Acme: Points (a close match)'],
    ['Other', 'Something else', 'Acme: Odd'],
  ]);
});

test('exhibit-b: says which ids there are where nobody is a student', async () => {
  const { code, err } = await exportReal('-f', 'exhibit-b', '--subject', 'pupil');
  assert.equal(code, 1);
  assert.match(err, /"pupil".*student, teacher/);
});
