import type { Io } from './io.js';

/** 0: done. 1: the input is at fault. 2: the call is. */
export type ExitCode = 0 | 1 | 2;

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** May be given several times. */
  readonly multiple?: boolean;
  /** What stands for the value in the help, such as `FILE`. */
  readonly value?: string;
  readonly help: string;
}

/** A call as it was read: what stands for the options of the command, and the rest of the words. */
export interface Call {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly io: Io;
  /** Told what is done next wherever a large registry takes its time. */
  readonly progress: { step(text: string): void };
}

/** One word after `vendor-disclosure`. Thin: reads, calls pure functions, reports. */
export interface Command {
  readonly name: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** What the help tells below that. */
  readonly details?: string;
  /** What comes after the name, such as `FILE…`. */
  readonly usage: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Lines a reader can copy, each with what it does. */
  readonly examples: readonly (readonly [line: string, what: string])[];
  run(call: Call): Promise<ExitCode>;
}
