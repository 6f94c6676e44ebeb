import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../../i18n/first-messages.js';
import { LazyPart } from '../../state/lazy-part.js';
import { unavailable } from './unavailable.js';

/** A view other than the list, as its module gives it. */
export interface LaterView {
  /** Registers its element wherever ours is. */
  defineView(): void;
  showView(): TemplateResult;
}

export function loadView(host: ReactiveControllerHost, load: () => Promise<LaterView>): LazyPart<LaterView> {
  return new LazyPart(host, load, (view) => view.defineView());
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
