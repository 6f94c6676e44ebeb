// Bundles one entry with each bundler as a production build does, with no setting that the package would need.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

/** Each takes an entry file and a folder to write to; entry.js is what a page loads first. Resolves with the warnings. */
export const BUNDLERS = {
  async vite(entry, out) {
    const warnings = [];
    const keep = (text) => warnings.push(text);
    await vite({
      configFile: false,
      root: join(entry, '..'),
      logLevel: 'warn',
      customLogger: {
        info() {},
        warn: keep,
        warnOnce: keep,
        error: keep,
        clearScreen() {},
        hasErrorLogged: () => false,
        hasWarned: false,
      },
      build: {
        outDir: out,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: entry,
          preserveEntrySignatures: false,
          output: { entryFileNames: 'entry.js', chunkFileNames: '[name].js' },
        },
      },
    });
    return warnings;
  },

  async webpack(entry, out) {
    const compiler = webpack({
      mode: 'production',
      context: join(entry, '..'),
      entry: { entry },
      output: { path: out, filename: '[name].js', chunkFilename: 'chunk-[name].js' },
    });
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, result) => (error ? reject(error) : compiler.close(() => resolve(result)))),
    );
    const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
    return [...errors, ...warnings].map(({ message }) => message);
  },

  async esbuild(entry, out) {
    const { warnings } = await esbuild.build({
      // The names of its parts come from paths, too: those below the project's folder are the same wherever that is.
      absWorkingDir: dirname(entry),
      entryPoints: { entry },
      outdir: out,
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      logLevel: 'silent',
    });
    return warnings.map(({ text }) => text);
  },

  async rollup(entry, out) {
    const warnings = [];
    const bundle = await rollup({
      input: { entry },
      plugins: [
        nodeResolve({ browser: true }),
        {
          name: 'minify',
          renderChunk: (code) => esbuild.transform(code, { minify: true, format: 'esm', target: 'es2022' }),
        },
      ],
      onLog: (_level, { message }) => warnings.push(message),
    });
    await bundle.write({ dir: out, format: 'es' });
    await bundle.close();
    return warnings;
  },
};

export const writtenBy = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name));
