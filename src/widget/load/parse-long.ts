import { startParsingJson } from '../../core/reading/parse-in-pieces.js';
import { finishSoon } from '../../core/work/do-steps.js';

/** Parses a long text without keeping a page from its readers. @throws RegistryError `syntax` */
export const parseLong = (text: string): Promise<unknown> => finishSoon(startParsingJson(text));
