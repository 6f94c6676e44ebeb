import { UsageError, type Command } from '../command.js';

export const command: Command = {
  name: 'init',
  summary: 'Not there yet.',
  usage: '',
  options: {},
  examples: [],
  run() {
    throw new UsageError('not there yet');
  },
};
