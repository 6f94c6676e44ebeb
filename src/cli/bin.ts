#!/usr/bin/env node
import { systemIo } from './io.js';
import { run } from './run.js';
import { cannotWrite } from './say-refusal.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` that has seen enough is no fault.
  if (error.code === 'EPIPE') process.exit();
  systemIo.say(`${cannotWrite('Standard output', error).message}\n`);
  process.exit(1);
});
// Where not even that can be said there is nobody to tell: the exit code does.
process.stderr.on('error', () => undefined);
process.exitCode = await run(process.argv.slice(2), systemIo);
