import { CODES, type FindingCode, type Severity } from '../../keeper/check/codes.js';
import type { Finding } from '../../keeper/check/finding.js';
import { apartLines } from './apart-lines.js';
import { visibleText } from './visible-text.js';

/** What was found in a file. */
export interface FileFindings {
  /** As it was given. */
  readonly file: string;
  readonly findings: readonly Finding[];
  /** By code, how many more there are that only are counted. */
  readonly more?: ReadonlyMap<FindingCode, number>;
}

export const FORMATS = ['human', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** How many findings are one piece of text. */
const PIECE = 500;

/** How many findings of one code are written of a file: what is faulty throughout would fill a disk. */
export const SHOWN: Readonly<Record<Format, number>> = { human: 50, github: 50, json: 1000 };

/** The findings of a call in pieces of text, which end with a line. Safe to write to a terminal. */
export function* formatFindings(files: readonly FileFindings[], format: Format): Iterable<string> {
  const shown = files.map((one) => firstOfEach(one, SHOWN[format]));
  if (format === 'json') {
    const written = shown.map(({ more, ...one }) => (more.length > 0 ? { ...one, more } : one));
    yield visibleText(`${JSON.stringify({ files: written }, null, 2)}\n`);
    return;
  }
  const isForPeople = format === 'human';
  const write = isForPeople ? toLines : toAnnotation;
  for (const { file, findings, more } of shown) {
    for (let at = 0; at < findings.length; at += PIECE) {
      const piece = findings.slice(at, at + PIECE);
      yield piece.map((finding) => write(file, finding)).join('');
    }
    if (more.length === 0) continue;
    yield isForPeople
      ? `${more.map(moreLine).join('')}\n`
      : more.map((one) => moreAnnotation(file, one)).join('');
  }
}

/** Findings of a code that are not written. */
interface More {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly count: number;
}

interface ShownFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly more: readonly More[];
}

function firstOfEach({ file, findings: all, more }: FileFindings, most: number): ShownFindings {
  const counts = new Map<FindingCode, number>();
  const findings = all.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= most;
  });
  for (const [code, count] of more ?? []) counts.set(code, (counts.get(code) ?? 0) + count);
  const left = [...counts].filter(([, count]) => count > most);
  return {
    file,
    findings,
    more: left.map(([code, count]) => ({ severity: CODES[code].severity, code, count: count - most })),
  };
}

const moreLine = ({ severity, code, count }: More): string => `… and ${count} more: ${severity} ${code}.\n`;

const moreAnnotation = (file: string, { severity, code, count }: More): string =>
  `::${severity} ${propertiesOf({ file, title: code })}::… and ${count} more of this kind\n`;

function toLines(file: string, { severity, code, line, column, pointer, message, remedy }: Finding): string {
  const lines = [
    `${file}:${line}:${column} ${severity} ${code}`,
    ...(pointer ? [`  at ${pointer}`] : []),
    `  ${message}`,
    `  ${remedy}`,
  ];
  return `${lines.map((text) => visibleText(text).replaceAll('\n', '\\n')).join('\n')}\n\n`;
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
function toAnnotation(
  file: string,
  { severity, code, line, column, pointer, message, remedy }: Finding,
): string {
  const properties = propertiesOf({ file, line, col: column, title: code });
  const text = apartLines(`${message}\n${remedy}${pointer ? `\nAt ${pointer}` : ''}`);
  return `::${severity} ${properties}::${encode(text)}\n`;
}

function propertiesOf({ file, ...others }: { file: string } & Record<string, string | number>): string {
  return Object.entries({ file: file.replaceAll('\\', '/'), ...others })
    .map(
      ([name, value]) =>
        `${name}=${visibleText(encode(String(value)))
          .replaceAll(':', '%3A')
          .replaceAll(',', '%2C')}`,
    )
    .join(',');
}

const encode = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
