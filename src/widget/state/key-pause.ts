import { afterPaint } from './after-paint.js';

/** How long what is not seen first waits while somebody types, in ms: less than most people take from key to key. */
const NEXT_KEY = 60;

/** Puts off what is not seen first: the next key should not wait for what it makes void. */
export class KeyPause {
  #text: string | undefined;

  /** Waits for the frame, and where the search text is another than the last time also a moment longer. */
  async after(text: string | undefined): Promise<void> {
    const isTyping = this.#text !== undefined && this.#text !== text;
    this.#text = text;
    await afterPaint();
    if (isTyping) await new Promise((resolve) => setTimeout(resolve, NEXT_KEY));
  }
}
