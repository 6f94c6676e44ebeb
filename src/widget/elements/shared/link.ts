import { html, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../../i18n/first-messages.js';
import { LONG } from './cut.js';
import { request } from './request.js';
import { icon } from './icon.js';

export interface OutsideLink {
  readonly url: string;
  readonly rel: string;
  /** A vendor's id; empty for the organization's own. */
  readonly vendor: string;
  readonly text: unknown;
  /** Said after the text to those who hear it out of its place. */
  readonly context?: string | undefined;
  /** The part that shows it: requests do not cross the shadow root they are made in. Default: the link. */
  readonly from?: EventTarget | undefined;
}

const SAFE_PROTOCOLS = new Set(['https:', 'http:', 'mailto:']);

/** An absolute address that may become a link; undefined for anything that could run or open something else. */
export function safeUrl(url: string): string | undefined {
  const absolute = URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI) : undefined;
  return absolute && SAFE_PROTOCOLS.has(absolute.protocol) ? absolute.href : undefined;
}

/** A link out of the list, in the same tab, that says that it leaves; plain text where the address is not safe. */
export function outsideLink(
  { url, rel, vendor, text, context, from }: OutsideLink,
  messages: FirstMessages,
): TemplateResult {
  const href = safeUrl(url);
  if (!href) return html`<span>${text}</span>`;
  const onClick = (event: Event): void => {
    request(from ?? (event.currentTarget as Element), { kind: 'link', url: href, rel, vendor, event });
  };
  return html`<a href=${href} rel="noreferrer" part="link" @click=${onClick}
    >${text}<span class="visually-hidden"
      >${context && `: ${context.slice(0, LONG)}`}&nbsp;(${messages.leavesPage})</span
    >${icon('leave')}</a
  >`;
}
