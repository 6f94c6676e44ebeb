import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the page is being printed. Engines differ in which of the two signs they give in time. */
export class PrintController implements ReactiveController {
  printing = false;

  readonly #onChange: () => void;
  readonly #media = matchMedia('print');

  /** @param onChange is to draw at once: where a script asks for the print, nothing that waits comes to its turn before it */
  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#onChange = onChange;
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

  readonly #onPrint = ({ type }: Event): void => {
    const printing = type === 'beforeprint' || (type === 'change' && this.#media.matches);
    if (printing === this.printing) return;
    this.printing = printing;
    this.#onChange();
  };
}
