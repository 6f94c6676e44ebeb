import { findBeyondBounds } from '../../core/reading/find-beyond-bounds.js';
import { findSyntaxFaults } from '../text/find-syntax-faults.js';
import type { Fault } from './finding.js';
import { locate } from './locate.js';

/** The value of a JSON text, or why it has none. */
export function readJson(text: string): { readonly value?: unknown; readonly faults: Fault[] } {
  try {
    const value: unknown = JSON.parse(text);
    const beyond = findBeyondBounds(value);
    if (!beyond) return { value, faults: [] };
    const offset = locate(text, [beyond.pointer], false).offsetOf(beyond.pointer);
    return { faults: [{ code: 'too-large', ...beyond, offset }] };
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
