import type { ReactiveController } from 'lit';
import { entryKey } from '../../../core/model/entry-key.js';
import type { Registry } from '../../../core/model/registry.js';
import type { Results } from '../../../core/query/query.js';
import { loadPart } from '../../../core/work/load-part.js';
import { untilIdle } from '../../../core/work/until-idle.js';
import { VdChangeEvent } from '../../events/vd-change-event.js';
import { VdErrorEvent } from '../../events/vd-error-event.js';
import { VdLoadEvent } from '../../events/vd-load-event.js';
import { findSource } from '../../load/source.js';
import { Announcer } from '../../state/announcer.js';
import { AnswersController } from '../../state/answers-controller.js';
import type { Catalog, Interface } from '../../state/contexts.js';
import { LazyPart } from '../../state/lazy-part.js';
import type { LoadedRegistry } from '../../state/load-state.js';
import { LocaleController } from '../../state/locale-controller.js';
import type { PrintController } from '../../state/print-controller.js';
import { QuestionController } from '../../state/question-controller.js';
import { RegistryController } from '../../state/registry-controller.js';
import { inheritedDirection } from '../shared/language.js';
import { SurroundingsController } from '../../state/surroundings-controller.js';
import { answerParts } from '../answers/answer-parts.js';
import { toAnnouncement } from '../../state/to-announcement.js';
import { toChange } from '../../state/to-change.js';
import { understand } from '../../state/understand.js';
import type * as AfterFirstRows from '../after-first-rows.js';
import { hasFallback } from '../cover/has-fallback.js';
import { keepKeys } from '../shared/keep-typing.js';
import { keepSame } from '../shared/keep-same.js';
import type { ListHost, ListTask } from './list-settings.js';
import { laterViews, type LaterViews } from './later-view.js';
import { ListContexts } from './list-contexts.js';
import { ListLanguage } from './list-language.js';
import { loadList } from './load-list.js';
import { loadRest, startRest } from './load-rest.js';
import { makeInterface } from './make-interface.js';

const loadLocales = () => import('../../../i18n/load-locale.js');

/** Brings together what there is to show: the list from where it comes, the question, the answer; and tells the parts and the page. */
export class ListController implements ReactiveController {
  readonly asked: QuestionController;
  readonly answers: AnswersController;
  /** The results on show. */
  results: Results | undefined;
  /** The page's own content is still on show, the list behind it. */
  isBehindFallback = false;
  /** Set where CSS alone turns the page: icons turn with `dir` only. */
  cssDirection: 'rtl' | undefined;
  readonly announcer: Announcer;
  readonly language: ListLanguage;
  /** What the first rows need nothing of. */
  readonly rest: LazyPart<typeof AfterFirstRows>;
  readonly views: LaterViews;
  /** What code has set as the registry, `null` and `undefined` included. */
  given: { readonly value: unknown } | undefined;
  readonly #host: ListHost;
  readonly #task: ListTask;
  readonly #locale: LocaleController;
  readonly #load: RegistryController;
  #print: PrintController | undefined;
  /** The file that came last, where it may be kept. */
  #text: string | false | undefined;
  readonly #contexts: ListContexts;
  readonly #makeInterface = keepSame(makeInterface);
  readonly #makeCatalog = keepSame((catalog: Catalog) => catalog);

