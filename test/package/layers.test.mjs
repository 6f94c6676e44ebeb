// Imports run one way only: schema, load, model, query, state, elements, define. Types may be told of from above.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../../src', import.meta.url));
/** Lower first. What stands on one line may import what stands before it, and its own folder. */
const ORDER = [
  'schema',
  'model',
  'load',
  'query',
  'i18n',
  'report',
  'events',
  'styles',
  'state',
  'elements',
  '.',
  'cli',
];
const LEAVES = ['i18n', 'events', 'styles', 'schema'];

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.name.endsWith('.ts'))
  .map((file) => join(file.parentPath, file.name));

/** Modules a file needs at run time, as paths under src or names of packages. */
function imports(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found = [];
  const visit = (node) => {
    const isDeclared =
      (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) ||
      (ts.isExportDeclaration(node) && node.moduleSpecifier && !node.isTypeOnly);
    if (isDeclared) found.push(node.moduleSpecifier.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push(node.arguments[0].text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((name) =>
    name.startsWith('.') ? resolve(dirname(file), name).replace(/\.js$/, '.ts') : name,
  );
}

const folderOf = (file) => relative(src, dirname(file)).split('/')[0] || '.';
const graph = new Map(files.map((file) => [file, imports(file)]));

test('no module imports from a layer above its own', () => {
  for (const [file, targets] of graph) {
    for (const target of targets.filter((name) => name.startsWith(src))) {
      const [from, to] = [folderOf(file), folderOf(target)];
      assert.ok(ORDER.includes(from), `${from} is a folder without a place in the order`);
      assert.ok(
        from === to || ORDER.indexOf(to) < ORDER.indexOf(from),
        `${relative(src, file)} imports ${relative(src, target)}, which is above it`,
      );
    }
  }
});

test('leaves import nothing of ours', () => {
  for (const [file, targets] of graph) {
    if (!LEAVES.includes(folderOf(file))) continue;
    for (const target of targets.filter((name) => name.startsWith(src))) {
      assert.equal(
        folderOf(target),
        folderOf(file),
        `${relative(src, file)} imports ${relative(src, target)}`,
      );
    }
  }
});

test('no modules import each other in a circle', () => {
  const done = new Set();
  const visit = (file, path) => {
    assert.ok(
      !path.includes(file),
      `circle: ${[...path, file].map((name) => relative(src, name)).join(' → ')}`,
    );
    if (done.has(file) || !graph.has(file)) return;
    for (const target of graph.get(file)) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});

test('fuse.js is imported in one place, and nothing below the elements knows Lit’s templates', () => {
  for (const [file, targets] of graph) {
    const name = relative(src, file);
    if (targets.some((target) => target.startsWith('fuse.js'))) assert.equal(name, 'query/near-words.ts');
    if (['schema', 'model', 'load', 'query', 'report', 'i18n', 'cli'].includes(folderOf(file))) {
      assert.ok(!targets.some((target) => target.startsWith('lit')), `${name} imports Lit`);
    }
  }
});
