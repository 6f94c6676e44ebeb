// What the desk needs beside its script: its page, and the files of the package that a published folder has, as a script, since a page
// opened from `file:` may fetch nothing.
import { cpSync, writeFileSync } from 'node:fs';
import { readPackageFiles } from '../dist/cli/write/package-files.js';

export async function writeDeskFiles() {
  cpSync('demo/desk', 'dist/desk', { recursive: true });
  const { widget, embed, ...rest } = await readPackageFiles();
  const files = JSON.stringify({ widget: [...widget], embed: [...embed], ...rest });
  // Within a script both would end a line.
  const text = files.replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  writeFileSync('dist/desk/package-files.js', `globalThis.vendorDisclosureFiles = ${text};\n`);
}
