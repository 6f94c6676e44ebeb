import { html, nothing, type TemplateResult } from 'lit';
import type { Registry } from '../../../core/model/registry.js';
import { findSilence } from '../../../core/query/find-silence.js';
import type { Interface } from '../../state/contexts.js';

const ABOUT = ['subjects', 'data', 'flows'] as const;

/** What no entry says, said once above them all. */
export function silenceLine(registry: Registry, { messages }: Interface): TemplateResult | typeof nothing {
  const silence = findSilence(registry);
  const words = ABOUT.filter((about) => silence[about]).map((about) => messages.nobodyStates[about]);
  return words.length > 0 ? html`<p class="silence" part="silence">${words.join(' ')}</p>` : nothing;
}
