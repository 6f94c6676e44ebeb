// Writes what README.md and docs/ have from the code, between markers: the tables, and the tag with its hash; with --check it only
// says whether that is needed. Sources: custom-elements.json, dist/sri.json and dist/keeper (made by `npm run build`), the event classes,
// and the comments of the style tokens.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { readTokens } from './tokens.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const PAGES = [
  'README.md',
  ...readdirSync('docs')
    .filter(isPage)
    .map((name) => `docs/${name}`),
];
const isCheck = process.argv.includes('--check');
if (!existsSync('custom-elements.json')) fail('custom-elements.json is missing: run "npm run build" first.');
const { CODES } = await import('../dist/keeper/check/codes.js');

const sources = readdirSync('src', { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`src/${name}`, 'utf8'));
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const declarations = modules.flatMap((module) => module.declarations ?? []);
const classes = declarations.filter(({ kind }) => kind === 'class');
const root = classes.find(({ name }) => name === 'VendorDisclosureElement');
const parts = classes.filter(({ name, cssParts }) => name !== root.name && cssParts);

const tables = {
  attributes: table(
    ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
    root.members.filter(isSettable).map((field) => {
      const { attribute, name, type, description } = field;
      const initial = resolveValue(field.default);
      return [
        code(attribute),
        code(name),
        code(type ? resolveType(type.text) : /^'/.test(initial) ? 'string' : ''),
        code(initial),
        description,
      ];
    }),
  ),
  events: table(
    ['Event', 'Fields', 'When'],
    root.events
      .filter(({ name, description }) => name && description)
      .map(({ name, type, description }) => [code(name), fieldsOf(type.text), description]),
  ),
  methods: table(
    ['Method', 'Returns', 'What it does'],
    root.members
      .filter(({ kind, privacy, static: isStatic }) => kind === 'method' && !privacy && !isStatic)
      .map(({ name, parameters = [], return: result, description }) => [
        code(call(name, parameters)),
        code(result?.type.text),
        description,
      ]),
  ),
  slots: table(
    ['Slot', 'Content'],
    root.slots.map(({ name, description }) => [name ? code(name) : '(default)', description]),
  ),
  parts: table(['Part', 'What it is'], [root, ...parts].flatMap((one) => one.cssParts ?? []).map(toRow)),
  properties: table(
    ['Custom property', 'Default', 'What it sets'],
    readTokens().map(({ name, value, comment }) => [code(name), code(value), comment]),
  ),
  functions: table(
    ['Name', 'Returns', 'What it is'],
    exportsOf('src/registry.ts').map((name) => {
      const { kind, parameters, return: result, description } = declarationOf(name);
      return [
        code(kind === 'function' ? call(name, parameters) : name),
        code(result?.type.text),
        description,
      ];
    }),
  ),
  codes: table(
    ['Code', '', 'What is wrong'],
    Object.entries(CODES).map(([name, { severity, meaning }]) => [code(name), severity, meaning]),
  ),
  embed: embed(),
  react: fileBlock('test/package/frameworks/react/App.tsx'),
  vue: fileBlock('test/package/frameworks/vue/App.vue'),
  svelte: fileBlock('test/package/frameworks/svelte/App.svelte'),
  workflow: fileBlock('demo/list-repository/.github/workflows/providers.yml', 'yaml'),
};

const left = new Set(Object.keys(tables));
const behind = PAGES.filter((page) => {
  const before = readFileSync(page, 'utf8');
  const after = before.replace(/(<!-- api:(\w+) -->\n)[^]*?(<!-- \/api -->)/g, (_all, start, name, end) => {
    if (!left.delete(name))
      fail(`${page} has a place for "${name}", which nothing makes or another page has.`);
    return `${start}\n${tables[name]}\n\n${end}`;
  });
  if (!isCheck) writeFileSync(page, after);
  return after !== before;
});
if (left.size > 0)
  fail(`No page has a place for "${[...left].join('", "')}": <!-- api:NAME --> … <!-- /api -->`);
if (isCheck && behind.length > 0)
  fail(
    `${behind.join(', ')}: behind the code (tables, or the hash of the tag): run "npm run build && npm run docs".`,
  );

/** The tag that page authors copy, with the hash of the file as built. */
function embed() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { 'standalone.js': hash } = JSON.parse(readFileSync('dist/sri.json', 'utf8'));
  return `\`\`\`html
<style>
  vendor-disclosure:not(:defined) { display: flow-root; min-block-size: 100vh }
</style>
<script
  src="https://static.example.org/vendor-disclosure@${version}/dist/standalone.js"
  integrity="${hash}"
  crossorigin="anonymous"
  defer
></script>
<vendor-disclosure src="/registry.json">
  <a href="/registry.json">Our service providers</a>
</vendor-disclosure>
\`\`\``;
}

