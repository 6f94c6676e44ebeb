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

/** What rules found in a file. */
export class Faults {
  /** In no order, but those of one rule in that of the file. */
  readonly list: Fault[] = [];
  /** By code, how many more there are. */
  readonly more = new Map<FindingCode, number>();

  /** @param most of one code that each rule tells; what it finds after these is counted only */
  constructor(private readonly most = Infinity) {}

  /** What one rule reports to. @param toFile turns a pointer into what was read into one into the file */
  reporter(toFile = (pointer: string): string => pointer): Report {
    const told = new Map<FindingCode, number>();
    return (code, path, message, remedy) => {
      const count = told.get(code) ?? 0;
      if (count >= this.most) this.more.set(code, (this.more.get(code) ?? 0) + 1);
      else this.list.push({ code, pointer: toFile(toPointer(path)), message, remedy });
      told.set(code, count + 1);
    };
  }
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
