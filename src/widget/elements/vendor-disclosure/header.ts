import { html, nothing, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../../i18n/first-messages.js';
import { lengthOf } from '../../../core/reading/length-of.js';
import type { Registry } from '../../../core/model/registry.js';
import { countEntries } from '../../../core/query/count-entries.js';
import type { View } from '../../../core/query/query.js';
import type { Interface } from '../../state/contexts.js';
import { formatDate } from '../../../i18n/format.js';
import { request } from '../shared/request.js';
import { heading } from '../shared/heading.js';
import { cutItems } from '../shared/cut.js';
import { inLanguage, marked } from '../shared/marked.js';
import { outsideLink } from '../shared/link.js';

/** Introductions longer than this many characters fold after three lines. */
const LONG_INTRODUCTION = 240;

export interface HeaderState {
  readonly level: number;
  readonly unfolded: boolean;
  readonly onUnfold: () => void;
  readonly view: View;
  /** The switch between languages, where there are several. */
  readonly languages: unknown;
}

/** Title, introduction, the organization's own links, and how much and how old the list is. */
export function header(registry: Registry, ui: Interface, state: HeaderState): TemplateResult {
  const { messages, textLanguage } = ui;
  const { document: file } = registry;
  const introduction = file.introduction ?? [];
  const long = lengthOf(introduction) > LONG_INTRODUCTION;
  const unfold = (name: string, words: string): TemplateResult =>
    html`<button
      class=${name}
      part="unfold"
      type="button"
      aria-expanded=${state.unfolded}
      @click=${state.onUnfold}
    >
      ${words}
    </button>`;
  return html`<header part="header">
    <div class="title-line">
      ${heading(state.level, 'title', inLanguage(textLanguage, marked(titleOf(registry, messages))))}
      ${unfold('plain about-toggle', messages.aboutList)} ${facts(registry, ui)}
    </div>
    <div class=${state.unfolded ? 'about unfolded' : 'about'}>
      ${
        introduction.length > 0
          ? html`<div
                class="introduction ${long && !state.unfolded ? 'folded' : ''}"
                part="introduction"
                lang=${textLanguage ?? nothing}
              >
                ${cutItems(introduction, (paragraph) => html`<p>${marked(paragraph)}</p>`)}
              </div>
              ${long ? unfold('plain unfold', state.unfolded ? messages.less : messages.more) : nothing}`
          : nothing
      }
      ${organizationLinks(registry, messages)}
    </div>
    ${viewSwitch(registry, ui, state.view)} ${state.languages}
  </header>`;
}

/** The registry's own title, or a plain one. */
export function titleOf(registry: Registry | undefined, messages: FirstMessages): string {
  return registry?.title ?? messages.title;
}

function facts(registry: Registry, { messages, locale }: Interface): TemplateResult {
  const { current, providers } = countEntries(registry);
  const { lastUpdated, version, updates } = registry.document;
  const edition = [messages.updated(formatDate(lastUpdated, locale)), messages.version(version)];
  return html`<p class="facts" part="facts">
    <span><bdi>${messages.entriesAndProviders(current, providers)}</bdi></span>
    ${
      updates?.page
        ? outsideLink({ url: updates.page, rel: 'version', vendor: '', text: edition.join(' · ') }, messages)
        : edition.map((text) => html`<span><bdi>${text}</bdi></span>`)
    }
  </p>`;
}

/** The views that have something to tell; nothing where that is the list alone. */
function viewSwitch(
  registry: Registry,
  { messages }: Interface,
  shown: View,
): TemplateResult | typeof nothing {
  const { changes = [] } = registry.document;
  const { current, planned, former } = countEntries(registry);
  const hasChanges = shown === 'changes' || changes.length + planned + former > 0;
  // Fewer kinds of data than two tell nothing apart.
  const hasMatrix = shown === 'matrix' || (current > 0 && registry.terms.dataTypes.size > 1);
  if (!hasChanges && !hasMatrix) return nothing;
  const added = changes.filter(({ version }) => version > registry.newSince).length;
  const button = (view: View, text: string): TemplateResult =>
    html`<button
      type="button"
      part=${view === shown ? 'view view-selected' : 'view'}
      aria-pressed=${view === shown}
      @click=${(event: Event) => request(event.currentTarget as Element, { kind: 'view', view })}
    >
      ${text}
    </button>`;
  return html`<div class="views" part="views" role="group" aria-label=${messages.views}>
    ${button('list', messages.listView)} ${hasMatrix ? button('matrix', messages.matrixView) : nothing}
    ${hasChanges ? button('changes', messages.changesView(added)) : nothing}
  </div>`;
}

function organizationLinks(registry: Registry, messages: FirstMessages): TemplateResult | typeof nothing {
  const { policies = [], contact } = registry.document.organization;
  const links = policies.map(({ name, url }) => ({
    url,
    rel: 'policy',
    vendor: '',
    text: marked(name),
  }));
  const address = contact?.url ?? (contact?.email && `mailto:${contact.email}`);
  if (address) links.push({ url: address, rel: 'contact', vendor: '', text: html`${messages.contact}` });
  if (links.length === 0) return nothing;
  return html`<p class="organization" part="policies">
    ${links.map((link) => outsideLink(link, messages))}
  </p>`;
}
