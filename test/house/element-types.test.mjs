// The published types of the element are its contract and nothing else: frameworks offer all that stands there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const file = fileURLToPath(
  new URL('../../dist/widget/elements/vendor-disclosure/vendor-disclosure-element.d.ts', import.meta.url),
);

const CONTRACT = [
  'cache',
  'category',
  'filters',
  'focus',
  'headingLevel',
  'integrity',
  'label',
  'messages',
  'query',
  'registry',
  'reload',
  'remember',
  'reset',
  'src',
  'syncUrl',
  'urlPrefix',
  'view',
];

test('the element adds to an element of Lit what its contract names, and nothing else', () => {
  const program = ts.createProgram([file], {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
  });
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  const element = checker.getDeclaredTypeOfSymbol(
    exported.find(({ name }) => name === 'VendorDisclosureElement'),
  );
  const isOwn = ({ fileName }) => fileName.includes('/dist/widget/');
  const isPublic = (declaration) =>
    (ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) ===
    0;
  const own = element
    .getProperties()
    .filter(({ declarations = [] }) =>
      declarations.some((one) => isOwn(one.getSourceFile()) && isPublic(one)),
    )
    .map(({ name }) => name)
    .filter((name) => name !== '#private' && name !== 'adoptedCallback');
  assert.deepEqual(own.sort(), CONTRACT);
});
