// The view of who gets what, as the element loads it.
import { html, type TemplateResult } from 'lit';
import { defineEverywhere } from '../shared/define-element.js';
import { VdMatrix } from './vd-matrix.js';

/** Parts are re-exported one hop, so that a page can style what is inside. */
const EXPORTED =
  'matrix-answer, matrix-axes, matrix-axis, matrix-axis-selected, matrix-chooser, matrix, matrix-heading, matrix-cell, matrix-more, matrix-corner, matrix-word, matrix-count, matrix-too, matrix-select, matrix-label, matrix-keys, take-along, take-along-way';

export function defineView(): void {
  defineEverywhere((registry) => VdMatrix.define(undefined, registry));
}

export const showView = (): TemplateResult => html`<vd-matrix exportparts=${EXPORTED}></vd-matrix>`;
