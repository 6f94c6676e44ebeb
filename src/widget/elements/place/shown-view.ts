import type { Part } from '../shared/part.js';
import type { VdResults } from '../results/vd-results.js';

/** A view of other rows than entries, each with a key of the view's own in `data-place`. */
export interface PlacedView extends Part {
  /** The row with a key, drawn if it is not yet; nothing where there is none. */
  drawPlace(key: string): Promise<HTMLElement | null>;
}

type View = VdResults | PlacedView;

const VIEWS = 'vd-results, vd-matrix, vd-changes';

export const isList = (view: View): view is VdResults => 'findRow' in view;

/** The box that rows of a view scroll in by themselves, where there is one. */
export const boxOf = ({ renderRoot }: View): HTMLElement | undefined => {
  const box = renderRoot.querySelector<HTMLElement>('.scroller');
  return box && box.scrollHeight > box.clientHeight ? box : undefined;
};

/** The list or another view, once it is loaded. */
export function findView(host: Element): View | undefined {
  const view = host.shadowRoot?.querySelector<View>(VIEWS);
  return view && (isList(view) || 'drawPlace' in view) ? view : undefined;
}

/** The tag of a view; undefined: the list. */
export const tagOf = (view: View): string | undefined => (isList(view) ? undefined : view.localName);

/** Waits until a view is on show: views but the list come later, and an application may keep the element hidden. @param tag see `tagOf` */
export function whenShown(host: Element, tag: string | undefined): Promise<View> {
  return new Promise((resolve) => {
    const look = (): void => {
      const view = findView(host);
      if (!view || tagOf(view) !== tag || !host.checkVisibility()) return;
      for (const one of seen) one.disconnect();
      resolve(view);
    };
    const drawn = new MutationObserver(look);
    // Not at once: what is drawn then would change sizes that are still being told.
    const sized = new ResizeObserver(() => requestAnimationFrame(look));
    const seen = [drawn, sized];
    if (host.shadowRoot) drawn.observe(host.shadowRoot, { childList: true, subtree: true });
    sized.observe(host);
    look();
  });
}