  constructor(host: ListHost, task: ListTask) {
    this.#host = host;
    this.#task = task;
    this.answers = new AnswersController(host);
    this.announcer = new Announcer(host);
    this.language = new ListLanguage(host, () => void this.reload(false));
    this.#locale = new LocaleController(host, {
      language: () => this.language.wanted,
      load: async (language) => (await loadPart(loadLocales)).loadLocale(language, loadPart),
    });
    this.rest = new LazyPart(host, loadRest, async (rest) => {
      await startRest(rest, host);
      this.answers.allowFilters(rest.AnswerTable, rest.runQuery);
      this.#print ??= new rest.PrintController(host, task.drawAtOnce);
    });
    this.views = laterViews(host);
    this.#load = new RegistryController(host, {
      source: () => findSource(host),
      isComing: () => this.given !== undefined,
      load: (source, run) =>
        loadList(source, run, host, {
          compare: this.ui.compare,
          isPlain: () => this.asked.isPlain && !this.#print?.printing,
          followAddress: () => this.asked.followAddress(),
          ...this.language.asked,
          loadRest: async () => {
            await Promise.all([this.rest.load(), this.#locale.settled]);
            return this.rest.value;
          },
          onText: (text) => (this.#text = text),
          onBack: () => void this.reload(),
        }),
      onLoad: (read) => this.#onLoad(read),
      onError: ({ code, message, cause }) =>
        void host.updateComplete.then(() => host.dispatchEvent(new VdErrorEvent(code, message, cause))),
    });
    this.asked = new QuestionController(host, {
      address: () => host,
      registry: () => this.#load.state.registry,
      answer: () => this.#settledResults(),
      onSettled: (question, results) => host.dispatchEvent(new VdChangeEvent(toChange(question, results))),
      onRested: async () => {
        const { question } = this.asked;
        const results = await this.#settledResults();
        // Where the search could not be loaded, that is what is said.
        if (!results || question !== this.asked.question || this.answers.searchFailed) return;
        this.announcer.say(
          answerParts()?.countNegated(results, this.ui.messages) ??
            toAnnouncement(question, results, this.ui.messages),
        );
      },
    });
    keepKeys(host);
    new SurroundingsController(host, () => {
      if (!this.language.turn()) this.#load.refresh();
      host.requestUpdate();
    });
    this.#contexts = new ListContexts(host);
    host.addController(this);
  }

  get state(): RegistryController['state'] {
    return this.#load.state;
  }

  /** The list on show, or the part of it that is read so far, once there are words for it. */
  get shown(): Registry | undefined {
    const { state } = this;
    const known = state.registry ?? (state.status === 'loading' ? state.preview?.registry : undefined);
    return this.#locale.isSettled ? known : undefined;
  }

  /** Made anew only where something it depends on is another: every part renders again then. */
  get ui(): Interface {
    const host = this.#host;
    return this.#makeInterface({
      locale: this.#locale.messages,
      overrides: host.messages,
      language: this.language.wanted,
      registryLanguage: this.shown?.language,
      headingLevel: host.headingLevel,
    });
  }

  readonly refresh = (): void => this.#load.refresh();

  readonly reload = (fresh?: boolean): Promise<void> => {
    this.#locale.again();
    return this.#load.reload(fresh);
  };

  /** Leads the reader to what was found; what it says there. */
  readonly showResults = (): string | undefined => this.#task.showResults();

  hostUpdate(): void {
    const { ui, shown: registry, state } = this;
    this.#contexts.interface.setValue(ui);
    void this.asked.followAddress();
    if (!registry) {
      this.isBehindFallback = hasFallback(this.#host);
      return;
    }
    const { table, facets, knownFacets, searchFailed } = this.answers;
    this.#contexts.catalog.setValue(this.#makeCatalog({ registry, facets, answers: table }));
    const { question } = this.asked;
    if (question.view === 'matrix' || question.view === 'changes') this.views[question.view].want();
    const printing = this.#print?.printing ?? false;
    const preview = state.status === 'loading' ? state.preview : undefined;
    const query = understand(question, {
      registry,
      facets: knownFacets,
      isUnfiltered: this.rest.failed,
      isPrinting: printing,
    });
    const results = preview?.results ?? this.answers.run(query, ui.compare);
    this.results = results;
    if (!results) return;
    this.#contexts.answered.setValue({
      question,
      results,
      searchFailed,
      printing,
      copied: this.announcer.copied,
      permalink: ({ vendor, record }) => this.asked.href(entryKey(vendor.id, record.id)),
    });
  }

  hostUpdated(): void {
    // What leads there comes after the first rows.
    if (!this.isBehindFallback && this.rest.value) this.asked.arriveAtEntry(this.#task.showEntry);
  }

  #onLoad(read: LoadedRegistry): void {
    // The switch that a reader has just pressed stays until it is known anew.
    this.language.offered = read.languages ?? (read.offer && this.language.offered);
    this.answers.setRegistry(read.registry, read.order, this.ui.compare);
    this.asked.arrive();
    void this.#showRest(read);
  }

  /** What the first rows need not wait for: filters, then the search. */
  async #showRest({ registry, warnings, offer }: LoadedRegistry): Promise<void> {
    const host = this.#host;
    await this.#locale.settled;
    await host.updateComplete;
    // Asked only now that all is drawn: sooner, the browser would have to work out the page's styles twice.
    if (!inheritedDirection(host) && getComputedStyle(host).direction === 'rtl') this.cssDirection = 'rtl';
    await this.rest.load();
    // The page may have been turned into another language meanwhile.
    if (offer) {
      this.language.offered = (await offer())?.languages;
      this.language.turn();
    }
    host.requestUpdate();
    await this.answers.counted;
    this.asked.keepKnown(this.answers.facets);
    const texts = this.asked.asksUnknown && answerParts()?.allTexts(this.ui.messages);
    if (texts) this.announcer.say(texts.unknownAsked);
    await host.updateComplete;
    if (this.isBehindFallback) await this.rest.value?.uncover(host, () => this.#uncover());
    this.#uncover();
    if (this.state.registry !== registry) return;
    void this.rest.value?.returnToPlace(host, this.#settledResults());
    host.dispatchEvent(new VdLoadEvent((registry.original ?? registry).document, warnings));
    await untilIdle(2000);
    if (this.state.status === 'ready') void this.rest.value?.keepShown(host, this.#text, registry);
    // One that has left the page may be done with; if not, a search loads it.
    if (host.isConnected) await this.answers.loadSearch();
  }

  #uncover(): void {
    if (!this.isBehindFallback) return;
    this.isBehindFallback = false;
    this.#host.requestUpdate();
    this.#task.drawAtOnce();
  }

  async #settledResults(): Promise<Results | undefined> {
    await this.#host.updateComplete;
    await this.answers.searched;
    await this.#host.updateComplete;
    return this.results;
  }
}
