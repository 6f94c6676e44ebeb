import { visibleText } from './visible-text.js';

/**
 * What programs that run workflows take for commands to themselves in a log: `::` where a line begins, `##[` and the like
 * anywhere. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
const COMMANDS = /^([^\S\n\r\u2028\u2029]*):(?=:)|#(?=#\w*\[)/gm;

/** Lines for people that act neither on a terminal nor on a workflow, whatever stands in the files that they tell of. */
export function safeLines(text: string): string {
  return visibleText(text).replace(COMMANDS, (found) =>
    found.endsWith(':') ? `${found.slice(0, -1)}\\u003a` : '\\u0023',
  );
}

/** Whether a text has such a command. */
export const hasCommands = (text: string): boolean => text.search(COMMANDS) >= 0;
