import type { TermRecord } from '../../core/schema/registry-schema.js';

type Mapping = NonNullable<TermRecord['mappings']>[number];

/** A term of the Data Privacy Vocabulary or its list of personal data, with prefix. https://w3id.org/dpv */
export function dpv(term: string, fit: Mapping['fit']): Mapping {
  return { scheme: 'dpv', term, fit };
}

/** A data element of the National Data Privacy Agreement for schools, which may hold for one group of people only. */
export function ndpa(term: string, fit: Mapping['fit'], subject?: string): Mapping {
  return { scheme: 'ndpa', term, fit, ...(subject === undefined ? {} : { subject }) };
}

/** Words written with commas between them. */
export function list(words: string): string[] {
  return words.split(', ');
}
