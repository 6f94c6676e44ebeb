import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { normalizeRegistry } from '../../core/model/normalize-registry.js';
import type { Rename } from '../../keeper/diff/registry-diff.js';
import { toHtmlPage } from '../../keeper/export/to-html-page.js';
import { noticeHtml } from '../../keeper/notice/notice-html.js';
import { noticeText } from '../../keeper/notice/notice-text.js';
import { baseStyles } from '../../widget/styles/base.styles.js';
import { tokensStyles } from '../../widget/styles/tokens.styles.js';
import { joinRenamed } from '../mend/join-renamed.js';
import { readPublishedFolder } from '../bring/read-published-folder.js';
import { calendarOf } from '../publish/calendar-of.js';
import { letterOf } from '../publish/letter-of.js';
import { packageFiles } from '../publish/package-files.js';
import { planEdition, type Edition } from '../publish/plan-edition.js';
import { PublishError } from '../publish/publish-error.js';
import { publishList } from '../publish/publish-list.js';
import { zipSteps } from '../publish/to-zip.js';
import { writeFolder } from '../publish/write-folder.js';
import { canChooseFolders } from '../shared/choose-folder.js';
import { DeskPart } from '../shared/desk-part.js';
import { deskStyles } from '../shared/desk.styles.js';
import type { PublishedFolder } from '../state/desk-state.js';
import { nextSteps } from './next-steps.js';
import { obstacleList } from './obstacle-list.js';
import { renameQuestions } from './rename-questions.js';
import { canDigest, unprotected } from './unprotected.js';
import { vdDeskPublishStyles } from './vd-desk-publish.styles.js';
import { longWork } from '../shared/long-work.js';
import { saveFile } from '../shared/save-file.js';

/** What was published here last. */
interface Done {
  readonly version: number;
  /** How many files there are. */
  readonly size: number;
  readonly where: 'zip' | 'folder';
  /** As it would be brought. */
  readonly published: PublishedFolder;
}

/** @summary The folder that any host can serve, and what goes out with it. */
export class VdDeskPublish extends DeskPart {
  static override readonly styles = [tokensStyles, baseStyles, deskStyles, vdDeskPublishStyles];

  static define(tag = 'vd-desk-publish', registry: CustomElementRegistry = customElements): void {
    registry.define(tag, VdDeskPublish);
  }

  @state() private problem = '';
  @state() private done: Done | undefined;
  @state() private work: AbortController | undefined;
  #edition: Edition | undefined;

  protected override render(): TemplateResult {
    const { version: next, findings } = this.desk;
    // While somebody types, the one before stays where it is.
    if (next) this.#edition = planEdition(this.deskState, next, findings);
    const edition = this.#edition;
    if (!edition)
      return html`<h2>Publish</h2>
        <p role="status">Comparing with what is published…</p>`;
    const isReady = next !== undefined && edition.obstacles.length === 0 && canDigest();
    const { version, lastUpdated } = edition.document;
    return html`<h2>Publish</h2>
      <p>
        ${
          edition.isNew
            ? html`This will be version ${version}, of ${lastUpdated}.`
            : html`Version ${version} is published already, and nothing is new since.`
        }
        The zip holds a folder that any host can serve: the list, its history, feeds, pages and the component.
      </p>
      ${this.#address(edition)}
      ${renameQuestions(edition.renames, { onJoin: (rename) => this.#join(rename), onOther: (id, isSaid) => this.act({ kind: 'not-renamed', id, isSaid }) })}
      ${unprotected()}
      <div role="status">
        ${
          isReady
            ? nothing
            : obstacleList(edition.obstacles, findings, () => this.act({ kind: 'go', step: 'mend' }))
        }
        ${this.problem ? html`<p class="finding error"><b>Not published.</b> ${this.problem}</p>` : nothing}
        ${
          this.work
            ? html`<p>
                Making the folder… <progress aria-label="Making the folder"></progress>
                <button type="button" class="plain" @click=${() => this.work?.abort()}>Cancel</button>
              </p>`
            : this.#done()
        }
      </div>
      <p class="row">
        <button
          type="button"
          class="button primary"
          ?disabled=${!isReady}
          aria-disabled=${this.work !== undefined}
          @click=${() => this.#publish(edition, 'zip')}
        >
          Download the folder (zip)
        </button>
        ${
          canChooseFolders()
            ? html`<button
                type="button"
                class="button"
                ?disabled=${!isReady}
                aria-disabled=${this.work !== undefined}
                @click=${() => this.#publish(edition, 'folder')}
              >
                Write it into a folder
              </button>`
            : nothing
        }
      </p>
      ${this.#beside(edition, isReady)}
      ${nextSteps(letterOf(edition, this.deskState.published) === undefined)}`;
  }

  #address({ url: address }: Edition): TemplateResult {
    const { published, url } = this.deskState;
    if (published)
      return html`<p>
        It goes on from version ${published.last.version} at <bdi>${published.history.url}</bdi>, in the
        folder that you brought.
      </p>`;
    return html`<div class="field address">
      <label for="url">Address that the folder will have</label>
      <input
        id="url"
        type="url"
        autocomplete="off"
        placeholder="https://example.org/providers/"
        aria-invalid=${url.trim() !== '' && address === undefined}
        aria-describedby="url-help obstacles"
        .value=${url}
        @input=${({ target }: Event) => this.act({ kind: 'url', url: (target as HTMLInputElement).value })}
      />
      <p id="url-help" class="muted small">
        Feeds and letters name it. Was the list published before? Then bring the published folder first, so
        that its history goes on.
      </p>
    </div>`;
  }

