import type { CDPSession, Locator, Page } from 'playwright-core';
import { oneLine, openSession, readTree, type AccessibleNode } from './accessibility-tree.js';
import { CONTROLS, sayEntered, sayNode } from './say-node.js';
import { PATIENCE } from './start-browser.js';

/** A place where reading can stop, and what it stands in, from the page inwards. */
interface Stop {
  readonly node: AccessibleNode;
  readonly within: readonly AccessibleNode[];
}

/** Keys that move the reader itself, with Shift back, as the common screen readers have them; all others are the page's. */
const JUMPS: Readonly<Record<string, (node: AccessibleNode) => boolean>> = {
  '↓': (node) => !LANDMARKS.has(node.role),
  d: (node) => LANDMARKS.has(node.role),
  f: (node) => node.role in CONTROLS && node.role !== 'link',
  h: (node) => node.role === 'heading',
};

/** A reader would have given up. */
const MOST_KEYS = 60;

const LANDMARKS = new Set(['region', 'main', 'banner', 'contentinfo', 'navigation', 'search']);

/**
 * Reads a page aloud into a transcript, by the tree that the browser gives to screen readers. It says where it enters
 * something, what stands there, and what the page announces; it cannot tell how a real one words or orders that.
 */
export class VirtualReader {
  keys = 0;
  readonly #lines: string[] = [];
  readonly #announced: string[] = [];
  #waiting: { sign: RegExp; done: () => void } | undefined;
  #at: Stop | undefined;
  #known: readonly Stop[] | undefined;

  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** Begins to listen. The page must not be loaded yet. */
  static async start(page: Page): Promise<VirtualReader> {
    const reader = new VirtualReader(page, await openSession(page));
    await page.exposeFunction('hearAnnouncement', (role: string, words: string) => reader.#hear(role, words));
    await page.addInitScript(listen);
    return reader;
  }

  get transcript(): string {
    return `${this.#lines.join('\n')}\n\n${this.keys} keys\n`;
  }

  /** What was announced so far. */
  get announced(): readonly string[] {
    return this.#announced;
  }

  /** A line of its own: what happens, in words. */
  note(words: string): void {
    this.#lines.push('', `# ${words}`);
  }

  /** Presses a key of the reader's own or of the page, so many times, and says what is there. */
  async press(key: string, times = 1): Promise<this> {
    for (let time = 0; time < times; time += 1) {
      this.keys += 1;
      const jump = JUMPS[key.replace('Shift+', '')];
      if (jump) await this.#jump(key, jump);
      else await this.#pressOfPage(key);
    }
    return this;
  }

  /** Presses a key until what is said fits. */
  async until(key: string, sign: RegExp): Promise<this> {
    for (let time = 0; time < MOST_KEYS; time += 1) {
      await this.press(key);
      if (sign.test(this.#lines.at(-1) ?? '')) return this;
    }
    throw new Error(`"${key}" does not lead to ${String(sign)}.\n${this.transcript}`);
  }

  /** Presses a key, and waits until the page announces what fits. */
  async pressAndHear(key: string, sign: RegExp): Promise<this> {
    const heard = this.#hears(sign);
    await this.press(key);
    await heard;
    return this;
  }

  /** Presses a key, waits for what comes of it without being announced, and says what has the focus then. */
  async pressAndWait(key: string, place: Locator): Promise<this> {
    this.keys += 1;
    await this.#pressOfPage(key, place);
    return this;
  }

  /** Waits for what comes without being announced. */
  async waitFor(place: Locator, state: 'visible' | 'detached' = 'visible'): Promise<void> {
    await place.first().waitFor({ state });
    this.#known = undefined;
  }

  /** Types words, a key each; with a sign, waits until the page announces what fits. */
  async type(words: string, sign?: RegExp): Promise<this> {
    const heard = sign && this.#hears(sign);
    this.keys += words.length;
    this.#known = undefined;
    this.#lines.push(`${'types'.padEnd(11)} “${words}”`);
    await this.#focus();
    // In one go: how fast somebody types must not decide what is announced meanwhile.
    await this.page.keyboard.insertText(words);
    await heard;
    return this;
  }

  /** Resolves once something that fits is announced from now on. */
  #hears(sign: RegExp): Promise<void> {
    return new Promise((done, fail) => {
      const late = setTimeout(
        () => fail(new Error(`${String(sign)} is not announced.\n${this.transcript}`)),
        PATIENCE,
      );
      this.#waiting = {
        sign,
        done() {
          clearTimeout(late);
          done();
        },
      };
    });
  }

  #hear(role: string, words: string): void {
    this.#known = undefined;
    const said = oneLine(words);
    if (said === '') return;
    this.#announced.push(said);
    this.#lines.push(`${`(${role})`.padEnd(11)} ${said}`);
    if (!this.#waiting?.sign.test(said)) return;
    this.#waiting.done();
    this.#waiting = undefined;
  }

  async #jump(key: string, fits: (node: AccessibleNode) => boolean): Promise<void> {
    const stops = await this.#stops();
    const from = stops.findIndex(({ node }) => node.id === this.#at?.node.id);
    const stop = key.startsWith('Shift+')
      ? stops.slice(0, Math.max(from, 0)).findLast(({ node }) => fits(node))
      : stops.slice(from + 1).find(({ node }) => fits(node));
    if (!stop) throw new Error(`There is nothing more for "${key}".\n${this.transcript}`);
    this.#say(key, stop);
  }

  /** What is operated is what the reader stands at: it gets the focus first, as screen readers do. */
  async #focus(): Promise<void> {
    const at = this.#at?.node;
    if (at && at.role in CONTROLS && at.states['focused'] !== true)
      await this.session.send('DOM.focus', { backendNodeId: at.id });
  }

