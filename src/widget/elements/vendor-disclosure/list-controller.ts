import type { ReactiveController, ReactiveElement } from 'lit';
import { entryKey } from '../../../core/model/entry-key.js';
import type { Registry } from '../../../core/model/registry.js';
import type { RegistryFile } from '../../../core/reading/registry-file.js';
import type { Results } from '../../../core/query/query.js';
import { loadPart } from '../../../core/work/load-part.js';
import { VdErrorEvent } from '../../events/vd-error-event.js';
import { VdLinkEvent } from '../../events/vd-link-event.js';
import { VdLoadEvent } from '../../events/vd-load-event.js';
import type { Serving, VdRequestEvent } from '../../events/vd-request-event.js';
import { findSource } from '../../load/source.js';
import type { Answered, Catalog, Interface } from '../../state/contexts.js';
import { LazyPart } from '../../state/lazy-part.js';
import { ListedEntries } from '../../state/listed-entries.js';
import type { LoadedRegistry } from '../../state/load-state.js';
import { LocaleController } from '../../state/locale-controller.js';
import { QuestionController } from '../../state/question-controller.js';
import { RegistryController } from '../../state/registry-controller.js';
import { styledDirection } from '../shared/language.js';
import { SurroundingsController } from '../../state/surroundings-controller.js';
import { understand } from '../../state/understand.js';
import type * as AfterFirstRows from '../after-first-rows.js';
import type * as ServeReader from './serve-reader.js';
import { hasFallback } from '../cover/has-fallback.js';
import type { PrintController } from '../print/print-controller.js';
import { keepKeys } from '../shared/keep-typing.js';
import { isCut } from '../shared/cut.js';
import { keepSame } from '../shared/keep-same.js';
import type { ListHost } from './list-settings.js';
import { laterViews, type LaterViews } from './later-view.js';
import { ListContexts } from './list-contexts.js';
import { ListLanguage } from './list-language.js';
import { loadList } from './load-list.js';
import { makeInterface } from './make-interface.js';
import { makeReady } from './make-ready.js';
import type { Reader } from './reader.js';
import type { ServedList } from './served-list.js';

const loadLocales = () => import('../../../i18n/load-locale.js');
const NO_FACETS: Catalog['facets'] = [];
const loadRest = () => import('../after-first-rows.js');
const loadReader = () => import('./serve-reader.js');

/** What rows are drawn with besides their answer: they are drawn anew where one of it is another. */
interface RowNeeds {
  /** All addresses are others where one is. */
  readonly link: string | undefined;
  readonly parts: unknown;
  readonly reader: unknown;
  /** What offers the rest of a long text may have come. */
  readonly rest: unknown;
}

/** Brings together what there is to show: the list from where it comes, the question, the answer; and tells the parts and the page. */
export class ListController implements ReactiveController, ServedList {
  readonly asked: QuestionController;
  readonly listed = new ListedEntries();
  /** The results on show. */
  results: Results | undefined;
  /** What the list is about is shown in full. */
  unfolded = false;
  /** The page's own content is still on show, the list behind it. */
  isBehindFallback = false;
  /** Set where CSS alone turns the page: icons turn with `dir` only. */
  cssDirection: 'rtl' | undefined;
  readonly language: ListLanguage;
  english: ServedList['english'];
  /** What the first rows need nothing of. */
  readonly rest: LazyPart<typeof AfterFirstRows>;
  readonly views: LaterViews;
  readonly host: ListHost;
  /** What code has set as the registry, `null` and `undefined` included. */
  given: { readonly value: unknown } | undefined;
  readonly #locale: LocaleController;
  readonly #load: RegistryController;
  /** Does what a reader asks, once that is loaded. */
  reader: Reader | undefined;
  readonly #readers: LazyPart<typeof ServeReader>;
  /** What was asked before. */
  readonly waiting: Serving[] = [];
  #print: PrintController | undefined;
  /** The file that came last, where it may be kept. */
  #text: RegistryFile['text'];
  readonly #contexts: ListContexts;
  readonly #makeInterface = keepSame(makeInterface);
  readonly #makeCatalog = keepSame((catalog: Catalog) => catalog);
  readonly #makeAnswered = keepSame((answered: Answered & RowNeeds): Answered => answered);
  readonly #permalink: Answered['permalink'] = ({ vendor, record }) =>
    this.asked.address?.href({ vendor: entryKey(vendor.id, record.id) });

