import { findSyntaxFaults } from './find-syntax-faults.js';

/** Where a text first is not JSON, why, and what to do: "Line 3, column 1: A comma is missing here. Put …". */
export function saySyntaxFault(text: string, cause: Error): string {
  const [{ offset, message, remedy = '' } = { offset: 0, message: cause.message }] = findSyntaxFaults(
    text,
    cause,
  );
  const before = text.slice(0, offset).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return `Line ${before.length}, column ${column}: ${message} ${remedy}`.trimEnd();
}
