import type { FirstMessages } from '../../../i18n/first-messages.js';
import type { Results } from '../../../core/query/query.js';
import type { Serving } from '../../events/vd-request-event.js';
import type { Interface } from '../../state/contexts.js';
import type { LazyPart } from '../../state/lazy-part.js';
import type { ListedEntries } from '../../state/listed-entries.js';
import type { LoadState } from '../../state/load-state.js';
import type { QuestionController } from '../../state/question-controller.js';
import type * as AfterFirstRows from '../after-first-rows.js';
import type { ListLanguage } from './list-language.js';
import type { ListHost } from './list-settings.js';

/** The list on show, as far as what a reader does needs to know it. */
export interface ServedList {
  readonly host: ListHost;
  readonly asked: QuestionController;
  readonly listed: ListedEntries;
  /** What was asked before anybody served. */
  readonly waiting: Serving[];
  readonly language: ListLanguage;
  readonly rest: LazyPart<typeof AfterFirstRows>;
  readonly state: LoadState;
  readonly results: Results | undefined;
  readonly ui: Interface;
  /** What few lists need of English, once one does. */
  english: Partial<FirstMessages> | undefined;
}
