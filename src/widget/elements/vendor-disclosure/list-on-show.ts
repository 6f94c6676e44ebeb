import { html, type TemplateResult } from 'lit';
import type { Registry } from '../../../core/model/registry.js';
import { isView, type Results } from '../../../core/query/query.js';
import { header } from './header.js';
import type { ListController } from './list-controller.js';
import { laterView } from './later-view.js';
import { listView } from './list-view.js';

/** Everything there is once a list is on show. */
export function listOnShow(
  registry: Registry,
  results: Results,
  list: ListController,
  level: number,
): TemplateResult {
  const { ui, asked, reader, rest, views, language, state, unfolded, unfold: onUnfold } = list;
  const { value, failed, load: onRetry } = rest;
  const view = isView(asked.question.view) ? asked.question.view : 'list';
  // One template for all views: the switch in the header keeps its focus.
  return html`<div class="stack">
    ${header(registry, ui, {
      level,
      unfolded,
      onUnfold,
      view,
      languages:
        language.offered?.draw(ui) ??
        (state.offer && html`<div class="views"><select disabled></select></div>`),
    })}
    ${
      view === 'changes'
        ? laterView(views.changes, ui.messages.changesUnavailable, ui.messages)
        : view === 'matrix'
          ? laterView(views.matrix, ui.messages.matrixUnavailable, ui.messages)
          : listView(
              registry,
              results,
              ui,
              {
                bar: reader && value?.filterBar(registry, ui, results, reader.answers.facets),
                failed,
                onRetry,
              },
              asked.asksUnknown,
            )
    }
  </div>`;
}
