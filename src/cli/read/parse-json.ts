import { InputError } from '../errors.js';
import { visibleText } from '../say/visible-text.js';

/** The value of a file's text. @throws InputError that says where it is not JSON, why, and what to do */
export async function parseJson(text: string, path: string): Promise<unknown> {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (cause) {
    const { saySyntaxFault } = await import('../../keeper/text/say-syntax-fault.js');
    throw new InputError(`${path} is not valid JSON. ${visibleText(saySyntaxFault(json, cause as Error))}`, {
      cause,
    });
  }
}
