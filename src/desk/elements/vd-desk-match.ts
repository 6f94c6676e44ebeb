import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { TABLE_COLUMNS } from '../../keeper/table/columns/table-columns.js';
import { emptyRegistry } from '../../keeper/starter/empty-registry.js';
import { toDay } from '../../core/model/to-day.js';
import { baseStyles } from '../../widget/styles/base.styles.js';
import { tokensStyles } from '../../widget/styles/tokens.styles.js';
import { listHeadings, type HeadingChoice } from '../bring/list-headings.js';
import { matchSheet, type Matched } from '../bring/match-sheet.js';
import { sayRead } from '../bring/say-read.js';
import { countSteps } from '../shared/count-steps.js';
import { DeskPart } from '../shared/desk-part.js';
import { deskStyles } from '../shared/desk.styles.js';
import { longWork } from '../shared/long-work.js';
import { KEEP } from '../state/apply-action.js';
import type { Sheet } from '../state/desk-state.js';
import { markedTable } from './marked-table.js';
import { oftenUnread } from './often-unread.js';
import { vdDeskMatchStyles } from './vd-desk-match.styles.js';

/** Rows that are shown before one asks for more. */
const SHOWN = 50;
/** So often each row is looked at, about: to find the tables, to read it, to join it with others, to bring it into the list. */
const LOOKS = 4;
/** Columns of days. */
const DAYS: readonly string[] = ['Announced', 'Since', 'Until'];

/** @summary What each column of a sheet means, and what became of each cell. */
export class VdDeskMatch extends DeskPart {
  static override readonly styles = [tokensStyles, baseStyles, deskStyles, vdDeskMatchStyles];

  static define(tag = 'vd-desk-match', registry: CustomElementRegistry = customElements): void {
    registry.define(tag, VdDeskMatch);
  }

  @state() private matched: Matched | undefined;
  @state() private isWorking = false;
  /** The keeper did not want to wait. */
  @state() private isLeft = false;
  @state() private shown = SHOWN;
  @state() private onlyUnread = true;

  @query('progress') private readonly progress!: HTMLProgressElement | null;

  #sheet: Sheet | undefined;
  #abort: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { sheet } = this.deskState;
    if (sheet && sheet !== this.#sheet) void this.#match(sheet);
    this.#sheet = sheet;
  }

  async #match(sheet: Sheet): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.isWorking = true;
    this.isLeft = false;
    const rows = sheet.source.tables.reduce((sum, table) => sum + table.rows.length, 1);
    try {
      const base = this.deskState.list ?? emptyRegistry({ today: toDay(this.desk.today) });
      const work = countSteps(matchSheet(sheet, base));
      this.matched = await longWork(work, signal, () => {
        // Not drawn anew: that would be more work than the reading.
        if (this.progress) this.progress.value = work.count / (LOOKS * rows);
      });
    } catch (cause) {
      if (!signal.aborted) throw cause;
    } finally {
      if (this.#abort.signal === signal) this.isWorking = false;
    }
  }

