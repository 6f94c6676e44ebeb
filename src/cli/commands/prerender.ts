import { UsageError, type Command } from '../command.js';

export const command: Command = {
  name: 'prerender',
  summary: 'Not there yet.',
  usage: '',
  options: {},
  examples: [],
  run() {
    throw new UsageError('not there yet');
  },
};
