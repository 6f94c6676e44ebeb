// Writes data/registry.schema.json from the one schema source; with --check it only says whether that is needed.
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { registrySchema } from '../src/schema/registry-schema.js';

const file = new URL('../data/registry.schema.json', import.meta.url);
const schema = {
  title: 'Registry of vendors and what is disclosed to them',
  ...toJsonSchema(registrySchema, { ignoreActions: ['check'] }),
};
const text = `${JSON.stringify(schema, null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('data/registry.schema.json is out of date: run "npm run schema".');
    process.exit(1);
  }
} else {
  writeFileSync(file, text);
}
