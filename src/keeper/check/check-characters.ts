import { toPath } from '../../core/schema/issue.js';
import type { Report } from './finding.js';

/** Controls but tab and line feed, direction controls, and what cannot be seen. */
const HIDDEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff]/;
/** The same in the text of a file, where any character can also be written as an escape. */
const MAYBE_HIDDEN = new RegExp(`${HIDDEN.source.replace('\\0-\\x08\\x0b-\\x1f', '')}|\ufffd|\\\\[bfru]`);

/** Characters in texts that cannot be seen, or make what is read differ from what is stored. @param text the file */
export function checkCharacters(value: unknown, text: string, report: Report): void {
  if (!MAYBE_HIDDEN.test(text)) return;
  const walk = (at: unknown, path: string): void => {
    if (typeof at === 'string') checkText(at, path, report);
    else if (typeof at === 'object' && at !== null) {
      for (const [key, item] of Object.entries(at))
        walk(item, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
  };
  walk(value, '');
}

function checkText(text: string, pointer: string, report: Report): void {
  if (text.includes('\ufffd'))
    report(
      'encoding',
      toPath(pointer),
      'A letter of this text was lost when the file was saved in another encoding.',
      'Type the text again.',
    );
  const [found] = HIDDEN.exec(text) ?? [];
  if (found === undefined) return;
  const code = found.codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  report('hidden-character', toPath(pointer), `${kindOf(code)} (${name}) stands in this text.`);
}

function kindOf(code: number): string {
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
    return 'A character that turns the direction of writing';
  return code < 0xa0 ? 'A control character' : 'A character that cannot be seen';
}
