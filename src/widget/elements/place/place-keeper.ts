import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findPlace } from './find-place.js';
import { goToPlace } from './go-to-place.js';
import { holdPlace } from './hold-place.js';
import { historyStep, isReturn, watchHistory } from './history-step.js';
import { keepPlaceAt, placeAt, savePlaces } from './kept-places.js';
import type { Place } from './place.js';

/** How long after scrolling the place is looked up, in ms: once the element is gone, nobody can. */
const LOOK_AFTER = 150;
/** With one of these a reader goes elsewhere. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

export type PlaceHost = ReactiveControllerHost &
  HTMLElement & { readonly src?: string | undefined; readonly urlPrefix: string };

/** The way to another answer; where the reader was not before, it leads to no place. */
interface Trip {
  readonly to?: Place | undefined;
}

/**
 * Brings readers back to the row they were at, at the same height: when they reload, when the browser had put the tab away, when
 * they go back and forward, from page to page and among the answers of one, also where an application takes the element away and
 * makes another.
 */
export class PlaceKeeper implements ReactiveController {
  readonly #host: PlaceHost;
  readonly #drawn: () => Promise<unknown>;
  /** Until it is over, what comes to be in sight is nobody's place. */
  #trip: Trip | undefined;
  /** The step of the history at which the reader has scrolled since all was drawn. */
  #step: string | undefined;
  #look: ReturnType<typeof setTimeout> | undefined;
  #connected: AbortController | undefined;

  /** @param drawn resolves once the answer to what is asked is drawn */
  constructor(host: PlaceHost, drawn: () => Promise<unknown>) {
    this.#host = host;
    this.#drawn = drawn;
    watchHistory();
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#connected = new AbortController());
    const early = { capture: true, passive: true, signal };
    addEventListener('popstate', this.#onReturn, { signal });
    document.addEventListener('scroll', this.#onScroll, early);
    document.addEventListener('visibilitychange', this.#onLeave, { signal });
    addEventListener('pagehide', this.#onLeave, { signal });
    for (const move of MOVES) addEventListener(move, this.#onMove, early);
    void this.#return();
  }

  hostUpdate(): void {
    if (this.#trip) return;
    // It may be the answer to something else, which is drawn before it becomes a step of the history.
    this.#lookNow();
    void this.#travel({});
  }

  hostDisconnected(): void {
    clearTimeout(this.#look);
    this.#look = undefined;
    this.#connected?.abort();
  }

  #return(): Promise<void> {
    return this.#travel({ to: isReturn() ? placeAt(this.#key) : undefined });
  }

  async #travel(trip: Trip): Promise<void> {
    this.#trip = trip;
    this.#step = undefined;
    const goOn = (): boolean => this.#trip === trip && this.#host.isConnected;
    await this.#drawn();
    const { to } = trip;
    if (to && goOn()) {
      const bring = () => goToPlace(this.#host, to, goOn);
      await bring();
      if (document.readyState !== 'complete')
        await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
      // Only now does the browser scroll for the last time to where it was, in px: of a page that may be shorter or longer now.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await holdPlace(this.#host, bring, () => {
        if (this.#trip === trip) this.#trip = undefined;
      });
    }
    if (this.#trip === trip) this.#trip = undefined;
  }

  get #key(): string {
    const { src, urlPrefix } = this.#host;
    return [historyStep(), urlPrefix, src].map(textOf).join(' ');
  }

  readonly #onReturn = (): void => {
    // Nothing else is drawn yet, nor has the browser scrolled.
    this.#lookNow();
    void this.#return();
  };

  readonly #onMove = ({ type }: Event): void => {
    this.#trip = undefined;
    // A press or a key may lead to another step of the history.
    if (type.endsWith('down')) this.#lookNow();
  };

  readonly #onScroll = (): void => {
    if (!this.#trip) this.#step = this.#key;
    this.#look ??= setTimeout(this.#onRest, LOOK_AFTER);
  };

  readonly #onRest = (): void => {
    this.#step = this.#key;
    this.#lookNow();
  };

  readonly #onLeave = (): void => {
    this.#keep(this.#key);
    savePlaces();
  };

  #lookNow(): void {
    clearTimeout(this.#look);
    this.#look = undefined;
    if (this.#step !== undefined) this.#keep(this.#step);
    this.#step = undefined;
  }

  #keep(key: string): void {
    // Whoever hides the list, or takes it away, moves no reader in it.
    if (!this.#trip && this.#host.checkVisibility()) keepPlaceAt(key, findPlace(this.#host));
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
