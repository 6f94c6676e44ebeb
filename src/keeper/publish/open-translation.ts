import { withoutOwnFields } from '../../core/schema/without-own-fields.js';

/** The text of a sound translation as it is published: what the keeper has set aside in it is no more published than elsewhere. */
export function openTranslation(text: string): string {
  const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
  const open = withoutOwnFields(value);
  return open === value ? text : `${JSON.stringify(open, null, 2)}\n`;
}
