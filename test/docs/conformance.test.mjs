// The conformance table: all criteria are there, and each test that it names is there too.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readPage } from '../helpers/docs.mjs';

const ROW = /^\| (\d\.\d\.\d{1,2}) [^|]+ \| (A{1,2}) \| ([^|]+) \| (.*) \|$/gm;
const rows = [...readPage('docs/accessibility.md').matchAll(ROW)].map(([, number, level, met, text]) => ({
  number,
  level,
  met,
  tests: [...text.matchAll(/`(test\/[^`]+)`: “([^”]+)”/g)].map(([, file, name]) => ({ file, name })),
}));

test('the table has each criterion of WCAG 2.2 at levels A and AA once', () => {
  assert.equal(rows.filter(({ level }) => level === 'A').length, 31);
  assert.equal(rows.filter(({ level }) => level === 'AA').length, 24);
  assert.equal(new Set(rows.map(({ number }) => number)).size, 55);
});

test('what is met is shown by a test', () => {
  const without = rows.filter(({ met, tests }) => met === 'yes' && tests.length === 0);
  assert.deepEqual(
    without.map(({ number }) => number),
    [],
  );
});

test('each test that the table names is there', () => {
  const lost = rows
    .flatMap(({ tests }) => tests)
    .filter(
      ({ file, name }) => !readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').includes(name),
    );
  assert.deepEqual(lost, []);
});