  #leave(): void {
    this.#abort?.abort();
    this.matched = this.matched && { tables: this.matched.tables };
    this.isLeft = true;
  }

  protected override render(): TemplateResult {
    const { sheet } = this.deskState;
    if (!sheet) return html`<h2>Match the columns</h2>`;
    const { matched } = this;
    const read = matched?.read;
    return html`<h2>Match the columns of <bdi>${sheet.name}</bdi></h2>
      <p class="muted">
        Read as ${sheet.source.kind}. Each column has been given its likeliest meaning: choose another where
        that is wrong. What stands in a cell is never guessed: what cannot be read is shown below, and why.
      </p>
      ${matched ? this.#columns(sheet, listHeadings(matched.tables)) : nothing}
      <div role="status" class="status">
        ${
          this.isWorking
            ? html`<p>
                Reading… <progress aria-label="Reading" value="0"></progress>
                <button type="button" class="plain" @click=${this.#leave}>Cancel</button>
              </p>`
            : this.#summary(matched)
        }
      </div>
      <div class="row">
        <button
          type="button"
          class="button primary"
          ?disabled=${!read || this.isWorking || sayRead(read.report).isNothing}
          @click=${this.#onTake}
        >
          Take these rows
        </button>
        <button type="button" class="button" @click=${() => this.act({ kind: 'go', step: 'bring' })}>
          Bring something else
        </button>
      </div>
      ${matched && read ? this.#rows(matched) : nothing}`;
  }

  #columns({ dates }: Sheet, headings: readonly HeadingChoice[]): TemplateResult {
    return html`<ul role="list" class="columns">
        ${headings.map(
          ({ heading, column, isNote, examples }, at) =>
            html`<li>
              <label for="column-${at}"><bdi>${heading}</bdi></label>
              <select
                id="column-${at}"
                class=${column === '' ? 'out' : nothing}
                aria-describedby="examples-${at}"
                @change=${this.#onMatch}
                data-heading=${heading}
              >
                <option value="" ?selected=${column === ''}>
                  ${isNote ? 'Told in the notes' : 'Left out'}
                </option>
                <option value=${KEEP} ?selected=${column === KEEP}>Internal, not published</option>
                <hr />
                ${TABLE_COLUMNS.map(
                  (one) =>
                    html`<option value=${one.heading} ?selected=${one.heading === column}>
                      ${one.heading}
                    </option>`,
                )}
              </select>
              <p id="examples-${at}" class="muted small">${examples.join(' · ')}</p>
            </li>`,
        )}
      </ul>
      ${headings.some(({ column }) => DAYS.includes(column)) ? this.#dates(dates) : nothing}`;
  }

  #dates(dates: Sheet['dates']): TemplateResult {
    return html`<div class="field dates">
      <label for="dates">Days such as 03/04/2025</label>
      <select id="dates" @change=${this.#onDates}>
        <option value="" ?selected=${!dates}>are not read: they say two things</option>
        <option value="dmy" ?selected=${dates === 'dmy'}>begin with the day (3 April)</option>
        <option value="mdy" ?selected=${dates === 'mdy'}>begin with the month (March 4)</option>
      </select>
    </div>`;
  }

  #summary(matched: Matched | undefined): TemplateResult | typeof nothing {
    const { sheet } = this.deskState;
    if (this.isLeft && sheet)
      return html`<p>
        Not read to its end.
        <button type="button" class="plain" @click=${() => void this.#match(sheet)}>Read it</button>
      </p>`;
    if (matched?.problem)
      return html`<p class="finding error">
        <b>Not read.</b> ${matched.problem} Choose above what each column is.
      </p>`;
    if (!matched?.read) return nothing;
    return html`<ul>
      ${sayRead(matched.read.report).lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  }

  #rows({ tables, read }: Matched): TemplateResult {
    const unread = read?.report.unread ?? [];
    return html`<h3>Your rows</h3>
      ${oftenUnread(unread)}
      <label class="choice">
        <input
          type="checkbox"
          .checked=${this.onlyUnread}
          @change=${() => (this.onlyUnread = !this.onlyUnread)}
        />
        Only rows of which something was not read
      </label>
      ${tables
        .filter(({ isRead }) => isRead)
        .map((table) =>
          markedTable(table, unread, {
            most: this.shown,
            onlyUnread: this.onlyUnread,
            onMore: () => {
              void this.focusNth('tbody th', this.shown);
              this.shown += SHOWN * 4;
            },
          }),
        )}`;
  }

  #onMatch(event: Event): void {
    const select = event.target as HTMLSelectElement;
    this.act({ kind: 'match', heading: select.dataset['heading'] ?? '', column: select.value });
  }

  #onDates(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.act({ kind: 'dates', dates: value === 'dmy' || value === 'mdy' ? value : undefined });
  }

  #onTake(): void {
    const document = this.matched?.read?.document;
    if (document) this.act({ kind: 'take-rows', document });
  }
}
