import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { DeskFinding } from '../state/desk-finding.js';
import { longWork } from './long-work.js';

/** So long nobody may have typed before all is looked through again, in ms. */
const PAUSE = 400;

/** Keeps the findings of a list up to date, without keeping anybody from typing. */
export class CheckController implements ReactiveController {
  findings: readonly DeskFinding[] | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #check: (document: RegistryDocument) => Iterator<void, readonly DeskFinding[]>;
  #document: RegistryDocument | undefined;
  #beside: unknown;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    check: (document: RegistryDocument) => Iterator<void, readonly DeskFinding[]>,
  ) {
    this.#host = host;
    this.#check = check;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Says which list there is now. @param beside what else the findings depend on */
  look(document: RegistryDocument | undefined, beside: unknown): void {
    if (document === this.#document && beside === this.#beside) return;
    this.#stop();
    this.#document = document;
    this.#beside = beside;
    if (!document) {
      this.findings = undefined;
      return;
    }
    this.#timer = setTimeout(() => void this.#run(document), this.findings ? PAUSE : 0);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }

  async #run(document: RegistryDocument): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    try {
      this.findings = await longWork(this.#check(document), signal);
      this.#host.requestUpdate();
    } catch (cause) {
      if (!signal.aborted) throw cause;
    }
  }
}
