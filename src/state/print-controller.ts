import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the page is being printed. Engines differ in which of the two signs they give in time. */
export class PrintController implements ReactiveController {
  printing = false;

  readonly #host: ReactiveControllerHost;
  readonly #media = matchMedia('print');

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
    this.#media.addEventListener('change', this.#onPrint);
    this.printing = this.#media.matches;
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    this.#media.removeEventListener('change', this.#onPrint);
  }

  readonly #onPrint = (event: Event): void => {
    const printing = event.type === 'beforeprint' || (event.type === 'change' && this.#media.matches);
    if (printing === this.printing) return;
    this.printing = printing;
    this.#host.requestUpdate();
  };
}
