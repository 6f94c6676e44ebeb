import { toPointer } from '../../core/schema/issue.js';
import { CODES, type FindingCode, type Severity } from './codes.js';

/** A fault as a rule finds it: what is wrong where. */
export interface Fault {
  readonly code: FindingCode;
  /** JSON pointer into the file. */
  readonly pointer: string;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What to do; default: that of the code. */
  readonly remedy?: string | undefined;
  /** Where in the text, where a pointer cannot say it: of a second key, or of what is not JSON. */
  readonly offset?: number;
}

/** A fault as a keeper of a registry is told of it. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly pointer: string;
  /** Both from 1; columns in UTF-16 units, as editors count them. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/** Gathers what a rule finds. */
export type Report = (code: FindingCode, path: Path, message: string, remedy?: string) => void;
export type Path = readonly (string | number)[];

/** @param toFile turns a pointer into what was read into one into the file */
export function reporter(faults: Fault[], toFile = (pointer: string): string => pointer): Report {
  return (code, path, message, remedy) => {
    faults.push({ code, pointer: toFile(toPointer(path)), message, remedy });
  };
}

/** @param positions line and column of each fault */
export function toFinding(fault: Fault, [line, column]: readonly [number, number]): Finding {
  const { code, pointer, message } = fault;
  const { severity, remedy } = CODES[code];
  return { code, severity, pointer, line, column, message, remedy: fault.remedy ?? remedy };
}

/** In characters. */
const LONGEST = 80;

/** A value of a file in a message: short, in quotation marks where it is text. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 1)}…${typeof value === 'string' ? '"' : ''}`;
}
