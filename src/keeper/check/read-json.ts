import { isBeyondBounds } from '../../core/reading/is-beyond-bounds.js';
import { findSyntaxFaults } from '../text/find-syntax-faults.js';
import type { Fault } from './finding.js';

const BEYOND_BOUNDS: Fault = {
  code: 'syntax',
  pointer: '',
  offset: 0,
  message: 'Lists and records are nested too deeply, or a record has too many fields.',
  remedy: 'Take out what is nested or repeated.',
};

/** The value of a JSON text, or why it has none. */
export function readJson(text: string): { readonly value?: unknown; readonly faults: Fault[] } {
  try {
    const value: unknown = JSON.parse(text);
    return isBeyondBounds(value) ? { faults: [BEYOND_BOUNDS] } : { value, faults: [] };
  } catch (cause) {
    // What is left of UTF-16 read as UTF-8.
    if (/^\ufffd\ufffd|^.?\0/.test(text))
      return {
        faults: [{ code: 'encoding', pointer: '', offset: 0, message: 'The file is not saved as UTF-8.' }],
      };
    const faults = findSyntaxFaults(text, cause as Error);
    return { faults: faults.map((fault) => ({ ...fault, code: 'syntax', pointer: '' })) };
  }
}
