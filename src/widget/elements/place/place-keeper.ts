import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findPlace } from './find-place.js';
import { goToPlace } from './go-to-place.js';
import { historyStep, isReturn, watchHistory } from './history-step.js';
import { keepPlaceAt, placeAt, savePlaces } from './kept-places.js';
import type { Place } from './place.js';
import { whenShown } from './shown-view.js';

/** How long after scrolling the place is looked up, in ms: once the element is gone, nobody can. */
const LOOK_AFTER = 150;
/** With one of these a reader goes elsewhere. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

export type PlaceHost = ReactiveControllerHost &
  HTMLElement & { readonly src?: string | undefined; readonly urlPrefix: string };

/**
 * Brings readers back to the row they were at, at the same height: when they reload, when the browser had put the tab away, when
 * they go back and forward, also where an application takes the element away and makes another.
 */
export class PlaceKeeper implements ReactiveController {
  readonly #host: PlaceHost;
  /** Where the reader is to be brought; until that is done, what comes to be in sight is nobody's place. */
  #goal: Place | undefined;
  #isThere = false;
  #hasLeft = false;
  #look: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PlaceHost) {
    this.#host = host;
    watchHistory();
    host.addController(this);
  }

  hostConnected(): void {
    this.#isThere = false;
    this.#goal = isReturn() ? placeAt(this.#key) : undefined;
    document.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.#onLeave);
    addEventListener('pagehide', this.#onLeave);
    for (const move of MOVES) addEventListener(move, this.#onMove, { capture: true, passive: true });
    // One that comes back as it was has nothing to wait for.
    if (this.#hasLeft) void this.#host.updateComplete.then(() => this.return());
  }

  hostDisconnected(): void {
    this.#hasLeft = true;
    clearTimeout(this.#look);
    this.#look = undefined;
    document.removeEventListener('scroll', this.#onScroll, { capture: true });
    document.removeEventListener('visibilitychange', this.#onLeave);
    removeEventListener('pagehide', this.#onLeave);
    for (const move of MOVES) removeEventListener(move, this.#onMove, { capture: true });
  }

  /** To be called once all is drawn. */
  async return(): Promise<void> {
    await this.#go();
    if (document.readyState !== 'complete') {
      await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
      // Only now does the browser scroll for the last time to where it was, in px: of a page that may be shorter or longer now.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await this.#go();
    }
    this.#isThere = true;
    this.#goal = undefined;
  }

  async #go(): Promise<void> {
    if (!this.#goal) return;
    await whenShown(this.#host);
    // Who has moved meanwhile is there already.
    if (this.#goal && this.#host.isConnected) await goToPlace(this.#host, this.#goal);
  }

  get #key(): string {
    const { src, urlPrefix } = this.#host;
    return [historyStep(), urlPrefix, src].map(textOf).join(' ');
  }

  readonly #onMove = (): void => {
    this.#goal = undefined;
  };

  readonly #onScroll = (): void => {
    this.#look ??= setTimeout(() => {
      this.#look = undefined;
      this.#keep();
    }, LOOK_AFTER);
  };

  readonly #onLeave = (): void => {
    this.#keep();
    savePlaces();
  };

  #keep(): void {
    if (this.#isThere) keepPlaceAt(this.#key, findPlace(this.#host));
  }
}

/** A page's code may set anything, also what throws when it is asked for its text. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return '';
  }
}
