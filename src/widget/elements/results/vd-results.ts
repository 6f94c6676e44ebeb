import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Entry } from '../../../core/model/registry.js';
import { ALL } from '../../../core/query/query.js';
import { KeyPause } from '../../state/key-pause.js';
import { baseStyles } from '../../styles/base.styles.js';
import { tagStyles } from '../../styles/tag.styles.js';
import { answerParts } from '../answers/answer-parts.js';
import { act, readerActs } from '../acts/acts.js';
import { defineElement } from '../shared/define-element.js';
import { Part } from '../shared/part.js';
import type { DrawnRows } from '../acts/drawn-rows.js';
import { FIRST_DRAWN, planRows, type RowPlan } from './plan-rows.js';
import type { RowsKeeper } from '../acts/rows-keeper.js';
import { entryList, MORE_ROWS, rowList, type RowOptions } from './row-list.js';
import { silenceLine } from './silence-line.js';
import { resultsStyles } from './vd-results.styles.js';

/** Up to this many entries all are in the document, so that find-in-page reaches those of other tabs. */
const ALL_IN_DOCUMENT = 200;

/** So many before the first frame fill most screens. */
const MOST_FIRST = 6;
/** The least room that an entry takes with what is beside it, in square pixels. */
const ROOM = 200_000;
/** How many rows a window of its size can show. */
const seenFirst = (): number => Math.min(MOST_FIRST, 1 + Math.floor((innerWidth * innerHeight) / ROOM));
/** Each frame after it has up to so many times as many more: no frame waits for a whole list, */
const GROWTH = 2;
/** and no more than can be drawn in so many ms, by what those before took: a row may be as long as a list. */
const LONGEST = 40;

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
 * @csspart note - What is said beside a piece of data: a note, of whom, whose reading.
 * @csspart not-stated - The words where people or data are not stated.
 * @csspart service - The service that a piece of data goes to, where an entry names several.
 * @csspart status - New, planned, former.
 * @csspart details - What else is said of an entry.
 * @csspart company - Other names, the company and the category, in one line.
 * @csspart answer - The sentence where nothing matches.
 * @csspart widen - A button that widens a question without a match.
 * @csspart explained - What the second and third list are.
 * @csspart explain - What opens the meaning of an entry's words.
 * @csspart explained-word - One of its words there.
 * @csspart meaning - What its words mean.
 * @csspart other-times - How many entries are planned or former.
 * @csspart links - Links of a vendor.
 * @csspart link - A link that leaves the page.
 * @csspart permalink - The address of an entry.
 * @csspart reason - Why an entry is listed where that is not plain to see.
 * @csspart empty - The words where nothing matches.
 */
export class VdResults extends Part implements DrawnRows {
  static override readonly styles = [baseStyles, tagStyles, resultsStyles];
  static override readonly properties = {
    drawn: { state: true },
    from: { state: true },
  };

  static define(tag = 'vd-results', registry: CustomElementRegistry = customElements): void {
    defineElement(tag, VdResults, registry);
  }

  /** How many rows of each list are drawn. @internal */
  drawn = FIRST_DRAWN;

  /** The first row of the matches that is drawn, where an address led far down a long list. @internal */
  from = 0;

  /**
   * How many rows of all lists are drawn so far; infinite once all are. A reader who types need not wait for what is below.
   * @internal
   */
  due = 0;

  /** Rows that are drawn as they should be: these are left by an update. @internal */
  readonly standing = new Set<Entry>();

  /** An update leaves what stands. @internal */
  keeps = false;

  readonly #pause = new KeyPause();
  /** How many rows one piece of work has time for, by the last one. */
  #most = MOST_FIRST;
  /** What is still to be drawn. */
  #rest: Promise<void> | undefined;
  /** What tells the question on show from others. */
  #asked: string | undefined;
  #kept: RowsKeeper | undefined;
  /** Undefined until a question is asked that is drawn anew: then no row stays that a reader could be in. */
  #repeat: RowOptions['repeat'];

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
    if (!this.keeps) this.standing.clear();
    const left = this.#asked;
    this.#asked = JSON.stringify(this.answered.results.query);
    if (left === this.#asked) return;
    this.due = seenFirst();
    this.from = 0;
    if (!this.shadowRoot?.activeElement) this.#repeat ??= answerParts()?.repeat;
    this.drawn = (left !== undefined && this.#keeper?.change(left, this.#asked)) || FIRST_DRAWN;
  }

  protected override updated(): void {
    if (this.due === Infinity) return this.#keeper?.settle();
    this.#rest ??= this.#pause.after(this.answered.question.text).then(() => {
      const began = performance.now();
      const more = Math.min(this.due * GROWTH, this.#most);
      this.#rest = undefined;
      // Where nothing else has changed.
      this.keeps = !this.isUpdatePending;
      this.due += more;
      this.requestUpdate();
      this.performUpdate();
      this.keeps = false;
      this.#most = Math.ceil((more * LONGEST) / (performance.now() - began));
      this.updated();
    });
  }

  protected override onFocusLost(): void {
    if (!this.#kept?.isFocusMoving) super.onFocusLost();
  }

  protected override render(): TemplateResult {
    const { registry } = this.catalog;
    const { results } = this.answered;
    const isShort = registry.entries.length <= ALL_IN_DOCUMENT;
    if (registry.entries.length === 0) {
      this.due = Infinity;
      return html`<div class="none" part="empty"><slot name="empty"></slot></div>`;
    }
    const { matched, unstated, excluded, mentioned, elsewhere } = results;
    const { lists, room } = planRows(
      { matched: matched.length, unstated: unstated.length, excluded: excluded.length },
      {
        asked: isShort ? undefined : this.drawn,
        from: this.from,
        atMost: this.due,
      },
    );
    const others = isShort ? elsewhere.slice(0, room) : [];
    if (room > others.length) this.due = Infinity;
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
    return html`${silenceLine(registry, this.ui)}
      <div class="columns" aria-hidden="true">
        ${this.ui.messages.columns.map((name) => html`<span part="column">${name}</span>`)}
      </div>
      ${mentioned.length > 0 ? answerParts()?.mentionedRows(results, this.ui, (rows) => entryList(rows, this.#options())) : nothing}
      ${isNegated ? shown.reverse() : shown} ${answerParts()?.otherTimes(registry, results, this.ui)}
      ${others.map((row) => readerActs()?.elsewhereRow(entryList([row], this.#options()), () => this.#keeper?.onFound(row.entry)))}`;
  }

  /** Undefined until it is loaded. */
  get #keeper(): RowsKeeper | undefined {
    const Keeper = readerActs()?.RowsKeeper;
    return (this.#kept ??= Keeper && new Keeper(this, MORE_ROWS));
  }

  #list(plan: RowPlan): TemplateResult {
    const actions = {
      onEarlier: () => act(this, () => this.#keeper?.showEarlier()),
      onMore: () => act(this, () => this.#keeper?.showMore(plan.name, plan.to)),
    };
    return rowList(this.answered.results[plan.name], plan, actions, this.#options());
  }

  #aside(plan: RowPlan): TemplateResult | undefined {
    const { answered, catalog, ui } = this;
    return answerParts()?.aside(plan.name, answered.results, catalog.registry, ui, this.#list(plan));
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
      repeat: this.#repeat,
      showCategory: results.query.category === ALL && registry.categories.length > 1,
    };
  }
}
