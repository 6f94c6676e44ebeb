import { expect, fixture, html } from '@open-wc/testing';
import { findSource, isSameSource } from '../../../src/widget/load/source.js';

interface Given extends HTMLElement {
  registry?: unknown;
  src?: string;
}

const inline = (text: string) =>
  html`<div>
    <script type="application/json">
      ${text}
    </script>
  </div>`;
const make = async (template = html`<div></div>`, more: object = {}): Promise<Given> =>
  Object.assign(await fixture<Given>(template), more);

describe('findSource', () => {
  it('takes a registry of code first, then one inside, then the address', async () => {
    const element = await make(inline('{}'), { src: '/list.json', registry: { vendors: [] } });
    expect(findSource(element)).to.deep.equal({ kind: 'registry', value: { vendors: [] } });
    delete element.registry;
    expect(findSource(element)).to.include({ kind: 'inline' });
    element.replaceChildren();
    expect(findSource(element)).to.deep.equal({ kind: 'src', url: '/list.json', integrity: undefined });
    element.src = '';
    expect(findSource(element)).to.equal(undefined);
  });

  it('takes only a script that is its own child for one inside', async () => {
    const element = await make(
      html`<div>
        <p>
          <script type="application/json">
            {}
          </script>
        </p>
      </div>`,
    );
    expect(findSource(element)).to.equal(undefined);
  });
});

describe('isSameSource', () => {
  it('tells by value what code gave, by text what stands inside, by address what is elsewhere', () => {
    const value = {};
    expect(isSameSource({ kind: 'registry', value }, { kind: 'registry', value })).to.equal(true);
    expect(isSameSource({ kind: 'registry', value }, { kind: 'registry', value: {} })).to.equal(false);
    expect(isSameSource({ kind: 'inline', text: '1' }, { kind: 'inline', text: '1' })).to.equal(true);
    expect(isSameSource({ kind: 'src', url: 'a' }, { kind: 'src', url: 'b' })).to.equal(false);
    expect(isSameSource({ kind: 'src', url: 'a' }, undefined)).to.equal(false);
  });
});
