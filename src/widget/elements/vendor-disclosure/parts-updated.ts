import type { LitElement } from 'lit';

/** Whether all parts below a root have drawn what there is to draw, once they have. */
export async function partsUpdated(root: ParentNode): Promise<boolean> {
  const parts = root.querySelectorAll<LitElement>(
    'vd-search, vd-tabs, vd-filters, vd-results, vd-changes, vd-matrix, vd-record',
  );
  const done = await Promise.all([...parts].map((part) => part.updateComplete));
  return !done.includes(false);
}
