// Writes data/registry.schema.json and src/core/schema/registry-shape.ts from the one schema source; with --check it only says
// whether that is needed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import { headSchema, registrySchema, vendorSchema } from '../src/core/schema/registry-schema.js';
import { toShapes } from './to-shape.js';

const schema = {
  title: 'Registry of vendors and what is disclosed to them',
  ...toJsonSchema(registrySchema, { ignoreActions: ['check'] }),
};
const shapes = `// Made from registry-schema.ts by "npm run schema": what a page needs of it.
import type { Shape } from './shape.js';

${toShapes({ headShape: headSchema, vendorShape: vendorSchema })}
`;

await write('data/registry.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
await write('src/core/schema/registry-shape.ts', await pretty(shapes));

async function pretty(text: string): Promise<string> {
  const rules = JSON.parse(readFileSync(new URL('../.prettierrc.json', import.meta.url), 'utf8')) as object;
  return format(text, { ...rules, parser: 'typescript' });
}

async function write(path: string, text: string): Promise<void> {
  const file = new URL(`../${path}`, import.meta.url);
  const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!isCurrent) {
    console.error(`${path} is out of date: run "npm run schema".`);
    process.exitCode = 1;
  }
}
