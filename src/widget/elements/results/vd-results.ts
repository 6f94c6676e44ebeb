import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { findEntry } from '../../../core/model/find-entry.js';
import type { Entry } from '../../../core/model/registry.js';
import { ALL, type ListName, type ResultRow } from '../../../core/query/query.js';
import { KeyPause } from '../../state/key-pause.js';
import { baseStyles } from '../../styles/base.styles.js';
import { tagStyles } from '../../styles/tag.styles.js';
import { answerParts } from '../answers/answer-parts.js';
import { defineElement } from '../shared/define-element.js';
import { Part } from '../shared/part.js';
import { request } from '../shared/request.js';
import { FIRST_DRAWN, planRows, rowsAround, type PerList, type RowPlan } from './plan-rows.js';
import { PositionKeeper } from './position-keeper.js';
import { entryList, MORE_ROWS, rowList, type RowOptions } from './row-list.js';
import { silenceLine } from './silence-line.js';
import { resultsStyles } from './vd-results.styles.js';

/** Up to this many entries all are in the document, so that find-in-page reaches those of other tabs. */
const ALL_IN_DOCUMENT = 200;

/** So many before the first frame, which fill most screens; the rest a frame later. */
const SEEN_FIRST = 6;
/** Up to so many come by themselves as a reader scrolls. */
const ROWS_BY_THEMSELVES = 200;

/**
 * @summary The entries: those that match, those that do not say, those that say they do not.
 * @slot empty - Shown instead of our words where the registry has no entries.
 * @csspart aside - The second and the third list.
 * @csspart list - A list of entries.
 * @csspart list-heading - The heading of the second and third list.
 * @csspart more - The button that shows more of a long list.
 * @csspart entry - One entry.
 * @csspart vendor - A vendor's name.
 * @csspart purpose - The sentence on what a vendor does.
 * @csspart data - What data, which way.
 * @csspart exclusions - What an entry rules out.
 * @csspart subjects - Whose data.
 * @csspart column - A heading of a column.
 * @csspart silence - What no entry says, said once.
 * @csspart label - What a piece of data is about: which way, whose.
 * @csspart status - New, planned, former.
 * @csspart details - What else is said of an entry.
 * @csspart company - Other names, the company and the category, in one line.
 * @csspart answer - The sentence where nothing matches.
 * @csspart widen - A button that widens a question without a match.
 * @csspart explained - What the second and third list are.
 * @csspart explain - What opens the meaning of an entry's words.
 * @csspart meaning - What its words mean.
 * @csspart other-times - How many entries are planned or former.
 * @csspart links - Links of a vendor.
 * @csspart link - A link that leaves the page.
 * @csspart permalink - The address of an entry.
 * @csspart reason - Why an entry is listed where that is not plain to see.
 * @csspart empty - The words where nothing matches.
 */
export class VdResults extends Part {
  static override readonly styles = [baseStyles, tagStyles, resultsStyles];

  static define(tag = 'vd-results', registry: CustomElementRegistry = customElements): void {
    defineElement(tag, VdResults, registry);
  }

  /** How many rows of each list are drawn. */
  @state() private drawn = FIRST_DRAWN;

  /** The first row of the matches that is drawn, where an address led far down a long list. */
  @state() private from = 0;

  /** Whether more than what is seen first is drawn: a reader who types need not wait for what is below. */
  @state() private isAllDue = false;

  readonly #pause = new KeyPause();
  /** What is still to be drawn. */
  #rest: Promise<void> | undefined;
  /** What a search of the browser found under another tab, until it is shown. */
  #found: Entry | undefined;
  /** The focus is on its way from a button that may go to a row. */
  #isFocusMoving = false;
  readonly #positions = new PositionKeeper<PerList>(this);
  readonly #nearEnd = new IntersectionObserver((seen) => this.#onNearEnd(seen), { rootMargin: '800px 0px' });

  /** The row of an entry, drawn if it is not yet; nothing where it is not shown. @param key see `findEntry` */
  async drawEntry(key: string): Promise<HTMLElement | null> {
    const entry = findEntry(this.catalog.registry, key);
    if (!entry) return null;
    const at = this.answered.results.matched.indexOf(entry);
    if (at >= 0 && (at < this.from || at >= this.drawn.matched)) {
      const { from, to } = rowsAround(at);
      this.from = from;
      this.drawn = { ...this.drawn, matched: to };
    }
    await this.updateComplete;
    return this.findRow(entry);
  }