  #beside(edition: Edition, isReady: boolean): TemplateResult {
    const { document } = edition;
    const letter = letterOf(edition, this.deskState.published);
    const { today } = this.desk;
    return html`<h3>What goes out with it</h3>
      <p class="row">
        ${
          letter
            ? html`<button
                  type="button"
                  class="button"
                  @click=${() => saveFile('letter.txt', noticeText(letter()))}
                >
                  The letter, as text
                </button>
                <button
                  type="button"
                  class="button"
                  @click=${() => saveFile('letter.html', noticeHtml(letter()))}
                >
                  The letter, as a page
                </button>`
            : nothing
        }
        <button
          type="button"
          class="button"
          ?disabled=${!isReady}
          @click=${() => saveFile('changes.ics', calendarOf(edition, this.deskState.published))}
        >
          The calendar file
        </button>
        <button
          type="button"
          class="button"
          @click=${() => saveFile('review.html', toHtmlPage(normalizeRegistry(document, today)))}
        >
          A page for a colleague’s review
        </button>
      </p>`;
  }

  /** Customers are told of a vendor renamed, not of one that came and one that went. */
  #join({ from, to }: Rename): void {
    const document = this.deskState.list;
    if (document) this.act({ kind: 'replace', document: joinRenamed(document, from, to.id) });
  }

  async #publish({ document, diff, url }: Edition, where: 'zip' | 'folder'): Promise<void> {
    if (this.work) return;
    const files = packageFiles();
    this.problem = files
      ? ''
      : 'The file package-files.js did not come with this page: put back the whole folder of the desk.';
    this.done = undefined;
    if (!files || url === undefined) return;
    const { signal } = (this.work = new AbortController());
    try {
      const { list, published, translations } = this.deskState;
      const target = where === 'folder' ? await writeFolder(published) : undefined;
      const publishing = { document, diff, url, published, translations, today: this.desk.today };
      const made = await publishList(publishing, files, signal);
      if (target) await target.write(made);
      else saveFile('published.zip', await longWork(zipSteps(made), signal));
      if (list) this.act({ kind: 'saved', list });
      for (const translation of translations.values()) this.act({ kind: 'translation-saved', translation });
      const next = { ...readPublishedFolder(made), folder: target?.folder ?? published?.folder };
      this.done = { version: document.version, size: made.size, where, published: next };
      // What is in a folder is published; a zip may be made again.
      if (target) this.act({ kind: 'bring-published', published: next });
    } catch (cause) {
      // Whoever closes the browser's question wants nothing.
      if ((cause as Error).name === 'AbortError') return;
      this.problem = cause instanceof PublishError ? cause.message : String(cause);
    } finally {
      this.work = undefined;
    }
  }

  #done(): TemplateResult | typeof nothing {
    if (!this.done) return nothing;
    const { version, size, where, published } = this.done;
    const isKnown = this.deskState.published === published;
    return html`<p>
      Version ${version} is ${where === 'folder' ? 'written into the folder' : 'in the zip'}: ${size} files.
      ${
        isKnown
          ? nothing
          : html`<button
              type="button"
              class="plain"
              @click=${() => this.act({ kind: 'bring-published', published })}
            >
              It is on the website: go on from it
            </button>`
      }
    </p>`;
  }
}
