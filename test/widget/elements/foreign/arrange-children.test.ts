import { expect, fixtureSync, html } from '@open-wc/testing';
import { arrangeChildren } from '../../../../src/widget/elements/foreign/arrange-children.js';

describe('arrangeChildren', () => {
  const line = (): HTMLElement =>
    fixtureSync<HTMLElement>(html`<p><i></i><button type="button">Open</button><b></b></p>`);

  it('gives a node these children and no others', () => {
    const parent = line();
    const [italic, button, bold] = [...parent.children] as [Element, Element, Element];
    arrangeChildren(parent, [bold, italic]);
    expect([...parent.childNodes].map(({ nodeName }) => nodeName)).to.deep.equal(['B', 'I']);
    expect(button.isConnected).to.equal(false);
  });

  it('leaves the focus where it is, wherever that child is to stand', () => {
    const parent = line();
    const [italic, button, bold] = [...parent.children] as [Element, HTMLElement, Element];
    button.focus();
    for (const order of [
      [button, bold, italic],
      [italic, bold, button],
      [bold, button, italic],
    ]) {
      arrangeChildren(parent, order);
      expect([...parent.children].map(({ nodeName }) => nodeName)).to.deep.equal(
        order.map(({ nodeName }) => nodeName),
      );
      expect(document.activeElement === button).to.equal(true);
    }
  });
});
