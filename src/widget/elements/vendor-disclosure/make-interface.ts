import { compareIn } from '../../../i18n/compare-in.js';
import { canonicalTag } from '../../../i18n/canonical-tag.js';
import { enFirst } from '../../../i18n/en-first.js';
import type { FirstMessages } from '../../../i18n/first-messages.js';
import type { AllMessages } from '../../../i18n/all-messages.js';
import { holdApart } from '../shared/marked.js';
import { withOverrides } from '../shared/with-overrides.js';
import type { Interface } from '../../state/contexts.js';

export interface InterfaceInputs {
  /** The texts in the reader's language; undefined for English. */
  readonly locale: AllMessages | undefined;
  /** What few lists need of English, once one does. */
  readonly english: Partial<FirstMessages> | undefined;
  readonly overrides: Partial<AllMessages> | undefined;
  /** The reader's language, BCP 47. */
  readonly language: string;
  readonly registryLanguage: string | undefined;
  /** Level of the element's title. */
  readonly headingLevel: number;
}

/** A level a title can have: 1 to 5, so that vendors can be one below. */
export function titleLevel(asked: unknown): number {
  return typeof asked === 'number' ? Math.min(Math.max(Math.trunc(asked) || 2, 1), 5) : 2;
}

/** The words of the interface for a reader, and what their language decides besides. */
export function makeInterface(inputs: InterfaceInputs): Interface {
  const own = { ...enFirst, ...inputs.english, ...inputs.locale };
  const messages = inputs.overrides ? withOverrides(own, inputs.overrides) : own;
  const language = canonicalTag(inputs.language) ?? 'en';
  const { registryLanguage } = inputs;
  if (messages.direction) holdApart();
  return {
    messages,
    locale: baseLanguage(language) === baseLanguage(messages.language) ? language : messages.language,
    textLanguage:
      registryLanguage && baseLanguage(registryLanguage) !== baseLanguage(messages.language)
        ? registryLanguage
        : undefined,
    compare: compareIn(language),
    vendorLevel: titleLevel(inputs.headingLevel) + 1,
  };
}

export const baseLanguage = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
