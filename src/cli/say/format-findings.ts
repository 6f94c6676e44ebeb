import type { Finding } from '../../keeper/check/finding.js';
import { visibleText } from './visible-text.js';

/** What was found in a file. */
export interface FileFindings {
  /** As it was given. */
  readonly file: string;
  readonly findings: readonly Finding[];
}

export const FORMATS = ['human', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** How many findings are one piece of text. */
const PIECE = 500;

/** The findings of a call in pieces of text, which end with a line. Safe to write to a terminal. */
export function* formatFindings(files: readonly FileFindings[], format: Format): Iterable<string> {
  if (format === 'json') {
    yield visibleText(`${JSON.stringify({ files }, null, 2)}\n`);
    return;
  }
  const write = format === 'github' ? toAnnotation : toLines;
  for (const { file, findings } of files) {
    for (let at = 0; at < findings.length; at += PIECE) {
      const piece = findings.slice(at, at + PIECE);
      yield piece.map((finding) => write(file, finding)).join('');
    }
  }
}

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
  const properties = Object.entries({ file: file.replaceAll('\\', '/'), line, col: column, title: code })
    .map(
      ([name, value]) => `${name}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
    )
    .join(',');
  return `::${severity} ${properties}::${escapeData(`${message}\n${remedy}${pointer ? `\nAt ${pointer}` : ''}`)}\n`;
}

function escapeData(text: string): string {
  const encoded = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return visibleText(encoded);
}