  constructor(host: ListHost) {
    this.host = host;
    this.language = new ListLanguage(host, () => void this.reload(false));
    this.#locale = new LocaleController(host, {
      language: () => this.language.wanted,
      load: async (language) => (await loadPart(loadLocales)).loadLocale(language, loadPart),
    });
    this.#readers = new LazyPart(host, loadReader, (part) => void (this.reader = part.serveReader(this)));
    this.rest = new LazyPart(host, loadRest, async (rest) => {
      this.#print ??= await rest.startRest(host, () => this.#drawAtOnce());
      await this.#readers.load();
      if (!this.reader) throw new Error('Nothing would answer.');
      this.reader.answers.allowFilters(rest.AnswerTable, rest.runQuery);
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
          loadRest: () => Promise.all([this.rest.load(), this.#locale.settled]).then(() => this.rest.value),
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
    });
    keepKeys(host);
    void makeReady(this.#locale.settled, () => this.ui);
    new SurroundingsController(host, () => {
      if (!this.language.turn()) this.#load.refresh();
      if (this.rest.value) this.cssDirection = styledDirection(host);
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
    const host = this.host;
    return this.#makeInterface({
      locale: this.#locale.messages,
      english: this.english,
      overrides: host.messages,
      language: this.language.wanted,
      registryLanguage: this.shown?.language,
      headingLevel: host.headingLevel,
    });
  }

  /** Shows what a list is about, or hides it again. */
  readonly unfold = (): void => {
    this.unfolded = !this.unfolded;
    this.host.requestUpdate();
  };
  readonly refresh = (): void => this.#load.refresh();
  readonly reload = (fresh?: boolean): Promise<void> => {
    this.#locale.again();
    return this.#load.reload(fresh);
  };

  /** Does what a part asks of the element, as soon as it can be done: who is quicker than what does it loses nothing. */
  readonly onRequest = ({ request }: VdRequestEvent): void => {
    if (request.kind === 'link') {
      const { url, rel, vendor, event } = request;
      if (!this.host.dispatchEvent(new VdLinkEvent(url, rel, vendor))) event.preventDefault();
    } else if (this.reader) this.reader.handle(request);
    else {
      this.waiting.push(request);
      void this.#readers.load();
    }
  };

  hostUpdate(): void {
    const { ui, shown: registry, state } = this;
    this.#contexts.interface.setValue(ui);
    void this.asked.followAddress();
    if (!registry) {
      this.isBehindFallback = hasFallback(this.host);
      return;
    }
    const { answers } = this.reader ?? {};
    this.#contexts.catalog.setValue(
      this.#makeCatalog({ registry, facets: answers?.facets ?? NO_FACETS, answers: answers?.table }),
    );
    const { question, address } = this.asked;
    if (question.view === 'matrix' || question.view === 'changes') this.views[question.view].want();
    const preview = state.status === 'loading' ? state.preview : undefined;
    const query = understand(question, {
      registry,
      keepKnown: answers && ((filters) => answers.keepKnown(filters)),
      isUnfiltered: this.rest.failed,
      isPrinting: this.#print?.printing,
    });
    const results = preview?.results ?? (answers ?? this.listed).run(query, ui.compare);
    this.results = results;
    // What more is asked than for a tab is answered as soon as it can be.
    if (!results || query.text) this.#readers.want();
    if (!results) return;
    this.#contexts.answered.setValue(
      this.#makeAnswered({
        question,
        results,
        searchFailed: answers?.searchFailed ?? this.#readers.failed,
        copied: this.reader?.announcer.copied,
        permalink: this.#permalink,
        link: address?.href({}),
        parts: this.rest.value,
        reader: this.reader,
        rest: isCut() && {},
      }),
    );
  }

  hostUpdated(): void {
    // What leads there comes after the first rows.
    if (!this.isBehindFallback && this.rest.value) this.reader?.arriveAtEntry();
  }

  #onLoad(read: LoadedRegistry): void {
    // The switch that a reader has just pressed stays until it is known anew.
    this.language.offered = read.languages ?? (read.offer && this.language.offered);
    this.listed.registry = read.registry;
    this.reader?.answers.follow();
    this.asked.arrive();
    void this.#showRest(read);
  }

  /** What the first rows need not wait for: what a reader asks with, filters, then the search. */
  async #showRest(read: LoadedRegistry): Promise<void> {
    const { host } = this;
    await this.#locale.settled;
    await host.updateComplete;
    // Asked only now that all is drawn: sooner, the browser would have to work out the page's styles twice.
    this.cssDirection = styledDirection(host);
    await this.rest.load();
    await this.reader?.complete(read);
    if (this.isBehindFallback) await this.rest.value?.uncover(host, () => this.#uncover());
    this.#uncover();
    const { registry, warnings } = read;
    if (this.state.registry !== registry) return;
    host.dispatchEvent(new VdLoadEvent((registry.original ?? registry).document, warnings));
    await this.reader?.follow(read, this.#text);
  }

  #uncover(): void {
    if (!this.isBehindFallback) return;
    this.isBehindFallback = false;
    this.#drawAtOnce();
  }

  /** Draws the element and its rows before anything else happens. */
  #drawAtOnce(): void {
    const { host } = this;
    host.requestUpdate();
    host['performUpdate']();
    host.renderRoot.querySelector<ReactiveElement>('vd-results')?.['performUpdate']();
  }
}
