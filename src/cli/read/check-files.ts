import { basename, dirname, join } from 'node:path';
import { parseDocument } from '../../core/reading/parse-document.js';
import { RegistryError } from '../../core/reading/registry-error.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { EncodingFault } from '../../keeper/check/read-encoded.js';
import { CODES } from '../../keeper/check/codes.js';
import type { Finding } from '../../keeper/check/finding.js';
import { validateRegistry, validateTranslation } from '../../keeper/check/validate-registry.js';
import { EncodingError, InputError, UsageError } from '../errors.js';
import type { FileFindings } from '../say/format-findings.js';
import { printable } from '../say/printable.js';
import type { Io } from '../io.js';
import { listTranslations } from './list-files.js';
import { parseJson } from './parse-json.js';
import { splitLanguage } from './split-language.js';

interface Input {
  readonly file: string;
  readonly text: string;
  readonly isTranslation: boolean;
  readonly fault?: EncodingFault;
}

export interface CheckOptions {
  /** The file of the version before. */
  readonly previous: string | undefined;
  /** As in `ValidateOptions`. */
  readonly most: number | undefined;
  readonly onStep: (step: string) => void;
}

/** Checks registries and translations; those that stand beside a registry too. @throws InputError UsageError */
export async function checkFiles(
  files: readonly string[],
  { previous: previousFile, most, onStep }: CheckOptions,
  io: Io,
): Promise<FileFindings[]> {
  const inputs: Input[] = [];
  for (const file of new Set(files)) inputs.push(await readInput(file, io));
  const registries = inputs.filter(({ isTranslation }) => !isTranslation);
  if (previousFile !== undefined && registries.length !== 1)
    throw new UsageError('--previous goes with exactly one registry.');
  const previous = previousFile === undefined ? undefined : await readDocument(previousFile, io);
  for (const { file } of registries) {
    for (const beside of await findTranslations(file, io))
      if (!inputs.some((input) => samePath(input.file, beside.file))) inputs.push(beside);
  }
  const originals = new Map<string, RegistryDocument | undefined>();
  const results: FileFindings[] = [];
  for (const { file, text, fault } of registries) {
    if (fault) {
      const { severity } = CODES.encoding;
      results.push({ file, findings: [{ code: 'encoding', severity, pointer: '', column: 1, ...fault }] });
      continue;
    }
    const { findings, more, document } = validateRegistry(text, {
      today: io.today,
      previous,
      most,
      onStep: (step) => onStep(`${file}: ${step}`),
    });
    originals.set(join(file), document);
    results.push({ file, findings, more });
  }
  for (const input of inputs.filter(({ isTranslation }) => isTranslation))
    results.push({ file: input.file, findings: await checkTranslationFile(input, originals, io) });
  return results;
}

async function checkTranslationFile(
  { file, text }: Input,
  originals: ReadonlyMap<string, RegistryDocument | undefined>,
  io: Io,
): Promise<readonly Finding[]> {
  const named = splitLanguage(basename(file));
  const place = named && join(dirname(file), `${named.name}.json`);
  let original = place === undefined ? undefined : originals.get(place);
  if (!original && place !== undefined && !originals.has(place))
    original = await readDocument(place, io).catch(() => undefined);
  // A file that does not say of what it is a translation is one of the only registry given.
  if (!original && place === undefined && originals.size === 1) [original] = originals.values();
  const { findings } = validateTranslation(text, { language: named?.language, original });
  if (original) return findings;
  const { severity, remedy } = CODES['translation-original'];
  const message =
    place === undefined
      ? 'The name of this translation does not say whose it is.'
      : `There is no registry ${place} that could be read.`;
  return [
    { code: 'translation-original', severity, pointer: '', line: 1, column: 1, message, remedy },
    ...findings,
  ];
}

/** A file in another encoding cannot be read at all: that is its one fault. */
async function readInput(file: string, io: Io): Promise<Input> {
  const text = await io.read(file).catch((cause: unknown) => {
    if (cause instanceof EncodingError) return cause.fault;
    throw cause;
  });
  if (typeof text !== 'string') return { file, text: '', isTranslation: false, fault: text };
  // Told without parsing, so that a file with faults is known too.
  return { file, text, isTranslation: /"texts"\s*:/.test(text) && !/"vendors"\s*:/.test(text) };
}

async function readDocument(file: string, io: Io): Promise<RegistryDocument> {
  const value = await parseJson(await io.read(file), file);
  try {
    return parseDocument(value).document;
  } catch (cause) {
    if (cause instanceof RegistryError)
      throw new InputError(`${file}: ${printable(cause.message)}`, { cause });
    throw cause;
  }
}

/** Files beside `NAME.json` that are named as its translations and are such. */
async function findTranslations(file: string, io: Io): Promise<Input[]> {
  if (file === '-') return [];
  const found: Input[] = [];
  for (const other of await listTranslations(io, file)) {
    const input = await readInput(other, io);
    if (input.isTranslation) found.push(input);
  }
  return found;
}

function samePath(a: string, b: string): boolean {
  return join(a) === join(b);
}
