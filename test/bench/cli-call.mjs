// One call of the built command line. The last line on standard error is the work of the processor that it took, in ms, and
// the most memory, in KB.
const { run } = await import('../../dist/cli/run.js');
const { systemIo } = await import('../../dist/cli/io.js');

process.exitCode = await run(process.argv.slice(2), systemIo);
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(`\n${Math.round((userCPUTime + systemCPUTime) / 1000)} ${maxRSS}`);
});
