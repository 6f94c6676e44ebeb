// The last step of a build: the schema beside the code, the manifest pointing at the built modules, what editors read,
// and the hash of every built file.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (existsSync('data/registry.schema.json')) copyFileSync('data/registry.schema.json', 'dist/schema.json');

const text = readFileSync('custom-elements.json', 'utf8').replace(
  /"\/?src\/([^"]+)\.[jt]s"/g,
  '"dist/$1.js"',
);
writeFileSync('custom-elements.json', text);

// Editors offer what a page author writes: the element, not its parts.
const manifest = JSON.parse(text);
const root = manifest.modules.filter(({ declarations }) => declarations?.some(({ tagName }) => tagName));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
generateVsCodeCustomElementData(
  { ...manifest, modules: root },
  { outdir: 'dist', cssFileName: null, hideLogs: true },
);
generateJetBrainsWebTypes(
  { ...manifest, modules: root },
  { outdir: 'dist', packageJson: false, version, hideLogs: true },
);

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
