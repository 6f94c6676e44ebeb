import { readJson } from '../../keeper/check/read-json.js';

/** What somebody wrote in JSON, or why it cannot be taken. @param why it has a form that no form can show, in words */
export function readRecord(
  text: string,
  why: (value: unknown) => string | undefined,
): { readonly value?: object; readonly problem?: string } {
  const { value, faults } = readJson(text);
  const [fault] = faults;
  if (fault) return { problem: `${fault.message} ${fault.remedy ?? ''}`.trim() };
  const problem = why(value);
  return problem === undefined ? { value: value as object } : { problem };
}
