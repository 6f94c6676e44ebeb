// That work grows with what is read, and no faster, is seen where a long input ends at all: what grew with its square took minutes here.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_ITEMS } from '../../../src/core/schema/limits.js';
import { run } from '../../../src/cli/run.js';
import { memoryIo } from '../../helpers/io.js';

const patience = { timeout: 90_000 };
const LENGTH = 100_000;

const CELLS: Readonly<Record<string, string>> = {
  'a run of spaces': `a${' '.repeat(LENGTH)}b`,
  'lines of a letter': 'a\n'.repeat(LENGTH / 10),
  'blank lines': `a${'\n '.repeat(LENGTH / 2)}b`,
  stops: `a${'.'.repeat(LENGTH)}b`,
  commas: `a${','.repeat(LENGTH)}b`,
  semicolons: `a${';'.repeat(LENGTH / 10)}b`,
  brackets: `a${'('.repeat(LENGTH)}b`,
  'signs of footnotes': `a${'\u00b9'.repeat(LENGTH)}b`,
  'signs of mail': `a${'@'.repeat(LENGTH)}b`,
  'Han letters': '\u7b2c\u4e09\u65b9'.repeat(LENGTH / 3),
};
const COLUMNS = ['Vendor', 'Purpose', 'Data', 'Location', 'Privacy policy', 'Since', 'Notes', 'Safeguards'];

for (const [name, cell] of Object.entries(CELLS)) {
  test(`import reads a cell with ${name} in any column`, patience, async () => {
    const row = (at: number) => COLUMNS.map((_, column) => `"${column === at ? cell : `x${at}`}"`).join(',');
    const { io } = memoryIo({
      't.csv': `${COLUMNS.join(',')}\n${COLUMNS.map((_, at) => row(at)).join('\n')}\n`,
    });
    await run(['import', 't.csv'], io);
  });
}

const rows = Array.from({ length: MAX_ITEMS }, (_, at) => `Acme,Purpose ${at},Data ${at % 7},Mail`).join(
  '\n',
);

test('import reads as many rows of one vendor as it may have, again too', patience, async () => {
  const { io, files } = memoryIo({ 't.csv': `Vendor,Purpose,Data,Service\n${rows}\n` });
  assert.equal(await run(['import', 't.csv', '-o', 'list.json'], io), 0);
  const first = files.get('list.json') ?? '';
  assert.equal(
    (JSON.parse(first) as { vendors: [{ disclosures: unknown[] }] }).vendors[0].disclosures.length,
    MAX_ITEMS,
  );
  assert.equal(await run(['import', 't.csv', '--into', 'list.json', '-o', 'again.json'], io), 0);
  assert.deepEqual(
    (JSON.parse(files.get('again.json') ?? '') as { vendors: unknown }).vendors,
    (JSON.parse(first) as { vendors: unknown }).vendors,
  );
});

test('import says so where rows make more of a vendor than a list may hold', patience, async () => {
  const { io, err } = memoryIo({
    't.csv': `Vendor,Purpose,Data,Service\n${rows}\nAcme,One more,Data,Mail\n`,
  });
  assert.equal(await run(['import', 't.csv'], io), 1);
  assert.match(err(), /more than a registry can hold.*disclosures/);
  assert.doesNotMatch(err(), /\n {4}at /);
});

test('import reads ten thousand columns of one heading', patience, async () => {
  const heads = Array.from({ length: 10_000 }, () => 'Data').join(',');
  const { io } = memoryIo({ 't.csv': `Vendor,Purpose,${heads}\nAcme,x,${'y,'.repeat(9_999)}y\n` });
  await run(['import', 't.csv'], io);
});

const FAULTY: Readonly<Record<string, object>> = {
  'vendors without a field': { vendors: Array.from({ length: 30_000 }, () => ({})) },
  'terms that are no terms': {
    vocabulary: { purposes: Array.from({ length: 9_000 }, () => 7) },
    vendors: [],
  },
  'names that are too long': {
    vendors: Array.from({ length: 1_100 }, (_, at) => ({ id: `v${at}`, name: '\u0000\u202e'.repeat(3_000) })),
  },
};

for (const [name, faults] of Object.entries(FAULTY)) {
  test(`some faults of a kind are written, and how many more there are: ${name}`, patience, async () => {
    const list = { formatVersion: 1, version: 1, lastUpdated: '2026-01-01', language: 'en', ...faults };
    const { io, out } = memoryIo({ 'list.json': JSON.stringify(list) });
    await run(['validate', 'list.json'], io);
    assert.ok(out().length < 200_000, `${out().length} characters`);
    assert.match(out(), /and \d+ more: /);
    for (const format of ['github', 'json']) {
      const memory = memoryIo({ 'list.json': JSON.stringify(list) });
      await run(['validate', 'list.json', '--format', format], memory.io);
      const text = memory.out();
      assert.ok(text.length < 3_000_000, `${format}: ${text.length} characters`);
      if (format === 'github') {
        assert.match(text, /^::error file=list\.json,title=[\w-]+::… and \d+ more of this kind$/m);
        continue;
      }
      const [{ findings, more }] = (
        JSON.parse(text) as {
          files: [{ findings: { code: string }[]; more: { code: string; count: number }[] }];
        }
      ).files;
      for (const { code, count } of more) {
        assert.ok(count > 0);
        assert.equal(findings.filter((one) => one.code === code).length % 1000, 0);
      }
    }
  });
}

for (const command of ['diff', 'notice']) {
  test(`${command} compares lists in which all vendors have one id`, patience, async () => {
    const list = (version: number, purpose: string) =>
      JSON.stringify({
        formatVersion: 1,
        version,
        lastUpdated: `2026-01-0${version}`,
        language: 'en',
        organization: { name: 'Co' },
        categories: [{ id: 'main', name: 'Main' }],
        vendors: Array.from({ length: 40_000 }, (_, at) => ({
          id: 'one',
          name: `V ${at}`,
          disclosures: [{ id: 'r', category: 'main', purpose: at % 1000 ? 'Mail' : purpose }],
        })),
      });
    const { io, out } = memoryIo({ 'old.json': list(1, 'Mail'), 'new.json': list(2, 'Letters') });
    await run([command, 'old.json', 'new.json'], io);
    assert.match(out(), /V 39000/);
  });
}
