import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** Where a text is not JSON, why, and what to do. */
export interface SyntaxFault {
  readonly offset: number;
  readonly message: string;
  readonly remedy?: string | undefined;
}

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

const TOO_DEEP: SyntaxFault = {
  offset: 0,
  message: 'Lists and records are nested too deeply.',
  remedy: 'Take out what is nested.',
};

/**
 * Why a text is not JSON: one slip that makes many faults is told once.
 * @param cause what `JSON.parse` threw
 */
export function findSyntaxFaults(text: string, cause: Error): SyntaxFault[] {
  if (text.trim() === '')
    return [
      {
        offset: 0,
        message: 'The file is empty.',
        remedy: 'Run "vendor-disclosure init" for a first registry.',
      },
    ];
  const known = oneCause(text);
  if (known) return [known];
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    return [TOO_DEEP];
  }
  if (errors.length === 0) return [{ offset: 0, message: `${cause.message}.` }];
  return errors.slice(0, MOST).map(({ error, offset }) => {
    const [message, remedy] = WORDS[printParseErrorCode(error)] ?? [`${cause.message}.`, undefined];
    return { offset, message, remedy };
  });
}

/** What stands where JSON has a quotation mark: before a name or text, behind one. */
const MARKS = [
  {
    mark: '[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019]',
    message: 'Curly quotation marks stand where JSON needs straight ones (").',
    remedy: 'Replace them by straight ones. A plain text editor writes these; word processors do not.',
  },
  {
    mark: "['`]",
    message: 'Single quotation marks stand where JSON needs double ones (").',
    remedy: 'Replace them by double ones.',
  },
].map((one) => ({ ...one, where: new RegExp(`[{,[:]\\s*${one.mark}|${one.mark}\\s*[:,}\\]]`) }));

function oneCause(text: string): SyntaxFault | undefined {
  const merge = text.search(/^(?:<{7} |>{7} |={7}$)/m);
  if (merge >= 0)
    return {
      offset: merge,
      message:
        'Here are the marks of a merge that was not ended: two versions of the same lines stand one below the other.',
      remedy:
        'Keep the lines that are right, and take out the others and the lines with <<<<<<<, ======= and >>>>>>>.',
    };
  const outside = text.replace(/"(?:[^"\\\n]|\\.)*"/g, (found) => ' '.repeat(found.length));
  for (const { mark, where, message, remedy } of MARKS) {
    const first = where.exec(outside);
    if (first) return { offset: first.index + first[0].search(new RegExp(mark)), message, remedy };
  }
  return undefined;
}
