// Writes the version of package.json, the one place where it is decided, into the source and the workflow that keepers copy.
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
writeFileSync(
  new URL('../src/core/version.ts', import.meta.url),
  `/** Written by \`npm run version\` from package.json. */\nexport const VERSION = '${version}';\n`,
);

const workflow = new URL('../demo/list-repository/.github/workflows/providers.yml', import.meta.url);
const pinned = readFileSync(workflow, 'utf8').replace(/(?<=vendor-disclosure@)\S+/g, version);
writeFileSync(workflow, pinned);
