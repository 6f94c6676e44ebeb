import { CODES, type FindingCode } from '../../keeper/check/codes.js';
import type { Finding } from '../../keeper/check/finding.js';
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

/** How many findings of one code people are shown of a file: more of a kind tell nothing new. */
export const SHOWN = 50;

/** The findings of a call in pieces of text, which end with a line. Safe to write to a terminal. */
export function* formatFindings(files: readonly FileFindings[], format: Format): Iterable<string> {
  if (format === 'json') {
    yield visibleText(`${JSON.stringify({ files }, null, 2)}\n`);
    return;
  }
  const write = format === 'github' ? toAnnotation : toLines;
  for (const { file, ...all } of files) {
    const { findings, more } = format === 'human' ? firstOfEach(all) : { ...all, more: '' };
    for (let at = 0; at < findings.length; at += PIECE) {
      const piece = findings.slice(at, at + PIECE);
      yield piece.map((finding) => write(file, finding)).join('');
    }
    if (more) yield more;
  }
}

/** Programs get all of them. */
function firstOfEach({ findings: all, more }: Omit<FileFindings, 'file'>): {
  findings: readonly Finding[];
  more: string;
} {
  const counts = new Map<FindingCode, number>();
  const findings = all.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= SHOWN;
  });
  for (const [code, count] of more ?? []) counts.set(code, (counts.get(code) ?? 0) + count);
  const lines = [...counts]
    .filter(([, count]) => count > SHOWN)
    .map(
      ([code, count]) =>
        `… and ${count - SHOWN} more: ${CODES[code].severity} ${code}. All are in --format json.\n`,
    );
  return { findings, more: lines.length > 0 ? `${lines.join('')}\n` : '' };
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
