// Makes `dist/standalone.LANG.js`: each language of the interface, and what is said in it, as a classic script for a page that has the standalone file.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { giveWords, SPOKEN } from './word-scripts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const languages = readdirSync(`${root}/src/i18n/locales`)
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((language) => language !== 'en');

/** What is said in the language, for lists in it, where we know. */
const giveSpoken = (tag) => (SPOKEN.includes(tag) ? giveWords(tag, '../core/query/search/languages') : '');

await Promise.all(
  languages.map((language) =>
    build({
      stdin: {
        contents: `import { givenLocales } from './given-locales.js';
          import * as all from './locales/${language}.js';
          givenLocales().set('${language}', Object.values(all)[0]);
          ${giveSpoken(language.split('-')[0])}`,
        resolveDir: `${root}/src/i18n`,
      },
      outfile: `${root}/dist/standalone.${language}.js`,
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      charset: 'ascii',
      logLevel: 'warning',
    }),
  ),
);
