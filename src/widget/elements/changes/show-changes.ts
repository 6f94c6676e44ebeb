// The view of what changed, as the element loads it.
import { html, type TemplateResult } from 'lit';
import { defineEverywhere } from '../shared/define-element.js';
import { VdChanges } from './vd-changes.js';

/** Parts are re-exported one hop, so that a page can style what is inside. */
const EXPORTED =
  'change-date, change-name, planned, version, change, tag, notice, former, since, older, take-along, take-along-way';

export function defineView(): void {
  defineEverywhere((registry) => VdChanges.define(undefined, registry));
}

export const showView = (): TemplateResult => html`<vd-changes exportparts=${EXPORTED}></vd-changes>`;
