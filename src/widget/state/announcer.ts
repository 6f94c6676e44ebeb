import type { ReactiveControllerHost } from 'lit';
import type { FirstMessages } from '../../i18n/first-messages.js';

/** What was said of the link to an entry. */
export interface CopiedLink {
  /** `VENDOR/DISCLOSURE`. */
  readonly entry: string;
  readonly words: string;
}

/** What a screen reader is told, one thing at a time. */
export class Announcer {
  words = '';
  /** The same in sight, where it is of a link. */
  copied: CopiedLink | undefined;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  say(words: string): void {
    this.words = words;
    this.#host.requestUpdate();
  }

  /** What was said is of a question asked before. */
  clear(): void {
    this.copied = undefined;
    this.say('');
  }

  /** Copies an address, and says so or shows it: not every frame or webview lets a page write to the clipboard, or even ask. */
  async copy(entry: string, href: string, messages: FirstMessages): Promise<void> {
    let words = messages.linkCopied;
    try {
      await navigator.clipboard.writeText(href);
    } catch {
      words = messages.linkNotCopied(href);
    }
    // Stays in sight until another question is asked, whatever is said meanwhile.
    this.copied = { entry, words };
    this.say(words);
  }
}
