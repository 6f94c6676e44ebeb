// Writes the API tables and the tag of README.md between their markers; with --check it only says whether that is needed.
// Sources: custom-elements.json and dist/sri.json (made by `npm run build`), the event classes, and the comments of the style tokens.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { readTokens } from './tokens.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!existsSync('custom-elements.json')) fail('custom-elements.json is missing: run "npm run build" first.');

const sources = readdirSync('src', { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`src/${name}`, 'utf8'));
const classes = JSON.parse(readFileSync('custom-elements.json', 'utf8'))
  .modules.flatMap((module) => module.declarations ?? [])
  .filter((declaration) => declaration.kind === 'class');
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
        code(`${name}(${parameters.map((one) => one.name + (one.optional ? '?' : '')).join(', ')})`),
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
  embed: embed(),
};

const before = readFileSync('README.md', 'utf8');
const after = Object.entries(tables).reduce((text, [name, rows]) => {
  const region = new RegExp(`(<!-- api:${name} -->\n)[^]*?(<!-- /api -->)`);
  if (!region.test(text)) fail(`README.md has no place for "${name}": <!-- api:${name} --> … <!-- /api -->`);
  return text.replace(region, (_all, start, end) => `${start}\n${rows}\n\n${end}`);
}, before);

if (!process.argv.includes('--check')) writeFileSync('README.md', after);
else if (after !== before)
  fail(
    'README.md is behind the build (API tables, or the hash of the tag): run "npm run build && npm run docs".',
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

function fail(message) {
  console.error(message);
  process.exit(1);
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
  return (alias ?? plain).trim();
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
