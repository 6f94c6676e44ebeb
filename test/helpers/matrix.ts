import type { VendorDisclosureElement } from '../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { rendered, showRegistry } from './element.js';
import { makeDocument } from './registries.js';
import { find, nameOf } from './roles.js';

/** Four entries in use, each with another answer on names and places of students and teachers. */
export const matrixDocument = makeDocument({
  apple: { subjects: [{ id: 'student' }], data: [{ type: 'name' }] },
  banana: { subjects: [{ id: 'everyone' }], data: [{ type: 'name' }, { type: 'location' }] },
  cherry: {},
  damson: {
    subjects: [{ id: 'teacher' }],
    data: [{ type: 'name' }],
    exclusions: [{ note: 'No location of students.', subjects: ['student'], data: ['location'] }],
  },
  elder: { subjects: [{ id: 'student' }], data: [{ type: 'location' }], until: '2020-01-01' },
});

export const isCounted = (element: VendorDisclosureElement): boolean => {
  const root = element.shadowRoot?.querySelector('vd-matrix')?.shadowRoot;
  return root?.querySelector('td') !== null && root?.querySelector('.counting') === null;
};

export async function counted(element: VendorDisclosureElement): Promise<VendorDisclosureElement> {
  await rendered(element, () => isCounted(element));
  await element.updateComplete;
  return element;
}

export const showMatrix = async (
  registry: object = matrixDocument,
  attributes: Record<string, string> = {},
) => counted(await showRegistry(registry, { attributes: { view: 'matrix', ...attributes } }));

export const cellOf = (element: VendorDisclosureElement, row: string, column: string): HTMLElement =>
  find(element, 'button', new RegExp(`: ${row}, ${column}$`));

export const numbersOf = (cell: Element) => {
  const text = nameOf(cell);
  const number = (pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);
  return {
    matched: number(/^Yes (\d+)/),
    unstated: number(/Not stated (\d+)|(?<=\s)(\d+) not stated/) || number(/(\d+) not stated/),
    excluded: number(/Says not (\d+)/) || number(/(\d+) says? not/),
  };
};
