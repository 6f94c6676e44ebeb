import { html, nothing, type TemplateResult } from 'lit';
import { loadPart } from '../../../core/work/load-part.js';
import type { ChangesMessages } from '../../../i18n/changes-messages.js';
import { enChanges } from '../../../i18n/en-changes.js';
import { entryKey } from '../../../core/model/entry-key.js';
import type { Entry, Registry } from '../../../core/model/registry.js';
import { changesSince } from '../../../core/query/changes-since.js';
import { listChanges, type PlannedChange, type VersionChanges } from '../../../core/query/list-changes.js';
import type { ChangeRecord } from '../../../core/schema/registry-schema.js';
import { baseStyles } from '../../styles/base.styles.js';
import { tagStyles } from '../../styles/tag.styles.js';
import { defineElement } from '../shared/define-element.js';
import { formatDate } from '../../../i18n/format.js';
import { Part } from '../shared/part.js';
import { request } from '../shared/request.js';
import { cutItems } from '../shared/cut.js';
import { inLanguage, marked } from '../shared/marked.js';
import { heading } from '../shared/heading.js';
import { outsideLink } from '../shared/link.js';
import { findNamed } from './find-named.js';
import { sinceWhen } from './since-when.js';
import { changesStyles } from './vd-changes.styles.js';
import type { Interface } from '../../state/contexts.js';
import { keepSame } from '../shared/keep-same.js';
import { withOverrides } from '../shared/with-overrides.js';

/** Versions are drawn until they hold this many changes; older ones by a button. */
const CHANGES_AT_A_TIME = 100;
const loadTable = () => import('./to-changes-table.js');

/**
 * @summary What changed: planned first, then version by version, then who is no longer in use.
 * @csspart planned - What starts or ends on a day to come.
 * @csspart version - The heading of one version's changes.
 * @csspart change - One change.
 * @csspart change-name - The provider that it is about.
 * @csspart change-date - When it was announced, or ended.
 * @csspart former - Entries that have ended.
 * @csspart since - What chooses since when.
 * @csspart tag - The kind of a change; that a version is new.
 * @csspart notice - How changes are announced.
 * @csspart older - The button that shows older versions.
 */
export class VdChanges extends Part {
  static override readonly styles = [baseStyles, tagStyles, changesStyles];
  static override readonly properties = { atLeast: { state: true } };

  static define(tag = 'vd-changes', registry: CustomElementRegistry = customElements): void {
    defineElement(tag, VdChanges, registry);
  }

  private atLeast = CHANGES_AT_A_TIME;

  /** The change with a key, drawn if it is not yet: so many of older versions as it takes. */
  async drawPlace(key: string): Promise<HTMLElement | null> {
    const find = (): HTMLElement | null => this.renderRoot.querySelector(`[data-place="${CSS.escape(key)}"]`);
    await this.updateComplete;
    if (!find()) this.atLeast = Infinity;
    await this.updateComplete;
    return find();
  }

  protected override render(): TemplateResult {
    const { registry } = this.catalog;
    const { planned, versions, former } = listChanges(registry);
    const messages = this.#messages();
    const isEmpty = planned.length + versions.length + former.length === 0;
    const since = sinceWhen(versions, this.#since, messages, this.ui.locale, (chosen) =>
      this.#onSince(chosen),
    );
    // Beside what it depends on; where there is nothing to choose, below all that it takes along.
    const takeAlong = html`<vd-record
      exportparts="take-along, take-along-way"
      .table=${async () => (await loadPart(loadTable)).toChangesTable(registry, this.#since, messages)}
    ></vd-record>`;
    return html`<div class="stack">
      ${isEmpty ? html`<p>${messages.noChanges}</p>` : nothing} ${this.#notice(registry)}
      ${
        planned.length > 0
          ? html`<section part="planned">
              ${this.#heading(messages.plannedHeading)}
              <ul role="list">
                ${cutItems(planned, (change, at) => this.#planned(change, at))}
              </ul>
            </section>`
          : nothing
      }
      ${since === nothing ? nothing : html`<div class="tools">${since}${takeAlong}</div>`}
      ${this.#versions(changesSince(versions, this.#since), registry)}
      ${
        former.length > 0
          ? html`<section part="former">
              ${this.#heading(messages.formerHeading)}
              <ul role="list">
                ${cutItems(former, (entry, at) => this.#former(entry, at))}
              </ul>
            </section>`
          : nothing
      }
      ${isEmpty || since !== nothing ? nothing : html`<div class="tools">${takeAlong}</div>`}
    </div>`;
  }

  get #since(): string {
    return this.answered.question.since ?? '';
  }

  readonly #makeMessages = keepSame(({ messages }: Pick<Interface, 'messages'>) =>
    withOverrides<ChangesMessages>(enChanges, messages),
  );

  #messages(): ChangesMessages {
    return this.#makeMessages({ messages: this.ui.messages });
  }

  #heading(text: string): TemplateResult {
    return heading(this.ui.vendorLevel, 'version', text);
  }

  /** How the organization announces changes, and where one is told of them. */
  #notice({ document: { notice, updates, organization } }: Registry): TemplateResult | typeof nothing {
    const { messages, textLanguage } = this.ui;
    const { days, note, url } = notice ?? {};
    const words = this.#messages();
    const { feed, calendar } = updates ?? {};
    const ask = organization.contact?.url ?? organization.contact?.email?.replace(/^/, 'mailto:');
    const ways = [
      [url, words.subscribe],
      [feed === url ? undefined : feed, words.feed],
      [calendar, words.calendar],
      // Where nothing else tells of changes, the organization can be asked to.
      [(url ?? feed ?? calendar) ? undefined : ask, messages.contact],
    ] as const;
    const given = ways.filter(([way]) => way !== undefined);
    if (!notice && given.length === 0) return nothing;
    return html`<p class="facts" part="notice">
      ${days === undefined ? nothing : html`<span>${words.noticeGiven(days)}</span>`}
      ${note ? inLanguage(textLanguage, marked(note)) : nothing}
      ${given.map(
        ([way = '', text]) => html`${outsideLink({ url: way, rel: 'notice', vendor: '', text }, messages)} `,
      )}
    </p>`;
  }

  #planned({ entry, kind, date }: PlannedChange, at: number): TemplateResult {
    const { locale, messages, textLanguage } = this.ui;
    const words = this.#messages();
    const day = formatDate(date, locale);
    const { announced, purpose } = entry.record;
    return html`<li part="change" data-place="planned ${at}">
      <p>${kind === 'starts' ? words.startsOn(day) : words.endsOn(day)} ${this.#entryButton(entry)}</p>
      ${purpose ? html`<p lang=${textLanguage ?? nothing}>${marked(purpose)}</p>` : nothing}
      ${announced ? html`<p part="change-date">${messages.announced(formatDate(announced, locale))}</p>` : nothing}
    </li>`;
  }

