// Makes `dist/standalone.LANG.js`: each language of the interface as a classic script for a page that has the standalone file.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const languages = readdirSync(`${root}/src/i18n/locales`)
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((language) => language !== 'en');

await Promise.all(
  languages.map((language) =>
    build({
      stdin: {
        contents: `import { givenLocales } from './given-locales.js';
          import * as all from './locales/${language}.js';
          givenLocales().set('${language}', Object.values(all)[0]);`,
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
