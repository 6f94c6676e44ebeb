import assert from 'node:assert/strict';
import type { Role } from '../../helpers/roles.js';
import type { EnginePage } from './engine.js';
import type { Reader, Wording } from './reader.js';

declare const reader: Reader;

/** A page of the demo site as a reader meets it, in any engine. */
export class ReaderPage {
  constructor(
    readonly page: EnginePage,
    readonly site: string,
  ) {}

  /** Opens a page of the site and waits until its list is shown, with what filters it: nothing moves after that. */
  async open(path: string): Promise<void> {
    await this.page.goTo(new URL(path, this.site).href);
    await this.run(() =>
      reader.until('a list with filters', () => {
        const list = reader.list();
        const hasFilters = [
          ...reader.findAll(list, 'button', /^Filters/),
          ...reader.findAll(list, 'checkbox'),
        ].some((one) => one.checkVisibility());
        return hasFilters && (reader.entries(list)[0]?.checkVisibility() ?? false);
      }),
    );
  }

  /** Runs a function in the page, where `reader` is at hand. */
  run<A extends unknown[], R>(work: (...given: A) => R, ...given: A): Promise<Awaited<R>> {
    return this.page.run(work, ...given);
  }

  /** Waits for a text. */
  shows(text: string | RegExp): Promise<void> {
    return this.run(
      (what, wanted) => reader.until(what, () => reader.shows(wanted)),
      `the text ${text}`,
      crossing(text),
    );
  }

  /** Waits for one element of a role and name. */
  has(role: Role, name: string | RegExp): Promise<void> {
    return this.run(
      (what, kind, wanted) => reader.until(what, () => reader.isThere(kind, wanted)),
      `one ${role} ${name}`,
      role,
      crossing(name),
    );
  }

  /** Waits until the focus is on what is called so. */
  hasFocusOn(name: string | RegExp): Promise<void> {
    return this.run(
      (what, kind) =>
        reader.until(what, () => {
          const focused = reader.focused();
          const own = focused ? reader.nameOf(focused) : '';
          return typeof kind === 'string' ? own === kind : new RegExp(kind.source, kind.flags).test(own);
        }),
      `the focus on ${name}`,
      crossing(name),
    );
  }

  /** Waits for the part of the address behind the site's own. */
  hasAddress(pattern: RegExp): Promise<void> {
    return this.run(
      (what, { source }) => reader.until(what, () => new RegExp(source).test(location.href)),
      `the address ${pattern}`,
      { source: pattern.source },
    );
  }

  /** Clicks with the pointer. */
  async click(role: Role, name: string | RegExp): Promise<void> {
    await this.has(role, name);
    const { x, y } = await this.run((kind, wanted) => reader.spot(kind, wanted), role, crossing(name));
    await this.page.click(x, y);
  }

  /** Clicks into the search field and types. */
  async search(text: string): Promise<void> {
    await this.click('searchbox', /^Search/);
    await this.page.type(text);
  }

  press(...keys: string[]): Promise<void> {
    return this.page.press(...keys);
  }

  /** Names of the vendors of the first list, in order. */
  vendors(): Promise<string[]> {
    return this.run(() => reader.vendors(reader.list()));
  }

  /** Waits until the first list has so many entries. */
  hasEntries(count: number): Promise<void> {
    return this.run(
      (many) => reader.until(`${many} entries`, () => reader.entries(reader.list()).length === many),
      count,
    );
  }

  /** Waits until the first list is of these vendors, in this order. */
  hasVendors(...names: string[]): Promise<void> {
    return this.run(
      (wanted) => reader.until(wanted, () => reader.vendors(reader.list()).join() === wanted),
      names.join(),
    );
  }

  /** Nothing went wrong in the page since it was opened. */
  async isWell(): Promise<void> {
    assert.deepEqual(await this.run(() => reader.problems), []);
  }
}

function crossing(wording: string | RegExp): Wording {
  return typeof wording === 'string' ? wording : { source: wording.source, flags: wording.flags };
}