  #former(entry: Entry, at: number): TemplateResult {
    const { locale } = this.ui;
    const { until = '' } = entry.record;
    return html`<li part="change" data-place="former ${at}">
      ${this.#entryButton(entry)}
      <span part="change-date">${this.#messages().endedOn(formatDate(until, locale))}</span>
    </li>`;
  }

  #versions(versions: readonly VersionChanges[], registry: Registry): unknown {
    const drawn: TemplateResult[] = [];
    let count = 0;
    for (const version of versions) {
      if (count >= this.atLeast) break;
      count += version.changes.length;
      drawn.push(this.#version(version, registry));
    }
    const left = versions.length - drawn.length;
    return html`${drawn.length === 0 && this.#since ? html`<p>${this.#messages().noChangesSince}</p>` : nothing}${drawn}${
      left > 0
        ? html`<p>
            <button
              type="button"
              class="plain"
              part="older"
              @click=${() => void this.#onOlder(count, drawn.length)}
            >
              ${this.#messages().olderChanges(left)}
            </button>
          </p>`
        : nothing
    }`;
  }

  #version({ version, date, changes, isNew }: VersionChanges, registry: Registry): TemplateResult {
    const words = this.#messages();
    const day = formatDate(date, this.ui.locale);
    const tag = isNew ? html` <span class="tag new" part="tag">${words.newSinceLook}</span>` : nothing;
    return html`<section class="of-version">
      ${heading(this.ui.vendorLevel, 'version', html`${words.versionHeading(version, day)}${tag}`)}
      <ul role="list">
        ${cutItems(changes, (change, at) => this.#change(change, registry, `${version} ${at}`))}
      </ul>
    </section>`;
  }

  #change(change: ChangeRecord, registry: Registry, place: string): TemplateResult {
    const { textLanguage } = this.ui;
    return html`<li class="change" part="change" data-place=${place}>
      <span><span class="tag" part="tag">${this.#messages().changeKinds[change.kind]}</span></span>
      <span lang=${textLanguage ?? nothing}>${this.#sentence(change, registry)}</span>
    </li>`;
  }

  /** The keeper's own sentence; the vendor's name in it, or before it, leads to the entry where there still is one. */
  #sentence({ vendor, disclosure, name, summary }: ChangeRecord, registry: Registry): unknown {
    const entry = vendor === undefined ? undefined : findNamed(vendor, disclosure, registry);
    const called = entry?.vendor.name ?? name;
    if (!called) return marked(summary);
    const shown = entry ? this.#entryButton(entry) : html`<span part="change-name">${marked(called)}</span>`;
    const at = summary.indexOf(called);
    return at < 0
      ? html`${shown} – ${marked(summary)}`
      : html`${marked(summary.slice(0, at))}${shown}${marked(summary.slice(at + called.length))}`;
  }

  #entryButton({ vendor, record }: Entry): TemplateResult {
    return html`<button
      type="button"
      class="plain"
      part="change-name"
      lang=${this.ui.textLanguage ?? nothing}
      @click=${() => request(this, { kind: 'entry', entry: entryKey(vendor.id, record.id) })}
    >
      ${marked(vendor.name)}
    </button>`;
  }

  #onSince(since: string): void {
    request(this, { kind: 'since', since });
    this.atLeast = CHANGES_AT_A_TIME;
  }

  /** The first of the older versions gets the focus: it stands where the button was. */
  async #onOlder(shown: number, versions: number): Promise<void> {
    this.atLeast = shown + CHANGES_AT_A_TIME;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.of-version > [part=version]')[versions]?.focus();
  }

  protected override onFocusLost(): void {
    // The button that shows older versions is the only one that may go.
  }
}
