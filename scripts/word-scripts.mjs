// Makes `dist/standalone.words.LANG.js`: what is said in a language, as a classic script that the standalone file loads from beside
// itself once a question needs it.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}/src/core/query/search/languages`;

/** The languages that we know what is said in, by primary subtag. */
export const SPOKEN = readdirSync(`${folder}/stock`).map((name) => name.replace(/\.ts$/, ''));

/** Code that gives a page the words of a language. @param from where it finds them */
export const giveWords = (tag, from) => `import { givenSpoken } from '${from}/given-spoken.js';
  import * as said from '${from}/stock/${tag}.js';
  givenSpoken().set('${tag}', said.${tag});`;

/** @returns the hash of each script, by language */
export async function writeWordScripts() {
  const hashes = {};
  for (const tag of SPOKEN) {
    const { outputFiles } = await build({
      stdin: { contents: giveWords(tag, '.'), resolveDir: folder },
      outfile: `${root}/dist/standalone.words.${tag}.js`,
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      charset: 'ascii',
      logLevel: 'warning',
      write: false,
    });
    const [{ path, contents }] = outputFiles;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
    hashes[tag] = `sha256-${createHash('sha256').update(contents).digest('base64')}`;
  }
  return hashes;
}
