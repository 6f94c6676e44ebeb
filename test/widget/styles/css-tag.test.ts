import { expect } from '@open-wc/testing';
import { adoptStyles, css } from '../../../src/widget/styles/css-tag.js';

it('adopts sheets of ours, each made once, and those of an author', () => {
  const own = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;
  const given = new CSSStyleSheet();
  given.replaceSync('p { top: 4px; }');
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  adoptStyles(root, [own, given]);
  expect(root.adoptedStyleSheets[0]).to.equal(own.styleSheet);
  expect(own.styleSheet.cssRules[0]?.cssText).to.contain('rgb(1, 2, 3)');
  expect(root.adoptedStyleSheets[1]).to.equal(given);
});
