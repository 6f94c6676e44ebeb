import { NOT_STATED, type FacetName } from '../../../core/query/query.js';

/** Whether a value is called as the list calls it, in its language; else it is in that of the interface. */
export function isListWord(facet: FacetName, id: string): boolean {
  return id !== NOT_STATED && facet !== 'integral' && facet !== 'status' && facet !== 'locations';
}
