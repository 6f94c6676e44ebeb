import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { History } from '../../keeper/publish/read-history.js';
import type { Call } from '../command.js';
import type { OwnFolder } from './own-folder.js';

/** What one publication has to do with. */
export interface Work {
  readonly call: Call;
  readonly folder: OwnFolder;
  readonly history: History;
  readonly isFirst: boolean;
  readonly isDry: boolean;
}

export interface Done {
  readonly document: RegistryDocument;
  readonly written: readonly string[];
}

/** Said where hashes show that nothing else was changed. */
export const LINE_ENDS =
  'The line ends of published versions were changed, as git on Windows does; they are put back as published. The .gitattributes in the folder prevents it.\n';
