// Finds uses of the platform that a supported browser does not have yet, by MDN's browser-compat-data.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import ts from 'typescript';
import { root } from './consumer.mjs';

const NAMES = { ios_saf: 'safari_ios' };
/** Supported versions by browser, from the one place that says them. */
export const SUPPORTED = Object.fromEntries(
  JSON.parse(readFileSync(`${root}package.json`, 'utf8')).browserslist.map((line) => {
    const [, name, version] = /^(\w+) >= ([\d.]+)$/.exec(line);
    return [NAMES[name] ?? name, version];
  }),
);
/** TypeScript and MDN do not call every interface the same. */
const OWNERS = {
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  WindowOrWorkerGlobalScope: 'Window',
  ParentNode: 'Element',
  ChildNode: 'Element',
  HTMLOrSVGElement: 'HTMLElement',
  Slottable: 'Element',
  ARIAMixin: 'Element',
  IteratorObject: 'Iterator',
};

const numbers = (version) => version.replace('≤', '').split('.').map(Number);
function isAtMost(added, supported) {
  const [[major, minor = 0], [topMajor, topMinor = 0]] = [numbers(added), numbers(supported)];
  return major < topMajor || (major === topMajor && minor <= topMinor);
}

/** Browsers, of the supported ones, that lack a feature. */
function lacking(feature) {
  return Object.entries(SUPPORTED)
    .filter(([browser, version]) => {
      const statements = [feature.__compat.support[browser]].flat();
      return !statements.some(
        ({ version_added: added, version_removed: removed, flags, prefix, alternative_name: alias }) =>
          typeof added === 'string' &&
          added !== 'preview' &&
          !removed &&
          !flags &&
          !prefix &&
          !alias &&
          isAtMost(added, version),
      );
    })
    .map(([browser, version]) => `${browser} ${version}`);
}

function featureOf(owner, name) {
  const { builtins } = bcd.javascript;
  const candidates = owner
    ? [bcd.api[owner]?.[name], builtins[owner]?.[name], builtins.Intl[owner]?.[name]]
    : [bcd.api[name], builtins[name], bcd.api.Window[name]];
  return candidates.find((one) => one?.__compat);
}

/** `Owner` and name of what a declaration of TypeScript's own libraries declares; no owner for globals. */
function ownerOf(declaration) {
  const { parent } = declaration;
  const name = ts.isInterfaceDeclaration(parent)
    ? parent.name.text.replace(/Constructor$/, '')
    : ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent)
      ? parent.parent.name.text
      : ts.isModuleBlock(parent) || ts.isVariableDeclarationList(parent)
        ? namespaceOf(parent)
        : undefined;
  return OWNERS[name] ?? name;
}

function namespaceOf(node) {
  for (let one = node; one; one = one.parent) if (ts.isModuleDeclaration(one)) return one.name.text;
  return undefined;
}

/** Asked for before it is used, or used only where it is there. */
function isGuarded(node, source) {
  const access = ts.isPropertyAccessExpression(node.parent) ? node.parent : node;
  const isOptional = ts.isCallExpression(access.parent) && access.parent.questionDotToken;
  return Boolean(isOptional) || source.text.includes(`'${node.text}' in `);
}

/** The property that `const { name } = object` takes. */
function propertyTakenBy(node, checker) {
  const { parent } = node;
  if (!ts.isBindingElement(parent) || !ts.isObjectBindingPattern(parent.parent)) return undefined;
  return checker.getTypeAtLocation(parent.parent).getProperty(node.text);
}

/** One line per use of what a supported browser lacks and nothing guards. */
export function findTooNew(files) {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    // All that TypeScript knows, so that what is too new has a name here.
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    experimentalDecorators: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const found = new Set();
  for (const source of files.map((file) => program.getSourceFile(file))) {
    const visit = (node) => {
      if (ts.isIdentifier(node) && !ts.isPartOfTypeNode(node)) {
        const symbol = propertyTakenBy(node, checker) ?? checker.getSymbolAtLocation(node);
        for (const declaration of symbol?.declarations ?? []) {
          if (!program.isSourceFileDefaultLibrary(declaration.getSourceFile())) continue;
          const owner = ownerOf(declaration);
          const feature = featureOf(owner, node.text);
          const browsers = feature ? lacking(feature) : [];
          if (browsers.length === 0 || isGuarded(node, source)) continue;
          const { line } = source.getLineAndCharacterOfPosition(node.getStart());
          const what = [owner, node.text].filter(Boolean).join('.');
          found.add(`${relative(root, source.fileName)}:${line + 1} ${what}: not in ${browsers.join(', ')}`);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found];
}