  async #pressOfPage(key: string, place?: Locator): Promise<void> {
    await this.#focus();
    await this.page.keyboard.press(key);
    await place?.first().waitFor();
    this.#known = undefined;
    const focused = (await this.#stops()).findLast(({ node }) => node.states['focused'] === true);
    if (focused) this.#say(key, focused);
  }

  /** Kept while the reader only moves: what a page changes by itself is met after the next key of the page's. */
  async #stops(): Promise<readonly Stop[]> {
    this.#known ??= toStops(await readTree(this.session));
    return this.#known;
  }

  #say(key: string, stop: Stop): void {
    const before = new Set(this.#at?.within.map(({ id }) => id));
    before.add(this.#at?.node.id ?? -1);
    const entered = stop.within.filter(({ id }) => !before.has(id)).map(sayEntered);
    const tabs = stop.within.findLast(({ role }) => role === 'tablist')?.children ?? [];
    const words = [...entered, sayEntered(stop.node) || sayNode(stop.node, tabs)].filter((one) => one !== '');
    this.#lines.push(`${key.padEnd(11)} ${words.join('; ')}`);
    this.#at = stop;
  }
}

/** Where reading can stop, in its order: at texts, at what can be operated, at landmarks. */
function toStops(node: AccessibleNode, within: readonly AccessibleNode[] = []): Stop[] {
  // What a closed field offers is not read.
  const children = node.role === 'combobox' ? [] : node.children;
  const inner = children.flatMap((child) => toStops(child, [...within, node]));
  const isStop =
    node.role === 'text' ||
    node.role === 'heading' ||
    node.role in CONTROLS ||
    LANDMARKS.has(node.role) ||
    (node.states['focused'] === true && within.length > 0);
  return isStop ? [{ node, within }, ...inner] : inner;
}

/** Runs in the page: tells what live regions say, in whatever shadow root they are. */
function listen(): void {
  const { hearAnnouncement } = window as unknown as {
    hearAnnouncement: (role: string, words: string) => void;
  };
  const live = '[role=status], [role=alert]';
  const heard = new WeakMap<Element, string>();
  // Methods: functions with names would be wrapped in what this page does not have.
  const ears = {
    tell(region: Element): void {
      const words = region.textContent ?? '';
      if (heard.get(region) === words) return;
      heard.set(region, words);
      hearAnnouncement(region.getAttribute('role') ?? '', words);
    },
    listenTo(root: Node): void {
      new MutationObserver((changes) => {
        for (const { target, addedNodes } of changes) {
          const around = (target instanceof Element ? target : target.parentElement)?.closest(live);
          if (around) this.tell(around);
          for (const node of addedNodes) {
            if (!(node instanceof Element)) continue;
            if (node.matches(live)) this.tell(node);
            node.querySelectorAll(live).forEach((region) => this.tell(region));
          }
        }
      }).observe(root, { subtree: true, childList: true, characterData: true });
    },
  };
  ears.listenTo(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    ears.listenTo(root);
    return root;
  };
}
