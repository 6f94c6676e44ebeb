import type { ReactiveControllerHost } from 'lit';
import { PortableElement } from '../shared/portable-element.js';
import { ForeignNodes } from './foreign-nodes.js';

type Host = ReactiveControllerHost & Element;

const guarded = new WeakSet<Host>();

/** Bears with foreign nodes in an element and its parts, those included that come later. */
export function bearWithForeignNodes(host: Host): void {
  guard(host);
  const guardParts = (): void => {
    for (const part of host.shadowRoot?.querySelectorAll('*') ?? []) {
      if (part instanceof PortableElement) guard(part);
    }
  };
  guardParts();
  host.addController({ hostUpdated: guardParts });
}

function guard(element: Host): void {
  if (guarded.has(element) || !element.shadowRoot) return;
  guarded.add(element);
  new ForeignNodes(element, element.shadowRoot);
}
