import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isUnsaved, type DeskState } from '../state/desk-state.js';
import { deviceStore } from './device-store.js';

/** So long after a change it is kept, in ms. */
const PAUSE = 500;
const CHANNEL = 'vendor-disclosure-desk';

export interface KeepTask {
  readonly state: () => DeskState;
  readonly restore: (state: DeskState) => void;
}

type Message = 'asks' | 'is-here' | 'changed' | 'leaves';

/**
 * Keeps what is on the desk on this device, so that a crash loses nothing; asks before unsaved work is closed; and tells of other tabs
 * that have the same desk open.
 */
export class KeepController implements ReactiveController {
  /** What another tab does with the same desk. */
  other: 'none' | 'open' | 'changed' = 'none';
  /** The browser keeps nothing, as in some private windows. */
  isForgetful = false;

  readonly #host: ReactiveControllerHost;
  readonly #task: KeepTask;
  #channel: BroadcastChannel | undefined;
  #kept: DeskState | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** One after the other. */
  #keeping: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost, task: KeepTask) {
    this.#host = host;
    this.#task = task;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#onLeave);
    addEventListener('pagehide', this.#onGone);
    addEventListener('pageshow', this.#onShown);
    this.#listen();
    this.#kept = this.#task.state();
    void this.takeBack();
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#onLeave);
    removeEventListener('pagehide', this.#onGone);
    removeEventListener('pageshow', this.#onShown);
    this.#channel?.close();
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    const state = this.#task.state();
    if (state === this.#kept) return;
    this.#kept = state;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#keeping = this.#keeping.then(() => this.#keep(state));
    }, PAUSE);
  }

  /** What is kept comes back onto the desk, unless something was brought meanwhile. */
  async takeBack(): Promise<void> {
    const before = this.#task.state();
    const state = await deviceStore.load().catch(() => this.#forget());
    if (!state || this.#task.state() !== before) return;
    this.#kept = state;
    this.other = 'none';
    this.#task.restore(state);
    this.#say('asks');
  }

  async #keep(state: DeskState): Promise<void> {
    const isEmpty = !state.list && !state.sheet;
    await (isEmpty ? deviceStore.clear() : deviceStore.save(state)).catch(() => this.#forget());
    this.#say('changed');
  }

  #forget(): undefined {
    this.isForgetful = true;
    this.#host.requestUpdate();
  }

  #say(message: Message): void {
    this.#channel?.postMessage(message);
  }

  #onMessage(message: Message): void {
    if (!this.#task.state().list) return;
    if (message === 'asks') this.#say('is-here');
    if (message === 'leaves') return this.#lookAgain();
    this.other = message === 'changed' ? 'changed' : this.other === 'changed' ? 'changed' : 'open';
    this.#host.requestUpdate();
  }

  /** One is gone; there may be more. */
  #lookAgain(): void {
    if (this.other === 'open') this.other = 'none';
    this.#say('asks');
    this.#host.requestUpdate();
  }

  #listen(): void {
    this.#channel = new BroadcastChannel(CHANNEL);
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => this.#onMessage(data);
  }

  /** A page that is left lives on for a moment, and would answer. */
  readonly #onGone = (): void => {
    this.#say('leaves');
    this.#channel?.close();
  };

  /** Whoever comes back by the browser's own button may find what was left. */
  readonly #onShown = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#listen();
    this.#say('asks');
  };

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (isUnsaved(this.#task.state())) event.preventDefault();
  };
}
