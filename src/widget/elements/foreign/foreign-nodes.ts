import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { arrangeChildren } from './arrange-children.js';
import { beforeRecords } from './before-records.js';

/** What a node of ours held when it was drawn, and what somebody else put there since. */
interface Swap {
  readonly ours: readonly ChildNode[];
  readonly foreign: readonly ChildNode[];
}

/**
 * Bears with code that puts nodes of its own in the place of ours, as translators do, in one shadow root. Templates are drawn over
 * what they left: for each drawing ours comes back, and where nothing has changed, theirs after it.
 */
export class ForeignNodes implements ReactiveController {
  readonly #root: Node;
  readonly #swaps = new Map<Node, Swap>();
  readonly #observer = new MutationObserver((records) => this.#note(records));

  constructor(host: ReactiveControllerHost, root: ShadowRoot) {
    this.#root = root;
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
    host.addController(this);
  }

  hostUpdate(): void {
    this.#note(this.#observer.takeRecords());
    for (const [parent, { ours }] of this.#swaps) arrangeChildren(parent, ours);
    this.#observer.takeRecords();
  }

  hostUpdated(): void {
    // What a drawing changes is taken out here: all that is told at other times is somebody else's.
    const drawn = new Set(
      this.#observer
        .takeRecords()
        .map(({ type, target }) => (type === 'childList' ? target : target.parentNode)),
    );
    for (const [parent, { foreign }] of this.#swaps) {
      if (drawn.has(parent) || !this.#root.contains(parent)) this.#swaps.delete(parent);
      else arrangeChildren(parent, foreign);
    }
    this.#observer.takeRecords();
  }

  #note(records: readonly MutationRecord[]): void {
    for (const [parent, ours] of beforeRecords(records)) {
      const known = this.#swaps.get(parent)?.ours ?? ours;
      const foreign = [...parent.childNodes];
      const isOurs = known.length === foreign.length && known.every((node, at) => node === foreign[at]);
      if (isOurs) this.#swaps.delete(parent);
      else this.#swaps.set(parent, { ours: known, foreign });
    }
  }
}
