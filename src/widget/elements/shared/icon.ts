import { html, type TemplateResult } from 'lit';

const PATHS = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20 20',
  close: 'M6 6l12 12M18 6 6 18',
  chevron: 'M9 6l6 6-6 6',
  leave: 'M8 7h9v9M17 7 7 17',
  sent: 'M4 12h15M13 6l6 6-6 6',
  received: 'M20 12H5M11 6l-6 6 6 6',
  collected: 'M19 8V4M19 8h-4M19 8a8 8 0 1 0 1 5',
  unstated: 'M5 12h.01M12 12h.01M19 12h.01',
  not: 'M6 6l12 12M18 6 6 18',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.6 1.6M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.6-1.6',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside its word, hidden from assistive technology. Those that point along the line of text turn with it. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon icon-${name}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${PATHS[name]} />
  </svg>`;
}
