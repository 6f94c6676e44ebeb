// Writes the bill of materials of what the package depends on (CycloneDX), from the lock file alone, and fails on a licence that does not
// go with MIT. With --check it writes nothing.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const ALLOWED = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const args = ['sbom', '--omit', 'dev', '--package-lock-only', '--offline', '--sbom-format', 'cyclonedx'];
const text = execFileSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' });
const { components } = JSON.parse(text);

const foreign = components.filter(
  ({ licenses = [] }) => !licenses.some(({ license }) => ALLOWED.includes(license?.id)),
);
for (const { name, version, licenses } of foreign)
  console.error(`sbom: ${name} ${version} has no licence that goes with MIT: ${JSON.stringify(licenses)}`);
if (foreign.length > 0) process.exit(1);
console.log(`${components.length} packages, each with a licence that goes with MIT.`);
if (!process.argv.includes('--check')) writeFileSync('sbom.cdx.json', text);
