import { parseArgs } from 'node:util';
import { VERSION } from '../core/version.js';
import type { Command, ExitCode } from './command.js';
import { InputError, UsageError } from './errors.js';
import type { Io } from './io.js';
import { Progress } from './say/progress.js';

const COMMANDS: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  init: () => import('./commands/init.js'),
  validate: () => import('./commands/validate.js'),
  import: () => import('./commands/import.js'),
  export: () => import('./commands/export.js'),
  diff: () => import('./commands/diff.js'),
  feed: () => import('./commands/feed.js'),
  notice: () => import('./commands/notice.js'),
  prerender: () => import('./commands/prerender.js'),
  publish: () => import('./commands/publish.js'),
};

const NAME = 'vendor-disclosure';

/** Runs one call of the command line. Never throws. @param words what stands after the program's name */
export async function run(words: readonly string[], world: Io): Promise<ExitCode> {
  const [name, ...rest] = words;
  const progress = new Progress(world);
  const { io } = progress;
  try {
    if (name === '--version') {
      io.out(`${VERSION}\n`);
      return 0;
    }
    if (name === undefined || name === '--help' || name === 'help') {
      io.out(await overview());
      return name === undefined ? 2 : 0;
    }
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!load) throw new UsageError(`There is no command "${name}".`);
    const { command } = await load();
    const { values, positionals } = parse(command, rest);
    if (values['help']) {
      io.out(helpOf(command));
      return 0;
    }
    return await command.run({ files: positionals, options: values, io, progress });
  } catch (error) {
    if (error instanceof UsageError) {
      io.say(
        `${error.message}\nTry "${NAME} ${name && Object.hasOwn(COMMANDS, name) ? `${name} ` : ''}--help".\n`,
      );
      return 2;
    }
    io.say(
      error instanceof InputError
        ? `${error.message}\n`
        : `${NAME}: ${String((error as Error)?.stack ?? error)}\n`,
    );
    return 1;
  } finally {
    progress.end();
  }
}

function parse(command: Command, words: string[]) {
  const options = { ...command.options, help: { type: 'boolean', short: 'h', help: 'this text' } } as const;
  const known = Object.fromEntries(
    Object.entries(options).map(([name, { type, ...option }]) => [
      name,
      {
        type,
        ...('short' in option && option.short ? { short: option.short } : {}),
        ...('multiple' in option && option.multiple ? { multiple: true } : {}),
      },
    ]),
  );
  try {
    return parseArgs({ args: words, options: known, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message.split('. ')[0]}.`, { cause });
  }
}

async function overview(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const lines = commands.map(({ command }) => [command.name, command.summary] as const);
  return `Usage: ${NAME} COMMAND [OPTION…] [FILE…]\n\n${columns(lines)}\n"${NAME} COMMAND --help" tells more. Exit codes: 0 done, 1 the input is at fault, 2 the call is.\n`;
}

function helpOf({ name, summary, details, usage, options, examples }: Command): string {
  const rows = Object.entries(options).map(([option, { short, value, help }]) => {
    const long = `--${option}${value ? ` ${value}` : ''}`;
    return [short ? `-${short}, ${long}` : long, help] as const;
  });
  return [
    `Usage: ${NAME} ${name} ${usage}\n\n${summary}\n`,
    details ? `\n${details}\n` : '',
    rows.length > 0 ? `\nOptions\n${columns(rows)}` : '',
    `\nExamples\n${examples.map(([line, what]) => `  ${NAME} ${line}\n      ${what}\n`).join('')}`,
  ].join('');
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}
