import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { launchers } from './.ci/launchers.mjs';

// `ENGINE=firefox npx wtr --files …` asks another engine.
const engine = process.env.ENGINE ?? 'chromium';

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['test/**/*.test.ts', '!test/{cli,keeper,site,package}/**'],
  hostname: '127.0.0.1',
  // Without `development` among the conditions, Lit's development warnings stay out of the log.
  nodeResolve: { exportConditions: ['production', 'browser'] },
  // Elsewhere only one of several pages would have the focus.
  concurrency: engine === 'chromium' ? 2 : 1,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  // A busy machine draws its frames late.
  testFramework: { config: { timeout: 10_000 } },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [await launchers[engine]()],
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['text'] },
};
