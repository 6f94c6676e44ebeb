import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { benchFolder } from './corpora.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What runs in the pages of the benchmark: `.bench/bundle/<name>.js`, a classic script with the global `name`. */
export async function bundleScripts(names: readonly ScriptName[]): Promise<void> {
  for (const name of names) {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: `${benchFolder}bundle`,
        emptyOutDir: false,
        target: 'es2022',
        lib: { entry: SCRIPTS[name], formats: ['iife'], name, fileName: () => `${name}.js` },
        // Parts that are loaded on demand are part of the one file.
        rolldownOptions: { output: { codeSplitting: false } },
      },
    });
  }
}

const SCRIPTS = {
  driver: 'test/bench/page/driver.ts',
  rows: 'test/bench/to-rows.ts',
  engines: 'test/bench/engines/page.ts',
};
type ScriptName = keyof typeof SCRIPTS;

/** The module for plain pages with the names that functions have in the source, for profiles. */
export async function bundleReadableWidget(): Promise<string> {
  const outDir = `${benchFolder}readable`;
  await build({
    root,
    mode: 'cdn',
    logLevel: 'warn',
    build: { outDir, minify: false, rolldownOptions: { output: { minify: false } } },
  });
  return outDir;
}

export function requireBuild(dist: string): string {
  const folder = fileURLToPath(new URL(dist, `file://${root}`));
  if (!existsSync(`${folder}/vendor-disclosure.js`))
    throw new Error(`There is no ${dist}/vendor-disclosure.js; run npm run build first.`);
  return folder;
}
