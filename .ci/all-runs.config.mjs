// What the browser's tests ask with a part of all cases, asked with all of them.
process.env.ALL_RUNS = 'yes';

const { default: config } = await import('../web-test-runner.config.js');

export default {
  ...config,
  files: [
    'test/core/reading/to-guard.test.ts',
    'test/widget/elements/matrix/vd-matrix.test.ts',
    'test/widget/elements/record/guard-cell.test.ts',
  ],
};
