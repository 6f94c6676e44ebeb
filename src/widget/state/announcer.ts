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
}
