import { rendered, shadowRoots } from './rendered.js';

/** Opens the filters, as a reader does where there is little room: nothing of them is drawn before. */
export async function openFilters(element: Element): Promise<void> {
  const inFilters = (selector: string): HTMLElement | undefined =>
    shadowRoots(element)
      .map((root) => root.querySelector<HTMLElement>(selector))
      .find((found) => found !== null) ?? undefined;
  inFilters('[part~=filters-toggle][aria-expanded=false]')?.click();
  await rendered(element, () => inFilters('[part~=value]') !== undefined);
}