/** A file that a test tries, as a block of code. */
function fileBlock(path, language = path.split('.').at(-1)) {
  return `\`\`\`${language}\n${readFileSync(path, 'utf8')}\`\`\``;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

function isPage(name) {
  return name.endsWith('.md');
}

/** Names of what a module exports, in order; types left out. */
function exportsOf(path) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  return file.statements.flatMap((node) => {
    if (ts.isExportDeclaration(node)) {
      const { isTypeOnly, exportClause, moduleSpecifier } = node;
      if (isTypeOnly) return [];
      if (!exportClause) return exportsOf(join(dirname(path), moduleSpecifier.text.replace(/\.js$/, '.ts')));
      return exportClause.elements.filter((one) => !one.isTypeOnly).map(({ name }) => name.text);
    }
    if (!node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const { name, declarationList } = node;
    const isValue = ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node);
    return declarationList
      ? declarationList.declarations.map((one) => one.name.text)
      : isValue
        ? [name.text]
        : [];
  });
}

function declarationOf(name) {
  const found = declarations.find((one) => one.name === name) ?? fail(`There is no ${name} in the manifest.`);
  return found.description ? found : fail(`${name} is exported and has no description.`);
}

/** A function as it is called; a parameter that is taken apart is named by its type. */
function call(name, parameters = []) {
  const nameOf = ({ name: own, type }) => (own.startsWith('{') ? type.text.toLowerCase() : own);
  const names = parameters.map((one) => nameOf(one) + (one.optional || one.default ? '?' : ''));
  return `${name}(${names.join(', ')})`;
}

function isSettable({ kind, privacy, static: isStatic, readonly }) {
  return kind === 'field' && !privacy && !isStatic && !readonly;
}

function toRow({ name, description }) {
  return [code(name), description];
}

/** Types of a few words are shown instead of their names. */
function resolveType(type) {
  const plain = type.replace(/ \| undefined$/, '');
  const alias = find(new RegExp(`export type ${plain} =\\s*((?:\\|?\\s*'[^']*'\\s*)+);`));
  const list = find(new RegExp(`export type ${plain} = \\(typeof (\\w+)\\)\\[number\\];`));
  const words = list && find(new RegExp(`const ${list} = \\[([^\\]]*)\\]`))?.match(/'[^']*'/g);
  return (alias ?? words?.join(' | ') ?? plain).trim();
}

/** A constant's value instead of its name. */
function resolveValue(value) {
  return value && /^[A-Z_]+$/.test(value) ? (find(new RegExp(`const ${value} = ([^;]+);`)) ?? value) : value;
}

function find(pattern) {
  for (const text of sources) {
    const match = text.match(pattern);
    if (match) return match[1];
  }
  return undefined;
}

/** Readonly fields of an event class, those that its constructor declares included. */
function fieldsOf(name) {
  const text =
    sources.find((one) => one.includes(`export class ${name} `)) ?? fail(`There is no class ${name}.`);
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const declaration = file.statements.find((one) => ts.isClassDeclaration(one) && one.name?.text === name);
  const has = (node, kind) => node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;
  const isField = (node) =>
    has(node, ts.SyntaxKind.ReadonlyKeyword) && !has(node, ts.SyntaxKind.StaticKeyword);
  const declared = declaration.members.filter((node) => ts.isPropertyDeclaration(node));
  const constructed = declaration.members
    .filter((node) => ts.isConstructorDeclaration(node))
    .flatMap((node) => node.parameters);
  return [...declared, ...constructed]
    .filter(isField)
    .map((node) => code(node.name.getText(file)))
    .join(', ');
}

function code(text) {
  return text ? `\`${text}\`` : '';
}

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows];
  const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
  return lines.map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}
