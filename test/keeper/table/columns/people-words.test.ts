import assert from 'node:assert/strict';
import { test } from 'node:test';
import { peopleIn } from '../../../../src/keeper/table/columns/people-words.js';
import { columnNamed } from '../../../../src/keeper/table/read/rows/read-headings.js';
import { toKey } from '../../../../src/keeper/table/columns/to-key.js';
import { bring, emptyRegistry, entryOf } from '../../../helpers/table.js';

const headings: Readonly<Record<string, readonly string[]>> = {
  'Student data elements': ['Students'],
  'Pupil data shared': ['Students'],
  'PII collected from learners': ['Students'],
  'Types of children’s data': ['Children'],
  'Student & Parent data': ['Students', 'Parents'],
  'Data about teachers and staff': ['Teachers', 'Staff'],
  'What data of employees is processed?': ['Employees'],
  'Student data sent to vendor': ['Students'],
  Schülerdaten: ['Schülerinnen und Schüler'],
  'Daten der Mitarbeiter': ['Beschäftigte'],
  'Données des élèves': ['Élèves'],
  'Datos de los alumnos y docentes': ['Alumnos', 'Profesores'],
  'What data is shared with parents?': [],
  'Data collected by teachers': [],
  'Customer data': [],
  Daten: [],
};
for (const [heading, names] of Object.entries(headings))
  test(`"${heading}" is a column of data, of ${names.join(' and ') || 'nobody it names'}`, () => {
    assert.match(columnNamed(heading) ?? '', /^(?:dataSummary|sent|collected)$/);
    assert.deepEqual(peopleIn(toKey(heading)).names, names);
  });

test('what a heading of people is of else is no data', () => {
  for (const heading of ['Student', 'Students', 'Staff contact', 'Student app', 'Parent company', 'Kinder'])
    assert.doesNotMatch(columnNamed(heading) ?? '', /^(?:dataSummary|sent|collected)$/, heading);
});

test('a heading says whose data the cells below it name, where they name any', () => {
  const { document } = bring(
    [
      'Tool,Purpose,Student data,Staff data',
      'Reef,Mail.,"Name, grade","Name, phone"',
      'Kelp,Files.,"Name, place of the device when lost",',
      'Bay,Calls.,No student data is collected,Work email',
      'Cove,Sums.,n/a,none',
      'Dune,Maps.,-,They don’t collect any',
    ].join('\n'),
    {},
    emptyRegistry(),
  );
  const peopleOf = (id: string) => entryOf(document, id).subjects?.map((one) => one.id);
  assert.deepEqual(peopleOf('reef'), ['students', 'staff']);
  assert.deepEqual(entryOf(document, 'reef').notes, ['Staff data: Name, phone']);
  assert.deepEqual(peopleOf('kelp'), ['students']);
  assert.deepEqual(peopleOf('bay'), ['staff']);
  assert.equal(peopleOf('cove'), undefined);
  assert.equal(peopleOf('dune'), undefined);
});

test('people that the registry knows are these; a column of people goes before what headings say', () => {
  const known = bring('Vendor,Purpose,Student data\nReef,Mail.,Name\n');
  assert.deepEqual(entryOf(known.document, 'reef').subjects, [{ id: 'student' }]);
  const said = bring('Vendor,Purpose,Student data,Whose\nReef,Mail.,Name,Parents\nKelp,Files.,Name,\n');
  assert.deepEqual(entryOf(said.document, 'reef').subjects, [{ id: 'parents' }]);
  assert.deepEqual(entryOf(said.document, 'kelp').subjects, [{ id: 'student' }]);
});
