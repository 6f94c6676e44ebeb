import { html, nothing } from 'lit';
import { cutItems } from '../shared/cut.js';
import { inLanguage } from '../shared/marked.js';

/** Several things in a list; one alone needs none. */
export function listed<T>(
  items: readonly T[],
  draw: (item: T) => unknown,
  lang: string | undefined,
): unknown {
  return items.length === 1
    ? inLanguage(lang, draw(items[0] as T))
    : html`<ul role="list">
        ${cutItems(items, (item) => html`<li lang=${lang ?? nothing}>${draw(item)}</li>`)}
      </ul>`;
}
