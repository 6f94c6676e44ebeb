import { closeTexts } from '../../core/reading/close-controls.js';
import { parseDocument } from '../../core/reading/parse-document.js';
import { RegistryError } from '../../core/reading/registry-error.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { loadReportLanguage } from '../../i18n/load-report-language.js';
import { InputError } from '../errors.js';
import type { Io } from '../io.js';
import { printable } from '../say/printable.js';
import { parseJson } from './parse-json.js';

const SHOWN = 20;
/** Where a file has no control of direction, however written, no text of it has one. */
const MAY_TURN = /[\u202a-\u202e\u2066-\u2069]|\\u20[26]/i;

/**
 * A registry to be written anew, as its file has it. Strict: what the page would leave out must not be lost in writing.
 * @throws InputError with the faults, where there are any
 */
export async function readDocument(
  io: Io,
  path: string,
): Promise<{ document: RegistryDocument; text: string }> {
  const text = (await io.read(path)).replace(/^\uFEFF/, '');
  return { document: await toDocument(text, path), text };
}

/** The registry that the text of a file holds, with the words of its language at hand. @throws InputError as `readDocument` */
export async function toDocument(text: string, path: string): Promise<RegistryDocument> {
  const read = readStrictly(await parseJson(text, path), path);
  const document = MAY_TURN.test(text) ? closeTexts(read) : read;
  await loadReportLanguage(document.language);
  return document;
}

function readStrictly(value: unknown, path: string): RegistryDocument {
  try {
    const { warnings } = parseDocument(value);
    const faults = warnings.filter(({ code }) => code === 'invalid');
    if (faults.length === 0) return value as RegistryDocument;
    const lines = faults.slice(0, SHOWN).map(({ pointer, message }) => `  ${pointer}: ${message}`);
    if (faults.length > SHOWN) lines.push(`  … and ${faults.length - SHOWN} more`);
    throw new InputError(
      printableLines(`${path} has faults; repair them first ("validate" tells more):`, lines),
    );
  } catch (cause) {
    if (cause instanceof RegistryError)
      throw new InputError(`${path}: ${printable(cause.message)}`, { cause });
    throw cause;
  }
}

const printableLines = (first: string, lines: readonly string[]): string =>
  [first, ...lines.map((text) => printable(text))].join('\n');
