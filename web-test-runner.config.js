import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { launchers } from './.ci/launchers.mjs';

// `ENGINE=firefox npx wtr --files …` asks another engine.
const engine = process.env.ENGINE ?? 'chromium';

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  // What needs the packages of the benchmark is asked by `npm run test:rivals`.
  files: [
    'test/**/*.test.ts',
    '!test/{cli,keeper,desk,site,package}/**',
    '!test/bench/quality/rivals.test.ts',
  ],
  hostname: '127.0.0.1',
  // Without `development` among the conditions, Lit's development warnings stay out of the log.
  nodeResolve: { exportConditions: ['production', 'browser'] },
  // Elsewhere only one of several pages would have the focus.
  concurrency: engine === 'chromium' ? 2 : 1,
  // Limits end what hangs; a busy machine is to stay far below them.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 60_000 } },
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
