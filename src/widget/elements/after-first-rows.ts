// What the first rows need nothing of: filters with their rules and chips, why an entry is listed, what is said where there is none,
// and errors. Loaded after them. A fallback waits for all of it, and for what puts the list in its place.
import type { ReactiveElement } from 'lit';
import { loadPart } from '../../core/work/load-part.js';
import type { PlaceHost } from './place/place-keeper.js';
import type { PrintController } from './print/print-controller.js';
import { enLater } from '../../i18n/en-later.js';
import { allTexts } from './answers/all-texts.js';
import { setErrorPart } from './answers/error-part.js';
import type * as LastGood from './last-good.js';
import { setAnswerParts } from './answers/answer-parts.js';
import * as answerTemplates from './answers/answer-templates.js';
import { setShowMore } from './shared/cut.js';
import type * as ShowMore from './shared/show-more.js';
import { defineEverywhere } from './shared/define-element.js';
import { VdFilters } from './filters/vd-filters.js';
import { VdRecord } from './record/vd-record.js';
import { setPrintFrom } from './shared/print-from.js';
import { tellOddSettings } from './shared/tell-odd-settings.js';

export { AnswerTable } from '../../core/query/filter/answer-table.js';
export { runQuery } from '../../core/query/run-query.js';
export { copyLink } from './answers/copy-link.js';
export { filterBar } from './filters/filter-bar.js';
export { showRow } from './results/show-row.js';

type RestHost = Parameters<typeof tellOddSettings>[0] & ReactiveElement;

const loadPrint = () => import('./print/print-controller.js');
const loadForeign = () => import('./foreign/bear-with-foreign-nodes.js');

/**
 * Puts the parts where the element looks for them, and registers them wherever it is. Where what bears with translators, or
 * what draws more for paper, cannot be loaded, all else works.
 * @param drawAtOnce see `PrintController`
 */
export async function startRest(
  host: RestHost,
  drawAtOnce: () => void,
): Promise<PrintController | undefined> {
  setAnswerParts(answerTemplates);
  defineEverywhere((registry) => {
    for (const part of [VdFilters, VdRecord]) part.define(undefined, registry);
  });
  host.addController({ hostUpdated: () => tellOddSettings(host) });
  const foreign = loadPart(loadForeign).catch(() => undefined);
  const print = await loadPart(loadPrint).catch(() => undefined);
  (await foreign)?.bearWithForeignNodes(host);
  if (!print) return undefined;
  setPrintFrom(print.printFrom);
  return new print.PrintController(host, drawAtOnce);
}

const loadLastGood = () => import('./last-good.js');
const loadMore = () => import('./shared/show-more.js');
const loadCover = () => import('./cover/uncover.js');
const loadPlace = () => import('./place/return-to-place.js');

/** In the place of what offers the rest. */
const goesOn: Pick<typeof ShowMore, 'showText' | 'showItems'> = {
  showText: (text, draw, most) => [draw(text.slice(0, most)), ' …'],
  showItems: () => ' …',
};

/** What says what went wrong, and keeps lists on the device; undefined where it cannot be loaded. */
export async function loadErrors(): Promise<typeof LastGood | undefined> {
  const part = await loadPart(loadLastGood).catch(() => undefined);
  if (part) setErrorPart(part.errorAlert);
  return part;
}

/** Offers the rest of what is cut; where the code for that cannot be loaded, it is said that there is more. */
export async function offerMore(): Promise<void> {
  const part = await loadPart(loadMore).catch(() => undefined);
  part?.setTexts((messages) => (messages ? allTexts(messages) : enLater));
  setShowMore(part ?? goesOn);
}

/** Puts the list in the place of a fallback with care, where the code for that can be loaded. */
export async function uncover(host: HTMLElement, show: () => void): Promise<void> {
  const part = await loadPart(loadCover).catch(() => undefined);
  await part?.uncover(host, show);
}

/** Brings a reader back to where they were, where the code for that can be loaded. @param drawn see there */
export async function returnToPlace(host: PlaceHost, drawn: () => Promise<unknown>): Promise<void> {
  const part = await loadPart(loadPlace).catch(() => undefined);
  part?.returnToPlace(host, drawn);
}
