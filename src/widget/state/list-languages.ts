import type { TemplateResult } from 'lit';
import type { Interface } from './contexts.js';

/** The languages that a list can be read in. */
export interface ListLanguages {
  /** Direction of the language that the reader has chosen; undefined where the page decides. */
  readonly direction: 'ltr' | 'rtl' | undefined;
  /** Whether a reader of a language would get the one on show. */
  isFor(language: string): boolean;
  /** The switch between them, and what is to be said of a translation. */
  draw(ui: Interface): TemplateResult;
}
