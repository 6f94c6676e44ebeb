import { findBeyondBounds } from '../../core/reading/find-beyond-bounds.js';
import { InputError } from '../errors.js';
import { printable } from '../say/printable.js';
import { visibleText } from '../say/visible-text.js';

/** The value of a file's text. @throws InputError that says where it is not JSON, or no file of ours, why, and what to do */
export async function parseJson(text: string, path: string): Promise<unknown> {
  const value = await parse(text.replace(/^\uFEFF/, ''), path);
  const beyond = findBeyondBounds(value);
  if (!beyond) return value;
  const place = beyond.pointer && `, ${printable(beyond.pointer)}`;
  throw new InputError(`${path}${place}: ${beyond.message} ${beyond.remedy}`);
}

async function parse(json: string, path: string): Promise<unknown> {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const { saySyntaxFault } = await import('../../keeper/text/say-syntax-fault.js');
    throw new InputError(`${path} is not valid JSON. ${visibleText(saySyntaxFault(json, cause as Error))}`, {
      cause,
    });
  }
}
