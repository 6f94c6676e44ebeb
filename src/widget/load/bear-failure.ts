// What is done where a list cannot be had from its address: it is asked for again, and the last good one is shown meanwhile.
import { parseSoon } from './parse-soon.js';
import { readRegistry, type ReadingOptions, type ReadRegistry } from '../../core/reading/read-registry.js';
import { RegistryError } from '../../core/reading/registry-error.js';
import { RegistryFile } from '../../core/reading/registry-file.js';
import { checkIntegrity } from './check-integrity.js';
import { fetchRegistry } from './fetch-registry.js';
import { keepTrying } from './keep-trying.js';
import { findKept, forgetKept } from './kept-list.js';
import type { Source } from './source.js';

export interface FailureOptions extends ReadingOptions {
  readonly signal: AbortSignal;
  /** Whether the list that was kept may be shown. */
  readonly mayShowKept: boolean;
  /** The list can be had again. */
  readonly onBack: () => void;
}

/** @returns the last good list; undefined where there is none, or none that may be shown for this error */
export async function bearFailure(
  error: unknown,
  source: Source | undefined,
  options: FailureOptions,
): Promise<ReadRegistry | undefined> {
  if (source?.kind !== 'src' || !(error instanceof RegistryError)) return undefined;
  const { url, integrity } = source;
  const { signal, onBack } = options;
  void keepTrying(error, () => fetchRegistry(url, signal, { integrity }), signal).then(
    (isBack) => isBack && onBack(),
  );
  if (!URL.canParse(url, document.baseURI)) return undefined;
  const { href } = new URL(url, document.baseURI);
  if (isTakenAway(error)) {
    await forgetKept(href);
    return undefined;
  }
  return options.mayShowKept && error.code !== 'integrity' ? readKept(href, integrity, options) : undefined;
}

/** Whoever may not see a list, or sees that it is gone for good, is not shown an old one. */
const isTakenAway = ({ needsSignIn, status = 0 }: RegistryError): boolean =>
  needsSignIn || [401, 403, 410].includes(status);

async function readKept(
  href: string,
  integrity: string | undefined,
  options: ReadingOptions,
): Promise<ReadRegistry | undefined> {
  const text = await findKept(href);
  if (text === undefined) return undefined;
  const parts = [text];
  try {
    if (integrity) await checkIntegrity(href, parts, integrity);
    return await readRegistry(new RegistryFile(await parseSoon(parts)), options);
  } catch {
    // Damaged, or another one than the page names now.
    await forgetKept(href);
    return undefined;
  }
}
