import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { Fault } from './finding.js';

/** At most this many places where a text is not JSON are told: after some, one slip leads to the next. */
const MOST = 20;

const WORDS: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  InvalidSymbol: ['A word stands here without quotation marks.', 'Put text in straight quotation marks (").'],
  InvalidNumberFormat: ['This number is not written as JSON has it.', 'Write it in digits, with a point.'],
  PropertyNameExpected: [
    'The name of a field is missing here.',
    'Take out a comma after the last field, or put the name in straight quotation marks (").',
  ],
  ValueExpected: ['A value is missing here.', 'Add the value, or take out a comma after the last one.'],
  ColonExpected: ['A colon is missing here.', 'Put ":" between the name of a field and its value.'],
  CommaExpected: ['A comma is missing here.', 'Put "," between two fields, or two values of a list.'],
  CloseBraceExpected: ['A closing brace is missing here.', 'Add "}", or the comma before the next field.'],
  CloseBracketExpected: [
    'A closing bracket is missing here.',
    'Add "]", or the comma before the next value.',
  ],
  EndOfFileExpected: ['The file goes on after its end.', 'Take out what follows the last "}".'],
  InvalidCommentToken: [
    'JSON has no comments.',
    'Take the comment out, or put it in a field whose name starts with "x-".',
  ],
  UnexpectedEndOfComment: ['A comment has no end, and JSON has no comments.', 'Take the comment out.'],
  UnexpectedEndOfString: [
    'This text has no closing quotation mark in its line.',
    'Add the straight quotation mark (").',
  ],
  InvalidEscapeCharacter: [
    'A backslash stands before a letter where it means nothing.',
    'Write "\\\\" for a backslash.',
  ],
  InvalidUnicode: ['"\\u" needs four digits or letters from a to f.', 'Correct the character code.'],
  InvalidCharacter: [
    'A tab or another control character stands inside a text.',
    'Take it out, or write "\\t" for a tab.',
  ],
};

/** The value of a JSON text, or why it has none. */
export function readJson(text: string): { readonly value?: unknown; readonly faults: Fault[] } {
  try {
    return { value: JSON.parse(text), faults: [] };
  } catch (cause) {
    return { faults: syntaxFaults(text, cause as Error) };
  }
}

function syntaxFaults(text: string, cause: Error): Fault[] {
  // What is left of UTF-16 read as UTF-8.
  if (/^\ufffd\ufffd|^.?\0/.test(text))
    return [{ code: 'encoding', pointer: '', offset: 0, message: 'The file is not saved as UTF-8.' }];
  if (text.trim() === '')
    return [
      {
        code: 'syntax',
        pointer: '',
        offset: 0,
        message: 'The file is empty.',
        remedy: 'Run "vendor-disclosure init" for a first registry.',
      },
    ];
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    return [
      {
        code: 'syntax',
        pointer: '',
        offset: 0,
        message: 'Lists and records are nested too deeply.',
        remedy: 'Take out what is nested.',
      },
    ];
  }
  if (errors.length === 0) return [{ code: 'syntax', pointer: '', offset: 0, message: `${cause.message}.` }];
  return errors.slice(0, MOST).map(({ error, offset }) => {
    const [message, remedy] = WORDS[printParseErrorCode(error)] ?? [`${cause.message}.`, undefined];
    return { code: 'syntax', pointer: '', offset, message, remedy };
  });
}
