// The last step of a build: the schema and the page for frames beside the code, and the manifest pointing at the built modules.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (existsSync('data/registry.schema.json')) copyFileSync('data/registry.schema.json', 'dist/schema.json');

mkdirSync('dist/embed', { recursive: true });
for (const name of ['embed.html', 'embed.css', 'embed.js', 'embed-host.js'])
  copyFileSync(`demo/${name}`, `dist/embed/${name}`);

const manifest = readFileSync('custom-elements.json', 'utf8');
writeFileSync('custom-elements.json', manifest.replace(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/$1.js"'));
