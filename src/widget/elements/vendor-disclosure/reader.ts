import type { Results } from '../../../core/query/query.js';
import type { RegistryFile } from '../../../core/reading/registry-file.js';
import { loadPart } from '../../../core/work/load-part.js';
import { untilIdle } from '../../../core/work/until-idle.js';
import { VdChangeEvent } from '../../events/vd-change-event.js';
import type { Serving } from '../../events/vd-request-event.js';
import { Announcer } from '../../state/announcer.js';
import { AnswersController } from '../../state/answers-controller.js';
import type { LoadedRegistry } from '../../state/load-state.js';
import { ReaderController } from '../../state/reader-controller.js';
import { toAnnouncement } from '../../state/to-announcement.js';
import { toChange } from '../../state/to-change.js';
import { drawEntry } from '../acts/draw-entry.js';
import { answerParts } from '../answers/answer-parts.js';
import { namesRegions } from '../languages/names-regions.js';
import type { VdResults } from '../results/vd-results.js';
import { isCut } from '../shared/cut.js';
import { focusResults } from './focus-results.js';
import type { ServedList } from './served-list.js';

const loadRegions = () => import('../../../i18n/en-regions.js');

/** Does what a reader asks of a list: what its first rows need nothing of. */
export class Reader {
  readonly announcer: Announcer;
  readonly answers: AnswersController;
  readonly asks: ReaderController;
  readonly #list: ServedList;

  constructor(list: ServedList) {
    this.#list = list;
    const { host } = list;
    this.announcer = new Announcer(host);
    this.answers = new AnswersController(host, list.listed);
    this.asks = new ReaderController(host, list.asked, {
      registry: () => list.state.registry,
      answer: () => this.settledResults(),
      onSettled: (question, results) => host.dispatchEvent(new VdChangeEvent(toChange(question, results))),
      onRested: () => void this.#announce(),
    });
  }

  /** Does what a part asks of the element. */
  handle(request: Serving): void {
    const { announcer } = this;
    const { rest, ui } = this.#list;
    switch (request.kind) {
      case 'act':
        request.act();
        return;
      case 'load-search':
        void this.answers.loadSearch();
        return;
      case 'permalink':
        // What copies comes later still.
        void rest.load().then(() => rest.value?.copyLink(announcer, request, ui.messages));
        return;
      case 'say':
        announcer.say(request.words);
        return;
      case 'results':
        this.showResults();
        return;
      default:
        // What was said of the question before is no longer so; and the same words are said again only where they are new.
        announcer.clear();
        this.asks.ask(request);
    }
  }

  /** Leads the reader to what was found; what it says there is not said again. */
  showResults(): void {
    this.announcer.read = focusResults(this.#list.host.renderRoot);
  }

  /** Leads to the entry that was asked for, once it is drawn; nothing where none is. */
  arriveAtEntry(): void {
    const { host, rest } = this.#list;
    this.asks.arriveAtEntry((key) => {
      const results = host.renderRoot.querySelector<VdResults>('vd-results');
      if (results) void drawEntry(results, key).then(rest.value?.showRow);
    });
  }

  /** Says, of a list that has come, what is not known of it before its first rows: its languages, and what of a question it lacks. */
  async complete({ offer, leftOut, registry }: LoadedRegistry): Promise<void> {
    const { host, language, asked, ui, rest } = this.#list;
    if (leftOut > 0) await rest.value?.loadErrors();
    // The page may have been turned into another language meanwhile.
    if (offer) {
      language.offered = (await offer())?.languages;
      language.turn();
    }
    if (namesRegions(registry)) this.#list.english ??= await loadPart(loadRegions).catch(() => undefined);
    host.requestUpdate();
    if (isCut()) await rest.value?.offerMore();
    await this.answers.counted;
    this.asks.keepKnown(this.answers.facets);
    const texts = asked.asksUnknown && answerParts()?.allTexts(ui.messages);
    if (texts) this.announcer.say(texts.unknownAsked);
    await host.updateComplete;
  }

  /** Brings a reader back to their place; once the browser is idle, keeps the list and loads the search. */
  async follow({ registry }: LoadedRegistry, text: RegistryFile['text']): Promise<void> {
    const list = this.#list;
    const { host, rest } = list;
    void rest.value?.returnToPlace(host, () => this.settledResults());
    await untilIdle(2000);
    if (list.state.status === 'ready')
      void rest.value?.loadErrors().then((part) => part?.keepShown(host, text, registry));
    // One that has left the page may be done with; if not, a search loads it.
    if (!host.isConnected) return;
    await rest.value?.offerMore();
    if (isCut()) host.requestUpdate();
    await this.answers.loadSearch();
  }

  async settledResults(): Promise<Results | undefined> {
    const { host } = this.#list;
    let searched: unknown;
    // What is searched may have to be searched again by more words.
    while (searched !== this.answers.searched) {
      await host.updateComplete;
      searched = this.answers.searched;
      await searched;
      await host.updateComplete;
    }
    return this.#list.results;
  }

  async #announce(): Promise<void> {
    const { ui, asked } = this.#list;
    const { question } = asked;
    const results = await this.settledResults();
    // Where the search could not be loaded, that is what is said.
    if (!results || question !== asked.question || this.answers.searchFailed) return;
    this.announcer.say(
      answerParts()?.countOtherwise(results, ui.messages) ?? toAnnouncement(question, results, ui.messages),
    );
  }
}
