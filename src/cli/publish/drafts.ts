import type { Content } from '../../keeper/publish/publication.js';
import { InputError } from '../errors.js';
import type { OwnFolder } from './own-folder.js';

export interface DraftOptions {
  /** Nothing was published there before: none of the files is ours. */
  readonly isFirst: boolean;
  readonly isDry: boolean;
}

/** What a publication changes in its folder, made aside file by file. */
export class Drafts {
  /** Paths of files that are not there yet as they should be. */
  readonly written: string[] = [];
  readonly isDry: boolean;
  readonly #folder: OwnFolder;
  readonly #isFirst: boolean;
  readonly #foreign: string[] = [];

  constructor(folder: OwnFolder, { isFirst, isDry }: DraftOptions) {
    this.#folder = folder;
    this.#isFirst = isFirst;
    this.isDry = isDry;
  }

  async add(path: string, content: Content): Promise<void> {
    if (await this.#folder.holds(path, content)) return;
    if (this.#isFirst && (await this.#folder.has(path))) this.#foreign.push(path);
    this.written.push(path);
    if (!this.isDry && this.#foreign.length === 0) await this.#folder.draft(path, content);
  }

  /** @throws InputError where somebody else's files would be replaced */
  async refuseForeign(): Promise<void> {
    if (this.#foreign.length === 0) return;
    if (!this.isDry) await this.#folder.begin();
    throw new InputError(
      `${this.#folder.path} has files that "publish" did not write and would replace: ${this.#foreign.join(', ')}. Publish into a folder of its own, or take them away.`,
    );
  }
}