  /** The row of an entry, where it is drawn. */
  findRow({ index }: Entry): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-index="${index}"]`);
  }

  protected override get laterStyles(): readonly CSSResult[] | undefined {
    return answerParts()?.resultsStyles;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    return this.#rest ? this.#rest.then(() => this.updateComplete) : done;
  }

  protected override willUpdate(): void {
    const drawn = this.#positions.change(this.answered.results.query, this.drawn, FIRST_DRAWN);
    if (!drawn) return;
    this.isAllDue = false;
    this.from = 0;
    this.drawn = drawn;
  }

  protected override updated(): void {
    if (!this.isAllDue) {
      this.#drawRest();
      return;
    }
    this.#positions.restore();
    if (this.#found && this.answered.results.query.category === ALL) {
      const row = this.findRow(this.#found);
      if (row) answerParts()?.scrollToRow(row);
      this.#found = undefined;
    }
    this.#nearEnd.disconnect();
    for (const more of this.renderRoot.querySelectorAll('.more[data-list]')) this.#nearEnd.observe(more);
  }

  protected override onFocusLost(): void {
    if (!this.#isFocusMoving) super.onFocusLost();
  }

  protected override render(): TemplateResult {
    const { registry } = this.catalog;
    const { results, printing } = this.answered;
    const isShort = registry.entries.length <= ALL_IN_DOCUMENT;
    if (registry.entries.length === 0) {
      return html`<div class="none" part="empty"><slot name="empty"></slot></div>`;
    }
    const { matched, unstated, excluded, mentioned, elsewhere } = results;
    const { lists, isAll } = planRows(
      { matched: matched.length, unstated: unstated.length, excluded: excluded.length },
      {
        asked: printing || isShort ? undefined : this.drawn,
        from: this.from,
        atMost: this.isAllDue || printing ? Infinity : SEEN_FIRST,
      },
    );
    const isNegated = results.understood?.isNegated;
    const shown = [
      lists.matched
        ? isNegated
          ? this.#aside(lists.matched)
          : this.#list(lists.matched)
        : answerParts()?.noMatch(this, registry, this.ui, results),
      lists.unstated && this.#aside(lists.unstated),
      lists.excluded && this.#aside(lists.excluded),
    ];
    return html`<div class="columns" aria-hidden="true">
        ${this.ui.messages.columns.map((name) => html`<span part="column">${name}</span>`)}
      </div>
      ${silenceLine(registry, this.ui)}
      ${mentioned.length > 0 ? answerParts()?.mentionedRows(results, this.ui, (rows) => entryList(rows, this.#options())) : nothing}
      ${isNegated ? shown.reverse() : shown} ${answerParts()?.otherTimes(registry, results, this.ui)}
      ${isAll && isShort ? elsewhere.slice().map((row) => this.#hidden(row)) : nothing}`;
  }

  #list(plan: RowPlan): TemplateResult {
    const actions = {
      onEarlier: () => this.#onEarlier(),
      onMore: () => void this.#onMore(plan.name, plan.to),
    };
    return rowList(this.answered.results[plan.name], plan, actions, this.#options());
  }

  #aside(plan: RowPlan): TemplateResult | undefined {
    const { answered, catalog, ui } = this;
    return answerParts()?.aside(plan.name, answered.results, catalog.registry, ui, this.#list(plan));
  }

  /** A match under another tab, where only find-in-page and links to a text of the page look. */
  #hidden(row: ResultRow): TemplateResult {
    return html`<div hidden="until-found" @beforematch=${() => this.#onFound(row.entry)}>
      ${entryList([row], this.#options())}
    </div>`;
  }

  #options(): RowOptions {
    const { registry } = this.catalog;
    const { results, permalink, copied } = this.answered;
    return {
      registry,
      ui: this.ui,
      highlighter: results.highlighter,
      permalink,
      copied,
      part: this,
      showCategory: results.query.category === ALL && registry.categories.length > 1,
    };
  }

  #drawRest(): void {
    this.#rest ??= this.#pause.after(this.answered.question.text).then(() => {
      this.#rest = undefined;
      this.isAllDue = true;
    });
  }

  #draw(name: ListName, rows: number): void {
    if (rows > this.drawn[name]) this.drawn = { ...this.drawn, [name]: rows };
  }

  #onFound(entry: Entry): void {
    this.#found = entry;
    request(this, { kind: 'category', id: ALL });
  }

  /** More rows come by themselves up to a point: beyond it, what stands below the list must be reached too. */
  #onNearEnd(seen: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of seen) {
      const name = (target as HTMLElement).dataset['list'] as ListName;
      if (isIntersecting && this.drawn[name] < ROWS_BY_THEMSELVES)
        this.#draw(name, this.drawn[name] + MORE_ROWS);
    }
  }

  // The button may be gone: the row that stood below it keeps the reader's place.
  #onEarlier(): void {
    const [row] = this.answered.results.matched.slice(this.from - 1, this.from);
    this.from = Math.max(0, this.from - MORE_ROWS);
    void this.#moveFocus(row);
  }

  /** The first new row gets the focus: it stands where the button was. */
  async #onMore(name: ListName, end: number): Promise<void> {
    const [row] = this.answered.results[name].slice(end, end + 1);
    this.#draw(name, end + MORE_ROWS);
    await this.#moveFocus(row);
  }

  async #moveFocus(row: ResultRow | undefined): Promise<void> {
    this.#isFocusMoving = true;
    await this.updateComplete;
    this.#isFocusMoving = false;
    if (row)
      this.findRow(row.entry)?.querySelector<HTMLElement>('[part=vendor]')?.focus({ preventScroll: true });
  }
}
