import type { VendorDisclosureElement } from '../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { find } from './roles.js';
import { rendered, shadowRoots } from './rendered.js';

/** The file that a press on a button makes, without keeping it. */
export async function take(
  element: VendorDisclosureElement,
  button: string,
): Promise<{ name: string; text: string }> {
  await rendered(element, () =>
    shadowRoots(element).some((root) => root.querySelector('vd-record')?.shadowRoot),
  );
  await element.updateComplete;
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  try {
    let blob: Blob | undefined;
    URL.createObjectURL = (made) => {
      blob = made as Blob;
      return 'blob:made';
    };
    const name = new Promise<string>((resolve) => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        resolve(this.download);
      };
    });
    find(element, 'button', button).click();
    const called = await name;
    const bytes = await (blob as unknown as Blob).arrayBuffer();
    return { name: called, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

/** The cells of a table whose every cell is in quotes. */
export const cellsOf = (csv: string): Record<string, string>[] => {
  const [head = [], ...rows] = csv
    .slice(1)
    .split('\r\n')
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
    );
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at] ?? '', cell])));
};
