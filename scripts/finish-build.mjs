// The last step of a build: the schema and the page for frames beside the code, the manifest pointing at the built modules, what
// editors read, and the hash of every built file.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { readTokens } from './tokens.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (existsSync('data/registry.schema.json')) copyFileSync('data/registry.schema.json', 'dist/schema.json');

mkdirSync('dist/embed', { recursive: true });
for (const name of ['embed.html', 'embed.css', 'embed.js', 'embed-host.js'])
  copyFileSync(`demo/${name}`, `dist/embed/${name}`);

const { writeDeskFiles } = await import('./desk-files.mjs');
await writeDeskFiles();

const source = readFileSync('custom-elements.json', 'utf8');
const manifest = JSON.parse(source.replace(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/$1.js"'));
// The analyzer goes through folders in the order of the disk; two builds must give the same bytes.
manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
const holdsElement = ({ declarations }) => declarations?.some(({ tagName }) => tagName);
const module = manifest.modules.find(holdsElement);
const element = module.declarations.find(({ tagName }) => tagName);
// The analyzer takes the first argument of an event's constructor for the name of an event.
element.events = element.events.filter(({ description }) => description);
// Of properties declared in one place it says that they are public, which all are that say nothing.
for (const member of element.members) if (member.privacy === 'public') delete member.privacy;
// Properties of the question are accessors: the analyzer does not see what they begin with.
const { EMPTY_QUESTION } = await import('../dist/widget/state/question.js');
const { text: query, ...asked } = EMPTY_QUESTION;
for (const [name, value] of Object.entries({ query, ...asked })) {
  const fields = [...element.members, ...element.attributes].filter(
    (one) => (one.fieldName ?? one.name) === name,
  );
  for (const field of fields) field.default = inspect(value);
}
element.cssProperties = readTokens().map(({ name, value, comment }) => ({
  name,
  default: value,
  description: comment,
}));
writeFileSync('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);

// Editors offer what a page author writes: the element, not its parts.
const offered = { ...manifest, modules: [module] };
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
generateVsCodeCustomElementData(offered, { outdir: 'dist', cssFileName: null, hideLogs: true });
generateJetBrainsWebTypes(offered, { outdir: 'dist', packageJson: false, version, hideLogs: true });

const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.name !== 'sri.json')
  .map((file) => relative('dist', join(file.parentPath, file.name)).split(sep).join('/'))
  .sort();
const hash = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`;
writeFileSync(
  'dist/sri.json',
  `${JSON.stringify(Object.fromEntries(files.map((file) => [file, hash(file)])), null, 2)}\n`,
);
