import { dirname, join } from 'node:path';
import type { Content } from '../../keeper/publish/publication.js';
import { isOwnPath } from '../../keeper/publish/is-own-path.js';
import { InputError } from '../errors.js';
import type { Io } from '../io.js';
import { printable } from '../say/printable.js';

/** Where everything is made before any of it takes its place. */
const STAGE = '.publishing';
/** A draft, and one that is half written. */
const DRAFT = /^\d+(?:\.\d+\.tmp)?$/;

/**
 * The folder of a publication. Whatever lies in it may be anybody's, since a folder comes with a pull request: only names that a
 * publication itself gives are read and written, as plain files in plain folders, never through a link.
 */
export class OwnFolder {
  readonly #io: Io;
  readonly path: string;
  #drafts: (readonly [draft: string, path: string])[] = [];

  constructor(io: Io, path: string) {
    this.#io = io;
    this.path = path;
  }

  /** @throws InputError where it holds drafts that no publication left there */
  async begin(): Promise<void> {
    const stage = join(this.path, STAGE);
    const kind = await this.#io.kind(stage);
    if (kind === undefined) return;
    const names = kind === 'folder' ? await this.#io.list(stage) : [];
    const foreign = kind === 'folder' ? names.find((name) => !DRAFT.test(name)) : '';
    if (foreign !== undefined)
      throw new InputError(
        `${printable(join(stage, foreign))} is not what "publish" writes: look who put it there, and take ${printable(stage)} away.`,
      );
    await this.#io.remove(stage);
  }

  /** The text of a file; undefined where there is none. @throws InputError where it is no plain file of ours */
  async read(path: string): Promise<string | undefined> {
    return (await this.#isThere(path)) ? this.#io.read(this.#place(path)) : undefined;
  }

  /** As `read`, whatever it holds. */
  async readBytes(path: string): Promise<Uint8Array | undefined> {
    return (await this.#isThere(path)) ? this.#io.readBytes(this.#place(path)) : undefined;
  }

  async has(path: string): Promise<boolean> {
    return this.#isThere(path);
  }

  /** Names of what is in a folder of it. */
  async list(folder: string): Promise<readonly string[]> {
    return (await this.#io.kind(join(this.path, folder))) === 'folder'
      ? this.#io.list(join(this.path, folder))
      : [];
  }

  /** Whether a file has this very text. */
  async holds(path: string, content: Content): Promise<boolean> {
    if (!(await this.#isThere(path))) return false;
    const place = this.#place(path);
    const pieces = typeof content === 'string' ? [content] : content;
    const size = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
    // The size tells most that differ, without reading them.
    if ((await this.#io.size(place)) !== size) return false;
    const found = await this.#io.readBytes(place);
    let at = 0;
    for (const piece of pieces) {
      const bytes = Buffer.from(piece);
      if (bytes.compare(found, at, at + bytes.length) !== 0) return false;
      at += bytes.length;
    }
    return at === found.length;
  }

  /** Writes a file aside. */
  async draft(path: string, content: Content): Promise<void> {
    await this.#isThere(path);
    const stage = join(this.path, STAGE);
    if (this.#drafts.length === 0) await this.#io.makeFolder(stage);
    const draft = join(stage, `${this.#drafts.length + 1}`);
    await this.#io.write(draft, content);
    this.#drafts.push([draft, path]);
  }

  /** Moves everything written aside into its place, in that order, then takes away what is given. */
  async place(gone: readonly string[]): Promise<void> {
    for (const [draft, path] of this.#drafts) {
      await this.#isThere(path);
      const place = this.#place(path);
      await this.#io.makeFolder(dirname(place));
      await this.#io.move(draft, place);
    }
    for (const path of gone) if (await this.#isThere(path)) await this.#io.remove(this.#place(path));
    this.#drafts = [];
    await this.#io.remove(join(this.path, STAGE));
  }

  #place(path: string): string {
    if (!isOwnPath(path))
      throw new InputError(`${printable(path)} is no name that "publish" gives to a file.`);
    return join(this.path, path);
  }

  /** @throws InputError where the way to it leads over anything but plain folders, or it is no plain file */
  async #isThere(path: string): Promise<boolean> {
    this.#place(path);
    const names = path.split('/');
    for (let length = 1; length <= names.length; length += 1) {
      const part = join(this.path, ...names.slice(0, length));
      const kind = await this.#io.kind(part);
      if (kind === undefined) return false;
      if (kind !== (length === names.length ? 'file' : 'folder'))
        throw new InputError(
          `${part} is ${kind === 'link' ? 'a link' : `a ${kind}`}, where "publish" writes a ${length === names.length ? 'file' : 'folder'}: take it away.`,
        );
    }
    return true;
  }
}
