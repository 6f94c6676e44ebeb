import { readSource } from '../../keeper/table/source/read-source.js';
import { SourceError, type Source, type Work } from '../../keeper/table/source/sheet.js';

/** The tables of a file, or why it cannot be read: the end of a sentence that begins with its name. */
export type ReadSheet = { readonly source: Source } | { readonly refusal: string };

/** An answer that can be sent from a worker to its page. @param work does long work; default: at once */
export async function readSheet(bytes: Uint8Array, name: string, work?: Work): Promise<ReadSheet> {
  try {
    return { source: await readSource(bytes, name, work && { work }) };
  } catch (cause) {
    if (!(cause instanceof SourceError)) throw cause;
    return { refusal: cause.message };
  }
}
