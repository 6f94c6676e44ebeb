// The last step of a build: the schema beside the code, and the manifest pointing at the built modules.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (existsSync('data/registry.schema.json')) copyFileSync('data/registry.schema.json', 'dist/schema.json');

const manifest = readFileSync('custom-elements.json', 'utf8');
writeFileSync('custom-elements.json', manifest.replace(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/$1.js"'));
