// One call of the built command line, with the most memory that it took, in KB, as the last line on standard error.
const { run } = await import('../../dist/cli/run.js');
const { systemIo } = await import('../../dist/cli/io.js');

process.exitCode = await run(process.argv.slice(2), systemIo);
process.on('exit', () => process.stderr.write(`\n${process.resourceUsage().maxRSS}`));
