// A step of the build: the templates of built modules without comments and indentation, for bundlers of those who import them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifyTemplates } from './minify-templates.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
for (const name of readdirSync(join(dist, 'widget'), { recursive: true })) {
  if (!name.endsWith('.js')) continue;
  const file = join(dist, 'widget', name);
  writeFileSync(file, minifyTemplates(readFileSync(file, 'utf8'), name));
}
