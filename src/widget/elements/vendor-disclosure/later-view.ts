import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../../i18n/first-messages.js';
import { LazyPart } from '../../state/lazy-part.js';
import { unavailable } from '../shared/unavailable.js';

/** A view other than the list, as its module gives it. */
export interface LaterView {
  /** Registers its element wherever ours is. */
  defineView(): void;
  showView(): TemplateResult;
}

export type LaterViews = Readonly<Record<'matrix' | 'changes', LazyPart<LaterView>>>;

/** Who gets what, and what changed, from when it is first wanted. */
export function laterViews(host: ReactiveControllerHost): LaterViews {
  const view = (load: () => Promise<LaterView>): LazyPart<LaterView> =>
    new LazyPart(host, load, (loaded) => loaded.defineView());
  return {
    matrix: view(() => import('../matrix/show-matrix.js')),
    changes: view(() => import('../changes/show-changes.js')),
  };
}

/** A view that comes when it is first wanted. @param words where it could not be loaded */
export function laterView(
  { value, failed, load }: LazyPart<LaterView>,
  words: string,
  messages: FirstMessages,
): TemplateResult | typeof nothing {
  if (value) return value.showView();
  return failed ? unavailable(words, messages, () => void load()) : nothing;
}
