import { closeTexts } from '../../core/reading/close-controls.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';

/** The list that the text of a published version holds: its hash says that it is what was published, which was sound. */
export const toPublished = (text: string): RegistryDocument =>
  closeTexts(JSON.parse(text) as RegistryDocument);
