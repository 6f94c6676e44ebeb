import { nothing, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../../i18n/first-messages.js';
import type { LazyPart } from '../../state/lazy-part.js';
import type * as ShowMatrix from '../matrix/show-matrix.js';
import { unavailable } from './unavailable.js';

/** Who gets what: it comes when it is first wanted. */
export function matrixView(
  { value, failed, load }: LazyPart<typeof ShowMatrix>,
  messages: FirstMessages,
): TemplateResult | typeof nothing {
  if (value) return value.showMatrix();
  return failed ? unavailable(messages.matrixUnavailable, messages, () => void load()) : nothing;
}
