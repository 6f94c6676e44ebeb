import type { ReactiveControllerHost } from 'lit';

/** What was said of the link to an entry. */
export interface CopiedLink {
  /** `VENDOR/DISCLOSURE`. */
  readonly entry: string;
  readonly words: string;
}

/** What a screen reader is told, one thing at a time. */
export class Announcer {
  words = '';
  /** What was read aloud since the last question, because the focus went to it: it is not said again. */
  read: string | undefined;
  /** The same in sight, where it is of a link. */
  copied: CopiedLink | undefined;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  say(words: string): void {
    if (words === this.read) return;
    this.words = words;
    this.#host.requestUpdate();
  }

  /** What was said is of a question asked before. */
  clear(): void {
    this.read = this.copied = undefined;
    this.say('');
  }
}
