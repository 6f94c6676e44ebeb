// The documentation: what it points at is there, and it says all that there is to say.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PAGES, readPage } from '../helpers/docs.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ALL = [
  ...PAGES,
  'DESIGN.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CODE_OF_CONDUCT.md',
  'CHANGELOG.md',
  'data/README.md',
];
const withoutCode = (text) => text.replace(/^ *```[^]*?^ *```$/gm, '');
/** Anchors of a page, as GitHub makes them from headings. */
const anchorsOf = (page) =>
  [...withoutCode(readPage(page)).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('the README has at most 10 KB', () => {
  assert.ok(statSync(join(root, 'README.md')).size <= 10_240);
});

for (const page of ALL) {
  test(`every link of ${page} leads somewhere`, () => {
    const text = withoutCode(readPage(page)).replace(/`[^`]*`/g, '');
    const broken = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target]) => target)
      .filter((target) => !/^(https?|mailto):/.test(target))
      .filter((target) => {
        const [path, anchor] = target.split('#');
        const file = path ? join(dirname(page), path) : page;
        if (!existsSync(join(root, file))) return true;
        return anchor !== undefined && !anchorsOf(file).includes(anchor);
      });
    assert.deepEqual(broken, []);
  });

  test(`every file and script that ${page} names is there`, () => {
    const text = readPage(page);
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const paths = [...text.matchAll(/(?<![\w/.-])(?:src|test|scripts|demo|data|\.ci)\/[\w./-]*\w\b/g)].map(
      ([path]) => path,
    );
    const runs = [...text.matchAll(/`(?:npm run|npm) ([\w:]+)/g)].map(([, name]) => name);
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    );
    assert.deepEqual(
      runs.filter((name) => !(name in scripts) && !['ci', 'pack', 'install', 'init'].includes(name)),
      [],
    );
  });
}

for (const page of ['DESIGN.md', 'CONTRIBUTING.md']) {
  test(`every source that ${page} names by the end of its path is there, with what it is said to hold`, () => {
    const files = ['src', 'test', 'scripts', 'demo/site', '.ci'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
    );
    const named = [...readPage(page).matchAll(/`([\w./-]+\.(?:ts|mjs))`(?: \(?`(\w+)`)?/g)];
    assert.ok(named.length > 5);
    const wrong = named.filter(([, path, name]) => {
      const found = files.filter((file) => `/${file}`.endsWith(`/${path}`));
      const holds = (file) => new RegExp(`\\b${name}\\b`).test(readFileSync(join(root, file), 'utf8'));
      return found.length === 0 || (name && !found.some(holds));
    });
    assert.deepEqual(
      wrong.map(([text]) => text),
      [],
    );
  });
}

test('the page of the format names every field of the schema', () => {
  const page = readPage('docs/format.md');
  const schema = JSON.parse(readFileSync(join(root, 'data/registry.schema.json'), 'utf8'));
  const fields = new Set();
  const visit = (part) => {
    for (const [key, value] of Object.entries(part ?? {})) {
      if (key === 'properties') Object.keys(value).forEach((name) => fields.add(name));
      if (typeof value === 'object') visit(value);
    }
  };
  visit(schema);
  assert.ok(fields.has('flowBasis'));
  assert.deepEqual(
    [...fields].filter((name) => !page.includes(`\`${name}\``)),
    [],
  );
});
